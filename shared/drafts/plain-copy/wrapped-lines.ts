/** Lines wrapped at a column, as old systems and mail programs save them, made paragraphs again. */
import type { CopyLine } from "./copy-lines.ts";
import { beginsForDesk, endsEmbargo, endsNote, isRestOfEmbargo } from "./desk-breaks.ts";
import { isBrokenWord, wordsOf } from "./line-breaks.ts";
import { ENDS_SENTENCE, isInCapitals, type Pair, pairAt, STARTS_SMALL } from "./line-pairs.ts";

/** Columns at which old systems and mail programs wrap. */
const WRAP_COLUMNS_MIN = 40;
const WRAP_COLUMNS_MAX = 100;
const WRAP_SLACK_COLUMNS = 3;
const VERSE_COLUMNS_MAX = 60;
const INDENT_MIN = 2;
/** Kicker and headline. */
const HEAD_LINES = 2;
/** In running text at least every third wrapped line goes on with a small letter. */
const BROKEN_PAIRS_SHARE = 3;
/** A line broken in the middle of a sentence is at least this part of the width. */
const BROKEN_SHARE_MIN = 0.6;

const ENDS_BROKEN = /\p{L}-$/u;
const STARTS_ITEM = /^(?:[-•*–·▪●◦]\s|\d{1,3}[.)]\s|[a-z][.)]\s)/;
/** Lines that are no part of a paragraph wherever they stand: a byline, whatever has a bullet or a bar in it. */
const STANDS_ALONE = /[•|]|^(?:By|BY|Oleh|OLEH) \p{Lu}\S* \p{Lu}/u;
/** A credit in brackets, a number and its point: below a sentence a line of their own, in the middle of one a part of it. */
const ALONE_BELOW_SENTENCE = /^\(.*\)\.?$|^\[.*\]$|^(?!1[.)])\d{1,3}[.)]\s/;

/** Hard-wrapped paragraphs made whole again; lines that are paragraphs stay as they are. */
export function unwrap(lines: readonly CopyLine[]): CopyLine[] {
  if (isDoubleSpaced(lines)) return closedUp(lines);
  const width = wrapWidth(lines);
  const groups: CopyLine[][] = [];
  lines.forEach((line, index) => {
    const pair = pairAt(lines, index);
    if (pair !== undefined && belongs(pair, groups, width)) groups.at(-1)?.push(line);
    else groups.push([line]);
  });
  return joined(groups, width);
}

/** Below every wrapped line a blank one, as some programs save mail: most lines then go on in the middle of a sentence. */
function isDoubleSpaced(lines: readonly CopyLine[]): boolean {
  if (lines.length <= HEAD_LINES || !lines.every(({ afterBlank }) => afterBlank)) return false;
  const pairs = lines.flatMap((_, index) => pairAt(lines, index) ?? []);
  const broken = pairs.filter(
    ({ above, line }) =>
      above.text.length >= WRAP_COLUMNS_MIN &&
      above.text.length <= WRAP_COLUMNS_MAX &&
      isMidSentence({ above, line }) &&
      mayContinue({ above, line: { ...line, afterBlank: false } }),
  );
  // One line may be longer than the rest.
  const lengths = broken.map(({ above }) => above.text.length).sort((one, other) => one - other);
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  const full = broken.filter((pair) => isFull(pair, width));
  // Verses have short lines, and begin no sentence in the middle of one.
  const isProse = width >= VERSE_COLUMNS_MAX || lines.some(({ text }) => /[.!?]["”’]? ["“‘]?\p{Lu}/u.test(text));
  return isProse && broken.length * 2 >= pairs.length && full.length * 3 >= broken.length * 2;
}

/** As where lines are wrapped without blank ones: a paragraph ends with a line that is not full. */
function closedUp(lines: readonly CopyLine[]): CopyLine[] {
  const width = wrapWidth(lines.map((line) => ({ ...line, afterBlank: false })));
  const groups: CopyLine[][] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const pair = above === undefined ? null : { above, line: { ...line, afterBlank: false } };
    const goesOn =
      pair !== null && width !== null && continues(pair, width) && (groups.length > 1 || isMidSentence(pair));
    if (goesOn) groups.at(-1)?.push(line);
    else groups.push([line]);
  });
  return joined(groups, width);
}

function joined(groups: readonly CopyLine[][], width: number | null): CopyLine[] {
  const lines = groups.flat();
  const words = width === null ? new Set<string>() : wordsOf(lines.map(({ text }) => text));
  return groups.flatMap((group) => join(group, words));
}

/** Whether a line goes on with the last group. */
function belongs(pair: Pair, groups: readonly CopyLine[][], width: number | null): boolean {
  const { line } = pair;
  const whole = groups.at(-1)?.[0];
  if (whole === undefined) return false;
  if (isRestOf(pair, whole) || closesBracket(line, groups.at(-1) ?? [])) return true;
  const said = textOf(groups.at(-1) ?? []);
  if (isRestOfEmbargo(said, line)) return true;
  if (width === null || !continues(pair, width) || endsNote(pair, whole) || endsEmbargo(said, pair)) return false;
  if (STARTS_ITEM.test(whole.text) && STARTS_ITEM.test(line.text)) return false;
  // A headline is as long as a column by chance; only in the middle of a sentence it goes on.
  const isHead = groups.length <= HEAD_LINES && groups.every(([first], at) => at === 0 || first?.afterBlank === false);
  // What is set in below a headline is the first paragraph.
  const isSetIn = whole.indent >= INDENT_MIN && whole.indent > (groups[0]?.[0]?.indent ?? 0);
  return !isHead || isSetIn || isMidSentence(pair);
}

