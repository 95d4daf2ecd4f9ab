/** Footnotes as GitHub's Markdown has them: `[^sumber]` in the text, `[^sumber]: …` on a line of its own. */
import type { StateBlock, StateInline, Token } from "markdown-it";

/** Longer labels are no labels; bounds the search for the closing bracket. */
const LABEL_CHARACTERS_MAX = 200;
/** Columns by which the second and further blocks of a footnote are indented. */
const INDENTATION = 4;

/** Names of the footnotes that a draft defines. */
function defined({ env }: StateBlock | StateInline): Set<string> {
  env.footnotes ??= new Set<string>();
  return env.footnotes as Set<string>;
}

/** Letters of either case name the same footnote. */
function nameOf(label: string): string {
  return label.toLowerCase();
}

/** The label of a footnote that begins at an offset, or null. */
function labelAt(text: string, start: number, end: number): string | null {
  if (text[start] !== "[" || text[start + 1] !== "^") return null;
  const last = Math.min(end, start + 2 + LABEL_CHARACTERS_MAX + 1);
  for (let at = start + 2; at < last; at += 1) {
    const character = text[at] ?? "";
    if (character === "]") return at === start + 2 ? null : text.slice(start + 2, at);
    if (character === "[" || /\s/.test(character)) return null;
  }
  return null;
}

/** A definition: a block that holds blocks, ended by a line that is not indented. */
export function footnoteDefinition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const shift = state.tShift[startLine] ?? 0;
  const start = (state.bMarks[startLine] ?? 0) + shift;
  const end = state.eMarks[startLine] ?? 0;
  const columns = state.sCount[startLine] ?? 0;
  if (columns - state.blkIndent >= INDENTATION) return false;
  const label = labelAt(state.src, start, end);
  if (label === null || state.src[start + label.length + 3] !== ":") return false;
  if (silent) return true;

  const name = nameOf(label);
  defined(state).add(name);
  const open = state.push("footnote_open", "", 1);
  open.meta = { name };
  const { blkIndent, parentType, bMarks, tShift, sCount } = state;
  const kept = [bMarks[startLine] ?? 0, shift, columns] as const;
  // The first line goes on behind the colon, as if it were indented like the rest.
  bMarks[startLine] = state.skipSpaces(start + label.length + 4);
  tShift[startLine] = 0;
  sCount[startLine] = blkIndent + INDENTATION;
  state.blkIndent = blkIndent + INDENTATION;
  state.parentType = "footnote";
  state.md.block.tokenize(state, startLine, endLine);
  Object.assign(state, { blkIndent, parentType });
  [bMarks[startLine], tShift[startLine], sCount[startLine]] = kept;
  open.map = [startLine, state.line];
  state.push("footnote_close", "", -1);
  return true;
}

/** A reference. Without its definition, the text between brackets is text. */
export function footnoteReference(state: StateInline, silent: boolean): boolean {
  const label = labelAt(state.src, state.pos, state.posMax);
  if (label === null || !defined(state).has(nameOf(label))) return false;
  if (!silent) state.push("footnote_reference", "", 0).meta = { name: nameOf(label) };
  state.pos += label.length + 3;
  return true;
}

/** The tokens of each footnote, by its name. */
export type Footnotes = ReadonlyMap<string, readonly Token[]>;

interface DividedTokens {
  /** Everything but footnotes. */
  readonly flow: readonly Token[];
  /** Of two footnotes with one name, the first. */
  readonly footnotes: Footnotes;
}

/** Footnotes stand where their writer put them, also inside one another, and are shown at the end. */
export function divideFootnotes(tokens: readonly Token[]): DividedTokens {
  const flow: Token[] = [];
  const footnotes = new Map<string, Token[]>();
  const open: Token[][] = [flow];
  for (const token of tokens) {
    if (token.type === "footnote_open") {
      const name = footnoteName(token);
      const content: Token[] = [];
      if (!footnotes.has(name)) footnotes.set(name, content);
      open.push(content);
    } else if (token.type === "footnote_close") open.pop();
    else open.at(-1)?.push(token);
  }
  return { flow, footnotes };
}

export function footnoteName({ meta }: Token): string {
  return String(meta?.name);
}

interface FootnoteCall {
  /** Part of an address. */
  readonly id: string;
  readonly number: number;
  calls: number;
  /** How many of the calls stand in the body already. */
  written: number;
}

/** Footnotes that are called, by name, in the order of their numbers. */
export type FootnoteCalls = ReadonlyMap<string, FootnoteCall>;

/** Numbers in the order of first calls: those of the text, then those in footnotes that are called themselves. */
export function numberFootnotes(flow: readonly Token[], footnotes: Footnotes): FootnoteCalls {
  const calls = new Map<string, FootnoteCall>();
  countCalls(flow, calls);
  // A map's iteration meets what is added meanwhile.
  for (const name of calls.keys()) countCalls(footnotes.get(name) ?? [], calls);
  return calls;
}

function countCalls(tokens: readonly Token[], calls: Map<string, FootnoteCall>): void {
  for (const { children } of tokens)
    for (const token of children ?? []) if (token.type === "footnote_reference") countCall(footnoteName(token), calls);
}

function countCall(name: string, calls: Map<string, FootnoteCall>): void {
  const number = calls.size + 1;
  const call = calls.get(name) ?? { id: idOf(name, number), number, calls: 0, written: 0 };
  call.calls += 1;
  calls.set(name, call);
}

const ID_CHARACTERS_MAX = 150;

/** The name as an address can hold it; a number where the name is too long. */
function idOf(name: string, number: number): string {
  const id = encodeURIComponent(name).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return id.length > ID_CHARACTERS_MAX ? `${number}` : id;
}
