/** Word writes lists as paragraphs that look like items: `MsoListParagraph`, with a bullet or a number typed in front. */
import type { Element, ElementContent } from "hast";
import { element, elementsIn, textOf } from "./hast-tree.ts";

interface Item {
  readonly level: number;
  readonly isNumbered: boolean;
  readonly children: ElementContent[];
  readonly position: Element["position"];
}

const LEVEL = /mso-list:\s*l\d+\s+level(\d)/i;
const LEVELS_MAX = 9;

/** Runs of such paragraphs become lists, each level inside the one above. */
export function withWordLists(blocks: readonly Element[]): Element[] {
  const result: Element[] = [];
  let items: Item[] = [];
  const close = () => {
    if (items.length > 0) result.push(listOf(items));
    items = [];
  };
  for (const block of blocks) {
    const item = itemOf(block);
    if (item === null) {
      close();
      result.push(block);
    } else items.push(item);
  }
  close();
  return result;
}

function itemOf(block: Element): Item | null {
  const style = String(block.properties.style ?? "");
  const level = LEVEL.exec(style)?.[1];
  const isListParagraph = [block.properties.className]
    .flat()
    .some((name) => /^MsoListParagraph/i.test(String(name ?? "")));
  if (block.tagName !== "p" || (level === undefined && !isListParagraph)) return null;
  const marks = [...elementsIn(block)].filter(isMark);
  const mark = marks.map((node) => textOf(node)).join("");
  // Without its mark it is an indented paragraph.
  if (marks.length === 0 && level === undefined) return null;
  const depth = Math.min(LEVELS_MAX, Math.max(1, Number(level ?? 1)));
  return {
    level: depth,
    isNumbered: /[\p{L}\p{N}][.)]/u.test(mark),
    children: without(block.children),
    position: block.position,
  };
}

/** The bullet or number, which the list itself shows. */
function isMark({ properties }: Element): boolean {
  return /mso-list:\s*ignore/i.test(String(properties.style ?? ""));
}

function without(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    return isMark(node) ? [] : [{ ...node, children: without(node.children) }];
  });
}

function listOf(items: readonly Item[]): Element {
  const [first] = items;
  const list = element(first?.isNumbered === true ? "ol" : "ul", []);
  if (first?.position !== undefined) list.position = first.position;
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    let until = at + 1;
    while (until < items.length && (items[until] as Item).level > item.level) until += 1;
    const below = items.slice(at + 1, until);
    list.children.push(element("li", below.length === 0 ? item.children : [...item.children, listOf(below)]));
    at = until;
  }
  return list;
}
