/** The times of day that embargoes name, in the words of desks: `pukul 10.00 WIB`, `12 noon GMT`. */
import type { CopyLine } from "./copy-lines.ts";
import { as, label, type Piece, withoutEmpty } from "./copy-pieces.ts";
import { isRightBelow } from "./line-pairs.ts";

const CLOCK =
  "\\d{1,2}[.:]\\d{2}|\\d{4}(?=\\s?(?:hrs|hours|gmt|utc|bst|wi[bt]a?))|\\d{1,2}(?=\\s?(?:[ap]\\.?m|noon|pagi|siang|sore|malam|wi[bt]a?|gmt|utc))|noon|midnight";
/** `10.00 WIB`, `Pukul: 12 siang`, `(not before 10 am GMT)`: a time, and nothing else. */
const TIME_ALONE = new RegExp(
  "^(\\W{0,3}(?:(?:hingga|sampai|mulai|until|from|at|not before|time|waktu|pukul|jam|pkl|embargo)\\W{1,3}){0,4})" +
    `((?:${CLOCK})\\s?(?:[ap]\\.?m\\.?|noon|pagi|siang|sore|malam)?\\s?(?:hrs|hours)?` +
    "(?:\\s?\\(?(?:[a-z]{2,5}(?:[+-]\\d{1,2})?|waktu \\p{L}+(?: \\p{L}+)?|local time)\\)?)?)(\\W{0,3})$",
  "iu",
);
const HAS_CLOCK = /(?<!\d)\d{1,2}[.:]\d{2}(?!\d|[.:]\d{2,4})|\d\s?[ap]\.?m\b|noon|midnight|siang|pagi/i;

export function isTimeAlone(text: string): boolean {
  return TIME_ALONE.test(text);
}

export function hasClock(text: string): boolean {
  return HAS_CLOCK.test(text);
}

/** Right below the day, `10.00 atau 12.00 WIB` is asked for. */
export function readTime(line: CopyLine | undefined): readonly Piece[] | null {
  const text = line?.text ?? "";
  const [, words = "", clock = "", mark = ""] = TIME_ALONE.exec(text) ?? [];
  if (clock !== "") return withoutEmpty([label(words), as("embargo-time", clock), as("mark", mark)]);
  const isOfTimes =
    hasClock(text) &&
    wordsIn(text).every((word) => isTimeWord(word) || /^(?:dan|atau|and|or|to|until|sampai|hingga)$/i.test(word));
  return line !== undefined && isRightBelow(line) && isOfTimes ? [as("embargo-time", text)] : null;
}

const WHEN =
  /^(?:\d.*|jan\p{L}*|feb\p{L}*|mar(?:et|ch)?|apr\p{L}*|mei|may|jun\p{L}*|jul\p{L}*|agu\p{L}*|aug\p{L}*|sep\p{L}*|o[kc]t\p{L}*|nov\p{L}*|de[sc]\p{L}*|besok|lusa|nanti|tonight|tomorrow|today|hari|noon|midnight|pukul|jam|at|on|am|pm|wi[bt]a?|gmt|utc|pagi|siang|sore|malam|further|notice|pemberitahuan|pengumuman|selesai|after|setelah|senin|selasa|rabu|kamis|jumat|sabtu|minggu|\p{L}*day)$/iu;

export function isTimeWord(word: string): boolean {
  return WHEN.test(word);
}

export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}
