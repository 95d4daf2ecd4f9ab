/**
 * What may be a note to the desk and may as well be the story: no machine can know, so nothing is cut, and the approver is
 * told where to look. Read in what readers would see, whatever the format.
 */
import type { Root } from "hast";
import type { Media } from "../news/article.ts";
import { isRestOfSentence, linesOfBlocks } from "./body/block-lines.ts";
import type { Stated } from "./draft-content.ts";
import { isForDesk, withoutBrackets } from "./notes-in-body.ts";
import { isDeskNote } from "./plain-copy/desk-note-words.ts";
import { ASK, FOR_COLLEAGUES, PLEASE, THING } from "./plain-copy/desk-requests.ts";
import type { Warning } from "./report.ts";

/** Signs that no story has. */
const DOUBLE_BRACKETS = /\[\[[^[\]]{1,300}\]\]|<<[^<>]{3,300}>>|\(\([^()]{3,300}\)\)|\/\*.{1,300}?\*\//u;
/** `[konfirmasi ke pelabuhan]`, `[grafis di sini]`, `{angka dicek}` */
const IN_SQUARE = new RegExp(
  `\\[[^[\\]]{0,60}?(?<!\\p{L})(?:(?:di)?(?:cek|konfirmasi|lengkapi|verifikasi|tolong)|mohon(?! maaf)|(?:(?<=\\[\\s{0,3})|(?:please|pls|to|must) )(?:please|pls|check(?!-)|confirm|verify|insert|sisipkan|masukkan))(?![\\p{L}-])[^[\\]]{0,200}\\]|` +
    `\\{[^{}]{0,60}?(?<!\\p{L})(?:di)?(?:cek|konfirmasi|lengkapi|verifikasi)(?![\\p{L}-])[^{}]{0,200}\\}|` +
    `\\[\\s*(?:legal|red|ed)\\s?[:：-]|\\[\\s*${THING}(?: \\p{L}+){0,2} (?:di sini|here|menyusul|tk)\\W{0,3}\\]`,
  "iu",
);
/** Above fact checks. */
const RUBRIC = /^\[cek fakta\]\s(?=\S)/iu;
/** `(nama dicek lagi)`; in round brackets readers are asked to bring umbrellas. */
const IN_ROUND = new RegExp(
  `\\((?![^()]{0,60}(?<!\\p{L})(?:anda|kalian|kamu|your)(?!\\p{L}))(?=[^()]{0,60}?(?<!\\p{L})(?:(?:di)?(?:cek|periksa|konfirmasi|lengkapi|verifikasi)(?:kan)?|check|confirm|verify)(?![\\p{L}-]))` +
    `(?:[^()]{0,100}?${THING}|(?:\\s*(?:perlu|mohon|tolong|harap|please|pls|masih|harus|belum|untuk|to|di(?=cek)))*\\s*(?:(?:di)?(?:cek|periksa|konfirmasi|lengkapi|verifikasi)(?:kan)?|check|confirm|verify)(?: lagi| ulang| dulu| again| fakta)?\\s*\\))|\\(\\s*(?:ed|red|legal|subs)\\.? (?:note|–|-)`,
  "iu",
);
const NOT_FOR =
  "(?:not|bukan|tidak) (?:for|untuk) (?:publication|publikasi|dipublikasikan|disiarkan|dimuat|dikutip|tayang|ditayangkan|broadcast|release)|" +
  "jangan di(?:muat|siarkan|publikasikan|tayangkan|terbitkan|kutip)|jangan (?:muat|tayang|tayangkan|siarkan|terbitkan) (?:dulu|dahulu)";
