/** Sub-headings: short lines between the paragraphs of a story. */
import type { CopyLine } from "./copy-lines.ts";

const SUBHEADING_CHARACTERS_MAX = 70;
/** A question of the story itself begins like a sentence: `Dan siapa yang membayar?`, `Karena itu, siapa yang membayar?` */
const JOINS_SENTENCE =
  /^(?:dan|atau|tapi|tetapi|namun|lalu|lantas|jadi|and|or|but|so|then|(?:oleh )?(?:karena|sebab) (?:itu|ini)|dengan demikian)\b/i;
const HEADING_CHARACTERS_MAX = 150;
/** Around a sub-heading: a sentence above, a paragraph below. */
const SENTENCE_CHARACTERS_MIN = 30;
const PARAGRAPH_CHARACTERS_MIN = 60;
/** Headings with numbers are several. */
const POINTS_MIN = 2;
const TITLE_WORDS_MIN = 2;

interface Surroundings {
  readonly body: readonly CopyLine[];
  /** Lines that are items of a list or rows of a table. */
  readonly items: readonly unknown[];
  /** Blank lines stand between paragraphs. */
  readonly hasBlanks: boolean;
  readonly hasPoints: boolean;
  readonly hasTitles: boolean;
}

export function subheadings(body: readonly CopyLine[], items: readonly unknown[]): boolean[] {
  const surroundings = {
    body,
    items,
    hasBlanks: body.some(({ afterBlank }, index) => index > 0 && afterBlank),
    hasPoints: body.filter((_, at) => isNumberedHeading(body, at)).length >= POINTS_MIN,
    hasTitles: body.filter((_, at) => isTitleAbove(body, at)).length >= POINTS_MIN,
  };
  return body.map((_, at) => isSubheading(surroundings, at));
}

/** A short line without an end mark between two full paragraphs; anything less clear stays a paragraph. */
function isSubheading({ body, items, hasBlanks, hasPoints, hasTitles }: Surroundings, at: number): boolean {
  const [above, line, below] = [body[at - 1], body[at], body[at + 1]];
  if (line === undefined || below === undefined) return false;
  if (line.isHeading) return line.text.length <= HEADING_CHARACTERS_MAX && !/[.;,…]["”’)\]]?$/.test(line.text);
  if (above === undefined || line.text.length > SUBHEADING_CHARACTERS_MAX) return false;
  if ((hasPoints && isNumberedHeading(body, at)) || (hasTitles && isTitleAbove(body, at))) return true;
  if (!/^["“‘]?[\p{Lu}\p{N}].*[\p{L}\p{N})?!"”’]$/u.test(line.text)) return false;
  if (line.text.endsWith("?") && JOINS_SENTENCE.test(line.text)) return false;
  // `Pelatih: Rahmat Hidayat` in a block of lines is one fact of several.
  if (!line.afterBlank && hasBlanks && line.text.includes(": ")) return false;
  // Alone between blank lines, or one line among lines that are a paragraph each; in capitals, right above its paragraph.
  const isAlone = line.afterBlank === below.afterBlank || (line.afterBlank && isInCapitals(line.text));
  const isBefore = ends(below, PARAGRAPH_CHARACTERS_MIN) || items[at + 1] !== undefined;
  return (
    isAlone &&
    (ends(above, SENTENCE_CHARACTERS_MIN) || items[at - 1] !== undefined) &&
    isBefore &&
    !isSentence(line.text)
  );
}

/** `2. Gunakan es`, and right below it the paragraph: one of the headings of a story in points. */
function isNumberedHeading(body: readonly CopyLine[], at: number): boolean {
  const [line, below] = [body[at], body[at + 1]];
  if (line === undefined || below === undefined || !line.afterBlank || below.afterBlank) return false;
  const isHeading =
    line.text.length <= SUBHEADING_CHARACTERS_MAX && /^\d{1,2}[.)] .*[\p{L}\p{N})?!"”’]$/u.test(line.text);
  return isHeading && ends(below, SENTENCE_CHARACTERS_MIN);
}

/** `Harga Terjangkau`, in title case, and right below it the paragraph: as online desks write them, when there are several. */
function isTitleAbove(body: readonly CopyLine[], at: number): boolean {
  const [above, line, below, next] = body.slice(Math.max(0, at - 1), at + 3);
  if (at === 0 || above === undefined || line === undefined || below === undefined) return false;
  const isBlock = line.afterBlank && !below.afterBlank && next?.afterBlank !== false;
  if (!isBlock || line.text.length > SUBHEADING_CHARACTERS_MAX || !/[\p{L}\p{N}]$/u.test(line.text)) return false;
  const words = line.text.match(/\p{L}{4,}/gu) ?? [];
  const isTitle = words.length >= TITLE_WORDS_MIN && words.every((word) => /^\p{Lu}/u.test(word));
  return (
    isTitle && /[.!?]["”’')]?$/.test(above.text) && ends(below, SENTENCE_CHARACTERS_MIN) && !line.text.includes(": ")
  );
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text) && text.includes(" ");
}

/** More than one sentence, or somebody speaks: `"Pulang," katanya` is a paragraph without its full stop. */
function isSentence(text: string): boolean {
  const words = text.replace(/^(?:\d{1,3}|[IVXL]{1,6}|[A-H])[.)] /, "");
  return /\p{L}{2}[.!?]["”’)]? |[,.!?]["”’)] |[.!?]["”’)]+$/u.test(words);
}

function ends({ text }: CopyLine, charactersMin: number): boolean {
  return text.length >= charactersMin && /[.!?]["”’')]?$/.test(text);
}
