/**
 * Marking up plain copy, as a sub-editor does with a pencil: each line is divided into pieces, and each piece is given a
 * role. The article is made from the pieces alone (fold-copy.ts), so a character without a piece would be a lost one.
 */
import type { LeftOut } from "../report.ts";
import type { CopyLine } from "./copy-lines.ts";

export type Role =
  | "title"
  | "standfirst"
  | "section"
  | "slug"
  | "byline"
  | "editor"
  | "date"
  /** When the story was last changed: its date only when it states no other. */
  | "update-date"
  | "embargo"
  /** The time of the embargo above, on a line of its own. */
  | "embargo-time"
  | "tag"
  | "dateline"
  | "caption"
  | "credit"
  | "alt"
  | "picture"
  | "related-title"
  | "related-href"
  | "paragraph"
  | "subheading"
  | "quotation"
  | "bullet-item"
  | "numbered-item"
  | "table-cell"
  /** Punctuation and joining words between pieces (`•`, brackets, `and`), item numbers: the structure itself. */
  | "mark";

export type Piece =
  | { readonly as: Role; readonly text: string }
  | { readonly as: "left-out"; readonly rule: string; readonly text: string };

export interface MarkedLine {
  readonly line: CopyLine;
  readonly pieces: readonly Piece[];
}

/** Copy being marked up: `pieces[n]` belongs to `lines[n]`, undefined until a step of the pipeline knows the line. */
export interface Markup {
  readonly lines: readonly CopyLine[];
  readonly pieces: (readonly Piece[] | undefined)[];
}

/** What one reader makes of a line, or null when it is none of its business. */
export type LineReader = (text: string) => readonly Piece[] | null;

export function as(role: Role, text: string): Piece {
  return { as: role, text: text.trim() };
}

export function leftOut(rule: string, text: string): Piece {
  return { as: "left-out", rule, text: text.trim() };
}

/** Words that name a field (`Baca juga:`, `Editor:`): readers get the field, in the page's own words. */
export function label(text: string): Piece {
  return leftOut("label", text);
}

export function withoutEmpty(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece) => piece.text !== "");
}

/** What pieces of one role say together. */
export function textAs(pieces: readonly Piece[], role: Role): string {
  return pieces.flatMap((piece) => (piece.as === role ? [piece.text] : [])).join(" ");
}

/** The pieces that no reader sees, as the report lists them. */
export function leftOutIn(pieces: readonly Piece[], line: number): LeftOut[] {
  return pieces.flatMap((piece) => (piece.as === "left-out" ? [{ line, text: piece.text, rule: piece.rule }] : []));
}

/** `1.` or `a)` among the marks of an item: its list begins here. */
export function beginsList(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.as === "mark" && /^\(?[1a][.)]$/.test(piece.text));
}

const LINES_BELOW_MAX = 20;

/** The lines right below one, up to the next blank line; none where a draft has no blank lines to end them. */
export function linesBelow({ lines, pieces }: Markup, index: number): number[] {
  const below: number[] = [];
  const last = Math.min(lines.length, index + 1 + LINES_BELOW_MAX);
  for (let at = index + 1; at < last; at += 1) {
    if (lines[at]?.afterBlank) return below;
    if (pieces[at] === undefined) below.push(at);
  }
  return lines[index]?.afterBlank && last === lines.length ? below : [];
}
