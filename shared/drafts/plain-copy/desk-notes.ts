/** Lines that newsrooms write to each other: never for readers, always for the approver to see. */
import type { CopyLine } from "./copy-lines.ts";
import { as, leftOut, type Markup, type Piece } from "./copy-pieces.ts";
import { isLastMark } from "./wire-headers.ts";

/** Words that address a desk; in the text of a story they need what follows here: a colon, or brackets around them. */
const TO_DESK =
  "(?:catatan|pesan|info) (?:untuk|kepada|buat|bagi|ke) (?:para )?(?:editor|redaktur|redaksi|penyunting|desk|tim|korlip|layout)(?: \\p{L}{2,15})?|" +
  "catatan (?:internal|desk)|internal (?:note|use only)|(?:for|hanya) (?:internal use|untuk internal)(?: only| redaksi)?|untuk internal(?: redaksi)?|" +
  "notes? (?:to|for) (?:the )?(?:editors?|(?:news )?desks?|subs?|sub-?editors?|newsroom)|editors? note to (?:the )?desk|desk note|" +
  "(?:att(?:entio)?n|attention)\\.?:? (?:all )?(?:editors?|desks?|subs|redaksi|redaktur)|to (?:all )?(?:editors|desks)|" +
  "(?:not|bukan|tidak) (?:intended )?(?:for|untuk) (?:publication|publikasi|dipublikasikan|disiarkan|dimuat|tayang|ditayangkan|broadcast|release)";
/** `EDS: …`, `Subs please note: …`: only at the beginning of a line. */
const ADDRESSED =
  /^\W{0,4}(?:eds|internal|(?:desk|subs|redaksi|editors?)[\s,:]{1,2}(?:yth\W{1,2})?(?:please|pls|mohon|tolong|harap)\b[^:]{0,60})\s*(?:[:：;]|[–—-]{1,2}\s|$)|^\W{0,4}(?:desk|subs|redaksi|editors?)\s*[,:]\s*(?:please|pls|mohon|tolong|harap)\b/iu;
/** What a desk asks for, in brackets on a line of its own: `[cek ejaan]`, `(mohon dicek angkanya)`, `[EDITOR: CEK ANGKA]`. */
const REQUEST =
  /^(?:\[{1,2}|\({1,2})\s*(?:(?:editor|desk|red|catatan|note|nb)\s*[:：]\s*)?(?:(?:tolong|mohon(?! maaf)|harap|please|pls)\s+\p{L}|(?:cek|dicek|check|tk|todo|fixme|konfirmasi|confirm|verify|verifikasi|lengkapi)(?!\p{L}))[^\])]{0,200}(?:\]{1,2}|\){1,2})$/iu;
