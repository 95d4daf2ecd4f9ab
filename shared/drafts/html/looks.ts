/** What style attributes and tags say of a text: bold, italic, underlined, struck out, raised, lowered, hidden. */
import type { Element, Root } from "hast";
import { elementsIn, textOf } from "../body/hast-tree.ts";
import { classesOf } from "./classes.ts";

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly script?: "sup" | "sub" | "none";
  readonly hidden?: boolean;
}

/** What each class of a word processor's own style sheet says. */
export type ClassLooks = ReadonlyMap<string, Look>;

const TAGS = new Map<string, Look>([
  ["b", { bold: true }],
  ["strong", { bold: true }],
  ["i", { italic: true }],
  ["em", { italic: true }],
  ["u", { underline: true }],
  ["s", { strike: true }],
  ["strike", { strike: true }],
  ["sup", { script: "sup" }],
  ["sub", { script: "sub" }],
]);

/** Of an element that says nothing of it. */
export const PLAIN: Look = {};

/** Word processors number their styles: `c12`, `T3`, `s1`. Classes with a name are a page's design and say nothing of a text. */
const NUMBERED_CLASS = /^[a-z]{1,3}\d{1,4}$/i;
const RULES_READ_MAX = 5_000;

export function lookOf(node: Element, classes: ClassLooks): Look {
  const { tagName, properties } = node;
  const ofTag = TAGS.get(tagName) ?? PLAIN;
  const names = classes.size === 0 ? [] : classesOf(node);
  if (names.length === 0 && properties.style === undefined) return ofTag;
  const look: Look = { ...ofTag };
  // One by one: a call cannot be given as many arguments as an element can have names.
  for (const name of names) Object.assign(look, classes.get(name));
  return typeof properties.style === "string" ? Object.assign(look, readDeclarations(properties.style)) : look;
}

export function readClassLooks(tree: Root): ClassLooks {
  const looks = new Map<string, Look>();
  for (const node of elementsIn(tree)) if (node.tagName === "style") readStyleSheet(textOf(node), looks);
  return looks;
}

/** Rules for one class alone; no others are needed, and no other sheet is ever fetched. */
function readStyleSheet(css: string, looks: Map<string, Look>): void {
  let rules = 0;
  for (let at = 0; rules < RULES_READ_MAX; rules += 1) {
    const open = css.indexOf("{", at);
    const close = open === -1 ? -1 : css.indexOf("}", open);
    if (close === -1) return;
    const selectors = css.slice(at, open).slice(-500).split(",");
    const look = readDeclarations(css.slice(open + 1, close));
    for (const selector of selectors) {
      const name = /^(?:[\s\S]{0,400}[\s;>/])?(?:[a-z]{1,10}\d?)?\.([\w-]{1,40})\s*$/i.exec(selector)?.[1] ?? "";
      if (NUMBERED_CLASS.test(name)) looks.set(name, { ...looks.get(name), ...look });
    }
    at = close + 1;
  }
}

const STYLE_CHARACTERS_MAX = 5_000;

function readDeclarations(css: string): Look {
  const look: Record<string, unknown> = {};
  for (const declaration of css.slice(0, STYLE_CHARACTERS_MAX).split(";")) {
    const colon = declaration.indexOf(":");
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    if (colon !== -1) Object.assign(look, meaningOf(property, value));
  }
  return look;
}

function meaningOf(property: string, value: string): Look {
  if (property === "font-weight" && value !== "inherit") return { bold: isBold(value) };
  if (property === "font-style" && value !== "inherit") return { italic: /^(?:italic|oblique)/.test(value) };
  if (property === "font")
    return { ...(/\bbold/.test(value) && { bold: true }), ...(/\bitalic/.test(value) && { italic: true }) };
  if (property === "text-decoration" || property === "text-decoration-line")
    return { underline: value.includes("underline"), strike: value.includes("line-through") };
  if (property === "vertical-align") return { script: value === "super" ? "sup" : value === "sub" ? "sub" : "none" };
  if (property === "display" && value.startsWith("none")) return { hidden: true };
  if (property === "visibility" && /^(?:hidden|collapse)/.test(value)) return { hidden: true };
  // Out of the window, or cut to nothing: for programs that read aloud, or that search.
  if (/^(?:left|top|text-indent)$/.test(property) && /^-\d{4,5}(?:\.\d+)?(?:px|em|pt)/.test(value))
    return { hidden: true };
  if (property === "clip" && /^rect\((?:[01](?:px)?[,\s]*){4}\)/.test(value)) return { hidden: true };
  return property === "mso-hide" && value.startsWith("all") ? { hidden: true } : {};
}

function isBold(value: string): boolean {
  return /^bold/.test(value) || Number.parseInt(value, 10) >= 600;
}
