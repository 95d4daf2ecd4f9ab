/** Applies a response headers policy: what a behavior adds to and takes from every answer it gives, errors included. */
import type { ResponseHeadersPolicy } from "./edge-policies.ts";

type Headers = Record<string, string>;
interface Addition {
  readonly name: string;
  readonly value: string;
  /** False: what the origin says stands. */
  readonly override: boolean;
}

export function applyResponseHeadersPolicy(
  policy: ResponseHeadersPolicy | undefined,
  headers: Headers,
  request: { readonly headers: Headers },
): Headers {
  if (policy === undefined) return headers;
  const result = { ...headers };
  // Removal first: a policy may remove the origin's header and add its own.
  for (const { Header } of policy.RemoveHeadersConfig?.Items ?? []) delete result[Header.toLowerCase()];
  const custom = (policy.CustomHeadersConfig?.Items ?? []).map(({ Header, Value, Override }) => ({
    name: Header.toLowerCase(),
    value: Value,
    override: Override,
  }));
  const additions = [
    ...securityHeaders(policy.SecurityHeadersConfig),
    ...corsHeaders(policy.CorsConfig, request),
    ...custom,
  ];
  for (const { name, value, override } of additions) {
    if (override || headers[name] === undefined) result[name] = value;
  }
  return result;
}

function securityHeaders(security: ResponseHeadersPolicy["SecurityHeadersConfig"]): Addition[] {
  const additions: Addition[] = [];
  const add = (name: string, value: string, override: boolean) => additions.push({ name, value, override });
  const csp = security?.ContentSecurityPolicy;
  if (csp) add("content-security-policy", csp.ContentSecurityPolicy, csp.Override);
  if (security?.ContentTypeOptions) add("x-content-type-options", "nosniff", security.ContentTypeOptions.Override);
  const frame = security?.FrameOptions;
  if (frame) add("x-frame-options", frame.FrameOption, frame.Override);
  const referrer = security?.ReferrerPolicy;
  if (referrer) add("referrer-policy", referrer.ReferrerPolicy, referrer.Override);
  const transport = security?.StrictTransportSecurity;
  if (transport) add("strict-transport-security", transportSecurity(transport), transport.Override);
  const xss = security?.XSSProtection;
  if (xss) add("x-xss-protection", xssProtection(xss), xss.Override);
  return additions;
}

type Security = NonNullable<ResponseHeadersPolicy["SecurityHeadersConfig"]>;

function transportSecurity(transport: NonNullable<Security["StrictTransportSecurity"]>): string {
  const subdomains = transport.IncludeSubdomains ? "; includeSubDomains" : "";
  return `max-age=${transport.AccessControlMaxAgeSec}${subdomains}${transport.Preload ? "; preload" : ""}`;
}

function xssProtection(xss: NonNullable<Security["XSSProtection"]>): string {
  if (!xss.Protection) return "0";
  return `1${xss.ModeBlock ? "; mode=block" : ""}${xss.ReportUri ? `; report=${xss.ReportUri}` : ""}`;
}

/** Only answers to requests that carry an `Origin` get CORS headers. */
function corsHeaders(cors: ResponseHeadersPolicy["CorsConfig"], request: { readonly headers: Headers }): Addition[] {
  const origin = request.headers.origin;
  if (cors === undefined || origin === undefined) return [];
  const anyOrigin = cors.AccessControlAllowOrigins.Items.includes("*");
  if (!anyOrigin && !cors.AccessControlAllowOrigins.Items.includes(origin)) return [];
  const headers: Headers = { "access-control-allow-origin": anyOrigin ? "*" : origin };
  if (cors.AccessControlAllowCredentials) headers["access-control-allow-credentials"] = "true";
  if (cors.AccessControlExposeHeaders) {
    headers["access-control-expose-headers"] = cors.AccessControlExposeHeaders.Items.join(", ");
  }
  return Object.entries(headers).map(([name, value]) => ({ name, value, override: cors.OriginOverride }));
}
