/**
 * The one door to every service: each call of a function, a person or the engine itself passes here, is read once, and runs
 * through the interceptors. Faults and counts are two of them; permissions will be a third.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { HttpAnswer, HttpQuestion } from "../services/in-process-http.ts";
import { type Ending, refusal } from "./aws-answer.ts";
import { type AwsRequest, type Claim, claimOf, meaningOf, type ServiceName } from "./aws-request.ts";
import type { Credentials } from "./credentials.ts";
import { claimOfForm } from "./presigned-post.ts";

export interface Interceptor {
  /** An ending here means the service is never asked. */
  before?(request: AwsRequest): Ending | undefined;
  /** An ending here replaces the service's answer, which has had its effect. */
  after?(request: AwsRequest, answer: HttpAnswer): Ending | undefined;
}

export interface GatewayOptions {
  readonly credentials: Credentials;
  /** In the order in which they look at a request; answers pass them in the same order. */
  readonly interceptors: readonly Interceptor[];
  /** Does what was asked. */
  perform(request: AwsRequest): Promise<HttpAnswer>;
  /** Answers what browsers ask before they post to a bucket; and what they must be told in an answer. */
  preflight(question: HttpQuestion): HttpAnswer;
  crossOriginHeaders(question: HttpQuestion): Record<string, string>;
}

const BODY_BYTES_MAX = 128 * 1024 * 1024;
/** Idle connections of warm functions stay open; one that the server closes just as it is used again would look like a fault. */
const IDLE_MILLISECONDS_MAX = 600_000;

export class Gateway {
  readonly #server: Server;
  #options: GatewayOptions | undefined;
  #active = 0;

  private constructor(server: Server) {
    this.#server = server;
    server.keepAliveTimeout = IDLE_MILLISECONDS_MAX;
    server.on("request", (message, response) => {
      this.#serve(message, response).catch(() => response.destroy());
    });
  }

  /** Listens at once, because the address is part of what functions are told; serves from `open` on. */
  static async listen(port: number): Promise<Gateway> {
    const gateway = new Gateway(createServer({ requestTimeout: 0 }));
    gateway.#server.listen(port, "127.0.0.1");
    await once(gateway.#server, "listening");
    return gateway;
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Requests that are being served. Waiting for a message is not work. */
  get active(): number {
    return this.#active;
  }

  open(options: GatewayOptions): void {
    this.#options = options;
  }

  async close(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const question = await readQuestion(message);
    if (question === undefined)
      return send(response, refusal("s3", 413, "EntityTooLarge", "The request is too large."));
    const options = this.#options;
    if (options === undefined)
      return send(response, refusal("unknown", 503, "ServiceUnavailable", "The engine is starting."));
    if (question.method === "OPTIONS") return send(response, options.preflight(question));
    const ending = await this.#answer(question, options);
    if (ending === "drop") return void message.socket.destroy();
    if (ending === "silence") return;
    send(response, { ...ending, headers: { ...ending.headers, ...options.crossOriginHeaders(question) } });
  }

  async #answer(question: HttpQuestion, options: GatewayOptions): Promise<Ending> {
    const claim = claimOf(question) ?? claimOfForm(question);
    if (claim === undefined) return refusal("s3", 403, "AccessDenied", "The request is signed by nobody.");
    const known = options.credentials.find(claim.accessKeyId);
    if (known === undefined) return unknownKey(claim);
    const session = question.headers["x-amz-security-token"];
    const request: AwsRequest = { ...question, ...known, session, ...meaningOf(question, claim.service) };
    const isWaiting = request.operation === "ReceiveMessage";
    if (isWaiting) return this.#pass(request, options);
    this.#active += 1;
    try {
      return await this.#pass(request, options);
    } finally {
      this.#active -= 1;
    }
  }

  async #pass(request: AwsRequest, { interceptors, perform }: GatewayOptions): Promise<Ending> {
    for (const interceptor of interceptors) {
      const ending = interceptor.before?.(request);
      if (ending !== undefined) return ending;
    }
    const answer = await perform(request);
    for (const interceptor of interceptors) {
      const ending = interceptor.after?.(request, answer);
      if (ending !== undefined) return ending;
    }
    return answer;
  }
}

function unknownKey({ service }: Claim): HttpAnswer {
  const named = service as ServiceName;
  const code = service === "s3" ? "InvalidAccessKeyId" : "UnrecognizedClientException";
  const message = "The access key id is not one of this engine's (InvalidAccessKeyId).";
  return refusal(named, 403, code, message);
}

async function readQuestion(message: IncomingMessage): Promise<HttpQuestion | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= BODY_BYTES_MAX) chunks.push(chunk);
  }
  if (bytes > BODY_BYTES_MAX) return undefined;
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method: message.method ?? "GET",
    url: message.url ?? "/",
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  };
}

function send(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  if (response.destroyed) return;
  // The body is whole, whatever the service said of its transfer; only HEAD and 304 speak of a body they do not carry.
  const length = body.length > 0 || headers["content-length"] === undefined ? { "content-length": body.length } : {};
  response.writeHead(status, { ...headers, ...length });
  response.end(body);
}
