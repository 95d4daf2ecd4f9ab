/** The lines that readers see: of each paragraph, item, cell and heading its own. */
import type { Element, Root, RootContent } from "hast";
import type { Stated } from "../draft-content.ts";
import { isHalfSentence } from "../plain-copy/line-pairs.ts";
import { partsText } from "./canonical-blocks.ts";
import { elementsIn, lineOf, nodesIn } from "./hast-tree.ts";

/** Of every block, without the blocks inside it, and of text that stands in none; not of code. `firstLine` where the tree knows no position. */
export function linesOfBlocks(body: Root, firstLine: number): Stated[] {
  const lines: Stated[] = [];
  const read = (nodes: readonly RootContent[], line: number) => {
    for (const text of nodes.map(ownText).join("").split("\n"))
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

/** Whether a line of a block only goes on with the sentence of the one above: it may begin with any word. */
export function isRestOfSentence(above: Stated | undefined, { line }: Stated): boolean {
  return above?.line === line && isHalfSentence(above.text);
}

/** Without the blocks inside it, which are read by themselves: an inline element may hold some, too. */
function ownText(node: RootContent): string {
  if (node.type === "text" || !("children" in node)) return node.type === "text" ? node.value : "";
  if (isBlock(node)) return "";
  const parts: string[] = [];
  for (const one of nodesIn(node, (inner) => inner.type !== "element" || !isBlock(inner))) {
    if (one.type === "text") parts.push(one.value);
    else if (one.type === "element" && one.tagName === "br") parts.push("\n");
  }
  return parts.join("");
}

function isBlock(node: RootContent): node is Element {
  return node.type === "element" && partsText(node.tagName);
}
