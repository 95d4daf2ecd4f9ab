import { describe, expect, test } from "vitest";
import { freshnessOf } from "../../infra/local/edge/cache-control.ts";
import { missing, object, type StoredObject, startTestEdge, type TestEdge } from "./edge-cache-support.ts";

const NOW = Date.UTC(2026, 10, 23, 9);
const YEAR = 31_536_000;

describe("freshness of an answer", () => {
  test.each([
    ["max-age=60", [0, 10, YEAR], 60],
    ["public, max-age=0, s-maxage=10", [0, 10, YEAR], 10],
    ["max-age=60", [120, 10, YEAR], 120],
    ["max-age=60", [0, 10, 30], 30],
    ["MAX-AGE = 60", [0, 10, YEAR], 60],
    ["max-age=1, max-age=60", [0, 10, YEAR], 1],
    ["max-age=soon", [0, 10, YEAR], 10],
    [undefined, [0, 10, YEAR], 10],
    [undefined, [20, 10, YEAR], 20],
    ["no-store", [1, 10, YEAR], 1],
    ["private, max-age=60", [5, 10, YEAR], 5],
  ])("%s within %o is %i seconds", (header, [min = 0, standard = 0, max = 0], seconds) => {
    const headers = header === undefined ? {} : { "cache-control": header };
    const bounds = { minSeconds: min, defaultSeconds: standard, maxSeconds: max };
    expect(freshnessOf(headers, bounds, NOW)).toMatchObject({ storable: true, freshSeconds: seconds });
  });

  test.each([
    ["no-store", 0, YEAR],
    ["no-cache", 0, YEAR],
    ["private", 0, YEAR],
    ["max-age=60", 0, 0],
  ])("%s with MinTTL %i and MaxTTL %i is kept by nobody", (header, minSeconds, maxSeconds) => {
    const bounds = { minSeconds, defaultSeconds: 0, maxSeconds };
    expect(freshnessOf({ "cache-control": header }, bounds, NOW).storable).toBe(false);
  });

  test.each([
    [new Date(NOW + 90_000).toUTCString(), 90],
    [new Date(NOW - 90_000).toUTCString(), 0],
    ["0", 0],
  ])("Expires %s is %i seconds", (expires, seconds) => {
    const bounds = { minSeconds: 0, defaultSeconds: 10, maxSeconds: YEAR };
    expect(freshnessOf({ expires }, bounds, NOW).freshSeconds).toBe(seconds);
  });

  test.each([
    ["max-age=1, stale-while-revalidate=60, stale-if-error=600", 60, 600],
    ["max-age=1, stale-while-revalidate=9000, stale-if-error=9000", 3600, 3600],
    ["max-age=1", 0, Number.POSITIVE_INFINITY],
    ["max-age=1, must-revalidate, stale-if-error=600", 0, 0],
  ])("%s: stale for %i and %f seconds", (header, staleWhileRevalidateSeconds, staleIfErrorSeconds) => {
    const bounds = { minSeconds: 0, defaultSeconds: 0, maxSeconds: 3600 };
    const freshness = freshnessOf({ "cache-control": header }, bounds, NOW);
    expect(freshness).toMatchObject({ staleWhileRevalidateSeconds, staleIfErrorSeconds });
  });
});

/** What a reader sees of one answer. */
async function seen(site: TestEdge, path = "/a") {
  const { status, text, headers } = await site.get(path);
  return { status, text, cache: headers["x-cache"]?.toString().split(" ")[0], age: headers.age };
}

