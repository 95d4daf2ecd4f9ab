/** XML to a tree with its lines. Nothing that a document declares is followed: no DOCTYPE, no entities, no other files. */
import { type Attr, DOMParser, type Document, type Element, type Node } from "@xmldom/xmldom";
import { outlineXml, type XmlOutline } from "../../xml/outline.ts";
import { lineAt } from "../characters.ts";
import { XML_DEPTH_MAX, XML_TAGS_MAX } from "../limits.ts";
import type { LeftOut, Problem, Warning } from "../report.ts";
import { decodedText, type Leaf, unseenIn } from "./leaves.ts";

export interface XmlText extends Leaf {
  readonly kind: "text";
}

export interface XmlAttribute extends Leaf {
  /** Without its prefix. */
  readonly name: string;
  /** Empty: of its element. */
  readonly namespace: string;
}

export interface XmlElement {
  readonly kind: "element";
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly line: number;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | XmlText;

export interface XmlDocument {
  readonly ok: true;
  readonly root: XmlElement;
  /** Every text, attribute, comment and instruction; without the declarations of namespaces. */
  readonly leaves: readonly Leaf[];
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
}

export type XmlReading = XmlDocument | { readonly ok: false; readonly problem: Problem };

const XMLNS = "http://www.w3.org/2000/xmlns/";

/** `line`: where all of it stands, when it is the text of one field in another file. */
export function readXmlTree(text: string, line: number | null = null): XmlReading {
  const outline = outlineXml(text);
  const refused = refusalOf(text, outline);
  if (refused !== null) return { ok: false, problem: refused };
  const conversion: Conversion = { leaves: [], texts: [], line };
  try {
    const root = rootOf(parse(text), conversion);
    const { leaves, texts } = conversion;
    return { ok: true, root, leaves, leftOut: unseenIn(texts, line ?? 1), warnings: encodingWarnings(text, outline) };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, problem: error.problem };
    throw error;
  }
}

function rootOf(document: Document, conversion: Conversion): XmlElement {
  const root = document.documentElement;
  if (root === null) throw new Malformed("it has no element");
  for (const node of childrenOf(document)) if (node !== root) readAside(node, conversion);
  return elementOf(root, ROOT, 0, conversion);
}

function refusalOf(text: string, { declarationAt, depth, tags }: XmlOutline): Problem | null {
  const tooMuch = (what: string): Problem => ({
    line: null,
    field: "file",
    message: `The XML has ${what}; no item of news does.`,
    fix: "Send the agency's item as it was delivered: one text, with its pictures.",
  });
  if (declarationAt !== null)
    return {
      line: lineAt(text, declarationAt),
      field: "file",
      message:
        "The XML declares a document type (<!DOCTYPE …> or the like). That can pull in other files, so it is not read.",
      fix: "Take that declaration out of the file, or ask the agency for the item without it.",
    };
  if (depth > XML_DEPTH_MAX) return tooMuch(`elements more than ${XML_DEPTH_MAX} deep inside one another`);
  return tags > XML_TAGS_MAX ? tooMuch(`more than ${XML_TAGS_MAX} tags`) : null;
}

/** Encodings as which the decoder may have read the file. */
const DECODED = /^(?:utf-?(?:8|16)(?:le|be)?|us-ascii|ascii|iso-?8859-?1|latin-?1|windows-1252|cp1252)$/;

/** The text is decoded before anybody reads what it says of its encoding: mostly that is an old line in a new file. */
function encodingWarnings(text: string, { encoding }: XmlOutline): Warning[] {
  if (encoding === null || DECODED.test(encoding) || !/[^\0-\x7f]/.test(text)) return [];
  const message = `The file says that it is written in ${encoding}; Galley reads UTF-8, UTF-16 and Windows-1252.`;
  const fix = "Check accents and quotation marks; if any is wrong, save the file as UTF-8 and upload it again.";
  return [{ line: 1, field: "encoding", message, fix }];
}

interface Locator {
  readonly lineNumber?: number | undefined;
  readonly columnNumber?: number | undefined;
}

const FAULT_CHARACTERS = 150;

/** Thrown inside the parser, which would go on otherwise. */
class Malformed extends Error {
  readonly problem: Problem;

  constructor(fault: string, { lineNumber, columnNumber }: Locator = {}) {
    super(fault);
    const words = fault.replace(/^(?:\w+ ){0,3}error: (?:Error: )?/, "").replace(/\s+/g, " ");
    const place = lineNumber === undefined ? "" : ` at line ${lineNumber}, column ${columnNumber ?? 1}`;
    this.problem = {
      line: lineNumber ?? null,
      field: "file",
      message: `The XML is broken${place}: ${words.slice(0, FAULT_CHARACTERS)}.`,
      fix: "Export the item once more, or ask the agency for it: it was cut off or edited by hand.",
    };
  }
}

