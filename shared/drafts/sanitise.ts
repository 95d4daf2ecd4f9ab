/**
 * The one way into `article.body`: an HTML tree from any format goes through an allow list and comes out as a canonical
 * string. What readers would have lost by it is returned, so that the report can say so.
 */
import type { Comment, Element, ElementContent, Nodes, Properties, Root, RootContent } from "hast";
import rehypeSanitize, { type Options } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { canonicalBlocks } from "./canonical-blocks.ts";
import { storable } from "./characters.ts";
import { lineOf, textOf } from "./hast-tree.ts";
import { isHtmlElement } from "./html-elements.ts";
import { FOOTNOTE_PREFIX, safeLink } from "./links.ts";
import type { LeftOut } from "./report.ts";

export interface SanitisedBody {
  readonly html: string;
  readonly leftOut: readonly LeftOut[];
}

const FOOTNOTE_ID = new RegExp(`^${FOOTNOTE_PREFIX}fn(?:ref)?-[\\w%.~-]{1,200}$`);

/** Languages of code that can be named in a class. */
export const CODE_LANGUAGE = /^[\w+#.-]{1,40}$/;

const SCHEMA: Options = {
  tagNames: (
    "p h2 h3 h4 h5 h6 ul ol li blockquote pre code strong em b i u s del ins sub sup small mark br hr a abbr cite q kbd " +
    "samp var table caption thead tbody tfoot tr th td figure figcaption dl dt dd section"
  ).split(" "),
  attributes: {
    a: ["href", "title", ["id", FOOTNOTE_ID], "dataFootnoteRef", "dataFootnoteBackref", "ariaLabel"],
    abbr: ["title"],
    code: [["className", new RegExp(`^language-${CODE_LANGUAGE.source.slice(1)}`)]],
    figure: [["dataMedia", /^\d{1,3}$/]],
    li: [["id", FOOTNOTE_ID]],
    ol: [["start", /^-?\d{1,9}$/]],
    section: ["dataFootnotes"],
    td: [
      ["colSpan", /^\d{1,3}$/],
      ["rowSpan", /^\d{1,3}$/],
      ["dataAlign", "left", "right", "center"],
    ],
    th: [
      ["colSpan", /^\d{1,3}$/],
      ["rowSpan", /^\d{1,3}$/],
      ["dataAlign", "left", "right", "center"],
      ["scope", "row", "col"],
    ],
    "*": [
      ["lang", /^[A-Za-z0-9-]{1,35}$/],
      ["dir", "ltr", "rtl", "auto"],
    ],
  },
  protocols: { href: ["http", "https", "mailto"] },
  ancestors: {
    li: ["ul", "ol"],
    dt: ["dl"],
    dd: ["dl"],
    caption: ["table"],
    thead: ["table"],
    tbody: ["table"],
    tfoot: ["table"],
    tr: ["table"],
    th: ["table"],
    td: ["table"],
    figcaption: ["figure"],
  },
  required: {},
  clobber: [],
  strip: ["script", "style"],
  allowComments: false,
  allowDoctypes: false,
};

/** Elements whose content is no text of the story: it goes with them, and the report shows it. */
const LEFT_OUT_WHOLE = new Set(
  (
    "script style template noscript iframe frame frameset object embed applet svg math audio video canvas noembed " +
    "noframes plaintext xmp title base link meta"
  ).split(" "),
);

const sanitiser = unified().use(rehypeSanitize, SCHEMA).use(rehypeStringify, { closeEmptyElements: false });

/** Canonical HTML of a tree, and what had to be left out. `firstLine` is reported where the tree knows no position. */
export function sanitise(tree: Root, firstLine: number): SanitisedBody {
  const leftOut: LeftOut[] = [];
  const shift = headingShift(tree);
  const cleaned: Root = { type: "root", children: cleanAll(tree.children, { leftOut, line: firstLine, shift }) };
  return { html: sanitiser.stringify(canonicalBlocks(sanitiser.runSync(cleaned))), leftOut };
}

interface Place {
  readonly leftOut: LeftOut[];
  readonly line: number;
  readonly shift: number;
}

function cleanAll(nodes: readonly RootContent[], place: Place): ElementContent[] {
  return nodes.flatMap((node) => clean(node, { ...place, line: lineOf(node, place.line) }));
}

function clean(node: RootContent, place: Place): ElementContent[] {
  if (node.type === "text") return [{ type: "text", value: storable(node.value) }];
  if (node.type !== "element") return leaveOut(node.type === "comment" ? commentText(node) : "", "comment", place);
  if (LEFT_OUT_WHOLE.has(node.tagName)) return leaveOut(markupOf(node), "active-content", place);
  if (node.tagName === "input") return checkbox(node);
  if (!isHtmlElement(node.tagName)) leaveOut(startTagOf(node), "unknown-markup", place);
  const kept: Element = {
    type: "element",
    tagName: tagNameOf(node, place.shift),
    properties: cleanProperties(node, place),
    children: cleanAll(node.children, place),
  };
  return kept.tagName === "a" ? link(kept, place) : [kept];
}

/** A link that leads nowhere is only its text; one without text cannot be followed. */
function link(node: Element, place: Place): ElementContent[] {
  const { href, title } = node.properties;
  const isEmpty = textOf(node).trim() === "";
  if (href !== undefined && !isEmpty) return [node];
  leaveOut([href, title].filter((text) => text !== undefined).join(" "), isEmpty ? "empty-link" : "link-title", place);
  return node.children;
}

function leaveOut(text: string, rule: string, { leftOut, line }: Place): ElementContent[] {
  if (text.trim() !== "") leftOut.push({ line, text: text.trim(), rule });
  return [];
}

function commentText(node: Comment): string {
  return storable(node.value);
}

function markupOf(node: Element): string {
  const { position: _, ...content } = node;
  return storable(sanitiser.stringify({ type: "root", children: [content] }));
}

function startTagOf({ tagName, properties }: Element): string {
  const attributes = Object.entries(properties).map(([name, value]) => ` ${name}="${String(value)}"`);
  return storable(`<${tagName}${attributes.join("")}>`);
}

/** Task lists: the box is information, the control is not. */
function checkbox({ properties }: Element): ElementContent[] {
  if (properties.type !== "checkbox") return [];
  return [{ type: "text", value: properties.checked === true || properties.checked === "" ? "☑ " : "☐ " }];
}

function cleanProperties(node: Element, place: Place): Properties {
  const properties: Properties = {};
  for (const [name, value] of Object.entries(node.properties)) {
    if (value === null || value === undefined) continue;
    const text = storable(Array.isArray(value) ? value.join(" ") : String(value));
    if (/^on/i.test(name)) leaveOut(`${name.toLowerCase()}="${text}"`, "active-content", place);
    else if (name === "href" && node.tagName === "a") {
      const href = safeLink(text);
      if (href === null) leaveOut(text, "unsafe-link", place);
      else properties.href = href;
    } else properties[name] = typeof value === "string" ? text : value;
  }
  return alignment(node, properties);
}

/** `align` is no longer HTML; style sheets can use `data-align`. */
function alignment({ tagName }: Element, { align, ...properties }: Properties): Properties {
  const aligned = (tagName === "td" || tagName === "th") && typeof align === "string";
  return aligned ? { ...properties, dataAlign: align.toLowerCase() } : properties;
}

/** The highest heading of a body is h2: the page's h1 is the headline. */
function headingShift(tree: Root): number {
  const levels: number[] = [];
  const waiting: Nodes[] = [tree];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === "element" && next.properties.dataFootnotes !== undefined) continue;
    if (next.type === "element" && isHeading(next.tagName) && textOf(next).trim() !== "")
      levels.push(Number(next.tagName[1]));
    if ("children" in next) for (const child of next.children) waiting.push(child);
  }
  return levels.length === 0 ? 0 : 2 - levels.reduce((least, level) => Math.min(least, level), 6);
}

function tagNameOf({ tagName, properties }: Element, shift: number): string {
  if (!isHeading(tagName) || properties.id === "footnote-label") return tagName;
  return `h${Math.min(6, Math.max(2, Number(tagName[1]) + shift))}`;
}

function isHeading(tagName: string): boolean {
  return /^h[1-6]$/.test(tagName);
}
