/** A caption may end with its credit, as in plain copy: `Kapal di dermaga. (Dian Laut/KANTORA)`. */
import type { Media } from "../../news/article.ts";
import { SHORT_LINE_CHARACTERS_MAX } from "../limits.ts";
import { readCaption, readKnownCaption, readLabelledCaption } from "../plain-copy/caption-lines.ts";
import { leftOutIn, type Piece, textAs } from "../plain-copy/copy-pieces.ts";
import type { LeftOut } from "../report.ts";

export interface Credited {
  readonly media: Media;
  /** Words that only said that it is a credit. */
  readonly leftOut: readonly LeftOut[];
}

/** `sure`: only what can be nothing else; a name in brackets may also be a place. `line`: where what is left out is said to stand. */
export function withCredit(media: Media, sure: boolean, line: number): Credited {
  if (media.credit !== "") return { media, leftOut: [] };
  const { caption } = media;
  const pieces = labelled(caption) ?? (sure ? readKnownCaption(caption) : readCaption(caption, false)) ?? [];
  const credit = textAs(pieces, "credit");
  if (credit === "") return { media, leftOut: [] };
  return { media: { ...media, caption: textAs(pieces, "caption"), credit }, leftOut: leftOutIn(pieces, line) };
}

/** `Foto: Dian Laut`, `Foto: Kapal di dermaga. (Dian Laut/KANTORA)`; one that names another file stays as it is written. */
function labelled(caption: string): readonly Piece[] | null {
  const pieces = caption.length > SHORT_LINE_CHARACTERS_MAX ? null : readLabelledCaption(caption);
  return pieces?.some((piece) => piece.as === "picture") ? null : pieces;
}
