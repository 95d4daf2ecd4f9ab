/**
 * What editors' programs write into Markdown for themselves: commands of site generators, comments, attributes, links and
 * pictures of notebooks. No reader wants to see it: pictures, links and highlights become what they stand for, the rest is
 * left out and listed.
 */
import type { Env, MarkdownIt as Markdown, StateInline } from "markdown-it";
import { isPictureName } from "../../pictures/picture-files.ts";
import { isDeskNote } from "../plain-copy/desk-note-words.ts";

/** The type of such a token, inline or a block of its own; its `info` is the rule by which it is left out. */
export const MACHINE_MARK = "machine_mark";

/** Where each begins and ends, longer beginnings first. */
const MARKS: readonly (readonly [open: string, close: string, rule: string])[] = [
  ["{{/*", "*/}}", "comment"],
  ["{{<", ">}}", "shortcode"],
  ["{{%", "%}}", "shortcode"],
  ["{{", "}}", "shortcode"],
  ["{%", "%}", "shortcode"],
  ["{>>", "<<}", "comment"],
  ["{--", "--}", "tracked-deletion"],
  ["%%", "%%", "comment"],
];
const CHARACTERS_MAX = 2_000;
/** `{: .lead}`, `{#id}`, `{.class}`: names for style sheets. */
const ATTRIBUTES = /\{(?::[^{}\n]{0,200}|[#.][a-z_-][^{}\n]{0,200})\}/iy;
/** Below a definition that Markdown does not know, `[[a]]: /b`, stands text. */
const WIKI = /(!?)\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{0,300}))?\]\](?!:)/y;
/** Embeds are files, or parts of notes. */
const EMBED = /[.#^]/;
/** A name for a paragraph, at its end. */
const BLOCK_NAME = /\^[a-z0-9][\w-]{1,40}$/iy;
const FIELD = /([\w-]{1,30})\s{0,3}=\s{0,3}(?:"([^"]{0,1000})"|'([^']{0,1000})'|([^\s"']{1,1000}))/g;

export function useMachineMarks(markdown: Markdown): void {
  const { ruler } = markdown.inline;
  ruler.after("link", "machine_mark", machineMark);
  ruler.after("machine_mark", "wiki_link", wikiLink);
  ruler.after("wiki_link", "highlight", highlight);
}

