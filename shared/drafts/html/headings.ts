/** Headings that programs write as paragraphs, and say so: Word for browsers, and pages made for people who listen to them. */
import type { Element, ElementContent } from "hast";
import { changeEach, elementsIn, withChildren } from "../body/hast-tree.ts";
import { attributeOf, hasWord } from "./classes.ts";
import { isShort } from "./prose.ts";

/** What is longer heads nothing. */
const HEADING_CHARACTERS_MAX = 300;

export function withRealHeadings(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return changeEach(nodes, (node) => {
    if (node.type !== "element") return node;
    if (!isHeading(node)) return withChildren(node, withRealHeadings(node.children));
    const [level = "2"] = /^[1-6]$/.exec(attributeOf(node, "ariaLevel")) ?? [];
    return { ...node, tagName: `h${level}` };
  });
}

function isHeading(node: Element): boolean {
  if (!/^(?:p|div)$/.test(node.tagName) || !hasWord(node, "role", "heading")) return false;
  // In this order: of boxes inside one another only the innermost is read.
  const isLine = elementsIn(node).every(
    (one) => one === node || !/^(?:h[1-6]|p|div|ul|ol|table|figure|blockquote)$/.test(one.tagName),
  );
  return isLine && isShort(node, HEADING_CHARACTERS_MAX);
}
