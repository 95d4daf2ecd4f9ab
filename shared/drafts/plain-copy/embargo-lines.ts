/**
 * Lines that say when a story may be public. An embargo that is overlooked cannot be undone, so a line that looks like one
 * and cannot be read whole is kept as it stands: readDate refuses it then, and the editor is asked.
 */
import { findDate } from "../dates.ts";
import { as, label, leftOut, type Markup, type Piece, withoutEmpty } from "./copy-pieces.ts";
import { isDeskNote } from "./desk-note-words.ts";
import {
  embargoInLine,
  INLINE,
  INSIDE_NOTE,
  isEmbargoAt,
  isInCapitals,
  LABELLED,
  LIFTED,
  NONE,
  RELEASE,
  WHEN_WORDS,
  WORD,
} from "./embargo-phrases.ts";
import { hasClock, readTime, wordsIn } from "./embargo-times.ts";
import { ENDS_SENTENCE, isRightBelow } from "./line-pairs.ts";

/** Words that may stand between the label and the date. */
const BEFORE_DATE = new RegExp(
  `^(?:[^\\p{L}\\d]|(?<!\\p{L})(?:${WORD}|${WHEN_WORDS}|strictly|strict|under|news|press|pers|waktu|batas|masa|note|catatan|nb|n|b|s|d|penting|important|status|berlaku|masih|media|content|siaran|tgl|wib|kindly|may|must|can|club|tapes|tahan|ditahan|please|reminder|following|contents?|confidential|attached|information|informasi|dalam|run|air|print|publish|immediate|jadwal|tayang|tolong|eds|attn|attention|editors|` +
    "perhatian|prior|released|publication|published|publish|publishing|use|used|or|and|broadcast|not|no|be|is|are|hold|do|mohon|harap|agar|" +
    `jangan|tidak|boleh|untuk|dilarang|belum|baru|dapat|bisa|(?:di)?${RELEASE}|setelah|sesudah|dan|the|day|this|story|copy|naskah|berita|ini|rilis|material|after|from)(?!\\p{L}))*$`,
  "iu",
);
/** After the date, words of time that were not read: a second clock, `noon`, `local time`. */
const TIME_WORD =
  /\d|\b(?:noon|midday|midnight|siang|malam|pagi|sore|subuh|tengah|pukul|jam|local|setempat|waktu|time|hours?|hrs|o['’]clock|[ap]\.?m|plus|minus)\b|\b\p{Lu}{2,5}T\b/iu;
/** Lines that are an embargo from their beginning. */
export function markEmbargoes({ lines, pieces }: Markup): void {
  lines.forEach(({ text }, index) => {
    if (pieces[index] !== undefined || markOverTwoLines({ lines, pieces }, index)) return;
    if (!isEmbargoAt(lines, index)) return;
    pieces[index] = readEmbargo(text, "label");
    markDateBelow({ lines, pieces }, index);
  });
  markTimesBelow({ lines, pieces });
}

/** `EMBARGO: naskah ini tidak boleh dimuat`, and right below it `sebelum 3 Juli 2025`; a day that is itself broken is asked for. */
function markOverTwoLines({ lines, pieces }: Markup, index: number): boolean {
  const [line, below, next] = lines.slice(index, index + 3);
  if (line === undefined || below === undefined || !isRightBelow(below) || ENDS_SENTENCE.test(line.text)) return false;
  if (findDate(line.text) !== null || LABEL_ALONE.test(line.text) || embargoInLine(below.text) === "dated")
    return false;
  if (line.isRestOfParagraph === undefined && embargoInLine(line.text) === null && !isDeskNote(line.text)) return false;
  if (embargoInLine(`${line.text} ${below.text}`) === "dated") {
    // A time in the first line belongs to the day in the second.
    if (findDate(below.text) === null || /\d/.test(line.text)) pieces[index] = [as("embargo", line.text)];
    else
      [pieces[index], pieces[index + 1]] = [
        [leftOut("not-for-publication", line.text)],
        readEmbargo(below.text, "label"),
      ];
    return true;
  }
  const isOverThree =
    next !== undefined && isRightBelow(next) && !ENDS_SENTENCE.test(below.text) && findDate(below.text) === null;
  if (!isOverThree || embargoInLine(`${line.text} ${below.text} ${next.text}`) !== "dated") return false;
  pieces[index] = [as("embargo", line.text)];
  return true;
}

const LABEL_ALONE = /^\W*EMBARGO(?:ED)?\W*$/i;

/** Notes to the desk that speak of one, also where their lines say it together. */
export function markEmbargoesInNotes({ lines, pieces }: Markup): void {
  const isOfNote = (index: number) => pieces[index]?.length === 1 && isNote(pieces[index][0]);
  lines.forEach((line, index) => {
    if (!isOfNote(index)) return;
    const below = lines[index + 1];
    const goesOn = below !== undefined && isRightBelow(below) && isOfNote(index + 1);
    if (saysEmbargo(line.text)) pieces[index] = readEmbargo(line.text, "not-for-publication");
    else if (
      goesOn &&
      findDate(line.text) === null &&
      !saysEmbargo(below.text) &&
      saysEmbargo(`${line.text} ${below.text}`)
    )
      pieces[index + 1] = readEmbargo(below.text, "not-for-publication");
  });
}

/** `Jangan dimuat sebelum ada izin` names no time, and is a note like others. */
function saysEmbargo(text: string): boolean {
  return INSIDE_NOTE.test(text) && (/mbargo/i.test(text) || findDate(text) !== null);
}

/** Embargoes in brackets inside a line, found from its beginning: `Tarif Feri Turun (EMBARGO 1 Juli 2025)`. */
export function embargoesIn(
  text: string,
): { readonly at: number; readonly pieces: readonly Piece[]; readonly text: string }[] {
  if (!/[[(]/.test(text) || !/mbargo/i.test(text)) return [];
  return [...text.matchAll(INLINE)].map((match) => ({
    at: match.index,
    text: match[0],
    pieces: readInline(match[0]),
  }));
}

/** `Tarif Feri Turun (EMBARGO)`: until when is asked for. */
function readInline(text: string): readonly Piece[] {
  const pieces = readEmbargo(text, "label");
  return pieces.every((piece) => piece.as === "left-out" && piece.rule === "label") ? [as("embargo", text)] : pieces;
}

function isNote(piece: Piece | undefined): boolean {
  return piece?.as === "left-out" && piece.rule === "not-for-publication";
}

/** The pieces of a line with an embargo. `rule`: by which what stands around the date is left out. */
function readEmbargo(text: string, rule: "label" | "not-for-publication"): Piece[] {
  const found = findDate(text);
  if (found === null) {
    if (NONE.test(text) || LIFTED.test(text)) return [leftOut("not-for-publication", text)];
    return isLabelAlone(text) ? [label(text)] : [as("embargo", text)];
  }
  const start = rule === "label" ? 0 : Math.max(0, found.before.search(INSIDE_NOTE));
  const isWhole = BEFORE_DATE.test(found.before.slice(start)) && !TIME_WORD.test(firstSentence(found.after));
  const story = rule === "label" && isWhole ? storyBehind(found.after) : null;
  if (story !== null)
    return withoutEmpty([
      label(found.before),
      as("embargo", found.text),
      as("mark", story.marks),
      as("paragraph", story.text),
    ]);
  if (!isWhole || findDate(found.after) !== null) return [as("embargo", text)];
  const isMark = !/[\p{L}\d]/u.test(found.after);
  const after = isMark ? as("mark", found.after) : leftOut("not-for-publication", found.after);
  return withoutEmpty([leftOut(rule, found.before), as("embargo", found.text), after]);
}

const STORY_WORDS_MIN = 8;
const MORE_OF_ORDER =
  /^(?:not|do|no|please|kindly|jangan|mohon|harap|tolong|dilarang|tidak|the|this|embargo\p{L}*|naskah|berita|rilis|pictures|photos|foto)(?!\p{L})/iu;

/** `EMBARGO: 3 Juli 2025. Tarif kapal naik mulai Senin, …`: a lead, and no more of the order. */
function storyBehind(after: string): { readonly marks: string; readonly text: string } | null {
  const [, marks = "", text = ""] = /^([^\p{L}\d]*)(\p{Lu}.*)$/u.exec(after) ?? [];
  const isStory = wordsIn(text).length >= STORY_WORDS_MIN && !MORE_OF_ORDER.test(text);
  return isStory ? { marks, text } : null;
}

function firstSentence(text: string): string {
  return /^[\s)\]]*[.;](?=\s)/.test(text) ? "" : text;
}

function isLabelAlone(text: string): boolean {
  return (
    LABELLED.test(text) &&
    wordsIn(text).every((word) =>
      /^(?:strict|strictly|under|news|press|pers|embargo|embargoed|until|till|hingga|sampai)$/i.test(word),
    )
  );
}

/** The time of an embargo may stand below its day: without it the embargo would end in the night before. */
function markTimesBelow({ lines, pieces }: Markup): void {
  pieces.forEach((line, index) => {
    const day = line?.find((piece) => piece.as === "embargo")?.text ?? "";
    if (day === "" || hasClock(day) || findDate(day) === null) return;
    if (pieces[index + 1] === undefined) pieces[index + 1] = readTime(lines[index + 1]) ?? undefined;
  });
}

/** Below these `Embargo` without a time heads a part of a story about one. */
const HEAD_LINES_MAX_OF_LABEL = 3;

/** `EMBARGO` alone on its line: the date stands on the next one, or nowhere. */
function markDateBelow({ lines, pieces }: Markup, index: number): void {
  const line = lines[index];
  const isAlone = pieces[index]?.every((piece) => piece.as === "left-out" && piece.rule === "label") ?? false;
  if (line === undefined || !isAlone) return;
  const below = lines[index + 1];
  const found = below === undefined || pieces[index + 1] !== undefined ? null : findDate(below.text);
  const isDate = found !== null && BEFORE_DATE.test(found.before) && !/[\p{L}\d]/u.test(found.after);
  const isSubheading = !isInCapitals(line.text) && index > HEAD_LINES_MAX_OF_LABEL;
  if (!isDate || found === null) pieces[index] = isSubheading ? undefined : [as("embargo", line.text)];
  else pieces[index + 1] = withoutEmpty([label(found.before), as("embargo", found.text), as("mark", found.after)]);
}
