/** From fields of front matter to the content of a draft. The table of fields stands in front-matter.ts. */
import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Media, Related } from "../news/article.ts";
import { tidy } from "./characters.ts";
import type { Stated } from "./draft-content.ts";
import type { Field, FrontMatter } from "./front-matter.ts";
import { safeLink } from "./links.ts";
import { readPictureSource } from "./picture-source.ts";
import type { LeftOut, Problem, Warning } from "./report.ts";

const NAMES = {
  title: ["title"],
  standfirst: ["standfirst", "summary", "description"],
  language: ["language", "lang"],
  dateline: ["dateline"],
  byline: ["byline", "author", "authors"],
  editors: ["editors", "editor"],
  date: ["date"],
  tags: ["tags"],
  section: ["section"],
  slug: ["slug"],
  related: ["related"],
  images: ["images", "image"],
} as const;

export type FieldName = keyof typeof NAMES;

/** Every name that a field may have. A map, because `constructor` is no field. */
export const FIELD_OF_NAME: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [name, field as FieldName] as const)),
);

export interface FrontMatterContent {
  readonly text: (field: FieldName) => Stated | null;
  readonly names: (field: "byline" | "editors") => readonly Stated[];
  readonly tags: readonly Stated[];
  readonly media: readonly Media[];
  readonly related: readonly Related[];
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
  readonly problems: readonly Problem[];
}

const BETWEEN_NAMES = /\s*[,;&]\s*(?:(?:dan|and)\s+)?|\s+(?:dan|and|serta)\s+/;
const BETWEEN_TAGS = /\s*[,;]\s*/;

/** What the fields say. A value of the wrong kind becomes a problem with its line. */
export function readFields(frontMatter: FrontMatter): FrontMatterContent {
  const reader = new FieldReader(frontMatter);
  const byline = reader.texts("byline", BETWEEN_NAMES);
  const editors = reader.texts("editors", BETWEEN_NAMES);
  const texts = new Map(TEXT_FIELDS.map((field) => [field, reader.text(field)] as const));
  const { leftOut, warnings, problems } = reader;
  return {
    text: (field) => texts.get(field) ?? null,
    names: (field) => (field === "byline" ? byline : editors),
    tags: reader.texts("tags", BETWEEN_TAGS),
    media: reader.entries("images", "src").flatMap((entry) => reader.media(entry)),
    related: reader.entries("related", "title").flatMap((entry) => reader.related(entry)),
    leftOut,
    warnings,
    problems,
  };
}

const TEXT_FIELDS: readonly FieldName[] = ["title", "standfirst", "language", "dateline", "date", "section", "slug"];

/** A list's entry: its named texts, and the line it begins on. */
interface Entry {
  readonly line: number;
  readonly values: ReadonlyMap<string, string>;
}

class FieldReader {
  readonly leftOut: LeftOut[] = [];
  readonly warnings: Warning[] = [];
  readonly problems: Problem[] = [];
  readonly #frontMatter: FrontMatter;

  constructor(frontMatter: FrontMatter) {
    this.#frontMatter = frontMatter;
  }

  text(name: FieldName): Stated | null {
    const field = this.#frontMatter.fields.get(name);
    if (field === undefined || isEmpty(field.pair)) return null;
    const text = scalarText(field.pair.value);
    if (text === null) this.#wrongKind(name, field.line, "text", `Write it as ${name}: “…” on one line.`);
    return text === null || text === "" ? null : { text, line: field.line };
  }

  /** A text divided at separators, or a list of texts (or of entries with a `name`). */
  texts(name: FieldName, separator: RegExp): Stated[] {
    const field = this.#frontMatter.fields.get(name);
    if (field === undefined || isEmpty(field.pair)) return [];
    const { value } = field.pair;
    const whole = scalarText(value);
    const parts =
      whole === null
        ? this.entries(name, "name").map(({ values, line }) => ({ text: this.#only("name", values, line, name), line }))
        : whole.split(separator).map((text) => ({ text: text.trim(), line: field.line }));
    return parts.filter(({ text }) => text !== "");
  }

  /** A list of entries; a text alone stands for the entry's `main` value, an entry alone for a list of one. */
  entries(name: FieldName, main: string): Entry[] {
    const field = this.#frontMatter.fields.get(name);
    if (field === undefined || isEmpty(field.pair)) return [];
    const { value } = field.pair;
    const nodes = isSeq(value) ? value.items : [value];
    return nodes.flatMap((node) => this.#entry(name, field, node, main));
  }

  media({ line, values }: Entry): Media[] {
    const source = readPictureSource(values.get("src") ?? "", line);
    this.leftOut.push(...source.leftOut);
    this.warnings.push(...source.warnings);
    const part = (key: string) => values.get(key) ?? "";
    this.#unknownParts(values, ["src", "alt", "caption", "credit"], line, "images");
    return [{ src: source.src ?? "", alt: part("alt"), caption: part("caption"), credit: part("credit") }];
  }

  related({ line, values }: Entry): Related[] {
    const address = values.get("href") ?? "";
    const href = safeLink(address) ?? "";
    if (address !== "" && href === "") this.leftOut.push({ line, text: address, rule: "unsafe-link" });
    const title = values.get("title") ?? "";
    this.#unknownParts(values, ["title", "href"], line, "related");
    return title === "" && href === "" ? [] : [{ title: title || href, href }];
  }

  #entry(name: FieldName, field: Field, node: unknown, main: string): Entry[] {
    const line = this.#lineOf(node) ?? field.line;
    const text = scalarText(node);
    if (text !== null) return text === "" ? [] : [{ line, values: new Map([[main, text]]) }];
    const pairs = isMap(node) ? node.items.map((pair) => [scalarText(pair.key), scalarText(pair.value)] as const) : [];
    const values = new Map(
      pairs.flatMap(([key, value]) => (key === null || value === null ? [] : [[key, value] as const])),
    );
    if (pairs.length > 0 && values.size === pairs.length) return [{ line, values }];
    this.#wrongKind(name, line, "a list of texts", `Write one “- ${main}” on each line below ${name}:.`);
    return [];
  }

  #only(part: string, values: ReadonlyMap<string, string>, line: number, name: FieldName): string {
    this.#unknownParts(values, [part], line, name);
    return values.get(part) ?? "";
  }

  #unknownParts(values: ReadonlyMap<string, string>, known: readonly string[], line: number, field: FieldName): void {
    for (const [key, text] of values) {
      if (known.includes(key)) continue;
      this.leftOut.push({ line, text: `${key}: ${text}`, rule: "unknown-field" });
      const message = `“${key.slice(0, 40)}” is nothing that ${field} can have; it was left out.`;
      this.warnings.push({ line, field, message, fix: `Use ${known.join(", ")}.` });
    }
  }

  #wrongKind(field: FieldName, line: number, kind: string, fix: string): void {
    this.problems.push({
      line,
      field,
      message: `“${field}” must be ${kind}; aliases and nested values are not read.`,
      fix,
    });
  }

  #lineOf(node: unknown): number | null {
    const offset = (node as Node | null)?.range?.[0];
    return offset === undefined ? null : this.#frontMatter.lineAt(offset);
  }
}

function isEmpty({ value }: Pair): boolean {
  return value === null || scalarText(value) === "";
}

function scalarText(node: unknown): string | null {
  if (node === null) return "";
  return isScalar(node) ? tidy(String(node.value ?? "")) : null;
}
