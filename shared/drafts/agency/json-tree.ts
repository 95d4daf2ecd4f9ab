/**
 * JSON with its lines. `JSON.parse` forgets where a value stood, drops the first of two fields with one name, and says
 * of a broken file what its engine's version says.
 */

import { JSON_DEPTH_MAX, JSON_VALUES_MAX } from "../limits.ts";
import type { LeftOut, Problem } from "../report.ts";
import { endOfJsonString } from "./json-outline.ts";
import { decodedText, type Leaf, unseenIn } from "./leaves.ts";

export interface JsonValue extends Leaf {
  readonly kind: "text" | "number" | "boolean" | "null";
}

export interface JsonList {
  readonly kind: "list";
  readonly line: number;
  readonly items: readonly JsonNode[];
}

export interface JsonMember {
  readonly name: string;
  readonly value: JsonNode;
}

export interface JsonObject {
  readonly kind: "object";
  readonly line: number;
  /** In their order; a name may come twice. */
  readonly members: readonly JsonMember[];
}

export type JsonNode = JsonValue | JsonList | JsonObject;

export interface JsonDocument {
  readonly ok: true;
  readonly root: JsonNode;
  /** Every value, and every name that says more than a name does. */
  readonly leaves: readonly Leaf[];
  readonly leftOut: readonly LeftOut[];
}

export type JsonReading = JsonDocument | { readonly ok: false; readonly problem: Problem };

/** Thrown inside the reader, from any depth. */
class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

interface Reading {
  readonly text: string;
  readonly leaves: Leaf[];
  readonly strings: string[];
  at: number;
  line: number;
  lineStart: number;
  values: number;
}

export function readJsonTree(text: string): JsonReading {
  const reading: Reading = { text, leaves: [], strings: [], at: 0, line: 1, lineStart: 0, values: 0 };
  try {
    const root = readNode(reading, "", 0);
    skipSpace(reading);
    if (reading.at < text.length) refuse(reading, "something stands behind its end");
    return { ok: true, root, leaves: reading.leaves, leftOut: unseenIn(reading.strings, 1) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

function readNode(reading: Reading, path: string, depth: number): JsonNode {
  skipSpace(reading);
  reading.values += 1;
  if (reading.values > JSON_VALUES_MAX) throw excess(reading, `more than ${JSON_VALUES_MAX} values`);
  if (depth > JSON_DEPTH_MAX) throw excess(reading, `fields more than ${JSON_DEPTH_MAX} deep inside one another`);
  const opening = reading.text[reading.at];
  if (opening === "{") return readObject(reading, path, depth);
  if (opening === "[") return readList(reading, path, depth);
  const { line } = reading;
  const value: JsonValue =
    opening === '"' ? { kind: "text", path, text: readString(reading), line } : { ...readWord(reading), path, line };
  reading.leaves.push(value);
  return value;
}

function readObject(reading: Reading, path: string, depth: number): JsonObject {
  const { line } = reading;
  const members: JsonMember[] = [];
  reading.at += 1;
  if (closes(reading, "}")) return { kind: "object", line, members };
  do {
    skipSpace(reading);
    if (reading.text[reading.at] !== '"') refuse(reading, "the name of a field is missing");
    const nameLine = reading.line;
    const name = readString(reading);
    if (!isPlainName(name)) reading.leaves.push({ path: within(path, "…"), text: name, line: nameLine });
    skipSpace(reading);
    if (reading.text[reading.at] !== ":") refuse(reading, "a colon is missing");
    reading.at += 1;
    members.push({ name, value: readNode(reading, within(path, isPlainName(name) ? name : "…"), depth + 1) });
  } while (goesOn(reading, "}"));
  return { kind: "object", line, members };
}

function readList(reading: Reading, path: string, depth: number): JsonList {
  const { line } = reading;
  const items: JsonNode[] = [];
  reading.at += 1;
  if (closes(reading, "]")) return { kind: "list", line, items };
  do items.push(readNode(reading, `${path}[]`, depth + 1));
  while (goesOn(reading, "]"));
  return { kind: "list", line, items };
}

function closes(reading: Reading, bracket: string): boolean {
  skipSpace(reading);
  if (reading.text[reading.at] !== bracket) return false;
  reading.at += 1;
  return true;
}

function goesOn(reading: Reading, bracket: string): boolean {
  if (closes(reading, bracket)) return false;
  if (reading.text[reading.at] !== ",") refuse(reading, `a comma or ${bracket} is missing`);
  reading.at += 1;
  return true;
}

function readString(reading: Reading): string {
  const { text, at } = reading;
  const end = endOfJsonString(text, at);
  const source = text.slice(at, end ?? text.length);
  const breakAt = source.indexOf("\n");
  if (end === null || breakAt !== -1) refuse(reading, "a quotation mark is missing at the end of a text");
  const value = stringOf(source);
  if (value === null) refuse(reading, "a text holds a backslash, or a character, that must not stand there");
  reading.at = end;
  reading.strings.push(value);
  return decodedText(value);
}

function stringOf(source: string): string | null {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}

function readWord(reading: Reading): Pick<JsonValue, "kind" | "text"> {
  const number = matchAt(NUMBER, reading);
  if (number !== "") return { kind: "number", text: number };
  const word = matchAt(WORD, reading);
  if (word === "") refuse(reading, "a value is missing");
  return word === "null" ? { kind: "null", text: "" } : { kind: "boolean", text: word };
}

function matchAt(pattern: RegExp, reading: Reading): string {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.text)?.[0] ?? "";
  reading.at += found.length;
  return found;
}

function skipSpace(reading: Reading): void {
  const start = reading.at;
  const space = matchAt(SPACE, reading);
  for (let at = space.indexOf("\n"); at !== -1; at = space.indexOf("\n", at + 1)) {
    reading.line += 1;
    reading.lineStart = start + at + 1;
  }
}

/** A name that is only a name; any other may hold words that somebody should see. */
function isPlainName(name: string): boolean {
  return /^[\w@:$#-]{1,60}$/.test(name);
}

const PATH_CHARACTERS_MAX = 200;

function within(path: string, name: string): string {
  if (path.length > PATH_CHARACTERS_MAX) return path;
  return path === "" ? name : `${path}.${name}`;
}

function refuse(reading: Reading, fault: string): never {
  const column = reading.at - reading.lineStart + 1;
  const isCutOff = reading.at >= reading.text.trimEnd().length;
  const what = isCutOff ? "the file breaks off there" : fault;
  throw new Refusal({
    line: reading.line,
    field: "file",
    message: `The JSON is broken at line ${reading.line}, column ${column}: ${what}.`,
    fix: "Export the item once more, or ask the agency for it: it was cut off or edited by hand.",
  });
}

function excess({ line }: Reading, what: string): Refusal {
  const fix = "Send the agency's item as it was delivered: one text, with its pictures.";
  return new Refusal({ line, field: "file", message: `The JSON has ${what}; no item of news does.`, fix });
}
