/** From the tokens of a Markdown draft to its body, footnotes at the end. */
import type { Root } from "hast";
import type { Token } from "markdown-it";
import { htmlWriter, treeWriter } from "../body/body-writers.ts";
import type { FootnoteWords } from "../body/footnote-words.ts";
import { elementsIn } from "../body/hast-tree.ts";
import type { HtmlExcess } from "../body/html-tree.ts";
import { FOOTNOTE_PREFIX } from "../body/links.ts";
import { HTML_ELEMENTS_MAX } from "../limits.ts";
import type { LeftOut } from "../report.ts";
import { writeBlocks } from "./blocks.ts";
import { type FootnoteCalls, type Footnotes, numberFootnotes } from "./footnotes.ts";
import type { Writing } from "./inline.ts";

export interface MarkdownBody {
  readonly body: Root | HtmlExcess;
  readonly leftOut: readonly LeftOut[];
  /** Upper-case names of the link definitions that the body refers to. */
  readonly linksUsed: ReadonlySet<string>;
  readonly footnotesUsed: FootnoteCalls;
}

export function writeMarkdownBody(flow: readonly Token[], notes: Footnotes, words: FootnoteWords): MarkdownBody {
  const footnotes = numberFootnotes(flow, notes);
  const findings = { leftOut: [], linksUsed: new Set<string>(), footnotes };
  const parts = divideAtHtml(flow).map((tokens) =>
    written(tokens.some(isHtml), findings, (writing) => writeBlocks(tokens, writing)),
  );
  const holdsHtml = [...notes.values()].some((tokens) => tokens.some(isHtml));
  if (footnotes.size > 0) parts.push(written(holdsHtml, findings, (writing) => writeFootnotes(notes, words, writing)));
  const { leftOut, linksUsed } = findings;
  return { body: joined(parts), leftOut, linksUsed, footnotesUsed: footnotes };
}

function written(
  holdsHtml: boolean,
  findings: Omit<Writing, "writer">,
  write: (writing: Writing) => void,
): Root | HtmlExcess {
  const writer = holdsHtml ? htmlWriter() : treeWriter();
  write({ ...findings, writer });
  return writer.finish();
}

/**
 * The blocks before the first that holds HTML, those from there to the last one, and the rest. Only HTML needs an HTML
 * parser, and what it leaves open must not reach into what follows it.
 */
function divideAtHtml(flow: readonly Token[]): (readonly Token[])[] {
  const first = flow.findIndex(isHtml);
  if (first === -1) return [flow];
  const from = flow.findLastIndex(({ level, nesting }, index) => index <= first && level === 0 && nesting >= 0);
  const last = flow.findLastIndex(isHtml);
  const until = flow.findIndex(({ level, nesting }, index) => index >= last && level === 0 && nesting <= 0) + 1;
  return [flow.slice(0, from), flow.slice(from, until), flow.slice(until)];
}

function joined(parts: readonly (Root | HtmlExcess)[]): Root | HtmlExcess {
  const body: Root = { type: "root", children: [] };
  for (const part of parts) {
    if (typeof part === "string") return part;
    for (const node of part.children) body.children.push(node);
  }
  let elements = 0;
  for (const _ of elementsIn(body)) elements += 1;
  return elements > HTML_ELEMENTS_MAX ? "too many elements" : body;
}

function isHtml({ type, children }: Token): boolean {
  return type === "html_block" || type === "html_inline" || (children?.some(isHtml) ?? false);
}

/** For what stands in no draft. */
const NO_LINE = 1;

function writeFootnotes(notes: Footnotes, words: FootnoteWords, writing: Writing): void {
  const { writer, footnotes } = writing;
  writer.open("section", NO_LINE, { "data-footnotes": "" });
  writer.open("h2", NO_LINE, { id: "footnote-label" });
  writer.text(words.heading);
  writer.close();
  writer.open("ol", NO_LINE);
  for (const [name, { id }] of footnotes) {
    writer.open("li", NO_LINE, { id: `${FOOTNOTE_PREFIX}fn-${id}` });
    writeBlocks(notes.get(name) ?? [], writing, () => writeWaysBack(name, words, writing));
    writer.close();
  }
  writer.close();
  writer.close();
}

/** No reader looks for the eleventh. */
const WAYS_BACK_MAX = 10;

/** An arrow for each place in the text that calls the footnote. */
function writeWaysBack(name: string, words: FootnoteWords, { writer, footnotes }: Writing): void {
  const { id, number, calls } = footnotes.get(name) ?? { id: "", number: 0, calls: 0 };
  for (let call = 1; call <= Math.min(calls, WAYS_BACK_MAX); call += 1) {
    const which = call > 1 ? `-${call}` : "";
    if (call > 1) writer.text(" ");
    writer.open("a", NO_LINE, {
      href: `#${FOOTNOTE_PREFIX}fnref-${id}${which}`,
      "data-footnote-backref": "",
      "aria-label": `${words.back} ${number}${which}`,
    });
    writer.text("↩");
    writer.close();
  }
}
