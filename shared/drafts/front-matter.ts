/**
 * YAML front matter of a Markdown draft: fields between two lines `---` at the beginning of the file.
 *
 * | field                                 | value                                               | becomes                  |
 * | ------------------------------------- | --------------------------------------------------- | ------------------------ |
 * | `title`                               | text; otherwise the first `# heading`               | headline                 |
 * | `standfirst`, `summary`, `description`| text                                                | standfirst               |
 * | `language`, `lang`                    | BCP 47, for example `id`; otherwise detected        | language                 |
 * | `dateline`                            | text, for example `Moskow`                          | dateline                 |
 * | `byline`, `author`, `authors`         | a name, `A and B`, or a list                        | byline                   |
 * | `editors`, `editor`                   | a name, `A and B`, or a list                        | editors                  |
 * | `date`                                | `2025-01-31T12:09+07:00`, `31 Januari 2025 12.09 WIB` | stated date, no schedule |
 * | `tags`                                | a list, or text with commas                         | tags                     |
 * | `section`                             | a section's slug; otherwise the draft's folder      | section                  |
 * | `slug`                                | the address's last part; otherwise made from the title | slug                  |
 * | `related`                             | a list of titles, or of `title` and `href`          | related stories          |
 * | `images`, `image`                     | a list of file names, or of `src`, `alt`, `caption`, `credit` | media          |
 *
 * Everything is read as text, exactly as written: YAML's numbers, dates and booleans would change it. No field grants
 * publication: `published` and `status` are unknown fields like any other.
 */
import { CST, isMap, Lexer, LineCounter, type Pair, parseDocument, type YAMLMap } from "yaml";
import { didYouMean } from "./did-you-mean.ts";
import { FIELD_OF_NAME, type FieldName } from "./front-matter-fields.ts";
import { FINDINGS_MAX, FRONT_MATTER_CHARACTERS_MAX } from "./limits.ts";
import type { LeftOut, Problem, Warning } from "./report.ts";

export interface FrontMatterBlock {
  readonly yaml: string;
  /** The draft with blank lines for the front matter, so that line numbers stay true. */
  readonly rest: string;
  readonly closed: boolean;
}

/** One field as YAML holds it, and the line it stands on. */
export interface Field {
  readonly pair: Pair;
  readonly line: number;
}

export interface FrontMatter {
  readonly fields: ReadonlyMap<FieldName, Field>;
  readonly lineAt: (offset: number) => number;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
  readonly problems: readonly Problem[];
}

