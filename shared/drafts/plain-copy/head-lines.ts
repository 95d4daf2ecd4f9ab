/** The head of a story: everything above its first paragraph. */

import { comparable } from "../characters.ts";
import { SHORT_LINE_CHARACTERS_MAX } from "../limits.ts";
import {
  isDateLabel,
  readBareNames,
  readHeadCredits,
  readLabelledCredits,
  readOutlets,
  readReporting,
} from "./byline-lines.ts";
import { readCaption, readCreditLine } from "./caption-lines.ts";
import { markChronicle } from "./chronicles.ts";
import { markContactsAbove } from "./contact-blocks.ts";
import { as, label, leftOut, type Markup, type Piece, withoutEmpty } from "./copy-pieces.ts";
import { readDateline, readDatelineAlone } from "./dateline.ts";
import { type Headline, markHeadline } from "./headline.ts";
import { isContact, isFullName, isName, isRole } from "./names.ts";
import { isNewsroom, isOutlet } from "./outlets.ts";
import { isPlace } from "./places.ts";
import { isPost } from "./posts.ts";
import { AGO } from "./reading-times.ts";

/** Lines that no reader knows (a deck, a remark) above one that is certainly of the head: they stay paragraphs. */
const UNKNOWN_LINES_MAX = 2;
const UNKNOWN_CHARACTERS_MAX = 350;
/** Lines of the head, whatever they are. */
const HEAD_LINES_MAX = 25;
const CERTAIN_ROLES = new Set(["byline", "date", "update-date", "credit", "standfirst"]);
/** `Updated 9:14 a.m. ET` */
const CLOCK_ALONE =
  /^(?:updated|last updated|diperbarui)\s?:?\s\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{L}{1,4})?$/iu;
/** A credit below a few paragraphs may be that of the foot: above the story, a paragraph follows it, or several short ones. */
const PARAGRAPH_CHARACTERS_MIN = 80;
const SENTENCE_END = /[.!?]["”’]?$/;
const SHORT_PARAGRAPH_CHARACTERS_MIN = 30;
const SHORT_PARAGRAPHS_MIN = 2;
/** Titles and degrees are not counted. */
const SHORT_NAME_WORDS_MAX = 3;

/** Marks headline, captions, repeated headlines, bylines and dates. Returns the line at which the story begins. */
export function markHead(markup: Markup, house: string): number {
  const { lines, pieces } = markup;
  markContactsAbove(markup);
  markChronicle(markup, house);
  const headline = markHeadline(markup, house);
  if (headline === null) return 0;
  let storyFrom = (headline.lines.at(-1) ?? 0) + 1;
  let unknown = 0;
  for (let index = 0; index < Math.min(lines.length, HEAD_LINES_MAX) && unknown <= UNKNOWN_LINES_MAX; index += 1) {
    if (pieces[index] === undefined) pieces[index] = readHeadLine(markup, index, headline, house) ?? undefined;
    if (pieces[index] === undefined) {
      const text = lines[index]?.text ?? "";
      const begins = text.length > UNKNOWN_CHARACTERS_MAX || readDateline(text) !== null;
      if (begins || !isBeforeHeadLine(markup, index, headline, house)) break;
      if (!isPoint(text)) unknown += 1;
    } else if (index >= storyFrom && isCertain(pieces[index] ?? [])) storyFrom = index + 1;
  }
  preferReadable(markup, headline);
  return storyFrom;
}

function isCertain(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (piece) => CERTAIN_ROLES.has(piece.as) || (piece.as === "left-out" && piece.rule === "repeated-headline"),
  );
}

