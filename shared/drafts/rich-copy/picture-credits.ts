/** A caption may end with its credit, as in plain copy: `Kapal di dermaga. (Dian Laut/KANTORA)`. */
import type { Media } from "../../news/article.ts";
import { readCaption } from "../plain-copy/caption-lines.ts";
import { leftOutIn, textAs } from "../plain-copy/copy-pieces.ts";
import type { LeftOut } from "../report.ts";

export interface Credited {
  readonly media: Media;
  /** Words that only said that it is a credit. */
  readonly leftOut: readonly LeftOut[];
}

/** `sure`: only what can be nothing else; a name in brackets may also be a place. `line`: where what is left out is said to stand. */
export function withCredit(media: Media, sure: boolean, line: number): Credited {
  const pieces = media.credit === "" ? readCaption(media.caption, sure) : null;
  const credit = pieces === null ? "" : textAs(pieces, "credit");
  if (pieces === null || credit === "") return { media, leftOut: [] };
  return { media: { ...media, caption: textAs(pieces, "caption"), credit }, leftOut: leftOutIn(pieces, line) };
}
