/** What search results and social cards say of a story: its standfirst, else how its text begins. */
import type { Article } from "../news/article.ts";
import { withCharacters } from "../news/character-references.ts";

/** Search results cut off what is longer. */
const LETTERS_MAX = 160;
/** A sentence shorter than this may be an abbreviation (`Dr.`), and says little. */
const SENTENCE_MIN = 50;

const CALL_OF_NOTE = /<sup><a [^>]*data-footnote-ref[^>]*>[^<]*<\/a><\/sup>/g;
const TAG = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const SENTENCE_END = /[.!?…]["'”’»)]*(?=\s|$)/g;

export function descriptionOf({ standfirst, body, title }: Pick<Article, "standfirst" | "body" | "title">): string {
  return standfirst || beginningOf(firstParagraph(body)) || title;
}

/** The first paragraph that has words, as plain text. */
function firstParagraph(body: string): string {
  for (const [, html = ""] of body.matchAll(/<p(?: [^>]*)?>(.*?)<\/p>/gs)) {
    const text = plainText(html);
    if (text !== "") return text;
  }
  return "";
}

function plainText(html: string): string {
  const text = html
    .replace(CALL_OF_NOTE, "")
    .replace(/<br\b[^>]*>/g, " ")
    .replace(TAG, "");
  return withCharacters(text).replace(/\s+/g, " ").trim();
}

/** Whole sentences where they fit, else as many words as do. */
function beginningOf(text: string): string {
  if (text.length <= LETTERS_MAX) return text;
  const shown = text.slice(0, LETTERS_MAX + 1);
  const ends = [...shown.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const end = ends.findLast((each) => each >= SENTENCE_MIN && each <= LETTERS_MAX);
  return end === undefined ? `${wholeWords(text)}…` : text.slice(0, end);
}

/** As many words as fit beside the dots; a text without spaces is cut between two characters, never within one. */
function wholeWords(text: string): string {
  const shown = text.slice(0, LETTERS_MAX);
  const space = shown.lastIndexOf(" ");
  if (space <= 0) return shown.slice(0, -1).replace(/[\uD800-\uDBFF]$/, "");
  return shown.slice(0, space).replace(/[,;:–—-]+$/, "");
}
