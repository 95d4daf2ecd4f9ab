/** Lines that are notes to the desk, and how far each of them goes. */
import type { CopyLine } from "./copy-lines.ts";
import { as, leftOut, type Markup, type Piece } from "./copy-pieces.ts";
import { isWordOfSentence } from "./desk-breaks.ts";
import {
  headsNotes,
  isAddressed,
  isBracketedNote,
  isContact,
  isDeskNote,
  isNoteOfHead,
  isRemark,
  isRequest,
  isRestForDesk,
  markerOf,
  opensNotes,
} from "./desk-note-words.ts";
import { isInCapitals, isRightBelow, pairAt } from "./line-pairs.ts";
import { isLastMark } from "./wire-headers.ts";

const HEAD_LINES_MAX = 14;
const NOTE_LINES_MAX = 60;
/** A note that nobody closed ends with its paragraph; a draft without blank lines has none that ends. */
const PARAGRAPH_LINES_MAX = 12;
const PARAGRAPH_CHARACTERS_MIN = 80;
/** A longer line is a paragraph, and no line of a note. */
const NOTE_CHARACTERS_MAX = 80;
/** A headline may be so long. */
const HEADLINE_CHARACTERS_MAX = 110;
/** A full line may end before a name. */
const FULL_LINE_CHARACTERS_MIN = 55;
/** The line below may be a little longer than the one that was cut off. */
const SLACK_CHARACTERS = 25;
/** What a company says of itself may be longer than its news. */
const STORY_SHARE_MIN = 3;

/** Marks notes wherever they stand, over as many lines as they have. `isField` knows the lines that are another reader's. */
export function markDeskNotes(markup: Markup, isField: (text: string) => boolean): void {
  const { lines, pieces } = markup;
  let hasStory = false;
  for (let index = 0; index < lines.length; index += 1) {
    if (pieces[index] !== undefined) continue;
    const until = endOfNote({ ...markup, isField, hasStory }, index);
    for (let at = index; at < until; at += 1) pieces[at] ??= note(lines[at]?.text ?? "");
    hasStory ||= until === index;
    index = Math.max(index, until - 1);
  }
  markAfterLastMark(markup);
}

function note(text: string): Piece[] {
  return /[\p{L}\p{N}]/u.test(text) ? [leftOut("not-for-publication", text)] : [as("mark", text)];
}

interface Reading extends Markup {
  readonly isField: (text: string) => boolean;
  /** A line stands above that is neither a note nor a field: the headline at least. */
  readonly hasStory: boolean;
}

/** The line after the note that begins at `from`; `from` itself where none begins. */
function endOfNote(reading: Reading, from: number): number {
  const { lines } = reading;
  const line = lines[from];
  const text = line?.text ?? "";
  if (line === undefined || text === "") return from;
  if (isRestForDesk(text, line.isHeading)) return lines.length;
  if (headsNotes(text) && isBelowStory(from, lines.length) && isLastPart(lines, from)) return lines.length;
  if (markerOf(text) === "opens") return endOfMarked(lines, from);
  if (isBracketedNote(text)) return endOfBracket(lines, from);
  if (isRequest(text) || isRemark(text)) return from + 1;
  if (from < HEAD_LINES_MAX && isNoteOfHead(text)) return from + 1;
  if (!isAddressed(text) || isWordOfStory(reading, from)) return from;
  return endOfLabelled(reading, from);
}

/** In the middle of a wrapped sentence: `… kata mereka kepada` and `Redaksi, mohon dicatat, …` */
function isWordOfStory({ lines, pieces }: Markup, at: number): boolean {
  const pair = lines[at]?.isRestOfParagraph === true && pieces[at - 1] === undefined ? pairAt(lines, at) : undefined;
  return pair !== undefined && isWordOfSentence(pair);
}

/** Up to the marker that closes it; without one, up to the next blank line. */
function endOfMarked(lines: Markup["lines"], from: number): number {
  const last = Math.min(lines.length, from + NOTE_LINES_MAX);
  for (let index = from + 1; index < last; index += 1)
    if (markerOf(lines[index]?.text ?? "") !== null) return index + 1;
  return endOfParagraph(lines, from);
}

