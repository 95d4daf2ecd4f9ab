/** The tokens of one line, heading or cell of Markdown, written into the body. */
import type { Token } from "markdown-it";
import type { BodyWriter } from "../body/body-writers.ts";
import { FOOTNOTE_PREFIX } from "../body/links.ts";
import { rawTextElement, readHtmlBlock } from "../body/raw-html.ts";
import type { LeftOut } from "../report.ts";
import { mailAddressesIn } from "./bare-links.ts";
import type { FootnoteCalls } from "./footnotes.ts";
import { MACHINE_MARK } from "./machine-marks.ts";
import { notInPlainText, plainText } from "./plain-text.ts";

/** What the parts of a body are written with. */
export interface Writing {
  readonly writer: BodyWriter;
  readonly leftOut: LeftOut[];
  /** Upper-case names of the link definitions that the body refers to. */
  readonly linksUsed: Set<string>;
  readonly footnotes: FootnoteCalls;
}

export function writeInline(tokens: readonly Token[], firstLine: number, writing: Writing): void {
  const { writer } = writing;
  const lastEnd = lastEndTags(tokens);
  let insideLinks = 0;
  tokens.forEach((token, index) => {
    const { type, tag, content, nesting } = token;
    const line = firstLine + (token.map?.[0] ?? 0);
    if (type === "link_open" || (type === "html_inline" && /^<a[\s>]/i.test(content))) insideLinks += 1;
    if (type === "link_close" || (type === "html_inline" && /^<\/a[\s>]/i.test(content))) insideLinks -= 1;
    if (type === "text") writeText(content, insideLinks > 0, line, writer);
    else if (type === "softbreak") writer.text("\n");
    else if (type === "hardbreak") writeBreak(line, writer);
    else if (type === "code_inline") writeCode(content, line, writer);
    else if (type === "html_inline") writeHtml(content, line, (name) => lastEnd(name) > index, writing);
    else if (type === "image") writeImage(token, line, writing);
    else if (type === MACHINE_MARK) writing.leftOut.push({ line, text: content, rule: token.info });
    else if (type === "footnote_reference") writeCall(token, line, writing);
    else if (nesting === 1) writer.open(tag, line, attributesOf(token, line, writing));
    else if (nesting === -1) writer.close();
  });
}

function writeText(text: string, isInLink: boolean, line: number, writer: BodyWriter): void {
  for (const part of isInLink ? [{ text, isMail: false }] : mailAddressesIn(text)) {
    if (part.isMail) writer.open("a", line, { href: `mailto:${part.text.replace(/^mailto:/i, "")}` });
    writer.text(part.text);
    if (part.isMail) writer.close();
  }
}

function writeBreak(line: number, writer: BodyWriter): void {
  writer.open("br", line);
  writer.close();
  writer.text("\n");
}

function writeCode(code: string, line: number, writer: BodyWriter): void {
  writer.open("code", line);
  writer.text(code);
  writer.close();
}

/** An element whose content is no markup would swallow the rest of the draft unless it ends in the same line. */
function writeHtml(html: string, line: number, isEnded: (name: string) => boolean, { writer, leftOut }: Writing): void {
  const name = rawTextElement(html);
  if (name !== null && !isEnded(name)) leftOut.push({ line, text: html, rule: "broken-markup" });
  else if (name !== null) writer.html(html, line);
  else writeHtmlBlock(html, line, { writer, leftOut });
}

/** HTML of the draft's own, without what an HTML parser would drop in silence. */
export function writeHtmlBlock(
  block: string,
  line: number,
  { writer, leftOut }: Pick<Writing, "writer" | "leftOut">,
): void {
  const { html, dropped } = readHtmlBlock(block);
  for (const { text, line: below } of dropped) leftOut.push({ line: line + below, text, rule: "broken-markup" });
  writer.html(html, line);
}

/** Where the last end tag of an element stands among tokens; looked up once, and only where it is asked for. */
function lastEndTags(tokens: readonly Token[]): (name: string) => number {
  let ends: Map<string, number> | undefined;
  return (name) => {
    ends ??= new Map(
      tokens.flatMap(({ type, content }, index) =>
        type === "html_inline" && content.startsWith("</") ? [[content.slice(2, -1).trim().toLowerCase(), index]] : [],
      ),
    );
    return ends.get(name) ?? -1;
  };
}

function writeImage(token: Token, line: number, writing: Writing): void {
  const children = token.children ?? [];
  writing.leftOut.push(...notInPlainText(children, line, "description"));
  const attributes = attributesOf(token, line, writing);
  writing.writer.open("img", line, { ...attributes, alt: plainText(children) });
  writing.writer.close();
}

/** The number of a footnote, linked to it. */
function writeCall(token: Token, line: number, { writer, footnotes }: Writing): void {
  const footnote = footnotes.get(String(token.meta?.name));
  if (footnote === undefined) return;
  footnote.written += 1;
  const id = `${FOOTNOTE_PREFIX}fnref-${footnote.id}${footnote.written > 1 ? `-${footnote.written}` : ""}`;
  writer.open("sup", line);
  writer.open("a", line, { href: `#${FOOTNOTE_PREFIX}fn-${footnote.id}`, id, "data-footnote-ref": "" });
  writer.text(String(footnote.number));
  writer.close();
  writer.close();
}

/** Address and title; a link that names its definition counts as a use of it, and the name is for no reader. */
function attributesOf(token: Token, line: number, { linksUsed, leftOut }: Writing): Record<string, string> {
  const label = token.meta?.label;
  if (typeof label === "string") {
    linksUsed.add(label);
    leftOut.push({ line, text: `[${label.toLowerCase()}]`, rule: "label" });
  }
  return Object.fromEntries((token.attrs ?? []).map(([name, value]) => [name, String(value)]));
}
