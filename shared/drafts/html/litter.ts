/** Takes out of HTML what no reader sees: programs' comments, code, hidden text, controls, attributes that run or lie. */
import type { Comment, Element, ElementContent, Properties } from "hast";
import { changeEach, elementsIn, holdsText, lineOf, startTagOf, textOf, withChildren } from "../body/hast-tree.ts";
import { isHtmlElement } from "../body/html-elements.ts";
import { hasClassLike } from "./classes.ts";
import type { HtmlFindings } from "./findings.ts";
import { type ClassLooks, lookOf } from "./looks.ts";
import { proseOf } from "./prose.ts";
import { isOfNoSize, partsBySize } from "./sizeless.ts";

export interface Clearing {
  readonly findings: HtmlFindings;
  readonly classes: ClassLooks;
  /** Programs write `dir="ltr"` on every paragraph: it says something only where others run the other way. */
  readonly isOneWay?: boolean;
  /** Of the element around. */
  readonly line: number;
}

const CODE = new Set(["script", "style"]);
const METADATA = new Set(["link", "meta", "base", "title", "xml", "basefont"]);
const CONTROLS = new Set([
  "button",
  "select",
  "textarea",
  "input",
  "progress",
  "meter",
  "keygen",
  "output",
  "datalist",
]);
const FORMULA = new Set(
  (
    "math mi mn mo ms mtext mrow mfrac msqrt mroot msub msup msubsup munder mover munderover mtable mtr mtd mspace mstyle " +
    "mpadded mphantom merror menclose mmultiscripts mprescripts maction semantics annotation"
  ).split(" "),
);
const DRAWINGS = new Set(["svg", "canvas"]);
/** What stations of this parser say to one another: no draft speaks for them. */
const OUR_OWN = new Set([
  "dataMedia",
  "dataNote",
  "dataCopy",
  "dataEmbed",
  "dataFootnotes",
  "dataFootnoteRef",
  "dataFootnoteBackref",
]);
/** Comments that programs write: conditions of Word, blocks of WordPress and Ghost, marks of the clipboard, of browsers and of advertising. */
const PROGRAM_COMMENT =
  /^\s*(?:\[|<!\[endif|\/|\?|\/?wp:|more\b|nextpage|(?:start|end)fragment|saved from url=|kg-card-(?:begin|end)|google_ad|\/?ko\b|react-|esi\b|[.#]\w|\*)/i;

export function withoutLitter(nodes: readonly ElementContent[], clearing: Clearing): readonly ElementContent[] {
  let before = "";
  return changeEach(nodes, (node) => {
    const isBehindPicture = PICTURES.has(before);
    if (node.type === "element") before = node.tagName;
    else if (holdsText(node)) before = "";
    // The same picture once more, for browsers without script.
    if (isBehindPicture && node.type === "element" && node.tagName === "noscript" && !holdsText(node)) return [];
    return clear(node, { ...clearing, line: lineOf(node, clearing.line) });
  });
}

const PICTURES = new Set(["img", "picture", "amp-img"]);

function clear(given: ElementContent, clearing: Clearing): ElementContent | readonly ElementContent[] {
  if (given.type === "text") return given;
  if (given.type === "comment") return leaveComment(given, clearing);
  if (given.type !== "element") return [];
  const node = isOfNoSize(given) ? leaveSizeless(given, clearing) : given;
  const { tagName } = node;
  if (CODE.has(tagName)) return leaveCode(node, clearing);
  if (METADATA.has(tagName)) return leaveMetadata(node, clearing);
  if (DRAWINGS.has(tagName)) return leaveDrawing(node, clearing);
  if (isControl(node)) return leaveText(node, "form", clearing);
  if (tagName === "template" || isHidden(node, clearing.classes)) return leaveText(node, "hidden-text", clearing);
  if (tagName === "noscript") return withoutLitter(fallbackOf(node), clearing);
  if (isUnknown(tagName)) clearing.findings.litter(clearing.line, tagName, startTagOf(node), "unknown-markup");
  const properties = harmless(node, clearing);
  const kept = properties === node.properties ? node : { ...node, properties };
  return withChildren(kept, withoutLitter(node.children, clearing));
}

function leaveComment({ value }: Comment, { findings, line }: Clearing): [] {
  if (PROGRAM_COMMENT.test(value)) findings.litter(line, "comment", `<!--${value}-->`, "program-comment");
  else findings.leave(line, value, "comment");
  return [];
}

function leaveCode(node: Element, { findings, line }: Clearing): [] {
  const { tagName, properties } = node;
  const isData = /json/i.test(String(properties.type ?? ""));
  const source = typeof properties.src === "string" ? ` src="${properties.src}"` : "";
  const text = `<${tagName}${source}>${textOf(node)}</${tagName}>`;
  findings.litter(line, tagName, text, isData ? "page-metadata" : "active-content");
  return [];
}

function leaveMetadata(node: Element, { findings, line }: Clearing): [] {
  const values = Object.entries(node.properties).map(([name, value]) => `${name}="${String(value)}"`);
  findings.litter(line, node.tagName, [node.tagName, ...values, textOf(node)].join(" ").trim(), "page-metadata");
  return [];
}

/** A drawing's words are told; what it shows cannot be. */
function leaveDrawing(node: Element, { findings, line }: Clearing): [] {
  for (const child of elementsIn(node)) {
    if (CODE.has(child.tagName)) leaveCode(child, { findings, line, classes: new Map() });
    else harmless(child, { findings, line, classes: new Map() });
    // What a reader sees of it only by pointing at the drawing.
    if (child.tagName === "title") findings.leave(line, textOf(child), "drawing");
  }
  const text = proseOf(node);
  if (text === "") findings.litter(line, node.tagName, `<${node.tagName}>`, "drawing");
  else findings.leave(line, text, "drawing");
  return [];
}

function leaveText(node: Element, rule: string, { findings, line }: Clearing): [] {
  const value =
    node.tagName === "input" && node.properties.type !== "hidden" ? String(node.properties.value ?? "") : "";
  // As a plain box: a template has prose here, though none where it stands.
  findings.leave(line, `${proseOf({ ...node, tagName: "div" })} ${value}`, rule);
  return [];
}

function leaveSizeless(node: Element, { findings, line }: Clearing): Element {
  const { hidden, shown } = partsBySize(node);
  findings.leave(line, hidden, "hidden-text");
  return shown;
}

/** A word in angle brackets: somebody wrote it. Names with a colon or a hyphen are those of programs. */
function isUnknown(tagName: string): boolean {
  return !isHtmlElement(tagName) && !FORMULA.has(tagName) && tagName !== "oembed" && !/[:-]/.test(tagName);
}

/** WordPress puts a link that looks like a button beside the link to a file. */
function isControl(node: Element): boolean {
  return CONTROLS.has(node.tagName) || hasClassLike(node, /^wp-block-file__button$/);
}

function isHidden(node: Element, classes: ClassLooks): boolean {
  const isForScreenReaders = hasClassLike(node, /^(?:sr-only|screen-reader-text|visually-?hidden)$/i);
  const isClosed = node.tagName === "dialog" && node.properties.open === undefined;
  return (
    node.properties.hidden !== undefined || isClosed || isForScreenReaders || lookOf(node, classes).hidden === true
  );
}

/** Pages that load pictures late repeat them here for browsers without script; words are for those browsers alone. */
function fallbackOf(node: Element): ElementContent[] {
  return holdsText(node) ? [{ ...node, tagName: "template" }] : node.children;
}

/** Attributes without those that run code or claim to be Galley's own, and without the text that broken markup hides in them. */
function harmless({ properties }: Element, { findings, line, isOneWay }: Clearing): Properties {
  const entries = Object.entries(properties);
  if (entries.length === 0) return properties;
  const kept: Properties = {};
  const written = entries.map(([name, value]) => {
    const text = Array.isArray(value) ? value.join(" ") : String(value ?? "");
    return { name, value, text };
  });
  const isBroken = written.some(({ name, text }) => isSwallowed(name, text));
  for (const { name, value, text } of written) {
    if (/^on/i.test(name))
      findings.litter(line, name.toLowerCase(), `${name.toLowerCase()}="${text}"`, "active-content");
    else if (name === "srcdoc") findings.litter(line, name, text, "active-content");
    else if (OUR_OWN.has(name) || (name === "dir" && isOneWay === true)) continue;
    else if (isSwallowed(name, text)) findings.leave(line, `${name} ${text}`, "broken-markup");
    else {
      kept[name] = value;
      // Each word of the text that it swallowed is an attribute now, and some may be real.
      if (isBroken) findings.leave(line, `${name} ${text}`, "broken-markup");
    }
  }
  return Object.keys(kept).length === entries.length ? properties : kept;
}

/** A quotation mark that is missing makes an attribute of the tags and words behind it. */
function isSwallowed(name: string, value: string): boolean {
  if (/["'<]/.test(name)) return true;
  return (
    /[<>]/.test(value) &&
    /^(?:href|src|id|class|className|name|title|alt|target|rel|width|height|style)$/.test(name) &&
    /<\/?[a-z]|>[^<]*\s/i.test(value)
  );
}
