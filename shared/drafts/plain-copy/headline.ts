/** The headline: which line it is, what stands above it, and how far it goes on. */

import { comparable } from "../characters.ts";
import { isCommonWord } from "../language.ts";
import { readHeadCredits, readLabelledCredits } from "./byline-lines.ts";
import { readCaption, readCreditLine, readLabelledCaption } from "./caption-lines.ts";
import type { CopyLine } from "./copy-lines.ts";
import { as, leftOut, type Markup, type Piece, textAs, withoutEmpty } from "./copy-pieces.ts";
import { readDateline } from "./dateline.ts";
import { embargoesIn } from "./embargo-lines.ts";
import { isFullName } from "./names.ts";
import { hasMediaName, isKnownOutlet, isOutlet } from "./outlets.ts";

/** Lines within which a head repeats its headline. */
const HEAD_LINES_MAX = 9;
const KICKER_WORDS_MAX = 5;
const KICKER_CHARACTERS_MAX = 40;
const HEADLINE_CHARACTERS_MAX = 200;
const HEADLINE_WORDS_MIN = 3;
/** A headline over several lines: more is a paragraph. */
const HEADLINE_LINES_MAX = 3;
const WRAPPED_LINE_CHARACTERS_MIN = 20;
/** A line in title case that goes on below is nearly as wide as a column. */
const TITLE_CASE_CHARACTERS_MIN = 30;

/** Names of forms and of pages: above a headline they are never the headline. */
const KICKERS = new Set(
  (
    "opini,kolom,tajuk,tajuk rencana,editorial,analisis,analysis,opinion,comment,column,eksklusif,exclusive,breaking news," +
    "breaking,urgent,flash,bulletin,alert,laporan khusus,liputan khusus,laporan utama,special report,feature,features," +
    "wawancara,interview,profil,profile,sosok,fokus,focus,explainer,factbox,infografis,siaran pers,surat pembaca,letters,letters to the editor,cerpen,puisi,press release," +
    "news release,berita,news,update,nasional,internasional,olahraga,ekonomi,bisnis,hukum,politik,budaya,hiburan,kota," +
    "daerah,nusantara,world,business,sport,sports,politics,culture,advertorial,catatan,esai,essay,obituari,obituary,resensi"
  ).split(","),
);
/** Agencies number their updates before the headline, and say how urgent it is: `CORRECTED-UPDATE 2-`, `REFILE-`, `FLASH: `. */
const UPDATE_NUMBER =
  /^((?:(?:UPDATE|WRAPUP|WRAP|RPT|REFILE|REPEAT|LEAD|LD|RECAST|FLASH|URGENT|SNAP|BREAKING(?: NEWS)?|CORRECTED(?=-))(?:[ -]?\d{1,2})?\s?[-–—:]\s?){1,3})(?=\S)/;

/** The title of a page in a browser: `Harga Ikan Naik | Warta Nusa` */
const WITH_SITE = /^(.{15,}) (\|) ([^|]{3,40})$/;

/** Where the headline stands; every line of it, in order. */
export interface Headline {
  readonly lines: readonly number[];
  /** As headlines are compared: without case and punctuation. */
  readonly text: string;
}

/** Marks kicker and headline. A labelled headline is the headline; otherwise the first line is, or the one below a kicker. */
export function markHeadline(markup: Markup, house: string): Headline | null {
  const { lines, pieces } = markup;
  const labelled = pieces.findIndex((line) => line?.some((piece) => piece.as === "title"));
  if (labelled !== -1) {
    markKickersAbove(markup, labelled);
    return { lines: [labelled], text: comparable(textAs(pieces[labelled] ?? [], "title")) };
  }
  takeFirstLineBack(markup, house);
  markAboveHeadline(markup, house);
  const open = openLines(markup);
  const [first, second] = open;
  if (first === undefined) return null;
  const kicker = second !== undefined && isKicker(markup, open, house) ? first : null;
  if (kicker !== null) pieces[kicker] = [leftOut("kicker", lines[kicker]?.text ?? "")];
  const from = kicker === null ? first : (second ?? first);
  const isBelowDateline = pieces.slice(0, from).some((line) => line?.some((piece) => piece.as === "dateline"));
  if (isBelowDateline || isStoryAlready(lines[from]?.text ?? "")) return null;
  const headline = wholeHeadline(markup, from, house);
  for (const index of headline) pieces[index] = titlePieces(lines[index]?.text ?? "", house);
  return { lines: headline, text: comparable(headline.map((index) => lines[index]?.text ?? "").join(" ")) };
}

