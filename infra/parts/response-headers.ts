/** The headers that every answer to a reader carries. */

import { HeadersReferrerPolicy, ResponseHeadersPolicy } from "aws-cdk-lib/aws-cloudfront";
import { Duration } from "aws-cdk-lib/core";
import type { Construct } from "constructs";
import { PAGE_METADATA } from "../../shared/keys.ts";
import { globalName } from "./names.ts";

const TWO_YEARS_SECONDS = 63_072_000;

/** Pages have no script. `connect-src` lets tools that judge a page from inside fetch its robots.txt. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join("; ");

const PERMISSIONS_POLICY = ["camera", "geolocation", "microphone", "payment", "usb", "browsing-topics"]
  .map((feature) => `${feature}=()`)
  .join(", ");

/**
 * Status and location are missing here on purpose: CloudFront takes these away before it calls the edge function, which acts on them
 * and removes all internal headers itself. These cover error pages, for which CloudFront does not call it.
 */
const INTERNAL_HEADERS = [
  `x-amz-meta-${PAGE_METADATA.cacheTag}`,
  `x-amz-meta-${PAGE_METADATA.fingerprint}`,
  "x-amz-server-side-encryption",
  "x-amz-version-id",
];

/** `embedding` says which sites may show the answer inside their own pages. */
export function responseHeaders(
  scope: Construct,
  id: string,
  embedding: "same-origin" | "cross-origin",
): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, id, {
    responseHeadersPolicyName: globalName(scope, id),
    securityHeadersBehavior: {
      strictTransportSecurity: {
        accessControlMaxAge: Duration.seconds(TWO_YEARS_SECONDS),
        includeSubdomains: true,
        preload: true,
        override: true,
      },
      contentSecurityPolicy: { contentSecurityPolicy: CONTENT_SECURITY_POLICY, override: true },
      contentTypeOptions: { override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [
        { header: "Cross-Origin-Opener-Policy", value: "same-origin", override: true },
        { header: "Cross-Origin-Resource-Policy", value: embedding, override: true },
        { header: "Permissions-Policy", value: PERMISSIONS_POLICY, override: true },
      ],
    },
    removeHeaders: INTERNAL_HEADERS,
  });
}
