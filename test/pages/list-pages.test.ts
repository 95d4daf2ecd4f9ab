import { describe, expect, test } from "vitest";
import type { Card, ListKey } from "../../shared/news/lists.ts";
import { dayPage } from "../../shared/pages/day-page.tsx";
import { listPage } from "../../shared/pages/list-page.tsx";
import { movedPage, withdrawnPage } from "../../shared/pages/notice-page.tsx";
import { CACHE_TAGS_MAX } from "../../shared/pages/page.ts";
import { elementOfClass, elementsNamed, parseHtml } from "../support/parse-html.ts";
import { aCard, aWithdrawal, context, everyPage, isHtml, someCards, usual } from "./sample.ts";

function headlines(html: string): string[] {
  return elementsNamed(html, "h1").map(({ text }) => text);
}

function isIndexed(html: string): boolean {
  const robots = elementsNamed(html, "meta").find(({ properties }) => properties.name === "robots");
  return !String(robots?.properties.content).includes("noindex");
}

describe("Every list has a title, and it is the only h1", () => {
  test.each<[ListKey, Card[], string]>([
    ["front", someCards(30), "Kabar Teluk"],
    ["section:kota", someCards(3), "Kota"],
    ["tag:cuaca-ekstrem", someCards(3), "Topik: Cuaca ekstrem"],
    ["tag:cuaca-ekstrem", [], "Topik: cuaca ekstrem"],
    ["author:ratna-dewi", someCards(3), "Tulisan Ratna Dewi"],
  ])("%s with %# stories", (list, cards, title) => {
    expect(headlines(listPage(list, cards, context).body)).toEqual([title]);
  });

  test("a section in another language speaks that language", () => {
    const { body } = listPage("section:english", someCards(14, { language: "en" }), context);
    expect(elementsNamed(body, "html")[0]?.properties.lang).toBe("en");
    expect(body).toContain("More stories");
  });
});

