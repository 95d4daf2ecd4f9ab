/** Lists that programs write as something else: Word as paragraphs with a bullet in front, Google Docs one below the other. */

import type { Element, ElementContent } from "hast";
import { changeEach, element, holdsText, lineOf, textOf, unlessSame, withChildren } from "../body/hast-tree.ts";
import { withoutSpace } from "../characters.ts";
import { sliceInline } from "../rich-copy/inline-slices.ts";
import { attributeOf, classesOf, hasClassLike, styleOf } from "./classes.ts";
import type { HtmlFindings } from "./findings.ts";

interface Item {
  readonly level: number;
  readonly isNumbered: boolean;
  /** Of a numbered item, as far as it is known. */
  readonly number: number | null;
  /** A list, whatever stands above it. */
  readonly begins: boolean;
  readonly item: Element;
}

const LEVELS_MAX = 9;
/** A level of Word's lists, in points. */
const LEVEL_POINTS = 36;

/** At every place of a tree: runs of such paragraphs and lists become one list, each level inside the one above. */
export function withRealLists(nodes: readonly ElementContent[], findings: HtmlFindings): readonly ElementContent[] {
  const made: ElementContent[] = [];
  let items: Item[] = [];
  const close = () => {
    for (let at = 0; at < items.length; ) {
      const { list, used } = listOf(items, at);
      made.push(list);
      at += used;
    }
    items = [];
  };
  for (const node of nodes) {
    if (node.type !== "element") {
      if (node.type !== "text" || /\S/.test(node.value)) close();
      if (items.length === 0) made.push(node);
      continue;
    }
    const whole = withChildren(node, withRealLists(node.children, findings));
    const found = itemsOf(whole, findings);
    if (found === null) {
      close();
      made.push(...byStatedNumbers(whole));
    } else items.push(...found);
  }
  close();
  return unlessSame(nodes, made);
}

/** Items may state their numbers: where one does not go on, another list begins. */
function byStatedNumbers(list: Element): readonly Element[] {
  const states = (node: ElementContent) => node.type === "element" && node.properties.value !== undefined;
  if (list.tagName !== "ol" || list.properties.reversed !== undefined || !list.children.some(states)) return [list];
  let number = Number.parseInt(attributeOf(list, "start"), 10) || 1;
  let part: Element = { ...list, children: [] };
  const parts = [part];
  for (const node of list.children) {
    const isItem = node.type === "element" && node.tagName === "li";
    const stated = isItem && /^[1-9]\d{0,4}$/.test(attributeOf(node, "value")) ? Number(node.properties.value) : number;
    if (stated !== number) {
      const { start: _, ...others } = list.properties;
      part = { ...list, properties: stated === 1 ? others : { ...others, start: String(stated) }, children: [] };
      parts.push(part);
    }
    part.children.push(node);
    number = isItem ? stated + 1 : number;
  }
  return parts.filter(({ children }) => children.some(isFilled));
}

function itemsOf(node: Element, findings: HtmlFindings): Item[] | null {
  if (node.tagName === "p") {
    const item = wordItem(node, findings);
    return item === null ? null : [item];
  }
  if (node.tagName === "ul" || node.tagName === "ol") return docsItems(node) ?? flatItems(node);
  const [only, ...others] = node.tagName === "div" ? node.children.filter(isFilled) : [];
  const isBox = only?.type === "element" && others.length === 0 && /^[uo]l$/.test(only.tagName);
  return isBox ? flatItems(only) : null;
}

/** `lst-kix_abc-1`: the list's name and the level of its items. */
function docsItems(list: Element): Item[] | null {
  const level = classesOf(list)
    .map((name) => /^lst-kix_\w{1,40}-(\d)$/.exec(name)?.[1])
    .find((one) => one !== undefined);
  if (level === undefined) return null;
  const start = Number.parseInt(attributeOf(list, "start"), 10);
  const entries = list.children.filter((child): child is Element => child.type === "element" && child.tagName === "li");
  if (entries.length === 0) return null;
  const isNumbered = list.tagName === "ol";
  return entries.map((item, index) => ({
    level: Number(level) + 1,
    isNumbered,
    number: isNumbered ? (Number.isNaN(start) ? 1 : start) + index : null,
    // Its name says so, not its number: what goes on may say 1, too.
    begins: isNumbered && index === 0 && hasClassLike(list, /^start$/),
    item,
  }));
}

function isFilled(node: ElementContent): boolean {
  return node.type === "element" || holdsText(node);
}

/** Quill writes all levels into one list, Word for browsers each item into a list of its own; the items say how deep they are. */
function flatItems(list: Element): Item[] | null {
  const entries = list.children.filter(isFilled);
  const items = entries.filter((child) => child.type === "element" && child.tagName === "li") as Element[];
  if (items.length < entries.length || !items.some((item) => statedLevel(item) !== null)) return null;
  const start = Number.parseInt(attributeOf(list, "start"), 10);
  return items.map((item, index) => {
    const kind = attributeOf(item, "dataList");
    const isNumbered = kind === "" ? list.tagName === "ol" : kind === "ordered";
    const number = isNumbered && index === 0 && start > 0 ? start : null;
    return { level: statedLevel(item) ?? 1, isNumbered, number, begins: number === 1, item };
  });
}

