/** What a page says of its article to machines: in its head, in JSON-LD, in attributes. */
import type { Element, Root } from "hast";
import { elementsIn, lineOf, textOf } from "../body/hast-tree.ts";
import { tidy } from "../characters.ts";
import type { Stated } from "../draft-content.ts";
import { attributeOf, hasClassLike, hasWord } from "./classes.ts";
import { readLinkedData } from "./linked-data.ts";
import { isShort } from "./prose.ts";

export interface PageMetadata {
  /** Best first. */
  readonly titles: readonly Stated[];
  readonly descriptions: readonly Stated[];
  readonly authors: readonly Stated[];
  readonly published: readonly Stated[];
  readonly tags: readonly Stated[];
  readonly language: Stated | null;
  /** What the page calls the site that it is of. */
  readonly siteNames: readonly string[];
  /** The page's own address, which its links begin at. */
  readonly base: URL | null;
  /** A word processor made the file: its title and author are those of a file. */
  readonly isDocument: boolean;
  /** All of it that is text for people, with the name it has: some of it becomes fields, the rest is told. */
  readonly said: readonly Said[];
}

export interface Said extends Stated {
  readonly name: string;
}

type Values = ReadonlyMap<string, readonly Said[]>;

const DOCUMENT_PROGRAM =
  /microsoft (?:word|office)|libreoffice|openoffice|google docs|cocoa html|pages|onlyoffice|wps|abiword|pandoc/i;
const DOCUMENT_CLASS = /^(?:Mso[A-Z]|WordSection\d|doc-content|lst-kix_|sdfootnote)/;
/** Names that are about the article, and not about how a machine should show it. */
const ABOUT_ARTICLE =
  /^(?:og:title|twitter:title|headline|title|dc\.title|og:description|twitter:description|description|dc\.description|abstract|author|article:author|byl|dc\.creator|parsely-author|sailthru\.author|cxenseparse:author|article:published_time|datepublished|dc\.date|date|pubdate|article:tag|keywords|news_keywords|parsely-tags|article:section|og:site_name|og:image:alt|twitter:image:alt|copyright|json-ld .*)$/;
const META_MAX = 2_000;

export function readPageMetadata(page: Root, source: string): PageMetadata {
  const elements = [...elementsIn(page)];
  const meta = metaOf(elements);
  const data = readLinkedData(elements);
  const of = (...names: string[]) => names.flatMap((name) => meta.get(name) ?? []);
  // Drawings have titles of their own.
  const title = elementsIn(page, (node) => node.type !== "element" || node.tagName !== "svg").find(
    ({ tagName }) => tagName === "title",
  );
  const titled = title === undefined ? [] : [said("title", textOf(title), title)].filter(({ text }) => text !== "");
  const linked = Object.entries(data).flatMap(([name, values]) =>
    values.map((value) => ({ ...value, name: `json-ld ${name}` })),
  );
  return {
    titles: [...of("og:title", "twitter:title"), ...data.headline, ...of("dc.title", "title"), ...titled],
    descriptions: [
      ...of("og:description", "twitter:description"),
      ...data.description,
      ...of("description", "dc.description"),
    ],
    authors: authorsOf(elements, data.authors, of),
    published: [
      ...of("article:published_time", "datepublished"),
      ...data.published,
      ...of("dc.date", "pubdate", "date"),
      ...timesOf(elements),
    ],
    tags: tagsOf(elements, data.keywords, of),
    language: languageOf(elements),
    siteNames: [...of("og:site_name"), ...data.publisher].map(({ text }) => text),
    base: baseOf(elements, of("og:url")[0]?.text ?? "", source),
    isDocument: isDocument(elements, of("generator", "progid")),
    said: [...titled, ...[...meta.values()].flat(), ...linked].filter(
      ({ name, text }) => ABOUT_ARTICLE.test(name) && text !== "",
    ),
  };
}

function said(name: string, text: string, node: Element): Said {
  return { name, text: tidy(text), line: lineOf(node, 1) };
}

function metaOf(elements: readonly Element[]): Values {
  const values = new Map<string, Said[]>();
  for (const node of elements.filter(({ tagName }) => tagName === "meta").slice(0, META_MAX)) {
    const name = tidy(
      attributeOf(node, "property") || attributeOf(node, "name") || attributeOf(node, "itemprop"),
    ).toLowerCase();
    const value = said(name, attributeOf(node, "content"), node);
    if (name === "" || value.text === "") continue;
    const all = values.get(name) ?? [];
    values.set(name, all);
    all.push(value);
  }
  return values;
}