/** `NB: …`, `Catatan: …`; `Catatan redaksi: …` and `Catatan untuk pembaca: …` speak to readers. */
const LABEL = new RegExp(
  `^\\W{0,4}(?:nb|n\\.b\\.|p\\.?s\\.?|catatan(?: internal| desk| reporter| wartawan)?|notes?|(?:untuk )?internal|off the record|kepada (?:redaktur|redaksi|editor)|` +
    `(?:catatan|pesan) untuk (?:mas|mbak|pak|bu|kak|bang|desk|tim|editor|redaktur)(?: \\p{L}+){0,2}|advisory|eds|desk|legal(?: note)?|confidential|reporter['’]?s? note|sidebar|slug|${NOT_FOR})\\s?[:：]|` +
    `^\\W{0,4}eds\\.?\\s?[–—-]\\s.{0,60}?(?:${FOR_COLLEAGUES}|(?<!\\p{L})us(?!\\p{L})|do not|don['’]t|tolong|mohon)|` +
    `^\\W{0,4}(?:(?:editors?|desk|redaksi|redaktur)\\s?[:：]\\s?${PLEASE}|redaksi mohon (?:tidak|menunggu))(?!\\p{L})|` +
    "^\\W{0,4}(?:deadline|tenggat)\\s?[:：].{0,30}\\d|^\\W{0,4}(?:trims?|cuts?|potong) (?:from|dari) (?:here|sini)(?!\\p{L})",
  "iu",
);
/** Such a label also stands above letters to fans and voters. */
const NOTE_TO = new RegExp(
  `^\\W{0,4}(?:(?:catatan|pesan) untuk (?:\\p{L}+ ){0,2}\\p{L}+|notes? to \\p{L}+)\\s?[:：].{0,100}?(?:${FOR_COLLEAGUES}|potong|(?<!\\p{L})cut(?!\\p{L}))`,
  "iu",
);
/** Reserves of a match are names. */
const SUBS = /^\W{0,4}(?:SUBS|Subs)\s?[:：–-].{0,80}?\s(?!for |dan |and |untuk |menit )\p{Ll}{2,}/u;
/** `Mohon dimuat di halaman tiga`, `Jangan tayang dulu`; not `Jangan muat penumpang`, `Please check the tide`. */
const DONE =
  "(?:di)?(?:muat|tayang(?:kan)?|siarkan|publikasikan|terbitkan|naikkan|naik(?= dulu)|publish|print|run|use)";
