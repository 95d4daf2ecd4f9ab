/** The lines of a text with looks, as the readers of plain copy want them. */

import type { Element, ElementContent } from "hast";
import { element, elementsIn, hasClass, lineOf, textOf } from "../body/hast-tree.ts";
import { singleSpaced } from "../characters.ts";
import { placesOfNotes } from "./notes-below.ts";

/** A line of a paragraph: people break lines where others begin paragraphs. */
export interface Segment {
  /** Place of its block. */
  readonly block: number;
  readonly children: readonly ElementContent[];
  readonly text: string;
  readonly line: number;
}

/** The headline first, wherever it stands; null for what is no line of copy. Figures are not there for the readers. */
export function segmentsOf(blocks: readonly Element[], headline: number | null): (Segment | null)[] {
  const order = blocks.map((_, index) => index).filter((index) => index !== headline);
  const notes = placesOfNotes(blocks.map((block) => [block]));
  const segments = (headline === null ? order : [headline, ...order]).flatMap((index): (Segment | null)[] => {
    const block = blocks[index];
    if (block === undefined || block.tagName === "figure") return [];
    if (index === headline) return [segmentOf(block, index, block.children)];
    return isCopy(block) && !notes.has(index)
      ? linesOf(block).map((children) => segmentOf(block, index, children))
      : [null];
  });
  return segments.filter((segment) => segment === null || segment.text !== "");
}

export function isCopy(block: Element): boolean {
  return block.tagName === "p" && !hasClass(block, "caption");
}

function segmentOf(block: Element, index: number, children: readonly ElementContent[]): Segment {
  const text = singleSpaced(textOf(element("p", children)));
  return { block: index, children, text, line: lineOf(block, 1) };
}

/** The lines of a paragraph, without the breaks between them. */
function linesOf(block: Element): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of block.children) {
    if (node.type === "element" && node.tagName === "br") lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

/** Where links in them lead, each address once. */
export function hrefsIn(nodes: readonly ElementContent[]): string[] {
  const hrefs = new Set<string>();
  for (const node of nodes) {
    if (node.type !== "element") continue;
    for (const { properties } of elementsIn(node)) if (properties.href) hrefs.add(String(properties.href));
  }
  return [...hrefs];
}
