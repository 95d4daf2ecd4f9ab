/**
 * How long the edge may keep an answer: the origin's `Cache-Control` within the bounds of the cache policy, by the
 * rules that CloudFront documents under "Manage how long content stays in the cache".
 */

/** Bounds of a cache policy, in seconds. */
export interface TtlBounds {
  readonly minSeconds: number;
  readonly defaultSeconds: number;
  readonly maxSeconds: number;
}

export interface Freshness {
  /** False: the answer may be given to the one who asked for it and to nobody else. */
  readonly storable: boolean;
  readonly freshSeconds: number;
  /** After that, how long the old answer may be given while a new one is fetched behind the reader's back. */
  readonly staleWhileRevalidateSeconds: number;
  /** After that, how long the old answer may stand in for a failing origin. */
  readonly staleIfErrorSeconds: number;
}

type Directives = ReadonlyMap<string, string>;

export function parseCacheControl(header: string | undefined): Directives {
  const directives = new Map<string, string>();
  for (const part of (header ?? "").split(",")) {
    const [name = "", value = ""] = part.split("=", 2).map((text) => text.trim());
    // The first of two contradicting directives counts, as RFC 9111 §4.2.1 advises.
    if (name !== "" && !directives.has(name.toLowerCase()))
      directives.set(name.toLowerCase(), value.replaceAll('"', ""));
  }
  return directives;
}

/** Seconds of a directive; nothing when it is absent or not a number. */
function directiveSeconds(directives: Directives, name: string): number | undefined {
  const value = directives.get(name);
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
}

/** `s-maxage` speaks to shared caches such as this one, so it goes before `max-age`. */
export function statedSeconds(directives: Directives): number | undefined {
  return directiveSeconds(directives, "s-maxage") ?? directiveSeconds(directives, "max-age");
}

const FORBIDS_SHARED_KEEPING = ["no-store", "no-cache", "private"];
const FORBIDS_STALE = ["must-revalidate", "proxy-revalidate"];

export function freshnessOf(headers: Record<string, string>, bounds: TtlBounds, nowMs: number): Freshness {
  const directives = parseCacheControl(headers["cache-control"]);
  const forbidden = FORBIDS_SHARED_KEEPING.some((name) => directives.has(name));
  // A minimum above zero overrules even `no-store`: surprising, documented, and the reason to keep MinTTL at 0.
  if (bounds.maxSeconds === 0 || (forbidden && bounds.minSeconds === 0)) return NOT_STORABLE;
  const stale = !forbidden && !FORBIDS_STALE.some((name) => directives.has(name));
  return {
    storable: true,
    freshSeconds: forbidden ? bounds.minSeconds : freshSeconds(directives, headers.expires, bounds, nowMs),
    staleWhileRevalidateSeconds: stale ? bounded(directives, "stale-while-revalidate", bounds, 0) : 0,
    // Without the directive CloudFront answers a failing origin's 5xx with the expired object, for as long as it has it.
    staleIfErrorSeconds: stale ? bounded(directives, "stale-if-error", bounds, Number.POSITIVE_INFINITY) : 0,
  };
}

const NOT_STORABLE: Freshness = {
  storable: false,
  freshSeconds: 0,
  staleWhileRevalidateSeconds: 0,
  staleIfErrorSeconds: 0,
};

function freshSeconds(directives: Directives, expires: string | undefined, bounds: TtlBounds, nowMs: number): number {
  const stated = statedSeconds(directives) ?? secondsUntil(expires, nowMs) ?? bounds.defaultSeconds;
  return Math.min(Math.max(stated, bounds.minSeconds), bounds.maxSeconds);
}

function secondsUntil(expires: string | undefined, nowMs: number): number | undefined {
  if (expires === undefined) return undefined;
  const at = Date.parse(expires);
  // An unreadable date, such as the customary `0`, means "already expired".
  return Number.isNaN(at) ? 0 : Math.max(0, Math.floor((at - nowMs) / 1000));
}

function bounded(directives: Directives, name: string, bounds: TtlBounds, absent: number): number {
  const stated = directiveSeconds(directives, name);
  return stated === undefined ? absent : Math.min(stated, bounds.maxSeconds);
}
