/** The standfirst of a page, by the name of its style. */
import type { Element, ElementContent } from "hast";
import { changeEach, holdsText, textOf, withChildren } from "../body/hast-tree.ts";
import { STANDFIRST_CHARACTERS_MAX } from "../limits.ts";
import { hasClassLike, hasWord } from "./classes.ts";
import { isShort } from "./prose.ts";

const STANDFIRST =
  /^(?:MsoSubtitle|subtitle|sub-title|standfirst|dek|deck|subhead(?:line)?|sub-headline|(?:entry|article|post|story|news)-(?:summary|excerpt|subtitle|dek|deck|standfirst|sapo|teaser)|p-summary|sapo|ringkasan|subjudul|teras)$/i;
/** A standfirst stands above the story: behind a paragraph as long as this it is something else. */
const PARAGRAPH_CHARACTERS_MIN = 160;

/** Boxes with such a name become one paragraph, which keeps the name when wrappers go. */
export function withStandfirstMarked(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return changeEach(nodes, (node) => {
    if (node.type !== "element") return node;
    if (!isStandfirst(node)) return withChildren(node, withStandfirstMarked(node.children));
    const parts = node.children.filter((child) => child.type === "element" || holdsText(child));
    const [only] = parts;
    const inner =
      parts.length === 1 && only?.type === "element" && /^(?:p|div|h[2-6])$/.test(only.tagName)
        ? only.children
        : node.children;
    return { ...node, tagName: "p", properties: { className: ["standfirst"] }, children: inner };
  });
}

function isStandfirst(node: Element): boolean {
  const isNamed = hasClassLike(node, STANDFIRST) || hasWord(node, "itemprop", "alternativeHeadline");
  return isNamed && /^(?:p|h[2-6]|div|section)$/.test(node.tagName) && isShort(node, STANDFIRST_CHARACTERS_MAX);
}

/** Of the blocks of a story. */
export function findStandfirst(blocks: readonly Element[]): Element | null {
  const place = blocks.findIndex((block) => block.tagName === "p" && hasClassLike(block, /^standfirst$/));
  const above = blocks.slice(0, Math.max(0, place));
  const isBelowStory = above.some((block) => block.tagName === "p" && textOf(block).length >= PARAGRAPH_CHARACTERS_MIN);
  return isBelowStory ? null : (blocks[place] ?? null);
}
