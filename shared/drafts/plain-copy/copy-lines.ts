/** The lines of plain copy: white space tidied, marks around a line taken off, hard-wrapped paragraphs made whole again. */
import { HEADER_END, singleSpaced } from "../characters.ts";
import { isDeskNote } from "./desk-notes.ts";
import { embargoInLine } from "./embargo-lines.ts";
import { isBrokenWord, wordsOf } from "./line-breaks.ts";

export interface CopyLine {
  /** 1-based, in the draft as uploaded; of the first line when several were joined. */
  readonly number: number;
  readonly text: string;
  /** What stood around the text only to mark the line: `**`, `##`, `>`, `^` … `<`, hyphens of broken words. */
  readonly marks: string;
  /** What stands between tabs, where the line has any. */
  readonly cells?: readonly string[];
  /** Columns of white space before the text. */
  readonly indent: number;
  /** A blank line (or the beginning of the draft) stands above. */
  readonly afterBlank: boolean;
  /** Marked as a heading: `## `, or bold from end to end. */
  readonly isHeading: boolean;
  /** Marked as a quotation: `> `. */
  readonly isQuoted: boolean;
}

const TAB_COLUMNS = 4;
/** Tried in turn. Anchored, and each repetition can end in one place only, so that a line of any length costs its length. */
const FRAMES: readonly { readonly pattern: RegExp; readonly as: "quoted" | "heading" | "plain" }[] = [
  { pattern: /^(?<open>>{1,3}) ?(?<text>\D.*)$/, as: "quoted" },
  { pattern: /^(?<open>#{1,6}) (?<text>(?!\d+[^\d.)]).*[\p{L}\p{N}].*?)(?<close> ?#{0,6})$/u, as: "heading" },
  { pattern: /^(?<open>\^)(?<text>.*[^<=\s])(?<close> ?[<=]?)$/, as: "plain" },
  // By CLARA FINCH =
  { pattern: /^(?<open>)(?<text>[Bb][Yy] [^=]{1,80}?)(?<close> ?=)$/, as: "plain" },
  { pattern: /^(?<open>\*\*|__)(?<text>[^*_\s](?:[^*]*[^*_\s])?)(?<close>\k<open>)$/, as: "heading" },
  { pattern: /^(?<open>[*_])(?<text>[^*_\s](?:[^*]*[^*_\s])?)(?<close>\k<open>)$/, as: "plain" },
  // **Penulis:** Dian Laut
  { pattern: /^(?<open>\*\*)(?<text>[^*:]{1,40}:)(?<close>\*\*)(?<rest> .+)$/, as: "plain" },
  { pattern: /^(?<open>\*\*)(?<text>[^*:]{1,40})(?<close>\*\*)(?<rest> ?:.+)$/, as: "plain" },
];

/** All lines that hold something. */
export function copyLines(text: string): CopyLine[] {
  const lines: CopyLine[] = [];
  let afterBlank = true;
  let waitingMarks = "";
  text.split("\n").forEach((raw, index) => {
    for (const part of raw.split(HEADER_END)) {
      const tidied = singleSpaced(part);
      // A quotation's empty line.
      if (/^>{1,3}$/.test(tidied)) waitingMarks += tidied;
      else if (tidied !== "") {
        const line = framed(tidied);
        const marks = `${waitingMarks}${line.marks}`;
        const cells = marks === "" ? cellsOf(part) : {};
        lines.push({ ...line, ...cells, marks, number: index + 1, indent: indentOf(part), afterBlank });
        waitingMarks = "";
      }
      afterBlank = tidied === "" || waitingMarks !== "";
    }
  });
  const last = lines.at(-1) ?? { ...framed(""), number: 1, indent: 0, afterBlank: true };
  if (waitingMarks !== "") lines[Math.max(0, lines.length - 1)] = { ...last, marks: last.marks + waitingMarks };
  return unwrap(lines);
}

/** Lines that are paragraphs already, of a text with looks or markup: none goes on with another. Each number counts the texts. */
export function separateLines(texts: readonly string[]): CopyLine[] {
  return texts.map((text, index) => ({
    ...framed(singleSpaced(text)),
    number: index + 1,
    indent: 0,
    afterBlank: true,
  }));
}

function cellsOf(raw: string): Pick<CopyLine, "cells"> {
  const text = raw.trim();
  return text.includes("\t") ? { cells: text.split("\t").map(singleSpaced) } : {};
}

function framed(line: string): Pick<CopyLine, "text" | "marks" | "isHeading" | "isQuoted"> {
  for (const { pattern, as } of FRAMES) {
    const { open, text, close = "", rest = "" } = pattern.exec(line)?.groups ?? {};
    if (open === undefined || text === undefined) continue;
    const marks = `${open}${close.trim()}`;
    return { text: `${text}${rest}`.trim(), marks, isHeading: as === "heading", isQuoted: as === "quoted" };
  }
  return { text: line, marks: "", isHeading: false, isQuoted: false };
}

function indentOf(raw: string): number {
  const space = /^[ \t\u00a0\u3000]*/.exec(raw)?.[0] ?? "";
  return [...space].reduce((columns, character) => columns + (character === "\t" ? TAB_COLUMNS : 1), 0);
}

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

const ENDS_SENTENCE = /[.!?:;]["”’')\]]?$/;
const STARTS_SMALL = /^["“‘'(]?\p{Ll}/u;
const ENDS_BROKEN = /\p{L}-$/u;
const STARTS_ITEM = /^(?:[-•*–·▪●◦]\s|\d{1,3}[.)]\s|[a-z][.)]\s)/;
/** Lines that are no part of a paragraph wherever they stand: a byline, whatever has a bullet or a bar in it. */
const STANDS_ALONE = /[•|]|^(?:By|BY|Oleh|OLEH) \p{Lu}\S* \p{Lu}/u;
/** A credit in brackets, a number and its point: below a sentence a line of their own, in the middle of one a part of it. */
const ALONE_BELOW_SENTENCE = /^\(.*\)\.?$|^\[.*\]$|^(?!1[.)])\d{1,3}[.)]\s/;

