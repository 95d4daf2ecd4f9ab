/** Whether a text is HTML: a document, or a text that is written in block-level HTML from end to end. */

import { isHtmlElement } from "../body/html-elements.ts";
import { findFrontMatter } from "../front-matter/block.ts";

/** What begins an HTML document, or what programs put on the clipboard. */
const DOCUMENT =
  /^(?:<!doctype\s+html|<(?:html|head|body|meta|title|link|base|style|script)[\s>/]|<!--\s*wp:|<!--StartFragment|Version:\d\.\d\s+StartHTML:)/i;
const TAG = /<(\/?)([a-z][a-z0-9]{0,11})(?=[\s>/])/gi;
const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/i;
/** Lines that only Markdown has. */
const MARKDOWN = /^(?:#{1,6} |[-*+] |> |\d{1,9}[.)] |```|~~~|\|)|\]\(|^\[[^\]]{1,200}\]:/m;
/** Tags of running text: a few of them make an export of a text editor. */
const RUNNING = /<\/(?:a|b|i|em|strong|u|p|li|h[1-6]|blockquote|ul|ol)>|<br\s?\/?>/gi;
const RUNNING_MIN = 3;
const CHARACTERS_READ = 100;
/** Share of a text that may stand outside any block. */
const OUTSIDE_SHARE_MAX = 0.1;

export function isHtmlDraft(extension: string, text: string): boolean {
  const start = afterPreamble(text);
  if (DOCUMENT.test(text.slice(start, start + CHARACTERS_READ))) return true;
  if (findFrontMatter(text)?.isClosed === true) return false;
  if (/^(?:html?|xhtml)$/.test(extension)) return holdsMarkup(text);
  const isMarkdown = /^(?:md|markdown)$/.test(extension);
  if (isMarkdown && MARKDOWN.test(text)) return false;
  return isMostlyBlocks(text.slice(start)) || (!isMarkdown && (text.match(RUNNING)?.length ?? 0) >= RUNNING_MIN);
}

/** Behind white space, comments and the XML declaration. Comments of programs are a beginning of their own. */
function afterPreamble(text: string): number {
  let at = 0;
  for (;;) {
    while (isBlank(text.charCodeAt(at))) at += 1;
    const closing = text.startsWith("<?xml", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : "";
    const end = closing === "" ? -1 : text.indexOf(closing, at);
    if (end === -1 || DOCUMENT.test(text.slice(at, at + CHARACTERS_READ))) return at;
    at = end + closing.length;
  }
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff;
}

function holdsMarkup(text: string): boolean {
  for (const [, , name = ""] of text.matchAll(TAG)) if (isHtmlElement(name)) return true;
  return /&(?:[a-z]{2,10}|#\d{1,7});/i.test(text);
}

/** Begins with a block, and nearly all of it stands in blocks. */
function isMostlyBlocks(text: string): boolean {
  let open = 0;
  const characters = { inside: 0, outside: 0 };
  let at = 0;
  for (const match of text.matchAll(TAG)) {
    const [tag, slash = "", name = ""] = match;
    characters[open > 0 ? "inside" : "outside"] += shown(text, at, match.index);
    if (at === 0 && (characters.outside > 0 || !BLOCK.test(name))) return false;
    at = match.index + tag.length;
    if (BLOCK.test(name)) open = slash === "/" ? Math.max(0, open - 1) : open + 1;
  }
  characters[open > 0 ? "inside" : "outside"] += shown(text, at, text.length);
  const { inside, outside } = characters;
  return inside > 0 && outside <= (inside + outside) * OUTSIDE_SHARE_MAX;
}

/** Characters between two tags, the first of which ends there. */
function shown(text: string, from: number, until: number): number {
  const between = text.slice(from, until);
  const start = from === 0 ? 0 : between.indexOf(">") + 1;
  let count = 0;
  for (let at = start; at < between.length; at += 1) if (!isBlank(between.charCodeAt(at))) count += 1;
  return count;
}