function readHeadLine(markup: Markup, index: number, headline: Headline, house: string): readonly Piece[] | null {
  const text = markup.lines[index]?.text ?? "";
  if (isRepetition(markup, index, headline)) return [leftOut("repeated-headline", text)];
  if (text.length > SHORT_LINE_CHARACTERS_MAX) return null;
  if (AGO.test(text) || CLOCK_ALONE.test(text)) return [leftOut("relative-date", text)];
  const sure =
    readHeadCredits(text, house) ??
    readLabelledCredits(text, house, true) ??
    readReporting(text, house) ??
    readCreditLine(text);
  if (sure !== null) return sure;
  if (isDateLabel(text) && hasDate(readHeadCredits(markup.lines[index + 1]?.text ?? "", house) ?? []))
    return [label(text)];
  // By CLARA FINCH, and on the next line: Coastwire Writer
  const isBelowByline = markup.pieces[index - 1]?.some((piece) => piece.as === "byline") ?? false;
  const outlet = isBelowByline ? readBelowByline(text, house) : null;
  if (outlet !== null) return outlet;
  const below = markup.lines[index + 1];
  const isAbovePost =
    below?.afterBlank === false
      ? (readBelowByline(below.text, house) ?? readOutlets(below.text, house)) !== null
      : hasDate(markup.pieces[index - 1]) && readNewsrooms(below?.text ?? "", house) !== null;
  const names = readBareNames(text, house);
  // A name right below the date.
  const isBelowDate = !(markup.lines[index]?.afterBlank ?? true) && hasDate(markup.pieces[index - 1]);
  if (names !== null && isBelowDate) return names;
  // Dian Laut/Jakarta
  const isAtPlace = text.includes("/") && names?.some((piece) => piece.as === "left-out" && piece.rule === "place");
  if (names !== null && (isAbovePost || isAtPlace || names.some(isOutletPiece))) return names;
  if (isBeforeHeadLine(markup, index, headline, house, 1)) {
    const likely = readCaption(text, false) ?? readBareNames(text, house) ?? readNewsrooms(text, house);
    if (likely !== null) return likely;
  }
  if (readDateline(text) !== null) return null;
  const place = isParagraph(below?.text ?? "") ? readDatelineAlone(text, true) : null;
  if (place !== null) return place;
  // Below one caption the next may have only a name in brackets.
  const isBelowCaption = markup.pieces[index - 1]?.some((piece) => piece.as === "caption") ?? false;
  const another = isBelowCaption && /[^.]$/.test(text) ? readCaption(text, false) : null;
  return another ?? readCaption(text, true) ?? (isAboveDateline(markup, index) ? readBareNames(text, house) : null);
}

function isParagraph(text: string): boolean {
  return text.length >= PARAGRAPH_CHARACTERS_MIN && SENTENCE_END.test(text);
}

function hasDate(pieces: readonly Piece[] | undefined): boolean {
  return pieces?.some((piece) => piece.as === "date" || piece.as === "update-date") ?? false;
}

const NEWSROOM_WORDS_MAX = 4;
/** Below a name an office is somebody's: `Dinas Perikanan`. */
const OFFICE_WORDS_MAX = 3;

/** `Polda Sita Ratusan Motor` is a line of the head that speaks of an office, `HARGA IKAN NAIK` is in capitals: no newsrooms. */
function readNewsrooms(text: string, house: string, officeWordsMax = 0): Piece[] | null {
  const isSure = ({ text: name }: Piece) => {
    const words = name.split(" ").length;
    if (words > 2 && name === name.toUpperCase() && !isOutlet(name, house, true)) return false;
    return words <= (isNewsroom(name, house) ? NEWSROOM_WORDS_MAX : officeWordsMax);
  };
  const pieces = readOutlets(text, house);
  return pieces?.every((piece) => !isOutletPiece(piece) || isSure(piece)) ? pieces : null;
}

function isOutletPiece(piece: Piece): boolean {
  return piece.as === "left-out" && piece.rule === "outlet";
}

/** Below a name: what somebody is, for which newsroom, where: `Transport correspondent`, `Coastwire News, Port Azure`. */
function readBelowByline(text: string, house: string): Piece[] | null {
  if (readDateline(text) !== null) return null;
  if (isContact(text)) return [leftOut("contact", text)];
  if (isPlace(text) && !isRole(text) && !isNewsroom(text, house)) return [as("dateline", text)];
  const [, from = "", where = ""] = /^(reporting from|melaporkan dari)\s(.+)$/i.exec(text) ?? [];
  if (isPlace(where) || isName(where)) return [label(from), leftOut("place", where)];
  const [outlet = "", comma = "", place = ""] = text.split(/(,) (.*)/);
  if (place !== "" && isNewsroom(outlet, house) && isPlace(place))
    return [leftOut("outlet", outlet), as("mark", comma), leftOut("place", place)];
  return readNewsrooms(text, house, OFFICE_WORDS_MAX) ?? readRole(text);
}

/** `Transport correspondent`, `Business reporter, Port Azure`, `Peneliti pada Pusat Kajian Laut` */
function readRole(text: string): Piece[] | null {
  const [role = "", comma = "", place = ""] = text.split(/(,)\s(.*)/);
  if (isRole(role) && (place === "" || isPlace(place)))
    return withoutEmpty([leftOut("role", role), as("mark", comma), leftOut("place", place)]);
  return isPost(text) ? [leftOut("role", text)] : null;
}

