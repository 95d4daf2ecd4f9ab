/** Lines of a Markdown draft that are for programs as a whole: containers, tables of contents, comments, kinds of callouts. */
import type { MarkdownIt as Markdown, StateBlock, Token } from "markdown-it";
import { MACHINE_MARK } from "./machine-marks.ts";

export function useMachineLines({ block, core }: Markdown): void {
  block.ruler.before("reference", "machine_lines", machineLines, { alt: ["paragraph", "blockquote", "list"] });
  core.ruler.after("block", "callouts", ({ tokens }) => {
    for (let at = tokens.length - 1; at > 1; at -= 1)
      if (tokens[at - 2]?.type === "blockquote_open") markCallout(tokens, at);
  });
}

const CONTAINER = /^:{3,}[ \t]*(?:\{[^{}]{0,200}\}|[\w-]{1,40}(?:[ \t].{0,200})?)?$/;
const CONTENTS = /^\[(?:toc|\[_?toc_?\])\]$/i;

/** Lines that are for programs as a whole: `::: warning`, `[TOC]`, a comment between lines `%%`. */
function machineLines(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const lineAt = (line: number) =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trim();
  const first = lineAt(startLine);
  const rule = CONTAINER.test(first)
    ? "container"
    : CONTENTS.test(first)
      ? "table-of-contents"
      : first === "%%"
        ? "comment"
        : null;
  if (rule === null) return false;
  const end = rule === "comment" ? endOfComment(startLine, endLine, lineAt) : startLine + 1;
  if (end === null) return false;
  if (silent) return true;
  const token = state.push(MACHINE_MARK, "", 0);
  token.content = state.getLines(startLine, end, state.blkIndent, false).trim();
  token.info = rule;
  token.map = [startLine, end];
  state.line = end;
  return true;
}

function endOfComment(startLine: number, endLine: number, lineAt: (line: number) => string): number | null {
  for (let line = startLine + 1; line < endLine; line += 1) if (lineAt(line) === "%%") return line + 1;
  return null;
}

const CALLOUT = /^\[!([\w-]{1,30})\][+-]?[ \t]*/;

/** `> [!NOTE] Judul`: the kind of a callout is for its looks. */
function markCallout(tokens: Token[], at: number): void {
  const inline = tokens[at];
  const [mark] = (inline?.type === "inline" && CALLOUT.exec(inline.content)) || [];
  if (inline === undefined || mark === undefined) return;
  inline.content = inline.content.slice(mark.length);
  const token = Object.assign(Object.create(Object.getPrototypeOf(inline)), inline, {
    type: MACHINE_MARK,
    children: null,
  });
  tokens.splice(at - 1, 0, Object.assign(token, { content: mark.trim(), info: "callout" }));
}
