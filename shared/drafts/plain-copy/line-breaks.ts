/** What stood at the end of a wrapped line: a hyphen that only breaks a word, or one that belongs to it. */

import { isDayName } from "../dates.ts";

/** Beginnings and ends of compounds that are written with a hyphen wherever they stand. */
const COMPOUND_HEADS = new Set(
  (
    "non anti ex pra pasca semi multi self co e u x well ill long short high low full part half state year " +
    "one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety first second " +
    "third last mid post cross north south east west vice hand man world government police"
  ).split(" "),
);
const COMPOUND_TAILS = new Set(
  (
    "year years day days week weeks month months hour hours minute minutes old time term based owned led run backed built " +
    "made scale level wide class range profile speed rise elect general called style sized free like made related hit"
  ).split(" "),
);
/** These begin whole words as well (`pro-ses`, `pre-siden`): only before a long word they are likely to stand apart. */
const PREFIXES = new Set(["pro", "pre", "eks", "so"]);
const AFTER_PREFIX_LETTERS_MIN = 8;
const SHARED_LETTERS_MIN = 3;

/** Whether `first-` at the end of a line and `second` at the beginning of the next are one word without hyphen. */
export function isBrokenWord(first: string, second: string, words: ReadonlySet<string>): boolean {
  const head = /(\p{L}+)$/u.exec(first)?.[1]?.toLowerCase() ?? "";
  const tail = /^(\p{Ll}+)/u.exec(second)?.[1]?.toLowerCase() ?? "";
  if (head === "" || tail === "" || words.has(`${head}-${tail}`)) return false;
  if (words.has(`${head}${tail}`) || isDayName(`${head}${tail}`)) return true;
  if (PREFIXES.has(head) && tail.length >= AFTER_PREFIX_LETTERS_MIN) return false;
  return !COMPOUND_HEADS.has(head) && !COMPOUND_TAILS.has(tail) && !isDoubled(head, tail);
}

/** `anak-anak`, `tolong-menolong`, `sayur-mayur`: Indonesian doubles words, and keeps the hyphen. */
function isDoubled(head: string, tail: string): boolean {
  if (Math.min(head.length, tail.length) < SHARED_LETTERS_MIN) return false;
  return tail.includes(head.slice(-SHARED_LETTERS_MIN)) || head.includes(tail.slice(0, SHARED_LETTERS_MIN));
}

/** The words of a text, those with hyphens whole: a word broken here often stands elsewhere in one piece. */
export function wordsOf(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) for (const [word] of line.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word);
  return words;
}
