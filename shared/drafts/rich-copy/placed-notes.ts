/** Footnotes and endnotes, at the end of the story and numbered as readers meet them. */

import type { Element, ElementContent } from "hast";
import type { FootnoteWords } from "../body/footnote-words.ts";
import {
  changeEach,
  element,
  elementsIn,
  holdsText,
  imagesIn,
  textElement,
  textOf,
  withChildren,
} from "../body/hast-tree.ts";
import { FOOTNOTE_PREFIX } from "../body/links.ts";
import { singleSpaced } from "../characters.ts";
import type { LeftOut } from "../report.ts";

interface PlacedNotes {
  readonly blocks: readonly Element[];
  readonly leftOut: readonly LeftOut[];
}

export function placeNotes(
  blocks: readonly Element[],
  notes: ReadonlyMap<number, readonly ElementContent[]>,
  words: FootnoteWords,
): PlacedNotes {
  if (notes.size === 0) return { blocks, leftOut: [] };
  const found = new Set<number>();
  for (const block of blocks)
    for (const { properties } of elementsIn(block)) {
      const number = Number(properties.dataNote);
      if (holdsTextAt(notes, number)) found.add(number);
    }
  const shown = [...found];
  const places = new Map(shown.map((number, index) => [number, index + 1]));
  const placed = blocks.map((block) => withReferences(block, places));
  const items = shown.map((number, index) => itemOf(notes.get(number) ?? [], index + 1, words));
  const heading = element("h2", [{ type: "text", value: words.heading }], { id: "footnote-label" });
  const section = element("section", [heading, element("ol", items)], { dataFootnotes: "" });
  return { blocks: items.length === 0 ? placed : [...placed, section], leftOut: unshown(notes, places) };
}

function holdsTextAt(notes: ReadonlyMap<number, readonly ElementContent[]>, number: number): boolean {
  return (notes.get(number) ?? []).some((node) => holdsText(node) || imagesIn(node).length > 0);
}

function withReferences(node: Element, places: ReadonlyMap<number, number>): Element {
  const children = changeEach(node.children, (child) => {
    if (child.type !== "element") return child;
    if (child.properties.dataNote === undefined) return withReferences(child, places);
    const place = places.get(Number(child.properties.dataNote));
    return place === undefined ? [] : element("sup", [reference(place)]);
  });
  return withChildren(node, children);
}

function reference(place: number): Element {
  const link = textElement("a", String(place));
  link.properties = {
    href: `#${FOOTNOTE_PREFIX}fn-${place}`,
    id: `${FOOTNOTE_PREFIX}fnref-${place}`,
    dataFootnoteRef: "",
  };
  return link;
}

/** The way back stands at the end of the last paragraph. */
function itemOf(content: readonly ElementContent[], place: number, { back }: FootnoteWords): Element {
  const arrow = textElement("a", "↩");
  arrow.properties = {
    href: `#${FOOTNOTE_PREFIX}fnref-${place}`,
    dataFootnoteBackref: "",
    ariaLabel: `${back} ${place}`,
  };
  const space: ElementContent = { type: "text", value: " " };
  const last = content.at(-1);
  const isParagraph = last?.type === "element" && last.tagName === "p";
  const children = isParagraph
    ? [...content.slice(0, -1), { ...last, children: [...last.children, space, arrow] }]
    : [...content, element("p", [arrow])];
  return element("li", children, { id: `${FOOTNOTE_PREFIX}fn-${place}` });
}

/** Notes of a text that became a field, or that was left out. */
function unshown(
  notes: ReadonlyMap<number, readonly ElementContent[]>,
  places: ReadonlyMap<number, number>,
): LeftOut[] {
  return [...notes].flatMap(([number, content]) => {
    const text = singleSpaced(content.map(textOf).join(" "));
    return places.has(number) || text === "" ? [] : [{ line: 1, text, rule: "unreferenced-note" }];
  });
}
