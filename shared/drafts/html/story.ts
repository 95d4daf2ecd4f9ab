/** Which part of a page is the article. What stands around it (navigation, sidebars, comments) is left out, block by block. */
import type { Element, ElementContent, Nodes } from "hast";
import { changeEach, elementsIn, lineOf, withChildren } from "../body/hast-tree.ts";
import { hasClassLike, hasWord } from "./classes.ts";
import { embedsToldIn, holdsEmbed } from "./embeds.ts";
import type { HtmlFindings } from "./findings.ts";
import { proseOf } from "./prose.ts";

/** An article takes at least this share of the words of the page's main part, or the main part is the article. */
const ARTICLE_SHARE_MIN = 0.5;
/** What holds more of the article's words than this is the article, whatever it is called. */
const FURNITURE_SHARE_MAX = 0.4;

const RULE_OF_ELEMENT = new Map([
  ["nav", "navigation"],
  ["aside", "sidebar"],
  ["footer", "page-footer"],
  ["dialog", "dialog"],
  ["amp-ad", "advertisement"],
  ["amp-sticky-ad", "advertisement"],
  ["amp-embed", "advertisement"],
]);
const RULE_OF_ROLE = new Map([
  ["navigation", "navigation"],
  ["banner", "page-header"],
  ["complementary", "sidebar"],
  ["contentinfo", "page-footer"],
  ["search", "navigation"],
  ["dialog", "dialog"],
  ["alertdialog", "dialog"],
  ["menu", "navigation"],
  ["menubar", "navigation"],
]);
/** Names that pages give to what is no part of their article, as whole words of a class or id. */
const RULES_OF_WORDS: readonly (readonly [rule: string, words: RegExp])[] = [
  ["share-buttons", /\b(?:share|sharing|shares|sharedaddy|addtoany|addthis|social|socials|sosmed|a2a)\b/],
  ["comments", /\b(?:comments?|komentar|disqus|respond|reply)\b/],
  ["navigation", /\b(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|skip link|toolbar|paging)\b/],
  ["sidebar", /\b(?:sidebar|widget|widgets|newsletter|subscribe|subscription|signup|paywall|promo|promotion)\b/],
  ["dialog", /\b(?:cookie|cookies|consent|gdpr|modal|popup|overlay|onetrust|toast)\b/],
  [
    "advertisement",
    /\b(?:ads?|advert|adverts|advertisement|adsbygoogle|banner|sponsor|sponsored|iklan|taboola|outbrain|mgid)\b/,
  ],
  [
    "more-stories",
    /\b(?:related|recommended|recommendations|terkait|rekomendasi|populer|trending|jp relatedposts|more stories|read next|also like)\b/,
  ],
  [
    "author-box",
    /\b(?:author box|author bio|about author|about the author|post author box|author description|vcard bio)\b/,
  ],
  ["tag-list", /\b(?:tags|taglist|tagcloud|post tags|topics|topik)\b/],
];

export interface StoryPart {
  /** Holds the article. */
  readonly root: Element;
  /** Whether the page has parts that are no article, so that names of classes mean what pages mean by them. */
  readonly isPage: boolean;
}

/** Of programs and plugins that only stand on pages. */
const PAGE_CLASS =
  /^(?:node__content|sharedaddy|sd-sharing|addtoany_share_save_container|jp-relatedposts|heateor_sss_sharing_container)$/;

/** Pages from before such elements have boxes with these names. */
const RULE_OF_ID = new Map([
  ["header", "page-header"],
  ["masthead", "page-header"],
  ["footer", "page-footer"],
  ["colophon", "page-footer"],
  ["sidebar", "sidebar"],
  ["nav", "navigation"],
  ["navigation", "navigation"],
  ["menu", "navigation"],
]);

export function findStory(body: Element): StoryPart {
  const elements = [...elementsIn(body)];
  const boxes = new Set(elements.map(ruleOfId).filter((rule) => rule !== undefined));
  const isPage = boxes.size > 1 || elements.some(isOfPage);
  const words = wordsIn(body);
  const articles = [...words.keys()].filter((node) => node.tagName === "article");
  const mains = [...words.keys()].filter((node) => node.tagName === "main" || node.properties.role === "main");
  const bodies = [...words.keys()].filter((node) => hasWord(node, "itemprop", "articleBody"));
  const best = (nodes: readonly Element[]) =>
    nodes.reduce<Element | null>(
      (most, node) => ((words.get(node) ?? 0) > (most === null ? 0 : (words.get(most) ?? 0)) ? node : most),
      null,
    );
  const article = best(articles) ?? withHeadline(body, best(bodies));
  const main = best(mains);
  const share = (words.get(article ?? body) ?? 0) / Math.max(1, words.get(main ?? body) ?? 0);
  const root = article !== null && (main === null || share >= ARTICLE_SHARE_MIN) ? article : (main ?? article ?? body);
  return { root, isPage: isPage || root !== body };
}

