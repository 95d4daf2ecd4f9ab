/** Two lines, one right below the other: what they show of whether the lower one goes on. */
import type { CopyLine } from "./copy-lines.ts";

export interface Pair {
  readonly above: CopyLine;
  readonly line: CopyLine;
}

export const ENDS_SENTENCE = /[.!?:;]["”’')\]]?$/;
export const STARTS_SMALL = /^["“‘'(]?\p{Ll}/u;
