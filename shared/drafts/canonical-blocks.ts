/** One shape for one content: no white space between blocks, no empty paragraphs, no text outside a paragraph. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import { element } from "./hast-tree.ts";

const BLOCKS = new Set(
  "p h2 h3 h4 h5 h6 ul ol li blockquote pre hr table caption thead tbody tfoot tr th td figure figcaption dl dt dd section".split(
    " ",
  ),
);
/** Blocks that hold blocks only, so that white space in them means nothing. */
const CONTAINERS = new Set("ul ol table thead tbody tfoot tr dl section blockquote figure".split(" "));
/** Blocks in which no other block can stand: a browser would end them there. */
const TEXT_ONLY = new Set("p h2 h3 h4 h5 h6".split(" "));
const ITEMS = new Set("li dt dd".split(" "));
const MAY_BE_EMPTY = new Set("br hr td th".split(" "));

export function canonicalBlocks(tree: Root): Root {
  const blocks = wrapLooseText(tree.children.flatMap((node) => canonical(node, false)));
  const lines = blocks.flatMap((block, index): RootContent[] =>
    index === 0 ? [block] : [{ type: "text", value: "\n" }, block],
  );
  return { type: "root", children: lines };
}

/** `inItem`: an item of a list is open, so that another right inside it would end it when the HTML is read again. */
function canonical(node: RootContent, inItem: boolean): ElementContent[] {
  if (node.type === "text") return [{ type: "text", value: node.value }];
  if (node.type !== "element") return [];
  const isItem = ITEMS.has(node.tagName);
  const opensItem = isItem || (inItem && !CONTAINERS.has(node.tagName));
  const children = node.children.flatMap((child) => canonical(child, opensItem));
  if (isItem && inItem) return children;
  const kept = keptChildren(node.tagName, children);
  const mayBeEmpty = MAY_BE_EMPTY.has(node.tagName) || node.properties.dataMedia !== undefined;
  if (!mayBeEmpty && !kept.some((child) => child.type === "element" || !isBlank(child))) {
    // An element around nothing but a space still separates two words.
    return BLOCKS.has(node.tagName) ? [] : [...kept];
  }
  if (TEXT_ONLY.has(node.tagName) && kept.some((child) => child.type === "element" && holdsBlock(child))) {
    return wrapLooseText(kept);
  }
  const { position: _, ...rest } = node;
  return [{ ...rest, children: [...kept] }];
}

function keptChildren(tagName: string, children: readonly ElementContent[]): readonly ElementContent[] {
  if (CONTAINERS.has(tagName)) return children.filter((child) => !isBlank(child));
  if (tagName === "pre") return withoutFirstBreak(children);
  return BLOCKS.has(tagName) ? trimEdges(children) : children;
}

/** HTML ignores a line break right after `<pre>`. */
function withoutFirstBreak(children: readonly ElementContent[]): readonly ElementContent[] {
  const [first, ...rest] = children;
  return first?.type === "text" ? [{ type: "text", value: first.value.replace(/^\n+/, "") }, ...rest] : children;
}

function isBlank(node: ElementContent): boolean {
  return node.type === "text" && node.value.trim() === "";
}

/** White space and line breaks at the edges of a block separate nothing. */
function trimEdges(children: readonly ElementContent[]): ElementContent[] {
  const from = children.findIndex((child) => !isBlank(child) && !isBreak(child));
  const until = children.findLastIndex((child) => !isBlank(child) && !isBreak(child));
  return children.slice(Math.max(0, from), until + 1).map((child, index, { length }) => {
    if (child.type !== "text") return child;
    const start = index === 0 ? child.value.trimStart() : child.value;
    return { type: "text", value: index === length - 1 ? start.trimEnd() : start };
  });
}

function isBreak(node: ElementContent): boolean {
  return node.type === "element" && node.tagName === "br";
}

/** Text and inline elements at the top stand in a paragraph; the same text inside an unknown wrapper did not. */
function wrapLooseText(nodes: readonly ElementContent[]): Element[] {
  const blocks: Element[] = [];
  let loose: ElementContent[] = [];
  const close = () => {
    const children = trimEdges(loose);
    if (children.some((child) => !isBlank(child))) blocks.push(element("p", children));
    loose = [];
  };
  for (const node of nodes) {
    if (node.type !== "element" || !holdsBlock(node)) loose.push(node);
    else {
      close();
      blocks.push(node);
    }
  }
  close();
  return blocks;
}

function holdsBlock(node: Element): boolean {
  return BLOCKS.has(node.tagName) || node.children.some((child) => child.type === "element" && holdsBlock(child));
}
