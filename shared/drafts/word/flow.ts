/** The blocks of a Word document as they come: paragraphs, headings, quotations, and the lists that items make. */
import type { Element, ElementContent } from "hast";
import { element } from "../body/hast-tree.ts";
import { positionOf } from "../body/html-tree.ts";
import type { ListItem } from "./numbering.ts";
import type { WordParagraph } from "./paragraph.ts";

interface OpenList {
  readonly list: Element;
  level: number;
  /** The number that an item which goes on would have. */
  next: number;
}

/** Kinds of paragraphs that only other readers of the document can place (headline.ts, authors.ts, rich-copy/picture-captions.ts). */
const BLOCKS = new Set(["p", "ul", "ol"]);
const CLASSED = new Set(["title", "subtitle", "caption", "author"]);

export class WordFlow {
  readonly blocks: Element[] = [];
  /** The lists that are open, from the outside in; each is further in than the one before. */
  #lists: OpenList[] = [];
  #quotation: Element | null = null;

  /** `isNumbered`: whether its line is one of the document. */
  paragraph(paragraph: WordParagraph, isNumbered: boolean): void {
    const { kind, item, line } = paragraph;
    const heading = /^heading(\d)$/.exec(kind)?.[1];
    const tagName = item?.isMarked === true ? "li" : heading === undefined ? "p" : `h${heading}`;
    const content = paragraph.content();
    for (const children of item?.isMarked === true ? [content] : splitAtBlankLines(content)) {
      const block = element(tagName, children, CLASSED.has(kind) ? { className: [kind] } : {});
      if (isNumbered) block.position = positionOf(line);
      if (item?.isMarked === true) this.#item(block, item);
      else if (item !== null) this.#continued(block, item.level);
      else if (kind === "quote") this.#quoted(block);
      else this.block(block);
    }
  }

  block(block: Element): void {
    this.#lists = [];
    this.#quotation = null;
    this.blocks.push(block);
  }

  #quoted(block: Element): void {
    this.#lists = [];
    if (this.#quotation !== null) {
      this.#quotation.children.push(block);
      return;
    }
    const quotation = element("blockquote", [block]);
    this.block(quotation);
    this.#quotation = quotation;
  }

  /** A list may begin anywhere and skip levels: readers get no empty items around its first. */
  #item(item: Element, { level, isOrdered, number }: ListItem): void {
    this.#quotation = null;
    const tagName = isOrdered ? "ol" : "ul";
    const open = this.#reachedAt(level);
    const goesOn = open?.list.tagName === tagName && (!isOrdered || number === open.next);
    const current = goesOn ? open : this.#openAt(level, tagName, isOrdered ? number : 1);
    current.list.children.push(item);
    current.next = number + 1;
  }

  /** The list at that level, if one is open; those further in end. */
  #reachedAt(level: number): OpenList | undefined {
    const [outermost] = this.#lists;
    this.#lists = this.#lists.filter((open) => open.level <= level);
    // A list that began further in goes on at this level.
    if (this.#lists.length === 0 && outermost !== undefined) this.#lists = [Object.assign(outermost, { level })];
    const last = this.#lists.at(-1);
    return last?.level === level ? last : undefined;
  }

  /** Inside the last item of the list around it, where there is one. */
  #openAt(level: number, tagName: string, start: number): OpenList {
    if (this.#lists.at(-1)?.level === level) this.#lists.pop();
    const list = element(tagName, [], start === 1 ? {} : { start: String(start) });
    const around = this.#lists.at(-1)?.list.children.at(-1);
    if (around?.type === "element") around.children.push(list);
    else this.blocks.push(list);
    const open = { list, level, next: start };
    this.#lists.push(open);
    return open;
  }

  /** What has the place of an item and no mark goes on with the item above it. */
  #continued(block: Element, level: number): void {
    this.#reachedAt(level);
    const item = this.#lists.at(-1)?.list.children.at(-1);
    if (item?.type !== "element") {
      this.block(block);
      return;
    }
    const [first] = item.children;
    if (first !== undefined && !isBlock(first)) {
      const inner = item.children.findIndex(isBlock);
      const text = item.children.splice(0, inner === -1 ? item.children.length : inner);
      item.children.unshift(element("p", text));
    }
    item.children.push(block);
  }
}

function isBlock(node: ElementContent): boolean {
  return node.type === "element" && BLOCKS.has(node.tagName);
}

/** Two line breaks in a row are what people type who know no paragraphs. */
function splitAtBlankLines(content: readonly ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  let breaks = 0;
  for (const node of content) {
    const isBreak = node.type === "element" && node.tagName === "br";
    const isSpace = node.type === "text" && node.value.trim() === "";
    breaks = isBreak ? breaks + 1 : isSpace ? breaks : 0;
    if (breaks >= 2) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.length === 1 ? parts : parts.filter((part) => part.length > 0);
}
