/** Lines that point to another story: `Baca Juga: …` */
import type { CopyLine } from "./copy-lines.ts";
import { as, label, linesBelow, type Markup, type Piece, withoutEmpty } from "./copy-pieces.ts";

const LABEL =
  "baca juga(?: artikel| berita)?(?: lain(?:nya)?)?|baca pula|baca selengkapnya|baca lebih lanjut|lihat juga|lihat pula|" +
  "simak juga|simak pula|simak video|tonton video|tonton juga|dengarkan juga|" +
  "artikel (?:terkait|lain(?:nya)?)|berita (?:terkait|lain(?:nya)?)|pilihan editor|pilihan redaksi|" +
  "read more(?: on this)?|read also|also read|see also|see more|more on this|more from us|watch also|" +
  "related (?:stor(?:y|ies)|articles?|news|coverage|links?)|editor['’]s (?:choice|picks?)";
/** Words that begin sentences and sub-headings too: they need a colon, and a title that is no sentence. */
const WEAK_LABEL = "baca|simak|terkait|related|watch|listen";
/** A label ends with a colon, a bar or a dash. */
const LABELLED = new RegExp(
  `^((?:${LABEL})\\s*(?:[:：|»>]{1,2}|[–—-](?=\\s))|(?:${WEAK_LABEL})\\s*[:：](?!.*\\.$))\\s*(.*)$`,
  "i",
);
/** Words that are a label when they stand alone on their line. */
const ALONE =
  /^(?:baca juga|lihat juga|simak juga|artikel terkait|berita terkait|read more|read also|also read|see also|related stories|related articles|more on this(?: story)?|more like this|you may also like|pilihan untuk anda|rekomendasi untuk anda)$/i;
