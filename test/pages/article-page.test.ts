import { describe, expect, test } from "vitest";
import { cacheTag } from "../../shared/keys.ts";
import type { Article } from "../../shared/news/article.ts";
import type { LiveRecord } from "../../shared/news/public-record.ts";
import { articlePage, renderArticlePreview } from "../../shared/pages/article-page.tsx";
import { elementOfClass, elementsNamed, parseHtml } from "../support/parse-html.ts";
import { aCard, anArticle, aRecord, context, picture } from "./sample.ts";

function htmlOf(article: Partial<Article> = {}, record: Partial<LiveRecord> = {}): string {
  return articlePage(aRecord(record), anArticle(article), context).body;
}

function texts(html: string, name: string): string[] {
  return elementsNamed(html, name).map(({ text }) => text);
}

function jsonLd(html: string): Record<string, unknown> {
  const [script] = elementsNamed(html, "script");
  return JSON.parse(script?.text ?? "") as Record<string, unknown>;
}

function metaOf(html: string, key: string): unknown[] {
  return elementsNamed(html, "meta")
    .filter(({ properties }) => properties.property === key || properties.name === key)
    .map(({ properties }) => properties.content);
}

describe("What a reader sees of an article", () => {
  test("the headline is the one h1", () => {
    expect(texts(htmlOf({ body: "<h1>Judul kedua</h1><p>Isi.</p>" }), "h1")).toEqual([
      "Pelabuhan Teluk Dibuka Lagi Setelah Sebelas Hari",
    ]);
  });

  test("the date is labelled, with time and zone, for people and for machines", () => {
    const html = htmlOf();
    expect(elementOfClass(html, "dates")?.text).toBe("Terbit 31 Januari 2025 12:09 WIB");
    expect(elementsNamed(html, "time")[0]?.properties.dateTime).toBe("2025-01-31T12:09:00+07:00");
  });

  test("in an English article the words of the page are English, and the language is declared", () => {
    const html = htmlOf({ language: "en" });
    expect(elementOfClass(html, "dates")?.text).toBe("Published 31 January 2025 12:09 WIB");
    expect(elementOfClass(html, "byline")?.text).toBe("By Ratna Dewi and Yusuf Halim");
    expect(elementsNamed(html, "html")[0]?.properties.lang).toBe("en");
    expect(elementsNamed(html, "a").find(({ text }) => text === "Kota")?.properties.lang).toBe("id");
  });

  test("the byline leads to the authors' pages", () => {
    const authors = elementsNamed(htmlOf(), "a").filter(({ properties }) => properties.rel?.toString() === "author");
    expect(authors.map(({ text, properties }) => [text, properties.href])).toEqual([
      ["Ratna Dewi", "/author/ratna-dewi/"],
      ["Yusuf Halim", "/author/yusuf-halim/"],
    ]);
  });

  test.each([
    ["id", 1, "A"],
    ["id", 2, "A dan B"],
    ["id", 3, "A, B, dan C"],
    ["en", 2, "A and B"],
    ["en", 4, "A, B, C and D"],
  ])("names are joined as in a sentence: %s, %i", (language, count, names) => {
    const people = ["A", "B", "C", "D"].slice(0, count).map((name) => ({ name }));
    const html = htmlOf({ language, byline: people, editors: people });
    expect(elementOfClass(html, "byline")?.text).toBe(`${language === "id" ? "Oleh" : "By"} ${names}`);
    expect(elementOfClass(html, "editors")?.text).toBe(`Editor: ${names}`);
  });

  test("an author whose name has no address is named without a link", () => {
    expect(elementOfClass(htmlOf({ byline: [{ name: "李明" }] }), "byline")?.text).toBe("Oleh 李明");
  });

  test("the dateline opens the first paragraph", () => {
    expect(texts(htmlOf(), "p").find((text) => text.startsWith("Kota Teluk — Pelabuhan dibuka"))).toBeDefined();
  });

  test("an archive piece says so; other articles do not", () => {
    expect(elementOfClass(htmlOf({}, { card: aCard({ archivePiece: true }) }), "archive")?.text).toBe("Arsip");
    expect(elementOfClass(htmlOf(), "archive")).toBeUndefined();
  });

  test("the caption and credit stand also where the picture never came", () => {
    const media = [{ src: "x.jpg", alt: "", caption: "Antrean truk.", credit: "Foto: Budi" }];
    const html = htmlOf({ media, body: "<p>Isi.</p>" });
    expect(texts(html, "figcaption")).toEqual(["Antrean truk. Foto: Budi"]);
    expect(elementsNamed(html, "img")).toEqual([]);
  });

  test("a medium with neither picture nor words leaves no empty frame", () => {
    const media = [{ src: "x.jpg", alt: "kapal", caption: "", credit: "" }];
    expect(elementsNamed(htmlOf({ media }), "figure")).toEqual([]);
  });

  test("a picture has its size, and only the first one loads at once", () => {
    const media = [1, 2].map((number) => ({ src: "", alt: `gambar ${number}`, caption: "", credit: "", picture }));
    const [first, second] = elementsNamed(htmlOf({ media, body: "<p>Isi.</p>" }), "img");
    expect(first?.properties).toMatchObject({ width: 1280, height: 720, alt: "gambar 1" });
    expect(first?.properties.loading).toBeUndefined();
    expect(second?.properties.loading).toBe("lazy");
  });

  test("a figure stands where the draft put it, the others above the text", () => {
    const figures = parseHtml(htmlOf()).filter(({ name }) => name === "figure");
    expect(figures.map(({ text, parents }) => [text, parents.filter((name) => name === "div").length])).toEqual([
      ["Kapal pertama meninggalkan dermaga. Foto: Budi Santoso", 1],
      ["Pasar ikan, Kamis malam. Kabar Teluk", 1],
    ]);
    expect(elementOfClass(htmlOf(), "opening")?.text).toContain("Kapal pertama");
    expect(elementOfClass(htmlOf(), "text")?.text).toContain("Pasar ikan");
  });

  test("related stories stand beside the text, linked only where the draft gives an address", () => {
    const aside = parseHtml(htmlOf()).filter(({ parents }) => parents.includes("aside"));
    expect(aside.filter(({ name }) => name === "li").map(({ text }) => text)).toEqual([
      "Sebelas Hari Tanpa Kapal",
      "Mengapa Gelombang Meninggi",
    ]);
    expect(aside.filter(({ name }) => name === "a").map(({ properties }) => properties.href)).toEqual([
      "/kota/sebelas-hari-tanpa-kapal/",
    ]);
    expect(elementOfClass(htmlOf(), "text")?.text).not.toContain("Sebelas Hari Tanpa Kapal");
  });

  test("the editor and the topics close the story", () => {
    expect(elementOfClass(htmlOf(), "editors")?.text).toBe("Editor: Surya Perkasa");
    const tags = elementsNamed(htmlOf(), "a").filter(({ properties }) => properties.rel?.toString() === "tag");
    expect(tags.map(({ properties }) => properties.href)).toEqual(["/tag/pelabuhan/", "/tag/cuaca-ekstrem/"]);
  });
});

