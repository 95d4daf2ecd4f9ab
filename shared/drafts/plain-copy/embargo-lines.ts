/**
 * Lines that say when a story may be public. An embargo that is overlooked cannot be undone, so a line that looks like one
 * and cannot be read whole is kept as it stands: readDate refuses it then, and the editor is asked.
 */

import { findDate } from "../dates.ts";
import type { CopyLine } from "./copy-lines.ts";
import { as, label, leftOut, type Markup, type Piece, withoutEmpty } from "./copy-pieces.ts";

const WORD = "(?:di-?)?(?:embargo(?:ed)?|e\\s?m\\s?b\\s?a\\s?r\\s?g\\s?o)(?!\\p{L})";
const BEFORE =
  "(?:(?:strict(?:ly)?|status|berlaku|please|reminder|under|news|press|pers|waktu|tanggal|batas|masa|note|catatan|nb|n\\.b|penting|important|perhatian|is|are)[\\s:.,!]{1,3}){0,3}";
/** Signs that draw attention, or the number of an item. */
const SIGNS = "(?:[^\\p{L}\\d\"“”‘’']{0,8}|\\W{0,3}\\d{1,2}[.)]\\s)";
const OPENING = `^${SIGNS}${BEFORE}`;
/** Words that go on with a time, or speak of the end of an embargo. */
const WHEN_WORDS =
  "until|till|til|to|through|hingga|sampai|s/d|sd|s\\.d\\.|before|sebelum|pada|mulai|berlaku|for|at|on|jam|pukul|tanggal|tgl|hari|" +
  "time|date|release|lifts?|lifted|ends?|expires?|berakhir|dibuka|dicabut|selesai|besok|lusa|nanti|tonight|tomorrow";
/** `EMBARGO: …`, `EMBARGO` alone, `Embargo – …`, `EMBARGO 10.00 WIB` */
const LABELLED = new RegExp(
  `${OPENING}${WORD}(?:\\s(?:time|date|lifts?|ends?|hours?))?\\s*(?:[:：;|(/]|[–—-]+\\s|[\\])}*>]|\\d|$)`,
  "iu",
);
/** `EMBARGOED UNTIL …`, `Embargo hingga …` */
const UNTIL_WHEN = new RegExp(`${OPENING}(?<word>${WORD})\\s+(?:${WHEN_WORDS})(?![\\p{L}])`, "iu");
/** `Embargo sampai pidato selesai`: until when does not say, and that is asked for. `Embargo mulai terasa` is a sub-heading. */
const UNTIL_SOMETHING = /^\W{0,6}embargo (?:until|till?|hingga|sampai|before|sebelum)\s/i;
/** `Berita ini diembargo sampai …`, `This story is under embargo until …` */
const THIS_STORY = new RegExp(
  `^(?:.{0,30}\\bini\\b.{0,25}|.{0,20}\\bthis\\b.{0,40}|the (?:following|contents?|material|information|attached)\\b.{0,80}|(?:news|story|copy|release|naskah|berita|rilis)\\s)${WORD}`,
  "iu",
);
/** In capitals, with a date, anywhere in a line: `Harga Ikan Naik | EMBARGO 1 Juli 2025` */
const IN_CAPITALS = /(?<!\p{L})EMBARGO(?:ED)?(?!\p{L})/u;
const RELEASE =
  "(?:siarkan|muat|publikasikan|tayangkan|terbitkan|beritakan|sebarluaskan|publikasi|terbit|tayang|naik|menyiarkan|memuat|memublikasikan)";