describe("the life of an object at the edge", () => {
  test("fresh, then checked with the origin, then replaced", async () => {
    const site = await startTestEdge();
    site.put("a", "one", { "cache-control": "s-maxage=10" });
    expect(await seen(site)).toEqual({ status: 200, text: "one", cache: "Miss", age: undefined });
    site.clock.ms += 9_000;
    expect(await seen(site)).toEqual({ status: 200, text: "one", cache: "Hit", age: "9" });
    site.clock.ms += 1_000;
    expect(await seen(site)).toEqual({ status: 200, text: "one", cache: "RefreshHit", age: undefined });
    site.put("a", "two");
    expect((await seen(site)).text).toBe("one");
    site.clock.ms += 10_000;
    expect(await seen(site)).toMatchObject({ text: "two", cache: "Miss" });
  });

  test("stale while revalidating: the old page now, the new one for the next reader", async () => {
    const site = await startTestEdge();
    site.put("a", "one", { "cache-control": "s-maxage=10, stale-while-revalidate=60" });
    await seen(site);
    site.put("a", "two", { "cache-control": "s-maxage=10, stale-while-revalidate=60" });
    site.clock.ms += 30_000;
    expect(await seen(site)).toMatchObject({ text: "one", cache: "Hit", age: "30" });
    expect(await seen(site)).toMatchObject({ text: "two", cache: "Hit" });
    site.put("a", "three");
    site.clock.ms += 71_000;
    expect(await seen(site)).toMatchObject({ text: "three", cache: "Miss" });
  });

  test("what must not be stored is fetched for each reader", async () => {
    const site = await startTestEdge();
    site.put("a", "one", { "cache-control": "no-store" });
    await seen(site);
    site.put("a", "two", { "cache-control": "no-store" });
    expect(await seen(site)).toMatchObject({ text: "two", cache: "Miss" });
  });

  test("simultaneous readers of one object cause one read", async () => {
    const site = await startTestEdge();
    const gate = Promise.withResolvers<StoredObject>();
    const asked = Promise.withResolvers<void>();
    site.origin = () => {
      asked.resolve();
      return gate.promise;
    };
    const readers = Array.from({ length: 20 }, () => seen(site));
    await asked.promise;
    gate.resolve(object("page"));
    expect(new Set((await Promise.all(readers)).map(({ text }) => text))).toEqual(new Set(["page"]));
    expect(site.reads).toHaveLength(1);
  });
});

describe("a failing origin", () => {
  const failing = (): Promise<StoredObject> => Promise.reject(new Error("connection refused"));
  const broken = () => Promise.resolve({ status: 500, headers: {}, body: Buffer.from("internal error") });

  test.each([
    ["does not answer", failing, 502],
    ["answers 500", broken, 500],
  ])("that %s gets %#", async (_name, origin, status) => {
    const site = await startTestEdge();
    site.origin = origin;
    expect((await seen(site)).status).toBe(status);
  });

  test("an error is remembered for ten seconds, then asked again", async () => {
    const site = await startTestEdge();
    site.origin = broken;
    await seen(site);
    await seen(site);
    expect(site.reads).toHaveLength(1);
    site.origin = undefined;
    site.put("a", "page");
    site.clock.ms += 10_000;
    expect((await seen(site)).text).toBe("page");
  });

  test.each([["stale-if-error=600"], ["max-age=10"]])("readers keep the old page (%s)", async (directive) => {
    const site = await startTestEdge();
    site.put("a", "page", { "cache-control": `s-maxage=10, ${directive}` });
    await seen(site);
    site.origin = failing;
    site.clock.ms += 60_000;
    expect(await seen(site)).toMatchObject({ status: 200, text: "page", cache: "Hit" });
    await seen(site);
    expect(site.reads).toHaveLength(2);
    site.clock.ms += 10_000;
    await seen(site);
    expect(site.reads).toHaveLength(3);
  });

  test.each([["stale-if-error=30"], ["stale-if-error=0"], ["must-revalidate"]])(
    "after the allowed time the failure shows (%s)",
    async (directive) => {
      const site = await startTestEdge();
      site.put("a", "page", { "cache-control": `s-maxage=10, ${directive}` });
      await seen(site);
      site.origin = failing;
      site.clock.ms += 60_000;
      expect((await seen(site)).status).toBe(502);
    },
  );

  test("an object that is gone is gone: only failures are covered by the old page", async () => {
    const site = await startTestEdge();
    site.put("a", "page", { "cache-control": "s-maxage=10, stale-if-error=600" });
    await seen(site);
    site.objects.delete("a");
    site.clock.ms += 60_000;
    expect((await seen(site)).status).toBe(403);
  });

  test.each([
    [404, {}, 1],
    [403, {}, 2],
    [403, { "cache-control": "max-age=20" }, 1],
  ])("origin status %i with %o is read %i times by two readers", async (status, headers, reads) => {
    const site = await startTestEdge();
    site.origin = () => Promise.resolve({ ...missing(), status, headers });
    await seen(site);
    await seen(site);
    expect(site.reads).toHaveLength(reads);
  });
});

