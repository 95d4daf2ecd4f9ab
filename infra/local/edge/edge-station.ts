/**
 * What the local edge does with a request, in CloudFront's order: behavior, method, viewer request function, cache or
 * origin, custom error page, compression, response headers policy, viewer response function.
 */
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type Behavior, type EdgeConfig, type EdgePolicies, readEdgeConfig } from "./edge-config.ts";
import { type EdgeFunction, EdgeFunctionError, type FunctionEvent, loadEdgeFunction } from "./edge-function-runtime.ts";
import { readOrigin } from "./edge-origin.ts";
import {
  behaviorFor,
  cacheKey,
  type EdgeRequest,
  fromFunctionRequest,
  objectPath,
  type Refusal,
  readRequest,
  toFunctionRequest,
} from "./edge-request.ts";
import {
  conditional,
  fromFunctionResponse,
  represent,
  toFunctionResponse,
  type ViewerResponse,
} from "./edge-response.ts";
import { plain } from "./edge-send.ts";
import { type CacheAnswer, ObjectCache, type OriginAnswer } from "./object-cache.ts";
import { applyResponseHeadersPolicy } from "./response-headers.ts";

export interface EdgeOptions {
  readonly distributionId: string;
  /** The distribution's `DistributionConfig`, intrinsics resolved. */
  readonly config: unknown;
  readonly policies: EdgePolicies;
  /** Code of each CloudFront function by its ARN. */
  readonly functions: Readonly<Record<string, string>>;
  readObject(originDomainName: string, key: string): Promise<OriginAnswer>;
  /** 0 takes any free port. */
  readonly port: number;
  /** Milliseconds since 1970. */
  now(): number;
}

export interface Answer {
  readonly viewer: ViewerResponse;
  readonly xCache: string;
}

export class EdgeStation {
  readonly #options: EdgeOptions;
  readonly #config: EdgeConfig;
  readonly #functions: ReadonlyMap<string, EdgeFunction>;
  readonly #cache: ObjectCache;

  constructor(options: EdgeOptions) {
    this.#options = options;
    this.#config = readEdgeConfig(options.config, options.policies);
    this.#functions = loadFunctions(this.#config, options.functions);
    const errorSeconds = [...this.#config.errorResponses].map(
      ([code, { cachingMinSeconds }]) => [code, cachingMinSeconds] as const,
    );
    this.#cache = new ObjectCache({
      now: options.now,
      tagHeader: this.#config.tagHeader,
      errorSeconds: new Map(errorSeconds),
    });
  }

  invalidate(items: readonly string[]): void {
    this.#cache.invalidate(items);
  }

  async answer(message: IncomingMessage): Promise<Answer> {
    const request = readRequest(message);
    if ("refused" in request) return refusal(request);
    const behavior = behaviorFor(this.#config, request.uri);
    if (!behavior.allowedMethods.has(request.method)) {
      return refusal({ refused: 403, reason: `this distribution does not allow ${request.method}` });
    }
    // Passed on to the bucket, which has no CORS rules and refuses every preflight.
    if (request.method === "OPTIONS") return refusal({ refused: 403, reason: "the bucket has no CORS rules" });
    const describe = eventsOf(this.#options.distributionId, message);
    try {
      return await this.#pass({ request, behavior, describe });
    } catch (error) {
      if (!(error instanceof EdgeFunctionError)) throw error;
      return {
        viewer: plain(error.status, `the edge function failed: ${error.message}`),
        xCache: "FunctionExecutionError",
      };
    }
  }

  async #pass({ request: received, behavior, describe }: Passage): Promise<Answer> {
    const atFunction = this.#function(behavior.viewerRequest)?.onRequest(describe("viewer-request", received));
    if (atFunction && "response" in atFunction) {
      const viewer = fromFunctionResponse(atFunction.response, Buffer.alloc(0));
      return { viewer: withPolicy(viewer, received, behavior), xCache: "FunctionGeneratedResponse" };
    }
    const request = atFunction ? fromFunctionRequest(received, atFunction.request) : received;
    const path = objectPath(request.uri, this.#config.defaultRootObject);
    if (path === undefined) return refusal({ refused: 400, reason: "no object can have this address" });
    const found = await this.#lookUp(request, path, behavior);
    if (found.answer.status >= 400) return this.#errorAnswer(found, request, behavior);
    const whole = withAge(await represent(found.answer, request, behavior), found, this.#options.now());
    const offered = withPolicy(conditional(whole, request), request, behavior);
    const viewer = this.#atViewerResponse({ request, behavior, describe }, offered, whole.body);
    return { viewer, xCache: found.outcome };
  }

  #lookUp(request: EdgeRequest, path: string, behavior: Behavior): Promise<CacheAnswer> {
    const { MinTTL, DefaultTTL, MaxTTL } = behavior.cachePolicy;
    return this.#cache.ask({
      ...cacheKey(request, path, behavior.cachePolicy),
      bounds: { minSeconds: MinTTL, defaultSeconds: DefaultTTL, maxSeconds: MaxTTL },
      fetch: () => readOrigin(this.#options.readObject, behavior.origin, path),
    });
  }

  /** The custom error page is an object like any other, with a cache entry of its own; no function sees it. */
  async #errorAnswer(found: CacheAnswer, request: EdgeRequest, behavior: Behavior): Promise<Answer> {
    const page = this.#config.errorResponses.get(found.answer.status)?.page;
    const pageFound = page && (await this.#errorPage(page.path, request));
    const shown = page && pageFound ? { ...pageFound.answer, status: page.status } : found.answer;
    const viewer = withAge(await represent(shown, request, behavior), found, this.#options.now());
    return { viewer: withPolicy(viewer, request, behavior), xCache: "Error" };
  }

  async #errorPage(pagePath: string, request: EdgeRequest): Promise<CacheAnswer | undefined> {
    const path = objectPath(pagePath, "");
    if (path === undefined) return undefined;
    const found = await this.#lookUp(
      { ...request, uri: pagePath, query: {} },
      path,
      behaviorFor(this.#config, pagePath),
    );
    return found.answer.status === 200 ? found : undefined;
  }

  #atViewerResponse({ request, behavior, describe }: Passage, offered: ViewerResponse, whole: Buffer): ViewerResponse {
    const edgeFunction = this.#function(behavior.viewerResponse);
    if (edgeFunction === undefined) return offered;
    const result = edgeFunction.onResponse(describe("viewer-response", request, offered));
    if (result.statusCode === offered.status) return fromFunctionResponse(result, offered.body);
    // What was to be a 304 or a part has become another answer, and that one needs all of the body.
    const { "content-range": _part, ...headers } = result.headers ?? {};
    return fromFunctionResponse({ ...result, headers }, whole);
  }

  #function(arn: string | undefined): EdgeFunction | undefined {
    return arn === undefined ? undefined : this.#functions.get(arn);
  }
}

