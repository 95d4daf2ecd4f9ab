/** What stands around HTML (the clipboard's own header), and markup in it that a parser would drop without a trace. */

import { isHtmlElement } from "../body/html-elements.ts";
import { readHtmlBlock } from "../body/raw-html.ts";
import { singleSpaced } from "../characters.ts";
import type { LeftOut } from "../report.ts";

export interface OpenedHtml {
  readonly html: string;
  /** Where the clipboard says that it was copied, or nothing. */
  readonly source: string;
  readonly leftOut: readonly LeftOut[];
}

/** `Version:0.9`, `StartHTML:0000000105` and so on, a field on each line. */
const CLIPBOARD_HEADER = /^\s{0,100}Version:\d\.\d\n(?:[A-Za-z]{1,30}:[^\n]{0,2000}\n){1,12}/;
const END_TAG = /^<\/([a-z][\w:.-]{0,60})\s*>$/i;
/** The declaration that every page begins with. */
const DECLARATION = /^<!doctype\b[^<]{0,300}>$/i;

/** Lines stay where they are. */
export function openHtml(text: string): OpenedHtml {
  const header = CLIPBOARD_HEADER.exec(text)?.[0] ?? "";
  const rest = header.replace(/[^\n]/g, "") + text.slice(header.length);
  const { html, dropped } = readHtmlBlock(rest);
  const begun = new Set(dropped.length === 0 ? [] : namesBegun(rest));
  const lost = dropped
    .filter((one) => !DECLARATION.test(one.text) && !isEndTag(one.text, begun))
    .map(({ text: markup, line }): LeftOut => ({ line: line + 1, text: markup, rule: "broken-markup" }));
  const told = header === "" ? [] : [{ line: 1, text: singleSpaced(header), rule: "program-comment" }];
  return { html, source: /^SourceURL:(\S+)/m.exec(header)?.[1] ?? "", leftOut: [...told, ...lost] };
}

function namesBegun(html: string): string[] {
  return [...html.matchAll(/<([a-z][\w:.-]{0,60})/gi)].map(([, name = ""]) => name.toLowerCase());
}

/** Holds nothing, unless it ends an element that there is not: then it is a word in angle brackets. */
function isEndTag(markup: string, begun: ReadonlySet<string>): boolean {
  const [, name] = END_TAG.exec(markup) ?? [];
  return name !== undefined && (isHtmlElement(name) || begun.has(name.toLowerCase()));
}
