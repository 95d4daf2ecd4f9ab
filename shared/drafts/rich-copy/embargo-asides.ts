/** Embargoes in what is no line of the story: tables, headings, headers, comments. */

import type { Element } from "hast";
import type { Publication } from "../../news/publication-settings.ts";
import { elementsIn, lineOf, textOf } from "../body/hast-tree.ts";
import { singleSpaced } from "../characters.ts";
import type { Stated } from "../draft-content.ts";
import type { CopyLine } from "../plain-copy/copy-lines.ts";
import type { MarkedLine } from "../plain-copy/copy-pieces.ts";
import { markUpCopy } from "../plain-copy/wire-copy.ts";
import { isCopy, SOMETHING_ELSE } from "./segments.ts";

/** Embargoes stand at the beginning or at the end of what they are about. */
const ASIDES_READ_MAX = 500;

/** To overlook an embargo cannot be undone: it holds wherever it stands, in a table, a heading, a header or a comment. */
export function embargoesElsewhere(asides: readonly Stated[], publication: Publication): MarkedLine[] {
  const distinct = [...new Map(asides.map((aside) => [singleSpaced(aside.text), aside.line]))];
  const half = ASIDES_READ_MAX / 2;
  const read = distinct.length <= ASIDES_READ_MAX ? distinct : [...distinct.slice(0, half), ...distinct.slice(-half)];
  const lines = read.flatMap(([text, line]) => (text === "" ? [] : [{ text, line }]));
  if (lines.length === 0) return [];
  // A headline and a story first: what stands above them is read as their head.
  const copy = ["Judul", SOMETHING_ELSE, ...lines.map(({ text }) => text)].join("\n\n");
  return markUpCopy(copy, publication).flatMap((marked) => {
    const aside = lines[(marked.line.number - 1) / 2 - 2];
    const pieces = marked.pieces.filter((piece) => piece.as === "embargo");
    return aside === undefined || pieces.length === 0 ? [] : [{ line: copyLine(aside), pieces }];
  });
}

const WITH_LINES = new Set("p h1 h2 h3 h4 h5 h6 li td th".split(" "));

export function linesOfOther(block: Element): Stated[] {
  if (isCopy(block) || block.tagName === "figure") return [];
  const parts = [...elementsIn(block)].filter(({ tagName }) => WITH_LINES.has(tagName));
  return parts.flatMap((part) => {
    const line = lineOf(part, lineOf(block, 1));
    return textOf(part)
      .split("\n")
      .map((text) => ({ text, line }));
  });
}

export function copyLine({ text, line }: Stated): CopyLine {
  return { number: line, text, marks: "", indent: 0, afterBlank: true, isHeading: false, isQuoted: false };
}