function machineMark(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  // Looked for at every sign of a megabyte: most are none of these.
  if (!/[{%^]/.test(src[pos] ?? "")) return false;
  if (src[pos] === "{" && !holdsEnd(state)) return false;
  const mark = MARKS.find(([open]) => src.startsWith(open, pos));
  const end = mark === undefined ? -1 : nextEnd(state, mark[1], pos + mark[0].length);
  if (
    mark !== undefined &&
    end !== -1 &&
    end <= posMax &&
    end - pos <= CHARACTERS_MAX &&
    isOutsideWord(state, mark[0])
  ) {
    if (!silent) pushMark(state, src.slice(pos, end), mark[2]);
    const isBetweenSpaces = /^\s?$/.test(src[pos - 1] ?? "") && src[end] === " " && end < posMax;
    state.pos = isBetweenSpaces ? end + 1 : end;
    return true;
  }
  return (
    leaveOutMatch(state, silent, ATTRIBUTES, "attributes") || leaveOutMatch(state, silent, BLOCK_NAME, "attributes")
  );
}

/** All that begins with a brace ends with one. */
function holdsEnd(state: StateInline): boolean {
  return nextEnd(state, "}", state.pos + 1) !== -1;
}

/** `100%%` and `a==b` are text. */
function isOutsideWord({ src, pos }: StateInline, open: string): boolean {
  return open !== "%%" || !/[\p{L}\p{N}]/u.test(src[pos - 1] ?? "");
}

function leaveOutMatch(state: StateInline, silent: boolean, pattern: RegExp, rule: string): boolean {
  const { src, pos, posMax } = state;
  if (pattern === BLOCK_NAME && (src[pos] !== "^" || !/\s/.test(src[pos - 1] ?? "") || posMax !== src.length))
    return false;
  const found = matchAt(pattern, src, pos);
  if (found === null || pos + found[0].length > posMax) return false;
  if (!silent) pushMark(state, found[0], rule);
  state.pos += found[0].length;
  return true;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Hugo's pictures are pictures; of any other command readers see nothing. */
function pushMark(state: StateInline, source: string, rule: string): void {
  const fields = new Map<string, string>();
  if (/^\{\{[<%]\s*(?:figure|img|image)\s/.test(source))
    for (const [, name = "", ...values] of source.matchAll(FIELD))
      fields.set(name.toLowerCase(), values.find((one) => one !== undefined) ?? "");
  const src = fields.get("src") ?? "";
  if (src !== "") pushPicture(state, src, fields.get("alt") ?? "", fields.get("caption") ?? fields.get("title") ?? "");
  const token = state.push(MACHINE_MARK, "", 0);
  token.content = source;
  token.info = rule;
}

function pushPicture(state: StateInline, src: string, alt: string, caption: string): void {
  const image = state.push("image", "img", 0);
  image.attrs = [
    ["src", encodeURI(src)],
    ["alt", ""],
    ...(caption === "" ? [] : [["title", caption] as [string, string]]),
  ];
  const text = new state.Token("text", "", 0);
  text.content = alt;
  image.children = [text];
  image.content = alt;
}

/** `[[Tanjung Biru|desa itu]]` says “desa itu”, `![[dermaga.jpg]]` shows a picture. */
function wikiLink(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  const [whole, embed, target = "", text] = matchAt(WIKI, src, pos) ?? [];
  if (whole === undefined || pos + whole.length > posMax || (embed === "!" && !EMBED.test(target))) return false;
  if (/[![]/.test(src[pos - 1] ?? "") || isDefined(state, target)) return false;
  const isPicture = embed === "!" && isPictureName(target);
  if (!silent && isPicture) pushPicture(state, target.trim(), /^[\dx]*$/.test(text ?? "") ? "" : (text ?? ""), "");
  else if (!silent && (embed === "!" || /^_?toc_?$/i.test(target)))
    pushMark(state, whole, embed === "!" ? "embed" : "table-of-contents");
  // `[[ tolong cek nama ]]` is no link: the brackets say for whom it is.
  else if (!silent && isDeskNote(`[${target}]`)) state.push("text", "", 0).content = whole;
  else if (!silent) {
    state.push("text", "", 0).content = text ?? target;
    if (text !== undefined) pushMark(state, target, "wiki-link");
  }
  state.pos += whole.length;
  return true;
}

/** `[[a]]` above `[a]: /b` is a link in brackets. */
function isDefined({ env, md }: StateInline, label: string): boolean {
  return (env as Env).references?.[md.utils.normalizeReference(label)] !== undefined;
}

/** `==important==` */
function highlight(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (
    silent ||
    !src.startsWith("==", pos) ||
    /[\p{L}\p{N}=]/u.test(src[pos - 1] ?? "") ||
    /[\s=]/.test(src[pos + 2] ?? " ")
  )
    return false;
  const end = nextEnd(state, "==", pos + 2);
  if (end === -1 || end > posMax || /\s/.test(src[end - 3] ?? "") || /[\p{L}\p{N}=]/u.test(src[end] ?? ""))
    return false;
  state.push("mark_open", "mark", 1);
  Object.assign(state, { pos: pos + 2, posMax: end - 2 });
  state.md.inline.tokenize(state);
  Object.assign(state, { pos: end, posMax });
  state.push("mark_close", "mark", -1);
  return true;
}

interface KnownEnd {
  readonly from: number;
  readonly end: number;
}

/** Ends that were looked for in a text, so that a line of beginnings is not searched to its end for each of them. */
const knownEnds = new WeakMap<object, { readonly src: string; readonly ends: Map<string, KnownEnd> }>();

/** Behind the next `close` from an offset on, or -1. */
function nextEnd({ env, src }: StateInline, close: string, from: number): number {
  const before = knownEnds.get(env);
  const known = before?.src === src ? before : { src, ends: new Map<string, KnownEnd>() };
  if (known !== before) knownEnds.set(env, known);
  const last = known.ends.get(close);
  if (last !== undefined && from >= last.from && (last.end === -1 || last.end - close.length >= from)) return last.end;
  const at = src.indexOf(close, from);
  const end = at === -1 ? -1 : at + close.length;
  known.ends.set(close, { from, end });
  return end;
}
