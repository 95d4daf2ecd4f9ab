/**
 * Markdown to tokens: CommonMark with GitHub's tables, strikethrough, footnotes and bare links. What the library would
 * drop without a word (table cells too many, levels too deep, definitions) is kept for the report.
 */
import MarkdownIt, { type Env, type MarkdownIt as Markdown, type StateBlock, type Token } from "markdown-it";
import { MARKUP_NESTING_MAX } from "../limits.ts";
import type { LeftOut } from "../report.ts";
import { bareLink, textUpToBareLink } from "./bare-links.ts";
import { footnoteDefinition, footnoteReference } from "./footnotes.ts";
import { useMachineLines } from "./machine-lines.ts";
import { useMachineMarks } from "./machine-marks.ts";
import { strikeMarks, strikeThrough } from "./strikethrough.ts";

export interface MarkdownTokens {
  readonly tokens: readonly Token[];
  /** Cells that stand right of a table's last column. */
  readonly excessCells: readonly LeftOut[];
  /** 1-based line where quotations and lists are nested too deeply, or null; the tokens break off there. */
  readonly tooDeep: number | null;
}

interface Notes extends Env {
  readonly excessCells: LeftOut[];
  tooDeep: number | null;
}

/** A list is two levels of tokens: the list and its item. */
const LEVELS_MAX = MARKUP_NESTING_MAX * 2;

const parser = createParser();

export function readMarkdownTokens(text: string): MarkdownTokens {
  const notes: Notes = { references: Object.create(null), excessCells: [], tooDeep: null };
  const tokens = parser.parse(text, notes);
  return { tokens, excessCells: notes.excessCells, tooDeep: notes.tooDeep };
}

function createParser(): Markdown {
  // Beyond `maxNesting` the library drops text silently: the rule `depth` sees every block before that happens.
  const markdown = new MarkdownIt({ html: true, maxNesting: LEVELS_MAX + 4 });
  markdown.core.ruler.disable(["strip_references", "linkify", "replacements", "smartquotes"]);
  const { block, inline } = markdown;
  const [readTable] = block.ruler.getRules("");
  if (readTable !== undefined) block.ruler.at("table", withExcessCells(readTable), { alt: ["paragraph", "reference"] });
  block.ruler.before("table", "depth", noteDepth);
  block.ruler.before("reference", "footnote", footnoteDefinition, { alt: ["paragraph", "reference", "blockquote"] });
  inline.ruler.disable("linkify");
  inline.ruler.at("text", textUpToBareLink);
  inline.ruler.before("text", "bare_link", bareLink);
  inline.ruler.before("link", "footnote", footnoteReference);
  useMachineMarks(markdown);
  useMachineLines(markdown);
  inline.ruler.at("strikethrough", strikeMarks);
  inline.ruler2.at("strikethrough", strikeThrough);
  inline.State = linedState(inline.State);
  markdown.core.ruler.push("info", ({ tokens }) => {
    for (const token of tokens) if (token.type === "fence") token.info = markdown.utils.unescapeAll(token.info).trim();
  });
  // Addresses are judged by the sanitiser, which reports what it refuses.
  markdown.validateLink = () => true;
  markdown.normalizeLink = (address) => markdown.utils.lib.mdurl.encode(address);
  markdown.normalizeLinkText = (address) => address;
  return markdown;
}

type InlineState = Markdown["inline"]["State"];

/** Inline tokens know no lines of their own: each gets the line inside its block, as `map[0]`. */
function linedState(State: InlineState): InlineState {
  return class extends State {
    #line = 0;
    #nextBreak = this.src.indexOf("\n");

    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      while (this.#nextBreak !== -1 && this.#nextBreak < this.pos) {
        this.#line += 1;
        this.#nextBreak = this.src.indexOf("\n", this.#nextBreak + 1);
      }
      const token = super.push(type, tag, nesting);
      token.map = [this.#line, this.#line];
      return token;
    }
  };
}

function noteDepth({ level, env }: StateBlock, line: number): boolean {
  const notes = env as Notes;
  if (level > LEVELS_MAX) notes.tooDeep ??= line + 1;
  return false;
}

type BlockRule = (state: StateBlock, startLine: number, endLine: number, silent: boolean) => boolean;

/** A row may have more cells than the table has columns; GitHub's Markdown shows none of them. */
function withExcessCells(readTable: BlockRule): BlockRule {
  return (state, startLine, endLine, silent) => {
    const found = readTable(state, startLine, endLine, silent);
    if (!found || silent) return found;
    const columns = cellsOf(state, startLine).length;
    for (let line = startLine + 2; line < state.line; line += 1) {
      const text = cellsOf(state, line).slice(columns).join("|").trim();
      if (text !== "") (state.env as Notes).excessCells.push({ line: line + 1, text, rule: "excess-cells" });
    }
    return found;
  };
}

function cellsOf({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string[] {
  const row = src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]).trim();
  const cells = row.split(/(?<!\\)\|/);
  if (cells[0] === "") cells.shift();
  if (cells.at(-1) === "") cells.pop();
  return cells;
}
