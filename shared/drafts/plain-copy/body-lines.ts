/** The story itself: paragraphs, sub-headings, lists, quotations. */
import { readCaptionBetween } from "./caption-lines.ts";
import { splitClosingCredit } from "./closing-credits.ts";
import type { CopyLine } from "./copy-lines.ts";
import { as, leftOut, type Markup, type Piece, withoutEmpty } from "./copy-pieces.ts";
import { beginsWithName, type Dateline, readDateline } from "./dateline.ts";
import { notesIn } from "./desk-note-words.ts";
import { embargoesIn } from "./embargo-lines.ts";
import { listItems } from "./list-items.ts";
import { isPlace } from "./places.ts";
import { pointersIn, readRelated } from "./related-lines.ts";
import { subheadings } from "./subheadings.ts";
import { tableRows } from "./table-rows.ts";

const DATELINE_PARAGRAPHS_MAX = 3;
/** With its agency or newsroom a dateline is one even below captions that were not understood. */
const SURE_DATELINE_PARAGRAPHS_MAX = 6;
const CLOSING_PARAGRAPHS_MAX = 4;
const QUOTE_INDENT_MIN = 4;

/** Marks every line that is left, so that afterwards none is without its pieces. */
export function markBody({ lines, pieces }: Markup, storyFrom: number, house: string): void {
  const open = lines.flatMap((_, index) => (pieces[index] === undefined ? [index] : []));
  const body = open.flatMap((index) => lines[index] ?? []);
  const rows = tableRows(body);
  const items = listItems(body).map((item, at) => rows[at] ?? item);
  const headings = subheadings(body, items);
  const quotes = quotations(body);
  open.forEach((index, at) => {
    const text = body[at]?.text ?? "";
    const isLast = at === open.length - 1;
    const caption = isLast || items[at] !== undefined ? null : readCaptionBetween(text);
    if (quotes[at]) pieces[index] = [as("quotation", text)];
    else if (caption !== null) pieces[index] = caption;
    else pieces[index] = items[at] ?? (headings[at] ? [as("subheading", text)] : paragraph(text));
  });
  cutDateline({ lines, pieces }, storyFrom);
  cutClosingCredit(pieces, house);
}

interface Cut {
  readonly at: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A paragraph, and what is cut out of it: notes to the desk, pointers to other stories, embargoes. */
function paragraph(text: string): Piece[] {
  const cuts: Cut[] = [
    ...notesIn(text).map((cut) => ({ ...cut, pieces: [leftOut("not-for-publication", cut.text)] })),
    ...pointersIn(text).map((cut) => ({ ...cut, pieces: readRelated(cut.text) ?? [as("paragraph", cut.text)] })),
    ...embargoesIn(text),
  ].sort((a, b) => a.at - b.at);
  const pieces: Piece[] = [];
  let from = 0;
  for (const cut of cuts) {
    if (cut.at < from) continue;
    pieces.push(as("paragraph", text.slice(from, cut.at)), ...cut.pieces);
    from = cut.at + cut.text.length;
  }
  return withoutEmpty([...pieces, as("paragraph", text.slice(from))]);
}

/** The dateline comes off the first paragraph; off one soon below it when lines of the head were not understood. */
function cutDateline(markup: Markup, storyFrom: number): void {
  const { pieces } = markup;
  const found = findDatelines(markup, storyFrom);
  // `JEMBATAN RUSAK - …` may be a caption; with its newsroom beside it, a place is a dateline for sure.
  const [first] = found;
  const sure = found.find(({ dateline }) => hasOutlet(dateline));
  const best = first !== undefined && !isPlace(placeOf(first.dateline)) ? (sure ?? first) : first;
  if (best === undefined) return;
  const [, ...rest] = pieces[best.index] ?? [];
  pieces[best.index] = [...best.dateline.pieces, as("paragraph", best.dateline.rest), ...rest];
}

interface FoundDateline {
  readonly index: number;
  readonly dateline: Dateline;
}

function findDatelines({ lines, pieces }: Markup, storyFrom: number): FoundDateline[] {
  const paragraphs = pieces.flatMap((line, index) => (line?.[0]?.as === "paragraph" ? [index] : []));
  const first = paragraphs.find((index) => index >= storyFrom) ?? paragraphs[0];
  const bylines = new Set(
    pieces.flatMap((line) => line?.flatMap((piece) => (piece.as === "byline" ? [piece.text] : [])) ?? []),
  );
  const isTranscript = paragraphs.filter((index) => beginsWithName(lines[index]?.text ?? "")).length > 1;
  const candidates = paragraphs.slice(0, SURE_DATELINE_PARAGRAPHS_MAX);
  return [...(first === undefined ? [] : [first]), ...candidates].flatMap((index, at) => {
    const dateline = readDateline(pieces[index]?.[0]?.text ?? "", at > 0);
    if (dateline === null || (at > DATELINE_PARAGRAPHS_MAX && !hasOutlet(dateline))) return [];
    const place = placeOf(dateline);
    const isSpeaker = dateline.byColon && (bylines.has(place) || (isTranscript && !isPlace(place)));
    return isSpeaker ? [] : [{ index, dateline }];
  });
}

function placeOf({ pieces }: Dateline): string {
  return pieces.find((piece) => piece.as === "dateline")?.text ?? "";
}

function hasOutlet({ pieces }: Dateline): boolean {
  return pieces.some((piece) => piece.as === "left-out" && piece.rule === "outlet");
}

/** The credit at the end of the last paragraph; initials also a little above, when lines of the foot were not understood. */
function cutClosingCredit(pieces: Markup["pieces"], house: string): void {
  const paragraphs = pieces.flatMap((line, index) => (line?.at(-1)?.as === "paragraph" ? [index] : []));
  for (const [at, index] of paragraphs.slice(-CLOSING_PARAGRAPHS_MAX).reverse().entries()) {
    const line = pieces[index] ?? [];
    const split = splitClosingCredit(line.at(-1)?.text ?? "", house, at > 0);
    if (split === null) continue;
    pieces[index] = [...line.slice(0, -1), ...split];
    return;
  }
}

/** Lines with `>`, and those set in by spaces that begin with a quotation mark, where the other paragraphs are not set in. */
function quotations(body: readonly CopyLine[]): boolean[] {
  const isSetIn = body.filter(({ indent }) => indent >= QUOTE_INDENT_MIN).length * 2 <= body.length;
  const quotes: boolean[] = [];
  body.forEach((line, at) => {
    const isIndented = isSetIn && line.indent >= QUOTE_INDENT_MIN;
    const begins = line.afterBlank && /^["“‘«]/.test(line.text);
    const goesOn = !line.afterBlank && quotes[at - 1] === true;
    quotes.push(line.isQuoted || (isIndented && (begins || goesOn)));
  });
  return quotes;
}
