/** A caption may end with its credit, as in plain copy: `Kapal di dermaga. (Dian Laut/KANTORA)`. */
import type { Media } from "../../news/article.ts";
import { readCaption } from "../plain-copy/caption-lines.ts";
import type { Piece } from "../plain-copy/copy-pieces.ts";

export interface Credited {
  readonly media: Media;
  /** Words that only said that it is a credit. */
  readonly leftOut: readonly (Piece & { readonly as: "left-out" })[];
}

/** `sure`: only what can be nothing else; a name in brackets may also be a place. */
export function withCredit(media: Media, sure: boolean): Credited {
  const pieces = media.credit === "" ? readCaption(media.caption, sure) : null;
  const of = (role: Piece["as"]) => pieces?.flatMap((piece) => (piece.as === role ? [piece.text] : [])).join(" ") ?? "";
  if (pieces === null || of("credit") === "") return { media, leftOut: [] };
  return {
    media: { ...media, caption: of("caption"), credit: of("credit") },
    leftOut: pieces.filter((piece) => piece.as === "left-out"),
  };
}
