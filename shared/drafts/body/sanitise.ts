/**
 * The one way into `article.body`: an HTML tree from any format goes through an allow list and comes out as a canonical
 * string. What readers would have lost by it is returned, so that the report can say so.
 */
import type { Comment, Element, ElementContent, Properties, Root, RootContent } from "hast";
import rehypeSanitize, { type Options } from "rehype-sanitize";
import { unified } from "unified";
import { storable, stripUnseen } from "../characters.ts";
import { HTML_DEPTH_MAX } from "../limits.ts";
import type { LeftOut } from "../report.ts";
import { canonicalBlocks } from "./canonical-blocks.ts";
import { depthOf, element, holdsText, lineOf, startTagOf, textOf } from "./hast-tree.ts";
import { levelHeadings } from "./heading-levels.ts";
import { isHtmlElement } from "./html-elements.ts";
import { FOOTNOTE_PREFIX, safeLink } from "./links.ts";
import { writtenHtml } from "./written-html.ts";

export interface SanitisedBody {
  readonly html: string;
  readonly leftOut: readonly LeftOut[];
}

/** What a screen reader says is what an approver cannot see: only our own words for the way back from a footnote. */
const WAY_BACK = /^(?:Kembali ke rujukan|Back to reference) \d{1,6}(?:-\d{1,6})?$/;

const FOOTNOTE_ID = new RegExp(`^${FOOTNOTE_PREFIX}fn(?:ref)?-[\\w%.~-]{1,200}$`);

/** Elements that may have an id: the call of a footnote, and the note. */
const NAMED = /^(?:a|li)$/;