function parse(text: string): Document {
  let fault: Malformed | null = null;
  const onError = (level: string, message: string, context: { locator?: Locator }) => {
    // The decoder has warned of this one already; all others are faults that a browser would stop at, too.
    if (level === "warning" && message.includes("replacement character")) return;
    fault ??= new Malformed(message, context.locator);
    throw fault;
  };
  try {
    return new DOMParser({ onError, locator: true }).parseFromString(withoutDeclaration(text), "text/xml");
  } catch (error) {
    throw fault ?? new Malformed(error instanceof Error ? error.message : "it cannot be read");
  }
}

/** It must be the very first of a file, and says nothing that is not known by now; space in its place keeps all lines. */
function withoutDeclaration(text: string): string {
  const [declaration = ""] = /^\s*<\?xml[\s?][^>]{0,500}>/.exec(text.slice(0, 1_000)) ?? [];
  return declaration.replace(/[^\n]/g, " ") + text.slice(declaration.length);
}

interface Conversion {
  readonly leaves: Leaf[];
  /** All texts as they were before unseen characters went. */
  readonly texts: string[];
  /** Of the whole, or null: every node has its own. */
  readonly line: number | null;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const INSTRUCTION = 7;

/** The outermost element's name says nothing of a field. */
const ROOT = "/";
const NAME_CHARACTERS_MAX = 60;
const PATH_CHARACTERS_MAX = 200;

function elementOf(element: Element, path: string, depth: number, conversion: Conversion): XmlElement {
  // The outline has counted already; this is for what a parser may read in another way.
  if (depth > XML_DEPTH_MAX) throw new Malformed("its elements lie too deep inside one another", element);
  const line = lineOf(element, conversion);
  const name = nameOf(element);
  if (name.length > NAME_CHARACTERS_MAX) conversion.leaves.push(leafOf(name, path, line, conversion));
  const attributes = [...element.attributes].flatMap((attribute) => attributeOf(attribute, path, line, conversion));
  const children: XmlNode[] = [];
  for (const node of childrenOf(element)) {
    if (isElement(node)) children.push(elementOf(node, within(path, nameOf(node)), depth + 1, conversion));
    else if (node.nodeType === TEXT || node.nodeType === CDATA) children.push(textOf(node, path, conversion));
    else readAside(node, conversion);
  }
  return { kind: "element", name, namespace: element.namespaceURI ?? "", line, attributes, children };
}

function* childrenOf(node: Node): Generator<Node> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child;
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function nameOf(node: Element | Attr): string {
  return node.localName ?? node.nodeName;
}

function within(path: string, name: string): string {
  if (path.length > PATH_CHARACTERS_MAX) return path;
  const shown = name.slice(0, NAME_CHARACTERS_MAX);
  return path === ROOT ? shown : `${path}/${shown}`;
}

function attributeOf(attribute: Attr, path: string, line: number, conversion: Conversion): XmlAttribute[] {
  if (attribute.namespaceURI === XMLNS) return [];
  const name = nameOf(attribute);
  const field = `${path === ROOT ? "" : path}@${name.slice(0, NAME_CHARACTERS_MAX)}`;
  const leaf = { ...leafOf(attribute.value, field, line, conversion), name, namespace: attribute.namespaceURI ?? "" };
  conversion.leaves.push(leaf);
  return [leaf];
}

/** Its line is that of its first letter. */
function textOf(node: Node, path: string, conversion: Conversion): XmlText {
  const value = node.nodeValue ?? "";
  const breaks = conversion.line === null ? (/^\s*/.exec(value)?.[0].split("\n").length ?? 1) - 1 : 0;
  const leaf: XmlText = { kind: "text", ...leafOf(value, path, lineOf(node, conversion) + breaks, conversion) };
  if (/\S/.test(leaf.text)) conversion.leaves.push(leaf);
  return leaf;
}

/** Comments, and instructions to programs: nobody follows them, but they may hold words. */
function readAside(node: Node, conversion: Conversion): void {
  const isInstruction = node.nodeType === INSTRUCTION;
  const text = `${isInstruction ? `${node.nodeName} ` : ""}${node.nodeValue ?? ""}`;
  const path = isInstruction ? "processing instruction" : "comment";
  conversion.leaves.push(leafOf(text, path, lineOf(node, conversion), conversion));
}

function leafOf(text: string, path: string, line: number, { texts }: Conversion): Leaf {
  texts.push(text);
  return { path, text: decodedText(text), line };
}

function lineOf(node: Node, { line }: Conversion): number {
  return line ?? node.lineNumber ?? 1;
}
