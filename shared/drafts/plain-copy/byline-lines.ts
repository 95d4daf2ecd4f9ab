/** Lines that say who wrote and edited the story, and when. */

import { findDate } from "../dates.ts";
import { as, label, leftOut, type Piece, type Role, withoutEmpty } from "./copy-pieces.ts";
import { findLabels, type Work } from "./credit-labels.ts";
import { isFullName, isName, readNames } from "./names.ts";
import { hasMediaName, isOutlet } from "./outlets.ts";
import { isPlace } from "./places.ts";
import { AGO, READING_TIME } from "./reading-times.ts";

const SEPARATORS = /(\s*[•●·|;]\s*|\s+[–—-]{1,2}\s+)/;
const EDGE_MARKS = " \t•●·|;,–—()/*-";
const PUBLISHED =
  "published|posted|first published|diterbitkan|terbit|tayang|dipublikasikan|rilis|dirilis|dibuat|" +
  "(?:tanggal|tgl\\.?|waktu) (?:terbit|tayang|rilis|publikasi)|(?:publication|publish(?:ed)?) date|date published|tanggal|tgl|date";
const UPDATED =
  "last updated|updated|last modified|modified|diperbarui|diperbaharui|update|revisi|direvisi|terakhir diperbarui";
const DATE_LABEL = new RegExp(
  `^(?:(?<published>${PUBLISHED})|(?<updated>${UPDATED}))(?: (?:on|at|pada))?\\s*[:：]?$`,
  "i",
);
const DATE_CHARACTERS_MAX = 200;
/** `By A and B` · `Oleh A` · `Laporan wartawan OUTLET, A` · `Kontributor Kota, A` */
const SIGNED =
  /^(by|oleh|(?:story|words)(?: and (?:photos|pictures))? by|(?:ditulis|dilaporkan) oleh|(?:naskah|teks|tulisan)(?: dan foto)? oleh|foto dan (?:naskah|teks|tulisan) oleh|laporan(?: dari)? (?:wartawan|kontributor|reporter|jurnalis)|wartawan|kontributor|koresponden|reporter|jurnalis|laporan|penulis|pewarta|cerpen|puisi|esai)\s+(\S.*)$/i;