function isOfPage(node: Element): boolean {
  const { role } = node.properties;
  return (
    /^(?:nav|main|footer|aside|header)$/.test(node.tagName) ||
    RULE_OF_ROLE.has(String(role)) ||
    role === "main" ||
    hasClassLike(node, PAGE_CLASS)
  );
}

function ruleOfId({ tagName, properties }: Element): string | undefined {
  return /^(?:div|ul|section|table|td)$/.test(tagName)
    ? RULE_OF_ID.get(String(properties.id).toLowerCase())
    : undefined;
}

/** Characters of paragraphs in each element that can be an article, without those in navigation, sidebars and comments. */
function wordsIn(body: Element): ReadonlyMap<Element, number> {
  const words = new Map<Element, number>();
  count(body, false, words);
  return words;
}

function count(node: Nodes, inParagraph: boolean, words: Map<Element, number>): number {
  if (node.type === "text") return inParagraph ? node.value.trim().length : 0;
  if (node.type !== "element" || /^(?:script|style|nav|aside|template)$/.test(node.tagName)) return 0;
  const isParagraph = inParagraph || /^(?:p|h[1-6]|li|blockquote|td)$/.test(node.tagName);
  let sum = 0;
  for (const child of node.children) sum += count(child, isParagraph, words);
  const { tagName, properties } = node;
  const isCandidate =
    tagName === "article" || tagName === "main" || properties.role === "main" || properties.itemprop !== undefined;
  if (tagName === "body" || isCandidate) words.set(node, sum);
  return sum;
}

/** The innermost element that holds the text of an article and the headline before it. */
function withHeadline(body: Element, text: Element | null): Element | null {
  if (text === null) return null;
  const path = pathTo(body, text) ?? [];
  const around = path.slice(1).findLast((node) => elementsIn(node).some(isHeadline));
  return around ?? text;
}

function isHeadline(node: Element): boolean {
  return node.tagName === "h1" || hasWord(node, "itemprop", "headline");
}

/** Elements from one down to another inside it. */
export function pathTo(from: Element, target: Element): Element[] | null {
  if (from === target) return [from];
  for (const child of from.children) {
    const path = child.type === "element" ? pathTo(child, target) : null;
    if (path !== null) return [from, ...path];
  }
  return null;
}

/** Tells of everything outside the article, one entry for each block. */
export function leaveSurroundings(body: Element, root: Element, findings: HtmlFindings): void {
  const path = pathTo(body, root) ?? [];
  path.slice(0, -1).forEach((node, index) => {
    for (const child of node.children) {
      if (child === path[index + 1]) continue;
      const rule = child.type === "element" ? (furnitureRule(child) ?? "page-furniture") : "page-furniture";
      const isHeader = child.type === "element" && child.tagName === "header";
      if (child.type !== "comment") findings.leave(lineOf(child, 1), toldOf(child), isHeader ? "page-header" : rule);
    }
  });
}

/** The article without what pages put between its paragraphs. */
export function withoutFurniture(root: Element, findings: HtmlFindings): Element {
  const lengths = new Map<Element, number>();
  const most = lengthOf(root, lengths) * FURNITURE_SHARE_MAX;
  const clear = (node: Element, line: number): Element => {
    const children = changeEach(node.children, (child) => {
      if (child.type !== "element") return child;
      const at = lineOf(child, line);
      const rule = (lengths.get(child) ?? 0) > most ? null : furnitureRule(child);
      if (rule === null) return clear(child, at);
      findings.leave(at, toldOf(child), rule);
      return [];
    });
    return withChildren(node, children);
  };
  return clear(root, lineOf(root, 1));
}

function toldOf(node: ElementContent): string {
  return node.type === "element" ? `${proseOf(node)} ${embedsToldIn(node)}` : proseOf(node);
}

/** Characters that readers see in each element. */
function lengthOf(node: Nodes, lengths: Map<Element, number>): number {
  if (node.type === "text") return node.value.trim().length;
  if (node.type !== "element" || /^(?:script|style|template)$/.test(node.tagName)) return 0;
  let sum = 0;
  for (const child of node.children) sum += lengthOf(child, lengths);
  lengths.set(node, sum);
  return sum;
}

function furnitureRule(node: Element): string | null {
  const { tagName, properties } = node;
  const byElement = RULE_OF_ELEMENT.get(tagName) ?? RULE_OF_ROLE.get(String(properties.role));
  if (byElement !== undefined) return byElement;
  const byId = ruleOfId(node);
  // The headline of some pages stands in such a box.
  if (byId !== undefined && !elementsIn(node).some(isHeadline)) return byId;
  if (properties.className === undefined && properties.id === undefined) return null;
  if (/^(?:body|article|main|p|h[1-6]|span|a|b|i|strong|em)$/.test(tagName)) return null;
  const names = [properties.className, properties.id].flat().map((name) => String(name ?? ""));
  const words = names
    .join(" ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .slice(0, NAMES_CHARACTERS_MAX);
  const rule = RULES_OF_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  // A box for what others posted is no row of buttons.
  return rule === "share-buttons" && holdsEmbed(node) ? null : rule;
}

const NAMES_CHARACTERS_MAX = 500;