/** From 1, or null where the item says nothing of the kind. */
function statedLevel(item: Element): number | null {
  const indent = classesOf(item)
    .map((name) => /^ql-indent-([1-9])$/.exec(name)?.[1])
    .find((one) => one !== undefined);
  const stated = /^[1-9]$/.exec(attributeOf(item, "dataAriaLevel"))?.[0];
  if (indent === undefined && stated === undefined && attributeOf(item, "dataList") === "") return null;
  return stated === undefined ? Number(indent ?? 0) + 1 : Number(stated);
}

const WORD_LEVEL = /mso-list:\s*l\d{1,5}\s+level(\d)/i;
const BULLET = /^[·•●○◦▪■□◆►➢✓❖§Øüvo–-]$/;
const NUMBER = /^\(?(\d{1,3}|[a-zA-Z]|[ivxlcdm]{1,7}|[IVXLCDM]{1,7})[.)]$/;

function wordItem(node: Element, findings: HtmlFindings): Item | null {
  const stated = WORD_LEVEL.exec(styleOf(node))?.[1];
  if (stated === undefined && !hasClassLike(node, /^MsoListParagraph/i)) return null;
  const mark = markedApart(node) ?? typedMark(node);
  if (mark === null) return null;
  const [, number = ""] = NUMBER.exec(mark.text) ?? [];
  if (number !== "" && !/^\d/.test(number)) findings.leave(lineOf(node, 1), mark.text, "list-number");
  const item = element("li", mark.rest);
  if (node.position !== undefined) item.position = node.position;
  return {
    level: Math.min(LEVELS_MAX, Math.max(1, Number(stated ?? indentation(node)))),
    isNumbered: number !== "",
    number: /^\d/.test(number) ? Number(number) : null,
    begins: number === "1",
    item,
  };
}

/** Filtered HTML states no level, only how far the paragraph is indented. */
function indentation(node: Element): number {
  const points = /margin-left:\s*(\d{1,4}(?:\.\d{1,3})?)(pt|in|cm)/i.exec(styleOf(node));
  const unit = points?.[2]?.toLowerCase();
  return Math.round(
    (Number(points?.[1] ?? LEVEL_POINTS) * (unit === "in" ? 72 : unit === "cm" ? 28.35 : 1)) / LEVEL_POINTS,
  );
}

interface Mark {
  readonly text: string;
  readonly rest: readonly ElementContent[];
}

/** A mark that Word itself says is one. */
function markedApart(node: Element): Mark | null {
  const marks: string[] = [];
  const without = (nodes: readonly ElementContent[]): readonly ElementContent[] =>
    changeEach(nodes, (child) => {
      if (child.type !== "element") return child;
      if (!/mso-list:\s*ignore/i.test(styleOf(child))) return withChildren(child, without(child.children));
      marks.push(textOf(child));
      return [];
    });
  const rest = without(node.children);
  return marks.length === 0 ? null : { text: withoutSpace(marks.join("")), rest };
}

/** A mark and the spaces that keep it apart from the text. */
function typedMark(node: Element): Mark | null {
  const text = textOf(node);
  const mark = /^\s{0,20}(\S{1,9})\s{0,20}\u00a0/.exec(text.slice(0, 60))?.[1] ?? "";
  if (!BULLET.test(mark) && !NUMBER.test(mark)) return null;
  const [rest = []] = sliceInline(node.children, [{ from: mark.length, until: Number.POSITIVE_INFINITY }]);
  return { text: mark, rest };
}

/** One list, from an item on: deeper items belong to the one above, an item of another kind begins another list. */
function listOf(items: readonly Item[], from: number): { list: Element; used: number } {
  const first = items[from] as Item;
  const properties =
    first.isNumbered && first.number !== null && first.number !== 1 ? { start: String(first.number) } : {};
  const list = element(first.isNumbered ? "ol" : "ul", [], properties);
  if (first.item.position !== undefined) list.position = first.item.position;
  let at = from;
  while (at < items.length) {
    const next = items[at] as Item;
    if (next.level < first.level || (next.level === first.level && next.isNumbered !== first.isNumbered)) break;
    if (at > from && next.level === first.level && next.begins) break;
    const last = list.children.at(-1);
    if (next.level === first.level || last?.type !== "element") {
      list.children.push({ ...next.item, children: [...next.item.children] });
      at += 1;
    } else {
      const inner = listOf(items, at);
      last.children.push(inner.list);
      at += inner.used;
    }
  }
  return { list, used: at - from };
}

/** Programs put a paragraph into every item and every cell: one alone says nothing. */
export function withTightItems(blocks: readonly Element[]): Element[] {
  return blocks.map(tight);
}

function tight(node: Element): Element {
  const children = changeEach(node.children, (child) => (child.type === "element" ? tight(child) : child));
  const [only] = children;
  const isAlone = only?.type === "element" && only.tagName === "p" && children.slice(1).every(isList);
  if (!isAlone || !/^(?:li|td|th|dd|dt|caption|figcaption)$/.test(node.tagName)) return withChildren(node, children);
  return { ...node, children: [...only.children, ...children.slice(1)] };
}

function isList(node: ElementContent): boolean {
  return node.type === "element" && /^[uo]l$/.test(node.tagName);
}