/** Languages of code that can be named in a class. */
export const CODE_LANGUAGE = /^[\w+#.-]{1,40}$/;

/** The only class: one without it is no class at all. */
const LANGUAGE_CLASS = new RegExp(`(?:^| )language-${CODE_LANGUAGE.source.slice(1, -1)}(?: |$)`);

const SCHEMA: Options = {
  tagNames: (
    "p h2 h3 h4 h5 h6 ul ol li blockquote pre code strong em b i u s del ins sub sup small mark br hr a abbr cite q kbd " +
    "samp var table caption thead tbody tfoot tr th td figure figcaption dl dt dd section"
  ).split(" "),
  attributes: {
    a: ["href", "title", ["id", FOOTNOTE_ID], "dataFootnoteRef", "dataFootnoteBackref", ["ariaLabel", WAY_BACK]],
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

/** Code is no text: the report shows how it begins. */
const CODE = new Set(["script", "style"]);
const CODE_CHARACTERS_SHOWN = 300;

/** Elements of older HTML, by their names of today. */
const NAME_OF_TODAY = new Map([
  ["strike", "s"],
  ["tt", "code"],
  ["acronym", "abbr"],
  ["dir", "ul"],
  ["menu", "ul"],
  ["listing", "pre"],
]);

const sanitiser = unified().use(rehypeSanitize, SCHEMA);

/** Canonical HTML of a tree, and what had to be left out. `firstLine` is reported where the tree knows no position. */
export function sanitise(tree: Root, firstLine: number): SanitisedBody {
  const cleaning: Cleaning = { leftOut: [], unseen: [], ids: new Set() };
  const place: Place = { cleaning, line: firstLine, depth: 0, isInLink: false };
  const cleaned: Root = { type: "root", children: cleanAll(tree.children, place) };
  const leftOut = [...cleaning.leftOut, ...unseenIn(cleaning, firstLine)];
  // The allow list comes last: whatever the stations before it overlook ends here.
  const body = canonicalBlocks(cleaned);
  levelHeadings(body);
  const html = writtenHtml(sanitiser.runSync(body).children);
  return { html: html.replaceAll(TAG_JOINER, ">&#x338;"), leftOut };
}

/** A combining mark that would join the end of a tag, and so break it, wherever the HTML is composed (NFC) once more. */
const TAG_JOINER = ">\u0338";

interface Cleaning {
  readonly leftOut: LeftOut[];
  /** Characters that cannot be seen, which came as entities. */
  readonly unseen: string[];
  /** Each stands once. */
  readonly ids: Set<string>;
}

interface Place {
  readonly cleaning: Cleaning;
  readonly line: number;
  readonly depth: number;
  readonly isInLink: boolean;
}

function unseenIn({ unseen }: Cleaning, line: number): LeftOut[] {
  return stripUnseen(unseen.join("")).leftOut.map((entry) => ({ ...entry, line }));
}

function cleanAll(nodes: readonly RootContent[], place: Place): ElementContent[] {
  return nodes.flatMap((node) => clean(node, { ...place, line: lineOf(node, place.line) }));
}

function clean(node: RootContent, place: Place): ElementContent[] {
  if (node.type === "text") return [{ type: "text", value: cleanText(node.value, place) }];
  if (node.type !== "element") return leaveOut(node.type === "comment" ? commentText(node) : "", "comment", place);
  // No recursion goes deeper than this, here or behind: what lies deeper keeps its words.
  if (place.depth > HTML_DEPTH_MAX) return [{ type: "text", value: cleanText(textOf(node), place) }];
  if (LEFT_OUT_WHOLE.has(node.tagName)) return leaveOut(markupOf(node, place.depth), "active-content", place);
  if (node.tagName === "input") return checkbox(node);
  // Pictures are media: none stands in a body but as a placeholder.
  if (node.tagName === "img")
    return leaveOut(`${node.properties.alt ?? ""} ${node.properties.src ?? ""}`, "misplaced-picture", place);
  if (!isHtmlElement(node.tagName)) leaveOut(storable(startTagOf(node)), "unknown-markup", place);
  const properties = cleanProperties(node, place);
  const isInLink = place.isInLink || properties.href !== undefined;
  const kept = element(
    NAME_OF_TODAY.get(node.tagName) ?? node.tagName,
    cleanAll(node.children, { ...place, isInLink, depth: place.depth + 1 }),
    properties,
  );
  return kept.tagName === "a" ? link(kept, place) : [kept];
}

/** As the decoder leaves a text: what entities stand for never went through it. */
function cleanText(value: string, { cleaning }: Place): string {
  const { text, leftOut } = stripUnseen(value.toWellFormed().replace(/[\u2028\u2029]/g, "\n"));
  if (leftOut.length > 0) cleaning.unseen.push(value);
  return text;
}

/** A link that leads nowhere is only its text; one without text cannot be followed. */
function link(node: Element, place: Place): ElementContent[] {
  const { href, title } = node.properties;
  const isEmpty = !holdsText(node);
  if (href !== undefined && !isEmpty && !place.isInLink) return [node];
  const rule = isEmpty ? "empty-link" : href === undefined ? "link-title" : "link-in-link";
  leaveOut([href, title].filter((text) => text !== undefined).join(" "), rule, place);
  return node.children;
}

function leaveOut(text: string, rule: string, { cleaning, line }: Place): ElementContent[] {
  if (text.trim() !== "") cleaning.leftOut.push({ line, text: text.trim(), rule });
  return [];
}

function commentText(node: Comment): string {
  return storable(node.value);
}

function markupOf(node: Element, depth: number): string {
  if (depth + depthOf(node) > HTML_DEPTH_MAX) return storable(textOf(node));
  const markup = storable(writtenHtml([node]));
  const more = markup.length - CODE_CHARACTERS_SHOWN;
  return CODE.has(node.tagName) && more > 0
    ? `${markup.slice(0, CODE_CHARACTERS_SHOWN)} … (${more} more characters)`
    : markup;
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
    } else if (name === "id" && NAMED.test(node.tagName)) {
      if (!place.cleaning.ids.has(text)) properties.id = text;
      place.cleaning.ids.add(text);
    } else if (name !== "className" || LANGUAGE_CLASS.test(text))
      properties[name] = typeof value === "string" ? text : value;
  }
  return alignment(node, properties);
}

/** `align` is no longer HTML; style sheets can use `data-align`. */
function alignment({ tagName }: Element, { align, ...properties }: Properties): Properties {
  const aligned = (tagName === "td" || tagName === "th") && typeof align === "string";
  return aligned ? { ...properties, dataAlign: align.toLowerCase() } : properties;
}
