/** What lines say of an embargo: the words by which desks and agencies ask to wait, told from news of a ban. */
import { findDate } from "../dates.ts";
import type { CopyLine } from "./copy-lines.ts";
import { hasClock, isTimeWord, wordsIn } from "./embargo-times.ts";
import { isBehindHalfSentence, pairAt, wholeLine } from "./line-pairs.ts";

export const WORD = "(?:di-?)?(?:embargo(?:ed)?|e\\s?m\\s?b\\s?a\\s?r\\s?g\\s?o)(?!\\p{L})";
const BEFORE =
  "(?:(?:strict(?:ly)?|status|berlaku|masih|media|content|siaran|tgl|please|reminder|under|news|press|pers|waktu|tanggal|batas|masa|note|catatan|nb|n\\.b|penting|important|perhatian|is|are)[\\s:.,!]{1,3}){0,3}";
/** Signs that draw attention, or the number of an item. */
const SIGNS = "(?:[^\\p{L}\\d\"“”‘’']{0,8}|\\W{0,3}\\d{1,2}[.)]\\s)";
const OPENING = `^${SIGNS}${BEFORE}`;
/** Words that go on with a time, or speak of the end of an embargo. */
export const WHEN_WORDS =
  "until|till|til|to|through|hingga|sampai|s/d|sd|s\\.d\\.|before|sebelum|pada|mulai|berlaku|for|at|on|jam|pukul|tanggal|tgl|hari|" +
  "time|date|release|lifts?|lifted|ends?|expires?|berakhir|dibuka|dicabut|selesai|besok|lusa|nanti|tonight|tomorrow";