describe("invalidation", () => {
  const tagged = async () => {
    const site = await startTestEdge();
    for (const [key, tags] of [
      ["a", "a:1,a:2"],
      ["b", "A:2 , a:3"],
      ["c/d", ""],
    ] as const) {
      site.put(key, `old ${key}`, { "cache-control": "s-maxage=600", "x-amz-meta-cache-tag": tags });
      await site.get(`/${key}`);
      site.put(key, `new ${key}`);
    }
    return site;
  };

  test.each([
    ["/a", ["new a", "old b", "old c/d"]],
    ["/c*", ["old a", "old b", "new c/d"]],
    ["/*", ["new a", "new b", "new c/d"]],
    ["/c", ["old a", "old b", "old c/d"]],
    ["/%61", ["new a", "old b", "old c/d"]],
    ["#a:1", ["new a", "old b", "old c/d"]],
    ["#a:2", ["new a", "new b", "old c/d"]],
    ["#A:3", ["old a", "new b", "old c/d"]],
    ["#a:", ["old a", "old b", "old c/d"]],
  ])("%s", async (item, expected) => {
    const site = await tagged();
    site.edge.invalidate([item]);
    const texts = [];
    for (const path of ["/a", "/b", "/c/d"]) texts.push((await site.get(path)).text);
    expect(texts).toEqual(expected);
  });

  test.each(["a", "/a*b", "#", "#a,b", "#a b", "/%zz"])("%s is not an invalidation item", async (item) => {
    const site = await startTestEdge();
    expect(() => site.edge.invalidate([item])).toThrow(/invalidation/);
  });

  test("tags mean nothing to a distribution without CacheTagConfig", async () => {
    const site = await startTestEdge({ config: { CacheTagConfig: undefined } });
    expect(() => site.edge.invalidate(["#a:1"])).toThrow(/CacheTagConfig/);
  });

  test("an answer that was on its way when the invalidation came is fetched again", async () => {
    const site = await startTestEdge();
    const gate = Promise.withResolvers<StoredObject>();
    const asked = Promise.withResolvers<void>();
    site.origin = () => {
      asked.resolve();
      return gate.promise;
    };
    const early = seen(site);
    await asked.promise;
    site.origin = () => Promise.resolve(object("after"));
    site.edge.invalidate(["#a:1"]);
    gate.resolve(object("before", { "x-amz-meta-cache-tag": "a:1" }));
    expect((await early).text).toBe("after");
    expect((await seen(site)).text).toBe("after");
  });

  test("the old page does not stand in for a failing origin once it is invalidated", async () => {
    const site = await startTestEdge();
    site.put("a", "withdrawn", { "cache-control": "s-maxage=10, stale-if-error=600", "x-amz-meta-cache-tag": "a:1" });
    await seen(site);
    site.clock.ms += 60_000;
    const gate = Promise.withResolvers<StoredObject>();
    const asked = Promise.withResolvers<void>();
    site.origin = () => {
      asked.resolve();
      return gate.promise;
    };
    const reader = seen(site);
    await asked.promise;
    site.edge.invalidate(["#a:1"]);
    gate.reject(new Error("connection refused"));
    expect((await reader).status).toBe(502);
  });
});
