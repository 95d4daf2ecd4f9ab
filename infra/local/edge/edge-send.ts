/** Writes the edge's answers to the wire. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { ViewerResponse } from "./edge-response.ts";

const WITHOUT_BODY = new Set([204, 304]);

/** An answer of the edge itself, for the developer who reads it. */
export function plain(status: number, reason: string): ViewerResponse {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return { status, headers, setCookies: [], body: Buffer.from(`${status}: ${reason}\n`) };
}

export function send(request: IncomingMessage, response: ServerResponse, viewer: ViewerResponse, xCache: string): void {
  try {
    write(request, response, viewer, xCache);
  } catch (error) {
    // A header that no HTTP message can carry, from the origin or from a function.
    if (response.headersSent) response.destroy();
    else write(request, response, plain(502, `an answer that cannot be sent: ${String(error)}`), "Error");
  }
}

function write(request: IncomingMessage, response: ServerResponse, viewer: ViewerResponse, xCache: string): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  for (const [name, value] of Object.entries(viewer.headers))
    if (name !== "content-length") response.setHeader(name, value);
  if (viewer.setCookies.length > 0) response.setHeader("set-cookie", viewer.setCookies);
  response.setHeader("x-cache", `${xCache} from galley edge`);
  response.setHeader("via", "1.1 galley edge");
  if (!WITHOUT_BODY.has(viewer.status)) response.setHeader("content-length", viewer.body.length);
  response.writeHead(viewer.status);
  response.end(request.method === "HEAD" || WITHOUT_BODY.has(viewer.status) ? undefined : viewer.body);
}

/** What is not HTTP, or has more headers than fit, has no request to answer. */
export function refuseConnection(socket: Duplex): void {
  if (!socket.writable) return;
  socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
}
