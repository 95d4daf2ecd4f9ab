/**
 * Front matter in YAML, and in JSON, which YAML contains. Everything is read as text, exactly as written: YAML's numbers,
 * dates and booleans would change it. Aliases are not followed, so that no bomb can grow.
 */
import { CST, isMap, isScalar, isSeq, Lexer, LineCounter, type Pair, parseDocument, type Scalar } from "yaml";
import { tidy } from "../characters.ts";
import type { LeftOut } from "../report.ts";
import type { FrontMatterBlock } from "./block.ts";
import { type FieldValue, type FrontMatterReading, faulty, VALUE_LEVELS_MAX, type WrittenField } from "./values.ts";
import { withHashes, withoutSlips } from "./yaml-slips.ts";

type LineAt = (offset: number) => number;

export function readYaml({ source, line }: FrontMatterBlock): FrontMatterReading {
  const text = withHashes(source);
  const reading = readFields(text, line, "YAML");
  if (reading.problems.length === 0) return withAsides(reading, text);
  const mended = withoutSlips(text);
  const second = readFields(mended, line, "YAML");
  return second.problems.length === 0 ? withAsides(second, mended) : reading;
}

function withAsides({ lineAt, ...reading }: Fields, text: string): FrontMatterReading {
  return { ...reading, leftOut: [...reading.leftOut, ...asidesIn(text, lineAt)] };
}

/** Braces around the fields may be missing between `;;;`; tabs indent JSON, which YAML forbids. */
export function readJson({ source, line }: FrontMatterBlock): FrontMatterReading {
  const text = source.replaceAll("\t", " ");
  return readFields(/^\s*\{/.test(text) ? text : `{${text}\n}`, line, "JSON");
}

interface Fields extends FrontMatterReading {
  readonly lineAt: LineAt;
}

function readFields(text: string, firstLine: number, notation: string): Fields {
  const counter = new LineCounter();
  const lineAt: LineAt = (offset) => counter.linePos(offset).line + firstLine - 1;
  const document = parseDocument(text, {
    schema: "failsafe",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: counter,
    logLevel: "silent",
  });
  const error = document.errors[0];
  if (error !== undefined) return { ...invalid(error.code, lineAt(error.pos[0]), notation), lineAt };
  const { contents } = document;
  if (contents === null) return { fields: [], leftOut: [], problems: [], lineAt };
  if (!isMap(contents))
    return {
      ...faulty(firstLine, "The front matter holds no fields.", "Write one “name: value” on each line."),
      lineAt,
    };
  return { fields: contents.items.map((pair) => fieldOf(pair, text, lineAt)), leftOut: [], problems: [], lineAt };
}

/** What is wrong, and the remedy, by the codes of the library. */
const FAULTS: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  TAB_AS_INDENT: ["a line begins with a tab", "Indent with spaces."],
  BAD_INDENT: [
    "a line is indented by too few or too many spaces",
    "Indent what belongs together alike, and close every bracket.",
  ],
  MISSING_CHAR: ["a quotation mark, a bracket, a comma or a colon is missing", "Complete that line."],
};
const UNREADABLE = [
  "this line cannot be read",
  'Correct it; a value with a colon or a # needs quotation marks: title: "Banjir: hari kedua".',
] as const;
const UNREADABLE_JSON = [
  "this line cannot be read",
  'Correct it: "name": "value", with a comma between two fields.',
] as const;

function invalid(code: string, line: number, notation: string): FrontMatterReading {
  const [what, fix] = notation === "JSON" ? UNREADABLE_JSON : (FAULTS[code] ?? UNREADABLE);
  return faulty(line, `The front matter is not valid ${notation}: ${what}.`, fix);
}

function fieldOf(pair: Pair, text: string, lineAt: LineAt): WrittenField {
  const [from, until] = rangeOf(pair);
  const line = lineAt(from);
  const value = fieldValue(pair.value, line, lineAt, 1);
  return { name: nameOf(pair), line, value, source: text.slice(from, until).trim() };
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null;
}

function rangeOf({ key, value }: Pair): [from: number, until: number] {
  const [from = 0, keyEnd = 0] = (key as Ranged | null)?.range ?? [];
  return [from, Math.max(keyEnd, (value as Ranged | null)?.range?.[1] ?? 0)];
}

function nameOf({ key }: Pair): string {
  const value = isScalar(key) ? key.value : null;
  return typeof value === "string" ? value : "";
}

function fieldValue(node: unknown, around: number, lineAt: LineAt, level: number): FieldValue {
  const offset = (node as Ranged | null)?.range?.[0];
  const line = offset === undefined ? around : lineAt(offset);
  if (node === null || isScalar(node)) return { kind: "text", text: tidy(writtenIn(node)), line };
  if (level >= VALUE_LEVELS_MAX) return { kind: "unreadable", line };
  const below = (child: unknown) => fieldValue(child, line, lineAt, level + 1);
  if (isSeq(node)) return { kind: "list", items: node.items.map(below), line };
  if (!isMap(node)) return { kind: "unreadable", line };
  return { kind: "parts", parts: node.items.map((pair) => ({ name: nameOf(pair), value: below(pair.value) })), line };
}

/** A tag may ask for a date or a number; what was written holds. */
function writtenIn(node: Scalar | null): string {
  return typeof node?.value === "string" ? node.value : (node?.source ?? "");
}

const ASIDES: ReadonlyMap<string | null, string> = new Map([
  ["comment", "comment"],
  ["anchor", "yaml-mark"],
  ["tag", "yaml-mark"],
  ["directive-line", "yaml-mark"],
]);

/** Comments are notes between colleagues; anchors and tags are for programs. Both are left out, and shown. */
function asidesIn(yaml: string, lineAt: LineAt): LeftOut[] {
  const asides: LeftOut[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(yaml)) {
    const type = CST.tokenType(lexeme);
    const rule = ASIDES.get(type);
    if (rule !== undefined) asides.push({ line: lineAt(offset), text: lexeme, rule });
    // Marks of the lexer itself stand for no character of the file.
    if (type !== "doc-mode" && type !== "flow-error-end" && type !== "scalar") offset += lexeme.length;
  }
  return asides.filter(({ text }) => text.replace(/^#+/, "").trim() !== "");
}