/** So far as an embargo or a note may go: longer groups are paragraphs. */
const SAID_LINES_MAX = 4;

function textOf(group: readonly CopyLine[]): string {
  const lines = group.length > SAID_LINES_MAX ? group.slice(-1) : group;
  return lines.map(({ text }) => text).join(" ");
}

/** Lines that belong together whatever the width: of one quotation, or of one item of a list. */
function isRestOf({ above, line }: Pair, whole: CopyLine): boolean {
  if (line.afterBlank || line.isQuoted !== above.isQuoted) return false;
  if (line.isQuoted) return true;
  return STARTS_ITEM.test(whole.text) && !STARTS_ITEM.test(line.text) && line.indent > whole.indent && !line.isHeading;
}

/** A credit is no longer, and nobody looks further back for the bracket: what opens in every line would cost the square. */
const BRACKET_LINES_MAX = 4;

/** `(Reporting by …; editing by`, and on the next line the rest: a line that is a bracket ends where it closes. */
function closesBracket(line: CopyLine, group: readonly CopyLine[]): boolean {
  if (line.afterBlank || line.marks !== "" || group.length > BRACKET_LINES_MAX || !group[0]?.text.startsWith("("))
    return false;
  return group.every(({ text }) => !text.includes(")")) && /^[^()]*\)$/.test(line.text);
}

/** One line of many; a hyphen that only broke a word becomes a mark. */
function join(group: readonly CopyLine[], words: ReadonlySet<string>): CopyLine | [] {
  const [first, ...rest] = group;
  if (first === undefined) return [];
  if (rest.length === 0) return first;
  const marks = [first.marks];
  const parts = [first.text];
  for (const line of rest) {
    const last = parts.at(-1) ?? "";
    const isBroken = ENDS_BROKEN.test(last) && isBrokenWord(last.slice(0, -1), line.text, words);
    if (isBroken) parts[parts.length - 1] = last.slice(0, -1);
    marks.push(line.marks, isBroken ? "-" : "");
    parts.push(ENDS_BROKEN.test(last) ? "" : " ", line.text);
  }
  return { ...first, marks: marks.join(""), text: parts.join("") };
}

/** The column at which the draft is wrapped, or null when its lines are paragraphs. */
function wrapWidth(lines: readonly CopyLine[]): number | null {
  const pairs = lines.flatMap((_, index) => pairAt(lines, index) ?? []).filter(mayContinue);
  const broken = pairs.filter(isMidSentence);
  const width = broken.reduce((most, { above }) => Math.max(most, above.text.length), 0);
  if (width < WRAP_COLUMNS_MIN || width > WRAP_COLUMNS_MAX) return null;
  const full = pairs.filter((pair) => continues(pair, width));
  return broken.length * BROKEN_PAIRS_SHARE >= full.length ? width : null;
}

/** No full stop above, a small letter below: nothing but a wrapped line reads like that. Some systems had no small letters. */
function isMidSentence({ above, line }: Pair): boolean {
  if (ENDS_SENTENCE.test(above.text)) return false;
  return (
    STARTS_SMALL.test(line.text) ||
    (above.text.length >= WRAP_COLUMNS_MIN && isInCapitals(above.text) && isInCapitals(line.text))
  );
}

/** A line was wrapped when the next word would not have fitted any more, or when it stops in the middle of a sentence. */
function continues(pair: Pair, width: number): boolean {
  const { above } = pair;
  if (!mayContinue(pair)) return false;
  return (isMidSentence(pair) && above.text.length >= width * BROKEN_SHARE_MIN) || isFull(pair, width);
}

/** The next word would not have fitted any more. */
function isFull({ above, line }: Pair, width: number): boolean {
  const firstWord = line.text.split(" ", 1)[0] ?? "";
  return (
    above.text.length <= width + WRAP_SLACK_COLUMNS &&
    above.text.length + 1 + firstWord.length >= width - WRAP_SLACK_COLUMNS
  );
}

function mayContinue(pair: Pair): boolean {
  const { above, line } = pair;
  if (line.afterBlank || line.marks !== "" || above.marks !== "") return false;
  if (line.cells !== undefined && above.cells !== undefined) return false;
  if (line.indent >= INDENT_MIN && line.indent > above.indent) return false;
  if (STANDS_ALONE.test(line.text) || STANDS_ALONE.test(above.text)) return false;
  if (ALONE_BELOW_SENTENCE.test(line.text) && (ENDS_SENTENCE.test(above.text) || STARTS_ITEM.test(above.text)))
    return false;
  return !STARTS_ITEM.test(line.text) && !beginsForDesk(pair);
}
