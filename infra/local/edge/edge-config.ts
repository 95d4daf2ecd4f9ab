/** Reads the distribution of the template into what the local edge acts on, and refuses what it would not act on. */
import * as z from "zod";
import type { StoredAnswer } from "./cache-store.ts";
import {
  type CachePolicy,
  cachePolicySchema,
  flag,
  MANAGED_CACHE_POLICIES,
  MANAGED_RESPONSE_HEADERS_POLICIES,
  type ResponseHeadersPolicy,
  responseHeadersPolicySchema,
} from "./edge-policies.ts";

/** Resolved `CachePolicyConfig` and `ResponseHeadersPolicyConfig` by policy id. */
export interface EdgePolicies {
  readonly cache: Record<string, unknown>;
  readonly responseHeaders: Record<string, unknown>;
}

export interface Origin {
  readonly domainName: string;
  readonly keyPrefix: string;
  readonly readTimeoutSeconds: number;
}

export interface Behavior {
  /** Absent on the default behavior, which takes every path that no other takes. */
  readonly pathPattern?: RegExp;
  readonly origin: Origin;
  readonly allowedMethods: ReadonlySet<string>;
  readonly compress: boolean;
  readonly cachePolicy: CachePolicy;
  readonly responseHeadersPolicy?: ResponseHeadersPolicy;
  /** ARNs of the CloudFront functions. */
  readonly viewerRequest?: string;
  readonly viewerResponse?: string;
}

interface ErrorResponse {
  readonly cachingMinSeconds: number;
  readonly page?: { readonly path: string; readonly status: number };
}

export interface EdgeConfig {
  readonly defaultRootObject: string;
  readonly tagHeader: string | undefined;
  readonly behaviors: readonly Behavior[];
  readonly defaultBehavior: Behavior;
  readonly errorResponses: ReadonlyMap<StoredAnswer["status"], ErrorResponse>;
}

/** How long an origin error is remembered when the distribution does not say. */
export const ERROR_CACHING_SECONDS = 10;
const ORIGIN_READ_TIMEOUT_SECONDS = 30;

/** Properties that are accepted and change nothing here, each with the reason. */
export const WITHOUT_LOCAL_EFFECT = {
  distribution: {
    Aliases: "readers come to 127.0.0.1, whatever the domain",
    Comment: "for people",
    HttpVersion: "the loopback server speaks HTTP/1.1",
    IPV6Enabled: "listens on 127.0.0.1 only",
    Logging: "nobody collects logs of one developer's requests",
    PriceClass: "there is one edge location and it is free",
    Restrictions: "a loopback address is in no country",
    ViewerCertificate: "TLS ends before the local edge",
    WebACLId: "the firewall is not part of the template's behaviour",
  },
  behavior: {
    CachedMethods: "answers to GET and HEAD are kept, OPTIONS has none to keep",
    OriginRequestPolicyId: "a bucket looks at nothing but the key",
    ViewerProtocolPolicy: "TLS ends before the local edge, so a redirect to https would lead nowhere",
  },
  origin: {
    ConnectionAttempts: "the origin is in the same process",
    ConnectionTimeout: "the origin is in the same process",
    OriginAccessControlId: "the engine reads the bucket as CloudFront's service principal",
    OriginShield: "one edge location needs no shield",
  },
} as const;

function withoutEffect(properties: Record<string, string>): Record<string, z.ZodOptional<z.ZodUnknown>> {
  return Object.fromEntries(Object.keys(properties).map((name) => [name, z.unknown().optional()]));
}

const behaviorShape = {
  ...withoutEffect(WITHOUT_LOCAL_EFFECT.behavior),
  TargetOriginId: z.string(),
  AllowedMethods: z.array(z.enum(["GET", "HEAD", "OPTIONS"])).optional(),
  CachePolicyId: z.string(),
  ResponseHeadersPolicyId: z.string().optional(),
  Compress: flag.optional(),
  FunctionAssociations: z
    .array(z.strictObject({ EventType: z.enum(["viewer-request", "viewer-response"]), FunctionARN: z.string() }))
    .optional(),
};
const behaviorSchema = z.strictObject(behaviorShape);
const originSchema = z.strictObject({
  ...withoutEffect(WITHOUT_LOCAL_EFFECT.origin),
  Id: z.string(),
  DomainName: z.string(),
  OriginPath: z.string().optional(),
  S3OriginConfig: z.strictObject({
    OriginAccessIdentity: z.literal("").optional(),
    OriginReadTimeout: z.number().positive().optional(),
  }),
});
const errorResponseSchema = z.strictObject({
  ErrorCode: z.number(),
  ErrorCachingMinTTL: z.number().nonnegative().optional(),
  ResponseCode: z.number().optional(),
  ResponsePagePath: z.string().startsWith("/").optional(),
});
const distributionSchema = z.strictObject({
  ...withoutEffect(WITHOUT_LOCAL_EFFECT.distribution),
  /** A disabled distribution answers nobody; starting an edge for it would be a different site. */
  Enabled: z.literal([true, "true"]),
  DefaultRootObject: z.string().optional(),
  DefaultCacheBehavior: behaviorSchema,
  CacheBehaviors: z.array(z.strictObject({ ...behaviorShape, PathPattern: z.string() })).optional(),
  CustomErrorResponses: z.array(errorResponseSchema).optional(),
  Origins: z.array(originSchema).min(1),
  CacheTagConfig: z.strictObject({ HeaderName: z.string() }).optional(),
});
type Distribution = z.infer<typeof distributionSchema>;