/** Without a colon only the words that begin nothing else, and a title after them. */
const UNPUNCTUATED = /^(baca juga|baca pula|lihat juga|read also|also read|see also)\s+(["“‘']?\p{Lu}.*[^.])$/iu;
/** `Simak Video 'Warga Menyeberang dengan Rakit':` */
const VIDEO = /^((?:simak|lihat|tonton|saksikan)(?: juga)?(?: video)?)\s+(["'“‘][^"”]{3,200}["'”’])(\s?:?)$/i;
/** `Baca selengkapnya di https://…` */
const MORE_AT = /^((?:baca )?selengkapnya(?: di)?\s?:?|read (?:more|on)(?: at| here)?\s?:?)\s(https?:\/\/[^\s)\]>]+)$/i;
const BRACKETED = /^([[(])\s*([^[\]()]{6,300})\s*([\])]\.?)$/;
const ADDRESS = /^(.*?)\s*([([<]?)(https?:\/\/[^\s)\]>]+)([)\]>]?)$/;
const BULLET = /^([-•*–·▪●◦]|\d{1,2}[.)])\s+(.+)$/;
const TITLE_CHARACTERS_MAX = 200;
const TITLES_MAX = 8;
/** `[Baca juga: …]` inside a paragraph. */
const INLINE = new RegExp(`[[(]\\s*(?:${LABEL}|${WEAK_LABEL})\\s*[:：][^[\\]()]{3,200}[\\])]`, "gi");
/** `… kata dia. Baca juga: Harga Ikan Naik` at the end of one. */
const AT_END =
  /(?<=[.!?]["”’)]? )(?:Baca [Jj]uga|BACA JUGA|Lihat [Jj]uga|Simak (?:[Jj]uga|[Vv]ideo)|Tonton (?:[Jj]uga|[Vv]ideo)|Read (?:[Mm]ore|[Aa]lso)|See [Aa]lso)\s?[:：]\s?["“]?[\p{Lu}\d][^.]{3,200}$/u;

export function markRelated({ lines, pieces }: Markup): void {
  lines.forEach((line, index) => {
    if (pieces[index] !== undefined || line.text.length > TITLE_CHARACTERS_MAX * 2) return;
    const read = readRelated(line.text);
    if (read === null) return;
    pieces[index] = read;
    if (!read.some((piece) => piece.as === "related-title" || piece.as === "related-href"))
      markTitlesBelow({ lines, pieces }, index + 1);
    else if (!read.some((piece) => piece.as === "related-href")) markAddressBelow({ lines, pieces }, index + 1);
  });
}

/** A line that is a pointer from end to end, perhaps a label alone. */
export function readRelated(text: string): Piece[] | null {
  const [, opening = "", inner = "", closing = ""] = BRACKETED.exec(text) ?? [];
  if (inner !== "") {
    const read = readPointer(inner.trim());
    return read === null ? null : withoutEmpty([as("mark", opening), ...read, as("mark", closing)]);
  }
  const [, bullet = "", item = text] = /^([-•*–>»])\s+(.+)$/.exec(text) ?? [];
  const read = readPointer(item);
  return read === null ? null : withoutEmpty([as("mark", bullet), ...read]);
}

function readPointer(text: string): Piece[] | null {
  const [, selengkapnya = "", address = ""] = MORE_AT.exec(text) ?? [];
  if (address !== "") return [label(selengkapnya), as("related-href", address)];
  if (ALONE.test(text)) return [label(text)];
  const [, watch = "", video = "", colon = ""] = VIDEO.exec(text) ?? [];
  if (video !== "") return withoutEmpty([label(watch), as("related-title", video), as("mark", colon)]);
  const [, words = "", title = ""] = LABELLED.exec(text) ?? readUnpunctuated(text) ?? [];
  return words === "" ? null : withoutEmpty([label(words), ...readTitle(title)]);
}

function readUnpunctuated(text: string): RegExpExecArray | null {
  const match = UNPUNCTUATED.exec(text);
  return match !== null && /^["“‘']?\p{Lu}/u.test(match[2] ?? "") ? match : null;
}

/** Pointers inside a paragraph, found from its beginning; the text around them stays. */
export function pointersIn(paragraph: string): { readonly at: number; readonly text: string }[] {
  if (!/[:：]/.test(paragraph)) return [];
  const inline = [...paragraph.matchAll(INLINE)];
  const end = AT_END.exec(paragraph.slice(-TITLE_CHARACTERS_MAX * 2));
  const offset = Math.max(0, paragraph.length - TITLE_CHARACTERS_MAX * 2);
  const last = end === null ? [] : [{ at: offset + end.index, text: end[0] }];
  return [...inline.map((match) => ({ at: match.index, text: match[0] })), ...last];
}

/** A label alone on its line: the titles stand below, one line, or a list, or all lines up to the next blank one. */
function markTitlesBelow({ lines, pieces }: Markup, from: number): void {
  const block = linesBelow({ lines, pieces }, from - 1);
  const isBlock = block.length > 1 && block.length <= TITLES_MAX && block.every((index) => isTitle(lines[index]));
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    const bullet = line === undefined ? null : BULLET.exec(line.text);
    const belongs = index === from || (!line?.afterBlank && (bullet !== null || (isBlock && block.includes(index))));
    if (line === undefined || pieces[index] !== undefined || !belongs || !isTitle(line)) return;
    pieces[index] = withoutEmpty([as("mark", bullet?.[1] ?? ""), ...readTitle(bullet?.[2] ?? line.text)]);
    if (index === from && bullet === null && !isBlock) {
      markAddressBelow({ lines, pieces }, index + 1);
      return;
    }
  }
}

/** An address alone on the line below a title is that title's. */
function markAddressBelow({ lines, pieces }: Markup, index: number): void {
  const line = lines[index];
  if (line === undefined || line.afterBlank || pieces[index] !== undefined) return;
  const [, before = "", opening = "", href = "", closing = ""] = ADDRESS.exec(line.text) ?? [];
  if (href === "" || before !== "") return;
  pieces[index] = withoutEmpty([as("mark", opening), as("related-href", href), as("mark", closing)]);
}

function isTitle(line: CopyLine | undefined): boolean {
  return line !== undefined && line.text.length <= TITLE_CHARACTERS_MAX && !/[.;:,]$/.test(line.text);
}

function readTitle(text: string): Piece[] {
  // [Harga Ikan Naik](https://…)
  const [, bracket = "", linked = "", between = ""] = /^(\[)([^[\]]+)(\])(?=\(https?:[^\s)\]>]+\)$)/.exec(text) ?? [];
  const rest = text.slice(`${bracket}${linked}${between}`.length);
  const [, named = rest, opening = "", href = "", closing = ""] = ADDRESS.exec(rest) ?? [];
  const [, title = named, dash = ""] = /^(.*?[^\s–—|>»-])(\s+[–—|>»-]{1,3})\s*$/.exec(named) ?? [];
  return withoutEmpty([
    as("mark", bracket),
    as("related-title", linked === "" ? title : linked),
    as("mark", between),
    as("mark", dash),
    as("mark", opening),
    as("related-href", href),
    as("mark", closing),
  ]);
}
