/** The foot of a story: who edited it, its agency, its source: `(Editor Name)`, `(abc/def)`, `(Reporting by …; Editing by …)`. */

import { findDate } from "../dates.ts";
import { readHeadCredits, readLabelledCredits } from "./byline-lines.ts";
import { readLabelledCaption } from "./caption-lines.ts";
import { as, label, leftOut, type Markup, type Piece, withoutEmpty } from "./copy-pieces.ts";
import { isFullName, isName, readNames } from "./names.ts";
import { hasMediaName, isKnownOutlet, isNewsroom } from "./outlets.ts";
import { isPlace } from "./places.ts";

const INITIALS = /^\p{Ll}{2,5}\d?(?:[/-]\p{Ll}{1,5}\d?){0,4}$/u;
/** In small letters these are somebody's, although an agency is called so too. */
const RATHER_INITIALS = new Set(["abc", "ria", "efe", "epa"]);
/** Without brackets initials need a slash: `anak-anak` is a word. */
const BARE_INITIALS = /^(?=.*\/)\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){1,4}$/u;
/** What a desk notes of a story's kind: paid for, by the desk. */
const KIND = /^(?:adv|advetorial|advertorial|inf|net|red|red\/adv)$/i;
/** `(null)`: a system knew no editor. */
const NO_VALUE = /^(?:null|undefined|nan)$/i;
/** The page a newspaper planned it for, and whose desk: `H-2`, `c1`. */
const PAGE_CODE = /^\p{Lu}{1,2}-\d{1,2}$|^\p{L}\d{1,2}$/u;
const SIGNED = /^((?:editor|reporter|penulis|pewarta|wartawan|redaktur|red|laporan)\s)\s*(.+)$/i;
const SOURCE = /^((?:sumber|source|sumber berita)\s*[:：])\s*(\S.*)$/i;
/** `Source: Coastwire/nq(js)` */
const SOURCE_INITIALS = /^\p{Ll}{2,4}(?:\(\p{Ll}{2,4}\))?$/u;
const END_MARK = /(?<=[.!?]["”’)]?)(\s(?:Enditem|ENDITEM|ENDS|Ends|\(?-?(?:END|end|ends|30)-?\)?|NNNN))$/;
/** `… sementara. -- BERITANA` */
const AT_AGENCY = /(?<=[.!?]["”’)]?)(\s)([-–—]{1,2}\s?)(\p{Lu}[\p{Lu} ]{2,25})$/u;
const SOURCE_WORDS_MAX = 6;
/** `-- BERITANA` */
const OUTLET_LINE = /^([-–—]{1,3})\s*(\S.{1,40})$/;
/** `(Bersambung)` speaks to readers. */
const FOR_READERS = /^(?:bersambung|habis|tamat|selesai|to be continued|continued|lanjutan)$/i;
const CREDIT_CHARACTERS_MAX = 300;
/** `"And there was no more sea." (Revelation)`: where words come from that are a quotation from end to end. */
const IS_QUOTATION = /^["“‘'][^"”]*["”’']$/;
const ONE_NAME = /^\(\p{Lu}\p{Ll}+\)$/u;
const BULLET = /^[-•*–·]\s+/;
const SENTENCE_END = /[.!?…]["”’)]?$/;
/** Lines below the credits that no reader knows: who the author of an opinion piece is. */
const UNKNOWN_LINES_MAX = 2;

/** Credits from the last line upwards. Past a line that is none, only what stands in brackets is one for sure. */
export function markFoot({ lines, pieces }: Markup, house: string): void {
  let unknown = 0;
  for (let index = lines.length - 1; index > 0 && unknown <= UNKNOWN_LINES_MAX; index -= 1) {
    if (pieces[index] !== undefined) continue;
    const text = lines[index]?.text ?? "";
    const mayBeLine = unknown === 0 && !isOneOfList({ lines, pieces }, index, house);
    const credit = readClosingCredit(text, house) ?? (mayBeLine ? readFootLine(text, house) : null);
    if (credit === null) unknown += 1;
    else pieces[index] = credit;
  }
}

/** `- Penulis: Joko Nusa` below other items is one of a list: of the crew of a film. Two credits in a row are credits. */
function isOneOfList({ lines, pieces }: Markup, index: number, house: string): boolean {
  const [above = "", text = "", below = ""] = [-1, 0, 1].map((step) => lines[index + step]?.text);
  if (!BULLET.test(text) || !BULLET.test(above) || text[0] !== above[0]) return false;
  // Below a list without blank lines, one sets it apart.
  if (lines[index]?.afterBlank && !lines[index - 1]?.afterBlank) return false;
  return readFootLine(above, house) === null && (pieces[index + 1] === undefined || text[0] !== below[0]);
}

/** A line that is a credit from bracket to bracket. */
export function readClosingCredit(text: string, house: string): Piece[] | null {
  if (text.length > CREDIT_CHARACTERS_MAX) return null;
  const [, opening = "", inner = "", closing = ""] =
    /^((?:\*{1,5}\s?)?[([]+\*{0,3}\/?)([^()[\]*]*[^()[\]*/])(\/?\*{0,3}[)\]]+\.?)$/.exec(text) ?? [];
  const credit = inner === "" ? null : readInner(inner.trim(), house);
  return credit === null ? null : withoutEmpty([as("mark", opening), ...credit, as("mark", closing)]);
}

/** The credit at the end of the last paragraph, after its full stop. */
export function splitClosingCredit(paragraph: string, house: string, onlyInitials = false): Piece[] | null {
  const [, stars = ""] = /(\s*\*{0,5})$/.exec(paragraph.slice(-6)) ?? [];
  const whole = paragraph.slice(0, paragraph.length - stars.length);
  const [, mark = ""] = onlyInitials ? [] : (END_MARK.exec(paragraph.slice(-20)) ?? []);
  if (mark !== "") {
    const rest = paragraph.slice(0, -mark.length);
    return [...(splitClosingCredit(rest, house) ?? [as("paragraph", rest)]), leftOut("end-mark", mark)];
  }
  const [, space = "", dash = "", outlet = ""] = onlyInitials ? [] : (AT_AGENCY.exec(paragraph.slice(-50)) ?? []);
  if (outlet !== "" && outlet === outlet.toUpperCase() && isNewsroom(outlet, house)) {
    const rest = paragraph.slice(0, -`${space}${dash}${outlet}`.length);
    return [as("paragraph", rest), as("mark", dash), leftOut("outlet", outlet)];
  }
  // `… selesai.**`: nothing but the mark of the end.
  if (stars.trim().length > 1 && SENTENCE_END.test(whole)) {
    const split = splitClosingCredit(whole, house, onlyInitials) ?? [as("paragraph", whole)];
    return [...split, as("mark", stars)];
  }
  const at = Math.max(whole.lastIndexOf("("), whole.lastIndexOf("["));
  if (at < 2 || whole.length - at > CREDIT_CHARACTERS_MAX) return null;
  const text = whole.slice(0, at).trim();
  if (!SENTENCE_END.test(text)) return null;
  const last = whole.slice(at);
  if (onlyInitials && !INITIALS.test(last.slice(1, -1).replace(/^\*{1,3}\//, ""))) return null;
  if (IS_QUOTATION.test(text) && ONE_NAME.test(last) && !isKnownOutlet(last.slice(1, -1), house)) return null;
  const credit = /^[([]\*{1,3}[)\]]$/.test(last) ? [as("mark", last)] : readClosingCredit(last, house);
  return credit === null ? null : withoutEmpty([as("paragraph", text), ...credit, as("mark", stars)]);
}

function readInner(inner: string, house: string): Piece[] | null {
  if (FOR_READERS.test(inner)) return null;
  const labelled = readLabelledCredits(inner, house, true) ?? readSource(inner, house);
  if (labelled !== null) return labelled;
  if (/^\S+@\S+(?:; .{1,60})?$/.test(inner)) return [leftOut("contact", inner)];
  if (NO_VALUE.test(inner)) return [leftOut("boilerplate", inner)];
  if (KIND.test(inner)) return [leftOut("desk-code", inner)];
  if (INITIALS.test(inner))
    return inner.split(/([/-])/).map((part, index) => (index % 2 === 1 ? as("mark", part) : initials(part, house)));
  if (isPlace(inner)) return null;
  return readParts(inner, house) ?? readNames(inner, "editor", house);
}

/** Two letters are rather somebody's than an agency's. */
function initials(part: string, house: string): Piece {
  if (KIND.test(part)) return leftOut("desk-code", part);
  if (part === "tim") return leftOut("outlet", part);
  return part.length > 2 && !RATHER_INITIALS.has(part) && isKnownOutlet(part, house)
    ? leftOut("outlet", part)
    : as("editor", part);
}

/** `Dian Laut/Ant/H-2`: persons, agencies and page codes with slashes between them. */
function readParts(inner: string, house: string): Piece[] | null {
  const pieces: Piece[] = [];
  for (const [index, part] of inner.split(/(\s*[/,]\s*)/).entries()) {
    const [, word = "", name = part] = SIGNED.exec(part) ?? [];
    if (index % 2 === 1) pieces.push(as("mark", part));
    else if (PAGE_CODE.test(part) || KIND.test(part)) pieces.push(leftOut("desk-code", part));
    else if (isNewsroom(part, house)) pieces.push(leftOut("outlet", part));
    else if (INITIALS.test(part) && !part.includes("-")) pieces.push(initials(part, house));
    else if (isName(name)) pieces.push(label(word), as(isAuthor(word) ? "byline" : "editor", name));
    else return null;
  }
  return withoutEmpty(pieces);
}

function isAuthor(word: string): boolean {
  return /^(?:reporter|penulis|pewarta|wartawan|laporan)/i.test(word);
}

/** Credits without brackets, perhaps behind a bullet: labels, agencies, initials with slashes, the source. */
function readFootLine(text: string, house: string): Piece[] | null {
  if (text.length > CREDIT_CHARACTERS_MAX) return null;
  const [bullet = ""] = BULLET.exec(text) ?? [];
  const line = text.slice(bullet.length);
  const labelled = readLabelledCredits(line, house, true) ?? readSource(line, house) ?? readPictureCredit(line);
  if (labelled !== null) return withoutEmpty([as("mark", bullet), ...labelled]);
  if (BARE_INITIALS.test(text)) return readInner(text, house);
  const [, dash = "", outlet = ""] = OUTLET_LINE.exec(text) ?? [];
  if (isNewsroom(outlet, house)) return [as("mark", dash), leftOut("outlet", outlet)];
  if (text === text.toUpperCase() && hasMediaName(text, house)) return [leftOut("outlet", text)];
  const signed = readNamesInCapitals(text);
  if (signed !== null) return signed;
  return findDate(text) === null ? readHeadCredits(text, house) : null;
}

/** `Foto: Bayu Karang`, and nothing of what the picture shows. */
function readPictureCredit(text: string): Piece[] | null {
  const pieces = readLabelledCaption(text);
  return pieces?.some((piece) => piece.as === "caption" || piece.as === "picture") === false ? pieces : null;
}

/** `DIAN LAUT | BAYU KARANG`: who wrote it. One name alone may be two words of the story. */
function readNamesInCapitals(text: string): Piece[] | null {
  const parts = text.split(/(\s[|/]\s)/);
  const names = parts.filter((_, index) => index % 2 === 0);
  const areNames = names.length > 1 && names.every((name) => isFullName(name) && !isPlace(name));
  if (!areNames || text !== text.toUpperCase()) return null;
  return parts.map((part, index) => as(index % 2 === 1 ? "mark" : "byline", part));
}

/** `Sumber: KANTORA`, `Source: https://…`; a sentence behind the colon stays a sentence. */
function readSource(text: string, house: string): Piece[] | null {
  const [, words = "", source = ""] = SOURCE.exec(text) ?? [];
  if (words === "") return null;
  const isShort = source.split(" ").length <= SOURCE_WORDS_MAX && !source.endsWith(".");
  const isSource =
    isShort &&
    (/^https?:\/\//.test(source) ||
      source
        .split(/\s*[,/&]\s*/)
        .every((part, at) => isNewsroom(part, house) || isName(part) || (at > 0 && SOURCE_INITIALS.test(part))));
  return isSource ? [label(words), leftOut("source", source)] : null;
}