describe("Stories on a list", () => {
  test.each(["front", "section:kota", "tag:pelabuhan", "author:ratna-dewi"] as const)(
    "%s shows every story once, newest first, linked by its headline",
    (list) => {
      const cards = someCards(30);
      const links = parseHtml(listPage(list, cards, context).body)
        .filter(({ name, parents }) => name === "a" && parents.includes("article"))
        .map(({ text, properties }) => [text, properties.href]);
      expect(links).toEqual(cards.map(({ title, address }) => [title, address]));
    },
  );

  test("only the lead's picture loads at once", () => {
    const images = elementsNamed(listPage("front", someCards(30), context).body, "img");
    expect(images.map(({ properties }) => properties.loading)).toEqual([undefined, "lazy", "lazy"]);
  });

  test.each<[string, (index: number) => boolean, number]>([
    ["the lead's is enough for the stories beside it", () => true, 1],
    ["below a lead of words every story shows its own", (index) => index > 0, 3],
    ["also where others have none", (index) => index > 1, 2],
  ])("pictures at the head of a front: %s", (_, hasPicture, count) => {
    const { picture = undefined, ...plain } = aCard();
    const cards = someCards(4).map((card, index) => {
      const words = { ...plain, id: card.id, address: card.address };
      return hasPicture(index) && picture !== undefined ? { ...words, picture } : words;
    });
    expect(elementsNamed(listPage("front", cards, context).body, "img")).toHaveLength(count);
  });

  test("a story in another language than its page is marked as such", () => {
    const articles = elementsNamed(listPage("front", someCards(8), context).body, "article");
    expect(articles.map(({ properties }) => properties.lang)).toEqual([...Array(6).fill(undefined), "en", undefined]);
  });

  test("a list leads to the days of its stories, in the newsroom's calendar", () => {
    const cards = [
      aCard({ publishedAt: "2025-02-01T00:10:00+07:00" }),
      aCard({ publishedAt: "2025-01-31T23:50:00+07:00" }),
    ];
    const days = (list: ListKey) =>
      elementsNamed(listPage(list, cards, context).body, "a")
        .map(({ properties }) => String(properties.href))
        .filter((href) => /\/\d{4}\//.test(href));
    expect(days("front")).toEqual(["/arsip/2025/02/01/", "/arsip/2025/01/31/"]);
    expect(days("section:kota")).toEqual(["/kota/2025/02/01/", "/kota/2025/01/31/"]);
    expect(days("tag:pelabuhan")).toEqual(["/arsip/2025/02/01/", "/arsip/2025/01/31/"]);
  });
});

describe("A list that has lost its last story", () => {
  test.each(["front", "section:kota", "tag:pelabuhan", "author:ratna-dewi"] as const)(
    "%s still answers, says so, and asks not to be indexed",
    (list) => {
      const page = listPage(list, [], context);
      expect(page.status).toBe(200);
      expect(elementOfClass(page.body, "nothing")?.text).toBe("Tidak ada berita di halaman ini.");
      expect(isIndexed(page.body)).toBe(false);
    },
  );

  test("a list with stories is indexed", () => {
    expect(isIndexed(listPage("tag:pelabuhan", someCards(1), context).body)).toBe(true);
  });
});

describe("A day", () => {
  test("of the publication", () => {
    const page = dayPage("front", "2025-01-31", someCards(3), context);
    expect([page.path, ...headlines(page.body)]).toEqual(["/arsip/2025/01/31/", "Jumat, 31 Januari 2025"]);
  });

  test("of a section", () => {
    const page = dayPage("section:english", "2025-01-31", someCards(3), context);
    expect([page.path, ...headlines(page.body)]).toEqual(["/english/2025/01/31/", "Friday, 31 January 2025"]);
  });

  test.each(["front", "section:english"] as const)("says its date once, and of each story the time: %s", (list) => {
    const cards = [
      aCard({ publishedAt: "2025-01-31T12:09:00+07:00" }),
      aCard({ publishedAt: "2025-01-31T16:30:00.000Z" }),
      aCard({ publishedAt: "2025-02-01T00:30:00+08:00" }),
    ];
    const times = elementsNamed(dayPage(list, "2025-01-31", cards, context).body, "time");
    const month = list === "front" ? "Februari" : "February";
    expect(times.map(({ text }) => text)).toEqual(["12:09 WIB", "23:30 WIB", `1 ${month} 2025 00:30 WITA`]);
    expect(times.map(({ properties }) => properties.dateTime)).toEqual([
      "2025-01-31T12:09:00+07:00",
      "2025-01-31T23:30:00+07:00",
      "2025-02-01T00:30:00+08:00",
    ]);
  });

  test("with more stories than a page may have cache tags shows them all", () => {
    const page = dayPage("front", "2025-01-31", someCards(120), context);
    expect(elementsNamed(page.body, "article")).toHaveLength(120);
    expect(page.cacheTags).toHaveLength(CACHE_TAGS_MAX);
  });
});

describe("A withdrawn article", () => {
  test("answers 410 with the notice, and nothing of the article", () => {
    const card = aCard({ title: "Nama Saksi", standfirst: "Alamat saksi." });
    const page = withdrawnPage(aWithdrawal({ card, notice: "Ditarik atas permintaan keluarga.\n\nRedaksi." }), context);
    expect(page.status).toBe(410);
    expect(page.body).toContain("<p>Ditarik atas permintaan keluarga.</p><p>Redaksi.</p>");
    expect(page.body).not.toMatch(/saksi|pelabuhan|media\//i);
    expect(isIndexed(page.body)).toBe(false);
  });

  test.each([
    ["id", "Redaksi menarik artikel ini dan isinya tidak lagi tersedia."],
    ["en", "The newsroom has withdrawn this article, and its text is no longer available."],
  ])("without a notice says the usual sentence in its own language: %s", (language, sentence) => {
    expect(withdrawnPage(aWithdrawal({ card: aCard({ language }) }), context).body).toContain(`<p>${sentence}</p>`);
  });

  test("may not be served stale", () => {
    const { cacheControl } = withdrawnPage(aWithdrawal(), context);
    // CloudFront serves stale pages on errors of the origin unless it is told not to.
    expect(cacheControl).toContain("stale-if-error=0");
    expect(cacheControl).not.toMatch(/stale-[a-z-]+=[1-9]/);
  });
});

test.each([
  ["/kota/baru/", "/kota/baru/"],
  ["//elsewhere.example/", "/"],
  ["https://elsewhere.example/", "/"],
])("A moved article never leads off the site: %s gives %s", (location, safe) => {
  expect(movedPage("/kota/lama/", location, "kota/lama", context)).toMatchObject({ status: 301, location: safe });
});

describe("Every page", () => {
  const pages = Object.entries(everyPage()).filter(([, page]) => isHtml(page));

  test("there are pages to look at", () => expect(pages.length).toBeGreaterThan(10));

  test.each(pages)("%s runs no script, carries no style of its own and asks nothing from elsewhere", (_, page) => {
    for (const { name, properties } of parseHtml(page.body)) {
      expect(name).not.toBe("style");
      expect(Object.keys(properties).filter((key) => key === "style" || key.startsWith("on"))).toEqual([]);
      if (name === "script") expect(properties.type).toBe("application/ld+json");
      if (name === "img" || String(properties.rel) === "stylesheet") {
        expect(String(properties.src ?? properties.href)).toMatch(/^\/(media|assets)\//);
      }
    }
  });

  test.each(pages)("%s starts with a way past the navigation", (_, page) => {
    const [first] = elementsNamed(page.body, "a");
    const target = elementsNamed(page.body, "main")[0]?.properties.id;
    expect(first?.properties.href).toBe(`#${target}`);
  });

  test.each(Object.entries(everyPage()))("%s is the same bytes every time", (kind, page) => {
    expect(everyPage(structuredClone(usual))[kind]).toEqual(page);
  });
});
