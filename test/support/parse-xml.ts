/** XML read strictly: anything that is not well formed fails, as it would in a feed reader. */
import assert from "node:assert/strict";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITY = /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Knows the XML that Galley writes: a declaration, elements, attributes in double quotes, text. No DTD, no comments. */
export function parseXml(source: string): XmlElement {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  assert(source.startsWith(declaration), "No XML declaration.");
  const forbidden = [...source].find((character) => !isXmlCharacter(character.codePointAt(0) ?? 0));
  assert(forbidden === undefined, `A character XML forbids: U+${forbidden?.codePointAt(0)?.toString(16)}`);
  const document: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  TOKEN.lastIndex = declaration.length;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    assert(match !== null, `Not well formed: ${source.slice(at, at + 60)}`);
    const [, closing, name = "", attributes = "", empty, text] = match;
    const parent = open.at(-1);
    assert(parent !== undefined, "An end tag too many.");
    if (text !== undefined) parent.text += decode(text);
    else if (closing === "/") assert.equal(open.pop()?.name, name, "An end tag closes another element.");
    else {
      const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: "" };
      parent.children.push(element);
      if (empty !== "/") open.push(element);
    }
  }
  assert.equal(open.length, 1, "An element is not closed.");
  const [root, ...others] = document.children;
  assert(root !== undefined && others.length === 0 && document.text.trim() === "", "Not exactly one root element.");
  return root;
}

/** Every descendant of that name, in document order. */
export function xmlElements(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...xmlElements(child, name)]);
}

function attributesOf(source: string): Record<string, string> {
  const pairs = [...source.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, decode(value)]);
  assert.equal(new Set(pairs.map(([key]) => key)).size, pairs.length, "An attribute stands twice.");
  return Object.fromEntries(pairs);
}

function decode(text: string): string {
  assert(!/&/.test(text.replace(ENTITY, "")), `A bare ampersand: ${text.slice(0, 60)}`);
  assert(!text.includes("]]>"), "]]> in text.");
  return text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? "";
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    assert(isXmlCharacter(code), `A reference to a character XML forbids: ${code}`);
    return String.fromCodePoint(code);
  });
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}
