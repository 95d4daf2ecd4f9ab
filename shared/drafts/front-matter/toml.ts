/** Front matter in TOML. Its library tells values, not places: an outline of the text tells on which line each stands. */
import { parse, type TomlDate, TomlError } from "smol-toml";
import { tidy } from "../characters.ts";
import type { FrontMatterBlock } from "./block.ts";
import { outlineToml, type TomlPlace } from "./toml-outline.ts";
import { type FieldValue, type FrontMatterReading, faulty, VALUE_LEVELS_MAX, type WrittenField } from "./values.ts";

const FIX = 'Correct that line; a text needs quotation marks: title = "Banjir hari kedua".';

export function readToml({ source, line }: FrontMatterBlock): FrontMatterReading {
  let table: Readonly<Record<string, unknown>>;
  try {
    table = parse(source, { maxDepth: VALUE_LEVELS_MAX * 2, integersAsBigInt: "asNeeded" });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [message = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
    return faulty(line + error.line - 1, `The front matter is not valid TOML: ${message.replace(/\.?$/, ".")}`, FIX);
  }
  const { places, comments } = outlineToml(source);
  const leftOut = comments.map((comment) => ({ line: line + comment.line, text: comment.text, rule: "comment" }));
  const fields = Object.entries(table).map(([name, value]) => fieldOf(name, value, places.get(name), line));
  return { fields, leftOut, problems: [] };
}

function fieldOf(name: string, value: unknown, place: TomlPlace | undefined, firstLine: number): WrittenField {
  const lines = (place?.lines ?? [0]).map((line) => line + firstLine);
  const line = lines[0] ?? firstLine;
  return { name, line, value: fieldValue(value, line, lines, 1, place?.value), source: place?.source ?? name };
}

/** `lines` are those of the entries of a list of tables; `written` is a value as it stands in the draft. */
function fieldValue(
  value: unknown,
  line: number,
  lines: readonly number[],
  level: number,
  written?: string,
): FieldValue {
  if (typeof value !== "object" || value === null || value instanceof Date)
    return { kind: "text", text: textOf(value, written), line };
  if (level >= VALUE_LEVELS_MAX) return { kind: "unreadable", line };
  const below = (child: unknown, at: number) => fieldValue(child, at, [], level + 1);
  if (Array.isArray(value))
    return { kind: "list", items: value.map((item, index) => below(item, lines[index] ?? line)), line };
  return {
    kind: "parts",
    parts: Object.entries(value).map(([name, part]) => ({ name, value: below(part, line) })),
    line,
  };
}

/** Numbers and dates as they were written, where that is known. */
function textOf(value: unknown, written: string | undefined): string {
  if (typeof value === "string") return tidy(value);
  if (written !== undefined && written !== "") return tidy(written);
  return value instanceof Date ? (value as TomlDate).toISOString() : String(value);
}
