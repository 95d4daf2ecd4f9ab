/** Bounds on the work that one Markdown draft may cause; checked before parsing, in linear time. */
import type { Nodes, Root } from "mdast";
import {
  INDENTATION_MAX,
  MARKUP_MARKS_MAX,
  MARKUP_MARKS_PER_BLOCK_MAX,
  MARKUP_NESTING_MAX,
  TABLE_CELLS_MAX,
} from "./limits.ts";
import type { Problem } from "./report.ts";

const MARKS = /[*_~`[\]<!&@]/g;
const CONTAINER_MARKS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const CONTAINER_MARK = />|[-+*]|\d[.)]/g;
const TAGS = /<(\/?)([a-z][a-z0-9-]*)/gi;
/** Elements that HTML closes by itself, or that hold nothing. */
const NOT_NESTING =
  /^(?:p|li|dt|dd|tr|td|th|option|br|hr|img|input|meta|link|wbr|col|source|track|embed|area|base|param)$/i;

export function markupProblem(text: string): Problem | null {
  const block = { marks: 0, lines: 0, columns: 0 };
  let inDraft = 0;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") Object.assign(block, { marks: 0, lines: 0, columns: 0 });
    const containers = CONTAINER_MARKS.exec(line)?.[0].match(CONTAINER_MARK)?.length ?? 0;
    const indentation = line.length - line.trimStart().length;
    if (containers > MARKUP_NESTING_MAX || (indentation > MARKUP_NESTING_MAX * 2 && containers > 0))
      return nested(index + 1);
    const marks = line.match(MARKS)?.length ?? 0;
    inDraft += marks + containers;
    block.marks += marks;
    block.lines += 1;
    block.columns = Math.max(block.columns, line.match(/\|/g)?.length ?? 0);
    const exceeded = block.marks > MARKUP_MARKS_PER_BLOCK_MAX || inDraft > MARKUP_MARKS_MAX;
    // A table row that breaks off is filled up with empty cells, and white space at the edge of a line with columns.
    if (exceeded || block.columns * block.lines > TABLE_CELLS_MAX || indentation > INDENTATION_MAX)
      return intricate(index + 1);
  }
  return openTags(text) > MARKUP_NESTING_MAX ? nested(null) : null;
}

/** Deepest level of a tree, without recursion. */
export function nestingProblem(tree: Root): Problem | null {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MARKUP_NESTING_MAX * 2) return nested(level[0]?.position?.start.line ?? null);
    level = level.flatMap((node) => ("children" in node ? node.children : []));
  }
  return null;
}

/** Most HTML elements open at a time, if no end tag were misplaced. */
function openTags(text: string): number {
  let open = 0;
  let most = 0;
  for (const [, closing, name = ""] of text.matchAll(TAGS)) {
    if (NOT_NESTING.test(name)) continue;
    open = closing === "/" ? Math.max(0, open - 1) : open + 1;
    most = Math.max(most, open);
  }
  return most;
}

function nested(line: number | null): Problem {
  return {
    line,
    field: "body",
    message: `Quotations, lists or HTML elements lie more than ${MARKUP_NESTING_MAX} deep inside one another.`,
    fix: "Simplify the markup there.",
  };
}

function intricate(line: number): Problem {
  return {
    line,
    field: "body",
    message: "There are too many markup characters (* _ ~ ` [ ] < ! & @ |) here to be an article.",
    fix: "Take out what is not text, or upload the draft as plain copy (.txt).",
  };
}
