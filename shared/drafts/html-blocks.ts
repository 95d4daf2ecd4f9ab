/** The story as blocks, one after the other: wrappers dissolved, loose text in paragraphs, two line breaks a new paragraph. */
import type { Element, ElementContent } from "hast";
import { element, elementsIn, holdsText } from "./hast-tree.ts";

const WRAPPERS = new Set(
  (
    "address article body center details dialog div fieldset footer form header hgroup html legend main nav search section " +
    "summary aside optgroup option font big nobr"
  ).split(" "),
);
const BLOCKS = new Set("p h1 h2 h3 h4 h5 h6 ul ol dl table pre blockquote figure hr".split(" "));
/** A table of one column is there for its looks. */
const LAYOUT_CELLS_MAX = 1;

export function blocksIn(nodes: readonly ElementContent[]): Element[] {
  const blocks: Element[] = [];
  let run: ElementContent[] = [];
  let position: Element["position"];
  const close = () => {
    blocks.push(...paragraphsOf(run, position));
    run = [];
    position = undefined;
  };
  for (const node of nodes) {
    if (node.type !== "element" || !isBlock(node)) {
      if (node.type === "element") position ??= node.position;
      run.push(node);
      continue;
    }
    close();
    for (const block of dissolved(node)) blocks.push(block);
  }
  close();
  return blocks;
}

function isBlock(node: Element): boolean {
  if (BLOCKS.has(node.tagName)) return true;
  // An inline element around blocks (Google Docs wraps whole documents in one) is a wrapper, too.
  for (const inner of elementsIn(node))
    if (inner !== node && (BLOCKS.has(inner.tagName) || inner.tagName === "div")) return true;
  return WRAPPERS.has(node.tagName);
}

function dissolved(node: Element): Element[] {
  if (node.tagName === "p") return paragraphsOf(node.children, node.position, node);
  if (node.tagName === "table")
    return isLayout(node) ? cellsOf(node).flatMap((cell) => blocksIn(cell.children)) : [node];
  if (BLOCKS.has(node.tagName)) return [node];
  return blocksIn(node.children);
}

function cellsOf(table: Element): Element[] {
  return [...elementsIn(table)].filter(({ tagName }) => tagName === "td" || tagName === "th");
}

function isLayout(table: Element): boolean {
  const rows = [...elementsIn(table)].filter(({ tagName }) => tagName === "tr");
  return rows.every((row) => cellsOf(row).length <= LAYOUT_CELLS_MAX);
}

/** A paragraph, or several where its writer pressed return twice. `like` gives them its attributes. */
function paragraphsOf(nodes: readonly ElementContent[], position: Element["position"], like?: Element): Element[] {
  const parts: ElementContent[][] = [[]];
  let breaks: ElementContent[] = [];
  for (const node of nodes) {
    const isBreak = node.type === "element" && node.tagName === "br";
    const isSpace = node.type === "text" && node.value.trim() === "";
    if (isBreak || (isSpace && breaks.length > 0)) breaks.push(node);
    else {
      if (breaks.filter(({ type }) => type === "element").length > 1) parts.push([]);
      else parts.at(-1)?.push(...breaks);
      breaks = [];
      parts.at(-1)?.push(node);
    }
  }
  return parts.filter(isFilled).map((children) => {
    const paragraph = element("p", children, like?.properties ?? {});
    if (position !== undefined) paragraph.position = position;
    return paragraph;
  });
}

function isFilled(children: readonly ElementContent[]): boolean {
  const whole = element("p", children);
  return holdsText(whole) || [...elementsIn(whole)].some(({ tagName }) => tagName === "img");
}
