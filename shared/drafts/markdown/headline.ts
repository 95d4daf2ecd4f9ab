/** Which heading of a Markdown draft is its headline. */
import type { Token } from "markdown-it";
import { tidy } from "../characters.ts";
import type { Stated } from "../draft-content.ts";
import type { LeftOut } from "../report.ts";
import { notInPlainText, plainText } from "./plain-text.ts";

interface Headline {
  readonly title: Stated | null;
  /** The tokens without the headline. */
  readonly tokens: readonly Token[];
  readonly leftOut: readonly LeftOut[];
}

/** The first `# heading`, unless the front matter states a headline; the same words are not said twice. */
export function takeHeadline(tokens: readonly Token[], stated: Stated | null): Headline {
  const index = tokens.findIndex(({ type, tag, level }) => type === "heading_open" && tag === "h1" && level === 0);
  const children = tokens[index + 1]?.children ?? [];
  const headline = { text: tidy(plainText(children)), line: (tokens[index]?.map?.[0] ?? 0) + 1 };
  const isOther = stated !== null && !isSame(stated.text, headline.text);
  if (index === -1 || isOther) return { title: stated, tokens, leftOut: [] };
  const leftOut = [...notInPlainText(children, headline.line, "headline")];
  if (stated !== null) leftOut.push({ ...headline, rule: "repeated-headline" });
  return { title: stated ?? headline, tokens: tokens.toSpliced(index, HEADING_TOKENS), leftOut };
}

/** Opening, text, closing. */
const HEADING_TOKENS = 3;

/** Capitals and punctuation make no other headline. */
function isSame(one: string, other: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? text;
  return words(one) === words(other);
}
