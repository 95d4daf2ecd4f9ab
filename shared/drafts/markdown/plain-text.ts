/** Markdown where only text can stand: a headline, the description of a picture. */
import type { Token } from "markdown-it";
import type { LeftOut } from "../report.ts";
import { ADDRESS_AS_TEXT } from "./bare-links.ts";
import { MACHINE_MARK } from "./machine-marks.ts";

export function plainText(tokens: readonly Token[]): string {
  return tokens.map(textOf).join("");
}

function textOf({ type, content, children }: Token): string {
  if (type === "softbreak" || type === "hardbreak") return " ";
  if (type === "image") return plainText(children ?? []);
  return type === "html_inline" || type === MACHINE_MARK ? "" : content;
}

/** Addresses, titles, remarks and footnotes in such a place: they are left out. */
export function notInPlainText(
  tokens: readonly Token[],
  line: number,
  place: "headline" | "description",
): readonly LeftOut[] {
  return tokens.flatMap((token): readonly LeftOut[] => {
    const attributes = token.info === ADDRESS_AS_TEXT ? [] : (token.attrs ?? []);
    const texts = attributes.flatMap(([name, value]) => (name === "alt" ? [] : [String(value)]));
    if (token.type === "footnote_reference") texts.push(`[^${token.meta?.name}]`);
    const links = texts.map((text) => ({ line, text, rule: `${place}-link` }));
    if (token.type === MACHINE_MARK) return [{ line, text: token.content, rule: token.info }];
    const nested = token.type === "image" ? notInPlainText(token.children ?? [], line, place) : [];
    return [...links, ...htmlOf(token, line, place), ...nested];
  });
}

/** A bare tag is a mark; anything more was written by somebody. */
function htmlOf({ type, content }: Token, line: number, place: string): readonly LeftOut[] {
  if (type !== "html_inline" || /^<\/?[a-z0-9]+\s*\/?>$/i.test(content)) return [];
  return [{ line, text: content, rule: /^<[!?]/.test(content) ? "comment" : `${place}-markup` }];
}
