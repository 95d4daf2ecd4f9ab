/** Embargoes in what is no line of the story: tables, headings, headers, comments. */

import type { Element } from "hast";
import type { Publication } from "../../news/publication-settings.ts";
import { linesOfBlocks } from "../body/block-lines.ts";
import { lineOf } from "../body/hast-tree.ts";
import { singleSpaced } from "../characters.ts";
import type { Stated } from "../draft-content.ts";
import type { CopyLine } from "../plain-copy/copy-lines.ts";
import type { MarkedLine } from "../plain-copy/copy-pieces.ts";
import { markInStory } from "./marked-lines.ts";
import { isCopy } from "./segments.ts";

/** To overlook an embargo cannot be undone: it holds wherever it stands, in a table, a heading, a header or a comment. */
export function embargoesElsewhere(asides: readonly Stated[], publication: Publication): MarkedLine[] {
  const distinct = new Map(asides.map((aside) => [singleSpaced(aside.text), aside.line]));
  distinct.delete("");
  const lines = [...distinct].map(([text, line]) => ({ text, line }));
  return markInStory(lines, publication).flatMap(({ line, pieces: all }) => {
    const pieces = all.filter(({ as: role }) => role === "embargo" || role === "embargo-time");
    // `Embargo` alone heads a part of a story about one, or a column.
    const isWord = pieces.every(({ text }) => /^\W*[Ee]mbargo\W*$/.test(text));
    return pieces.length === 0 || isWord ? [] : [{ line: copyLine(line), pieces }];
  });
}

export function linesOfOther(block: Element): Stated[] {
  return isCopy(block) ? [] : linesOfBlocks({ type: "root", children: [block] }, lineOf(block, 1));
}

export function copyLine({ text, line }: Stated): CopyLine {
  return { number: line, text, marks: "", indent: 0, afterBlank: true, isHeading: false, isQuoted: false };
}
