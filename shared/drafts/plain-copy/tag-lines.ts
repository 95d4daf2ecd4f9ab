/** `Tags: banjir, pesisir` */

import { TAG_CHARACTERS_MAX, TAGS_MAX } from "../limits.ts";
import { as, label, linesBelow, type Markup, type Piece, withoutEmpty } from "./copy-pieces.ts";

const TAGS =
  /^((?:tags?|tagar|tags? terkait|topik terkait|topik berita|topik|topics?|kata kunci|keywords?)\s*[:：])\s*(.+)$/i;
const SEPARATOR = /(\s*[,;|]\s*|\s+(?=#))/;
/** `#banjir #pesisir` */
const HASHTAGS = /^#[\p{L}\p{N}_]{2,60}(?:[ ,]+#[\p{L}\p{N}_]{2,60}){0,30}$/u;

/** A label alone, and every line below it a tag. */
const TAGS_ALONE = /^(?:tags?|topik(?: berita)?(?: terkait)?|topics?|kata kunci|keywords?)\s*[:：]$/i;
const TAG_WORDS_MAX = 4;

export function markTagLists(markup: Markup): void {
  const { lines, pieces } = markup;
  lines.forEach(({ text }, index) => {
    if (pieces[index] !== undefined || !TAGS_ALONE.test(text)) return;
    const below = linesBelow(markup, index);
    const isList = below.length > 1 && below.length <= TAGS_MAX && below.every((at) => isTag(lines[at]?.text ?? ""));
    if (!isList) return;
    pieces[index] = [label(text)];
    for (const at of below) pieces[at] = withoutEmpty(tag(lines[at]?.text ?? ""));
  });
}

function isTag(text: string): boolean {
  return text.split(" ", TAG_WORDS_MAX + 1).length <= TAG_WORDS_MAX && !/[.,;:]/.test(text);
}

export function readTags(text: string): Piece[] | null {
  if (HASHTAGS.test(text)) return withoutEmpty(tags(text));
  const [, words, list = ""] = TAGS.exec(text) ?? [];
  if (words === undefined) return null;
  const pieces = withoutEmpty(tags(list.replace(/\.$/, "")));
  // A sentence behind the colon is no list of tags.
  if (/^[^,;|#]{20,}\.$/.test(list)) return null;
  if (pieces.some((piece) => piece.as === "tag" && piece.text.length > TAG_CHARACTERS_MAX)) return null;
  return [label(words), ...pieces, ...(list.endsWith(".") ? [as("mark", ".")] : [])];
}

function tags(list: string): Piece[] {
  return list.split(SEPARATOR).flatMap((part, index) => (index % 2 === 1 ? [as("mark", part)] : tag(part)));
}

function tag(text: string): Piece[] {
  const [, hash = "", name = ""] = /^(#*)(.*)$/.exec(text) ?? [];
  return [as("mark", hash), as("tag", name)];
}