/** `EMBARGO: …`, `EMBARGO` alone, `Embargo – …`, `EMBARGO 10.00 WIB` */
export const LABELLED = new RegExp(
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
export const RELEASE =
  "(?:siarkan|muat|publikasikan|tayangkan|terbitkan|beritakan|sebarluaskan|publikasi|terbit|tayang|menyiarkan|memuat|memublikasikan)";
/** Other words for it. */
const PHRASES = new RegExp(
  `^${SIGNS}${BEFORE}(?:` +
    "(?:(?:this|the) (?:story|release|article|text|copy) )?(?:(?:may|must|can|is) )?(?:not|no)\\s+(?:for\\s+|to\\s+be\\s+|be\\s+)?(?:release|released|publication|published|publish|publishing|use|used|broadcast)" +
    "(?!\\p{L})[^.:]{0,60}?\\s(?:before|until|prior to)" +
    "|for\\s+(?:release|publication|use)\\s*(?:[:：]|(?:at|on|after|from)\\s|(?=\\d)|(?=\\p{L}{3,9} \\d)|(?=\\p{L}{3,6}day))" +
    "|(?:release|publication)\\s(?:time|date)\\s*[:：]" +
    "|hold(?:\\s+for\\s+release)?\\s+(?:until|for\\s+release)|do\\s+not\\s+(?:publish|use|broadcast|release|run|air|print)\\s+(?:before|until|till|prior to)" +
    "|hold\\s+for\\s+(?=(?:\\p{L}{3,6}day,? )?\\d)|(?:for immediate release|publish|to be (?:published|released))\\s+(?:after|from)\\s(?=.{0,40}\\d)" +
    "|jadwal\\s(?:tayang|terbit|siar|rilis)\\s*[:：](?=.*\\d{4})|(?:kindly|please)\\s+do\\s+not\\s+(?:publish|use|broadcast|release|run)\\s+(?:before|until)" +
    `|(?:(?:mohon|harap|agar|informasi dalam naskah ini|(?:naskah|berita|rilis|tulisan|artikel)(?: ini)?)\\s+(?:untuk\\s+)?)?(?:jangan|tidak\\s+untuk|tidak\\s+boleh|dilarang|belum\\s+boleh)\\s+(?:di)?${RELEASE}\\s+(?:sebelum|hingga|sampai)|jangan\\s+(?:di)?naik(?:kan)?\\s+(?:dulu\\s+)?(?:sebelum|hingga|sampai)` +
    `|(?:mohon|tolong)?\\s{0,2}(?:di)?tahan\\s(?:dulu\\s)?(?:naskah ini\\s)?sampai\\s(?=.{0,40}\\d{4})` +
    `|(?:mohon|harap|agar)\\s+(?:untuk\\s+)?tidak\\s+(?:di)?${RELEASE}\\s+(?:sebelum|hingga|sampai)` +
    `|(?:mohon|harap|tolong)\\s+(?:di)?${RELEASE}\\s+(?:setelah|mulai|pada)\\s(?=.{0,40}\\d)|(?:tayangkan|siarkan|muat|terbitkan)\\s+(?:setelah|mulai)\\s(?=.{0,40}\\d{4})` +
    `|(?:(?:naskah|berita|rilis|tulisan|artikel)(?: ini)?\\s+)?(?:baru\\s+)?(?:boleh|dapat|bisa)\\s+(?:di)?${RELEASE}\\s+(?:setelah|mulai|pada|sesudah|(?=\\d)|(?=\\p{L}{4,6},? \\d)))`,
  "iu",
);
const HEADER_LINES_MAX = 12;
const PARAGRAPH_CHARACTERS_MIN = 80;
/** There is none, or no more. */
export const LIFTED =
  /\bembargo(?: has been| was| is| telah| sudah)? (?:lifted|dicabut|berakhir|over|expired|selesai)\b|\b(?:no|tanpa|tidak ada) embargo\b/i;
/** `Embargo: N/A`: a form was filled in. With any further word, or a question mark, the desk is asked. */
export const NONE = new RegExp(
  `${OPENING}embargo\\s*[:：]\\s*(?:none|no|n/?a|n\\.a\\.?|nil|nihil|tidak ada|tanpa|[-–—])[\\s.)\\]}>*_-]{0,4}$`,
  "iu",
);
export const INSIDE_NOTE = new RegExp(
  `(?<!\\p{L})(?:${WORD}|not for release before|jangan (?:di)?(?:muat|siarkan|publikasikan|terbitkan|tayang(?:kan)?) sebelum)`,
  "iu",
);
/** What a note to the desk may say of it anywhere. */
const HELD_BACK = new RegExp(
  `(?<!\\p{L})(?:${WORD}|(?:not (?:for (?:release|publication|broadcast|use)|(?:to )?be (?:used|published|broadcast))|do not (?:use|run|publish|release))(?!\\p{L})[^.:]{0,60}? (?:before|until|prior to)|` +
    `(?:jangan|tidak boleh) (?:di)?${RELEASE} (?:sebelum|sampai|hingga)|boleh (?:di)?${RELEASE} (?:mulai|setelah|pada)|(?:tahan|hold)\\b[^.]{0,40}(?:sampai|hingga|until|sebelum|before))`,
  "iu",
);
/** In brackets inside a headline or a paragraph. */
export const INLINE =
  /[[(]\s{0,3}(?:strictly |under )?(?:EMBARGO(?:ED)?\b[^[\]()]{0,120}|embargo(?:ed)?\s*[:：][^[\]()]{1,120}|embargo(?:ed)? (?:until|hingga|sampai)\b[^[\]()]{1,120})[\])]/gi;

/** A sentence of a story goes on after the date: `Embargo hingga 1 Februari 2025 itu merugikan nelayan.` */
const SENTENCE_WORDS_MIN = 3;
const LINE_CHARACTERS_MAX = 150;
const LONG_LINE_CHARACTERS_MAX = 300;
/** So many words behind `Embargo:`, and none of a time, are a headline or a caption: `Embargo: Apa Artinya bagi Nelayan?` */
const TITLE_WORDS_MIN = 3;

/** An embargo that a line speaks of, from its beginning, in brackets or, in a `note`, anywhere; null where it names no day. */
export function embargoStatedIn(text: string, isNoteToDesk: boolean): string | null {
  if (LIFTED.test(text)) return null;
  if (isEmbargo(text, HEADER_LINES_MAX) || INLINE_BRACKET.test(text)) return findDate(text)?.text ?? null;
  const held = isNoteToDesk ? HELD_BACK.exec(text) : null;
  return held === null ? null : (findDate(text.slice(held.index))?.text ?? null);
}

/** In capitals, or with a colon, it is no word of a sentence. */
const LABEL_OF_EMBARGO = /^\W*(?:EMBARGO(?:ED)?(?!\p{L})|(?:di-?)?[Ee]mbargo(?:ed)?\s*[:：])/u;

/** Beside the facts of a film, `Jadwal tayang: …` is one. */
const FACT_OF_WORK =
  /^\W{0,3}(?:sutradara|pemain|pemeran|produser|produksi|durasi|genre|penulis|penerbit|stasiun|kanal|saluran|director|cast|starring|producers?|running time|label|studio|publisher|author)\s?[:：]/i;

/** Whether a line is an embargo where it stands: half a sentence that looks like one is none. */
export function isEmbargoAt(lines: readonly CopyLine[], index: number): boolean {
  const line = lines[index];
  const isBelowHead = lines
    .slice(Math.max(0, index - HEADER_LINES_MAX), index)
    .some(({ text }) => text.length >= PARAGRAPH_CHARACTERS_MIN);
  if (line === undefined || !isEmbargo(line.text, isBelowHead ? Math.max(index, HEADER_LINES_MAX) : index))
    return false;
  if (LABEL_OF_EMBARGO.test(line.text)) return true;
  if (
    OF_HEAD.test(line.text) &&
    [lines[index - 1], lines[index + 1]].some((other) => FACT_OF_WORK.test(other?.text ?? ""))
  )
    return false;
  const pair = line.isRestOfParagraph === true ? pairAt(lines, index) : undefined;
  if (pair !== undefined && isBehindHalfSentence(pair)) return false;
  const whole = wholeLine(line, lines[index + 1]);
  return whole === line.text || isEmbargo(whole, index);
}

/** Whether a line further down than the first is one, from its beginning, and whether it says until when. */
export function embargoInLine(text: string): "dated" | "open" | null {
  if (!isEmbargo(text, HEADER_LINES_MAX)) return null;
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
  if (text.length <= LONG_LINE_CHARACTERS_MAX && THIS_STORY.test(text)) {
    const found = findDate(text);
    return found === null
      ? isShort && !isSentence(text)
      : !/^["”’]|^\W{0,3}(?:kata|she|he|they|said)/iu.test(found.after);
  }
  if (!isShort) return false;
  const isMarked = IN_CAPITALS.test(text) && INLINE_BRACKET.exec(text) === null;
  return isMarked && findDate(text) !== null && !(isInCapitals(text) && isSentence(text));
}

/** `Embargo: Apa Artinya bagi Nelayan?`, `Embargo 1973 dan Krisis Minyak`: words, and none of a time. */
function isTitle(text: string): boolean {
  const [, rest = ""] = /^\W{0,3}embargo[\s:：(|/–—-]+(.*)$/i.exec(text) ?? [];
  if (rest === "" || isInCapitals(text) || findDate(rest) !== null || hasClock(rest)) return false;
  const words = wordsIn(rest).filter((word) => /\p{L}/u.test(word));
  if (words.length < (/^\W{0,3}embargo\s*[:：]/i.test(text) ? TITLE_WORDS_MIN + 1 : TITLE_WORDS_MIN)) return false;
  return !words.some(
    (word) => isTimeWord(word) || /^(?:hingga|sampai|until|till?|before|sebelum|after|usai)$/i.test(word),
  );
}

/** What stands in brackets of its own is cut out of the line later, and the line stays. */
const INLINE_BRACKET = new RegExp(INLINE.source, "i");

/** Below the head a date of release is a fact of the story: of a film, an album. */
const OF_HEAD = /^\W*(?:(?:release|publication)\s(?:time|date)|jadwal\s)/i;

function isPhrase(text: string, index: number): boolean {
  if (OF_HEAD.test(text) && index >= HEADER_LINES_MAX && !/^\W*release time/i.test(text)) return false;
  const found = findDate(text);
  return found === null ? !isSentence(text) : !isTold(text, found.after);
}

/** A sentence goes on behind the date, or says who said so. */
function isTold(text: string, after: string): boolean {
  if (/^\W{0,3}(?:kata|ujar|menurut|demikian|says?|said|reads?|according)(?!\p{L})/iu.test(after)) return true;
  return (
    isSentence(text) &&
    wordsIn(after).length >= SENTENCE_WORDS_MIN &&
    !/^\s*[.;)\]]/.test(after) &&
    !TIME_BEHIND.test(after)
  );
}

/** `… 2026 at 10:00 GMT, when the minister will speak.` */
const TIME_BEHIND = /^[\s,]{0,3}(?:at|pukul|jam|pkl|\d)/i;

export function isInCapitals(text: string): boolean {
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
  // `Embargo mulai 2019`
  if (words.length === 1 && /^\d{4}$/.test(words[0] ?? "") && !isInCapitals(text)) return false;
  const timeWords = words.filter((word) => isTimeWord(word));
  if (timeWords.length * 2 >= words.length) return true;
  return !isFirst && !isSentence(text) && UNTIL_SOMETHING.test(text) && text.length <= LINE_CHARACTERS_MAX;
}
