/** The head of a story: everything above its first paragraph. */
import { readBareNames, readHeadCredits } from "./byline-lines.ts";
import { readCaption } from "./caption-lines.ts";
import type { CopyLine } from "./copy-lines.ts";
import { as, leftOut, type Markup, type Piece } from "./copy-pieces.ts";
import { readDateline } from "./dateline.ts";
import { SHORT_LINE_CHARACTERS_MAX } from "./limits.ts";

/** Lines within which a head with a kicker repeats its headline. */
const HEAD_LINES_MAX = 5;
const KICKER_WORDS_MAX = 5;

/** Marks headline, captions, repeated headlines, bylines and dates; stops at the first line that is none of them. */
export function markHead(markup: Markup, publicationName: string): void {
  const { lines, pieces } = markup;
  const headline = markHeadline(markup);
  if (headline === null) return;
  const title = comparable(lines[headline]?.text ?? "");
  for (let index = headline + 1; index < lines.length; index += 1) {
    if (pieces[index] !== undefined) continue;
    const read = readHeadLine(markup, index, title, publicationName);
    if (read === null) return;
    pieces[index] = read;
  }
}

/** The first line, or the second when a kicker stands above it: the head then repeats the second. */
function markHeadline({ lines, pieces }: Markup): number | null {
  const open = lines.flatMap((_, index) => (pieces[index] === undefined ? [index] : [])).slice(0, HEAD_LINES_MAX);
  const [first, second, ...later] = open;
  if (first === undefined) return null;
  const textAt = (index: number) => comparable(lines[index]?.text ?? "");
  const isRepeated = (index: number) => later.some((other) => textAt(other) === textAt(index));
  const hasKicker =
    second !== undefined && isKicker(lines[first], lines[second]) && !isRepeated(first) && isRepeated(second);
  const headline = hasKicker ? second : first;
  if (hasKicker) pieces[first] = [leftOut("kicker", lines[first]?.text ?? "")];
  pieces[headline] = [as("title", lines[headline]?.text ?? "")];
  return headline;
}

/** A few words above a line that is no sentence. */
function isKicker(line: CopyLine | undefined, below: CopyLine | undefined): boolean {
  const words = line?.text.split(" ", KICKER_WORDS_MAX + 1).length ?? 0;
  return words <= KICKER_WORDS_MAX && !/\.["”’]?$/.test(below?.text ?? "");
}

function readHeadLine(markup: Markup, index: number, title: string, publicationName: string): Piece[] | null {
  const text = markup.lines[index]?.text ?? "";
  if (comparable(text) === title) return [leftOut("repeated-headline", text)];
  if (text.length > SHORT_LINE_CHARACTERS_MAX) return null;
  const credits = readHeadCredits(text, publicationName);
  if (credits !== null) return credits;
  if (headGoesOn(markup, index, title, publicationName))
    return readCaption(text, false) ?? readBareNames(text, publicationName);
  return readDateline(text) === null ? readCaption(text, true) : null;
}

/** Whether the next line with something on it is certainly of the head: what stands above it is then no paragraph. */
function headGoesOn({ lines, pieces }: Markup, index: number, title: string, publicationName: string): boolean {
  const next = lines.findIndex((_, at) => at > index && pieces[at] === undefined);
  const text = lines[next]?.text ?? "";
  if (text === "" || text.length > SHORT_LINE_CHARACTERS_MAX) return false;
  return comparable(text) === title || readHeadCredits(text, publicationName) !== null;
}

/** Headlines are repeated in capitals, with other quotation marks, or with a full stop. */
function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
