/** Letters without size: mails write so what only their preview shows, pages keep gaps below pictures away by it. */
import type { Element, ElementContent } from "hast";
import { changeEach, withChildren } from "../body/hast-tree.ts";
import { styleOf } from "./classes.ts";
import { proseOf } from "./prose.ts";

const NO_SIZE = /(?:^|;)\s*font-size:\s*0(?:\.0*)?(?:px|pt|r?em|%)?\s*(?:[;!]|$)/i;
/** A share of nothing is nothing. */
const OWN_SIZE = /(?:^|;)\s*font(?:-size)?:(?![\d.\s]{0,20}(?:em|%)\s*(?:[;!]|$)|\s*inherit)/i;
/** What is shown has a size that no letters give it; code is told by itself. */
const OF_OWN_SIZE = new Set(
  "img picture video audio iframe frame embed object svg canvas script style template".split(" "),
);

export function isOfNoSize(node: Element): boolean {
  return node.children.length > 0 && NO_SIZE.test(styleOf(node));
}

export interface Sizes {
  /** The words that nobody sees. */
  readonly hidden: string;
  /** Without a style: no words are left for it. */
  readonly shown: Element;
}

/** Of an element whose letters have no size: what stands in it is hidden, unless it has a size of its own. */
export function partsBySize(node: Element): Sizes {
  return { hidden: proseOf(withChildren(node, withoutSized(node.children))), shown: withSizedOnly(node) };
}

function withoutSized(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return changeEach(nodes, (node) => {
    if (node.type !== "element") return node;
    return isSized(node) ? [] : withChildren(node, withoutSized(node.children));
  });
}

function withSizedOnly(node: Element): Element {
  const { style: _, ...properties } = node.properties;
  const children = changeEach(node.children, (child) => {
    if (child.type === "text") return [];
    return child.type !== "element" || isSized(child) ? child : withSizedOnly(child);
  });
  return { ...node, properties, children: [...children] };
}

/** A class or `<font size>` may say how large its letters are. */
function isSized(node: Element): boolean {
  const { tagName, properties } = node;
  if (OF_OWN_SIZE.has(tagName) || properties.className !== undefined) return true;
  return (tagName === "font" && properties.size !== undefined) || (OWN_SIZE.test(styleOf(node)) && !isOfNoSize(node));
}