/** Other words for it. */
const PHRASES = new RegExp(
  `^${SIGNS}${BEFORE}(?:` +
    "(?:not|no)\\s+(?:for\\s+|to\\s+be\\s+)?(?:release|released|publication|published|publish|publishing|use|used|broadcast)" +
    "(?:(?:\\s+or\\s+|,\\s*)(?:broadcast|publication|use|release)){0,3}\\s+(?:before|until|prior to)" +
    "|for\\s+(?:release|publication|use)\\s*(?:[:：]|(?:at|on|after|from)\\s|(?=\\d)|(?=\\p{L}{3,9} \\d)|(?=\\p{L}{3,6}day))" +
    "|(?:release|publication)\\s(?:time|date)\\s*[:：]" +
    "|hold(?:\\s+for\\s+release)?\\s+(?:until|for\\s+release)|do\\s+not\\s+(?:publish|use|broadcast|release|run|air|print)\\s+(?:before|until|till|prior to)" +
    "|hold\\s+for\\s+(?=(?:\\p{L}{3,6}day,? )?\\d)|(?:for immediate release|publish|to be (?:published|released))\\s+(?:after|from)\\s(?=.{0,40}\\d)" +
    "|jadwal\\s(?:tayang|terbit|siar|rilis)\\s*[:：](?=.*\\d{4})" +
    `|(?:(?:mohon|harap|agar|informasi dalam naskah ini|(?:naskah|berita|rilis|tulisan|artikel)(?: ini)?)\\s+(?:untuk\\s+)?)?(?:jangan|tidak\\s+untuk|tidak\\s+boleh|dilarang|belum\\s+boleh)\\s+(?:di)?${RELEASE}\\s+(?:sebelum|hingga|sampai)` +
    `|(?:mohon|harap|agar)\\s+(?:untuk\\s+)?tidak\\s+(?:di)?${RELEASE}\\s+(?:sebelum|hingga|sampai)` +
    `|(?:mohon|harap|tolong)\\s+(?:di)?${RELEASE}\\s+(?:setelah|mulai|pada)\\s(?=.{0,40}\\d)|(?:tayangkan|siarkan|muat|terbitkan)\\s+(?:setelah|mulai)\\s(?=.{0,40}\\d{4})` +
    `|(?:(?:naskah|berita|rilis|tulisan|artikel)(?: ini)?\\s+)?(?:baru\\s+)?(?:boleh|dapat|bisa)\\s+(?:di)?${RELEASE}\\s+(?:setelah|mulai|pada|sesudah|(?=\\d)|(?=\\p{L}{4,6},? \\d)))`,
  "iu",
);
const HEADER_LINES_MAX = 12;
/** There is none, or no more. */
const LIFTED =
  /\bembargo(?: has been| was| is| telah| sudah)? (?:lifted|dicabut|berakhir|over|expired|selesai)\b|\b(?:no|tanpa|tidak ada) embargo\b/i;
/** `Embargo: N/A`: a form was filled in. With any further word, or a question mark, the desk is asked. */
const NONE = new RegExp(
  `${OPENING}embargo\\s*[:：]\\s*(?:none|no|n/?a|n\\.a\\.?|nil|nihil|tidak ada|tanpa|[-–—])[\\s.)\\]}>*_-]{0,4}$`,
  "iu",
);
const INSIDE_NOTE = new RegExp(
  `(?<!\\p{L})(?:${WORD}|not for release before|jangan (?:di)?(?:muat|siarkan|publikasikan|terbitkan|tayang(?:kan)?) sebelum)`,
  "iu",
);
/** What a note to the desk may say of it anywhere. */
const HELD_BACK = new RegExp(
  `(?<!\\p{L})(?:${WORD}|(?:not (?:for release|to be (?:used|published))|do not (?:use|run|publish|release)) (?:before|until)|must not be (?:used|published) (?:before|until)|` +
    `(?:jangan|tidak boleh) (?:di)?${RELEASE} (?:sebelum|sampai|hingga)|boleh (?:di)?${RELEASE} (?:mulai|setelah|pada)|(?:tahan|hold)\\b[^.]{0,40}(?:sampai|hingga|until|sebelum|before))`,
  "iu",
);
/** In brackets inside a headline or a paragraph. */
const INLINE =
  /[[(]\s{0,3}(?:strictly |under )?(?:EMBARGO(?:ED)?\b[^[\]()]{0,120}|embargo(?:ed)?\s*[:：][^[\]()]{1,120}|embargo(?:ed)? (?:until|hingga|sampai)\b[^[\]()]{1,120})[\])]/gi;

