/** Characters that readers cannot see, and what becomes of them. */
import type { LeftOut } from "./report.ts";

/** Most texts hold nothing else, and nothing of it is unseen. */
const BEYOND_ASCII_TEXT = /[^\t\n -~]/;

/** C0 and C1 controls and DEL, without tab and newline: bytes of old wire systems, or of no text at all. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/** Soft hyphen, zero-width space, word joiner, byte order mark: litter of word processors. Joiners of scripts stay. */
const INVISIBLE = /[\u00ad\u180e\u200b\u2060\ufeff]/g;

/** Marks, embeddings, overrides and isolates: they can make a line read as something else than it says. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export const HAS_BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** The header of an old wire system ends with STX on the same line; the decoder puts this there, and no line is counted. */
export const HEADER_END = "\u2028";

export interface Stripped {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

export function countControls(text: string): number {
  return text.match(CONTROLS)?.length ?? 0;
}

/** More marks on one letter than any script needs (UAX #15, Stream-Safe Text Format). */
const PILES_OF_MARKS = /\p{M}{31,}/gu;

/** Below there is one spelling for each character only. */
const BEYOND_LATIN = /[^\0-\u02ff]/;

/** One spelling for each character (NFC). Sorting a pile of marks takes the square of its height, so piles stay as they are. */
export function composed(text: string): string {
  if (!BEYOND_LATIN.test(text)) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { 0: pile, index } of text.matchAll(PILES_OF_MARKS)) {
    parts.push(text.slice(at, index).normalize("NFC"), pile);
    at = index + pile.length;
  }
  return parts.length === 0 ? text.normalize("NFC") : [...parts, text.slice(at).normalize("NFC")].join("");
}

/** Takes control and invisible characters out of a draft; one entry for each kind names them and how often they stood. */
export function stripUnseen(text: string): Stripped {
  if (!BEYOND_ASCII_TEXT.test(text)) return { text, leftOut: [] };
  const controls = strip(text, CONTROLS, "control-characters");
  const invisible = strip(controls.text, INVISIBLE, "invisible-characters");
  return { text: invisible.text, leftOut: [...controls.leftOut, ...invisible.leftOut] };
}

/** Takes bidirectional controls out of a field of one line. */
export function stripBidi(text: string, line: number): Stripped {
  return strip(text, BIDI_CONTROLS, "bidi-controls", line);
}

/** White space that is more, or something else, than one space: most texts hold none, and need not be written anew. */
const UNEVEN_SPACE = /[^\S ]\s*| \s+/g;

/** White space of every kind becomes one space, and goes at the ends. */
export function singleSpaced(text: string): string {
  return text.replace(UNEVEN_SPACE, " ").trim();
}

/** Words alone, for comparing texts that are said again in capitals, with other quotation marks, or with a full stop. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** For comparing texts, and for places in them, however their lines are broken. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Single spaces, and nothing that cannot be seen or stored. For fields of one line. */
export function tidy(text: string): string {
  return text.toWellFormed().replace(UNEVEN_SPACE, " ").replace(CONTROLS, "").replace(INVISIBLE, "").trim();
}

/** Like `tidy` for running text, whose line breaks may matter: removes only what XML and HTML cannot carry. */
export function storable(text: string): string {
  return text.toWellFormed().replace(CONTROLS, "");
}

function strip(text: string, pattern: RegExp, rule: string, line?: number): Stripped {
  const found = text.match(pattern);
  if (found === null) return { text, leftOut: [] };
  const first = line ?? lineAt(text, text.search(pattern));
  return { text: text.replace(pattern, ""), leftOut: [{ line: first, text: describe(found), rule }] };
}

/** `U+0002 ×3, U+0003 ×1`: characters that cannot be shown, by name. */
function describe(characters: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts].map(([character, count]) => `${codePointName(character)} ×${count}`).join(", ");
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** 1-based line of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
