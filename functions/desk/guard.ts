/** What stands before every route: who asks, whether the desk itself sent them, and what browsers may do with the answer. */
import type { MiddlewareHandler } from "hono";
import { answerProblem, type DeskContext, type DeskVariables, hasBearer, prefersJson } from "./answer.ts";
import { endSession, sessionToken } from "./cookies.ts";
import { FOREIGN_REQUEST, NOT_SIGNED_IN } from "./problem.ts";
import { signInPath } from "./return-path.ts";

type Guard = MiddlewareHandler<{ Variables: DeskVariables }>;

/** No script at all, no style in attributes, nothing from elsewhere. */
export function policyOf(
  extra: {
    readonly formActions?: readonly string[];
    readonly frameAncestors?: string;
    readonly imageOrigins?: readonly string[];
  } = {},
): string {
  return [
    "default-src 'none'",
    `img-src ${["'self'", ...(extra.imageOrigins ?? [])].join(" ")}`,
    "style-src 'self'",
    "frame-src 'self'",
    `form-action ${["'self'", ...(extra.formActions ?? [])].join(" ")}`,
    "base-uri 'none'",
    "object-src 'none'",
    `frame-ancestors ${extra.frameAncestors ?? "'none'"}`,
  ].join("; ");
}

export const secureHeaders: Guard = async (c, next) => {
  await next();
  const { headers } = c.res;
  headers.set("content-security-policy", c.get("policy") ?? policyOf());
  if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "same-origin");
  headers.set("x-robots-tag", "noindex");
  headers.set("cross-origin-opener-policy", "same-origin");
  headers.set("cross-origin-resource-policy", "same-origin");
  if (c.get("settings").deskUrl.startsWith("https:")) {
    headers.set("strict-transport-security", "max-age=63072000; includeSubDomains; preload");
  }
};

const READING = ["GET", "HEAD"];

/** People are sent to sign in and come back; programs are told. */
export const requireSession: Guard = async (c, next) => {
  const { needs, settings } = c.var;
  const bearer = hasBearer(c);
  const token = bearer ? bearerToken(c) : sessionToken(c, settings.deskUrl);
  const session = token === undefined || token === "" ? undefined : await needs.identify(token);
  if (session !== undefined) {
    c.set("actor", session.actor);
    const isReading = READING.includes(c.req.method);
    if (bearer || isReading || cameFromDesk(c)) return next();
    return answerProblem(c, FOREIGN_REQUEST);
  }
  if (token !== undefined && !bearer) endSession(c, settings.deskUrl);
  const canReturn = READING.includes(c.req.method) && !prefersJson(c) && !bearer;
  return canReturn ? c.redirect(signInPath(pathAndQuery(c)), 303) : answerProblem(c, NOT_SIGNED_IN);
};

function bearerToken(c: DeskContext): string {
  return (c.req.header("authorization") ?? "").replace(/^bearer\s+/i, "").trim();
}

/**
 * A cookie comes along wherever a request was made; what changes something must also come from the desk's own pages.
 * Browsers say so themselves, and no page can say it for them.
 */
function cameFromDesk(c: DeskContext): boolean {
  const site = c.req.header("sec-fetch-site");
  const origin = c.req.header("origin");
  const isOwnOrigin = origin === new URL(c.var.settings.deskUrl).origin;
  if (site !== undefined) return site === "same-origin" && (origin === undefined || isOwnOrigin);
  return isOwnOrigin;
}

function pathAndQuery(c: DeskContext): string {
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
}
