/** Lines that say who wrote and edited the story, and when. */
import { as, label, leftOut, type Piece, withoutEmpty } from "./copy-pieces.ts";
import { isName, isOutlet, readNames } from "./names.ts";
import { findDate } from "./wire-dates.ts";

const AUTHOR_LABELS =
  "penulis|reporter|pewarta|wartawan|jurnalis|kontributor|laporan|oleh|teks|by|author|writer|written by|reporting by|story by";
const EDITOR_LABELS = "editor|penyunting|redaktur|disunting oleh|editing by|edited by";
const LABELLED = new RegExp(`^((?:(${AUTHOR_LABELS})|${EDITOR_LABELS})\\s*:)\\s*(.+)$`, "i");
/** Agencies close with these words and no colon. */
const ENGLISH_CREDIT = /^((?:(reporting|writing|additional reporting)|editing) by)\s+(.+)$/i;
const HEAD_LABELLED = /^(by|oleh|laporan)\s+(.+)$/i;
const DATE_LABEL = /^((?:published|posted|updated|diterbitkan|diperbarui|terbit|tayang|tanggal|date)\s*:?)\s*(.*)$/i;
const SEGMENTS = /(\s*[•·|;]\s*|\s+[–—-]{1,2}\s+)/;
const OUTLET_WORDS_MAX = 4;
const EDGE_MARKS = /^([\s•·|;,–—()-]*)(.*?)([\s•·|;,–—()-]*)$/;

/** `Penulis: A | Editor: B`: every segment has its label, so the line is a credit wherever it stands. */
export function readLabelledCredits(text: string, publicationName: string): Piece[] | null {
  const pieces: Piece[] = [];
  for (const [index, segment] of text.split(SEGMENTS).entries()) {
    if (index % 2 === 1) pieces.push(as("mark", segment));
    else {
      const credit = readLabelledSegment(segment, publicationName);
      if (credit === null) return null;
      pieces.push(...credit);
    }
  }
  return pieces;
}

function readLabelledSegment(segment: string, publicationName: string): Piece[] | null {
  const match = LABELLED.exec(segment) ?? ENGLISH_CREDIT.exec(segment);
  if (match === null) return null;
  const [, words = "", author, rest = ""] = match;
  const place = / in \p{Lu}[\p{L} ]*$/u.exec(rest)?.[0] ?? "";
  const names = readNames(
    rest.slice(0, rest.length - place.length),
    author === undefined ? "editor" : "byline",
    publicationName,
  );
  return names === null ? null : withoutEmpty([label(words), ...names, leftOut("place", place)]);
}

/** A line of the head of the story: `Name • date`, `By A and B`, a date alone, `City, date`. */
export function readHeadCredits(text: string, publicationName: string): Piece[] | null {
  const found = findDate(text);
  if (found === null) return readUndated(text, publicationName);
  const before = readBeforeDate(found.before, publicationName);
  const after = readBesideDate(found.after, publicationName);
  return before === null || after === null ? null : withoutEmpty([...before, as("date", found.text), ...after]);
}

function readUndated(text: string, publicationName: string): Piece[] | null {
  const match = HEAD_LABELLED.exec(text);
  const credit = match === null ? null : readSegments(match[2] ?? "", publicationName);
  return match === null || credit === null ? null : [label(match[1] ?? ""), ...credit];
}

function readBeforeDate(before: string, publicationName: string): Piece[] | null {
  const dateLabel = DATE_LABEL.exec(before.trim());
  if (dateLabel !== null) return withoutEmpty([label(dateLabel[1] ?? ""), as("mark", dateLabel[2] ?? "")]);
  // One word and a comma before a date is a city; people sign with two names, or with a stronger separator.
  const city = /^(\p{Lu}[\p{L}.-]+)\s*(,)\s*$/u.exec(before);
  if (city !== null) return [as("dateline", city[1] ?? ""), as("mark", ",")];
  return readBesideDate(before, publicationName);
}

function readBesideDate(text: string, publicationName: string): Piece[] | null {
  const [, opening = "", inner = "", closing = ""] = EDGE_MARKS.exec(text) ?? [];
  if (inner === "") return withoutEmpty([as("mark", opening), as("mark", closing)]);
  const segments = readUndated(inner, publicationName) ?? readSegments(inner, publicationName);
  return segments === null ? null : withoutEmpty([as("mark", opening), ...segments, as("mark", closing)]);
}

/** Names and outlets with separators between them. */
function readSegments(text: string, publicationName: string): Piece[] | null {
  const pieces: Piece[] = [];
  for (const [index, segment] of text.split(SEGMENTS).entries()) {
    if (index % 2 === 1) pieces.push(as("mark", segment));
    else {
      const read =
        readLabelledSegment(segment, publicationName) ?? readPeopleOrOutlet(segment, publicationName, index > 0);
      if (read === null) return null;
      pieces.push(...read);
    }
  }
  return pieces;
}

/** The first segment is the author, whatever it is called; a later one may be a newsroom. */
function readPeopleOrOutlet(segment: string, publicationName: string, mayBeOutlet: boolean): Piece[] | null {
  if (mayBeOutlet && isOutlet(segment, publicationName)) return [leftOut("outlet", segment)];
  return readNames(segment, "byline", publicationName);
}

/** Names, perhaps with a newsroom after a dash, and no date: a byline only when a date line follows. */
export function readBareNames(text: string, publicationName: string): Piece[] | null {
  const [people = "", dash = "", outlet = ""] = text.split(SEGMENTS, 3);
  const isShort = text.length <= 100 && outlet.split(" ").length <= OUTLET_WORDS_MAX;
  const haveTwoNames = people.split(/,| dan | and /).every((name) => isName(name.trim()) && name.trim().includes(" "));
  const names = isShort && haveTwoNames ? readNames(people, "byline", publicationName) : null;
  const isWhole = text.split(SEGMENTS).length <= 3;
  return names === null || !isWhole ? null : withoutEmpty([...names, as("mark", dash), leftOut("outlet", outlet)]);
}
