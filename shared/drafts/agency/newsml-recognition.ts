/** Whether a file is XML that is no page of HTML, and if it is no item of NewsML-G2, what it is. */
import { outlineXml } from "../../xml/outline.ts";
import { isHtmlElement } from "../body/html-elements.ts";
import type { Problem } from "../report.ts";

export const NEWSML_G2 = "http://iptc.org/std/nar/2006-10-01/";

const ITEMS = /^(?:newsItem|newsMessage|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem)$/;
const XML_EXTENSIONS = /^(?:xml|newsml|g2|nitf|rss|atom|svg|rdf|opml)$/;
const OTHER_TEXT = /^(?:md|markdown|html?|xhtml)$/;
/** Where a text in HTML may begin. */
const HTML_ROOTS = /^(?:html|body|div|p|article|section|main|h[1-6])$/i;
const XHTML = "http://www.w3.org/1999/xhtml";

export function isXmlFile(extension: string, text: string): boolean {
  if (!/^\s{0,1000}</.test(text.slice(0, 1_001))) return false;
  const { root, rootTag, isDeclared, declarationAt, isWhole } = outlineXml(text);
  if (root === null) return isDeclared || XML_EXTENSIONS.test(extension);
  if (ITEMS.test(root) || rootTag.includes(NEWSML_G2)) return true;
  const isOtherwiseNamed = /\sxmlns\s*=/.test(rootTag) && !rootTag.includes(XHTML);
  if (HTML_ROOTS.test(root)) return isDeclared && isOtherwiseNamed;
  if (isDeclared || declarationAt !== null || XML_EXTENSIONS.test(extension)) return true;
  // Between angle brackets may be anything (`<nama>`); what also ends with its name is an element.
  return (!isHtmlElement(root) || root === "svg") && isWhole && !OTHER_TEXT.test(extension);
}

const KNOWN: Readonly<Record<string, string>> = {
  rss: "an RSS feed, or an export of WordPress",
  feed: "an Atom feed",
  nitf: "an NITF document",
  newsml: "a document of NewsML 1",
  svg: "a drawing (SVG)",
  urlset: "a sitemap",
  sitemapindex: "a sitemap",
  opml: "a list of feeds (OPML)",
  plist: "a list of settings",
};

export function noNewsmlProblem(root: string, line: number): Problem {
  const name = root.slice(0, 60);
  const known = Object.hasOwn(KNOWN, name.toLowerCase()) ? KNOWN[name.toLowerCase()] : undefined;
  return {
    line,
    field: "file",
    message: `The file is ${known ?? `XML with the outermost element <${name}>`}, not an agency's item (NewsML-G2).`,
    fix: "Upload the item as the agency delivers it (NewsML-G2), or its text as .txt, .md or .html.",
  };
}

const NO_NEWS: Readonly<Record<string, string>> = {
  packageItem: "a package, which lists items and holds none of their texts",
  planningItem: "a planning item for the diary",
  conceptItem: "a concept of the agency's vocabulary",
  knowledgeItem: "a part of the agency's vocabulary",
  catalogItem: "a catalogue of vocabularies",
};

/** An item of NewsML-G2 that can hold no story. */
export function noStoryProblem(root: string, line: number): Problem {
  const what = Object.hasOwn(NO_NEWS, root) ? NO_NEWS[root] : `<${root.slice(0, 60)}>`;
  const message = `The agency's file is ${what}, not a text.`;
  return { line, field: "type", message, fix: "Upload the agency's text item (newsItem) as the draft." };
}
