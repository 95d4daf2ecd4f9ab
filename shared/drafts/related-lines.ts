/** Lines that point to another story: `Baca Juga: …` */
import type { CopyLine } from "./copy-lines.ts";
import { as, label, type Markup, type Piece, withoutEmpty } from "./copy-pieces.ts";

const LABEL =
  "baca juga|baca pula|baca selengkapnya|baca|lihat juga|lihat pula|simak juga|simak pula|simak video|simak|tonton video|tonton juga|" +
  "artikel terkait|berita terkait|artikel lain(?:nya)?|berita lain(?:nya)?|" +
  "read more|read also|also read|see also|more on this|related stor(?:y|ies)|related";
const LABELLED = new RegExp(`^((?:${LABEL})\\s*(?:[:：|»>]|[–—-](?=\\s)))\\s*(.*)$`, "i");
/** Without a colon only the two words that begin nothing else, and a title after them. */
const UNPUNCTUATED = /^(baca juga|baca pula|lihat juga)\s+(["“‘']?\p{Lu}.*[^.])$/iu;
const ADDRESS = /^(.*?)\s*([([]?)(https?:\/\/[^\s)\]]+)([)\]]?)$/;
const BULLET = /^([-•*–])\s+(.+)$/;
const TITLE_CHARACTERS_MAX = 200;

export function markRelated({ lines, pieces }: Markup): void {
  lines.forEach((line, index) => {
    if (pieces[index] !== undefined || line.text.length > TITLE_CHARACTERS_MAX * 2) return;
    const match = LABELLED.exec(line.text) ?? readUnpunctuated(line.text);
    if (match === null) return;
    const [, words = "", title = ""] = match;
    pieces[index] = withoutEmpty([label(words), ...readTitle(title)]);
    if (title === "") markTitlesBelow({ lines, pieces }, index + 1);
  });
}

function readUnpunctuated(text: string): RegExpExecArray | null {
  const match = UNPUNCTUATED.exec(text);
  return match !== null && /^\p{Lu}|^["“‘']\p{Lu}/u.test(match[2] ?? "") ? match : null;
}

/** A label alone on its line: the titles stand below, one line or a list. */
function markTitlesBelow({ lines, pieces }: Markup, from: number): void {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    const bullet = line === undefined ? null : BULLET.exec(line.text);
    const belongs = index === from || (bullet !== null && !line?.afterBlank);
    if (line === undefined || pieces[index] !== undefined || !belongs || !isTitle(line)) return;
    pieces[index] = [as("mark", bullet?.[1] ?? ""), ...readTitle(bullet?.[2] ?? line.text)].filter(
      ({ text }) => text !== "",
    );
  }
}

function isTitle({ text }: CopyLine): boolean {
  return text.length <= TITLE_CHARACTERS_MAX && !/[.;:,]$/.test(text);
}

function readTitle(text: string): Piece[] {
  const match = ADDRESS.exec(text);
  if (match === null) return withoutEmpty([as("related-title", text)]);
  const [, title = "", opening = "", href = "", closing = ""] = match;
  return withoutEmpty([as("related-title", title), as("mark", opening), as("related-href", href), as("mark", closing)]);
}
