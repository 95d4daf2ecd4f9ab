/** Two lines, one right below the other: what they show of whether the lower one goes on. */
import type { CopyLine } from "./copy-lines.ts";

export interface Pair {
  readonly above: CopyLine;
  readonly line: CopyLine;
  /** The line below both, where there is one. */
  readonly below?: CopyLine | undefined;
}

/** The line at a place with those around it; undefined for the first. */
export function pairAt(lines: readonly CopyLine[], index: number): Pair | undefined {
  const [above, line] = [lines[index - 1], lines[index]];
  return above === undefined || line === undefined ? undefined : { above, line, below: lines[index + 1] };
}

export const ENDS_SENTENCE = /[.!?:;]["”’')\]]?$/;
export const STARTS_SMALL = /^["“‘'(]?\p{Ll}/u;
