/** The blocks of a Word document as they come: paragraphs, headings, quotations, and the lists that items make. */
import type { Element, ElementContent } from "hast";
import { element } from "../body/hast-tree.ts";
import { positionOf } from "../body/html-tree.ts";
import type { ListItem } from "./numbering.ts";
import type { WordParagraph } from "./paragraph.ts";

interface OpenList {
  readonly list: Element;
  /** The number that an item which goes on would have. */
  next: number;
}

/** Kinds of paragraphs that only other readers of the document can place (headline.ts, rich-copy/picture-captions.ts). */
const CLASSED = new Set(["title", "subtitle", "caption"]);

export class WordFlow {
  readonly blocks: Element[] = [];
  /** The list that is open at each level. */
  #lists: OpenList[] = [];
  #quotation: Element | null = null;

  /** `isNumbered`: whether its line is one of the document. */
  paragraph(paragraph: WordParagraph, isNumbered: boolean): void {
    const { kind, item, line } = paragraph;
    const heading = /^heading(\d)$/.exec(kind)?.[1];
    const tagName = item !== null ? "li" : heading === undefined ? "p" : `h${heading}`;
    const content = paragraph.content();
    for (const children of item === null ? splitAtBlankLines(content) : [content]) {
      const block = element(tagName, children, CLASSED.has(kind) ? { className: [kind] } : {});
      if (isNumbered) block.position = positionOf(line);
      if (item !== null) this.#item(block, item);
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

  #item(item: Element, { level, isOrdered, number }: ListItem): void {
    this.#quotation = null;
    const tagName = isOrdered ? "ol" : "ul";
    this.#lists.length = Math.min(this.#lists.length, level + 1);
    while (this.#lists.length < level) this.#open(tagName, 1);
    const open = this.#lists[level];
    const goesOn = open?.list.tagName === tagName && (!isOrdered || number === open.next);
    const { list } = goesOn ? open : this.#openAt(level, tagName, isOrdered ? number : 1);
    const current = this.#lists[level];
    list.children.push(item);
    if (current !== undefined) current.next = number + 1;
  }

  #openAt(level: number, tagName: string, start: number): OpenList {
    this.#lists.length = level;
    return this.#open(tagName, start);
  }

  /** A list inside the last item of the one around it, which gets an empty item where it has none. */
  #open(tagName: string, start: number): OpenList {
    const list = element(tagName, [], start === 1 ? {} : { start: String(start) });
    const around = this.#lists.at(-1)?.list;
    if (around === undefined) this.blocks.push(list);
    else {
      if (around.children.length === 0) around.children.push(element("li", []));
      (around.children.at(-1) as Element).children.push(list);
    }
    const open = { list, next: start };
    this.#lists.push(open);
    return open;
  }
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
