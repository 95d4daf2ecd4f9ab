/** `Tags: banjir, pesisir` */
import { as, label, type Piece, withoutEmpty } from "./copy-pieces.ts";
import { TAG_CHARACTERS_MAX } from "./limits.ts";

const TAGS = /^((?:tags?|tagar|topik|topics?|kata kunci|keywords?)\s*[:：])\s*(.+)$/i;
const SEPARATOR = /(\s*[,;|]\s*|\s+(?=#))/;
/** `#banjir #pesisir` */
const HASHTAGS = /^#[\p{L}\p{N}_]{2,60}(?:[ ,]+#[\p{L}\p{N}_]{2,60}){0,30}$/u;

export function readTags(text: string): Piece[] | null {
  if (HASHTAGS.test(text)) return withoutEmpty(tags(text));
  const [, words, list = ""] = TAGS.exec(text) ?? [];
  if (words === undefined) return null;
  const pieces = withoutEmpty(tags(list.replace(/\.$/, "")));
  // A sentence behind the colon is no list of tags.
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
