/** What looks like a person, and what like a newsroom or agency. */
import { as, leftOut, type Piece } from "./copy-pieces.ts";

const NAME_WORDS_MAX = 5;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|bin|binti|van|von|der|den|de|da|dos|el|al)$/u;
const OUTLET =
  /\.(?:com|co|id|net|org)\b|\b(?:news|times|post|media|tribun|agency|press|kantor berita|antara|reuters|afp|bloomberg)\b/i;
const JOINERS = /(\s*,\s*(?:(?:dan|and)\s+)?|\s+(?:dan|and|serta)\s+|\s*&\s*|\s*\/\s*)/;

export function isName(text: string): boolean {
  const words = text.split(" ");
  return text.length <= 60 && words.length <= NAME_WORDS_MAX && words.every((word) => NAME_WORD.test(word));
}

export function isOutlet(text: string, publicationName: string): boolean {
  if (text.length > 60) return false;
  if (text.toLowerCase() === publicationName.toLowerCase() || OUTLET.test(text)) return true;
  return /^\p{Lu}{2,}(?:[ .-]\p{Lu}{2,}){0,3}$/u.test(text);
}

/** `A, B dan C` as names in a role, outlets among them left out; null when a part is neither. */
export function readNames(text: string, role: "byline" | "editor", publicationName: string): Piece[] | null {
  const pieces: Piece[] = [];
  let names = 0;
  for (const [index, part] of text.split(JOINERS).entries()) {
    if (index % 2 === 1) pieces.push(as("mark", part));
    else if (index > 0 && isOutlet(part, publicationName)) pieces.push(leftOut("outlet", part));
    else if (isName(part)) {
      pieces.push(as(role, part));
      names += 1;
    } else return null;
  }
  return names > 0 ? pieces : null;
}
