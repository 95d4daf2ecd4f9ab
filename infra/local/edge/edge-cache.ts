/**
 * The local stand-in for CloudFront: an HTTP server on the loopback address that follows the distribution of the
 * CloudFormation template. What it does with a request stands in `edge-station.ts`.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { plain, refuseConnection, send } from "./edge-send.ts";
import { type EdgeOptions, EdgeStation } from "./edge-station.ts";

export interface Edge {
  readonly url: string;
  /** `/path`, `/prefix*`, `#tag`: gone when the call returns. */
  invalidate(items: string[]): void;
  close(): Promise<void>;
}

/** CloudFront takes 32 KB of request line and headers together. */
const HEADER_BYTES_MAX = 32 * 1024;

export async function startEdge(options: EdgeOptions): Promise<Edge> {
  const station = new EdgeStation(options);
  const server = createServer({ maxHeaderSize: HEADER_BYTES_MAX }, (message, response) => {
    station.answer(message).then(
      ({ viewer, xCache }) => send(message, response, viewer, xCache),
      (error: unknown) => send(message, response, plain(500, `the local edge failed: ${String(error)}`), "Error"),
    );
  });
  server.on("clientError", (_error, socket) => refuseConnection(socket));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    invalidate: (items) => station.invalidate(items),
    close: () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}
