/**
 * Footnotes of word processors, wikis and Markdown writers have one thing in common: a mark in the text leads to a note,
 * and the note leads back to the mark.
 */
import type { Element, ElementContent } from "hast";
import {
  changeEach,
  element,
  elementsIn,
  holdsText,
  lineOf,
  textElement,
  textOf,
  withChildren,
} from "../body/hast-tree.ts";
import { attributeOf, hasClassLike } from "./classes.ts";
import type { HtmlFindings } from "./findings.ts";
import { proseOf } from "./prose.ts";

export interface FoundFootnotes {
  /** Marks in it are links with the number of their note in `dataNote`. */
  readonly nodes: readonly ElementContent[];
  readonly notes: ReadonlyMap<number, readonly ElementContent[]>;
}

interface Anchor {
  readonly node: Element;
  /** Among all anchors. */
  readonly place: number;
  /** Ids and names by which it can be found. */
  readonly names: readonly string[];
  /** The name that it leads to. */
  readonly target: string;
  /** From the outside in, without the anchor. */
  readonly around: readonly Element[];
}

interface Pair {
  readonly call: Anchor;
  readonly back: Anchor;
  readonly note: Element;
}

const FOOTNOTES_MAX = 500;
/** A mark is a number, a letter or a star, perhaps in brackets. */
const MARK_CHARACTERS_MAX = 8;
const NAMED_AROUND_MAX = 2;
const RUNNING = /^(?:sup|sub|span|font|small|b|i|em|strong|u)$/;

export function takeFootnotes(nodes: readonly ElementContent[], findings: HtmlFindings): FoundFootnotes {
  const anchors = leadsInside(nodes) ? anchorsIn(nodes) : [];
  const pairs = pairsIn(anchors).slice(0, FOOTNOTES_MAX);
  if (pairs.length === 0) return { nodes, notes: new Map() };
  const notes = new Map<number, readonly ElementContent[]>();
  const replaced = new Map<Element, ElementContent[]>();
  const calls = Map.groupBy(anchors, ({ target }) => target);
  pairs.forEach(({ call, back, note }, index) => {
    const number = index + 1;
    notes.set(number, paragraphsOf(note, back));
    replaced.set(note, []);
    for (const again of calls.get(call.target) ?? [call])
      if (again === call || isMark(again)) replaced.set(outermost(again), [markOf(number)]);
    const said = proseOf(call.node).replace(/[^\p{L}\p{N}*†‡]/gu, "");
    if (said !== String(number)) findings.leave(lineOf(call.node, 1), said, "list-number");
  });
  leaveWhatIsAbove(nodes, replaced, findings);
  return { nodes: withReplaced(nodes, replaced), notes };
}

function markOf(number: number): Element {
  const mark = textElement("a", String(number));
  mark.properties = { dataNote: String(number) };
  return mark;
}

/** Any other text that leads to a note is part of a sentence. */
function isMark({ node }: Anchor): boolean {
  const text = textOf(node).trim();
  return text.length <= MARK_CHARACTERS_MAX && /^[[(]?[\p{N}*†‡a-z]{1,4}[\])]?$/iu.test(text);
}

/** Most pages have no link to a place in themselves. */
function leadsInside(nodes: readonly ElementContent[]): boolean {
  for (const node of elementsIn({ type: "root", children: [...nodes] }))
    if (node.tagName === "a" && attributeOf(node, "href").includes("#")) return true;
  return false;
}

