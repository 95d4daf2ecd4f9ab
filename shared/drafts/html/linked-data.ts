/** What a page says of its article in JSON-LD, the notation of search engines. */
import type { Element } from "hast";
import { lineOf, textOf } from "../body/hast-tree.ts";
import { tidy } from "../characters.ts";
import type { Stated } from "../draft-content.ts";

export type LinkedData = Readonly<
  Record<
    "headline" | "description" | "authors" | "published" | "keywords" | "section" | "publisher" | "images",
    readonly Stated[]
  >
>;

type Item = ReadonlyMap<string, unknown>;

const ARTICLE = /^(?:[A-Za-z]{0,20}NewsArticle|Article|BlogPosting|Report|LiveBlogPosting)$/;
const CHARACTERS_MAX = 300_000;
const ITEMS_MAX = 200;
const EMPTY: LinkedData = {
  headline: [],
  description: [],
  authors: [],
  published: [],
  keywords: [],
  section: [],
  publisher: [],
  images: [],
};

/** Of the first article that is described; what is neither text nor a list of texts is passed over. */
export function readLinkedData(elements: Iterable<Element>): LinkedData {
  for (const node of elements) {
    if (node.tagName !== "script" || !/^application\/ld\+json/i.test(String(node.properties.type ?? ""))) continue;
    const article = articleIn(parsed(textOf(node)));
    if (article !== undefined) return valuesOf(article, lineOf(node, 1));
  }
  return EMPTY;
}

function parsed(text: string): unknown {
  try {
    return text.length > CHARACTERS_MAX ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function articleIn(data: unknown): Item | undefined {
  const items = listOf(data).flatMap((one) => [one, ...listOf(itemOf(one).get("@graph"))]);
  const inPages = items.slice(0, ITEMS_MAX).flatMap((one) => [one, itemOf(one).get("mainEntity")]);
  return inPages.map(itemOf).find((item) => listOf(item.get("@type")).some((type) => ARTICLE.test(String(type))));
}

function listOf(value: unknown): unknown[] {
  return (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).slice(0, ITEMS_MAX);
}

/** A map has no prototype whose names a hostile page could use. */
function itemOf(value: unknown): Item {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? new Map(Object.entries(value)) : new Map();
}

function valuesOf(article: Item, line: number): LinkedData {
  const texts = (name: string, part?: string) =>
    listOf(article.get(name))
      .map((value) => (part === undefined || typeof value === "string" ? value : itemOf(value).get(part)))
      .flatMap((value) => listOf(value))
      .filter((value) => typeof value === "string")
      .map((value) => ({ text: tidy(withoutTags(value)), line }))
      .filter(({ text }) => text !== "");
  return {
    headline: texts("headline"),
    description: texts("description"),
    authors: texts("author", "name"),
    published: texts("datePublished"),
    keywords: texts("keywords", "name"),
    section: texts("articleSection"),
    publisher: texts("publisher", "name"),
    images: texts("image", "url"),
  };
}

/** Some programs put HTML in it. */
function withoutTags(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, "")
    .replace(/&(?:nbsp|#0?39|quot|amp|lt|gt);/g, (entity) => ENTITIES.get(entity) ?? " ");
}

const ENTITIES = new Map([
  ["&nbsp;", " "],
  ["&#39;", "'"],
  ["&#039;", "'"],
  ["&quot;", '"'],
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
]);