type Lookup = (...names: string[]) => readonly Said[];

/** From the first place that names any: an address of a profile is no name. */
function authorsOf(elements: readonly Element[], linked: readonly Stated[], of: Lookup): Stated[] {
  const places = [
    linked,
    of("author"),
    of("article:author"),
    of("byl", "dc.creator", "parsely-author", "sailthru.author"),
    signed(elements),
  ];
  const names = places.map((place) => place.filter(({ text }) => !/^(?:https?:)?\/\//i.test(text)));
  return distinct(names.find((place) => place.length > 0) ?? []);
}

/** A box that holds more is not about an author. */
const SIGNATURE_CHARACTERS_MAX = 300;

/** Names that the page itself marks as its authors'. */
function signed(elements: readonly Element[]): Stated[] {
  const isAuthor = (node: Element) =>
    node.tagName !== "meta" && (hasWord(node, "rel", "author") || hasWord(node, "itemprop", "author"));
  return elements.flatMap((node) => {
    if (!isAuthor(node) || !isShort(node, SIGNATURE_CHARACTERS_MAX)) return [];
    const name = elementsIn(node).find((inner) => hasWord(inner, "itemprop", "name"));
    return [said("author", textOf(name ?? node), node)];
  });
}

function timesOf(elements: readonly Element[]): Stated[] {
  const times = elements.filter(({ tagName, properties }) => tagName === "time" && properties.datetime !== undefined);
  const isPublished = (node: Element) =>
    hasWord(node, "itemprop", "datePublished") ||
    node.properties.pubdate !== undefined ||
    hasClassLike(node, /^(?:published|entry-date|dt-published|post-date)$/);
  return times.filter(isPublished).map((node) => said("time", attributeOf(node, "datetime"), node));
}

function tagsOf(elements: readonly Element[], linked: readonly Stated[], of: Lookup): Stated[] {
  const links = elements
    // WordPress marks its categories as tags, too: those are sections of the site.
    .filter((node) => node.tagName === "a" && hasWord(node, "rel", "tag") && !hasWord(node, "rel", "category"))
    .map((node) => said("tag", textOf(node), node));
  const places = [links, of("article:tag"), linked, of("news_keywords"), of("keywords", "parsely-tags")];
  const lists = places.map((place) => place.flatMap(listed));
  return distinct(lists.find((place) => place.length > 0) ?? []);
}

function listed({ text, line }: Stated): Stated[] {
  return text.split(/[,;]/).map((part) => ({ text: tidy(part).replace(/^#/, ""), line }));
}

export function distinct(values: readonly Stated[]): Stated[] {
  const known = new Map<string, Stated>();
  for (const value of values) {
    const key = value.text.toLowerCase();
    if (key !== "" && !known.has(key)) known.set(key, value);
  }
  return [...known.values()];
}

/** `id_ID` and the old code `in` are read as well; what is no language says nothing. */
function languageOf(elements: readonly Element[]): Stated | null {
  const html = elements.find(({ tagName }) => tagName === "html");
  const written = html === undefined ? "" : attributeOf(html, "lang") || attributeOf(html, "xml:lang");
  if (html === undefined || written === "") return null;
  try {
    const [language] = Intl.getCanonicalLocales(written.trim().replaceAll("_", "-"));
    return language === undefined ? null : { text: language, line: lineOf(html, 1) };
  } catch {
    return null;
  }
}

function baseOf(elements: readonly Element[], own: string, source: string): URL | null {
  const base = elements.find(({ tagName, properties }) => tagName === "base" && properties.href !== undefined);
  const canonical = elements.find((node) => node.tagName === "link" && hasWord(node, "rel", "canonical"));
  const written = [base, canonical].map((node) => (node === undefined ? "" : attributeOf(node, "href")));
  const address = [...written, own, source].find((one) => /^https?:\/\//i.test(one.trim()) && URL.canParse(one.trim()));
  return address === undefined ? null : new URL(address.trim());
}

function isDocument(elements: readonly Element[], programs: readonly Said[]): boolean {
  if (programs.some(({ text }) => DOCUMENT_PROGRAM.test(text))) return true;
  return elements.some(
    (node) =>
      hasClassLike(node, DOCUMENT_CLASS) ||
      attributeOf(node, "id").startsWith("docs-internal-guid") ||
      attributeOf(node, "xmlns:w").includes("schemas-microsoft-com"),
  );
}