describe("Corrections and updates", () => {
  const corrected: Partial<LiveRecord> = {
    card: aCard({ updatedAt: "2025-02-01T02:00:00.000Z" }),
    corrections: [{ at: "2025-02-01T02:00:00.000Z", note: "Jumlah penumpang semula tertulis dua ratus." }],
  };

  test("a correction stands under the text with its time", () => {
    const html = htmlOf({}, corrected);
    expect(elementOfClass(html, "corrections")?.text).toBe(
      "Ralat1 Februari 2025 09:00 WIB Jumlah penumpang semula tertulis dua ratus.",
    );
    expect(texts(html, "time")).toContain("1 Februari 2025 09:00 WIB");
    expect(jsonLd(html).dateModified).toBe("2025-02-01T09:00:00+07:00");
  });

  test("an article that never changed does not claim an update", () => {
    const html = htmlOf();
    expect(html).not.toContain("Diperbarui");
    expect(jsonLd(html).dateModified).toBe(jsonLd(html).datePublished);
    expect(metaOf(html, "article:modified_time")).toEqual([]);
  });

  test("an archive piece that went up today was not updated today", () => {
    const today = "2026-11-23T05:09:00.000Z";
    const card = aCard({ archivePiece: true, updatedAt: today });
    expect(htmlOf({}, { card, firstPublishedAt: today })).not.toContain("2026");
  });
});

