/** What a page says of its article to machines: in its head, in JSON-LD, in attributes. */
import type { Element, Root } from "hast";
import { tidy } from "./characters.ts";
import type { Stated } from "./draft-content.ts";
import { elementsIn, lineOf, textOf } from "./hast-tree.ts";
import { STANDFIRST_CHARACTERS_MAX, TAGS_MAX } from "./limits.ts";

export interface PageMetadata {
  readonly titles: readonly Stated[];
  readonly description: Stated | null;
  readonly authors: readonly Stated[];
  readonly date: Stated | null;
  readonly tags: readonly Stated[];
  readonly language: Stated | null;
  readonly siteName: string;
}

type Values = Readonly<Record<string, readonly Stated[]>>;

const JSON_LD_TYPES =
  /^(?:NewsArticle|Article|ReportageNewsArticle|BlogPosting|OpinionNewsArticle|AnalysisNewsArticle)$/;
const JSON_LD_CHARACTERS_MAX = 200_000;

export function readPageMetadata(page: Root): PageMetadata {
  const elements = [...elementsIn(page)];
  const meta = metaOf(elements);
  const data = jsonLdOf(elements);
  const of = (...names: string[]) => names.flatMap((name) => [...(meta[name] ?? []), ...(data[name] ?? [])]);
  const html = elements.find(({ tagName }) => tagName === "html");
  const language = String(html?.properties.lang ?? "").trim();
  const title = elements.find(({ tagName }) => tagName === "title");
  const times = elements.filter(({ tagName, properties }) => tagName === "time" && properties.datetime !== undefined);
  const isNamed = ({ text }: Stated) => !/^https?:/i.test(text);
  return {
    titles: [
      ...of("og:title", "twitter:title", "headline"),
      ...(title === undefined ? [] : [stated(textOf(title), title)]),
    ],
    description:
      of("og:description", "description").find(({ text }) => text.length <= STANDFIRST_CHARACTERS_MAX) ?? null,
    authors: distinct(
      [...of("author", "article:author", "byl", "dc.creator", "author.name"), ...signed(elements)].filter(isNamed),
    ),
    date:
      of("article:published_time", "datepublished", "dc.date", "date", "pubdate")[0] ??
      times.map((node) => stated(String(node.properties.datetime), node))[0] ??
      null,
    tags: distinct([...of("article:tag"), ...of("keywords", "news_keywords").flatMap(listed)]).slice(0, TAGS_MAX),
    language: language === "" || html === undefined ? null : stated(language, html),
    siteName: of("og:site_name")[0]?.text ?? "",
  };
}

function stated(text: string, node: Element): Stated {
  return { text: tidy(text), line: lineOf(node, 1) };
}

function metaOf(elements: readonly Element[]): Values {
  const values: Record<string, Stated[]> = Object.create(null);
  for (const node of elements) {
    const { name, property, itemprop, content } = node.properties;
    const key = tidy(String(property ?? name ?? itemprop ?? "")).toLowerCase();
    if (node.tagName !== "meta" || key === "" || typeof content !== "string" || content.trim() === "") continue;
    values[key] = [...(values[key] ?? []), stated(content, node)];
  }
  return values;
}

/** Names that the page itself marks as its authors'. */
function signed(elements: readonly Element[]): Stated[] {
  const isAuthor = ({ tagName, properties }: Element) =>
    tagName !== "meta" && (String(properties.rel ?? "") === "author" || String(properties.itemprop ?? "") === "author");
  return elements.filter(isAuthor).map((node) => stated(textOf(node), node));
}

function listed({ text, line }: Stated): Stated[] {
  return text.split(/[,;]/).map((part) => ({ text: tidy(part), line }));
}

function distinct(values: readonly Stated[]): Stated[] {
  const known = new Map<string, Stated>();
  for (const value of values) {
    const key = value.text.toLowerCase();
    if (key !== "" && !known.has(key)) known.set(key, value);
  }
  return [...known.values()];
}

/** Of the first article that is described; anything else than text and lists of it is passed over. */
function jsonLdOf(elements: readonly Element[]): Values {
  for (const node of elements) {
    if (node.tagName !== "script" || !/^application\/ld\+json$/i.test(String(node.properties.type ?? ""))) continue;
    const text = textOf(node);
    const article = text.length > JSON_LD_CHARACTERS_MAX ? undefined : articleIn(parsed(text));
    if (article !== undefined) return valuesOf(article, node);
  }
  return {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function articleIn(data: unknown): ReadonlyMap<string, unknown> | undefined {
  const candidates = [data, ...(Array.isArray(data) ? data : []), ...graphOf(data)];
  return candidates
    .map(asMap)
    .find((map) => [map.get("@type")].flat().some((type) => JSON_LD_TYPES.test(String(type))));
}

function graphOf(data: unknown): unknown[] {
  const graph = asMap(data).get("@graph");
  return Array.isArray(graph) ? graph : [];
}

/** A map has no prototype whose names a hostile page could use. */
function asMap(data: unknown): ReadonlyMap<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data) ? new Map(Object.entries(data)) : new Map();
}

function valuesOf(article: ReadonlyMap<string, unknown>, node: Element): Values {
  const texts = (name: string) => [article.get(name)].flat().filter((value) => typeof value === "string");
  const people = [article.get("author")].flat().map((person) => asMap(person).get("name") ?? person);
  const names = people.filter((name) => typeof name === "string");
  const all = (values: readonly string[]) =>
    values.map((value) => stated(value, node)).filter(({ text }) => text !== "");
  return {
    headline: all(texts("headline")),
    description: all(texts("description")),
    datepublished: all(texts("datePublished")),
    keywords: all(texts("keywords")),
    "author.name": all(names),
  };
}
