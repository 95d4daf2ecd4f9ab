/** The lines of plain copy: white space tidied, marks around a line taken off. */
import { HEADER_END, singleSpaced } from "../characters.ts";
import { unwrap } from "./wrapped-lines.ts";

export interface CopyLine {
  /** 1-based, in the draft as uploaded; of the first line when several were joined. */
  readonly number: number;
  readonly text: string;
  /** What stood around the text only to mark the line: `**`, `##`, `>`, `^` … `<`, hyphens of broken words. */
  readonly marks: string;
  /** What stands between tabs, where the line has any. */
  readonly cells?: readonly string[];
  /** Columns of white space before the text. */
  readonly indent: number;
  /** A blank line (or the beginning of the draft) stands above. */
  readonly afterBlank: boolean;
  /** Of texts with looks or markup, whose lines are paragraphs: another line of the same paragraph stands right above. */
  readonly isRestOfParagraph?: boolean;
  /** Marked as a heading: `## `, or bold from end to end. */
  readonly isHeading: boolean;
  /** Marked as a quotation: `> `. */
  readonly isQuoted: boolean;
}

const TAB_COLUMNS = 4;
/** Tried in turn. Anchored, and each repetition can end in one place only, so that a line of any length costs its length. */
const FRAMES: readonly { readonly pattern: RegExp; readonly as: "quoted" | "heading" | "plain" }[] = [
  { pattern: /^(?<open>>{1,3}) ?(?<text>\D.*)$/, as: "quoted" },
  { pattern: /^(?<open>#{1,6}) (?<text>(?!\d+[^\d.)]).*[\p{L}\p{N}].*?)(?<close> ?#{0,6})$/u, as: "heading" },
  { pattern: /^(?<open>\^)(?<text>.*[^<=\s])(?<close> ?[<=]?)$/, as: "plain" },
  // By CLARA FINCH =
  { pattern: /^(?<open>)(?<text>[Bb][Yy] [^=]{1,80}?)(?<close> ?=)$/, as: "plain" },
  { pattern: /^(?<open>\*\*|__)(?<text>[^*_\s](?:[^*]*[^*_\s])?)(?<close>\k<open>)$/, as: "heading" },
  { pattern: /^(?<open>[*_])(?<text>[^*_\s](?:[^*]*[^*_\s])?)(?<close>\k<open>)$/, as: "plain" },
  // **Penulis:** Dian Laut
  { pattern: /^(?<open>\*\*)(?<text>[^*:]{1,40}:)(?<close>\*\*)(?<rest> .+)$/, as: "plain" },
  { pattern: /^(?<open>\*\*)(?<text>[^*:]{1,40})(?<close>\*\*)(?<rest> ?:.+)$/, as: "plain" },
];

/** All lines that hold something. */
export function copyLines(text: string): CopyLine[] {
  const lines: CopyLine[] = [];
  let afterBlank = true;
  let waitingMarks = "";
  text.split("\n").forEach((raw, index) => {
    for (const part of raw.split(HEADER_END)) {
      const tidied = singleSpaced(part);
      // A quotation's empty line.
      if (/^>{1,3}$/.test(tidied)) waitingMarks += tidied;
      else if (tidied !== "") {
        const line = framed(tidied);
        const marks = `${waitingMarks}${line.marks}`;
        const cells = marks === "" ? cellsOf(part) : {};
        lines.push({ ...line, ...cells, marks, number: index + 1, indent: indentOf(part), afterBlank });
        waitingMarks = "";
      }
      afterBlank = tidied === "" || waitingMarks !== "";
    }
  });
  const last = lines.at(-1) ?? { ...framed(""), number: 1, indent: 0, afterBlank: true };
  if (waitingMarks !== "") lines[Math.max(0, lines.length - 1)] = { ...last, marks: last.marks + waitingMarks };
  return unwrap(lines);
}

/**
 * Lines that are paragraphs already, of a text with looks or markup: none goes on with another. Each number counts the texts.
 * `blocks`: which paragraph each is of, where they have several lines.
 */
export function separateLines(texts: readonly string[], blocks: readonly unknown[] = []): CopyLine[] {
  return texts.map((text, index) => ({
    ...framed(singleSpaced(text)),
    isRestOfParagraph: blocks[index] !== undefined && blocks[index] === blocks[index - 1],
    number: index + 1,
    indent: 0,
    afterBlank: true,
  }));
}

function cellsOf(raw: string): Pick<CopyLine, "cells"> {
  const text = raw.trim();
  return text.includes("\t") ? { cells: text.split("\t").map(singleSpaced) } : {};
}

function framed(line: string): Pick<CopyLine, "text" | "marks" | "isHeading" | "isQuoted"> {
  for (const { pattern, as } of FRAMES) {
    const { open, text, close = "", rest = "" } = pattern.exec(line)?.groups ?? {};
    if (open === undefined || text === undefined) continue;
    const marks = `${open}${close.trim()}`;
    return { text: `${text}${rest}`.trim(), marks, isHeading: as === "heading", isQuoted: as === "quoted" };
  }
  return { text: line, marks: "", isHeading: false, isQuoted: false };
}

function indentOf(raw: string): number {
  const space = /^[ \t\u00a0\u3000]*/.exec(raw)?.[0] ?? "";
  return [...space].reduce((columns, character) => columns + (character === "\t" ? TAB_COLUMNS : 1), 0);
}
