/** Which heading of a Markdown draft is its headline. */
import type { Token } from "markdown-it";
import { comparable, tidy } from "../characters.ts";
import type { Stated } from "../draft-content.ts";
import { TITLE_CHARACTERS_MAX } from "../limits.ts";
import { readDateline } from "../plain-copy/dateline.ts";
import type { LeftOut } from "../report.ts";
import { notInPlainText, plainText } from "./plain-text.ts";

interface Headline {
  readonly title: Stated | null;
  /** The tokens without the headline. */
  readonly tokens: readonly Token[];
  readonly leftOut: readonly LeftOut[];
}

/** The first `# heading`, unless the front matter states a headline; the same words are not said twice. */
export function takeHeadline(written: readonly Token[], stated: Stated | null): Headline {
  const tokens = stated === null ? withHeadlineApart(written) : written;
  return takeFrom(tokens, stated);
}

function takeFrom(tokens: readonly Token[], stated: Stated | null): Headline {
  const marked = tokens.findIndex(({ type, tag, level }) => type === "heading_open" && tag === "h1" && level === 0);
  const index = marked === -1 && stated === null ? unmarkedHeadline(tokens) : marked;
  const children = tokens[index + 1]?.children ?? [];
  const written = tidy(plainText(children));
  const [label = ""] = (stated === null && LABEL.exec(written)) || [];
  const headline = { text: written.slice(label.length), line: (tokens[index]?.map?.[0] ?? 0) + 1 };
  const isOther = stated !== null && !isSame(stated.text, headline.text);
  if (index === -1 || isOther) return { title: stated, tokens, leftOut: [] };
  const leftOut = [...notInPlainText(children, headline.line, "headline")];
  if (label !== "") leftOut.push({ line: headline.line, text: label.trim(), rule: "label" });
  if (stated !== null) leftOut.push({ ...headline, rule: "repeated-headline" });
  return { title: stated ?? headline, tokens: tokens.toSpliced(index, HEADING_TOKENS), leftOut };
}

/** `Judul: …` above other fields in one paragraph, as in plain copy: a paragraph of its own. */
function withHeadlineApart(tokens: readonly Token[]): readonly Token[] {
  const [open, text, close] = tokens;
  const at = text?.children?.findIndex(({ type }) => type === "softbreak" || type === "hardbreak") ?? -1;
  if (open?.type !== "paragraph_open" || text === undefined || close === undefined || at === -1) return tokens;
  const children = text.children ?? [];
  const first = children.slice(0, at);
  if (!LABEL.test(tidy(plainText(first))) || first.reduce((open, { nesting }) => open + nesting, 0) !== 0)
    return tokens;
  const rest = children.slice(at + 1).map((token) => below(token, -1));
  const content = text.content.slice(text.content.indexOf("\n") + 1);
  const title = changed(text, { children: first, content: text.content.slice(0, -content.length - 1) });
  const others = changed(below(text, 1), { children: rest, content });
  return [open, title, close, below(open, 1), others, close, ...tokens.slice(HEADING_TOKENS)];
}

/** The same some lines further down. */
function below(token: Token, lines: number): Token {
  const [from = 0, until = 0] = token.map ?? [];
  return token.map === null ? token : changed(token, { map: [from + lines, until + lines] });
}

function changed(token: Token, changes: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, changes);
}

const LABEL = /^(?:judul|headline|title)\s?:\s?(?=\S)/i;
/** Lines above a headline, and such as end like text. */
const NO_HEADLINE =
  /^(?:oleh|by|penulis|reporter|editor|foto|photo|embargo|baca juga|read more)(?!\p{L})|[.,;:]["”’)]?$/iu;

/** Where nothing is marked as the headline: a heading on top, or one line alone, as in plain copy. Pictures may stand above. */
function unmarkedHeadline(tokens: readonly Token[]): number {
  const index = tokens.findIndex(
    ({ level }, at) => level === 0 && tokens[at]?.nesting !== -1 && !isPicture(tokens[at + 1]),
  );
  const [open, text, , below] = tokens.slice(index, index + HEADING_TOKENS + 1);
  if (open?.type === "heading_open") return index;
  const line = tidy(plainText(text?.children ?? []));
  const isLine =
    open?.type === "paragraph_open" && !text?.content.includes("\n") && line.length <= TITLE_CHARACTERS_MAX;
  const isHeadline = line !== "" && below !== undefined && !NO_HEADLINE.test(line) && readDateline(line) === null;
  return isLine && isHeadline ? index : -1;
}

function isPicture(text: Token | undefined): boolean {
  return text?.children?.every(({ type, content }) => type === "image" || content.trim() === "") ?? false;
}

/** Opening, text, closing. */
const HEADING_TOKENS = 3;

/** Capitals and punctuation make no other headline. */
function isSame(one: string, other: string): boolean {
  const words = (text: string) => comparable(text) || text;
  return words(one) === words(other);
}