/** `Wamena, KANTOR — Landasan dibuka.`: a sentence behind its dateline is the story, and nobody has written a headline. */
function isStoryAlready(text: string): boolean {
  return /[.!?]["”’)]?$/.test(text) && readDateline(text) !== null;
}

/** A few words above `Judul: …`. */
function markKickersAbove({ lines, pieces }: Markup, headline: number): void {
  lines.slice(0, headline).forEach(({ text }, index) => {
    if (pieces[index] === undefined && mayBeKicker(text)) pieces[index] = [leftOut("kicker", text)];
  });
}

/** A few words that are no sentence: above what is certainly the headline they can be nothing else. */
export function mayBeKicker(text: string): boolean {
  const isShort = text.length <= KICKER_CHARACTERS_MAX && text.split(" ").length <= KICKER_WORDS_MAX;
  return isShort && !/[.!?]$/.test(text);
}

/** `FOTO: Banjir Rendam Kota` is a headline when no other line could be: a caption or a pointer needs a story above it. */
function takeFirstLineBack(markup: Markup, house: string): void {
  const { lines, pieces } = markup;
  const first = lines.findIndex((_, index) =>
    pieces[index]?.some((piece) => piece.as === "caption" || piece.as === "related-title"),
  );
  const [open] = openLines(markup);
  if (first === -1 || open === undefined || first > open) return;
  const below = lines[open];
  const isHeadline = below !== undefined && readsLikeHeadline(below, house) && openLines(markup).length > 1;
  if (!isHeadline && !/\.$/.test(lines[first]?.text ?? "")) pieces[first] = undefined;
}

/** A newsroom's own name, a date alone, or a picture's caption, above a line that reads like a headline. */
function markAboveHeadline(markup: Markup, house: string): void {
  const { lines, pieces } = markup;
  const [first, second, third] = openLines(markup);
  const below = second === undefined ? undefined : lines[second];
  if (first === undefined || third === undefined || below === undefined || !readsLikeHeadline(below, house)) return;
  const text = lines[first]?.text ?? "";
  const dated = readHeadCredits(text, house);
  const caption = captionOf(text);
  if (isKnownOutlet(text, house)) pieces[first] = [leftOut("outlet", text)];
  else if (caption !== null) pieces[first] = caption;
  else if (dated?.every((piece) => piece.as !== "byline")) pieces[first] = dated;
}

/** A sentence with its credit; a headline has no full stop before one. */
function captionOf(text: string): readonly Piece[] | null {
  const pieces = readCaption(text, true) ?? [];
  return pieces.some((piece) => piece.as === "caption" && /[.!?]["”’]?$/.test(piece.text)) ? pieces : null;
}

function openLines({ lines, pieces }: Markup): number[] {
  const open: number[] = [];
  for (let index = 0; index < lines.length && open.length < HEAD_LINES_MAX; index += 1)
    if (pieces[index] === undefined) open.push(index);
  return open;
}

/** A headline may hold what is none: the number of an update, an embargo in brackets. */
function titlePieces(text: string, house: string): Piece[] {
  const [, update = ""] = UPDATE_NUMBER.exec(text) ?? [];
  const pieces: Piece[] = [leftOut("kicker", update)];
  let from = update.length;
  for (const { at, text: found, pieces: embargo } of embargoesIn(text)) {
    pieces.push(as("title", text.slice(from, at)), ...embargo);
    from = at + found.length;
  }
  const [, title = text.slice(from), bar = "", site = ""] = WITH_SITE.exec(text.slice(from)) ?? [];
  // Wires end a headline with a sign.
  const [, headline = "", sign = ""] = /^(.*[^\s=<])(\s?[=<])$/.exec(text.slice(from)) ?? [];
  if (sign !== "") return withoutEmpty([...pieces, as("title", headline), as("mark", sign)]);
  if (!hasMediaName(site, house)) return withoutEmpty([...pieces, as("title", text.slice(from))]);
  return withoutEmpty([...pieces, as("title", title), as("mark", bar), leftOut("outlet", site)]);
}

/** A few words above a line that reads like a headline: in capitals, with a colon or a bar, or a word that names a form. */
function isKicker(markup: Markup, open: readonly number[], house: string): boolean {
  const { lines } = markup;
  const [first = 0, second = 0, ...later] = open;
  const line = lines[first];
  const below = lines[second];
  if (line === undefined || below === undefined) return false;
  const { text } = line;
  const words = text.split(" ", KICKER_WORDS_MAX + 1).length;
  if (words > KICKER_WORDS_MAX || text.length > KICKER_CHARACTERS_MAX || isRepeated(markup, text, open.slice(1)))
    return false;
  const isHeadlineBelow = !/\.["”’]?$/.test(below.text) && readCreditLine(below.text) === null;
  if (isHeadlineBelow && isRepeated(markup, below.text, later)) return true;
  if (later.length === 0 || !readsLikeHeadline(below, house)) return false;
  if (/^(?:home|beranda)\b\s*[/>|›»]/i.test(text)) return true;
  if (KICKERS.has(text.toLowerCase().replace(/\s*[:|!]+$/, "")) || /\p{L}\s?[:|]$/u.test(text)) return true;
  if (/\p{L} (?:\||\/\/|›|>) \p{L}/u.test(text)) return true;
  const isLonger = below.text.length > text.length && below.text.split(" ").length > HEADLINE_WORDS_MIN;
  return isInCapitals(text) && !isInCapitals(below.text) && isLonger;
}

function isRepeated({ lines }: Markup, text: string, others: readonly number[]): boolean {
  const headline = comparable(text);
  return others.some((other, at) => {
    const one = comparable(lines[other]?.text ?? "");
    const two = `${one} ${comparable(lines[others[at + 1] ?? -1]?.text ?? "")}`;
    return headline !== "" && (one === headline || two === headline);
  });
}

function readsLikeHeadline({ text }: CopyLine, house: string): boolean {
  if (text.length > HEADLINE_CHARACTERS_MAX || /[.;,:]["”’]?$/.test(text)) return false;
  if (text.split(" ", HEADLINE_WORDS_MIN).length < HEADLINE_WORDS_MIN || !/^["“‘'(]?[\p{Lu}\d]/u.test(text))
    return false;
  return !isOfHead(text, house);
}

/** A line that another part of the head would claim. */
function isOfHead(text: string, house: string): boolean {
  return (
    readHeadCredits(text, house) !== null ||
    readLabelledCredits(text, house, true) !== null ||
    readLabelledCaption(text) !== null ||
    readCreditLine(text) !== null ||
    readCaption(text, true) !== null ||
    readDateline(text, true) !== null
  );
}

/** The lines over which a headline was broken. */
function wholeHeadline(markup: Markup, from: number, house: string): number[] {
  const { lines, pieces } = markup;
  const headline = [from];
  for (let index = from + 1; headline.length < HEADLINE_LINES_MAX; index += 1) {
    const above = lines[index - 1];
    const line = lines[index];
    if (above === undefined || line === undefined || pieces[index] !== undefined) break;
    if (line.afterBlank || line.indent > above.indent + 1 || !goesOn(markup, headline, index, house)) break;
    headline.push(index);
  }
  return headline;
}

function goesOn(markup: Markup, headline: readonly number[], index: number, house: string): boolean {
  const { lines } = markup;
  const above = lines[index - 1]?.text ?? "";
  const text = lines[index]?.text ?? "";
  const length = headline.reduce((sum, at) => sum + (lines[at]?.text.length ?? 0), text.length);
  if (length > HEADLINE_CHARACTERS_MAX || /[.!?:]["”’]?$/.test(above) || isOfHead(text, house)) return false;
  const whole = [...headline.map((at) => lines[at]?.text ?? ""), text].join(" ");
  const later = openLines(markup).filter((at) => at > index);
  if (isRepeated(markup, whole, later)) return true;
  // The story must come after it, in a paragraph of its own.
  const below = lines[index + 1];
  if (below === undefined) return false;
  const isBroken = /^\p{Ll}/u.test(text) || /[,–—-]$/.test(above) || isCommonWord(above.split(" ").at(-1) ?? "");
  if (isBroken) return !/\.$/.test(text);
  if (isFullName(text) || isOutlet(text, house)) return false;
  const ends = below.afterBlank || below.indent > (lines[index]?.indent ?? 0) || !isInCapitals(below.text);
  if (isInCapitals(above) && isInCapitals(text)) return above.length >= WRAPPED_LINE_CHARACTERS_MIN && ends;
  return below.afterBlank && above.length >= TITLE_CASE_CHARACTERS_MIN && isInTitleCase(above) && isInTitleCase(text);
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

/** Every word of some length begins with a capital, and there are several. */
function isInTitleCase(text: string): boolean {
  const words = (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !isCommonWord(word));
  return (
    words.length >= HEADLINE_WORDS_MIN &&
    !isInCapitals(text) &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    !/\.$/.test(text)
  );
}
