/** The blocks of the story again, from the parts that its lines left to it. */
import type { Element, ElementContent } from "hast";
import { element, holdsText } from "../body/hast-tree.ts";
import { markForDesk, placesOfNotes } from "./notes-below.ts";
import { isCopy, type Segment } from "./segments.ts";
import type { BodyRole, Part } from "./story-parts.ts";

const LIST_OF: Readonly<Partial<Record<BodyRole, string>>> = { "bullet-item": "ul", "numbered-item": "ol" };

export function rebuilt(
  blocks: readonly Element[],
  parts: ReadonlyMap<Segment, readonly Part[]>,
  headline: number | null,
): Element[] {
  const byBlock = Map.groupBy(parts, ([segment]) => segment.block);
  // No line of the story: what becomes of them is settled later (notes-in-body.ts).
  const notes = placesOfNotes(blocks.map((block) => [block]));
  const made: Element[] = [];
  blocks.forEach((block, index) => {
    if (index === headline) return;
    const lines = byBlock.get(index);
    if (lines === undefined) {
      if (notes.has(index)) made.push(markForDesk(block));
      else if (!isCopy(block)) made.push(block);
      return;
    }
    let isOpen = false;
    for (const part of lines.flatMap(([, all]) => all)) {
      isOpen = addBlock(made, block, part, isOpen);
    }
  });
  return made;
}

/** A sub-heading that was nothing but a line of bold text is bold by nature. */
function withoutBold(children: readonly ElementContent[]): ElementContent[] {
  const [only] = children;
  const isBold = children.length === 1 && only?.type === "element" && only.tagName === "strong";
  return isBold ? only.children : [...children];
}

/** A line that leads elsewhere heads nothing here: it is a button, or a source. */
function isLink(children: readonly ElementContent[]): boolean {
  const [only, ...others] = children.filter((child) => child.type === "element" || holdsText(child));
  if (only?.type !== "element" || others.length > 0) return false;
  return only.tagName === "a" || isLink(only.children);
}

/** `isOpen`: the last block is a paragraph that the next line goes on with. */
function addBlock(made: Element[], { position, properties }: Element, part: Part, isOpen: boolean): boolean {
  const { children, isFirst } = part;
  const role = part.role === "subheading" && isLink(children) ? "paragraph" : part.role;
  const { dir } = properties;
  const direction = dir === undefined ? {} : { dir };
  const last = made.at(-1);
  const list = LIST_OF[role];
  const add = (block: Element) => {
    if (position !== undefined) block.position = position;
    made.push(block);
  };
  if (role === "paragraph" && isOpen && last !== undefined) {
    last.children.push(element("br", []));
    for (const node of children) last.children.push(node);
  } else if (role === "paragraph") add(element("p", children, direction));
  else if (role === "subheading") add(element("h2", withoutBold(children), direction));
  else {
    const container = list ?? "blockquote";
    const item = element(list === undefined ? "p" : "li", children);
    if (last?.tagName === container && last.properties.dataCopy === "" && !isFirst) last.children.push(item);
    else add(element(container, [item], { dataCopy: "" }));
  }
  return role === "paragraph";
}
