/**
 * Cache policies and response headers policies as CloudFormation declares them. The schemas are strict: a property that
 * the local edge does not know stops the start, so that nothing is silently different from the deployed site.
 */
import * as z from "zod";

/** Intrinsics resolve to text, so a flag may arrive as the word. */
export const flag = z.union([z.boolean(), z.enum(["true", "false"]).transform((word) => word === "true")]);
const seconds = z.number().nonnegative();

const cookies = z.strictObject({
  CookieBehavior: z.enum(["none", "whitelist", "allExcept", "all"]),
  Cookies: z.array(z.string()).optional(),
});
const keyHeaders = z.strictObject({
  HeaderBehavior: z.enum(["none", "whitelist"]),
  Headers: z.array(z.string()).optional(),
});
const queryStrings = z.strictObject({
  QueryStringBehavior: z.enum(["none", "whitelist", "allExcept", "all"]),
  QueryStrings: z.array(z.string()).optional(),
});

export const cachePolicySchema = z.strictObject({
  Name: z.string(),
  Comment: z.string().optional(),
  MinTTL: seconds,
  DefaultTTL: seconds,
  MaxTTL: seconds,
  ParametersInCacheKeyAndForwardedToOrigin: z.strictObject({
    CookiesConfig: cookies,
    HeadersConfig: keyHeaders,
    QueryStringsConfig: queryStrings,
    EnableAcceptEncodingBrotli: flag.optional(),
    EnableAcceptEncodingGzip: flag,
  }),
});
export type CachePolicy = z.infer<typeof cachePolicySchema>;

const items = z.strictObject({ Items: z.array(z.string()) });
const cors = z.strictObject({
  AccessControlAllowCredentials: flag,
  AccessControlAllowHeaders: items,
  AccessControlAllowMethods: items,
  AccessControlAllowOrigins: items,
  AccessControlExposeHeaders: items.optional(),
  AccessControlMaxAgeSec: z.number().optional(),
  OriginOverride: flag,
});
const security = z.strictObject({
  ContentSecurityPolicy: z.strictObject({ ContentSecurityPolicy: z.string(), Override: flag }).optional(),
  ContentTypeOptions: z.strictObject({ Override: flag }).optional(),
  FrameOptions: z.strictObject({ FrameOption: z.enum(["DENY", "SAMEORIGIN"]), Override: flag }).optional(),
  ReferrerPolicy: z.strictObject({ ReferrerPolicy: z.string(), Override: flag }).optional(),
  StrictTransportSecurity: z
    .strictObject({
      AccessControlMaxAgeSec: z.number(),
      IncludeSubdomains: flag.optional(),
      Preload: flag.optional(),
      Override: flag,
    })
    .optional(),
  XSSProtection: z
    .strictObject({ Protection: flag, ModeBlock: flag.optional(), ReportUri: z.string().optional(), Override: flag })
    .optional(),
});

export const responseHeadersPolicySchema = z.strictObject({
  Name: z.string(),
  Comment: z.string().optional(),
  CorsConfig: cors.optional(),
  CustomHeadersConfig: z
    .strictObject({ Items: z.array(z.strictObject({ Header: z.string(), Value: z.string(), Override: flag })) })
    .optional(),
  RemoveHeadersConfig: z.strictObject({ Items: z.array(z.strictObject({ Header: z.string() })) }).optional(),
  SecurityHeadersConfig: security.optional(),
  /** Known without local effect: it reports which edge location served, and there is one. */
  ServerTimingHeadersConfig: z.unknown().optional(),
});
export type ResponseHeadersPolicy = z.infer<typeof responseHeadersPolicySchema>;

/** The policies that AWS keeps ready under fixed ids and that a site of static pages may use. */
export const MANAGED_CACHE_POLICIES: Readonly<Record<string, CachePolicy>> = {
  "658327ea-f89d-4fab-a63d-7e88639e58f6": managed("CachingOptimized", [1, 86_400, 31_536_000], true),
  "b2884449-e4de-46a7-ac36-70bc7f1ddd6d": managed(
    "CachingOptimizedForUncompressedObjects",
    [1, 86_400, 31_536_000],
    false,
  ),
  "4135ea2d-6df8-44a3-9df3-4b5a84be39ad": managed("CachingDisabled", [0, 0, 0], false),
};

function managed(name: string, [min, standard, max]: [number, number, number], compressed: boolean): CachePolicy {
  return {
    Name: name,
    MinTTL: min,
    DefaultTTL: standard,
    MaxTTL: max,
    ParametersInCacheKeyAndForwardedToOrigin: {
      CookiesConfig: { CookieBehavior: "none" },
      HeadersConfig: { HeaderBehavior: "none" },
      QueryStringsConfig: { QueryStringBehavior: "none" },
      EnableAcceptEncodingBrotli: compressed,
      EnableAcceptEncodingGzip: compressed,
    },
  };
}

const SIMPLE_CORS: NonNullable<ResponseHeadersPolicy["CorsConfig"]> = {
  AccessControlAllowCredentials: false,
  AccessControlAllowHeaders: { Items: ["*"] },
  AccessControlAllowMethods: { Items: ["GET", "HEAD"] },
  AccessControlAllowOrigins: { Items: ["*"] },
  OriginOverride: false,
};
const SECURITY: NonNullable<ResponseHeadersPolicy["SecurityHeadersConfig"]> = {
  ContentTypeOptions: { Override: true },
  FrameOptions: { FrameOption: "SAMEORIGIN", Override: false },
  ReferrerPolicy: { ReferrerPolicy: "strict-origin-when-cross-origin", Override: false },
  StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, Override: false },
  XSSProtection: { Protection: true, ModeBlock: true, Override: false },
};
export const MANAGED_RESPONSE_HEADERS_POLICIES: Readonly<Record<string, ResponseHeadersPolicy>> = {
  "60669652-455b-4ae9-85a4-c4c02393f86c": { Name: "SimpleCORS", CorsConfig: SIMPLE_CORS },
  "67f7725c-6f97-4210-82d7-5512b31e9d03": { Name: "SecurityHeadersPolicy", SecurityHeadersConfig: SECURITY },
  "e61eb60c-9c35-4d20-a928-2b84e02af89c": {
    Name: "CORS-and-SecurityHeadersPolicy",
    CorsConfig: SIMPLE_CORS,
    SecurityHeadersConfig: SECURITY,
  },
};
