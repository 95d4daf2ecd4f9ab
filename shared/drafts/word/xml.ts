/**
 * XML of a Word document to a tree, within bounds. Namespaces become the prefixes that everybody writes, whichever of
 * its two dialects the document is in. No DOCTYPE is read, so no entity can be defined, let alone multiply.
 */
import { WORD_ATTRIBUTES_MAX, WORD_DEPTH_MAX, WORD_ELEMENTS_MAX, WORD_XML_BYTES_MAX } from "../limits.ts";
import type { XmlElement, XmlNode } from "./xml-tree.ts";

export type XmlFault = "too large" | "too deep" | "doctype" | "damaged";

const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
  "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c",
  "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
  "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup": "wpg",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/package/2006/content-types": "types",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
};

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze(Object.create(null));
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
/** `&#1114111;` */
const REFERENCE_CHARACTERS_MAX = 9;
const DECLARATION_BYTES_MAX = 200;

/** An element whose end has not come yet. */
interface Open {
  readonly rawName: string;
  readonly element: XmlElement & { readonly children: XmlNode[] };
  readonly scope: Scope;
}

/** The prefixes that are declared, and the names resolved with them so far. */
interface Scope {
  readonly declared: Readonly<Record<string, string>>;
  readonly resolved: Map<string, string>;
}

/** Reads the parts of one document, which share the bounds: many small parts cost as much as a large one. */
export class XmlReader {
  #bytes = 0;
  #elements = 0;

  /** The root element, or why there is none. */
  read(bytes: Uint8Array): XmlElement | XmlFault {
    this.#bytes += bytes.length;
    if (this.#bytes > WORD_XML_BYTES_MAX) return "too large";
    const xml = decode(bytes);
    if (xml === null) return "damaged";
    const reading = new Reading(xml, WORD_ELEMENTS_MAX - this.#elements);
    const root = reading.read();
    this.#elements += reading.elements;
    return root;
  }
}

class Reading {
  readonly #xml: string;
  readonly #open: Open[] = [];
  readonly #elementsMax: number;
  #at = 0;
  elements = 0;
  #root: XmlElement | null = null;

  constructor(xml: string, elementsMax: number) {
    this.#xml = xml;
    this.#elementsMax = elementsMax;
  }

  read(): XmlElement | XmlFault {
    while (this.#at < this.#xml.length) {
      const fault = this.#readText() ?? this.#readMarkup();
      if (fault !== null) return fault;
    }
    return this.#root === null || this.#open.length > 0 ? "damaged" : this.#root;
  }

  /** Up to the next `<`. */
  #readText(): XmlFault | null {
    const next = this.#xml.indexOf("<", this.#at);
    const until = next === -1 ? this.#xml.length : next;
    const text = this.#xml.slice(this.#at, until);
    this.#at = until;
    return text === "" ? null : this.#addText(unescaped(text));
  }

  #addText(text: string): XmlFault | null {
    const parent = this.#open.at(-1);
    if (parent === undefined) return text.trim() === "" ? null : "damaged";
    parent.element.children.push(text);
    return null;
  }