interface Pair {
  readonly above: CopyLine;
  readonly line: CopyLine;
}

function unwrap(lines: readonly CopyLine[]): CopyLine[] {
  if (isDoubleSpaced(lines)) return closedUp(lines);
  const width = wrapWidth(lines);
  const groups: CopyLine[][] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const group = groups.at(-1);
    if (above !== undefined && group !== undefined && belongs(line, above, groups, width)) group.push(line);
    else groups.push([line]);
  });
  return joined(groups, width);
}

/** Below every wrapped line a blank one, as some programs save mail: most lines then go on in the middle of a sentence. */
function isDoubleSpaced(lines: readonly CopyLine[]): boolean {
  if (lines.length <= HEAD_LINES || !lines.every(({ afterBlank }) => afterBlank)) return false;
  const pairs = lines.slice(1).map((line, index) => ({ above: lines[index] ?? line, line }));
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
function belongs(line: CopyLine, above: CopyLine, groups: readonly CopyLine[][], width: number | null): boolean {
  const pair = { above, line };
  const whole = groups.at(-1)?.[0];
  if (whole === undefined) return false;
  if (isRestOf(pair, whole) || closesBracket(line, groups.at(-1) ?? []) || isTimeOfEmbargo(pair)) return true;
  if (width === null || !continues(pair, width)) return false;
  if (STARTS_ITEM.test(whole.text) && STARTS_ITEM.test(line.text)) return false;
  // A headline is as long as a column by chance; only in the middle of a sentence it goes on.
  const isHead = groups.length <= HEAD_LINES && groups.every(([first], at) => at === 0 || first?.afterBlank === false);
  // What is set in below a headline is the first paragraph.
  const isSetIn = whole.indent >= INDENT_MIN && whole.indent > (groups[0]?.[0]?.indent ?? 0);
  return !isHead || isSetIn || isMidSentence(pair);
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
  const pairs = lines.slice(1).flatMap((line, index): Pair[] => {
    const above = lines[index];
    return above === undefined || !mayContinue({ above, line }) ? [] : [{ above, line }];
  });
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

function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
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

function mayContinue({ above, line }: Pair): boolean {
  if (line.afterBlank || line.marks !== "" || above.marks !== "") return false;
  if (line.cells !== undefined && above.cells !== undefined) return false;
  if (line.indent >= INDENT_MIN && line.indent > above.indent) return false;
  if (STANDS_ALONE.test(line.text) || STANDS_ALONE.test(above.text)) return false;
  if (ALONE_BELOW_SENTENCE.test(line.text) && (ENDS_SENTENCE.test(above.text) || STARTS_ITEM.test(above.text)))
    return false;
  return !STARTS_ITEM.test(line.text) && !isForDesk({ above, line });
}

/**
 * However full the line above it is, an embargo or a note begins a line of its own. Below an embargo with its time the story
 * goes on; a note may be longer than its line.
 */
function isForDesk({ above, line }: Pair): boolean {
  // Behind half a sentence `embargo hingga Mei` is the story's word, `eds: …` is not.
  const isWordOfStory = STARTS_SMALL.test(line.text) && !/^[^:：]{1,40}[:：]/.test(line.text);
  if (!isWordOfStory && (embargoInLine(line.text) !== null || isDeskNote(line.text))) return true;
  const embargo = embargoInLine(above.text);
  if (embargo === "dated") return hasClock(above.text) || !BEGINS_WITH_CLOCK.test(line.text);
  // What of a note is cut off is published: it ends where a sentence does.
  const isAbove = embargo !== null || isDeskNote(above.text);
  return isAbove && !STARTS_SMALL.test(line.text) && ENDS_SENTENCE.test(above.text);
}

/** `10.00 WIB` right below the day of an embargo: without it the embargo would end in the night before. */
function isTimeOfEmbargo({ above, line }: Pair): boolean {
  if (line.afterBlank || line.text.length > CLOCK_CHARACTERS_MAX || !BEGINS_WITH_CLOCK.test(line.text)) return false;
  return embargoInLine(above.text) === "dated" && !hasClock(above.text);
}

const CLOCK_CHARACTERS_MAX = 30;
const BEGINS_WITH_CLOCK = /^(?:(?:pukul|jam|pkl\.?|at)\s)?(?:\d{1,2}[.:]\d{2}|\d{1,2}\s?[ap]\.?m)(?!\d)/i;

function hasClock(text: string): boolean {
  return /(?<!\d)\d{1,2}[.:]\d{2}(?!\d|[.:]\d{2,4})|\d\s?[ap]\.?m\b/i.test(text);
}
