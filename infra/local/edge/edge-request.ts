/** What a reader asks for: the request as the edge sees it, its object key and its place in the cache. */
import type { IncomingMessage } from "node:http";
import type { Behavior, EdgeConfig } from "./edge-config.ts";
import { type FunctionRequest, fromFunctionHeaders, toFunctionHeaders, type Values } from "./edge-function-runtime.ts";
import type { CachePolicy } from "./edge-policies.ts";

const URL_BYTES_MAX = 8192;
const KEY_BYTES_MAX = 1024;

export interface EdgeRequest {
  readonly method: string;
  /** Percent-encoded, with a leading slash, without the query. */
  readonly uri: string;
  readonly query: Values;
  readonly headers: Record<string, string>;
  readonly cookies: Values;
}

/** A request that ends at the edge, with the status it gets. */
export interface Refusal {
  readonly refused: number;
  readonly reason: string;
}

export function readRequest(message: IncomingMessage): EdgeRequest | Refusal {
  const url = message.url ?? "";
  if (Buffer.byteLength(url) > URL_BYTES_MAX) return { refused: 414, reason: "the address is longer than 8192 bytes" };
  if (!url.startsWith("/")) return { refused: 400, reason: "the request names no path" };
  if (hasBody(message)) return { refused: 403, reason: "a request to read has no body" };
  const questionMark = url.indexOf("?");
  const headers = Object.entries(message.headersDistinct).map(([name, lines = []]) => [name, lines.join(", ")]);
  return {
    method: message.method ?? "GET",
    uri: questionMark < 0 ? url : url.slice(0, questionMark),
    query: readPairs(questionMark < 0 ? "" : url.slice(questionMark + 1), "&"),
    headers: Object.fromEntries(headers.filter(([name]) => name !== "cookie")),
    cookies: readPairs(message.headers.cookie ?? "", ";"),
  };
}

function hasBody(message: IncomingMessage): boolean {
  return Number(message.headers["content-length"] ?? 0) > 0 || message.headers["transfer-encoding"] !== undefined;
}

function readPairs(text: string, separator: string): Values {
  // No prototype: a parameter may be called `__proto__`.
  const pairs: Values = Object.create(null);
  for (const part of text.split(separator)) {
    const [name = "", ...rest] = part.trim().split("=");
    if (name === "") continue;
    const value = rest.join("=");
    const before = pairs[name];
    if (before === undefined) pairs[name] = { value };
    else before.multiValue = [...(before.multiValue ?? [{ value: before.value }]), { value }];
  }
  return pairs;
}

/** The first behavior whose pattern fits the path that the viewer asked for, before any function rewrites it. */
export function behaviorFor(config: EdgeConfig, uri: string): Behavior {
  return config.behaviors.find(({ pathPattern }) => pathPattern?.test(uri)) ?? config.defaultBehavior;
}

/** The object's path, decoded; nothing when no object can have it. */
export function objectPath(uri: string, defaultRootObject: string): string | undefined {
  const path = decoded(uri === "/" ? `/${defaultRootObject}` : uri);
  if (path === undefined || path.includes("\0") || Buffer.byteLength(path) > KEY_BYTES_MAX) return undefined;
  // S3 answers dot segments with 400: it neither resolves them nor takes them for a name.
  return path.split("/").some((segment) => segment === "." || segment === "..") ? undefined : path;
}

function decoded(uri: string): string | undefined {
  try {
    return decodeURIComponent(uri);
  } catch {
    return undefined;
  }
}

/** Two requests with the same key get the same answer; the address is what an invalidation by path names. */
export function cacheKey(request: EdgeRequest, path: string, policy: CachePolicy): { key: string; address: string } {
  const parameters = policy.ParametersInCacheKeyAndForwardedToOrigin;
  const { QueryStringBehavior, QueryStrings } = parameters.QueryStringsConfig;
  const { CookieBehavior, Cookies } = parameters.CookiesConfig;
  const query = counted(request.query, QueryStringBehavior, QueryStrings ?? []);
  const cookies = counted(request.cookies, CookieBehavior, Cookies ?? []);
  const headers = (parameters.HeadersConfig.Headers ?? []).map((name) => request.headers[name.toLowerCase()] ?? "");
  const address = query.length === 0 ? path : `${path}?${query.join("&")}`;
  return { key: JSON.stringify([address, cookies, headers]), address };
}

function counted(given: Values, behavior: "none" | "whitelist" | "allExcept" | "all", names: string[]): string[] {
  const counts = { none: () => false, all: () => true, whitelist: names.includes, allExcept: isNotIn }[behavior];
  return Object.entries(given)
    .filter(([name]) => counts.call(names, name))
    .flatMap(([name, { value, multiValue }]) => (multiValue ?? [{ value }]).map((each) => `${name}=${each.value}`));
}

function isNotIn(this: string[], name: string): boolean {
  return !this.includes(name);
}

/** The request in the shape of a CloudFront function's event. */
export function toFunctionRequest(request: EdgeRequest): FunctionRequest {
  return {
    method: request.method,
    uri: request.uri,
    querystring: { ...request.query },
    headers: toFunctionHeaders(request.headers),
    cookies: { ...request.cookies },
  };
}

/** What the viewer request function made of the request. The method is read-only. */
export function fromFunctionRequest(request: EdgeRequest, rewritten: FunctionRequest): EdgeRequest {
  return {
    method: request.method,
    uri: rewritten.uri,
    query: rewritten.querystring ?? {},
    headers: fromFunctionHeaders(rewritten.headers),
    cookies: rewritten.cookies ?? {},
  };
}
