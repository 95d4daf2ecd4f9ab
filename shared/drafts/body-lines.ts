/** The story itself: paragraphs, sub-headings, lists. */

import { splitClosingCredit } from "./closing-credits.ts";
import type { CopyLine } from "./copy-lines.ts";
import { as, type Markup, type Piece } from "./copy-pieces.ts";
import { readDateline } from "./dateline.ts";

const BULLET = /^([-•*–])\s+(.+)$/;
const NUMBER = /^(\d{1,3}[.)])\s+(.+)$/;
const DATELINE_PARAGRAPHS_MAX = 3;
const SUBHEADING_CHARACTERS_MAX = 60;
const PARAGRAPH_CHARACTERS_MIN = 80;

/** Marks every line that is left, so that afterwards none is without its pieces. */
export function markBody({ lines, pieces }: Markup, publicationName: string): void {
  const open = lines.flatMap((_, index) => (pieces[index] === undefined ? [index] : []));
  const body = open.map((index) => lines[index]).filter((line) => line !== undefined);
  const items = listItems(body);
  open.forEach((index, at) => {
    const line = body[at];
    if (line === undefined) return;
    pieces[index] =
      items[at] ?? (isSubheading(body, at) ? [as("subheading", line.text)] : [as("paragraph", line.text)]);
  });
  cutDateline(pieces);
  cutClosingCredit(pieces, publicationName);
}

/** The dateline comes off the first paragraph; off one soon below it when lines of the head were not understood. */
function cutDateline(pieces: Markup["pieces"]): void {
  const paragraphs = pieces.flatMap((line, index) => (line?.[0]?.as === "paragraph" ? [index] : []));
  for (const [at, index] of paragraphs.slice(0, DATELINE_PARAGRAPHS_MAX).entries()) {
    const dateline = readDateline(pieces[index]?.[0]?.text ?? "", at > 0);
    if (dateline === null) continue;
    pieces[index] = [...dateline.pieces, as("paragraph", dateline.rest)];
    return;
  }
}

function cutClosingCredit(pieces: Markup["pieces"], publicationName: string): void {
  const index = pieces.findLastIndex((line) => line?.at(-1)?.as === "paragraph");
  const line = pieces[index] ?? [];
  const split = splitClosingCredit(line.at(-1)?.text ?? "", publicationName);
  if (split !== null) pieces[index] = [...line.slice(0, -1), ...split];
}

/** Two items or more make a list; a single dash may be a quotation, and numbers must count from one. */
function listItems(body: readonly CopyLine[]): (readonly Piece[] | undefined)[] {
  const items: (readonly Piece[] | undefined)[] = body.map(() => undefined);
  for (let from = 0; from < body.length; ) {
    const until = Math.max(runOf(body, from, isBullet), runOf(body, from, isNextNumber));
    if (until - from >= 2) for (let at = from; at < until; at += 1) items[at] = itemPieces(body[at]?.text ?? "");
    from = Math.max(until, from + 1);
  }
  return items;
}

function runOf(body: readonly CopyLine[], from: number, belongs: (text: string, position: number) => boolean): number {
  let until = from;
  while (until < body.length && belongs(body[until]?.text ?? "", until - from)) until += 1;
  return until;
}

function isBullet(text: string): boolean {
  return BULLET.test(text);
}

function isNextNumber(text: string, position: number): boolean {
  return Number.parseInt(NUMBER.exec(text)?.[1] ?? "", 10) === position + 1;
}

function itemPieces(text: string): readonly Piece[] {
  const bullet = BULLET.exec(text);
  if (bullet !== null) return [as("mark", bullet[1] ?? ""), as("bullet-item", bullet[2] ?? "")];
  const [, number = "", item = ""] = NUMBER.exec(text) ?? [];
  return [as("mark", number), as("numbered-item", item)];
}

/** A short line without an end mark, alone between two full paragraphs; anything less clear stays a paragraph. */
function isSubheading(body: readonly CopyLine[], at: number): boolean {
  const [above, line, below] = [body[at - 1], body[at], body[at + 1]];
  if (above === undefined || line === undefined || below === undefined) return false;
  const alone = line.afterBlank && below.afterBlank;
  return (
    alone &&
    /^[\p{Lu}\p{N}].*[\p{L}\p{N})?]$/u.test(line.text) &&
    line.text.length <= SUBHEADING_CHARACTERS_MAX &&
    isFull(above) &&
    isFull(below)
  );
}

function isFull({ text }: CopyLine): boolean {
  return text.length >= PARAGRAPH_CHARACTERS_MIN && /[.!?]["”’')]?$/.test(text);
}