const FENCE = /^---[ \t]*$/;
const CLOSING_FENCE = /^(?:---|\.\.\.)[ \t]*$/;
const FIRST_FIELD = /^\s*(?:#.*|["']?[\p{L}_][\p{L}\p{N}_ -]{0,40}["']?\s*:(?:\s.*)?)$/u;

/** The front matter at the beginning of a text, or null: a rule drawn with dashes opens none. */
export function splitFrontMatter(text: string): FrontMatterBlock | null {
  const lines = text.split("\n");
  if (!FENCE.test(lines[0] ?? "")) return null;
  const closing = lines.findIndex((line, index) => index > 0 && CLOSING_FENCE.test(line));
  const firstFilled = lines.slice(1).find((line) => line.trim() !== "") ?? "";
  const isEmpty = CLOSING_FENCE.test(firstFilled);
  if (!isEmpty && !FIRST_FIELD.test(firstFilled)) return null;
  if (closing === -1) return { yaml: "", rest: "", closed: false };
  const rest = "\n".repeat(closing + 1) + lines.slice(closing + 1).join("\n");
  return { yaml: lines.slice(1, closing).join("\n"), rest, closed: true };
}

/** The known fields of front matter that begins on line 2 of the draft. */
export function readFrontMatter({ yaml, closed }: FrontMatterBlock): FrontMatter {
  if (!closed) return broken(1, "The front matter is not closed.", "Put a line with only --- below its last field.");
  if (yaml.length > FRONT_MATTER_CHARACTERS_MAX) {
    return broken(1, "The front matter is longer than 32 KB.", "Put the text of the story below the closing --- line.");
  }
  try {
    return readYaml(yaml);
  } catch (error) {
    // The YAML library recurses; front matter nested that deeply is an attack or an accident.
    if (error instanceof RangeError)
      return broken(2, "The front matter is nested too deeply.", "Write one field on each line.");
    throw error;
  }
}

function readYaml(yaml: string): FrontMatter {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const document = parseDocument(yaml, {
    schema: "failsafe",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: counter,
    logLevel: "silent",
  });
  const error = document.errors[0];
  if (error !== undefined) {
    const fix = 'Correct that line; a value with a colon or a # needs quotation marks: title: "Banjir: hari kedua".';
    return broken(lineAt(error.pos[0]), `The front matter is not valid YAML: ${sentence(error.message)}`, fix);
  }
  const comments = commentsIn(yaml, lineAt);
  if (document.contents === null) return { ...EMPTY, lineAt, leftOut: comments };
  if (!isMap(document.contents))
    return broken(2, "The front matter holds no fields.", "Write one “name: value” on each line.");
  const sorted = sortFields(document.contents, yaml, lineAt);
  return { ...sorted, lineAt, leftOut: [...comments, ...sorted.leftOut] };
}

const EMPTY: FrontMatter = { fields: new Map(), lineAt: () => 1, leftOut: [], warnings: [], problems: [] };

function broken(line: number, message: string, fix: string): FrontMatter {
  return { ...EMPTY, problems: [{ line, field: "front matter", message, fix }] };
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

function sortFields(map: YAMLMap, yaml: string, lineAt: (offset: number) => number): Omit<FrontMatter, "lineAt"> {
  const fields = new Map<FieldName, Field>();
  const leftOut: LeftOut[] = [];
  const warnings: Warning[] = [];
  const problems: Problem[] = [];
  for (const pair of map.items) {
    const [from, until] = rangeOf(pair);
    const line = lineAt(from);
    const name = nameOf(pair);
    const field = FIELD_OF_NAME.get(name.toLowerCase());
    if (field === undefined) {
      leftOut.push({ line, text: yaml.slice(from, until).trim(), rule: "unknown-field" });
      if (warnings.length <= FINDINGS_MAX) warnings.push(unknownField(name, line));
    } else if (fields.has(field)) problems.push(secondField(name, field, line));
    else fields.set(field, { pair, line });
  }
  return { fields, leftOut, warnings, problems };
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null;
}

function rangeOf({ key, value }: Pair): [from: number, until: number] {
  const [from = 0, keyEnd = 0] = (key as Ranged | null)?.range ?? [];
  return [from, Math.max(keyEnd, (value as Ranged | null)?.range?.[1] ?? 0)];
}

function nameOf({ key }: Pair): string {
  const value = (key as { value?: unknown } | null)?.value;
  return typeof value === "string" ? value : "";
}

function unknownField(name: string, line: number): Warning {
  const shown = name.slice(0, 40);
  const meant = didYouMean(name, [...FIELD_OF_NAME.keys()]);
  const fix =
    meant === null ? `Use one of: ${[...new Set(FIELD_OF_NAME.values())].join(", ")}.` : `Did you mean “${meant}”?`;
  return { line, field: "front matter", message: `“${shown}” is no field that Galley knows; it was left out.`, fix };
}

function secondField(name: string, field: FieldName, line: number): Problem {
  const message = `“${name}” gives the field “${field}” a second time.`;
  return { line, field, message, fix: "Keep one of the two." };
}

/** Comments are notes between colleagues: left out, and shown. */
function commentsIn(yaml: string, lineAt: (offset: number) => number): LeftOut[] {
  const comments: LeftOut[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(yaml)) {
    const type = CST.tokenType(lexeme);
    if (type === "comment") comments.push({ line: lineAt(offset), text: lexeme, rule: "comment" });
    // Marks of the lexer itself stand for no character of the file.
    if (type !== "doc-mode" && type !== "flow-error-end" && type !== "scalar") offset += lexeme.length;
  }
  return comments.filter(({ text }) => text.replace(/^#+/, "").trim() !== "");
}
