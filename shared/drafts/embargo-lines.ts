/**
 * Lines that say when a story may be public. An embargo that is overlooked cannot be undone, so a line that looks like one
 * and cannot be read whole is kept as it stands: readDate refuses it then, and the editor is asked.
 */
import { as, label, leftOut, type Markup, type Piece, withoutEmpty } from "./copy-pieces.ts";
import { findDate } from "./wire-dates.ts";

const UNTIL =
  "until|till|til|to|through|hingga|sampai|s/d|sd|s\\.d\\.|before|sebelum|pada|mulai|berlaku|for|at|on|jam|pukul|tanggal|tgl";
const OPENING = "^[\\s[({*#_–—-]{0,6}";
/** `EMBARGO: …`, `EMBARGO` alone, `Embargo – …` */
const LABELLED = new RegExp(
  `${OPENING}(?:(?:strict(?:ly)?|under|news|press|pers)\\s+){0,2}embargo(?:ed)?\\s*(?:[:：;]|[–—-]+\\s|[\\])}*]|$)`,
  "i",
);
/** `EMBARGOED UNTIL …`, `Embargo hingga …` */
const UNTIL_WHEN = new RegExp(
  `${OPENING}(?:(?:strictly|strict|under)\\s+){0,2}(?<word>embargo(?:ed)?)\\s+(?:release\\s+)?(?:${UNTIL}|\\d)(?=[\\s\\d:])`,
  "i",
);
/** Other words for it. */
const PHRASES = new RegExp(
  `${OPENING}(?:(?:strictly\\s+)?(?:not|no)\\s+(?:for\\s+|to\\s+be\\s+)?(?:release|released|publication|published|publish|publishing|use|used|broadcast)(?:(?:\\s+or\\s+|,\\s*)(?:broadcast|publication|use|release)){0,3}\\s+(?:before|until|prior to)` +
    "|for\\s+(?:release|publication|use)\\s*(?:[:：]|at|on|after|from)(?=[\\s:]).{0,30}\\d" +
    "|hold(?:\\s+for\\s+release)?\\s+(?:until|for\\s+release)|do\\s+not\\s+(?:publish|use|broadcast|release)\\s+(?:before|until)" +
    "|(?:mohon\\s+)?(?:jangan|tidak\\s+untuk|tidak\\s+boleh|dilarang|belum\\s+boleh)\\s+(?:di)?(?:siarkan|muat|publikasikan|tayangkan|terbitkan|beritakan|sebarluaskan|publikasi|terbit|tayang|naik|menyiarkan|memuat|memublikasikan)\\s+(?:sebelum|hingga|sampai)" +
    "|(?:baru\\s+)?(?:boleh|dapat)\\s+(?:disiarkan|dimuat|dipublikasikan|ditayangkan|diterbitkan|tayang|terbit)\\s+(?:setelah|mulai|pada|sesudah))",
  "i",
);
/** There is none, or no more. */
const LIFTED =
  /\b(?:embargo(?: has been| was| is| telah| sudah)? (?:lifted|dicabut|berakhir|over|expired|selesai)|no embargo|tanpa embargo|tidak ada embargo)\b|embargo\s*[:：]\s*(?:none|no|nil|nihil|tidak ada|tanpa|-|–)\s*\W{0,3}$/i;
const INSIDE_NOTE =
  /\bembargo(?:ed)?\b|\bnot for release before\b|\bjangan (?:di)?(?:muat|siarkan|publikasikan|terbitkan) sebelum\b/i;

/** Words that may stand between the label and the date. */
const BEFORE_DATE =
  /^(?:[^\p{L}\d]|\b(?:strictly|strict|under|news|press|pers|embargo|embargoed|until|till|til|to|through|hingga|sampai|sd|s|d|before|sebelum|prior|pada|mulai|berlaku|for|at|on|jam|pukul|tanggal|tgl|release|released|publication|published|publish|publishing|use|used|or|and|broadcast|not|no|be|hold|do|mohon|jangan|tidak|boleh|untuk|dilarang|belum|baru|dapat|disiarkan|siarkan|dimuat|muat|dipublikasikan|publikasikan|ditayangkan|tayangkan|diterbitkan|terbitkan|diberitakan|beritakan|publikasi|terbit|tayang|naik|setelah|sesudah|dan|the|hari|day|date|time|waktu|is|this|story|copy|naskah|berita|ini)\b)*$/iu;
