/** HTML that a Markdown draft holds, kept from swallowing the text that follows the block it stands in. */
import { isHtmlElement } from "./html-elements.ts";

export interface RawHtml {
  /** Ends outside any tag, comment or script. */
  readonly html: string;
  /** Markup that an HTML parser would drop without a trace. */
  readonly dropped: readonly DroppedMarkup[];
}

export interface DroppedMarkup {
  readonly text: string;
  /** 0-based line inside the block. */
  readonly line: number;
}

/** Elements whose content is no markup, up to their own end tag; `plaintext` has none. */
const RAW_TEXT = new Set("script style title textarea xmp iframe noembed noframes plaintext".split(" "));
/** What stands in them is never text of a story, even where the end tag was forgotten. */
const CODE = new Set(["script", "style"]);

const TAG = /<(\/?)([a-z][^\s/>]*)/iy;
const COMMENT_END = /--!?>/g;
const ATTRIBUTE_NAME = /[\s/]*(?:[^\s/>][^\s/>=]*)?/y;
const EQUALS = /\s*=\s*/y;
const UNQUOTED = /[^\s>]*/y;

interface Reading {
  readonly dropped: DroppedMarkup[];
  /** Elements that nothing ends from here on. */
  readonly endless: Set<string>;
  html: string;
  /** Line of an offset that was asked for last. */
  line: number;
  offset: number;
}

/** A block of HTML, which may begin and end anything. */
export function readHtmlBlock(block: string): RawHtml {
  const reading: Reading = { dropped: [], endless: new Set(), html: "", line: 0, offset: 0 };
  let at = 0;
  for (let start = block.indexOf("<"); start !== -1; start = block.indexOf("<", at)) {
    reading.html += block.slice(at, start);
    at = readMarkup(block, start, reading);
  }
  return { dropped: reading.dropped, html: reading.html + block.slice(at) };
}

/** Returns where the markup that begins at `start` ends. */
function readMarkup(block: string, start: number, reading: Reading): number {
  const [tag, slash, name = ""] = matchAt(TAG, block, start) ?? [];
  if (tag === undefined) return readDeclaration(block, start, reading);
  const end = endOfTag(block, start + tag.length);
  const text = block.slice(start, end ?? block.length);
  const element = name.toLowerCase();
  if (end !== null && slash === "" && RAW_TEXT.has(element)) return readRawText(block, start, end, element, reading);
  if (end !== null) reading.html += text;
  const isLost = end === null || (slash !== "" && (!isHtmlElement(name) || /[^\s>]/.test(text.slice(tag.length))));
  if (isLost) drop(block, start, text, reading);
  return end ?? block.length;
}

function drop(block: string, start: number, text: string, reading: Reading): void {
  reading.line += block.slice(reading.offset, start).split("\n").length - 1;
  reading.offset = start;
  reading.dropped.push({ text: text.trim(), line: reading.line });
}

/** Comments, declarations, instructions; any other `<` is text. */
function readDeclaration(block: string, start: number, reading: Reading): number {
  const isComment = block.startsWith("<!--", start);
  if (!isComment && !/[!?/]/.test(block[start + 1] ?? "")) {
    reading.html += "<";
    return start + 1;
  }
  COMMENT_END.lastIndex = start + 2;
  const found = isComment
    ? COMMENT_END.exec(block) === null
      ? 0
      : COMMENT_END.lastIndex
    : block.indexOf(">", start) + 1;
  const text = found === 0 ? `${block.slice(start)}${isComment ? "-->" : ">"}` : block.slice(start, found);
  if (/^<!doctype/i.test(text)) drop(block, start, text, reading);
  reading.html += text;
  return found === 0 ? block.length : found;
}

/** Such an element ends in its own block, or it has not begun. */
function readRawText(block: string, start: number, end: number, element: string, reading: Reading): number {
  const ending = new RegExp(`</${element}(?=[\\s/>])`, "gi");
  ending.lastIndex = end;
  const closing = reading.endless.has(element) ? undefined : ending.exec(block)?.index;
  if (closing === undefined && !CODE.has(element)) {
    reading.endless.add(element);
    drop(block, start, block.slice(start, end), reading);
    return end;
  }
  reading.html += block.slice(start, closing);
  if (closing === undefined) reading.html += `</${element}>`;
  return closing ?? block.length;
}

/** Behind the `>` of a tag, or null where it never comes; quotation marks mean something only after `=`. */
function endOfTag(text: string, from: number): number | null {
  let at = from;
  while (at < text.length) {
    const name = matchAt(ATTRIBUTE_NAME, text, at)?.[0] ?? "";
    at += name.length;
    if (text[at] === ">") return at + 1;
    const equals = matchAt(EQUALS, text, at)?.[0] ?? "";
    at += equals.length;
    if (equals === "") continue;
    const quote = text[at] === '"' || text[at] === "'" ? (text[at] ?? "") : "";
    if (quote === "") at += matchAt(UNQUOTED, text, at)?.[0].length ?? 0;
    else at = text.indexOf(quote, at + 1) + 1 || text.length;
  }
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Name of the element that a tag begins when that element swallows markup, or null. */
export function rawTextElement(tag: string): string | null {
  const name = /^<([a-z]+)/i.exec(tag)?.[1]?.toLowerCase() ?? "";
  return RAW_TEXT.has(name) ? name : null;
}
