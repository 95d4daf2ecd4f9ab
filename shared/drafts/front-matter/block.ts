/** Where the front matter of a draft begins and ends, and in which notation it is. */

import { FRONT_MATTER_CHARACTERS_MAX } from "../limits.ts";
import type { Problem } from "../report.ts";
import { fieldOfName } from "./names.ts";

export type Notation = "yaml" | "toml" | "json";

export interface FrontMatterBlock {
  readonly notation: Notation;
  /** The fields, without the lines that enclose them. */
  readonly source: string;
  /** 1-based line on which the source begins. */
  readonly line: number;
  /** The draft with blank lines for the front matter, so that line numbers stay true. */
  readonly rest: string;
  readonly isClosed: boolean;
  /** Why it cannot be read. */
  readonly fault: Problem | null;
}

interface Fence {
  readonly notation: Notation;
  readonly closing: RegExp;
  /** As an editor writes it. */
  readonly close: string;
}

const YAML: Fence = { notation: "yaml", closing: /^(?:---|\.\.\.)\s*$/, close: "---" };
const FENCES: ReadonlyMap<string, Fence> = new Map([
  ["---", YAML],
  ["---yaml", YAML],
  ["---yml", YAML],
  ["---toml", { notation: "toml", closing: /^---\s*$/, close: "---" }],
  ["---json", { notation: "json", closing: /^---\s*$/, close: "---" }],
  ["+++", { notation: "toml", closing: /^\+\+\+\s*$/, close: "+++" }],
  [";;;", { notation: "json", closing: /^;;;\s*$/, close: ";;;" }],
]);
/** Notations that other programs run, or that Galley does not know. */
const REFUSED =
  /^---(js|javascript|mjs|cjs|ts|typescript|coffee|coffeescript|cson|json5|hjson|lua|php|python|py|ruby|rb|sh|lisp|xml|ini)$/;

const MARK_CHARACTERS = 3;
const YAML_FIELD = /^["']?([\p{L}_][\p{L}\p{N}_ -]{0,40}?)["']?\s*:(?:\s|$)/u;
const TOML_FIELD = /^\s*\[{0,2}\s*["']?([\w-]{1,40})["']?(?:\.[\w.'"-]{1,80})?\s*(?:=|\])/;
const JSON_FIELD = /^\s*\{?\s*"([^"\n]{1,40})"\s*:/;
const FIELDS: Readonly<Record<Notation, RegExp>> = { yaml: YAML_FIELD, toml: TOML_FIELD, json: JSON_FIELD };
/** Lines that YAML may hold besides its fields. */
const YAML_LINE = /^(?:\s+\S|#|-\s|[\]}]|["']?[\p{L}_][^:\n]{0,60}:(?:\s|$))/u;

/** The front matter at the beginning of a text, or null: a rule drawn with dashes opens none. */
export function findFrontMatter(text: string): FrontMatterBlock | null {
  const start = Math.max(0, text.search(/\S/));
  if (start > 0 && text[start - 1] !== "\n") return null;
  if (text[start] === "{") return standingObject(text, start);
  const mark = (text.slice(start).split("\n", 1)[0] ?? "")
    .trimEnd()
    .toLowerCase()
    .replace(/^---\s+/, "---");
  const fence = FENCES.get(mark);
  if (fence === undefined && !REFUSED.test(mark)) return null;
  const lines = text.split("\n");
  const opening = lines.findIndex((line) => line.trim() !== "");
  const { closing: pattern } = fence ?? YAML;
  const closing = lines.findIndex((line, index) => index > opening && pattern.test(line));
  const inside = lines.slice(opening + 1, closing === -1 ? undefined : closing);
  if (fence === undefined) return refused(mark, lines, opening, closing);
  if (!holdsFields(inside, fence, closing !== -1, mark)) return null;
  return closing === -1 ? unclosed(fence, opening) : block(fence.notation, lines, opening, closing);
}

function block(notation: Notation, lines: readonly string[], opening: number, closing: number): FrontMatterBlock {
  const source = lines.slice(opening + 1, closing).join("\n");
  return { notation, source, line: opening + 2, rest: blankUntil(lines, closing + 1), isClosed: true, fault: null };
}

function blankUntil(lines: readonly string[], index: number): string {
  return "\n".repeat(index) + lines.slice(index).join("\n");
}

/** A known field settles it. Without one, every line must look like a field: a rule may open a story, too. */
function holdsFields(inside: readonly string[], { notation }: Fence, isClosed: boolean, mark: string): boolean {
  const pattern = FIELDS[notation];
  const isKnown = (line: string) => fieldOfName(pattern.exec(line)?.[1] ?? "") !== undefined;
  const filled = inside.filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const [first = ""] = filled;
  if (!isClosed) return isKnown(first);
  const isNamed = mark.length > MARK_CHARACTERS;
  if (isNamed || inside.every((line) => line.trim() === "")) return true;
  const hasGaps = inside.includes("");
  if (filled.some(isKnown)) return pattern.test(first) || !hasGaps;
  return pattern.test(first) && (notation !== "yaml" || (!hasGaps && inside.every(isYamlLine)));
}

function isYamlLine(line: string): boolean {
  return YAML_LINE.test(line);
}

function unclosed({ notation, close }: Fence, opening: number): FrontMatterBlock {
  const message = "The front matter is not closed.";
  const fault = problem(opening + 1, message, `Put a line with only ${close} below its last field.`);
  return { notation, source: "", line: opening + 2, rest: "", isClosed: false, fault };
}

function refused(mark: string, lines: readonly string[], opening: number, closing: number): FrontMatterBlock {
  const message = `The front matter is written as “${mark.slice(MARK_CHARACTERS)}”; Galley reads fields and runs no programs.`;
  const fix = "Write the fields as YAML: one “name: value” on each line, between lines ---.";
  const fault = problem(opening + 1, message, fix);
  return { ...block("yaml", lines, opening, closing === -1 ? lines.length : closing), fault };
}

function problem(line: number, message: string, fix: string): Problem {
  return { line, field: "front matter", message, fix };
}

/** An object in braces at the very top, with nothing behind its last brace. */
function standingObject(text: string, start: number): FrontMatterBlock | null {
  if (!/^\{\s*(?:"|\})/.test(text.slice(start, start + FRONT_MATTER_CHARACTERS_MAX))) return null;
  const end = endOfObject(text, start);
  if (end === -1 || !/^[ \t]*(?:\n|$)/.test(text.slice(end, end + FRONT_MATTER_CHARACTERS_MAX))) return null;
  const line = text.slice(0, start).split("\n").length;
  const rest = text.slice(0, end).replace(/[^\n]/g, "") + text.slice(end);
  return { notation: "json", source: text.slice(start, end), line, rest, isClosed: true, fault: null };
}

const OBJECT_PART = /"(?:[^"\\\n]|\\.)*"|[^"{}]+|[{}]/y;

function endOfObject(text: string, start: number): number {
  let braces = 0;
  OBJECT_PART.lastIndex = start;
  for (let part = OBJECT_PART.exec(text); part !== null; part = OBJECT_PART.exec(text)) {
    braces += part[0] === "{" ? 1 : part[0] === "}" ? -1 : 0;
    if (braces === 0) return OBJECT_PART.lastIndex;
  }
  return -1;
}
