/** Headings as an outline: the highest are h2, for the page's h1 is the headline, and no level is skipped. */
import type { Element, Root } from "hast";
import { elementsIn } from "./hast-tree.ts";

/** Changes the tree: each heading stands one level below the nearest higher one before it. */
export function levelHeadings(tree: Root): void {
  const above: number[] = [];
  for (const heading of elementsIn(tree)) {
    if (!isHeading(heading)) continue;
    const level = Number(heading.tagName[1]);
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    heading.tagName = `h${Math.min(6, above.length + 1)}`;
  }
}

/** Footnotes have a heading of our own, which is no part of the story's order. */
function isHeading({ tagName, properties }: Element): boolean {
  return /^h[1-6]$/.test(tagName) && properties.id !== "footnote-label";
}
