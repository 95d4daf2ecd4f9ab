/** Formulas of a Word document as one line of characters: signs that stand in properties, and brackets where a line would be ambiguous. */
import { type Inline, readText } from "./characters.ts";
import type { Cleaning } from "./cleaning.ts";
import { PLAIN } from "./paragraph.ts";
import { child, childrenOf, isSet, type XmlElement, type XmlNode } from "./xml-tree.ts";

type ReadNodes = (nodes: readonly XmlNode[], inline: Inline, cleaning: Cleaning) => void;
type Reader = (element: XmlElement, inline: Inline, cleaning: Cleaning) => void;

/** What Word draws where a formula does not say which sign (ISO/IEC 29500-1, 22.1.2). */
const INTEGRAL = "\u222b";
const CIRCUMFLEX = "\u0302";
const BRACE_BELOW = "\u23df";

/** `read`: how the nodes inside are read. */
export function formulaReaders(read: ReadNodes): [name: string, reader: Reader][] {
  const within = (element: XmlElement | null, inline: Inline, cleaning: Cleaning) =>
    read(element?.children ?? [], inline, cleaning);
  const say = (text: string, inline: Inline, cleaning: Cleaning) => readText(text, PLAIN, inline, cleaning);
  const raised =
    (script: Inline["script"]): Reader =>
    (element, inline, cleaning) =>
      within(element, { ...inline, script }, cleaning);

  /** In brackets, unless it is one number or word. */
  const bracketed: (element: XmlElement | null, inline: Inline, cleaning: Cleaning) => void = (
    element,
    inline,
    cleaning,
  ) => {
    const isOne = element === null || /^[\p{L}\p{N}.,]*$/u.test(cleaning.alternates.plainText(element));
    if (!isOne) say("(", inline, cleaning);
    within(element, inline, cleaning);
    if (!isOne) say(")", inline, cleaning);
  };

  /** Parts of one name, with something between them. */
  const joined = (parts: readonly XmlElement[], between: string, inline: Inline, cleaning: Cleaning) => {
    for (const [index, part] of parts.entries()) {
      if (index > 0) say(between, inline, cleaning);
      within(part, inline, cleaning);
    }
  };

  const formula: Reader = (element, inline, cleaning) => {
    if (cleaning.rule === null) cleaning.findings.count("formula", cleaning.line);
    within(element, inline, cleaning);
  };
  const fraction: Reader = (element, inline, cleaning) => {
    bracketed(child(element, "m:num"), inline, cleaning);
    say("/", inline, cleaning);
    bracketed(child(element, "m:den"), inline, cleaning);
  };
  const sum: Reader = (element, inline, cleaning) => {
    say(signOf(element, "m:naryPr", "m:chr", INTEGRAL), inline, cleaning);
    within(element, inline, cleaning);
  };
  const brackets: Reader = (element, inline, cleaning) => {
    const sign = (name: string, usual: string) => signOf(element, "m:dPr", name, usual);
    say(sign("m:begChr", "("), inline, cleaning);
    joined(childrenOf(element, "m:e"), sign("m:sepChr", "|"), inline, cleaning);
    say(sign("m:endChr", ")"), inline, cleaning);
  };
  const root: Reader = (element, inline, cleaning) => {
    const isHidden = isSet(child(element, "m:radPr"), "m:degHide", "m:val") === true;
    if (!isHidden) within(child(element, "m:deg"), { ...inline, script: "sup" }, cleaning);
    say("√", inline, cleaning);
    bracketed(child(element, "m:e"), inline, cleaning);
  };
  /** A sign above or below what it belongs to follows it. */
  const marked =
    (properties: string, usual: string): Reader =>
    (element, inline, cleaning) => {
      within(element, inline, cleaning);
      say(signOf(element, properties, "m:chr", usual), inline, cleaning);
    };
  const called: Reader = (element, inline, cleaning) => {
    within(child(element, "m:fName"), inline, cleaning);
    say(" ", inline, cleaning);
    within(child(element, "m:e"), inline, cleaning);
  };
  const matrix: Reader = (element, inline, cleaning) => {
    for (const [index, row] of childrenOf(element, "m:mr").entries()) {
      if (index > 0) say("; ", inline, cleaning);
      joined(childrenOf(row, "m:e"), " ", inline, cleaning);
    }
  };

  return [
    ["m:oMath", formula],
    ["m:f", fraction],
    ["m:nary", sum],
    ["m:d", brackets],
    ["m:rad", root],
    ["m:acc", marked("m:accPr", CIRCUMFLEX)],
    ["m:groupChr", marked("m:groupChrPr", BRACE_BELOW)],
    ["m:func", called],
    ["m:m", matrix],
    ["m:eqArr", (element, inline, cleaning) => joined(childrenOf(element, "m:e"), "; ", inline, cleaning)],
    ["m:sup", raised("sup")],
    ["m:sub", raised("sub")],
    ["m:lim", raised("sub")],
  ];
}

/** A sign may be stated to be none. */
function signOf(element: XmlElement, properties: string, name: string, usual: string): string {
  return child(child(element, properties), name)?.attributes["m:val"] ?? usual;
}