/** After the date, words of time that were not read: a second clock, `noon`, `local time`. */
const TIME_WORD =
  /\d|\b(?:noon|midday|midnight|siang|malam|pagi|sore|subuh|tengah|pukul|jam|local|setempat|waktu|time|hours?|hrs|o['’]clock|[ap]\.?m|plus|minus)\b|\b\p{Lu}{2,5}T\b/iu;
/** A sentence of a story goes on after the date: `Embargo hingga 1 Februari 2025 itu merugikan nelayan.` */
const SENTENCE_WORDS_MIN = 3;
const WHEN =
  /^(?:\d.*|jan\p{L}*|feb\p{L}*|mar(?:et|ch)?|apr\p{L}*|mei|may|jun\p{L}*|jul\p{L}*|agu\p{L}*|aug\p{L}*|sep\p{L}*|o[kc]t\p{L}*|nov\p{L}*|de[sc]\p{L}*|besok|lusa|nanti|tonight|tomorrow|today|hari|noon|midnight|pukul|jam|at|on|am|pm|wi[bt]a?|gmt|utc|pagi|siang|sore|malam|further|notice|pemberitahuan|pengumuman|selesai|after|setelah|senin|selasa|rabu|kamis|jumat|sabtu|minggu|\p{L}*day)$/iu;
const LINE_CHARACTERS_MAX = 80;
const INLINE =
  /[[(]\s{0,3}(?:strictly |under )?(?:EMBARGO(?:ED)?\b[^[\]()]{0,120}|embargo(?:ed)?\s*[:：][^[\]()]{1,120}|embargo(?:ed)? (?:until|hingga|sampai)\b[^[\]()]{1,120})[\])]/gi;

/** Lines that are an embargo from their beginning. */
export function markEmbargoes({ lines, pieces }: Markup): void {
  lines.forEach(({ text }, index) => {
    if (pieces[index] !== undefined || !isEmbargo(text, index === 0)) return;
    pieces[index] = readEmbargo(text, "label");
    markDateBelow({ lines, pieces }, index);
  });
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
  return [...text.matchAll(INLINE)].map((match) => ({
    at: match.index,
    text: match[0],
    pieces: readEmbargo(match[0], "label"),
  }));
}

function isNote(piece: Piece | undefined): boolean {
  return piece?.as === "left-out" && piece.rule === "not-for-publication";
}

/** Whether a line is an instruction to the desk, and not a story about a ban on trade. */
function isEmbargo(text: string, isFirst: boolean): boolean {
  if (LABELLED.test(text)) return true;
  if (LIFTED.test(text)) return !isFirst && text.length <= LINE_CHARACTERS_MAX && !/[.!?]["”’]?$/.test(text);
  if (PHRASES.test(text)) return findDate(text) !== null || !/[.!?]["”’]?$/.test(text);
  const match = UNTIL_WHEN.exec(text);
  if (match === null) return false;
  const isPlain = match.groups?.word?.toLowerCase() === "embargo" && text !== text.toUpperCase() && !/^\W/.test(text);
  return !isPlain || isInstruction(text, text.slice(match[0].length).trim(), isFirst);
}

function isInstruction(text: string, when: string, isFirst: boolean): boolean {
  const found = findDate(text);
  const isSentence = /[.!?]["”’]?$/.test(text);
  if (found !== null)
    return !isSentence || wordsIn(found.after).length < SENTENCE_WORDS_MIN || /^\s*[.;)\]]/.test(found.after);
  const words = wordsIn(when);
  const timeWords = words.filter((word) => WHEN.test(word));
  if (timeWords.length * 2 >= words.length) return true;
  return !isFirst && !isSentence && text.length <= LINE_CHARACTERS_MAX;
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}

/** The pieces of a line with an embargo. `rule`: by which what stands around the date is left out. */
function readEmbargo(text: string, rule: "label" | "not-for-publication"): Piece[] {
  if (LIFTED.test(text)) return [leftOut("not-for-publication", text)];
  const found = findDate(text);
  if (found === null) return isLabelAlone(text) ? [label(text)] : [as("embargo", text)];
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

/** `EMBARGO` alone on its line: the date stands on the next one, or nowhere. */
function markDateBelow({ lines, pieces }: Markup, index: number): void {
  const line = lines[index];
  const isAlone = pieces[index]?.every((piece) => piece.as === "left-out" && piece.rule === "label") ?? false;
  if (line === undefined || !isAlone) return;
  const below = lines[index + 1];
  const found = below === undefined || pieces[index + 1] !== undefined ? null : findDate(below.text);
  const isDate = found !== null && BEFORE_DATE.test(found.before) && !/[\p{L}\d]/u.test(found.after);
  if (!isDate || found === null) pieces[index] = [as("embargo", line.text)];
  else pieces[index + 1] = withoutEmpty([label(found.before), as("embargo", found.text), as("mark", found.after)]);
}
