/** From a stored answer to what this viewer gets: compressed, a part, or only the word that nothing changed. */
import type { StoredAnswer } from "./cache-store.ts";
import { compressed, encodingFor, isCompressible } from "./edge-compression.ts";
import type { Behavior } from "./edge-config.ts";
import { type FunctionResponse, fromFunctionHeaders, toFunctionHeaders } from "./edge-function-runtime.ts";
import type { EdgeRequest } from "./edge-request.ts";

export interface ViewerResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly setCookies: readonly string[];
  readonly body: Buffer;
}

/** Headers of one connection, and S3's own, which CloudFront keeps from viewers. */
const WITHHELD = [
  "connection",
  "content-length",
  "date",
  "keep-alive",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "via",
  "x-amz-id-2",
  "x-amz-request-id",
];

export async function represent(
  answer: StoredAnswer,
  request: EdgeRequest,
  behavior: Behavior,
): Promise<ViewerResponse> {
  const headers = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !WITHHELD.includes(name)));
  const encoding = encodingFor(behavior, answer, request.headers);
  if (isCompressible(behavior, answer)) headers.vary = addedToVary(headers.vary);
  if (encoding === undefined) return { status: answer.status, headers, setCookies: [], body: answer.body };
  headers["content-encoding"] = encoding;
  const etag = weakened(headers.etag);
  if (etag === undefined) delete headers.etag;
  else headers.etag = etag;
  return { status: answer.status, headers, setCookies: [], body: await compressed(answer, encoding) };
}

function addedToVary(vary: string | undefined): string {
  if (vary === undefined) return "Accept-Encoding";
  return /\baccept-encoding\b|\*/i.test(vary) ? vary : `${vary}, Accept-Encoding`;
}

/** The compressed bytes are another representation, so a strong tag becomes weak; what is no tag at all is dropped. */
function weakened(etag: string | undefined): string | undefined {
  if (etag?.startsWith('"')) return `W/${etag}`;
  return etag?.startsWith("W/") ? etag : undefined;
}

/** 304 when the viewer has it, 206 when the viewer wants a part. */
export function conditional(response: ViewerResponse, request: EdgeRequest): ViewerResponse {
  if (response.status !== 200) return response;
  if (viewerHasIt(response.headers, request.headers)) return { ...response, status: 304, body: Buffer.alloc(0) };
  const range = request.method === "GET" ? request.headers.range : undefined;
  if (range === undefined || !rangeStillFits(response.headers, request.headers["if-range"])) return response;
  return partOf(response, range);
}

function viewerHasIt(headers: Record<string, string>, request: Record<string, string>): boolean {
  const wanted = request["if-none-match"];
  if (wanted !== undefined) {
    const etag = headers.etag?.replace(/^W\//, "");
    const offered = wanted.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
    return etag !== undefined && (offered.includes(etag) || wanted.trim() === "*");
  }
  const since = Date.parse(request["if-modified-since"] ?? "");
  const modified = Date.parse(headers["last-modified"] ?? "");
  // A comparison with NaN is false: without both dates the viewer has nothing.
  return modified <= since;
}

function rangeStillFits(headers: Record<string, string>, ifRange: string | undefined): boolean {
  return ifRange === undefined || ifRange === headers.etag || ifRange === headers["last-modified"];
}

/** One range of bytes; several at once, or an unreadable header, get the whole object, as RFC 9110 allows. */
function partOf(response: ViewerResponse, range: string): ViewerResponse {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(range.trim()) ?? [];
  if (first === "" && last === "") return response;
  const size = response.body.length;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (start > end) {
    const headers = { ...response.headers, "content-range": `bytes */${size}` };
    return { ...response, status: 416, headers, body: Buffer.alloc(0) };
  }
  const headers = { ...response.headers, "content-range": `bytes ${start}-${end}/${size}` };
  return { ...response, status: 206, headers, body: response.body.subarray(start, end + 1) };
}

/** The response in the shape of a CloudFront function's event. The function never sees the body. */
export function toFunctionResponse(response: ViewerResponse): FunctionResponse {
  return {
    statusCode: response.status,
    statusDescription: "",
    headers: toFunctionHeaders(response.headers),
    cookies: {},
  };
}

/** The viewer response function's result over the body that was to be sent. */
export function fromFunctionResponse(result: FunctionResponse, body: Buffer): ViewerResponse {
  return {
    status: result.statusCode,
    headers: fromFunctionHeaders(result.headers),
    setCookies: Object.entries(result.cookies ?? {}).map(([name, { value, attributes }]) =>
      [`${name}=${value}`, ...(attributes ? [attributes] : [])].join("; "),
    ),
    body: result.body === undefined ? body : bodyOf(result.body),
  };
}

function bodyOf(body: NonNullable<FunctionResponse["body"]>): Buffer {
  if (typeof body === "string") return Buffer.from(body);
  return Buffer.from(body.data, body.encoding === "base64" ? "base64" : "utf8");
}
