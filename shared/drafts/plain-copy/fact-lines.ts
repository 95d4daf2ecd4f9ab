/** Lines with a label that no reader knows: facts of the story, or fields of the system that it came from. */
import { readHeadCredits, readLabelledCredits } from "./byline-lines.ts";
import { label, leftOut, type Markup } from "./copy-pieces.ts";

/** `Sutradara: Umar Karsa`, `Status: siap edit`: a few words, and no sentence. */
const FACT = /^\p{Lu}[\p{L} ]{2,25}\s?:\s(?:\S+ ?){1,5}(?<![.!?])$/u;
const FACT_CHARACTERS_MAX = 100;
const PARAGRAPH_CHARACTERS_MIN = 80;
/** Where a system says that the story begins. */
const STORY_LABEL = /^(?:body|story|copy|text|isi(?: berita)?|naskah|teks)\s?[:：]$/i;
/** Fields that make lines at the top a header. */
const FIELDS_MIN = 2;

function isFact({ lines, pieces }: Markup, index: number): boolean {
  const text = lines[index]?.text ?? "";
  return pieces[index] === undefined && text.length <= FACT_CHARACTERS_MAX && FACT.test(text);
}

/** Credits among facts, below the first paragraph, are those of a film or a book: `Sutradara: A`, `Penulis: B`, `Durasi: 90 menit`. */
export function unmarkFacts(markup: Markup): void {
  const { lines, pieces } = markup;
  const first = lines.findIndex(
    ({ text }, index) => pieces[index] === undefined && text.length >= PARAGRAPH_CHARACTERS_MIN,
  );
  if (first === -1) return;
  const isCredit = (index: number) =>
    pieces[index]?.some((piece) => piece.as === "byline" || piece.as === "editor") === true;
  const inBox = new Set<number>();
  for (let index = first + 1; index < lines.length; index += 1)
    if (isCredit(index) && (isFact(markup, index - 1) || inBox.has(index - 1))) inBox.add(index);
  for (let index = lines.length - 1; index > first; index -= 1)
    if (isCredit(index) && (isFact(markup, index + 1) || inBox.has(index + 1))) inBox.add(index);
  for (const index of inBox) pieces[index] = undefined;
}

/** `Status: siap edit` between `Judul:` and `Penulis:` is the system's, not the story's. */
export function markUnknownFields(markup: Markup, house: string): void {
  const { lines, pieces } = markup;
  const end = lines.findIndex(({ afterBlank }, index) => index > 0 && afterBlank);
  const header = lines.slice(0, Math.max(0, end));
  const isField = (index: number) => pieces[index]?.[0]?.as === "left-out" && pieces[index]?.[0]?.rule === "label";
  if (header.filter((_, index) => isField(index)).length < FIELDS_MIN) return;
  // `Menteri: Sekolah Libur` above the fields is the headline, where no field is.
  const isTitled = pieces.some((line) => line?.some((piece) => piece.as === "title"));
  const headline = isTitled ? -1 : pieces.indexOf(undefined);
  header.forEach(({ text }, index) => {
    if (index === headline) return;
    if (pieces[index] === undefined && STORY_LABEL.test(text)) pieces[index] = [label(text)];
    const isCredit = readHeadCredits(text, house) !== null || readLabelledCredits(text, house, true) !== null;
    if (isFact(markup, index) && !isCredit) pieces[index] = [leftOut("unknown-field", text)];
  });
}
