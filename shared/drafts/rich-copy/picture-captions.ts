/** Pictures in a text with looks, and the paragraphs that belong to them: captions by their style, their wording or their place. */

import type { Element, ElementContent } from "hast";
import { element, elementsIn, hasClass, holdsText, imagesIn, lineOf, textElement, textOf } from "../body/hast-tree.ts";
import { singleSpaced } from "../characters.ts";
import { SHORT_LINE_CHARACTERS_MAX } from "../limits.ts";
import { readCaption, readLabelledCaption } from "../plain-copy/caption-lines.ts";
import { leftOutIn, textAs } from "../plain-copy/copy-pieces.ts";
import type { LeftOut } from "../report.ts";
import type { ParagraphFacts } from "./paragraph-facts.ts";

export interface CaptionedBlocks {
  /** Pictures are figures now, with their captions. */
  readonly blocks: readonly Element[];
  /** Credits by the pictures' `src`. */
  readonly credits: ReadonlyMap<string, string>;
  readonly leftOut: readonly LeftOut[];
}

interface Caption {
  readonly text: string;
  readonly credit: string;
  readonly leftOut: readonly LeftOut[];
}

export function captionPictures(
  blocks: readonly Element[],
  facts: ReadonlyMap<number, ParagraphFacts>,
): CaptionedBlocks {
  const parted = blocks.flatMap(partPictures);
  const captions = captionsByPicture(parted, facts);
  const used = new Set(captions.values());
  const credits = new Map<string, string>();
  const leftOut: LeftOut[] = [];
  const made = parted.flatMap((block, index): Element[] => {
    if (used.has(index)) return [];
    if (!isPicture(block)) return [block];
    const words = parted[captions.get(index) ?? -1];
    const caption = words === undefined ? null : captionOf(words);
    for (const entry of caption?.leftOut ?? []) leftOut.push(entry);
    return figuresOf(block, caption, credits);
  });
  return { blocks: made, credits, leftOut };
}

/** A paragraph that is nothing but pictures, one or several. */
function isPicture(block: Element): boolean {
  return block.tagName === "p" && !holdsText(block) && imagesIn(block).length > 0;
}

/** A picture in the same paragraph as text stands above it, or below when it comes last. References to notes stay with the text. */
function partPictures(block: Element): Element[] {
  if (block.tagName !== "p" || !holdsText(block)) return [block];
  const from = block.children.findIndex(holdsText);
  const until = block.children.findLastIndex(holdsText) + 1;
  const isAside = (node: ElementContent, at: number) => (at < from || at >= until) && hasImage([node]);
  const text = block.children.filter((node, at) => !isAside(node, at));
  const pictures = (children: ElementContent[]) => (hasImage(children) ? [{ ...block, properties: {}, children }] : []);
  return [
    ...pictures(block.children.slice(0, from)),
    { ...block, children: text },
    ...pictures(block.children.slice(until)),
  ];
}

function hasImage(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => imagesIn(node).length > 0);
}

/** Which block is the caption of which: below the picture, or above it when nothing below is. */
function captionsByPicture(
  blocks: readonly Element[],
  facts: ReadonlyMap<number, ParagraphFacts>,
): ReadonlyMap<number, number> {
  const captions = new Map<number, number>();
  const used = new Set<number>();
  const claim = (picture: number, caption: number) => {
    captions.set(picture, caption);
    used.add(caption);
  };
  blocks.forEach((block, index) => {
    const below = blocks[index + 1];
    if (isPicture(block) && below !== undefined && isCaption(below, facts)) claim(index, index + 1);
  });
  blocks.forEach((block, index) => {
    const above = blocks[index - 1];
    if (captions.has(index) || used.has(index - 1) || above === undefined || !isPicture(block)) return;
    if (hasClass(above, "caption")) claim(index, index - 1);
  });
  return captions;
}

function isCaption(block: Element, facts: ReadonlyMap<number, ParagraphFacts>): boolean {
  if (hasClass(block, "caption")) return true;
  const text = lineOfText(block);
  if (block.tagName !== "p" || hasAnyClass(block) || text === "" || text.length > SHORT_LINE_CHARACTERS_MAX)
    return false;
  const isItalic = facts.get(lineOf(block, 0))?.isItalic ?? false;
  return isItalic || readLabelledCaption(text) !== null || readCaption(text, true) !== null;
}

function hasAnyClass({ properties }: Element): boolean {
  return properties.className !== undefined;
}

function lineOfText(block: Element): string {
  return singleSpaced(textOf(block));
}

function captionOf(block: Element): Caption {
  const text = lineOfText(block);
  const line = lineOf(block, 1);
  const pieces =
    text.length > SHORT_LINE_CHARACTERS_MAX ? null : (readLabelledCaption(text) ?? readCaption(text, false));
  const links = [...elementsIn(block)].flatMap(({ properties }) =>
    properties.href ? [{ line, text: String(properties.href), rule: "caption-link" }] : [],
  );
  if (pieces === null) return { text, credit: "", leftOut: links };
  // A file name in the caption of a picture that is here already.
  const named = textAs(pieces, "picture");
  const other = named === "" ? [] : [{ line, text: named, rule: "picture-name" }];
  return {
    text: textAs(pieces, "caption"),
    credit: textAs(pieces, "credit"),
    leftOut: [...leftOutIn(pieces, line), ...other, ...links],
  };
}

/** Of several pictures in one paragraph the last has the caption. */
function figuresOf(block: Element, caption: Caption | null, credits: Map<string, string>): Element[] {
  const images = imagesIn(block);
  return images.map((image, index) => {
    const isLast = index === images.length - 1;
    const words = isLast && caption !== null && caption.text !== "" ? [textElement("figcaption", caption.text)] : [];
    if (isLast && caption !== null && caption.credit !== "") credits.set(String(image.properties.src), caption.credit);
    const figure = element("figure", [image, ...words]);
    figure.position = block.position;
    return figure;
  });
}
