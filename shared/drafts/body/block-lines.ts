/** The lines that readers see: of each paragraph, item, cell and heading its own. */
import type { Element, Root, RootContent } from "hast";
import type { Stated } from "../draft-content.ts";
import { partsText } from "./canonical-blocks.ts";
import { elementsIn, lineOf, textOf } from "./hast-tree.ts";

/** Of every block that holds no other; not of code. `firstLine` where the tree knows no position. */
export function linesOfBlocks(body: Root, firstLine: number): Stated[] {
  const lines: Stated[] = [];
  let line = firstLine;
  for (const node of elementsIn(body, (one) => one.type !== "element" || one.tagName !== "pre")) {
    line = lineOf(node, line);
    if (node.tagName === "pre" || !partsText(node.tagName) || node.children.some(isBlock)) continue;
    for (const text of textOf(node).split("\n")) lines.push({ text: text.trim(), line });
  }
  return lines;
}

function isBlock(node: RootContent): node is Element {
  return node.type === "element" && partsText(node.tagName);
}
