/** What an agency tells editors of an embargo: they know what is meant, so it need not be put as in a line of copy. */
import { findDate } from "../dates.ts";

const TO_PUBLISH = "(?:di)?(?:siarkan|muat|publikasikan|tayang(?:kan)?|terbit(?:kan)?|beritakan|sebarluaskan)";
/** `boleh disiarkan mulai …`, `may be used after …`, `not for use before …`, `Release: …` */
const OF_RELEASE = new RegExp(
  `(?<!\\p{L})(?:(?:di)?embargo(?:ed)?|(?:boleh|dapat|bisa|jangan|tidak|dilarang)\\s${TO_PUBLISH}|` +
    `${TO_PUBLISH}\\s(?:mulai|setelah|sesudah|sebelum)|for (?:release|publication|use)|` +
    "(?:used?|published|broadcast|released) (?:from|after)|" +
    "(?:not|no|hold|don['’]t)(?!\\p{L})[^.]{0,40}\\s(?:before|until|till|prior to))(?!\\p{L})|^\\W{0,4}releas(?:e|ed|es)(?!\\p{L})",
  "iu",
);
/** An embargo whatever follows: `under embargo until Tuesday`. The embargo of a country is no word to editors. */
const EMBARGO_UNTIL =
  /(?<!\p{L})(?:(?:under|strict(?:ly)?) embargo|(?:di)?embargo(?:ed)? (?:until|till|hingga|sampai|s\/d)|diembargo)(?!\p{L})/iu;
const OVER = /(?<!\p{L})(?:lifted|no longer|no|over|expired|dicabut|berakhir|tidak lagi|tanpa)(?!\p{L})/iu;
const CLOCK =
  /\d[.:]\d{2}(?!\d)|(?<!\p{L})(?:pukul|jam \d{1,2}|noon|midnight|siang|malam|pagi|sore|besok|lusa|tomorrow|tonight|senin|selasa|rabu|kamis|jumat|sabtu|minggu|\p{L}{3,6}day)(?!\p{L})/iu;

/** A sentence ends before a capital; behind `10 a.m.` or a date stands what belongs to it. */
const SENTENCE_END = /(?<=[.!?;])(?<![ap]\.m\.)\s+(?![Pp]ukul|[Jj]am|[Pp]kl|WI[BT]|GMT|UTC)(?=\p{Lu})/u;

export function sentencesIn(text: string): string[] {
  return text.split(SENTENCE_END);
}

/**
 * When a sentence of a note says that the item may be public, or all of it where nobody but a colleague can read that;
 * null where it says nothing of the kind. `isPast`: whether a date lay behind already when the item was written.
 */
export function embargoInNote(sentence: string, isPast: (date: string) => boolean): string | null {
  if (!OF_RELEASE.test(sentence)) return null;
  const found = findDate(sentence);
  if (found === null) {
    const isOpen = EMBARGO_UNTIL.test(sentence) || (CLOCK.test(sentence) && !/embargo/i.test(sentence));
    return isOpen && !OVER.test(sentence) ? sentence : null;
  }
  if (isPast(found.text)) return null;
  return CLOCK.test(`${found.before} ${found.after}`) ? sentence : found.text;
}
