import fc from "fast-check";
import { expect, test } from "vitest";
import { object, type StoredObject, startTestEdge, type TestEdge } from "./edge-cache-support.ts";

const KEYS = ["a", "b", "c"] as const;
const TAGS = ["a:1", "a:2"] as const;
const LIFETIMES = [
  "s-maxage=5",
  "s-maxage=0, stale-while-revalidate=60",
  "s-maxage=5, stale-while-revalidate=60, stale-if-error=600",
  "no-store",
  "max-age=0",
] as const;

type Step =
  | { readonly kind: "write"; readonly key: string; readonly tag: string; readonly lifetime: string }
  /** A patient reader has the answer before anything else happens; the origin answers all that waits meanwhile. */
  | { readonly kind: "ask"; readonly key: string; readonly partly: boolean; readonly patient: boolean }
  /** The origin answers the oldest read that waits, or fails it. */
  | { readonly kind: "deliver"; readonly fails: boolean }
  | { readonly kind: "invalidate"; readonly tag: string }
  | { readonly kind: "pass"; readonly seconds: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant("write" as const),
    key: fc.constantFrom(...KEYS),
    tag: fc.constantFrom(...TAGS),
    lifetime: fc.constantFrom(...LIFETIMES),
  }),
  fc.record({
    kind: fc.constant("ask" as const),
    key: fc.constantFrom(...KEYS),
    partly: fc.boolean(),
    patient: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("deliver" as const), fails: fc.constantFrom(true, false, false) }),
  fc.record({ kind: fc.constant("invalidate" as const), tag: fc.constantFrom(...TAGS) }),
  fc.record({ kind: fc.constant("pass" as const), seconds: fc.constantFrom(1, 6, 30, 120) }),
);

/** A site whose origin answers when the test says so, with what it held when it was asked. */
class SlowSite {
  readonly site: TestEdge;
  readonly #waiting: { answer: StoredObject; gate: PromiseWithResolvers<StoredObject> }[] = [];
  readonly #readers: Promise<void>[] = [];
  /** Per key: the number and the tag of the version that the origin holds. */
  readonly #held = new Map<string, { version: number; tag: string }>();
  /** Per key: versions below this one were invalidated after the origin had changed. */
  readonly #forbiddenBelow = new Map<string, number>();
  #version = 0;

  constructor(site: TestEdge) {
    this.site = site;
    site.origin = (key) => {
      const gate = Promise.withResolvers<StoredObject>();
      this.#waiting.push({ answer: site.objects.get(key) ?? object("none"), gate });
      return gate.promise;
    };
  }

  async take(next: Step): Promise<void> {
    if (next.kind === "write") this.#write(next.key, next.tag, next.lifetime);
    if (next.kind === "pass") this.site.clock.ms += next.seconds * 1000;
    if (next.kind === "invalidate") this.#invalidate(next.tag);
    if (next.kind === "deliver") this.#deliver(next.fails);
    if (next.kind === "ask") await this.#ask(next.key, next.partly, next.patient);
  }

  /** Lets every waiting read through until every reader has an answer. */
  async finish(): Promise<number> {
    let done = false;
    const all = Promise.all(this.#readers).finally(() => {
      done = true;
    });
    while (!done) {
      this.#deliver(false);
      await new Promise(setImmediate);
    }
    await all;
    return this.#readers.length;
  }

  #write(key: string, tag: string, lifetime: string): void {
    this.#version += 1;
    // A change of tag leaves no one to name the old bytes, so a key keeps its first tag.
    const kept = this.#held.get(key)?.tag ?? tag;
    this.#held.set(key, { version: this.#version, tag: kept });
    const body = `<p>${this.#version}</p>`.padEnd(1200, " ");
    this.site.put(key, body, { "cache-control": lifetime, "x-amz-meta-cache-tag": kept });
  }

  #invalidate(tag: string): void {
    for (const [key, held] of this.#held) if (held.tag === tag) this.#forbiddenBelow.set(key, held.version);
    this.site.edge.invalidate([`#${tag}`]);
  }

  #deliver(fails: boolean): void {
    const next = this.#waiting.shift();
    if (fails) next?.gate.reject(new Error("connection reset"));
    else next?.gate.resolve(next.answer);
  }

  /** Returns when the edge has either answered or asked the origin, so that the steps have an order. */
  async #ask(key: string, partly: boolean, patient: boolean): Promise<void> {
    const atLeast = this.#forbiddenBelow.get(key) ?? 0;
    const readsBefore = this.site.reads.length;
    let answered = false;
    const reader = this.site
      .get(`/${key}`, partly ? { method: "GET", headers: { range: "bytes=0-40" } } : {})
      .finally(() => {
        answered = true;
      })
      .then((reply) => {
        const version = Number(/<p>(\d+)<\/p>/.exec(reply.text)?.[1] ?? Number.POSITIVE_INFINITY);
        expect(version, `${key} was asked for after version ${atLeast} had been announced`).toBeGreaterThanOrEqual(
          atLeast,
        );
      });
    this.#readers.push(reader);
    // Whoever joins a read that is under way causes none, hence the limit on the wait.
    for (let turn = 0; turn < 20 && !answered && this.site.reads.length === readsBefore; turn += 1) {
      await new Promise(setImmediate);
    }
    while (patient && !answered) {
      this.#deliver(false);
      await new Promise(setImmediate);
    }
  }
}

test("no sequence of requests serves bytes of an invalidated tag after the origin has changed", {
  timeout: 60_000,
}, async () => {
  let answers = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const slow = new SlowSite(await startTestEdge());
      try {
        for (const key of KEYS)
          await slow.take({ kind: "write", key, tag: key === "c" ? "a:2" : "a:1", lifetime: "s-maxage=600" });
        for (const next of steps) await slow.take(next);
        answers += await slow.finish();
      } finally {
        await slow.site.edge.close();
      }
    }),
    { numRuns: 250 },
  );
  expect(answers).toBeGreaterThan(500);
});