function anchorsIn(nodes: readonly ElementContent[]): Anchor[] {
  const anchors: Anchor[] = [];
  const collect = (node: Element, around: readonly Element[]) => {
    const target = /^[^#]*#(.{1,200})$/.exec(attributeOf(node, "href"))?.[1];
    if (node.tagName === "a" && target !== undefined)
      anchors.push({ ...anchorOf(node, decoded(target), around), place: anchors.length });
    const inside = [...around, node];
    for (const child of node.children) if (child.type === "element") collect(child, inside);
  };
  for (const node of nodes) if (node.type === "element") collect(node, []);
  return anchors;
}

function anchorOf(node: Element, target: string, around: readonly Element[]): Omit<Anchor, "place"> {
  const near = around.slice(-NAMED_AROUND_MAX).filter(({ tagName }) => RUNNING.test(tagName));
  // Wikis and old editors put the name on an anchor of its own beside the mark.
  const inside = node.children.filter((child) => child.type === "element");
  const names = [node, ...near, ...inside].flatMap((one) => [attributeOf(one, "id"), attributeOf(one, "name")]);
  return { node, names: names.filter((name) => name !== ""), target, around };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** A note stands behind its mark; of several marks that lead to one note the first is its own. */
function pairsIn(anchors: readonly Anchor[]): Pair[] {
  const pairs: Pair[] = [];
  const places = new Map<string, number>();
  anchors.forEach(({ names }, index) => {
    for (const name of names) if (!places.has(name)) places.set(name, index);
  });
  const used = new Set<Element>();
  anchors.forEach((back, index) => {
    const place = places.get(back.target);
    const call = place === undefined || place >= index ? undefined : anchors[place];
    if (call === undefined || used.has(call.node) || textOf(call.node).trim().length > MARK_CHARACTERS_MAX) return;
    const note = noteOf(call.target, back);
    if (note === null || used.has(note)) return;
    used.add(call.node);
    used.add(note);
    pairs.push({ call, back, note });
  });
  return pairs.sort((one, other) => one.call.place - other.call.place);
}

/** The element that the mark names, or else the paragraph that leads back. */
function noteOf(name: string, back: Anchor): Element | null {
  const isNamed = (node: Element) => attributeOf(node, "id") === name || attributeOf(node, "name") === name;
  const box = back.around.findLast((node) => isNamed(node) && !RUNNING.test(node.tagName));
  if (box !== undefined) return box;
  if (!back.names.includes(name)) return null;
  const block = back.around.findLast(({ tagName }) => /^(?:p|li|div|dd|td)$/.test(tagName)) ?? null;
  const outer = block === null ? null : (back.around[back.around.indexOf(block) - 1] ?? null);
  const isOnly = outer?.tagName === "div" && holdsOneLink(outer);
  return isOnly && !holdsStory(outer) ? outer : block;
}

/** Into the page. Most boxes hold many, and need not be read to their end. */
function holdsOneLink(node: Element): boolean {
  let links = 0;
  for (const one of elementsIn(node)) {
    if (one.tagName === "a" && attributeOf(one, "href").includes("#")) links += 1;
    if (links > 1) return false;
  }
  return links === 1;
}

/** A box of one note begins with it; a box around the story does not. */
function holdsStory(box: Element): boolean {
  const [first] = [...elementsIn(box)].filter(({ tagName }) => tagName === "a");
  return first === undefined || !textOf(box).trim().startsWith(textOf(first).trim());
}

/** The mark with what raises it. */
function outermost({ node, around }: Anchor): Element {
  const text = textOf(node).trim();
  let whole = node;
  for (const outer of [...around].reverse()) {
    if (!RUNNING.test(outer.tagName) || textOf(outer).trim() !== text) break;
    whole = outer;
  }
  return whole;
}

/** The note's paragraphs, without the way back and the number before them. */
function paragraphsOf(note: Element, back: Anchor): readonly ElementContent[] {
  const { node } = back;
  // Wikis lead back to every call, behind a mark of their own.
  const ways = back.around.findLast((outer) => hasClassLike(outer, /^mw-cite-backlink$/));
  const [cleared] = withReplaced([note], new Map([[ways ?? outermost({ ...back, node }), []]]));
  const children = cleared?.type === "element" ? cleared.children : [];
  const isBlock = children.some(
    (child) => child.type === "element" && /^(?:p|div|ul|ol|blockquote)$/.test(child.tagName),
  );
  return isBlock ? children : [element("p", children)];
}

function withReplaced(
  nodes: readonly ElementContent[],
  replaced: ReadonlyMap<Element, readonly ElementContent[]>,
): readonly ElementContent[] {
  return changeEach(nodes, (node) => {
    if (node.type !== "element") return node;
    return replaced.get(node) ?? withChildren(node, withReplaced(node.children, replaced));
  });
}

/** Where all notes of a list go, the rule and the heading above it go too. */
function leaveWhatIsAbove(
  nodes: readonly ElementContent[],
  replaced: Map<Element, ElementContent[]>,
  findings: HtmlFindings,
): void {
  nodes.forEach((node, index) => {
    if (node.type !== "element") return;
    const isHeading = /^h[1-6]$/.test(node.tagName);
    const next = nodes.slice(index + 1, index + 1 + SIBLINGS_READ).find((one) => one.type === "element");
    if ((isHeading || node.tagName === "hr") && next?.type === "element" && isGone(next, replaced)) {
      replaced.set(node, []);
      findings.leave(lineOf(node, 1), proseOf(node), "label");
      for (const inner of elementsIn(node)) findings.leave(lineOf(node, 1), attributeOf(inner, "href"), "link");
    } else if (holdsReplaced(node, replaced)) leaveWhatIsAbove(node.children, replaced, findings);
  });
}

const SIBLINGS_READ = 3;

/** Nothing of it is left, once the notes are taken out of it. */
function isGone(node: Element, replaced: ReadonlyMap<Element, ElementContent[]>): boolean {
  if (replaced.has(node)) return replaced.get(node)?.length === 0;
  if (!holdsReplaced(node, replaced)) return node.tagName === "hr" || node.tagName === "br";
  return node.children.every((child) => (child.type === "element" ? isGone(child, replaced) : !holdsText(child)));
}

function holdsReplaced(node: Element, replaced: ReadonlyMap<Element, unknown>): boolean {
  for (const inner of elementsIn(node)) if (replaced.has(inner)) return true;
  return false;
}