/** `[Catatan: …]`, `[NOTE: …]`; what speaks to readers (`Catatan redaksi`, `Editor's note`) stays. */
const SQUARE = /^\[\s*(?:catatan(?: editor| penyunting)?|notes?|nb|n\.b\.)\s*[:：]/i;
/** What only a desk does: `jangan dimuat`, `jangan muat dulu`, `foto menyusul`. `Jangan muat lebih dari 20 kg` is for readers. */
const FOR_DESK_ONLY =
  "(?:jangan|tidak (?:boleh|untuk|usah)|mohon (?:tidak|jangan)|harap (?:tidak|jangan)) (?:\\p{L}{2,12} ){0,2}" +
  "(?:di(?:muat|siarkan|publikasikan|tayangkan|terbitkan)(?!\\p{L})|" +
  "(?:muat|siarkan|publikasikan|tayangkan|tayang|terbitkan|naikkan)(?=\\W{0,3}$|[.,;!]|\\s(?:dulu|dahulu|nama|foto|identitas|naskah|berita|kutipan|sebelum|ini)(?!\\p{L})))|" +
  "(?:do not|don['’]t) (?:publish|print|broadcast)(?!\\p{L})|" +
  "(?:foto|grafis|infografi[ks]|data|video|kutipan|caption|keterangan foto|photos?|pictures?|quotes?) (?:(?:akan |masih )?menyusul|(?:will |to )follow)(?!\\p{L})";
/** `CATATAN REDAKSI: … jangan dimuat`: a label that may speak to readers, and what only a desk does. */
const ASKED = new RegExp(
  `^[[(*\\s>•–-]{0,4}(?:catatan(?: redaksi| editor)?|notes?|editor['’]?s? notes?|nb|n\\.b\\.)\\s*[:：;–-](?=[^.!?]*(?:${FOR_DESK_ONLY}))`,
  "iu",
);
const REMARK = /^<!--.*-->$|^\/\*.*\*\/$/;
const LABELLED = new RegExp(`^\\W{0,4}(?:${TO_DESK})\\s*(?:[:：;]|[–—-]{1,2}\\s|$)`, "iu");
/** Addressed in capitals a line is an instruction even without a colon. */
const IN_CAPITALS =
  /^\W{0,4}(?:ATTN|ATTENTION|EDS|EDITORS|ADVISORY:|NOT FOR PUBLICATION|BUKAN UNTUK PUBLIKASI|TIDAK UNTUK DISIARKAN)(?!\p{L})/u;
const EDITORS_IN_CAPITALS = /^EDITORS\s*[:：](?!(?:\s*\p{Lu}[\p{L}.'’-]*(?:,| and| dan|$)?){1,10}$)/u;
const BRACKETED = new RegExp(`^[[({]\\s*(?:${TO_DESK})(?![\\p{L}\\d])`, "iu");
const RELEASE =
  /^(?:for immediate release|untuk (?:segera )?disiarkan(?: segera)?|untuk disiarkan segera|siaran pers untuk disiarkan)\W{0,3}$/i;
/** What an update adds: `(Adds quotes, background)`, above the story. */
const UPDATE_NOTE =
  /^\((?:adds?|adding|updates?|updating|recasts?|refiles?|repeats?|rewrites?|edits?|corrects?|removes?|clarifies|changes|inserts?|menambahkan|memperbarui|meralat)\b[^()]{0,300}\)$/i;
const HEAD_LINES_MAX = 14;
/** From here to the end nothing is for readers. */
const REST =
  /^\W{0,6}(?:the following information is not (?:intended )?for publication|informasi berikut (?:bukan|tidak) untuk (?:publikasi|disiarkan|dipublikasikan))\W{0,3}$/i;
const NOTEBOOK = /^(?:\p{L}{2,12} )?notebook$/iu;
/** A marker drawn with dashes, stars or brackets around it: `-- NOT FOR PUBLICATION --` … `-- END OF NOTE --` */
const MARKER = /^(?:[-–—*=#_]{2,}|[[<({]{1,2})\s*(.{3,80}?)\s*(?:[-–—*=#_]{2,}|[\])}>]{1,2})$/;
const OPENS = new RegExp(`^(?:(?:begin|start|mulai|awal)\\W+(?:of\\W+)?)?(?:${TO_DESK})$`, "iu");
const CLOSES =
  /^(?:\/|end\b|akhir\b|selesai\b|tutup\b|ends\b|for publication|untuk publikasi|story (?:begins|starts|resumes))/i;
const NOTE_LINES_MAX = 60;
/** A note that nobody closed ends with its paragraph; a draft without blank lines has none that ends. */
const PARAGRAPH_LINES_MAX = 12;
const INLINE = new RegExp(
  `\\[{1,2}\\s*(?:${TO_DESK}|cek|check|tk|todo)(?![\\p{L}\\d])[^\\]]{0,600}\\]{1,2}|\\(\\s*(?:${TO_DESK})(?![\\p{L}\\d])[^()]{0,600}\\)`,
  "giu",
);

/** Marks notes wherever they stand, over as many lines as they have. */
export function markDeskNotes(markup: Markup): void {
  const { lines, pieces } = markup;
  for (let index = 0; index < lines.length; index += 1) {
    if (pieces[index] !== undefined) continue;
    const until = endOfNote(markup, index);
    for (let at = index; at < until; at += 1) pieces[at] ??= note(lines[at]?.text ?? "");
    index = Math.max(index, until - 1);
  }
  markAfterLastMark(markup);
}

function note(text: string): Piece[] {
  return /[\p{L}\p{N}]/u.test(text) ? [leftOut("not-for-publication", text)] : [as("mark", text)];
}

/** The line after the note that begins at `from`; `from` itself where none begins. */
function endOfNote(markup: Markup, from: number): number {
  const { lines } = markup;
  const line = lines[from];
  const text = line?.text ?? "";
  if (line === undefined || text === "") return from;
  if (REST.test(text) || (line.isHeading && NOTEBOOK.test(text))) return lines.length;
  if (headsNotes(text) && isBelowStory(from, lines.length) && isLastPart(lines, endOfLabelled(markup, from)))
    return lines.length;
  const [, inside = ""] = MARKER.exec(text) ?? [];
  if (inside !== "" && OPENS.test(inside)) return endOfBlock(markup, from);
  const isInBrackets = /^[[({]/.test(text);
  if (isInBrackets && (BRACKETED.test(text) || SQUARE.test(text) || ASKED.test(text)))
    return endOfBracket(markup, from);
  if ((isInBrackets && REQUEST.test(text)) || REMARK.test(text)) return from + 1;
  if (from < HEAD_LINES_MAX && (UPDATE_NOTE.test(text) || RELEASE.test(text))) return from + 1;
  return isAddressed(text) ? endOfLabelled(markup, from) : from;
}

function isAddressed(text: string): boolean {
  return (
    ASKED.test(text) ||
    LABELLED.test(text) ||
    ADDRESSED.test(text) ||
    IN_CAPITALS.test(text) ||
    EDITORS_IN_CAPITALS.test(text)
  );
}

/** Whether a line is for the desk by its own words, wherever it stands. */
export function isDeskNote(text: string): boolean {
  const isInBrackets = /^[[({]/.test(text) && (BRACKETED.test(text) || SQUARE.test(text) || REQUEST.test(text));
  return isInBrackets || REST.test(text) || isAddressed(text);
}

/** Up to the marker that closes it; without one, up to the next blank line. */
function endOfBlock({ lines }: Markup, from: number): number {
  const last = Math.min(lines.length, from + NOTE_LINES_MAX);
  for (let index = from + 1; index < last; index += 1) {
    const [, inside = ""] = MARKER.exec(lines[index]?.text ?? "") ?? [];
    if (inside !== "" && (CLOSES.test(inside) || OPENS.test(inside))) return index + 1;
  }
  return endOfParagraph(lines, from);
}

/** Up to the bracket that closes it, when nothing follows on that line; without one, up to the next blank line. */
function endOfBracket({ lines }: Markup, from: number): number {
  const opening = lines[from]?.text[0] ?? "";
  const closing = opening === "[" ? "]" : opening === "(" ? ")" : "}";
  const last = Math.min(lines.length, from + NOTE_LINES_MAX);
  let depth = 0;
  for (let index = from; index < last; index += 1) {
    const text = lines[index]?.text ?? "";
    for (let at = 0; at < text.length; at += 1) {
      depth += text[at] === opening ? 1 : text[at] === closing ? -1 : 0;
      if (depth > 0) continue;
      // More of the story behind the bracket: notes inside a paragraph are cut out of it later.
      return index === from && /[\p{L}\p{N}]/u.test(text.slice(at + 1)) ? from : index + 1;
    }
  }
  return endOfParagraph(lines, from);
}

/** `Notes to editors:`, or these words alone on their line. */
const OPENS_LIST =
  /[:：]\W{0,3}$|^\W{0,4}(?:catatan|pesan|notes?)\s(?:untuk|kepada|to|for)\s(?:the\s)?\p{L}+\W{0,3}$/iu;

/** Whether what follows is a note: a list of them, or the lines of its paragraph. */
export function opensNotes(text: string): boolean {
  return OPENS_LIST.test(text) && isDeskNote(text);
}

/** With these words a press release goes over to what only editors need: who to call, who the company is. */
const HEADS_NOTES = /^\W{0,4}notes\s(?:to|for)\s(?:the\s)?(?:news\s)?(?:editors|desks)\W{0,3}$/iu;

/** Whether from here on nothing more is for readers, up to the next heading. */
export function headsNotes(text: string): boolean {
  return HEADS_NOTES.test(text);
}

/** Whether what follows such words, or the list below them, is no more of the story: paragraphs below them, or whom to call. */
function isLastPart(lines: Markup["lines"], until: number): boolean {
  const label = lines[until - 1]?.text ?? "";
  return headsNotes(label) || isContact(lines[until]?.text ?? "");
}

/** What a company says of itself may be longer than its news. */
const STORY_SHARE_MIN = 3;

/** Whether enough of a draft's lines or blocks stand above one to be the story. */
export function isBelowStory(above: number, all: number): boolean {
  return above >= all / STORY_SHARE_MIN;
}

/** A label alone opens a list; otherwise the note is the line, and what goes on in small letters below it. */
function endOfLabelled({ lines }: Markup, from: number): number {
  if (!OPENS_LIST.test(lines[from]?.text ?? "")) return endOfSentence(lines, from);
  let until = endOfParagraph(lines, from);
  while (isItem(lines[until])) until = endOfParagraph(lines, until);
  return until;
}

function isItem(line: CopyLine | undefined): boolean {
  return /^(?:\d{1,2}[.)]|[-•*–])\s/.test(line?.text ?? "");
}

function endOfSentence(lines: Markup["lines"], from: number): number {
  let until = from + 1;
  while (until < lines.length && !lines[until]?.afterBlank && goesOn(lines[until - 1], lines[until])) until += 1;
  return until;
}

/** A full line may end before a name: what of a note is cut off would be published. */
const FULL_LINE_CHARACTERS_MIN = 55;

function goesOn(above: CopyLine | undefined, line: CopyLine | undefined): boolean {
  return isCutOff(above?.text ?? "") || /^\p{Ll}/u.test(line?.text ?? "");
}

/** Whether a line of a note goes on below it, whatever that begins with. */
export function isCutOff(text: string): boolean {
  return text.length >= FULL_LINE_CHARACTERS_MIN && !/[.!?…:;]["”’)\]]*$/.test(text);
}

/** The line after the paragraph that `from` stands in: the next one with a blank line above it. */
function endOfParagraph(lines: Markup["lines"], from: number): number {
  const last = Math.min(lines.length, from + 1 + PARAGRAPH_LINES_MAX);
  for (let until = from + 1; until < last; until += 1) if (lines[until]?.afterBlank) return until;
  return last === lines.length && lines.some(({ afterBlank }, index) => index > 0 && afterBlank) ? last : from + 1;
}

/** Behind `ENDS` a press release says whom to call and who the company is: from there on nothing is of the story. */
function markAfterLastMark({ lines, pieces }: Markup): void {
  const isMark = (text: string) => isLastMark(text) || text === "###";
  const mark = lines.findLastIndex(({ text }, index) => pieces[index] === undefined && isMark(text));
  if (!isBelowStory(mark, lines.length)) return;
  // Three crosses may also part two scenes: below them only a heading is `About the company`.
  const isSure = lines[mark]?.text !== "###";
  const contact = lines.findIndex(
    ({ text }, index) =>
      index > mark && pieces[index] === undefined && isContact(text) && (isSure || !/[.!?]["”’)]?$/.test(text)),
  );
  if (contact === -1) return;
  for (let index = contact; index < lines.length; index += 1) pieces[index] ??= note(lines[index]?.text ?? "");
}

/** Who to call, and who the company is. */
export function isContact(text: string): boolean {
  return /^(?:(?:media |press |for )?(?:contacts?|enquiries|inquiries|more information|further information|kontak|narahubung|informasi lebih lanjut|hubungi|about|tentang)\b|(?:e-?mail|tel|telp|telepon|phone|hp|wa|mobile)\s*[.:])/i.test(
    text,
  );
}

/** Notes inside a paragraph, found from its beginning. */
export function notesIn(paragraph: string): { readonly at: number; readonly text: string }[] {
  if (!/[[(]/.test(paragraph)) return [];
  return [...paragraph.matchAll(INLINE)].map((match) => ({ at: match.index, text: match[0] }));
}