/** Up to the bracket that closes it, when nothing follows on that line; without one, up to the next blank line. */
function endOfBracket(lines: Markup["lines"], from: number): number {
  const opening = lines[from]?.text[0] ?? "";
  const closing = opening === "[" ? "]" : opening === "(" ? ")" : "}";
  const last = Math.min(lines.length, from + NOTE_LINES_MAX);
  let depth = 0;
  for (let index = from; index < last; index += 1) {
    const text = lines[index]?.text ?? "";
    for (let at = 0; at < text.length; at += 1) {
      depth += text[at] === opening ? 1 : text[at] === closing ? -1 : 0;
      if (depth > 0) continue;
      // More of the story behind the bracket: notes inside a paragraph are cut out of it later.
      return index === from && /[\p{L}\p{N}]/u.test(text.slice(at + 1)) ? from : index + 1;
    }
  }
  return endOfParagraph(lines, from);
}

/** Whether no more of the story follows such words: paragraphs of notes, or below a list of them whom to call. */
function isLastPart(lines: Markup["lines"], from: number): boolean {
  const below = lines[from + 1];
  if (below !== undefined && !isRightBelow(below) && !isItem(below)) return true;
  return isContact(lines[endOfItems(lines, from + 1)]?.text ?? "");
}

/** Whether enough of a draft's lines or blocks stand above one to be the story. */
export function isBelowStory(above: number, all: number): boolean {
  return above >= all / STORY_SHARE_MIN;
}

/** A label alone opens a paragraph or a list, right below it or behind a blank line; otherwise the note has begun on its line. */
function endOfLabelled(reading: Reading, from: number): number {
  const { lines } = reading;
  const label = lines[from]?.text ?? "";
  if (!opensNotes(label)) return endOfText(reading, from);
  const until = endOfParagraph(lines, from);
  if (until > from + 1) return until;
  if (isItem(lines[until])) return endOfItems(lines, until);
  const hasParagraph = lines
    .slice(0, from)
    .some(({ text }, at) => reading.pieces[at] === undefined && text.length >= PARAGRAPH_CHARACTERS_MIN);
  const isParagraphOfNote = hasParagraph && /[:：]/.test(label) && !isOfOther(reading, until);
  return isParagraphOfNote && lines[until + 1]?.afterBlank !== false ? until + 1 : until;
}

function endOfItems(lines: Markup["lines"], from: number): number {
  let until = from;
  while (isItem(lines[until])) until = endOfParagraph(lines, until);
  return until;
}

function isItem(line: CopyLine | undefined): boolean {
  return /^(?:\d{1,2}[.)]|[-•*–])\s/.test(line?.text ?? "");
}

/**
 * A note goes on below its line where that is cut off, where small letters go on, and to the end of a block that is nothing
 * else. Never over a line that is another reader's, a paragraph, or above the headline.
 */
function endOfText(reading: Reading, from: number): number {
  const { lines } = reading;
  const block = endOfBlock(reading, from);
  if (isBlockOfNote(reading, from, block)) return block;
  if (parts(reading, from)) return from + 1;
  let until = from + 1;
  while (until < block && goesOn(lines[until - 1]?.text ?? "", lines[until]?.text ?? "", reading.hasStory)) until += 1;
  return until;
}

