/** Strikethrough as in GitHub's Markdown: `~one~` or `~~two~~` tildes, as many behind as before. */
import type { Delimiter, StateInline } from "markdown-it";

const TILDE = 126;
/** The library pairs marks of one kind; two lengths are two kinds. */
const KINDS: Readonly<Record<number, number>> = { 1: TILDE + 0x1_0000, 2: TILDE };

/** A tilde inside a word strikes nothing: `5~10` is a range. */
export function strikeMarks(state: StateInline, silent: boolean): boolean {
  if (silent || state.src.charCodeAt(state.pos) !== TILDE) return false;
  const { length, can_open, can_close } = state.scanDelims(state.pos, state.src[state.pos + 1] === "~");
  state.push("text", "", 0).content = "~".repeat(length);
  const marker = KINDS[length];
  const token = state.tokens.length - 1;
  if (marker !== undefined)
    state.delimiters.push({ marker, length: 0, token, end: -1, open: can_open, close: can_close });
  state.pos += length;
  return true;
}

export function strikeThrough(state: StateInline): void {
  markPairs(state, state.delimiters);
  for (const meta of state.tokens_meta) if (meta?.delimiters !== undefined) markPairs(state, meta.delimiters);
}

function markPairs({ tokens }: StateInline, delimiters: readonly Delimiter[]): void {
  for (const { marker, token, end } of delimiters) {
    const [open, close] = [tokens[token], tokens[delimiters[end]?.token ?? -1]];
    if (!Object.values(KINDS).includes(marker) || open === undefined || close === undefined) continue;
    Object.assign(open, { type: "s_open", tag: "del", nesting: 1, content: "" });
    Object.assign(close, { type: "s_close", tag: "del", nesting: -1, content: "" });
  }
}
