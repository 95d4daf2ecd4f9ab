/** `Tags: banjir, pesisir` */
import { as, label, type Piece, withoutEmpty } from "./copy-pieces.ts";

const TAGS = /^((?:tags?|topik|kata kunci|keywords?)\s*:)\s*(.+)$/i;
const SEPARATOR = /(\s*[,;|]\s*|\s+(?=#))/;

export function readTags(text: string): Piece[] | null {
  const [, words, list = ""] = TAGS.exec(text) ?? [];
  if (words === undefined) return null;
  const pieces = list.split(SEPARATOR).flatMap((part, index) => (index % 2 === 1 ? [as("mark", part)] : tag(part)));
  return withoutEmpty([label(words), ...pieces]);
}

function tag(text: string): Piece[] {
  const [, hash = "", name = ""] = /^(#*)(.*)$/.exec(text) ?? [];
  return [as("mark", hash), as("tag", name)];
}
