/** Lines of a text with looks or markup, marked by the readers of plain copy. Each is whole: it is never joined with another. */
import type { Publication } from "../../news/publication-settings.ts";
import { separateLines } from "../plain-copy/copy-lines.ts";
import type { Piece } from "../plain-copy/copy-pieces.ts";
import { markUpLines } from "../plain-copy/wire-copy.ts";

/** Stands for whatever is no line of copy (a list, a table, a heading): a full paragraph that no reader of lines claims. */
const SOMETHING_ELSE =
  "Di tempat ini naskah memuat bagian yang bukan baris biasa, dan bagian itu tidak dibaca sebagai baris naskah polos.";

/**
 * The pieces of each line; null stands for what is none, and has no pieces. `blocks`: which paragraph each is of, where they
 * have several lines: a note may go on below its first.
 */
export function piecesOfLines(
  texts: readonly (string | null)[],
  publication: Publication,
  blocks: readonly unknown[] = [],
): (readonly Piece[])[] {
  const lines = separateLines(
    texts.map((text) => text ?? SOMETHING_ELSE),
    blocks,
  );
  return markUpLines(lines, publication).map(({ pieces }, index) => (texts[index] === null ? [] : pieces));
}

interface Marked<Line> {
  readonly line: Line;
  readonly pieces: readonly Piece[];
}

/** As if they stood in the middle of a story. All of them, however many: an embargo or a note that is overlooked cannot be taken back. */
export function markInStory<Line extends { readonly text: string }>(
  lines: readonly Line[],
  publication: Publication,
): Marked<Line>[] {
  if (lines.length === 0) return [];
  // A headline and a story first: what stands above them would be read as their head.
  const [, , ...marked] = piecesOfLines(["Judul", null, ...lines.map(({ text }) => text)], publication);
  return lines.map((line, index) => ({ line, pieces: marked[index] ?? [] }));
}
