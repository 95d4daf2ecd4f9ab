/** From fields of front matter to the content of a draft. docs/drafts.md lists the fields and their parts. */
import type { Media, Related } from "../../news/article.ts";
import { safeLink } from "../body/links.ts";
import { MediaList } from "../body/media-list.ts";
import { readPictureSource } from "../body/picture-source.ts";
import { tidy } from "../characters.ts";
import type { Stated } from "../draft-content.ts";
import type { LeftOut, Problem, Warning } from "../report.ts";
import type { Notation } from "./block.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { FieldName } from "./names.ts";
import type { FieldPart, FieldValue, WrittenField } from "./values.ts";

type TextField = "title" | "standfirst" | "language" | "dateline" | "date" | "embargo" | "section" | "slug";

export interface FrontMatterContent {
  readonly text: (field: TextField) => Stated | null;
  readonly byline: readonly Stated[];
  readonly editors: readonly Stated[];
  readonly tags: readonly Stated[];
  readonly media: readonly Media[];
  readonly related: readonly Related[];
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
  readonly problems: readonly Problem[];
}

/** What the parts of an entry may be called, by what they become. */
export const PARTS = {
  person: { name: ["name", "nama"] },
  picture: {
    src: ["src", "file", "image", "url", "path", "gambar"],
    alt: ["alt"],
    caption: ["caption", "title", "keterangan"],
    credit: ["credit", "photographer", "kredit", "fotografer"],
  },
  story: { title: ["title", "judul"], href: ["href", "url", "link"] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const TEXT_FIELDS: readonly TextField[] = [
  "title",
  "standfirst",
  "language",
  "dateline",
  "date",
  "embargo",
  "section",
  "slug",
];
const BETWEEN_NAMES = /\s*[,;&]\s*(?:(?:dan|and)\s+)?|\s+(?:dan|and|serta)\s+/;
const BETWEEN_TAGS = /\s*[,;]\s*/;

/** What the fields say. A value of the wrong kind becomes a problem with its line. */
export function readFields(frontMatter: FrontMatter): FrontMatterContent {
  const reader = new FieldReader(frontMatter);
  const texts = new Map(TEXT_FIELDS.map((field) => [field, reader.text(field)] as const));
  const byline = reader.names("byline", BETWEEN_NAMES);
  const editors = reader.names("editors", BETWEEN_NAMES);
  const tags = reader.names("tags", BETWEEN_TAGS);
  const media = reader.media();
  const related = reader.related();
  reader.leaveOutNotes();
  const { leftOut, warnings, problems } = reader;
  return {
    text: (field) => texts.get(field) ?? null,
    byline,
    editors,
    tags,
    media,
    related,
    leftOut,
    warnings,
    problems,
  };
}

/** An entry of a list: its parts, and the line it begins on. */
interface Entry<Part extends string> {
  readonly line: number;
  readonly text: (part: Part) => string;
}

type PartNames = Readonly<Record<string, readonly string[]>>;

class FieldReader {
  readonly leftOut: LeftOut[] = [];
  readonly warnings: Warning[] = [];
  readonly problems: Problem[] = [];
  readonly #frontMatter: FrontMatter;

  constructor(frontMatter: FrontMatter) {
    this.#frontMatter = frontMatter;
  }

  /** The only text of a field. Two names of one field may say the same, but not two things. */
  text(name: TextField): Stated | null {
    const stated = this.#written(name).flatMap((field) => {
      const text = textOf(field.value);
      if (text === null) this.#wrongKind(field, name, "text", exampleOf(field.name, this.#frontMatter.notation));
      return text === null || text === "" ? [] : [{ text, line: field.line, name: field.name }];
    });
    const [first, ...others] = stated;
    for (const other of others) {
      if (other.text === first?.text)
        this.leftOut.push({ line: other.line, text: other.text, rule: `repeated-${name}` });
      else this.problems.push(secondName(name, other, first?.name ?? name));
    }
    return first === undefined ? null : { text: first.text, line: first.line };
  }

  /** Texts divided at separators, lists of texts, or lists of entries with a name. */
  names(field: FieldName, separator: RegExp): Stated[] {
    return this.#written(field).flatMap((written) => {
      const whole = written.value.kind === "text" ? written.value.text : null;
      if (whole !== null) return statedParts(whole, separator, written.line);
      const entries = this.#entries(written, field, "name", PARTS.person);
      return entries.map(({ text, line }) => ({ text: text("name"), line })).filter(({ text }) => text !== "");
    });
  }

  media(): Media[] {
    const list = new MediaList();
    const entries = this.#written("images").flatMap((field) => this.#entries(field, "images", "src", PARTS.picture));
    for (const { line, text } of entries) {
      const source = readPictureSource(text("src"), line);
      this.leftOut.push(...source.leftOut);
      this.warnings.push(...source.warnings);
      list.add({ src: source.src ?? "", alt: text("alt"), caption: text("caption"), credit: text("credit") }, line);
    }
    this.leftOut.push(...list.leftOut);
    return list.all;
  }

  related(): Related[] {
    const entries = this.#written("related").flatMap((field) => this.#entries(field, "related", "title", PARTS.story));
    return entries.flatMap(({ line, text }) => {
      const isAddress = text("href") === "" && /^(?:https?:\/\/|\/)\S+$/i.test(text("title"));
      const [title, address] = isAddress ? ["", text("title")] : [text("title"), text("href")];
      const href = safeLink(address) ?? "";
      if (address !== "" && href === "") this.leftOut.push({ line, text: address, rule: "unsafe-link" });
      return title === "" && href === "" ? [] : [{ title: title || href, href }];
    });
  }

  /** Written to colleagues: the approver sees them, readers never do. */
  leaveOutNotes(): void {
    for (const { value, line, source } of this.#written("notes"))
      this.leftOut.push({ line, text: textOf(value) ?? source, rule: "not-for-publication" });
  }

  #written(field: FieldName): readonly WrittenField[] {
    return this.#frontMatter.fields.get(field) ?? [];
  }

  /** A text alone stands for the entry's `main` part, an entry alone for a list of one. */
  #entries<Names extends PartNames>(
    field: WrittenField,
    name: FieldName,
    main: keyof Names & string,
    names: Names,
  ): Entry<keyof Names & string>[] {
    const { value } = field;
    return (value.kind === "list" ? value.items : [value]).flatMap((item) => {
      const parts = item.kind === "text" ? [{ name: main, value: item }] : item.kind === "parts" ? item.parts : null;
      const texts = parts === null ? null : this.#parts(parts, name, item.line, names);
      if (texts === null) {
        this.#wrongKind({ ...field, line: item.line }, name, "a list of texts", "Write one text for each entry.");
        return [];
      }
      const isEmpty = [...texts.values()].every((text) => text === "");
      return isEmpty ? [] : [{ line: item.line, text: (part) => texts.get(part) ?? "" }];
    });
  }

  /** The texts of an entry by part; null when one of them is no text. */
  #parts(
    parts: readonly FieldPart[],
    field: FieldName,
    line: number,
    names: PartNames,
  ): ReadonlyMap<string, string> | null {
    const texts = new Map<string, string>();
    for (const { name, value } of parts) {
      const text = textOf(value);
      if (text === null) return null;
      const part = Object.entries(names).find(([, spellings]) => spellings.includes(name.toLowerCase()))?.[0];
      if (part !== undefined && !texts.has(part)) texts.set(part, text);
      else if (part !== undefined) this.leftOut.push({ line, text: `${name}: ${text}`, rule: `second-${part}` });
      else this.#unknownPart(name, text, field, line, Object.keys(names));
    }
    return texts;
  }

  #unknownPart(name: string, text: string, field: FieldName, line: number, known: readonly string[]): void {
    this.leftOut.push({ line, text: `${name}: ${text}`, rule: "unknown-field" });
    const message = `“${name.slice(0, 40)}” is nothing that ${field} can have; it was left out.`;
    this.warnings.push({ line, field, message, fix: `Use ${known.join(", ")}.` });
  }

  #wrongKind({ name, line }: WrittenField, field: FieldName, kind: string, fix: string): void {
    const message = `“${name}” must be ${kind}; aliases and nested values are not read.`;
    this.problems.push({ line, field, message, fix });
  }
}

/** A text, or the texts of a list as one. */
function textOf(value: FieldValue): string | null {
  if (value.kind === "text") return value.text;
  if (value.kind !== "list" || !value.items.every(({ kind }) => kind === "text")) return null;
  return value.items.map((item) => (item.kind === "text" ? item.text : "")).join(", ");
}

function statedParts(text: string, separator: RegExp, line: number): Stated[] {
  const parts = text.split(separator).map((part) => tidy(part));
  return parts.filter((part) => part !== "").map((part) => ({ text: part, line }));
}

function secondName(field: FieldName, { name, line }: { name: string; line: number }, first: string): Problem {
  const message = `“${name}” and “${first}” both give the field “${field}”, and differ.`;
  return { line, field, message, fix: "Keep one of the two." };
}

function exampleOf(name: string, notation: Notation): string {
  const written = { yaml: `${name}: …`, toml: `${name} = "…"`, json: `"${name}": "…"` }[notation];
  return `Write it as ${written} on one line.`;
}
