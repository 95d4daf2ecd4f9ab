/** Captions below the pictures of a Markdown draft, in the same paragraph or the next: in italics, or worded like one. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import { element, elementsIn, holdsText, imagesIn, textOf } from "../body/hast-tree.ts";
import { singleSpaced } from "../characters.ts";
import { MEDIA_MAX, SHORT_LINE_CHARACTERS_MAX } from "../limits.ts";
import { readHeadCredits, readLabelledCredits } from "../plain-copy/byline-lines.ts";
import { readCaption, readLabelledCaption } from "../plain-copy/caption-lines.ts";
import { copyLines } from "../plain-copy/copy-lines.ts";
import type { Markup } from "../plain-copy/copy-pieces.ts";
import { markDeskNotes } from "../plain-copy/desk-notes.ts";
import { markEmbargoes } from "../plain-copy/embargo-lines.ts";
import { readRelated } from "../plain-copy/related-lines.ts";

/** Pictures that begin a paragraph stand above it, each with its caption where one follows. */
export function captionPictures(body: Root): Root {
  const children: RootContent[] = [];
  let last = -1;
  let captions = 0;
  for (const block of body.children.flatMap(partPictures)) {
    const above = children[last];
    const figure = captions < MEDIA_MAX && above !== undefined ? captioned(above, block) : null;
    if (figure === null) children.push(block);
    else {
      children.splice(last, children.length, ...figure);
      captions += 1;
    }
    if (block.type === "element") last = children.length - 1;
    else if (block.type !== "text" || block.value.trim() !== "") last = -1;
  }
  return { type: "root", children };
}

/** Pictures with the paragraph below them as the caption of the last, or null. */
function captioned(picture: RootContent, below: RootContent): Element[] | null {
  if (picture.type !== "element" || below.type !== "element") return null;
  const image = lastImageOf(picture);
  if (image === null || !isCaption(below)) return null;
  const others = imagesIn(picture).filter((one) => one !== image);
  const figure = element("figure", [image, element("figcaption", below.children)]);
  figure.position = picture.position;
  return others.length === 0 ? [figure] : [{ ...picture, children: others }, figure];
}

function partPictures(node: RootContent): RootContent[] {
  if (node.type !== "element" || node.tagName !== "p" || !holdsText(node)) return [node];
  const from = node.children.findIndex(holdsText);
  const above = node.children.slice(0, from);
  if (from < 1 || !above.some((child) => imagesIn(child).length > 0)) return [node];
  return [
    { ...node, children: above },
    { ...node, children: node.children.slice(from) },
  ];
}

/** The last of a paragraph that holds nothing but pictures, if it has no caption of its own. */
function lastImageOf(block: Element): Element | null {
  if (block.tagName !== "p" || holdsText(block)) return null;
  const last = imagesIn(block).at(-1);
  return last === undefined || last.properties.title !== undefined ? null : last;
}

/** What a line of the desk says, or where a note is called, is no caption, however it looks. */
function isCaption(block: Element): boolean {
  const text = singleSpaced(textOf(block));
  if (block.tagName !== "p" || text === "" || text.length > SHORT_LINE_CHARACTERS_MAX) return false;
  if ([...elementsIn(block)].some(({ tagName }) => tagName === "img" || tagName === "sup")) return false;
  const isWorded = readLabelledCaption(text) !== null || readCaption(text, true) !== null;
  return (isWorded || isItalic(block)) && !isOfDesk(text);
}

/** Links would be lost in a caption that only its look shows. */
function isItalic({ children }: Element): boolean {
  const [only, ...others] = children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  const isOnly = others.length === 0 && only?.type === "element" && only.tagName === "em";
  return isOnly && !hasLink(only);
}

function hasLink(node: ElementContent): boolean {
  return [...elementsIn(node)].some(({ tagName }) => tagName === "a");
}

function isOfDesk(text: string): boolean {
  const lines = copyLines(text);
  const markup: Markup = { lines, pieces: lines.map(() => undefined) };
  markEmbargoes(markup);
  markDeskNotes(markup);
  return (
    markup.pieces.some((pieces) => pieces !== undefined) ||
    readRelated(text) !== null ||
    readHeadCredits(text, "") !== null ||
    readLabelledCredits(text, "", true) !== null
  );
}
