/** A local edge over a bucket in memory, with a clock that the test moves. */
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { onTestFinished } from "vitest";
import { type Edge, startEdge } from "../../infra/local/edge/edge-cache.ts";

export interface StoredObject {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export interface TestEdge {
  readonly edge: Edge;
  readonly objects: Map<string, StoredObject>;
  /** Every key the edge asked the origin for, in order. */
  readonly reads: string[];
  readonly clock: { ms: number };
  /** Replaces the bucket: a failing or a slow origin. */
  origin: ((key: string) => Promise<StoredObject>) | undefined;
  get(path: string, options?: AskOptions): Promise<Reply>;
  put(key: string, body: string, headers?: Record<string, string>): void;
}

interface AskOptions {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

const CACHE_POLICY_ID = "policy";
export const RESPONSE_POLICY_ID = "headers";

const cachePolicy = {
  Name: "pages",
  MinTTL: 0,
  DefaultTTL: 60,
  MaxTTL: 31_536_000,
  ParametersInCacheKeyAndForwardedToOrigin: {
    CookiesConfig: { CookieBehavior: "none" },
    HeadersConfig: { HeaderBehavior: "none" },
    QueryStringsConfig: { QueryStringBehavior: "none" },
    EnableAcceptEncodingBrotli: true,
    EnableAcceptEncodingGzip: true,
  },
};

export const behavior = {
  TargetOriginId: "site",
  ViewerProtocolPolicy: "redirect-to-https",
  CachePolicyId: CACHE_POLICY_ID,
  Compress: true,
};

export const distribution = {
  Enabled: true,
  HttpVersion: "http2and3",
  DefaultRootObject: "index.html",
  DefaultCacheBehavior: behavior,
  Origins: [{ Id: "site", DomainName: "site.s3.local", S3OriginConfig: {}, OriginAccessControlId: "oac" }],
  CacheTagConfig: { HeaderName: "x-amz-meta-cache-tag" },
};

export interface EdgeParts {
  readonly config?: object;
  readonly behavior?: object;
  readonly cachePolicy?: object;
  readonly responseHeadersPolicy?: object;
  readonly functions?: Record<string, string>;
}

export async function startTestEdge(parts: EdgeParts = {}): Promise<TestEdge> {
  const objects = new Map<string, StoredObject>();
  const reads: string[] = [];
  const clock = { ms: Date.UTC(2026, 10, 23, 9) };
  const edge = await startEdge({
    distributionId: "EDISTRIBUTION",
    config: { ...distribution, DefaultCacheBehavior: { ...behavior, ...parts.behavior }, ...parts.config },
    policies: {
      cache: { [CACHE_POLICY_ID]: { ...cachePolicy, ...parts.cachePolicy } },
      responseHeaders: parts.responseHeadersPolicy ? { [RESPONSE_POLICY_ID]: parts.responseHeadersPolicy } : {},
    },
    functions: parts.functions ?? {},
    readObject: (_domainName, key) => {
      reads.push(key);
      return test.origin?.(key) ?? Promise.resolve(objects.get(key) ?? missing());
    },
    port: 0,
    now: () => clock.ms,
  });
  onTestFinished(() => edge.close());
  const test: TestEdge = {
    edge,
    objects,
    reads,
    clock,
    origin: undefined,
    get: (path, options) => ask(edge.url, path, options),
    put: (key, body, headers = {}) => objects.set(key, object(body, headers)),
  };
  return test;
}

export function object(body: string, headers: Record<string, string> = {}): StoredObject {
  const etag = `"${Buffer.from(body).toString("hex").slice(0, 24)}-${body.length}"`;
  return {
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8", etag, ...headers },
    body: Buffer.from(body),
  };
}

/** What S3 answers when the reader of the bucket may not list it. */
export function missing(): StoredObject {
  return {
    status: 403,
    headers: { "content-type": "application/xml" },
    body: Buffer.from("<Code>AccessDenied</Code>"),
  };
}

/** Sends the path as it is: `fetch` would tidy it. */
function ask(url: string, path: string, { method = "GET", headers = {}, body }: AskOptions = {}): Promise<Reply> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const whole = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole, text: whole.toString() });
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}
