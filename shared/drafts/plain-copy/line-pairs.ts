/** Two lines, one right below the other: what they show of whether the lower one goes on. */
import type { CopyLine } from "./copy-lines.ts";

export interface Pair {
  readonly above: CopyLine;
  readonly line: CopyLine;
  /** The line below both, where there is one. */
  readonly below?: CopyLine | undefined;
}

export const ENDS_SENTENCE = /[.!?:;]["”’')\]]?$/;
export const STARTS_SMALL = /^["“‘'(]?\p{Ll}/u;
const HALF_SENTENCE_CHARACTERS_MIN = 45;

/** The line at a place with those around it; undefined for the first. */
export function pairAt(lines: readonly CopyLine[], index: number): Pair | undefined {
  const [above, line] = [lines[index - 1], lines[index]];
  return above === undefined || line === undefined ? undefined : { above, line, below: lines[index + 1] };
}

/** No blank line stands above it, and no end of its paragraph. */
export function isRightBelow(line: CopyLine): boolean {
  return line.isRestOfParagraph ?? !line.afterBlank;
}

/** Some systems had no small letters; instructions are written without. */
export function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
}

/** A line that ends in the middle of its sentence has been wrapped. */
export function isHalfSentence(text: string): boolean {
  return text.length >= HALF_SENTENCE_CHARACTERS_MIN && !ENDS_SENTENCE.test(text);
}

/** Behind the first half of a sentence. */
export function isBehindHalfSentence({ above, line }: Pair): boolean {
  return isHalfSentence(above.text) && isRightBelow(line);
}

/** A line with the rest of its sentence on the line below, where it may go on there. */
export function wholeLine(line: CopyLine, below: CopyLine | undefined): string {
  const goesOn =
    below !== undefined &&
    isRightBelow(below) &&
    line.text.length >= HALF_SENTENCE_CHARACTERS_MIN &&
    !ENDS_SENTENCE.test(line.text);
  if (!goesOn) return line.text;
  const restOfSentence = /^.+?[.!?](?=\s|$)/.exec(below.text)?.[0] ?? below.text;
  return `${line.text} ${restOfSentence}`;
}