/** The headline again; or a line of it, when it was broken in two. */
function isRepetition({ lines, pieces }: Markup, index: number, headline: Headline): boolean {
  const text = comparable(lines[index]?.text ?? "");
  if (text === "" || headline.lines.includes(index)) return false;
  if (text === headline.text) return true;
  const below = comparable(lines[index + 1]?.text ?? "");
  const above = pieces[index - 1]?.[0];
  const isSecondHalf = above?.as === "left-out" && above.rule === "repeated-headline";
  if (`${text} ${below}` === headline.text && pieces[index + 1] === undefined) return true;
  return isSecondHalf && `${comparable(above.text)} ${text}` === headline.text;
}

/** Whether one of the next lines is certainly of the head: what stands above it is then no paragraph of the story. */
function isBeforeHeadLine(
  markup: Markup,
  index: number,
  headline: Headline,
  house: string,
  distanceMax = UNKNOWN_LINES_MAX + 1,
): boolean {
  const { lines, pieces } = markup;
  let distance = 0;
  const last = Math.min(lines.length, index + HEAD_LINES_MAX);
  for (let at = index + 1; at < last && distance < distanceMax; at += 1) {
    const text = lines[at]?.text ?? "";
    const known = pieces[at];
    if (known === undefined && !isPoint(text)) {
      distance += 1;
      if (text.length > SHORT_LINE_CHARACTERS_MAX) return false;
    }
    const isOfHead =
      known === undefined
        ? comparable(text) === headline.text || isCredit(text, house)
        : isCertain(known) && known.every((piece) => piece.as !== "credit");
    if (isOfHead) return distanceMax === 1 || hasStoryBelow(markup, at);
  }
  return false;
}

function isCredit(text: string, house: string): boolean {
  return (
    readHeadCredits(text, house) !== null ||
    readLabelledCredits(text, house, true) !== null ||
    readCreditLine(text) !== null
  );
}

/** Agencies put the main points above the byline, as a list. */
function isPoint(text: string): boolean {
  return /^[-•*–·]\s/.test(text);
}

function hasStoryBelow({ lines, pieces }: Markup, index: number): boolean {
  let short = 0;
  for (let at = index + 1; at < lines.length; at += 1) {
    const text = pieces[at] === undefined ? (lines[at]?.text ?? "") : "";
    if (text.length >= SHORT_PARAGRAPH_CHARACTERS_MIN && SENTENCE_END.test(text)) short += 1;
    if (text.length >= PARAGRAPH_CHARACTERS_MIN || short >= SHORT_PARAGRAPHS_MIN) return true;
  }
  return false;
}

/** A name right above a paragraph that begins with its place: `Dian Laut`, then `Tanjung Biru (KANTORA) - …`. */
function isAboveDateline({ lines, pieces }: Markup, index: number): boolean {
  const isNext = pieces[index + 1] === undefined && readDateline(lines[index + 1]?.text ?? "", true) !== null;
  const text = lines[index]?.text ?? "";
  const people = text.split(/,\s/);
  return isNext && people.length <= 3 && people.every(isShortName);
}

/** `Harbour Trust Opens New Pier` has a capital in every word too, and is a headline. */
function isShortName(text: string): boolean {
  return isFullName(text) && text.split(" ").filter((word) => !/\.,?$/.test(word)).length <= SHORT_NAME_WORDS_MAX;
}

/** A headline that stands in capitals and once more as people read it: the second is the headline. */
function preferReadable({ lines, pieces }: Markup, headline: Headline): void {
  const shown = headline.lines.map((index) => lines[index]?.text ?? "").join(" ");
  if (shown !== shown.toUpperCase()) return;
  const readable = lines.findIndex(
    ({ text }, index) => isRepeated(pieces[index]) && text !== text.toUpperCase() && comparable(text) === headline.text,
  );
  const isLabelled = headline.lines.some((index) => pieces[index]?.some((piece) => piece.as !== "title"));
  if (readable === -1 || isLabelled) return;
  for (const index of headline.lines) pieces[index] = [leftOut("repeated-headline", lines[index]?.text ?? "")];
  pieces[readable] = [as("title", lines[readable]?.text ?? "")];
}

function isRepeated(pieces: readonly Piece[] | undefined): boolean {
  const [first] = pieces ?? [];
  return first?.as === "left-out" && first.rule === "repeated-headline";
}