type DescribeEvent = (eventType: string, request: EdgeRequest, response?: ViewerResponse) => FunctionEvent;

/** One request on its way, with what describes it to a function. */
interface Passage {
  readonly request: EdgeRequest;
  readonly behavior: Behavior;
  readonly describe: DescribeEvent;
}

/** A fresh event for each function; the two events of one request share the request's id. */
function eventsOf(distributionId: string, message: IncomingMessage): DescribeEvent {
  const requestId = randomUUID();
  const distributionDomainName = message.headers.host ?? "";
  return (eventType, request, response) => ({
    version: "1.0",
    context: { distributionId, distributionDomainName, eventType, requestId },
    viewer: { ip: message.socket.remoteAddress ?? "" },
    request: toFunctionRequest(request),
    ...(response && { response: toFunctionResponse(response) }),
  });
}

function loadFunctions(config: EdgeConfig, code: Readonly<Record<string, string>>): Map<string, EdgeFunction> {
  const behaviors = [...config.behaviors, config.defaultBehavior];
  const arns = new Set(behaviors.flatMap(({ viewerRequest, viewerResponse }) => [viewerRequest, viewerResponse]));
  const loaded = new Map<string, EdgeFunction>();
  for (const arn of arns) {
    if (arn === undefined) continue;
    const source = code[arn];
    if (source === undefined) throw new Error(`no code for the CloudFront function ${arn}`);
    loaded.set(arn, loadEdgeFunction(arn.split("/").at(-1) ?? arn, source));
  }
  return loaded;
}

function refusal({ refused, reason }: Refusal): Answer {
  return { viewer: plain(refused, reason), xCache: "Error" };
}

function withPolicy(response: ViewerResponse, request: EdgeRequest, behavior: Behavior): ViewerResponse {
  return {
    ...response,
    headers: applyResponseHeadersPolicy(behavior.responseHeadersPolicy, response.headers, request),
  };
}

/** What was just fetched has no age. */
function withAge(response: ViewerResponse, { answer, outcome }: CacheAnswer, nowMs: number): ViewerResponse {
  if (outcome !== "Hit") return response;
  const seconds = Math.max(0, Math.floor((nowMs - answer.storedAtMs) / 1000));
  return { ...response, headers: { ...response.headers, age: String(seconds) } };
}
