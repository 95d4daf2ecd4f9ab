/** The lines that readers see: of each paragraph, item, cell and heading its own. */
import type { Element, Root, RootContent } from "hast";
import type { Stated } from "../draft-content.ts";
import { partsText } from "./canonical-blocks.ts";
import { elementsIn, lineOf, textOf } from "./hast-tree.ts";

/** Of every block, without the blocks inside it, and of text that stands in none; not of code. `firstLine` where the tree knows no position. */
export function linesOfBlocks(body: Root, firstLine: number): Stated[] {
  const lines: Stated[] = [];
  const read = (nodes: readonly RootContent[], line: number) => {
    const own = nodes.some(isBlock) ? nodes.filter((node) => !isBlock(node)) : nodes;
    for (const text of own.map(textOf).join("").split("\n"))
      if (/\S/.test(text)) lines.push({ text: text.trim(), line });
  };
  read(body.children, firstLine);
  let line = firstLine;
  for (const node of elementsIn(body, (one) => one.type !== "element" || one.tagName !== "pre")) {
    line = lineOf(node, line);
    if (node.tagName !== "pre" && partsText(node.tagName)) read(node.children, line);
  }
  return lines;
}

function isBlock(node: RootContent): node is Element {
  return node.type === "element" && partsText(node.tagName);
}
