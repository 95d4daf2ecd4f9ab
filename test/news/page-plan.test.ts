import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../shared/news/article.ts";
import { type PlannedPage, pathsOf, planPages } from "../../shared/news/page-plan.ts";
import type { PublicRecord } from "../../shared/news/public-record.ts";
import { publicationEffects } from "../../shared/news/publish.ts";
import { samplePublication as publication, sampleArticle } from "../support/samples.ts";

const now = new Date("2026-11-23T03:00:00Z");

function recordOf(fields: Partial<Article>, before?: PublicRecord) {
  const article = sampleArticle(fields);
  const of = { id: "kota/pasar", revision: 1, hash: "a".repeat(64), article, record: before, correction: "" };
  return publicationEffects({ ...of, datedBy: "publication", publication, now }).record;
}

describe("the flatplan", () => {
  it("of a first publication: the article, its lists, its days, feeds and sitemaps", () => {
    const plan = planPages(undefined, recordOf({}), publication);
    expect(plan.mustClearCache).toBe(false);
    expect(plan.first.path).toBe("/kota/pasar-ikan-pindah-ke-dermaga-timur/");
    expect(pathsOf(plan.first).slice(1).sort()).toEqual([
      "/",
      "/arsip/2026/11/23/",
      "/author/laras-wening/",
      "/feed.xml",
      "/kota/",
      "/kota/2026/11/23/",
      "/kota/feed.xml",
      "/news-sitemap.xml",
      "/sitemap-2026-11-23.xml",
      "/sitemap.xml",
      "/tag/nelayan/",
      "/tag/pasar/",
    ]);
  });

  it("of a correction: what it leaves as well as what it joins, and the CDN is emptied", () => {
    const before = recordOf({ tags: ["Pasar"] });
    const plan = planPages(
      before,
      recordOf({ tags: ["Pelabuhan"], byline: [{ name: "Sekar Ayu" }] }, before),
      publication,
    );
    expect(plan.mustClearCache).toBe(true);
    expect(pathsOf(plan.first)).toEqual(
      expect.arrayContaining(["/tag/pasar/", "/tag/pelabuhan/", "/author/laras-wening/", "/author/sekar-ayu/"]),
    );
  });

  it("of a withdrawal: the page first, and every picture that only it showed", () => {
    const picture = { hash: "cd".repeat(32), width: 800, height: 600, widths: [800] } as const;
    const live = recordOf({ media: [{ src: "a.jpg", alt: "", caption: "", credit: "", picture }] });
    const { revision: _revision, hash: _hash, ...rest } = live;
    const withdrawn = { ...rest, status: "withdrawn", withdrawnAt: now.toISOString(), notice: "" } as const;
    const plan = planPages(live, withdrawn, publication);
    expect(plan.first.path).toBe(live.address);
    const files = ["avif", "webp", "jpg"].map((format) => `/media/${picture.hash}-800.${format}`);
    expect(pathsOf(plan.first)).toEqual(expect.arrayContaining(files));
  });

  it("never lets a page that links to an article precede the article, nor a feed its list", () => {
    const names = fc.array(fc.stringMatching(/^[A-Z][a-z]{1,9}$/), { maxLength: 10 });
    fc.assert(
      fc.property(names, names, (tags, authors) => {
        const record = recordOf({ tags, byline: authors.slice(0, 5).map((name) => ({ name })) });
        const { first } = planPages(undefined, record, publication);
        expect(first.path).toBe(record.address);
        for (const path of ["/feed.xml", "/sitemap.xml", "/news-sitemap.xml"])
          expect(parentsOf(first, path)).not.toContain(first.path);
        // Bounded by the article alone: 10 tags and 5 authors at most, whatever the archive holds.
        expect(pathsOf(first).length).toBeLessThanOrEqual(11 + 10 + 5);
      }),
    );
  });
});

function parentsOf(page: PlannedPage, path: string): string[] {
  return [
    ...(page.next.some((next) => next.path === path) ? [page.path] : []),
    ...page.next.flatMap((next) => parentsOf(next, path)),
  ];
}
