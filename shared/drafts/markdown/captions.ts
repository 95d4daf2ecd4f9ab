/** The caption of a picture in Markdown: a line in italics right below it, in the same paragraph. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import { element, elementsIn, textOf } from "../body/hast-tree.ts";
import { singleSpaced } from "../characters.ts";
import { SHORT_LINE_CHARACTERS_MAX } from "../limits.ts";
import { readHeadCredits, readLabelledCredits } from "../plain-copy/byline-lines.ts";
import { isDeskNote } from "../plain-copy/desk-note-words.ts";
import { embargoInLine } from "../plain-copy/embargo-phrases.ts";
import { readRelated } from "../plain-copy/related-lines.ts";

/** Only paragraphs that are a picture alone on its line, and one line below it that is in italics from end to end. */
export function captionPictures(body: Root): void {
  body.children = body.children.map(captioned);
}

function captioned(node: RootContent): RootContent {
  if (node.type !== "element" || node.tagName !== "p") return node;
  const [picture, ...rest] = node.children;
  const words = rest.at(-1);
  const isBelow = rest.length > 1 && rest.slice(0, -1).every(isBreak);
  if (!isElement(picture, "img") || !isElement(words, "em") || !isBelow) return node;
  if (picture.properties.title !== undefined || !isCaption(words)) return node;
  const figure = element("figure", [picture, element("figcaption", words.children)]);
  figure.position = node.position;
  return figure;
}

function isElement(node: ElementContent | undefined, name: string): node is Element {
  return node?.type === "element" && node.tagName === name;
}

function isBreak(node: ElementContent): boolean {
  return isElement(node, "br") || (node.type === "text" && node.value.trim() === "" && node.value.includes("\n"));
}

/** Pictures, links and calls of notes would be lost in it; what a line of the desk says is no caption, however it looks. */
function isCaption(words: Element): boolean {
  const text = textOf(words);
  if (text.length > SHORT_LINE_CHARACTERS_MAX || text.includes("\n")) return false;
  return (
    ![...elementsIn(words)].some(({ tagName }) => /^(?:img|a|sup|br)$/.test(tagName)) && !isOfDesk(singleSpaced(text))
  );
}

function isOfDesk(text: string): boolean {
  if (embargoInLine(text) !== null || isDeskNote(text)) return true;
  return [readLabelledCredits(text, "", true), readHeadCredits(text, ""), readRelated(text)].some(
    (pieces) => pieces !== null,
  );
}