describe("What machines are told", () => {
  test("structured data gives the dates, authors and picture that the page shows", () => {
    expect(jsonLd(htmlOf())).toMatchObject({
      "@type": "NewsArticle",
      headline: "Pelabuhan Teluk Dibuka Lagi Setelah Sebelas Hari",
      datePublished: "2025-01-31T12:09:00+07:00",
      author: [
        { "@type": "Person", name: "Ratna Dewi", url: "https://kabar.example/author/ratna-dewi/" },
        { "@type": "Person", name: "Yusuf Halim", url: "https://kabar.example/author/yusuf-halim/" },
      ],
      image: [{ url: `https://kabar.example/media/${picture.hash}-1280.jpg`, creditText: "Foto: Budi Santoso" }],
      publisher: { name: "Kabar Teluk", logo: { url: "https://kabar.example/favicon.svg" } },
      articleSection: "Kota",
      inLanguage: "id",
    });
  });

  test("an article without a byline is the newsroom's own", () => {
    expect(jsonLd(htmlOf({ byline: [] })).author).toMatchObject([{ "@type": "NewsMediaOrganization" }]);
  });

  test("one canonical address, the same for social cards", () => {
    const html = htmlOf();
    const canonical = elementsNamed(html, "link").filter(({ properties }) => String(properties.rel) === "canonical");
    const address = "https://kabar.example/kota/pelabuhan-teluk-dibuka-lagi/";
    expect(canonical.map(({ properties }) => properties.href)).toEqual([address]);
    expect(metaOf(html, "og:url")).toEqual([address]);
  });

  test.each([
    ["og:type", ["article"]],
    ["og:locale", ["id_ID"]],
    ["og:image:width", ["1280"]],
    ["article:published_time", ["2025-01-31T12:09:00+07:00"]],
    ["article:section", ["Kota"]],
    ["article:tag", ["Pelabuhan", "Cuaca ekstrem"]],
    ["twitter:card", ["summary_large_image"]],
    ["twitter:image:alt", ["Kapal feri meninggalkan dermaga"]],
    ["robots", ["max-image-preview:large"]],
  ])("%s", (key, values) => {
    expect(metaOf(htmlOf(), key)).toEqual(values);
  });

  test.each(["description", "og:description", "twitter:description"])(
    "%s: the standfirst, else the beginning",
    (key) => {
      expect(metaOf(htmlOf(), key)).toEqual([anArticle().standfirst]);
      expect(metaOf(htmlOf({ standfirst: "" }), key)).toEqual([
        "Pelabuhan dibuka kembali pada Jumat pagi setelah gelombang setinggi empat meter mereda.",
      ]);
    },
  );

  test("an article without a picture has the small card", () => {
    expect(metaOf(htmlOf({ media: [] }), "twitter:card")).toEqual(["summary"]);
    expect(metaOf(htmlOf({ media: [] }), "og:image")).toEqual([]);
  });

  test("the feeds of the section and of the front are announced", () => {
    const feeds = elementsNamed(htmlOf(), "link").filter(({ properties }) => properties.type === "application/rss+xml");
    expect(feeds.map(({ properties }) => properties.href)).toEqual([
      "https://kabar.example/kota/feed.xml",
      "https://kabar.example/feed.xml",
    ]);
  });
});

describe("What the press and the CDN are told", () => {
  test("the page brings its stylesheet and its pictures, each once", () => {
    const media = [0, 1].map(() => ({ src: "", alt: "", caption: "", credit: "", picture }));
    const { assets } = articlePage(aRecord(), anArticle({ media }), context);
    expect(assets.map(({ kind }) => kind)).toEqual(["text", "picture", "picture", "picture"]);
    expect(assets.slice(1).map(({ path }) => path)).toEqual(
      ["avif", "webp", "jpg"].map((format) => `/media/${picture.hash}-1280.${format}`),
    );
  });

  test("it carries the tag of its article", () => {
    expect(articlePage(aRecord(), anArticle(), context).cacheTags).toEqual([cacheTag("kota/pelabuhan-dibuka")]);
  });
});

describe("The preview is the page exactly as published", () => {
  test("of a first publication", () => {
    const card = aCard();
    const published = articlePage(aRecord({ card }), anArticle(), context);
    expect(renderArticlePreview(anArticle(), card, context)).toEqual(published);
  });

  test("of a correction to a live article", () => {
    const card = aCard({ updatedAt: "2025-02-01T02:00:00.000Z" });
    const corrections = [{ at: "2025-02-01T02:00:00.000Z", note: "Angka diperbaiki." }];
    const record = aRecord({ card, corrections });
    expect(renderArticlePreview(anArticle(), card, context, record)).toEqual(articlePage(record, anArticle(), context));
  });
});
