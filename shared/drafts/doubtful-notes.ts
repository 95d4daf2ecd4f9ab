/**
 * What may be a note to the desk and may as well be the story: no machine can know, so nothing is cut, and the approver is
 * told where to look. Read in what readers would see, whatever the format.
 */
import type { Root } from "hast";
import type { Media } from "../news/article.ts";
import { linesOfBlocks } from "./body/block-lines.ts";
import type { Stated } from "./draft-content.ts";
import { withoutBrackets } from "./notes-in-body.ts";
import type { Warning } from "./report.ts";

/** Brackets that no story has. */
const DOUBLE_BRACKETS = /\[\[[^[\]]{1,300}\]\]|<<[^<>]{3,300}>>|\(\([^()]{3,300}\)\)/u;
/** `(nama dicek lagi)`, `[konfirmasi]` */
const REQUEST_IN_BRACKETS =
  /[[(][^[\]()]{0,60}?(?<!\p{L})(?:di)?(?:cek|konfirmasi|lengkapi|verifikasi|tolong|mohon(?! maaf)|please|pls|check(?!-)|confirm)(?![\p{L}-])[^[\]()]{0,200}[\])]/iu;
/** `NB: …`, `Catatan: …`; `Catatan redaksi: …` speaks to readers. */
const LABEL =
  /^\W{0,4}(?:nb|n\.b\.|p\.?s\.?|catatan|notes?|internal|off the record|kepada (?:redaktur|redaksi|editor)|(?:catatan|pesan) untuk (?:\p{L}+ ){0,2}\p{L}+|notes? to \p{L}+)\s?[:：]/iu;
/** `Mohon dimuat di halaman tiga`, `Jangan tayang dulu` */
const ORDER =
  /^[^\p{L}\p{N}"“”‘’]{0,4}(?:(?:mohon|tolong|harap|please|pls|nama\p{L}*|foto\p{L}*|naskah|berita|artikel|tulisan)(?: ini)? )?(?:(?:jangan|tidak usah|tidak boleh|do not|don['’]t) (?:di)?(?:muat|tayang\p{L}*|siarkan|publikasi\p{L}*|terbitkan|naikkan|publish|print|run|use)|(?:tolong|mohon|please) (?:di)?(?:muat|tayang\p{L}*|edit|koreksi|cek|periksa|bantu|publish|check))(?!\p{L})/iu;
/** What is still to be filled in; kindergartens are called TK, and disease is called TBC. */
const PLACEHOLDER =
  /(?<![\p{L}\p{N}])(?:TKTK|TK TK|x{3,}|X{4,}|TODO|FIXME|TBD|HOLD HOLD|XXX [^.]{1,60} XXX|lorem ipsum)(?![\p{L}\p{N}])|[[(]\?{1,3}[\])]|\?{3}|_{4}/u;
/** `Foto menyusul`, `More to follow` */
const TO_FOLLOW =
  /^\W{0,4}(?:\p{L}{2,15} ){1,3}(?:(?:akan |masih )?menyusul|(?:will |to )follow|follows)(?: (?:lewat|via|melalui|by|dari|from) \S+(?: \S+)?)?\W{0,4}$/iu;
const EMBARGO =
  /(?<!\p{L})EMBARGO(?:ED)?(?!\p{L})(?=.*\p{Ll})|^\W{0,6}(?:\p{L}{2,12} ){0,2}[Ee]mbargo(?:ed)?(?!\p{L})(?=[^:：\d]{0,30}[:：\d])/u;
/** In a line that is not all capitals. */
const IN_CAPITALS = /(?<!\p{L})EMBARGO(?:ED)?(?!\p{L})/u;
/** How people write to each other, and never to readers. */
const LETTER =
  /^(?:(?:yth|dear|halo|hai|hi|hello|salam hormat|selamat (?:pagi|siang|sore|malam))(?!\p{L})[^!?]{0,40}(?:,$|editor|redaktur|redaksi|desk|mas |mbak |pak |bu |kak |tim )|(?:berikut|bersama ini|terlampir)(?: ini)?(?: saya| kami)? ?(?:kirim|lampir|sampai)kan(?!\p{L})|please find (?:attached|below|enclosed)|(?:best|kind|warm) regards|hormat (?:saya|kami)|salam(?: hangat)?,$|(?:best|cheers|thanks|many thanks|terima kasih|salam|regards),(?: \p{Lu}[\p{L} ]{1,30})?$|(?:sent|dikirim) (?:from|dari) (?:my|iphone|android|ponsel))/iu;

/** Numbers and addresses to call, which announcements give to readers, too. */
const CONTACT =
  /^(?:(?:media )?(?:contacts?|kontak(?: media)?|narahubung|cp)\s?[:：].*|\+?\d[\d\s().-]{7,20}|\S{1,60}@\S{1,60}\.\p{L}{2,10})$/iu;

/** From its beginning, or as a whole. */
const LINES = [LABEL, ORDER, LETTER];
const SHORT_LINES = [TO_FOLLOW, CONTACT];
const SHORT_CHARACTERS_MAX = 200;

/** Whether a line reads like a note to colleagues. Most of a story is paragraphs without any sign of it. */
export function mayBeNote(text: string): boolean {
  if (/[[(<]/.test(text) && (DOUBLE_BRACKETS.test(text) || REQUEST_IN_BRACKETS.test(text))) return true;
  if (/XX|xxx|TK|TODO|FIXME|TBD|HOLD|lorem|\?|__/.test(text) && PLACEHOLDER.test(text)) return true;
  if (/mbargo|MBARGO/.test(text) && (EMBARGO.test(text) || (IN_CAPITALS.test(text) && /\p{Ll}/u.test(text))))
    return true;
  if (text.length <= SHORT_CHARACTERS_MAX && SHORT_LINES.some((pattern) => pattern.test(text))) return true;
  return LINES.some((pattern) => pattern.test(text));
}

interface ForReaders {
  readonly title: Stated | null;
  readonly standfirst: Stated | null;
  readonly body: Root;
  readonly media: readonly Media[];
}

/** A warning for each line; how many there may be is the report's business. `firstLine` where the tree knows no position. */
export function doubtfulNotes({ title, standfirst, body, media }: ForReaders, firstLine: number): Warning[] {
  const captions = media.map(({ caption }) => ({ text: caption, line: firstLine }));
  return [
    ...warningsOf("title", title === null ? [] : [title]),
    ...warningsOf("standfirst", standfirst === null ? [] : [standfirst]),
    ...warningsOf("body", linesOfBlocks(body, firstLine)),
    ...warningsOf("media", captions),
  ];
}

function warningsOf(field: string, lines: readonly Stated[]): Warning[] {
  return lines
    .filter(({ text }) => mayBeNote(text) && mayBeNote(withoutBrackets(text).text))
    .map(({ text, line }) => warning(field, text, line));
}

function warning(field: string, text: string, line: number): Warning {
  const message = `“${text.slice(0, 80)}” may be a note to the desk, and readers would see it.`;
  return { line, field, message, fix: "If it is one, take it out and upload the draft again; if not, leave it." };
}
