/** Chronicles: each part of the story has its day above it, `Sabtu, 1 Maret 2025`. None of these days is the story's own. */
import { findDate } from "../dates.ts";
import { readBareNames, readHeadCredits } from "./byline-lines.ts";
import { as, type Markup } from "./copy-pieces.ts";

const DAY_CHARACTERS_MAX = 60;
const SENTENCE_CHARACTERS_MIN = 30;
const DAYS_MIN = 2;

/** Two days or more, each right above a paragraph; the first may be that of a byline above it. */
export function markChronicle(markup: Markup, house: string): void {
  const { lines, pieces } = markup;
  const days = lines.flatMap((_, index) => (isDayAboveParagraph(markup, index) ? [index] : []));
  const [first] = days;
  const parts = first !== undefined && isBelowByline(markup, first, house) ? days.slice(1) : days;
  if (new Set(parts.map((index) => lines[index]?.text)).size < DAYS_MIN) return;
  for (const index of parts) pieces[index] = [as("subheading", lines[index]?.text ?? "")];
}

function isDayAboveParagraph({ lines, pieces }: Markup, index: number): boolean {
  const [text = "", below = ""] = [lines[index]?.text, lines[index + 1]?.text];
  if (index === 0 || pieces[index] !== undefined || pieces[index + 1] !== undefined) return false;
  if (text.length > DAY_CHARACTERS_MAX || below.length < SENTENCE_CHARACTERS_MIN || !/[.!?]["”’)]?$/.test(below))
    return false;
  const found = findDate(text);
  return found !== null && !/[\p{L}\d]/u.test(found.before + found.after);
}

function isBelowByline({ lines, pieces }: Markup, index: number, house: string): boolean {
  const above = lines[index - 1]?.text ?? "";
  const read = pieces[index - 1] ?? readHeadCredits(above, house) ?? readBareNames(above, house);
  return index > 1 && read?.some((piece) => piece.as === "byline") === true;
}
