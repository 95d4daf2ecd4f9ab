/** Addresses that stand in a text without any markup become links: `https://…`, `www.…`, as in GitHub's Markdown. */
import type { StateInline } from "markdown-it";

const SCHEMES = ["http", "https", "ftp"];
const SCHEME_CHARACTERS_MAX = 5;
/** What may stand before `www.`: nothing, white space, an opening mark. */
const BEFORE_WWW = /^[\s*_~("'“‘«]?$/u;
/** Host names hold letters of any script, and even pictures. */
const HOST = /^[\p{L}\p{M}\p{N}\p{So}_-]{1,63}(?:\.[\p{L}\p{M}\p{N}\p{So}_-]{1,63}){0,20}/u;
const HOST_CHARACTERS_MAX = 255;
const TRAILING = new Set("?!.,:;*_~'\"”’»)");
const ENTITY = /&[A-Za-z0-9]{1,31};$/;
/** Characters at which some rule of Markdown may begin. */
const MARKS = new Set([..."\n!#$%&*+-:<=>@[\\]^_`{}~"].map((mark) => mark.charCodeAt(0)));
const COLON = 58;
/** As the library marks links whose text is their address. */
export const ADDRESS_AS_TEXT = "auto";

/** Like the library's rule for text, which runs up to the next mark, but stops before `www.` as well. */
export function textUpToBareLink(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  let end = pos;
  while (end < posMax && !MARKS.has(src.charCodeAt(end)) && !(end > pos && isWww(src, end))) end += 1;
  if (end === pos) return false;
  if (!silent) state.pending += src.slice(pos, end);
  state.pos = end;
  return true;
}

/** Labels of links are read silently: an address inside one is no link of its own. */
export function bareLink(state: StateInline, silent: boolean): boolean {
  if (silent || state.linkLevel > 0) return false;
  const { src, pos } = state;
  if (src.charCodeAt(pos) === COLON && src.startsWith("//", pos + 1)) {
    const scheme = schemeBefore(state);
    return scheme !== "" && link(state, scheme, "", 3 + hostLength(src, pos + 3, 1));
  }
  if (!isWww(src, pos) || !BEFORE_WWW.test(pos === 0 ? "" : (src[pos - 1] ?? ""))) return false;
  return link(state, "", "http://", hostLength(src, pos, 2));
}

/** `http`, `https` or `ftp` at the end of the text read so far, or nothing. */
function schemeBefore({ src, pos, pending }: StateInline): string {
  let start = pos;
  const first = pos - Math.min(SCHEME_CHARACTERS_MAX + 1, pending.length);
  while (start > first && /[a-z]/i.test(src[start - 1] ?? "")) start -= 1;
  const scheme = src.slice(start, pos);
  return SCHEMES.includes(scheme.toLowerCase()) ? scheme : "";
}

function isWww(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 119 || code === 87) && /^www\.$/i.test(text.slice(at, at + 4));
}

/** Length of the host name at an offset, or infinity where there is none. The last two parts have no underscore. */
function hostLength(text: string, at: number, partsMin: number): number {
  const host = HOST.exec(text.slice(at, at + HOST_CHARACTERS_MAX))?.[0] ?? "";
  const parts = host.split(".");
  const isHost = host !== "" && parts.length >= partsMin && !parts.slice(-2).some((part) => part.includes("_"));
  return isHost ? host.length : Number.POSITIVE_INFINITY;
}

/** `read` is the beginning of the address that stands in the pending text already; `least` is needed of the rest. */
function link(state: StateInline, read: string, scheme: string, least: number): boolean {
  if (!Number.isFinite(least)) return false;
  const { unescapeAll } = state.md.utils;
  const rest = addressAt(state.src, state.pos, state.posMax);
  if (rest.length < least) return false;
  const address = unescapeAll(`${read}${rest}`);
  state.pending = state.pending.slice(0, state.pending.length - read.length);
  const open = state.push("link_open", "a", 1);
  open.attrs = [["href", state.md.normalizeLink(`${scheme}${address}`)]];
  open.info = ADDRESS_AS_TEXT;
  state.push("text", "", 0).content = address;
  state.push("link_close", "a", -1);
  state.pos += rest.length;
  return true;
}

/** Up to white space, `<`, or a bracket that closes what was opened before; punctuation at its end belongs to the sentence. */
function addressAt(text: string, from: number, until: number): string {
  let end = from;
  let square = 0;
  let round = 0;
  for (; end < until; end += 1) {
    const character = text[end] ?? "";
    if (character === "<" || (square === 0 && character === "]") || isSpace(character)) break;
    square += character === "[" ? 1 : character === "]" ? -1 : 0;
    round += character === "(" ? 1 : character === ")" ? -1 : 0;
  }
  for (let last = text[end - 1] ?? ""; end > from && TRAILING.has(last); last = text[end - 1] ?? "") {
    if (last === ")" && round >= 0) break;
    if (last === ")") round += 1;
    end -= last === ";" ? (ENTITY.exec(text.slice(Math.max(from, end - 33), end))?.[0].length ?? 1) : 1;
  }
  return text.slice(from, end);
}

/** A text, divided so that mail addresses stand alone; `isMail` tells which parts these are. */
export function mailAddressesIn(text: string): { readonly text: string; readonly isMail: boolean }[] {
  if (!text.includes("@")) return [{ text, isMail: false }];
  return text.split(MAIL).map((part, index) => ({ text: part, isMail: index % 2 === 1 }));
}

/** Bounded and tried only where a word begins, so that a search is linear. */
const MAIL =
  /(?<![A-Za-z0-9._+-])((?:mailto:)?[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,10}\.[A-Za-z0-9_-]{0,62}[A-Za-z0-9])(?![A-Za-z0-9_-]|@)/;

function isSpace(character: string): boolean {
  return character <= " " || (character > "~" && /\s/.test(character));
}
