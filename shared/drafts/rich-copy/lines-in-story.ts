/** Lines of a text with looks or markup, marked as if they stood in the middle of a story of plain copy. */
import type { Publication } from "../../news/publication-settings.ts";
import type { Piece } from "../plain-copy/copy-pieces.ts";
import { markUpCopy } from "../plain-copy/wire-copy.ts";
import { SOMETHING_ELSE } from "./segments.ts";

/** What speaks to the desk stands at the beginning or at the end of what it is about; in a book of lines, only there. */
const LINES_READ_MAX = 500;

interface Marked<Line> {
  readonly line: Line;
  readonly pieces: readonly Piece[];
}

/** None of the lines is empty. */
export function markInStory<Line extends { readonly text: string }>(
  lines: readonly Line[],
  publication: Publication,
): Marked<Line>[] {
  const half = LINES_READ_MAX / 2;
  const read = lines.length <= LINES_READ_MAX ? lines : [...lines.slice(0, half), ...lines.slice(-half)];
  if (read.length === 0) return [];
  // A headline and a story first: what stands above them would be read as their head.
  const copy = ["Judul", SOMETHING_ELSE, ...read.map(({ text }) => text)].join("\n\n");
  return markUpCopy(copy, publication).flatMap(({ line: { number }, pieces }) => {
    const line = read[(number - 1) / 2 - 2];
    return line === undefined ? [] : [{ line, pieces }];
  });
}
