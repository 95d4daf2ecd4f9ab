import { describe, expect, test } from "vitest";
import type { PageNeeds } from "../../shared/pages/render-page.ts";
import { renderPage } from "../../shared/pages/render-page.ts";
import { aCard, anArticle, aRecord, aWithdrawal, context, someCards } from "./sample.ts";

const ADDRESS = "/kota/pelabuhan-teluk-dibuka-lagi/";

/** A catalogue with one live article; `reads` tells what was asked of it. */
function catalogue(changes: Partial<PageNeeds> = {}) {
  const reads: string[] = [];
  const truth: PageNeeds = {
    readAddressOwner: async (path) => (path === ADDRESS ? { id: aCard().id, state: "live" } : undefined),
    readPublicRecord: async () => aRecord(),
    readRevisionArticle: async () => anArticle(),
    readList: async () => someCards(3),
    readDays: async () => ["2025-01-31"],
    ...changes,
  };
  const noted = <Result>(read: string, result: Result): Result => {
    reads.push(read);
    return result;
  };
  const needs: PageNeeds = {
    readAddressOwner: (path) => noted(`owner of ${path}`, truth.readAddressOwner(path)),
    readPublicRecord: (id) => noted(`record of ${id}`, truth.readPublicRecord(id)),
    readRevisionArticle: (id, number) => noted(`revision ${number} of ${id}`, truth.readRevisionArticle(id, number)),
    readList: (list, range) => noted(`${list} ${JSON.stringify(range)}`, truth.readList(list, range)),
    readDays: () => noted("days", truth.readDays()),
  };
  return { needs, reads };
}

const DAY = '{"from":"2025-01-30T17:00:00.000Z","until":"2025-01-31T17:00:00.000Z"}';

describe("What stands at a path, and what it costs to know", () => {
  test.each([
    [
      ADDRESS,
      "text/html",
      [`owner of ${ADDRESS}`, "record of kota/pelabuhan-dibuka", "revision 1 of kota/pelabuhan-dibuka"],
    ],
    ["/", "text/html", ['front {"limit":30}']],
    ["/kota/", "text/html", ['section:kota {"limit":30}']],
    ["/tag/pelabuhan/", "text/html", ['tag:pelabuhan {"limit":30}']],
    ["/author/ratna-dewi/", "text/html", ['author:ratna-dewi {"limit":30}']],
    ["/arsip/2025/01/31/", "text/html", [`front ${DAY}`]],
    ["/kota/2025/01/31/", "text/html", [`section:kota ${DAY}`]],
    ["/feed.xml", "application/rss+xml", ['front {"limit":30}']],
    ["/kota/feed.xml", "application/rss+xml", ['section:kota {"limit":30}']],
    ["/sitemap.xml", "application/xml", ["days"]],
    ["/sitemap-2025-01-31.xml", "application/xml", [`front ${DAY}`]],
    ["/news-sitemap.xml", "application/xml", ['news {"limit":1000}']],
    ["/404.html", "text/html", []],
    ["/robots.txt", "text/plain", []],
    ["/favicon.svg", "image/svg+xml", []],
  ])("%s", async (path, type, expectedReads) => {
    const { needs, reads } = catalogue();
    const page = await renderPage(path, needs, context);
    expect(page).toMatchObject({ path, status: 200, contentType: `${type}; charset=utf-8` });
    expect(reads).toEqual(expectedReads);
  });

  test.each(["/kota/tidak-ada/", "/arsip/", "/arsip/2025/02/30/", "/sitemap-2025-02-30.xml", "/../", "/x"])(
    "nothing may ever stand at %s",
    async (path) => {
      expect(await renderPage(path, catalogue().needs, context)).toBeUndefined();
    },
  );
});

describe("An article's address", () => {
  test("of a withdrawn article answers 410", async () => {
    const { needs, reads } = catalogue({
      readAddressOwner: async () => ({ id: aCard().id, state: "withdrawn" }),
      readPublicRecord: async () => aWithdrawal(),
    });
    expect(await renderPage(ADDRESS, needs, context)).toMatchObject({ status: 410, path: ADDRESS });
    expect(reads).toHaveLength(2);
  });

  test("that the article has left leads to the new one", async () => {
    const { needs, reads } = catalogue({
      readAddressOwner: async () => ({ id: aCard().id, state: "moved", location: "/kota/baru/" }),
    });
    expect(await renderPage("/kota/lama/", needs, context)).toMatchObject({ status: 301, location: "/kota/baru/" });
    expect(reads).toHaveLength(1);
  });

  test("is judged by the record when a withdrawal comes between the two reads", async () => {
    const { needs } = catalogue({ readPublicRecord: async () => aWithdrawal() });
    expect(await renderPage(ADDRESS, needs, context)).toMatchObject({ status: 410 });
  });

  test("is judged by the record when a move comes between the two reads", async () => {
    const { needs } = catalogue({
      readPublicRecord: async () => aRecord({ address: "/kota/baru/", card: aCard({ address: "/kota/baru/" }) }),
    });
    expect(await renderPage(ADDRESS, needs, context)).toMatchObject({ status: 301, location: "/kota/baru/" });
  });

  test("without a record is a bug, and says which", async () => {
    const { needs } = catalogue({ readPublicRecord: async () => undefined });
    await expect(renderPage(ADDRESS, needs, context)).rejects.toThrow(/kota\/pelabuhan-dibuka.*no public record/);
  });
});

test.each(["readAddressOwner", "readPublicRecord", "readRevisionArticle"] as const)(
  "a fault of %s stops the page: nothing half-known is written",
  async (need) => {
    const { needs } = catalogue({ [need]: () => Promise.reject(new Error("throttled")) });
    await expect(renderPage(ADDRESS, needs, context)).rejects.toThrow("throttled");
  },
);

test.each([
  ["/", "readList"],
  ["/feed.xml", "readList"],
  ["/sitemap.xml", "readDays"],
])("a fault while reading for %s stops the page", async (path, need) => {
  const { needs } = catalogue({ [need]: () => Promise.reject(new Error("throttled")) });
  await expect(renderPage(path, needs, context)).rejects.toThrow("throttled");
});
