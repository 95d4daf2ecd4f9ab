/** The characters of a Word document, and what stands for characters: tabs, breaks, signs of symbol fonts. */
import { element } from "../body/hast-tree.ts";
import { composed } from "../characters.ts";
import type { Cleaning } from "./cleaning.ts";
import type { Drawn } from "./drawings.ts";
import type { WordRule } from "./findings.ts";
import type { Look } from "./paragraph.ts";
import { signOf } from "./symbols.ts";
import { isElement, type XmlElement } from "./xml-tree.ts";

/** A paragraph that is being read. */
export interface Inline extends Drawn {
  readonly properties: XmlElement | null;
  readonly script: Look["script"];
}

/** Where fonts of symbols have their letters. */
const PRIVATE_USE = /[\uf020-\uf0ff]/;

/** Characters and what stands for them; returns whether the element was one of them. */
export function readCharacters(node: XmlElement, look: Look, inline: Inline, cleaning: Cleaning): boolean {
  switch (node.name) {
    case "w:t":
    case "m:t":
      readText(charactersOf(node), look, inline, cleaning);
      return true;
    case "w:delText":
      cleaning.leaving("tracked-deletion", () => readText(charactersOf(node), look, inline, cleaning));
      return true;
    case "w:tab":
    case "w:ptab":
      readText("\t", look, inline, cleaning);
      return true;
    case "w:noBreakHyphen":
      readText("\u2011", look, inline, cleaning);
      return true;
    case "w:br":
    case "w:cr":
      if (ruleHere(cleaning) !== null) readText(" ", look, inline, cleaning);
      else for (let line = 0; line < linesOf(node); line += 1) inline.paragraph.add(element("br", []));
      return true;
    case "w:sym":
      readSymbol(node, look, inline, cleaning);
      return true;
    default:
      return false;
  }
}

/** What goes on in the next column or on the next page is a paragraph of its own, as behind a blank line. */
function linesOf({ attributes }: XmlElement): number {
  return /^(?:page|column)$/.test(attributes["w:type"] ?? "") ? 2 : 1;
}

export function charactersOf(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? charactersOf(node) : node)).join("");
}

/** Why text that stands here is not for readers, or null. */
export function ruleHere({ rule, fields }: Cleaning): WordRule | null {
  if (rule !== null) return rule;
  if (fields.isCode) return "field-code";
  return fields.isContents ? "table-of-contents" : null;
}

export function readText(text: string, look: Look, inline: Inline, cleaning: Cleaning): void {
  const { findings, line } = cleaning;
  const { symbolFont } = look;
  const rule = ruleHere(cleaning);
  if (text === "") return;
  if (rule !== null) {
    findings.leave(line, text, rule);
    return;
  }
  findings.close();
  if (symbolFont !== null && PRIVATE_USE.test(text)) readSymbols(text, symbolFont, look, inline, cleaning);
  else inline.paragraph.text(findings.seen(line, composed(text)), look, hrefHere(inline, cleaning));
}

/** Letters in a font of symbols, each of which means another sign. */
function readSymbols(text: string, font: string, look: Look, inline: Inline, cleaning: Cleaning): void {
  for (const character of text) {
    if (PRIVATE_USE.test(character)) readSign(font, character.charCodeAt(0), look, inline, cleaning);
    else readText(character, { ...look, symbolFont: null }, inline, cleaning);
  }
}

function readSymbol({ attributes }: XmlElement, look: Look, inline: Inline, cleaning: Cleaning): void {
  const { "w:font": font = "", "w:char": code = "" } = attributes;
  if (/^[0-9a-f]{1,6}$/i.test(code)) readSign(font, Number.parseInt(code, 16), look, inline, cleaning);
}

function readSign(font: string, code: number, look: Look, inline: Inline, cleaning: Cleaning): void {
  const { findings, line } = cleaning;
  const sign = signOf(font, code);
  if (sign !== null) {
    readText(sign, { ...look, symbolFont: null }, inline, cleaning);
    return;
  }
  const name = `${font.slice(0, 60)} ${code.toString(16).toUpperCase()}`;
  findings.close();
  findings.leave(line, name, ruleHere(cleaning) ?? "unknown-symbol");
  if (ruleHere(cleaning) === null) findings.count("symbol", line, name);
}

function hrefHere({ href }: Inline, { fields }: Cleaning): string | null {
  return href ?? fields.href;
}
