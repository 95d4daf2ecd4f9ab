/**
 * API Gateway's HTTP API with its `$default` route: turns HTTP into payload format 2.0, and what a function returns into
 * HTTP. What AWS does is kept where a function can notice it: a decoded path, joined headers, the limits.
 */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import * as z from "zod";

/** API Gateway's limit on a request. */
export const REQUEST_BYTES_MAX = 10 * 1024 * 1024;
/** Local engine only: nothing else on the network reaches it. */
const HOST = "127.0.0.1";

export interface HttpApiOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Runs the function behind the route; a rejected promise is what API Gateway calls a function error. */
  readonly invoke: (event: unknown) => Promise<unknown>;
}

export interface HttpApi {
  /** Without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

export async function startHttpApi({ port, invoke }: HttpApiOptions): Promise<HttpApi> {
  const server = createServer((request, response) => {
    // API Gateway tells the caller nothing of why a function failed; the function's own log does.
    answer(request, response, invoke).catch(() => send(response, FUNCTION_ERROR));
  });
  server.listen(port, HOST);
  await once(server, "listening");
  return { url: `http://${HOST}:${(server.address() as AddressInfo).port}`, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}

async function answer(request: IncomingMessage, response: ServerResponse, invoke: HttpApiOptions["invoke"]) {
  const body = await readBody(request);
  if (body === undefined) return send(response, TOO_LARGE);
  const returned = await invoke(eventOf(request, body));
  send(response, answerOf(returned), request.method === "HEAD");
}

/** `undefined` when it is larger than API Gateway takes; the rest is read and dropped, so that the answer arrives. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= REQUEST_BYTES_MAX) chunks.push(chunk);
  }
  return bytes <= REQUEST_BYTES_MAX ? Buffer.concat(chunks) : undefined;
}

function eventOf(request: IncomingMessage, body: Buffer): object {
  const [rawPath = "/", rawQueryString] = splitOnce(request.url ?? "/", "?");
  const path = decodedPath(rawPath);
  const headers = headersOf(request);
  const cookies = request.headers.cookie?.split(/;\s*/);
  const query = queryOf(rawQueryString);
  const now = new Date();
  const host = request.headers.host ?? HOST;
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath: path,
    rawQueryString,
    ...(cookies === undefined ? {} : { cookies }),
    headers,
    ...(query === undefined ? {} : { queryStringParameters: query }),
    requestContext: {
      accountId: "000000000000",
      apiId: "local",
      domainName: host.replace(/:\d+$/, ""),
      domainPrefix: "local",
      http: {
        method: request.method ?? "GET",
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: HOST,
        userAgent: request.headers["user-agent"] ?? "",
      },
      requestId: randomUUID(),
      routeKey: "$default",
      stage: "$default",
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...bodyOf(body, request.headers["content-type"]),
  };
}

/**
 * HTTP APIs hand the path over percent-decoded, and cut it at a question mark that was encoded in it: verified by others
 * against the live service (middleapi/standard-server#93). A path that is no valid encoding stays as it came.
 */
function decodedPath(rawPath: string): string {
  try {
    return splitOnce(decodeURIComponent(rawPath), "?")[0];
  } catch {
    return rawPath;
  }
}

/** Lower-case names; repeated headers joined by a comma; cookies stand apart. */
function headersOf({ rawHeaders }: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? "").toLowerCase();
    const value = rawHeaders[index + 1] ?? "";
    if (name === "cookie") continue;
    headers[name] = headers[name] === undefined ? value : `${headers[name]},${value}`;
  }
  return headers;
}

function queryOf(rawQueryString: string): Record<string, string> | undefined {
  if (rawQueryString === "") return undefined;
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    query[name] = query[name] === undefined ? value : `${query[name]},${value}`;
  }
  return query;
}

/** Text travels as text, everything else as base64. */
function bodyOf(body: Buffer, contentType = "application/octet-stream"): { body?: string; isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = /^(?:text\/|application\/(?:json|xml|javascript|[\w.-]+\+(?:json|xml)))/i.test(contentType);
  return isText
    ? { body: body.toString("utf8"), isBase64Encoded: false }
    : { body: body.toString("base64"), isBase64Encoded: true };
}

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | number | boolean>>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
}

const JSON_HEADERS = { "content-type": "application/json" } as const;
const FUNCTION_ERROR = plainAnswer(502, "Internal Server Error");
const TOO_LARGE = plainAnswer(413, "Request Entity Too Large");

function plainAnswer(statusCode: number, message: string): Answer {
  return { statusCode, headers: JSON_HEADERS, cookies: [], body: Buffer.from(JSON.stringify({ message })) };
}

const structured = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** Without a `statusCode`, what the function returned is the body: 200, JSON. */
function answerOf(returned: unknown): Answer {
  const hasStatus = typeof returned === "object" && returned !== null && "statusCode" in returned;
  if (!hasStatus) {
    const body = typeof returned === "string" ? returned : JSON.stringify(returned ?? null);
    return { statusCode: 200, headers: JSON_HEADERS, cookies: [], body: Buffer.from(body) };
  }
  const parsed = structured.safeParse(returned);
  if (!parsed.success) return FUNCTION_ERROR;
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  return {
    statusCode,
    headers: headers ?? {},
    cookies: cookies ?? [],
    body: Buffer.from(body ?? "", isBase64Encoded === true ? "base64" : "utf8"),
  };
}

function send(response: ServerResponse, { statusCode, headers, cookies, body }: Answer, headOnly = false): void {
  if (response.headersSent) return;
  response.statusCode = statusCode;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (!response.hasHeader("content-type") && body.length > 0)
    response.setHeader("content-type", "text/plain;charset=utf-8");
  if (cookies.length > 0) response.setHeader("set-cookie", cookies);
  response.setHeader("content-length", body.length);
  response.end(headOnly ? undefined : body);
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