/** Words that may stand between the label and the date. */
const BEFORE_DATE = new RegExp(
  `^(?:[^\\p{L}\\d]|(?<!\\p{L})(?:${WORD}|${WHEN_WORDS}|strictly|strict|under|news|press|pers|waktu|batas|masa|note|catatan|nb|n|b|s|d|penting|important|status|berlaku|please|reminder|following|contents?|confidential|attached|information|informasi|dalam|run|air|print|publish|immediate|jadwal|tayang|tolong|eds|attn|attention|editors|` +
    "perhatian|prior|released|publication|published|publish|publishing|use|used|or|and|broadcast|not|no|be|is|are|hold|do|mohon|harap|agar|" +
    `jangan|tidak|boleh|untuk|dilarang|belum|baru|dapat|bisa|(?:di)?${RELEASE}|setelah|sesudah|dan|the|day|this|story|copy|naskah|berita|ini|rilis|material|after|from)(?!\\p{L}))*$`,
  "iu",
);
/** After the date, words of time that were not read: a second clock, `noon`, `local time`. */
const TIME_WORD =
  /\d|\b(?:noon|midday|midnight|siang|malam|pagi|sore|subuh|tengah|pukul|jam|local|setempat|waktu|time|hours?|hrs|o['’]clock|[ap]\.?m|plus|minus)\b|\b\p{Lu}{2,5}T\b/iu;
/** A sentence of a story goes on after the date: `Embargo hingga 1 Februari 2025 itu merugikan nelayan.` */
const SENTENCE_WORDS_MIN = 3;
const WHEN =
  /^(?:\d.*|jan\p{L}*|feb\p{L}*|mar(?:et|ch)?|apr\p{L}*|mei|may|jun\p{L}*|jul\p{L}*|agu\p{L}*|aug\p{L}*|sep\p{L}*|o[kc]t\p{L}*|nov\p{L}*|de[sc]\p{L}*|besok|lusa|nanti|tonight|tomorrow|today|hari|noon|midnight|pukul|jam|at|on|am|pm|wi[bt]a?|gmt|utc|pagi|siang|sore|malam|further|notice|pemberitahuan|pengumuman|selesai|after|setelah|senin|selasa|rabu|kamis|jumat|sabtu|minggu|\p{L}*day)$/iu;
const LINE_CHARACTERS_MAX = 150;
const LONG_LINE_CHARACTERS_MAX = 300;
/** So many words behind `Embargo:`, and none of a time, are a headline or a caption: `Embargo: Apa Artinya bagi Nelayan?` */
const TITLE_WORDS_MIN = 4;

/** Lines that are an embargo from their beginning. */
export function markEmbargoes({ lines, pieces }: Markup): void {
  lines.forEach(({ text }, index) => {
    if (pieces[index] !== undefined || !isEmbargo(text, index)) return;
    pieces[index] = readEmbargo(text, "label");
    markDateBelow({ lines, pieces }, index);
  });
  markTimesBelow({ lines, pieces });
}

/** Notes to the desk that speak of one. */
export function markEmbargoesInNotes({ lines, pieces }: Markup): void {
  lines.forEach(({ text }, index) => {
    const own = pieces[index] ?? [];
    if (own.length === 1 && isNote(own[0]) && INSIDE_NOTE.test(text))
      pieces[index] = readEmbargo(text, "not-for-publication");
  });
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

/** An embargo that a line speaks of, from its beginning, in brackets or, in a `note`, anywhere; null where it names no day. */
export function embargoStatedIn(text: string, isNoteToDesk: boolean): string | null {
  const isSaid = isEmbargo(text, 1) || embargoesIn(text).length > 0 || (isNoteToDesk && HELD_BACK.test(text));
  return isSaid && !LIFTED.test(text) ? (findDate(text)?.text ?? null) : null;
}

/** Whether a line further down than the first is one, from its beginning, and whether it says until when. */
export function embargoInLine(text: string): "dated" | "open" | null {
  if (!isEmbargo(text, 1)) return null;
  return findDate(text) === null ? "open" : "dated";
}

/** Whether a line is an instruction to the desk, and not a story about a ban on trade. */
function isEmbargo(text: string, index: number): boolean {
  const isShort = text.length <= LINE_CHARACTERS_MAX;
  if (NONE.test(text)) return true;
  const lifted = isShort && findDate(text) === null ? LIFTED.exec(text) : null;
  // `Embargo dicabut, nelayan bersorak` is a sub-heading.
  if (lifted !== null)
    return index > 0 && !isSentence(text) && !/\p{L}/u.test(text.slice(lifted.index + lifted[0].length));
  if (LABELLED.test(text)) return !isTitle(text);
  if (PHRASES.test(text)) return isPhrase(text, index);
  const match = UNTIL_WHEN.exec(text);
  if (match !== null) {
    const isPlain = match.groups?.word?.toLowerCase() === "embargo" && !isInCapitals(text) && !/^\W/.test(text);
    return !isPlain || isInstruction(text, text.slice(match[0].length).trim(), index === 0);
  }
  if (text.length <= LONG_LINE_CHARACTERS_MAX && THIS_STORY.test(text))
    return findDate(text) !== null || (isShort && !isSentence(text));
  if (!isShort) return false;
  const isMarked = IN_CAPITALS.test(text) && INLINE_BRACKET.exec(text) === null;
  return isMarked && findDate(text) !== null && !(isInCapitals(text) && isSentence(text));
}

function isTitle(text: string): boolean {
  const [, rest = ""] = /^\W*embargo\s*:\s(.*)$/i.exec(text) ?? [];
  const words = wordsIn(rest);
  if (words.length < TITLE_WORDS_MIN || isInCapitals(text) || /\d/.test(rest)) return false;
  return !words.some(
    (word) => WHEN.test(word) || /^(?:hingga|sampai|until|till?|before|sebelum|after|usai)$/i.test(word),
  );
}

/** What stands in brackets of its own is cut out of the line later, and the line stays. */
const INLINE_BRACKET = new RegExp(INLINE.source, "i");

function isPhrase(text: string, index: number): boolean {
  if (/^\W*(?:release|publication)\s(?:time|date)/i.test(text) && index >= HEADER_LINES_MAX) return false;
  return findDate(text) !== null || !isSentence(text);
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

function isSentence(text: string): boolean {
  return /[.!?]["”’]?$/.test(text);
}

function isInstruction(text: string, when: string, isFirst: boolean): boolean {
  const found = findDate(text);
  if (found !== null)
    return !isSentence(text) || wordsIn(found.after).length < SENTENCE_WORDS_MIN || /^\s*[.;)\]]/.test(found.after);
  const words = wordsIn(when);
  const timeWords = words.filter((word) => WHEN.test(word));
  if (timeWords.length * 2 >= words.length) return true;
  return !isFirst && !isSentence(text) && UNTIL_SOMETHING.test(text) && text.length <= LINE_CHARACTERS_MAX;
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
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
  if (!isWhole) return [as("embargo", text)];
  const isMark = !/[\p{L}\d]/u.test(found.after);
  const after = isMark ? as("mark", found.after) : leftOut("not-for-publication", found.after);
  return withoutEmpty([leftOut(rule, found.before), as("embargo", found.text), after]);
}

function firstSentence(text: string): string {
  return /^[\s)\]]*[.;](?=\s)/.test(text) ? "" : text;
}

function isLabelAlone(text: string): boolean {
  return (
    LABELLED.test(text) &&
    wordsIn(text).every((word) => /^(?:strict|strictly|under|news|press|pers|embargo|embargoed)$/i.test(word))
  );
}

const CLOCK =
  "\\d{1,2}[.:]\\d{2}|\\d{4}(?=\\s?(?:hrs|hours|gmt|utc|bst|wi[bt]a?))|\\d{1,2}(?=\\s?(?:[ap]\\.?m|noon|pagi|siang|sore|malam|wi[bt]a?|gmt|utc))|noon|midnight";
/** `10.00 WIB`, `Pukul: 12 siang`, `(not before 10 am GMT)`: a time, and nothing else. */
const TIME_ALONE = new RegExp(
  "^(\\W{0,3}(?:(?:hingga|sampai|mulai|until|from|at|not before|time|waktu|pukul|jam|pkl|embargo)\\W{1,3}){0,4})" +
    `((?:${CLOCK})\\s?(?:[ap]\\.?m\\.?|noon|pagi|siang|sore|malam)?\\s?(?:hrs|hours)?` +
    "(?:\\s?\\(?(?:[a-z]{2,5}(?:[+-]\\d{1,2})?|waktu \\p{L}+(?: \\p{L}+)?|local time)\\)?)?)(\\W{0,3})$",
  "iu",
);
const HAS_CLOCK = /(?<!\d)\d{1,2}[.:]\d{2}(?!\d|[.:]\d{2,4})|\d\s?[ap]\.?m\b|noon|midnight|siang|pagi/i;

export function isTimeAlone(text: string): boolean {
  return TIME_ALONE.test(text);
}

export function hasClock(text: string): boolean {
  return HAS_CLOCK.test(text);
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

/** Right below the day, `10.00 atau 12.00 WIB` is asked for. */
function readTime(line: CopyLine | undefined): readonly Piece[] | null {
  const text = line?.text ?? "";
  const [, words = "", clock = "", mark = ""] = TIME_ALONE.exec(text) ?? [];
  if (clock !== "") return withoutEmpty([label(words), as("embargo-time", clock), as("mark", mark)]);
  const isRightBelow = line !== undefined && (line.isRestOfParagraph ?? !line.afterBlank);
  const isOfTimes =
    hasClock(text) &&
    wordsIn(text).every((word) => WHEN.test(word) || /^(?:dan|atau|and|or|to|until|sampai|hingga)$/i.test(word));
  return isRightBelow && isOfTimes ? [as("embargo-time", text)] : null;
}

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
