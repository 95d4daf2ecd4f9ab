/**
 * Answers from the cache or from the origin: fresh, stale while a new one is fetched, stale because the origin fails, or
 * new. One fetch serves all who ask for the same key at the same time.
 */
import { type Freshness, freshnessOf, parseCacheControl, statedSeconds, type TtlBounds } from "./cache-control.ts";
import { CacheStore, invalidationMatcher, type StoredAnswer, tagsOf } from "./cache-store.ts";
import { ERROR_CACHING_SECONDS } from "./edge-config.ts";

export interface OriginAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

export type Outcome = "Hit" | "Miss" | "RefreshHit";

export interface CacheAnswer {
  readonly answer: StoredAnswer;
  readonly outcome: Outcome;
}

export interface CacheQuestion {
  readonly key: string;
  readonly address: string;
  readonly bounds: TtlBounds;
  /** Never rejects: a fault of the origin is an answer with status 502 or 504. */
  fetch(): Promise<OriginAnswer>;
}

interface Flight {
  readonly settled: Promise<CacheAnswer & { readonly shared: boolean }>;
  /** An invalidation came while it was under way: what it brings may be older than the invalidation. */
  overtaken: boolean;
}

/** Statuses that CloudFront remembers whatever the origin says of caching. */
const REMEMBERED_ERRORS = new Set([404, 405, 414, 500, 501, 502, 503, 504]);
/** After so many invalidations during its own fetches, a reader gets what the last fetch brought. */
const OVERTAKEN_MAX = 3;

export class ObjectCache {
  readonly #store = new CacheStore();
  readonly #flights = new Map<string, Flight>();
  readonly #now: () => number;
  readonly #tagHeader: string | undefined;
  readonly #errorSeconds: ReadonlyMap<number, number>;

  constructor(settings: { now(): number; tagHeader: string | undefined; errorSeconds: ReadonlyMap<number, number> }) {
    this.#now = settings.now;
    this.#tagHeader = settings.tagHeader;
    this.#errorSeconds = settings.errorSeconds;
  }

  async ask(question: CacheQuestion): Promise<CacheAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      const kept = this.#keptAnswer(question);
      if (kept !== undefined) return { answer: kept, outcome: "Hit" };
      const underWay = this.#flights.get(question.key);
      const flight = underWay ?? this.#takeOff(question);
      const { answer, outcome, shared } = await flight.settled;
      // What the origin wants nobody to share was fetched for the one who caused the fetch.
      const usable = shared || underWay === undefined;
      if (usable && (!flight.overtaken || attempt >= OVERTAKEN_MAX))
        return this.#unlessStaleIsBetter(question, answer, outcome);
      if (!usable) return { answer: this.#judge(question, await question.fetch()).answer, outcome: "Miss" };
    }
  }

  /** Drops at once, and keeps every fetch under way from bringing back what was dropped. */
  invalidate(items: readonly string[]): void {
    if (this.#tagHeader === undefined && items.some((item) => item.startsWith("#"))) {
      throw new Error("invalidation by tag: the distribution has no CacheTagConfig");
    }
    const matchers = items.map(invalidationMatcher);
    for (const flight of this.#flights.values()) flight.overtaken = true;
    this.#flights.clear();
    this.#store.dropWhere((answer) => matchers.some((matches) => matches(answer)));
  }

  #keptAnswer(question: CacheQuestion): StoredAnswer | undefined {
    const kept = this.#store.find(question.key);
    const now = this.#now();
    if (kept === undefined) return undefined;
    if (now < kept.freshUntilMs) return kept;
    if (now < kept.retryAtMs && now < kept.errorUntilMs) return kept;
    if (now >= kept.revalidateUntilMs) return undefined;
    if (!this.#flights.has(question.key)) this.#takeOff(question);
    return kept;
  }

  #takeOff(question: CacheQuestion): Flight {
    const flight: Flight = { overtaken: false, settled: this.#fly(question, () => flight) };
    this.#flights.set(question.key, flight);
    return flight;
  }

  async #fly(question: CacheQuestion, self: () => Flight): Promise<CacheAnswer & { shared: boolean }> {
    const fetched = await question.fetch();
    const judged = this.#judge(question, fetched);
    const flight = self();
    if (flight.overtaken) return { ...judged, outcome: "Miss" };
    this.#flights.delete(question.key);
    return { ...judged, outcome: this.#remember(question.key, judged) };
  }

  #remember(key: string, { answer, shared }: { answer: StoredAnswer; shared: boolean }): Outcome {
    const before = this.#store.find(key);
    const now = this.#now();
    if (answer.status >= 500 && before !== undefined && now < before.errorUntilMs) {
      before.retryAtMs = answer.freshUntilMs;
      return "Miss";
    }
    if (!shared) {
      this.#store.drop(key);
      return "Miss";
    }
    const unchanged = before !== undefined && isSame(before, answer);
    this.#store.put(key, unchanged ? { ...answer, encodings: before.encodings } : answer);
    return unchanged ? "RefreshHit" : "Miss";
  }

  /** Looked up again after the fetch: an answer that was invalidated meanwhile must not stand in for anything. */
  #unlessStaleIsBetter(question: CacheQuestion, answer: StoredAnswer, outcome: Outcome): CacheAnswer {
    const kept = answer.status >= 500 ? this.#store.find(question.key) : undefined;
    if (kept !== undefined && kept.status < 400 && this.#now() < kept.errorUntilMs)
      return { answer: kept, outcome: "Hit" };
    return { answer, outcome };
  }

  #judge(question: CacheQuestion, fetched: OriginAnswer): { answer: StoredAnswer; shared: boolean } {
    const now = this.#now();
    const until = (seconds: number) => now + seconds * 1000;
    const age = fetched.status >= 400 ? this.#errorAge(fetched) : freshnessOf(fetched.headers, question.bounds, now);
    const answer: StoredAnswer = {
      ...fetched,
      address: question.address,
      tags: this.#tagHeader === undefined ? new Set() : tagsOf(fetched.headers[this.#tagHeader]),
      storedAtMs: now,
      freshUntilMs: until(age.freshSeconds),
      revalidateUntilMs: until(age.freshSeconds + age.staleWhileRevalidateSeconds),
      // Who may see the old answer during a refresh may see it when the refresh fails.
      errorUntilMs: until(age.freshSeconds + Math.max(age.staleIfErrorSeconds, age.staleWhileRevalidateSeconds)),
      retryAtMs: 0,
      encodings: new Map(),
    };
    return { answer, shared: age.storable };
  }

  #errorAge({ status, headers }: OriginAnswer): Freshness {
    const stated = statedSeconds(parseCacheControl(headers["cache-control"]));
    const configured = this.#errorSeconds.get(status);
    const storable = REMEMBERED_ERRORS.has(status) || configured !== undefined || stated !== undefined;
    const freshSeconds = storable ? Math.max(configured ?? ERROR_CACHING_SECONDS, stated ?? 0) : 0;
    return { storable, freshSeconds, staleWhileRevalidateSeconds: 0, staleIfErrorSeconds: 0 };
  }
}

/** Without an entity tag nothing says that the object is the same, so it counts as new. */
function isSame(before: StoredAnswer, answer: StoredAnswer): boolean {
  const tag = answer.headers.etag;
  return (
    tag !== undefined &&
    before.status === answer.status &&
    before.headers.etag === tag &&
    before.body.equals(answer.body)
  );
}
