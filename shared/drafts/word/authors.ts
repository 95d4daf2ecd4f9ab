/** Authors of a Word document by the style of their paragraphs, one name in each or several. */

import type { Element } from "hast";
import { elementsIn, hasClass, lineOf, textOf } from "../body/hast-tree.ts";
import { singleSpaced } from "../characters.ts";
import type { Stated } from "../draft-content.ts";
import { readNames } from "../plain-copy/names.ts";
import type { LeftOut } from "../report.ts";

export interface TakenAuthors {
  readonly blocks: readonly Element[];
  readonly byline: readonly Stated[];
  readonly leftOut: readonly LeftOut[];
}

/** What is no name, or more than names, stays in the story. */
export function takeAuthors(all: readonly Element[], house: string): TakenAuthors {
  const byline: Stated[] = [];
  const leftOut: LeftOut[] = [];
  const blocks = all.flatMap((block): Element[] => {
    if (!hasClass(block, "author")) return [block];
    const pieces = isPlain(block) ? readNames(singleSpaced(textOf(block)), "byline", house) : null;
    if (pieces === null) return [{ ...block, properties: {} }];
    const line = lineOf(block, 1);
    for (const piece of pieces) {
      if (piece.as === "byline") byline.push({ text: piece.text, line });
      else leftOut.push({ line, text: piece.text, rule: piece.as === "left-out" ? piece.rule : "label" });
    }
    return [];
  });
  return { blocks, byline, leftOut };
}

function isPlain(block: Element): boolean {
  return [...elementsIn(block)].every(({ tagName }) => !/^(?:a|img|sup|br)$/.test(tagName));
}
