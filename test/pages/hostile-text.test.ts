/** No text from a draft, a name or a notice can become markup, on any page. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeHref } from "../../shared/pages/href.ts";
import type { Page } from "../../shared/pages/page.ts";
import { withoutForbidden } from "../../shared/pages/xml.ts";
import { elementsNamed, parseHtml } from "../support/parse-html.ts";
import { parseXml, xmlElements } from "../support/parse-xml.ts";
import { runs } from "../support/runs.ts";
import type { Material } from "./sample.ts";
import { aCard, anArticle, aRecord, aWithdrawal, everyPage, isHtml, isXml, picture, usual } from "./sample.ts";

const ATTACKS = [
  "<zzz>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "</script><script>alert(1)</script>",
  "</title></head><body onload=alert(1)>",
  '" onfocus="alert(1)" autofocus="',
  "' onclick='alert(1)",
  "javascript:alert(1)",
  "JaVaScRiPt&colon;alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "//elsewhere.example/",
  "/\\elsewhere.example/",
  "<!--",
  "-->",
  "]]>",
  "<![CDATA[",
  "<?xml version='1.0'?>",
  "&lt;zzz&gt;",
  "&#60;zzz&#62;",
  "&",
  "<",
  ">",
  "`",
  "\u0000",
  "\u000b",
  "\u001b",
  "\u0085",
  "\u2028",
  "\ufffe",
  "\ud800",
  "\u202e",
  '<figure data-media="0"></figure>',
  "$&$1",
  "__proto__",
];

const hostile = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ATTACKS) }, { weight: 1, arbitrary: fc.string() }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(""));

/** Every field that a person can write into; the body is markup by contract, and its sanitiser has tests of its own. */
const material: fc.Arbitrary<Material> = fc
  .record({
    title: hostile,
    standfirst: hostile,
    language: fc.oneof(fc.constant("id"), hostile),
    dateline: hostile,
    name: hostile,
    tag: hostile,
    alt: hostile,
    caption: hostile,
    credit: hostile,
    href: hostile,
    address: fc.oneof(
      fc.constant("/kota/berita/"),
      hostile.map((text) => `/kota/${text}/`),
      hostile,
    ),
    id: hostile,
    section: fc.oneof(fc.constant("kota"), hostile),
    note: hostile,
  })
  .map((text) => {
    const people = [{ name: text.name }, { name: `Ratna ${text.name}` }];
    const tags = [text.tag, `Topik ${text.tag}`];
    const card = aCard({
      ...{ id: text.id, address: text.address, title: text.title, standfirst: text.standfirst, tags },
      ...{ section: text.section, language: text.language, byline: people, picture: { ...picture, alt: text.alt } },
    });
    return {
      article: anArticle({
        ...{ title: text.title, standfirst: text.standfirst, language: text.language, dateline: text.dateline, tags },
        ...{ byline: people, editors: people, section: text.section },
        media: [0, 1].map(() => ({
          src: text.alt,
          alt: text.alt,
          caption: text.caption,
          credit: text.credit,
          picture,
        })),
        related: [{ title: text.title, href: text.href }],
      }),
      cards: [card, card, card, card, card],
      record: aRecord({ card, corrections: [{ at: "2025-02-01T02:00:00.000Z", note: text.note }] }),
      withdrawal: aWithdrawal({ card, notice: text.note }),
      location: text.address,
    };
  });

const RUNS = { numRuns: runs(60) };
const usualPages = Object.values(everyPage()).filter(isHtml);
const usualElements = new Set(usualPages.flatMap(({ body }) => parseHtml(body).map(({ name }) => name)));
const usualAttributes = new Set(
  usualPages.flatMap(({ body }) => parseHtml(body).flatMap(({ properties }) => Object.keys(properties))),
);

function pagesOf(from: Material, kind: (page: Page) => boolean): Page[] {
  const pages = Object.values(everyPage(from)).filter(kind);
  expect(pages.length).toBeGreaterThan(4);
  return pages;
}

describe("Whatever is written into the fields of an article, a card or a notice", () => {
  test("no element and no attribute appears that a usual page does not have", () => {
    fc.assert(
      fc.property(material, (written) => {
        for (const { body } of pagesOf(written, isHtml)) {
          const strangers = parseHtml(body).flatMap(({ name, properties }) => [
            ...[name].filter((element) => !usualElements.has(element)),
            ...Object.keys(properties).filter((attribute) => !usualAttributes.has(attribute)),
          ]);
          expect(strangers).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test("links and pictures lead to the web, to mail, or within the site", () => {
    fc.assert(
      fc.property(material, (written) => {
        for (const { body } of pagesOf(written, isHtml)) {
          for (const { properties } of parseHtml(body)) {
            for (const address of [properties.href, properties.src]) {
              if (address !== undefined) expect(String(address)).toMatch(/^(https?:\/\/|mailto:|\/(?![/\\])|#)/);
            }
          }
        }
      }),
      RUNS,
    );
  });

  test("the headline reads as written, in the page, its title and its data", () => {
    fc.assert(
      fc.property(material, (written) => {
        const { body } = everyPage(written).article as Page;
        const { title } = written.article;
        const shown = withoutForbidden(title);
        expect(elementsNamed(body, "h1").map(({ text }) => text)).toEqual([shown]);
        const data = JSON.parse(elementsNamed(body, "script")[0]?.text ?? "") as { headline: string };
        expect(withoutForbidden(data.headline)).toBe(shown);
      }),
      RUNS,
    );
  });

  test("feeds and sitemaps stay well formed and read as written", () => {
    fc.assert(
      fc.property(material, (written) => {
        for (const { body } of pagesOf(written, isXml)) parseXml(body);
        const feed = parseXml((everyPage(written).feed as Page).body);
        const [item] = xmlElements(feed, "item");
        expect(item?.children[0]?.text).toBe(withoutForbidden(written.article.title));
      }),
      RUNS,
    );
  });

  test("metadata of a page stays within its address space", () => {
    fc.assert(
      fc.property(material, (written) => {
        for (const { location, cacheTags } of Object.values(everyPage(written))) {
          if (location !== undefined) expect(location).toMatch(/^\/(?![/\\])[!-~]*$/);
          for (const tag of cacheTags) expect(tag).toMatch(/^a:[0-9a-f]{12}$/);
        }
      }),
      RUNS,
    );
  });
});

describe("An address that a draft gives", () => {
  test.each([
    ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d"],
    ["http://example.org", "http://example.org/"],
    ["mailto:redaksi@example.org", "mailto:redaksi@example.org"],
    ["/kota/berita/", "/kota/berita/"],
    ["/kota/é/", "/kota/%C3%A9/"],
    ["javascript:alert(1)", undefined],
    [" javascript:alert(1)", undefined],
    ["java\nscript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["vbscript:x", undefined],
    ["file:///etc/passwd", undefined],
    ["//elsewhere.example/", undefined],
    ["/\\elsewhere.example/", undefined],
    ["/\t/elsewhere.example/", undefined],
    ["berita", undefined],
    ["", undefined],
  ])("%j is followed as %j", (href, expected) => {
    expect(safeHref(href)).toBe(expected);
  });
});

test("The usual material has nothing that a guard would have to remove", () => {
  for (const { body } of Object.values(everyPage(usual))) expect(withoutForbidden(body)).toBe(body);
});
