import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  articleAddress,
  dayAddress,
  feedAddress,
  listAddress,
  NEWS_SITEMAP_ADDRESS,
  objectKeyOf,
  pageAt,
  pictureAddress,
  renditionAddress,
  renditionAt,
  renditionsOf,
  SITEMAP_INDEX_ADDRESS,
  sitemapDayAddress,
} from "../../shared/news/address.ts";

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2050-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("an address", () => {
  it("is read back as what it was made from", () => {
    fc.assert(
      fc.property(slug, day, (name, date) => {
        expect(pageAt(articleAddress("kota", name))).toMatchObject({ kind: "article" });
        expect(pageAt(listAddress(`tag:${name}`))).toMatchObject({ kind: "list", list: `tag:${name}` });
        expect(pageAt(listAddress(`author:${name}`))).toMatchObject({ list: `author:${name}` });
        expect(pageAt(dayAddress("front", date, "id"))).toMatchObject({ list: "front", day: date });
        expect(pageAt(dayAddress("section:kota", date, "id"))).toMatchObject({
          list: "section:kota",
          day: date,
        });
        expect(pageAt(sitemapDayAddress(date))).toMatchObject({ kind: "sitemap-day", day: date });
      }),
    );
  });

  it.each([
    ["/", "list"],
    ["/kota/", "list"],
    [feedAddress("front"), "feed"],
    [feedAddress("section:english"), "feed"],
    [SITEMAP_INDEX_ADDRESS, "sitemap-index"],
    [NEWS_SITEMAP_ADDRESS, "news-sitemap"],
  ])("%s is a %s", (path, kind) => {
    expect(pageAt(path)?.kind).toBe(kind);
  });

  it.each(["/kota", "/kota/a/b/", "/kota/../x/", "/tag/", "/kota/Pasar/", "//", "/arsip/", "/media/x", "/assets/x/"])(
    "%s is nothing of ours",
    (path) => {
      expect(pageAt(path)).toBeUndefined();
    },
  );

  it("in a section that was given up, or an archive of another language, is still read: addresses are for ever", () => {
    expect(pageAt("/olahraga/final/")).toMatchObject({ kind: "article" });
    expect(pageAt("/olahraga/")).toMatchObject({ list: "section:olahraga" });
    for (const word of ["arsip", "archive"])
      expect(pageAt(`/${word}/2025/01/31/`)).toMatchObject({ list: "front", day: "2025-01-31" });
  });

  it("never throws, whatever is asked for", () => {
    fc.assert(fc.property(fc.string(), (path) => void pageAt(`/${path}`)));
  });

  it("of a folder is its index document", () => {
    expect(objectKeyOf("/")).toBe("index.html");
    expect(objectKeyOf("/kota/pasar/")).toBe("kota/pasar/index.html");
    expect(objectKeyOf("/feed.xml")).toBe("feed.xml");
  });

  it("of a picture tells its bytes", () => {
    const picture = { hash: "ab".repeat(32), width: 1600, height: 900, widths: [480, 1600] } as const;
    const renditions = renditionsOf(picture);
    expect(renditions).toHaveLength(6);
    for (const rendition of renditions) expect(renditionAt(renditionAddress(rendition))).toEqual(rendition);
    expect(renditionAt(pictureAddress(picture))).toEqual({ hash: picture.hash, width: 1600, format: "jpg" });
    expect(renditionAt("/media/../x.png")).toBeUndefined();
    expect(renditionAt(`/media/${picture.hash}-0480.jpg`)).toBeUndefined();
  });
});
