/** Lines of a text with looks or markup, marked as if they stood in the middle of a story of plain copy. */
import type { Publication } from "../../news/publication-settings.ts";
import type { Piece } from "../plain-copy/copy-pieces.ts";
import { markUpCopy } from "../plain-copy/wire-copy.ts";
import { SOMETHING_ELSE } from "./segments.ts";

interface Marked<Line> {
  readonly line: Line;
  readonly pieces: readonly Piece[];
}

/** All of them, however many: an embargo or a note that is overlooked cannot be taken back. None is empty. */
export function markInStory<Line extends { readonly text: string }>(
  lines: readonly Line[],
  publication: Publication,
): Marked<Line>[] {
  if (lines.length === 0) return [];
  // A headline and a story first: what stands above them would be read as their head.
  const copy = ["Judul", SOMETHING_ELSE, ...lines.map(({ text }) => text)].join("\n\n");
  return markUpCopy(copy, publication).flatMap(({ line: { number }, pieces }) => {
    const line = lines[(number - 1) / 2 - 2];
    return line === undefined ? [] : [{ line, pieces }];
  });
}
