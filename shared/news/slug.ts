/** Turns a headline, tag or name into one path segment of an address. */

/** Longest slug in characters; longer headlines are cut at a word. */
export const SLUG_CHARACTERS_MAX = 80;

/** Letters that Unicode does not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  ŋ: "n",
};

/**
 * Lower-case ASCII letters, digits and single hyphens; idempotent. Returns an empty string when nothing of the text can
 * be written that way (a headline in another script, or only punctuation): the caller must ask for a slug then.
 */
export function slugOf(text: string): string {
  const ascii = text
    // Before they are sorted: that takes the square of their number on one letter.
    .replace(/\p{M}+/gu, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[ßæœøđðþłıħŋ]/g, (letter) => LETTERS[letter] ?? "")
    .replace(/['’‘`]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return cutAtWord(ascii);
}

function cutAtWord(slug: string): string {
  if (slug.length <= SLUG_CHARACTERS_MAX) return slug;
  const cut = slug.slice(0, SLUG_CHARACTERS_MAX + 1);
  const lastHyphen = cut.lastIndexOf("-");
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : slug.slice(0, SLUG_CHARACTERS_MAX);
}
