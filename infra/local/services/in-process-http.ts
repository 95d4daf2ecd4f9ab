/** Hands a request to an HTTP handler of this process and collects its answer: the same objects as over TCP, without TCP. */
import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";

export interface HttpQuestion {
  readonly method: string;
  /** Path and query, exactly as sent: keys may hold `..`, which any URL class would tidy away. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export function askInProcess(handler: Handler, question: HttpQuestion): Promise<HttpAnswer> {
  const request = new IncomingMessage(new Socket());
  request.method = question.method;
  request.url = question.url;
  const { "transfer-encoding": _chunked, ...headers } = question.headers;
  request.headers = { ...headers, "content-length": String(question.body.length) };
  if (question.body.length > 0) request.push(question.body);
  request.push(null);
  // Nobody hangs up on an in-process request, and nothing is written to its socket.
  request.complete = true;
  const response = new CollectedResponse(request);
  handler(request, response);
  return response.answer;
}

/** Keeps what is written instead of sending it. */
class CollectedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  readonly #answer = Promise.withResolvers<HttpAnswer>();
  readonly answer = this.#answer.promise;

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    for (const headers of rest) {
      if (typeof headers !== "object" || headers === null) continue;
      for (const [name, value] of Object.entries(headers as OutgoingHttpHeaders)) {
        if (value !== undefined) this.setHeader(name, value);
      }
    }
    return this;
  }

  override write(chunk: Uint8Array | string): boolean {
    this.#chunks.push(Buffer.from(chunk as Uint8Array));
    return true;
  }

  override end(chunk?: unknown): this {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) this.write(chunk);
    const headers = Object.entries(this.getHeaders()).map(([name, value]) => [name, String(value)] as const);
    this.#answer.resolve({
      status: this.statusCode,
      headers: Object.fromEntries(headers),
      body: Buffer.concat(this.#chunks),
    });
    // Fastify waits for it to close the request's log and hooks.
    this.emit("finish");
    return this;
  }
}
