import { describe, expect, test } from "vitest";
import { feedPage } from "../../shared/pages/feed.ts";
import { fixedPages } from "../../shared/pages/fixed-pages.ts";
import { daySitemap, newsSitemap, sitemapIndex } from "../../shared/pages/sitemap.ts";
import { parseXml, xmlElements } from "../support/parse-xml.ts";
import { aCard, context, picture, someCards } from "./sample.ts";

function textsOf(source: string, name: string): string[] {
  return xmlElements(parseXml(source), name).map(({ text }) => text);
}

describe("A feed", () => {
  test("names the newsroom, the section, and itself", () => {
    const { body } = feedPage("section:english", someCards(2), context);
    const channel = parseXml(body).children[0];
    const first = (name: string) => channel?.children.find((child) => child.name === name);
    expect(first("title")?.text).toBe("Kabar Teluk: English");
    expect(first("link")?.text).toBe("https://kabar.example/english/");
    expect(first("language")?.text).toBe("en");
    expect(first("atom:link")?.attributes).toEqual({
      rel: "self",
      type: "application/rss+xml",
      href: "https://kabar.example/english/feed.xml",
    });
  });

  test("tells of each story what a feed reader shows", () => {
    const { body } = feedPage("front", [aCard({ byline: [{ name: "Ratna Dewi" }, { name: "Yusuf Halim" }] })], context);
    const [item] = xmlElements(parseXml(body), "item");
    expect(item?.children.map(({ name, text }) => [name, text])).toEqual([
      ["title", "Pelabuhan Teluk Dibuka Lagi Setelah Sebelas Hari"],
      ["link", "https://kabar.example/kota/pelabuhan-teluk-dibuka-lagi/"],
      ["guid", "kota/pelabuhan-dibuka"],
      ["pubDate", "Fri, 31 Jan 2025 12:09:00 +0700"],
      ["dc:creator", "Ratna Dewi"],
      ["dc:creator", "Yusuf Halim"],
      ["category", "Kota"],
      ["category", "Pelabuhan"],
      ["category", "Cuaca ekstrem"],
      ["description", "Kapal penyeberangan pertama berangkat pukul enam pagi dengan tiga ratus penumpang."],
      ["media:content", ""],
    ]);
  });

  test("a story is the same story when it moves or the domain changes", () => {
    const guid = (address: string, siteUrl: string) =>
      textsOf(feedPage("front", [aCard({ address })], { ...context, siteUrl }).body, "guid");
    expect(guid("/kota/a/", "https://a.example")).toEqual(guid("/kota/b/", "https://b.example"));
  });

  test("was last built when a story last changed, and never by the clock", () => {
    const cards = [aCard(), aCard({ updatedAt: "2025-02-03T00:00:00.000Z" })];
    expect(textsOf(feedPage("front", cards, context).body, "lastBuildDate")).toEqual([
      "Mon, 03 Feb 2025 07:00:00 +0700",
    ]);
    expect(textsOf(feedPage("front", [], context).body, "lastBuildDate")).toEqual([]);
  });

  test("says what the headline says, whatever is in it", () => {
    const title = `Q&A: "5 < 6" & <b>tebal</b> ]]> 'ya'`;
    expect(textsOf(feedPage("front", [aCard({ title })], context).body, "title")[1]).toBe(title);
  });
});

describe("Sitemaps", () => {
  test("the index has one file per day of publication", () => {
    expect(textsOf(sitemapIndex(["2025-01-30", "2025-01-31"], context).body, "loc")).toEqual([
      "https://kabar.example/sitemap-2025-01-30.xml",
      "https://kabar.example/sitemap-2025-01-31.xml",
    ]);
  });

  test("before the first publication the index still has a child", () => {
    expect(textsOf(sitemapIndex([], context).body, "loc")).toEqual(["https://kabar.example/news-sitemap.xml"]);
  });

  test("a day names its articles, when they last changed, and their pictures", () => {
    const { body } = daySitemap("2025-01-31", [aCard({ updatedAt: "2025-02-01T02:00:00.000Z" })], context);
    expect(textsOf(body, "loc")).toEqual(["https://kabar.example/kota/pelabuhan-teluk-dibuka-lagi/"]);
    expect(textsOf(body, "lastmod")).toEqual(["2025-02-01T09:00:00+07:00"]);
    expect(textsOf(body, "image:loc")).toEqual([`https://kabar.example/media/${picture.hash}-1280.jpg`]);
  });

  test("an address outside ASCII is percent-encoded, as in the page", () => {
    const { body } = daySitemap("2025-01-31", [aCard({ address: "/kota/é&/" })], context);
    expect(textsOf(body, "loc")).toEqual(["https://kabar.example/kota/%C3%A9&/"]);
  });

  test.each([
    ["a day that lost its last article", daySitemap("2025-01-31", [], context)],
    ["two days without news", newsSitemap([], context)],
  ])("%s leaves a valid file that names the front page", (_, page) => {
    expect(textsOf(page.body, "loc")).toEqual(["https://kabar.example/"]);
    expect(textsOf(page.body, "news:news")).toEqual([]);
  });
});

describe("The news sitemap", () => {
  test("gives what Google asks for, and nothing else", () => {
    const { body } = newsSitemap([aCard({ language: "en-GB", updatedAt: "2025-02-01T02:00:00.000Z" })], context);
    const [news] = xmlElements(parseXml(body), "news:news");
    expect(news?.children.map(({ name, text }) => [name, text])).toEqual([
      ["news:publication", ""],
      ["news:publication_date", "2025-01-31T12:09:00+07:00"],
      ["news:title", "Pelabuhan Teluk Dibuka Lagi Setelah Sebelas Hari"],
    ]);
    expect(news?.children[0]?.children.map(({ text }) => text)).toEqual(["Kabar Teluk", "en"]);
  });

  test("stays within a thousand entries", () => {
    expect(textsOf(newsSitemap(someCards(1001), context).body, "news:news")).toHaveLength(1000);
  });
});

test("robots.txt lets everybody in and names the sitemaps", () => {
  expect(fixedPages(context).find(({ path }) => path === "/robots.txt")?.body).toBe(
    [
      "User-agent: *",
      "Allow: /",
      "",
      "Sitemap: https://kabar.example/sitemap.xml",
      "Sitemap: https://kabar.example/news-sitemap.xml",
      "",
    ].join("\n"),
  );
});
