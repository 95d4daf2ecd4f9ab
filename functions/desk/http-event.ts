/** Between API Gateway's payload format 2.0 and the web's Request and Response. */
import * as z from "zod";

const eventSchema = z.object({
  rawPath: z.string().startsWith("/"),
  rawQueryString: z.string(),
  headers: z.record(z.string(), z.string()),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean(),
  requestContext: z.object({ http: z.object({ method: z.string() }) }),
});

interface HttpResult {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly cookies: string[];
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

/** Only these travel as text; a picture that did would be damaged. */
const TEXT = /^(?:text\/|image\/svg\+xml|application\/(?:problem\+)?json)/;

export function serveEvents(
  fetch: (request: Request) => Response | Promise<Response>,
  deskUrl: string,
): (event: unknown) => Promise<HttpResult> {
  return async (event) => resultOf(await fetch(requestOf(event, deskUrl)));
}

function requestOf(event: unknown, deskUrl: string): Request {
  const { rawPath, rawQueryString, headers, cookies, body, isBase64Encoded, requestContext } = eventSchema.parse(event);
  const query = rawQueryString === "" ? "" : `?${rawQueryString}`;
  return new Request(`${deskUrl}${encodedPath(rawPath)}${query}`, {
    method: requestContext.http.method,
    headers: { ...headers, ...(cookies === undefined ? {} : { cookie: cookies.join("; ") }) },
    ...(body === undefined ? {} : { body: Buffer.from(body, isBase64Encoded ? "base64" : "utf8") }),
  });
}

/** HTTP APIs hand the path over decoded, `%` and all: encoding it again is exact. */
function encodedPath(rawPath: string): string {
  return rawPath.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

async function resultOf(response: Response): Promise<HttpResult> {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== "set-cookie"));
  const bytes = Buffer.from(await response.arrayBuffer());
  const isBase64Encoded = bytes.length > 0 && !TEXT.test(response.headers.get("content-type") ?? "");
  return {
    statusCode: response.status,
    headers,
    cookies: response.headers.getSetCookie(),
    body: bytes.toString(isBase64Encoded ? "base64" : "utf8"),
    isBase64Encoded,
  };
}