const THIS = `(?=\\W{0,3}$|\\s(?:(?:it|this|yet|dulu|dahulu|ini|sebelum|before \\p{Lu}|until)(?!\\p{L})|(?:\\p{L}+ ){0,2}?${THING}))`;
const ORDER = new RegExp(
  '^[^\\p{L}\\p{N}"“”‘’]{0,4}(?:' +
    "(?:nama|foto|naskah|berita|artikel|tulisan)\\p{L}*(?: ini)? (?:jangan|tidak usah|tidak boleh|mohon|tolong) (?:di)?(?:muat|tayang\\p{L}*|siarkan|publikasi\\p{L}*|terbitkan|naikkan|edit|koreksi|cek|periksa)(?!\\p{L})|" +
    `(?:(?:mohon|tolong|harap|please|pls) )?(?:jangan|tidak usah|tidak boleh|do not|don['’]t) (?:di(?:muat|tayangkan|siarkan|publikasikan|terbitkan)(?!\\p{L}| ulang| kembali)|${DONE}(?!\\p{L})${THIS})|` +
    `(?:mohon|tolong|harap|please|pls|jangan|do not|don['’]t)(?: (?:jangan|segera|tidak))? ${ASK}|` +
    `(?:mohon|tolong) ${THING}[^.!?]{0,40} di\\p{L}{3,}|` +
    "(?:tolong|mohon) di(?:muat|tayangkan|siarkan|naikkan|edit|koreksi|cek|periksa|bantu|pendekkan|potong|rapikan)(?!\\p{L})|" +
    `(?:pak|bu|bapak|ibu|mas|mbak|kak|bang|bung|mbah) \\p{L}+, ?(?:tolong|mohon|minta|jangan) ${ASK}|(?:mas|mbak|kak) \\p{L}+, ?(?:tolong|mohon|minta) (?:di)?(?:cek|edit|naikkan|periksa)(?!\\p{L}))`,
  "iu",
);
/** Somebody in the story has said it. */
const SAID =
  /[,”"] (?:kata|ujar|pinta|pesan|imbau|tutur|ucap|tulis|(?:\p{L}+ ){1,4}(?:said|says|told|tells?|asked|asks|orders?|ordered|warns?|warned|advised?s?|urged?s?))(?:nya)?(?!\p{L})/iu;
/** What is still to be filled in; kindergartens are called TK, and disease is called TBC. */
const PLACEHOLDER =
  /(?<![\p{L}\p{N}])(?:TKTK|TK TK(?! \p{Lu})|x{3,}|X{4,}|TODO|FIXME|TBD|HOLD HOLD|XXX [^.]{1,60} XXX|lorem ipsum)(?![\p{L}\p{N}])|[[(](?:\?{1,3}|CQ|cq)[\])]|(?<![\p{L}\p{N}?!])\?{3}|_{4}/u;
/** `Foto menyusul`, `More details to follow`; not `Perahu kedua akan menyusul`, which sails. */
const TO_FOLLOW =
  /^\W{0,4}(?:\p{L}{2,15} ){0,2}(?:foto|gambar|grafi[sk]|infografi[sk]|data|video|kutipan|caption|keterangan|naskah|berita|tulisan|judul|angka|photos?|pictures?|pics|graphics?|quotes?|captions?|text|story|copy|details|figures|updates?|more(?= \S+ follow))(?: \p{L}{2,15})? (?:(?:akan |masih )?menyusul|(?:will |to )follow|follows)(?: (?:lewat|via|melalui|by|dari|from) \S+(?: \S+)?)?\W{0,4}$/iu;
/** Of the press; arms, oil and trade have embargoes, too. */
const EMBARGO =
  /^\W{0,6}(?:\p{L}{2,12} ){0,2}[Ee]mbargo(?:ed)?(?!\p{L})(?! (?:senjata|minyak|ikan|dagang|perdagangan|ekonomi|impor|ekspor|arms|oil|fish|trade)(?!\p{L}))(?=[^:：\d]{0,30}(?:[:：]|\d{1,2}(?!\d)))|^\W*[Ee]mbargo\W*$/u;
/** In a line that is not all capitals. */
const IN_CAPITALS =
  /(?<!\p{L})(?:EMBARGO(?:ED)?|NOT FOR (?:PUBLICATION|BROADCAST|RELEASE)|(?:BUKAN|TIDAK) UNTUK (?:PUBLIKASI|DIPUBLIKASIKAN|DISIARKAN|DIMUAT|DIKUTIP)|JANGAN (?:DIMUAT|DISIARKAN|DITAYANGKAN|TAYANG)|OFF THE RECORD|DO NOT (?:PUBLISH|PRINT))(?!\p{L})|(?<=[.!?] )(?:EDS|ATTN):/u;
/** Nothing else on the line. */
const ALONE =
  /^\W{0,4}(?:HOLD|(?:PLEASE )?DO NOT (?:PUBLISH|USE|RUN|PRINT)(?: YET| THIS)?|HOLD (?:FOR|UNTIL) .{2,30}|TAHAN (?:SAMPAI|DULU).{0,30}|(?:CEK|CHECK)(?! FAKTA)(?: \p{Lu}+){1,3}|(?:\p{Lu}{3,} ){1,2}TK|NOT FINAL|(?:[Nn]ot|NOT) (?:for attribution|FOR ATTRIBUTION).{0,80})\W{0,4}$/u;
/** How people write to each other, and never to readers. */
const LETTER =
  /^(?:(?:yth|dear|halo|hai|hi|hello|salam hormat|selamat (?:pagi|siang|sore|malam))(?!\p{L})[^!?]{0,40}(?:,$|editor|redaktur|redaksi|desk|mas |mbak |pak |bu |kak |tim )|(?:berikut|bersama ini|terlampir)(?: ini)?(?: saya| kami)? ?(?:kirim|lampir|sampai)kan(?!\p{L})|(?:halo|hai|hi|hello) \p{L}+, (?:ini|berikut|here is|here[’']s|attached)(?!\p{L}).{0,30}(?:naskah|tulisan|berita|piece|story|copy|draft)|please find (?:attached|below|enclosed)|(?:best|kind|warm) regards|hormat (?:saya|kami)|salam(?: hangat)?,$|(?:best|cheers|thanks|many thanks|terima kasih|regards),$|(?:sent|dikirim) (?:from|dari) (?:my|iphone|android|ponsel))/iu;
/** `Best, Clara`; a headline may thank a grandmother. */
const SIGN_OFF =
  /^(?:Best|Cheers|Thanks|Many thanks|Terima kasih|Salam|Regards), (?!Nusantara|Indonesia|Dunia|Grand|Mom|Mum|Dad|Ibu|Ayah|Nenek)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u;

/** Numbers and addresses to call, and who answers there, which announcements give to readers, too. */
const CONTACT =
  /^(?:(?:[Mm]edia )?(?:[Cc]ontacts?|[Kk]ontak(?: [Mm]edia)?|KONTAK|CONTACTS?|[Nn]arahubung|CP|[Cc]p)\s?[:：](?:.{0,80}(?:\d[\d\s().-]{6}|@)|\s*\p{Lu}\p{Ll}+\.? \p{Lu}).*|(?=(?:\D*\d){9})(?!\d\d[.-]\d\d[.-]\d{4})(?:\+\d|\(?0[1-9])[\d\s().-]{7,20}|\S{1,60}@\S{1,60}\.\p{L}{2,10})$/u;

/** From its beginning, or as a whole. */
const LINES = [LABEL, NOTE_TO, SUBS, LETTER];
const SHORT_LINES = [TO_FOLLOW, CONTACT, ALONE, SIGN_OFF];
const SHORT_CHARACTERS_MAX = 200;
/** Whether a line reads like a note to colleagues. Most of a story is paragraphs without any sign of it. */
export function mayBeNote(text: string): boolean {
  return holdsSign(text) || beginsLikeNote(text);
}

/** Wherever in the line it stands. */
function holdsSign(line: string): boolean {
  const text = line.replace(RUBRIC, "");
  if (/[[({<]|\/\*/.test(text) && [DOUBLE_BRACKETS, IN_SQUARE, IN_ROUND].some((pattern) => pattern.test(text)))
    return true;
  if (/XX|xxx|TK|TODO|FIXME|TBD|HOLD|CQ|cq|lorem|\?|__/.test(text) && PLACEHOLDER.test(text)) return true;
  return IN_CAPITALS.test(text) && /\p{Ll}/u.test(text);
}

function beginsLikeNote(text: string): boolean {
  if (/mbargo/.test(text) && EMBARGO.test(text)) return true;
  if (text.length <= SHORT_CHARACTERS_MAX && SHORT_LINES.some((pattern) => pattern.test(text))) return true;
  return LINES.some((pattern) => pattern.test(text)) || (ORDER.test(text) && !SAID.test(text));
}

interface ForReaders {
  readonly title: Stated | null;
  readonly standfirst: Stated | null;
  readonly body: Root;
  readonly media: readonly Media[];
}

/** A warning for each line; how many there may be is the report's business. `firstLine` where the tree knows no position. */
export function doubtfulNotes({ title, standfirst, body, media }: ForReaders, firstLine: number): Warning[] {
  // A caption that is nothing but a note, or an embargo, is cut.
  const captions = media.filter(({ caption }) => !isForDesk(caption, true));
  return [
    ...warningsOf("title", title === null ? [] : [title], isNoteOfField),
    ...warningsOf("standfirst", standfirst === null ? [] : [standfirst], isNoteOfField),
    ...warningsOf("body", linesOfBlocks(body, firstLine)),
    ...warningsOf(
      "media",
      captions.map(({ caption }) => ({ text: caption, line: firstLine })),
    ),
  ];
}

function warningsOf(field: string, lines: readonly Stated[], isDoubtful = mayBeNote): Warning[] {
  // Of several numbers to call the first says enough.
  const contact = lines.findIndex(({ text }) => CONTACT.test(text));
  return lines
    .filter((line, at) => {
      if (contact !== -1 && at > contact && CONTACT.test(line.text)) return false;
      const isNote = isRestOfSentence(lines[at - 1], line) ? holdsSign : isDoubtful;
      return isNote(line.text) && isNote(withoutBrackets(line.text).text);
    })
    .map(({ text, line }) => doubtfulNote(field, text, line));
}

/** What is surely a note is cut out of a body; a headline and a deck have nothing else. */
function isNoteOfField(text: string): boolean {
  return mayBeNote(text) || isDeskNote(text);
}

export function doubtfulNote(field: string, text: string, line: number): Warning {
  const message = `“${text.slice(0, 80)}” may be a note to the desk, and readers would see it.`;
  return { line, field, message, fix: "If it is one, take it out and upload the draft again; if not, leave it." };
}