  #readMarkup(): XmlFault | null {
    const xml = this.#xml;
    if (this.#at >= xml.length) return null;
    const second = xml[this.#at + 1];
    if (second === "/") return this.#readEnd();
    if (second === "?") return this.#skipTo("?>");
    if (second !== "!") return this.#readStart();
    if (xml.startsWith("<!--", this.#at)) return this.#skipTo("-->", 4);
    return xml.startsWith("<![CDATA[", this.#at) ? this.#readCdata() : "doctype";
  }

  #skipTo(end: string, from = 2): XmlFault | null {
    const at = this.#xml.indexOf(end, this.#at + from);
    if (at === -1) return "damaged";
    this.#at = at + end.length;
    return null;
  }

  #readCdata(): XmlFault | null {
    const from = this.#at + "<![CDATA[".length;
    return this.#skipTo("]]>") ?? this.#addText(this.#xml.slice(from, this.#at - 3));
  }

  #readEnd(): XmlFault | null {
    const until = this.#xml.indexOf(">", this.#at);
    const name = this.#xml.slice(this.#at + 2, until).trimEnd();
    const closed = this.#open.pop();
    if (until === -1 || closed?.rawName !== name) return "damaged";
    this.#at = until + 1;
    return null;
  }

  #readStart(): XmlFault | null {
    this.elements += 1;
    if (this.elements > this.#elementsMax) return "too large";
    if (this.#open.length >= WORD_DEPTH_MAX) return "too deep";
    const rawName = this.#readName(this.#at + 1);
    const attributes = rawName === "" ? null : this.#readAttributes();
    if (attributes === null || (this.#root !== null && this.#open.length === 0)) return "damaged";
    const { isEmpty, raw } = attributes;
    const scope = scopeOf(this.#open.at(-1)?.scope ?? ROOT_SCOPE, raw);
    const element = { name: resolve(rawName, scope), attributes: attributesOf(raw, scope), children: [] };
    this.#open.at(-1)?.element.children.push(element);
    this.#root ??= element;
    if (!isEmpty) this.#open.push({ rawName, element, scope });
    return null;
  }

  #readName(from: number): string {
    let at = from;
    for (let code = this.#xml.charCodeAt(at); isNameCode(code); code = this.#xml.charCodeAt(at)) at += 1;
    this.#at = at;
    return this.#xml.slice(from, at);
  }

  /** From behind a name to behind the `>`. */
  #readAttributes(): { raw: readonly (readonly [string, string])[]; isEmpty: boolean } | null {
    const xml = this.#xml;
    const raw: [string, string][] = [];
    for (;;) {
      this.#skipSpace();
      if (xml[this.#at] === ">" || xml.startsWith("/>", this.#at)) {
        const isEmpty = xml[this.#at] === "/";
        this.#at += isEmpty ? 2 : 1;
        return { raw, isEmpty };
      }
      const name = this.#readName(this.#at);
      this.#skipSpace();
      if (name === "" || xml[this.#at] !== "=") return null;
      this.#at += 1;
      this.#skipSpace();
      const quote = xml[this.#at] ?? "";
      const until = quote === '"' || quote === "'" ? xml.indexOf(quote, this.#at + 1) : -1;
      if (until === -1) return null;
      if (raw.length >= WORD_ATTRIBUTES_MAX) return null;
      raw.push([name, xml.slice(this.#at + 1, until)]);
      this.#at = until + 1;
    }
  }

  #skipSpace(): void {
    while (isSpace(this.#xml.charCodeAt(this.#at))) this.#at += 1;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Anything but white space, `/`, `=`, `>`, `<`, quotation marks and the end of the text. */
function isNameCode(code: number): boolean {
  return (
    code > 62 || (code > 32 && code !== 47 && code !== 61 && code !== 62 && code !== 60 && code !== 34 && code !== 39)
  );
}

const ROOT_SCOPE: Scope = {
  declared: Object.assign(Object.create(null), { xml: "xml" }),
  resolved: new Map(),
};

/** Declarations of an inner element hide those of an outer one. */
function scopeOf(outer: Scope, attributes: readonly (readonly [string, string])[]): Scope {
  let declared: Record<string, string> | null = null;
  for (const [name, value] of attributes) {
    const prefix = name === "xmlns" ? "" : name.startsWith("xmlns:") ? name.slice(6) : null;
    if (prefix === null) continue;
    declared ??= Object.create(outer.declared) as Record<string, string>;
    const namespace = unescaped(value);
    declared[prefix] = Object.hasOwn(PREFIXES, namespace) ? (PREFIXES[namespace] ?? "") : "?";
  }
  return declared === null ? outer : { declared, resolved: new Map() };
}

/** `w:p`, whatever prefix the document itself uses; `?:p` in a namespace that is no part of Word documents. */
function resolve(rawName: string, scope: Scope): string {
  const known = scope.resolved.get(rawName);
  if (known !== undefined) return known;
  const colon = rawName.indexOf(":");
  const prefix = scope.declared[colon === -1 ? "" : rawName.slice(0, colon)];
  const name = colon === -1 && prefix === undefined ? rawName : `${prefix ?? "?"}:${rawName.slice(colon + 1)}`;
  scope.resolved.set(rawName, name);
  return name;
}

/** Without declarations, and without the numbers by which Word remembers who typed what (`rsid`). */
function attributesOf(raw: readonly (readonly [string, string])[], scope: Scope): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | null = null;
  for (const [name, value] of raw) {
    if (name.startsWith("xmlns") || name.startsWith("w:rsid")) continue;
    attributes ??= Object.create(null) as Record<string, string>;
    attributes[name.includes(":") ? resolve(name, scope) : name] = unescaped(value);
  }
  return attributes ?? NO_ATTRIBUTES;
}

function unescaped(text: string): string {
  let from = text.indexOf("&");
  if (from === -1) return text;
  let plain = text.slice(0, from);
  while (from !== -1) {
    // Not to the end of the text: a part of nothing but beginnings would take its square.
    const length = text.slice(from, from + REFERENCE_CHARACTERS_MAX + 1).indexOf(";");
    const until = from + length;
    const name = length === -1 ? "" : text.slice(from + 1, until);
    const next = text.indexOf("&", from + 1);
    const character = characterOf(name);
    // What is no reference stays as it is.
    plain += character ?? "&";
    plain += text.slice(character === null ? from + 1 : until + 1, next === -1 ? undefined : next);
    from = next;
  }
  return plain;
}

/** What `&name;` stands for. */
function characterOf(name: string): string | null {
  if (!name.startsWith("#")) return ENTITIES.get(name) ?? null;
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  if (hex === undefined && decimal === undefined) return null;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

/** UTF-8 in practice; the first line is asked only where the bytes are none. Null when they are nothing that is known. */
function decode(bytes: Uint8Array): string | null {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString("hex");
  if (mark === "fffe" || mark === "feff") return decodeAs(mark === "fffe" ? "utf-16le" : "utf-16be", bytes);
  const start = Buffer.from(bytes.subarray(0, DECLARATION_BYTES_MAX)).toString("latin1");
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1];
  return decodeAs("utf-8", bytes) ?? (declared === undefined ? null : decodeAs(declared, bytes));
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
