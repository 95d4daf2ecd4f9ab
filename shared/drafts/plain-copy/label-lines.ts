/** Header lines with a label, as desks and their systems write above a story: `Judul: …`, `Rubrik: …`, `Slug: …`. */
import type { Publication } from "../../news/publication-settings.ts";
import { sectionNamed } from "../sections.ts";
import { as, label, leftOut, type Markup, type Piece } from "./copy-pieces.ts";
import { isPlace } from "./places.ts";

/** Header lines stand within the first lines of a draft. */
const HEADER_LINES_MAX = 20;
const PARAGRAPH_CHARACTERS_MIN = 80;

interface LabelRow {
  readonly words: string;
  readonly read: (value: string, publication: Publication) => readonly Piece[] | null;
}

const ROWS: readonly LabelRow[] = [
  { words: "judul(?: berita)?|headline|title|hed|tajuk", read: (value) => [as("title", value)] },
  {
    words:
      "deck|dek|standfirst|ringkasan|sari(?: berita)?|rangkuman|summary|lead|lede|intro|teras(?: berita)?|sub-?judul|" +
      "anak judul|sub-?title|sub-?headline|sub-?hed|strap(?:line)?|excerpt|abstrak",
    read: (value) => [as("standfirst", value)],
  },
  { words: "rubrik|kanal|seksi|section|kategori|category|desk|channel", read: readSection },
  { words: "slug|url", read: readSlug },
  {
    words: "dateline|lokasi liputan",
    read: (value) => (isPlace(value) || isShort(value) ? [as("dateline", value)] : null),
  },
];
/** What search engines and content systems are told; of a status, how far the desk is: any other may be a fact of the story. */
const SYSTEM_FIELD =
  /^(?:(?:(?:seo|meta)[ -]?(?:title|description|keywords?)|(?:judul|deskripsi|kata kunci) (?:seo|meta)|focus key(?:word|phrase))\s?:\s?\S|status\s?:\s?(?:draf|draft|final|ready|edited|approved|to edit|siap (?:edit|tayang|terbit)|sudah diedit)$)/i;
/** The header of an electronic letter: its subject is the headline. */
const LETTER_LABEL = /^(?:from|to|cc|bcc|sent|reply-to|dari|kepada|dikirim|lampiran|attachments?)\s*:/i;
const SUBJECT = /^((?:subject|subjek|perihal|hal)\s*:\s*(?:(?:fwd?|re|fw)\s*:\s*){0,3})(\S.*)$/i;
const LETTER_LINES_MAX = 8;
const SIGNATURE_LINES_MAX = 9;
const LABELLED = ROWS.map(({ words, read }) => ({
  pattern: new RegExp(`^((?:${words})\\s*[:：=])\\s*(\\S.*)$`, "i"),
  read,
}));
const SLUG = /^[\p{L}\p{N}][\p{L}\p{N} _./-]{0,100}$/u;

export function markLabelled({ lines, pieces }: Markup, publication: Publication): void {
  markLetterHeader({ lines, pieces });
  for (const [index, { text }] of lines.slice(0, HEADER_LINES_MAX).entries()) {
    if (pieces[index] === undefined) pieces[index] = readLabelled(text, publication) ?? undefined;
    if (pieces[index] === undefined && isParagraph(text)) return;
  }
}

/** Below the first paragraph `Ringkasan: …` is a line of the story. */
function isParagraph(text: string): boolean {
  return text.length >= PARAGRAPH_CHARACTERS_MIN && /[.!?]["”’)]?$/.test(text);
}

function markLetterHeader({ lines, pieces }: Markup): void {
  const header = lines.slice(0, LETTER_LINES_MAX);
  const subject = header.findIndex(({ text }) => SUBJECT.test(text));
  if (subject === -1 || !header.some(({ text }) => LETTER_LABEL.test(text))) return;
  header.forEach(({ text }, index) => {
    if (LETTER_LABEL.test(text)) pieces[index] ??= [leftOut("not-for-publication", text)];
  });
  markSignature({ lines, pieces });
  const [, words = "", title = ""] = SUBJECT.exec(header[subject]?.text ?? "") ?? [];
  pieces[subject] ??= [label(words), as("title", title)];
}

/** Below two dashes mail programs put who sends it, often with a telephone number. */
function markSignature({ lines, pieces }: Markup): void {
  const from = lines.findLastIndex(({ text }) => text === "--");
  if (from < lines.length - SIGNATURE_LINES_MAX || from === -1) return;
  for (let index = from + 1; index < lines.length; index += 1)
    pieces[index] ??= [leftOut("not-for-publication", lines[index]?.text ?? "")];
}

export function readLabelled(text: string, publication: Publication): Piece[] | null {
  if (SYSTEM_FIELD.test(text)) return [leftOut("unknown-field", text)];
  for (const { pattern, read } of LABELLED) {
    const [, words, value = ""] = pattern.exec(text) ?? [];
    const pieces = words === undefined ? null : read(value, publication);
    if (words !== undefined && pieces !== null) return [label(words), ...pieces];
  }
  return null;
}

/** A section by its address or its name; the folder decides where the draft names one that does not exist. */
function readSection(value: string, publication: Publication): readonly Piece[] | null {
  if (value.length > 60 || /[.!?]$/.test(value)) return null;
  return sectionNamed(value, publication) === undefined ? [leftOut("unknown-section", value)] : [as("section", value)];
}

function readSlug(value: string): readonly Piece[] | null {
  return SLUG.test(value) ? [as("slug", value)] : null;
}

function isShort(value: string): boolean {
  return value.split(" ").length <= 4 && !/[.!?]$/.test(value);
}