/** Whether the note was put into the middle of a sentence, which then goes on below it. */
function parts({ lines, pieces }: Markup, from: number): boolean {
  const [above, line] = [lines[from - 1]?.text ?? "", lines[from]];
  return line !== undefined && isRightBelow(line) && pieces[from - 1] === undefined && !/[.!?:;]["”’)\]]*$/.test(above);
}

/** `isCertain`: a story stands above, and what is cut off is no headline's beginning. */
export function goesOn(above: string, text: string, isCertain: boolean): boolean {
  if (/^\p{Ll}/u.test(text)) return true;
  return isCertain && isCutOff(above) && text.length <= above.length + SLACK_CHARACTERS;
}

/** The line after the last one right below a note that may be its own. */
function endOfBlock(reading: Reading, from: number): number {
  const { lines } = reading;
  const last = Math.min(lines.length, from + PARAGRAPH_LINES_MAX);
  const isCapital = isInCapitals(lines[from]?.text ?? "");
  for (let at = from + 1; at < last; at += 1) {
    const line = lines[at];
    // Another note begins for itself.
    if (line === undefined || !isRightBelow(line) || isDeskNote(line.text) || isOfOther(reading, at)) return at;
    if (isCapital && !isInCapitals(line.text)) return at;
  }
  return last;
}

/** Between blank lines, with nothing but short lines: a second sentence is the note's, too. Above the story, only where a headline follows. */
function isBlockOfNote({ lines, hasStory, isField }: Reading, from: number, until: number): boolean {
  const [first, behind] = [lines[from], lines[until]];
  if (first === undefined || isRightBelow(first) || (behind !== undefined && isRightBelow(behind))) return false;
  const isAboveHeadline =
    behind !== undefined &&
    behind.text.length <= HEADLINE_CHARACTERS_MAX &&
    !isField(behind.text) &&
    lines[until + 1]?.afterBlank;
  if (!hasStory && !isAboveHeadline) return false;
  return lines.slice(from + 1, until).every(({ text }) => text.length <= NOTE_CHARACTERS_MAX);
}

function isOfOther({ lines, pieces, isField }: Reading, at: number): boolean {
  const line = lines[at];
  if (line === undefined || pieces[at] !== undefined || line.isHeading || line.isQuoted || isItem(line)) return true;
  if (line.cells !== undefined || /^["“]/.test(line.text) || DATELINE.test(line.text)) return true;
  return isField(line.text) || isHeadline(lines[at - 1]?.text ?? "", line.text);
}

/** `KUALA BANDA, KABAR - Tarif …` */
const DATELINE = /^\p{Lu}[\p{L}., ]{2,40}(?:\([^()]{1,30}\))? ?[–—-]{1,2} \p{Lu}/u;

/** `Warga Mengeluh`, below a note that has come to its end. */
function isHeadline(above: string, text: string): boolean {
  const words = text.split(" ").filter((word) => /^\p{L}{4}/u.test(word));
  return (
    words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word)) && !/[.!?,;:]$/.test(text) && !isCutOff(above)
  );
}

/** Ends in the middle of its sentence: also behind `dr.` and before the names that a colon announces. */
function isCutOff(text: string): boolean {
  if (/(?:\s|^|\()(?:dr|drs|ir|prof|hj?|mr|mrs|ms|st|jl|no|tel|hp|[A-Z])\.$|[:,(]$/i.test(text)) return true;
  return text.length >= FULL_LINE_CHARACTERS_MIN && !/[.!?…;]["”’)\]]*$/.test(text);
}

/** The line after the paragraph that `from` stands in: the next one with a blank line above it. */
function endOfParagraph(lines: Markup["lines"], from: number): number {
  const last = Math.min(lines.length, from + 1 + PARAGRAPH_LINES_MAX);
  for (let until = from + 1; until < last; until += 1) {
    const line = lines[until];
    if (line !== undefined && !isRightBelow(line)) return until;
  }
  return last === lines.length && lines.some((line, index) => index > 0 && !isRightBelow(line)) ? last : from + 1;
}

/** Behind `ENDS` a press release says whom to call and who the company is: from there on nothing is of the story. */
function markAfterLastMark({ lines, pieces }: Markup): void {
  const isMark = (text: string) => isLastMark(text) || text === "###";
  const mark = lines.findLastIndex(({ text }, index) => pieces[index] === undefined && isMark(text));
  if (!isBelowStory(mark, lines.length)) return;
  // Three crosses may also part two scenes: below them only a heading is `About the company`.
  const isSure = lines[mark]?.text !== "###";
  const contact = lines.findIndex(
    ({ text }, index) =>
      index > mark && pieces[index] === undefined && isContact(text) && (isSure || !/[.!?]["”’)]?$/.test(text)),
  );
  if (contact === -1) return;
  for (let index = contact; index < lines.length; index += 1) pieces[index] ??= note(lines[index]?.text ?? "");
}