/** `Editor A` */
const SIGNED_BY_EDITOR = /^(editor|penyunting|redaktur)\s+(\S.*)$/i;
/** `A dari Kota melaporkan` */
const REPORTS_FROM =
  /^(\p{Lu}.{2,60}?)\s+((?:dari|di|melaporkan dari)\s+\p{Lu}[\p{L} .'’-]{1,40}?(?:\s+melaporkan)?)$/u;
const BARE_CHARACTERS_MAX = 100;
const OUTLET_WORDS_MAX = 4;

/** `Penulis: A | Editor: B`: every part has its label, so the line is a credit. `atEdge`: above the story or at its foot. */
export function readLabelledCredits(text: string, house: string, atEdge: boolean): Piece[] | null {
  const labels = findLabels(text, atEdge);
  // A picture's credit is a line of its own kind; beside authors it is one of theirs.
  if (labels[0]?.index !== 0 || labels[0].work === "credit") return null;
  const pieces: Piece[] = [];
  for (const [at, { work, text: words, index }] of labels.entries()) {
    const read = readLabelledValue(text.slice(index + words.length, labels[at + 1]?.index ?? text.length), work, house);
    if (read === null) return null;
    pieces.push(label(words), ...read);
  }
  return withoutEmpty(pieces);
}

function readLabelledValue(text: string, work: Work, house: string): Piece[] | null {
  const { inner, closing } = edgesOf(text);
  const stop = /\p{Ll}{3}\.$/u.test(inner) ? 1 : 0;
  const value = text.slice(0, text.length - closing.length - stop);
  const read = inner === "" ? null : splitEdges(`${value}${closing}`, (names) => readCredits(names, work, house));
  return read === null ? null : withoutEmpty([...read, as("mark", ".".repeat(stop))]);
}

/** Names with a label before them, perhaps with an outlet or a date behind a separator. */
function readCredits(text: string, work: Work, house: string): Piece[] | null {
  const found = findDate(text);
  if (found === null) return readSegments(text, work, house, true);
  // Penulis: Dian Laut, Diperbarui 3 Maret 2025
  const [, names = found.before, words = ""] =
    /^(.+[,|•·–—-]\s?)(\p{L}[\p{L} ]{2,30}[:：]?\s?)$/u.exec(found.before) ?? [];
  const isLabel = DATE_LABEL.test(words.trim());
  const people = splitEdges(isLabel ? names : found.before, (inner) => readSegments(inner, work, house, true));
  const before = people === null || !isLabel ? people : [...people, label(words)];
  const after = readBesideDate(found.after, house);
  return before === null || after === null ? null : withoutEmpty([...before, as("date", found.text), ...after]);
}

/** Names, and behind a separator whatever else a desk puts there: an outlet, a role. */
function readSegments(text: string, work: Work, house: string, labelled: boolean): Piece[] | null {
  const pieces: Piece[] = [];
  for (const [index, segment] of text.split(SEPARATORS).entries()) {
    if (index % 2 === 1) pieces.push(as("mark", segment));
    else {
      const read = index === 0 ? readPeople(segment, work, house, labelled) : readBesideName(segment, house);
      if (read === null) return null;
      pieces.push(...read);
    }
  }
  return pieces;
}

function readPeople(text: string, work: Work, house: string, labelled: boolean): Piece[] | null {
  // Penulis: Kontributor Teluk Mawar, Made Arsana
  const signed = labelled && work === "byline" ? readSigned(text, house) : null;
  if (signed !== null) return signed;
  if (work === "byline" || work === "editor") return readNames(text, work, house, labelled);
  return (
    readNames(text, "byline", house, labelled)?.map((piece) =>
      piece.as !== "byline"
        ? piece
        : work === "credit"
          ? as("credit", piece.text)
          : leftOut("other-credit", piece.text),
    ) ?? null
  );
}

/** Behind a bar or a dash a desk writes its newsroom, hardly ever a second person: `Dian Laut | Lentera Nusantara`. */
function readBesideName(segment: string, house: string): Piece[] | null {
  const signed = readLabelledCredits(segment, house, true) ?? readSigned(segment, house);
  if (signed !== null) return signed;
  if (segment === "") return [];
  if (isPlace(segment)) return [leftOut("place", segment)];
  const isShort = segment.split(" ").length <= OUTLET_WORDS_MAX;
  return isOutlet(segment, house) || (isShort && isName(segment)) ? [leftOut("outlet", segment)] : null;
}

/** A line of the head of the story: `Name • date`, `By A and B`, a date alone, `City, date`. */
export function readHeadCredits(text: string, house: string): Piece[] | null {
  const found = text.length > DATE_CHARACTERS_MAX ? null : findDate(text);
  if (found === null) return readSigned(text, house);
  const labelled = readLabelledCredits(text, house, true);
  if (labelled !== null) return labelled;
  const before = readBeforeDate(found.before, house);
  const after = readBesideDate(found.after, house);
  if (before === null || after === null) return null;
  return withoutEmpty([...before.pieces, as(before.date, found.text), ...after]);
}

interface BeforeDate {
  readonly pieces: Piece[];
  readonly date: Role;
}

/** What stands before a date says also which date it is: of publication, or of the last change. */
function readBeforeDate(before: string, house: string): BeforeDate | null {
  const parts = before.split(SEPARATORS);
  const words = (parts.at(-1) ?? "").trim();
  const match = DATE_LABEL.exec(words);
  if (match === null) {
    const pieces = readPlace(before) ?? readBesideDate(before, house);
    return pieces === null ? null : { pieces, date: "date" };
  }
  const pieces = readBesideDate(parts.slice(0, -1).join(""), house);
  const date = match.groups?.updated === undefined ? "date" : "update-date";
  return pieces === null ? null : { pieces: [...pieces, label(words)], date };
}

/** `Published`, and the date on the next line. */
export function isDateLabel(text: string): boolean {
  return DATE_LABEL.test(text);
}

/** One word and a comma before a date is a city, a known place before any separator; people sign with two names. */
function readPlace(before: string): Piece[] | null {
  const [, place = "", comma = ""] =
    /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:[ /]\p{Lu}[\p{L}\p{M}.'’-]*){0,3})\s*([,•●·|–—-])\s*$/u.exec(before) ?? [];
  const isCity = (comma === "," && !place.includes(" ") && !hasMediaName(place, "")) || isPlace(place);
  return isCity ? [as("dateline", place), as("mark", comma)] : null;
}

function readBesideDate(text: string, house: string): Piece[] | null {
  return splitEdges(text, (inner) => readUnlabelled(inner, house));
}

function readUnlabelled(text: string, house: string): Piece[] | null {
  if (DATE_LABEL.test(text)) return [label(text)];
  if (READING_TIME.test(text)) return [leftOut("reading-time", text)];
  if (AGO.test(text)) return [leftOut("relative-date", text)];
  // A second date on the line: `Published 3 March 2025 | Updated 4 March 2025`.
  if (findDate(text) !== null) return readHeadCredits(text, house);
  return (
    readLabelledCredits(text, house, true) ??
    readSigned(text, house) ??
    readReportsFrom(text, house) ??
    readOutlets(text, house) ??
    readSegments(text, "byline", house, false)
  );
}

/** `WARTA PESISIR - Tanjung Biru`: a newsroom and nobody's name. */
export function readOutlets(text: string, house: string): Piece[] | null {
  const pieces: Piece[] = [];
  for (const [index, part] of text.split(SEPARATORS).entries()) {
    if (index % 2 === 1) pieces.push(as("mark", part));
    else if (isOutlet(part, house)) pieces.push(leftOut("outlet", part));
    else if (index > 0 && isPlace(part)) pieces.push(leftOut("place", part));
    else return null;
  }
  return pieces;
}

interface Edges {
  readonly opening: string;
  readonly inner: string;
  readonly closing: string;
}

/** Separators at both ends of a text. */
function edgesOf(text: string): Edges {
  let from = 0;
  let until = text.length;
  while (from < until && EDGE_MARKS.includes(text[from] ?? "")) from += 1;
  while (until > from && EDGE_MARKS.includes(text[until - 1] ?? "")) until -= 1;
  return { opening: text.slice(0, from), inner: text.slice(from, until), closing: text.slice(until) };
}

/** Marks at both ends of a text, and what is read of the rest. A bracket at its end may belong to it: `A (KANTORA)`. */
function splitEdges(text: string, read: (inner: string) => Piece[] | null): Piece[] | null {
  const { opening, inner, closing } = edgesOf(text);
  if (inner === "") return withoutEmpty([as("mark", `${opening}${closing}`)]);
  const whole = closing.startsWith(")") && inner.includes("(") ? read(`${inner})`) : null;
  const pieces = whole ?? read(inner);
  const rest = whole === null ? closing : closing.slice(1);
  return pieces === null ? null : withoutEmpty([as("mark", opening), ...pieces, as("mark", rest)]);
}

/** `By A and B`, `Laporan wartawan OUTLET, A`: words that sign, without a colon. */
export function readSigned(text: string, house: string): Piece[] | null {
  const [, editor = "", editors = ""] = SIGNED_BY_EDITOR.exec(text) ?? [];
  const edited = isFullName(editors) ? readNames(editors, "editor", house) : null;
  if (edited !== null) return [label(editor), ...edited];
  const [, words = "", rest = ""] = SIGNED.exec(text) ?? [];
  if (words === "") return null;
  const [first = "", comma = "", people = ""] = rest.split(/(\s*,\s*)(.*)/);
  const isReporter = !/^(?:by|oleh|story by|words by)$/i.test(words);
  // `Kontributor Teluk Mawar, Made Arsana`: where from, then who.
  if (isReporter && comma !== "" && (isOutlet(first, house) || isName(first))) {
    const names = readSegments(people, "byline", house, false);
    const rule = isOutlet(first, house) ? "outlet" : "place";
    return names === null ? null : [label(words), leftOut(rule, first), as("mark", comma), ...names];
  }
  // `Wartawan Warta Nusa`, below a name: for whom.
  if (isReporter && hasMediaName(rest, house)) return [label(words), leftOut("outlet", rest)];
  if (/^(?:laporan|cerpen|puisi|esai)$/i.test(words) && !isFullName(rest)) return null;
  const names = readSegments(rest, "byline", house, /^(?:by|oleh)$/i.test(words));
  return names === null || names.length === 0 ? null : [label(words), ...names];
}

function readReportsFrom(text: string, house: string): Piece[] | null {
  const [, people = "", place = ""] = REPORTS_FROM.exec(text) ?? [];
  const names = place === "" ? null : readNames(people, "byline", house);
  return names === null ? null : [...names, leftOut("place", place)];
}

/** `Dian Laut dari Tanjung Biru melaporkan`: the last word makes it sure. */
export function readReporting(text: string, house: string): Piece[] | null {
  return /\smelaporkan$/.test(text) ? readReportsFrom(text, house) : null;
}

/** Names, perhaps with a newsroom after a dash or a comma, and no date: a byline only where the head of a story goes on below. */
export function readBareNames(text: string, house: string): Piece[] | null {
  if (text.length > BARE_CHARACTERS_MAX) return null;
  const pieces = readSegments(text, "byline", house, false);
  const [first] = pieces ?? [];
  const isPerson =
    first?.as === "byline" && isFullName(first.text) && !isPlace(first.text) && !isOutlet(first.text, house, true);
  return isPerson ? pieces : null;
}
