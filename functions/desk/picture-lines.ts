/** A picture as lines of text, for the difference between two revisions: whether it is there, then what is said of it. */
import type { Media } from "../../shared/news/article.ts";

/** Enough of a hash to tell two files of one name apart. */
const HASH_DIGITS_SHOWN = 12;

export function pictureLines({ src, alt, caption, credit, licence = "", picture }: Media): string[] {
  const name = src === "" ? "" : `: ${src}`;
  const version = picture === undefined ? "" : ` (version ${picture.hash.slice(0, HASH_DIGITS_SHOWN)})`;
  const said = { Caption: caption, Credit: credit, Description: alt, Licence: licence };
  return [
    `Picture ${picture === undefined ? "missing" : "arrived"}${name}${version}`,
    ...Object.entries(said).flatMap(([what, text]) => (text === "" ? [] : [`${what}: ${text}`])),
  ];
}
