/** Bounds on the work that one Markdown draft may cause; checked before parsing, in linear time. */
import { BRACKET_STEPS_MAX, MARKUP_MARKS_MAX, MARKUP_NESTING_MAX, TABLE_CELLS_MAX } from "../limits.ts";
import type { Problem } from "../report.ts";

const MARKS = new Set([..."*_~`[]<&\\|"].map(codeOf));
const [OPENING, CLOSING] = ["[", "]"].map(codeOf);
/** Beyond, the parser gives up looking for the end of a bracket. */
const BRACKET_LEVELS_MAX = MARKUP_NESTING_MAX * 2;
/** Quotation and list marks at the beginning of a line; each makes several elements. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const CONTAINER_MARK = />|[-+*]|\d[.)]/g;
const MARKS_PER_CONTAINER = 4;
/** The line below the head of a table holds nothing else. */
const TABLE_RULE = /^[\s>|:-]+$/;
/** What becomes links without brackets: addresses and calls of footnotes. */
const LINK = /:\/\/|www\.|@|\[\^/gi;
const MARKS_PER_LINK = 2;

interface Counts {
  marks: number;
  bracketSteps: number;
  cells: number;
  /** Brackets that are open, and columns of a table, in the block that is being read. */
  open: number;
  columns: number;
}

export function markupProblem(text: string): Problem | null {
  const counts: Counts = { marks: 0, bracketSteps: 0, cells: 0, open: 0, columns: 0 };
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") Object.assign(counts, { open: 0, columns: 0 });
    const pipes = countMarks(line, counts);
    counts.marks += found(CONTAINERS.exec(line)?.[0] ?? "", CONTAINER_MARK) * MARKS_PER_CONTAINER;
    counts.marks += found(line, LINK) * MARKS_PER_LINK;
    if (TABLE_RULE.test(line)) counts.columns = Math.max(counts.columns, pipes);
    counts.cells += counts.columns;
    const { marks, bracketSteps, cells } = counts;
    if (marks > MARKUP_MARKS_MAX || bracketSteps > BRACKET_STEPS_MAX || cells > TABLE_CELLS_MAX)
      return intricacyProblem(index + 1);
  }
  return null;
}

/** Returns how many of the marks are pipes. */
function countMarks(line: string, counts: Counts): number {
  let pipes = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (!MARKS.has(code)) continue;
    counts.marks += 1;
    if (code === CLOSING) counts.open = Math.max(0, counts.open - 1);
    else if (code === OPENING) {
      counts.open += 1;
      counts.bracketSteps += Math.min(counts.open, BRACKET_LEVELS_MAX);
    } else if (code === PIPE) pipes += 1;
  }
  return pipes;
}

const PIPE = codeOf("|");

function found(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function codeOf(mark: string): number {
  return mark.charCodeAt(0);
}

export function nestingProblem(line: number | null): Problem {
  return {
    line,
    field: "body",
    message: `Quotations or lists lie more than ${MARKUP_NESTING_MAX} deep inside one another, or HTML elements do.`,
    fix: "Simplify the markup there.",
  };
}

export function intricacyProblem(line: number | null): Problem {
  return {
    line,
    field: "body",
    message: "There are too many markup characters (* _ ~ ` [ ] < & \\ |) here to be an article.",
    fix: "Take out what is not text, or upload the draft as plain copy (.txt).",
  };
}