export function readEdgeConfig(config: unknown, policies: EdgePolicies): EdgeConfig {
  const distribution = known(distributionSchema, config, "DistributionConfig");
  const behavior = (declared: z.infer<typeof behaviorSchema>) => readBehavior(declared, distribution, policies);
  return {
    defaultRootObject: (distribution.DefaultRootObject ?? "").replace(/^\//, ""),
    tagHeader: distribution.CacheTagConfig?.HeaderName.toLowerCase(),
    defaultBehavior: behavior(distribution.DefaultCacheBehavior),
    behaviors: (distribution.CacheBehaviors ?? []).map(({ PathPattern, ...declared }) => ({
      ...behavior(declared),
      pathPattern: pathPattern(PathPattern),
    })),
    errorResponses: new Map(
      (distribution.CustomErrorResponses ?? []).map((entry) => [entry.ErrorCode, errorResponse(entry)]),
    ),
  };
}

function readBehavior(
  declared: z.infer<typeof behaviorSchema>,
  distribution: Distribution,
  policies: EdgePolicies,
): Behavior {
  const origin = distribution.Origins.find(({ Id }) => Id === declared.TargetOriginId);
  if (origin === undefined) throw new Error(`DistributionConfig: no origin ${JSON.stringify(declared.TargetOriginId)}`);
  const functionFor = (event: string) =>
    declared.FunctionAssociations?.find(({ EventType }) => EventType === event)?.FunctionARN;
  const viewerRequest = functionFor("viewer-request");
  const viewerResponse = functionFor("viewer-response");
  const responseHeadersPolicy = responseHeadersPolicyOf(declared.ResponseHeadersPolicyId, policies);
  return {
    origin: {
      domainName: origin.DomainName,
      keyPrefix: (origin.OriginPath ?? "").replace(/^\//, ""),
      readTimeoutSeconds: origin.S3OriginConfig.OriginReadTimeout ?? ORIGIN_READ_TIMEOUT_SECONDS,
    },
    allowedMethods: new Set(declared.AllowedMethods ?? ["GET", "HEAD"]),
    compress: declared.Compress ?? false,
    cachePolicy: cachePolicyOf(declared.CachePolicyId, policies),
    ...(responseHeadersPolicy && { responseHeadersPolicy }),
    ...(viewerRequest && { viewerRequest }),
    ...(viewerResponse && { viewerResponse }),
  };
}

function cachePolicyOf(id: string, policies: EdgePolicies): CachePolicy {
  const managed = MANAGED_CACHE_POLICIES[id];
  if (managed !== undefined) return managed;
  if (policies.cache[id] === undefined) throw new Error(`no cache policy ${JSON.stringify(id)}`);
  return known(cachePolicySchema, policies.cache[id], `CachePolicyConfig ${id}`);
}

function responseHeadersPolicyOf(id: string | undefined, policies: EdgePolicies): ResponseHeadersPolicy | undefined {
  if (id === undefined) return undefined;
  const managed = MANAGED_RESPONSE_HEADERS_POLICIES[id];
  if (managed !== undefined) return managed;
  const declared = policies.responseHeaders[id];
  if (declared === undefined) throw new Error(`no response headers policy ${JSON.stringify(id)}`);
  return known(responseHeadersPolicySchema, declared, `ResponseHeadersPolicyConfig ${id}`);
}

function errorResponse(declared: z.infer<typeof errorResponseSchema>): ErrorResponse {
  const path = declared.ResponsePagePath;
  return {
    cachingMinSeconds: declared.ErrorCachingMinTTL ?? ERROR_CACHING_SECONDS,
    ...(path && { page: { path, status: declared.ResponseCode ?? declared.ErrorCode } }),
  };
}

/** `*` stands for any characters, `?` for one; the pattern counts from the first slash and minds case. */
function pathPattern(pattern: string): RegExp {
  const anchored = pattern.startsWith("/") || pattern.startsWith("*") ? pattern : `/${pattern}`;
  const source = anchored
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", "[^]*")
    .replaceAll("?", "[^]");
  return new RegExp(`^${source}$`);
}

function known<Schema extends z.ZodType>(schema: Schema, declared: unknown, name: string): z.infer<Schema> {
  const result = schema.safeParse(declared);
  if (result.success) return result.data;
  throw new Error(result.error.issues.map((issue) => describe(issue, name)).join("; "));
}

function describe(issue: z.core.$ZodIssue, name: string): string {
  const place = [name, ...issue.path].join(".");
  if (issue.code !== "unrecognized_keys") return `${place}: ${issue.message}`;
  return `${place}: the local edge does not know ${issue.keys.join(", ")}; teach infra/local/edge/edge-config.ts what it means`;
}
