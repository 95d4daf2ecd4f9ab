/**
 * Front matter: fields at the beginning of a draft, in YAML between lines `---`, in TOML between `+++`, in JSON between
 * `;;;` or as an object that stands alone. docs/drafts.md lists the fields. None of them grants publication, and nothing
 * in them is ever executed.
 */
import { didYouMean } from "../did-you-mean.ts";
import { FINDINGS_MAX, FRONT_MATTER_CHARACTERS_MAX } from "../limits.ts";
import type { LeftOut, Problem, Warning } from "../report.ts";
import type { FrontMatterBlock, Notation } from "./block.ts";
import { FIELD_NAMES, type FieldName, fieldOfName } from "./names.ts";
import { readToml } from "./toml.ts";
import { type FrontMatterReading, faulty, type WrittenField } from "./values.ts";
import { readJson, readYaml } from "./yaml.ts";

export interface FrontMatter {
  readonly notation: Notation;
  /** What was written for each field, in the order of the draft. */
  readonly fields: ReadonlyMap<FieldName, readonly WrittenField[]>;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
  readonly problems: readonly Problem[];
}

const READERS: Readonly<Record<Notation, (block: FrontMatterBlock) => FrontMatterReading>> = {
  yaml: readYaml,
  json: readJson,
  toml: readToml,
};

export function readFrontMatter(block: FrontMatterBlock | null): FrontMatter {
  const notation = block?.notation ?? "yaml";
  if (block === null) return { notation, fields: new Map(), leftOut: [], warnings: [], problems: [] };
  return { notation, ...sortFields(readBlock(block)) };
}

function readBlock(block: FrontMatterBlock): FrontMatterReading {
  if (block.fault !== null) return { fields: [], leftOut: [], problems: [block.fault] };
  if (block.source.length > FRONT_MATTER_CHARACTERS_MAX)
    return faulty(
      block.line - 1,
      "The front matter is longer than 32 KB.",
      "Put the text of the story below the line that closes it.",
    );
  try {
    return READERS[block.notation](block);
  } catch (error) {
    // The libraries recurse; front matter nested that deeply is an attack or an accident.
    if (error instanceof RangeError)
      return faulty(block.line, "The front matter is nested too deeply.", "Write one field on each line.");
    throw error;
  }
}

function sortFields({ fields: written, leftOut: found, problems: faults }: FrontMatterReading) {
  const fields = new Map<FieldName, WrittenField[]>();
  const leftOut = [...found];
  const warnings: Warning[] = [];
  const problems = [...faults];
  const seen = new Set<string>();
  for (const one of written) {
    const field = fieldOfName(one.name);
    if (field === undefined) {
      leftOut.push({ line: one.line, text: one.source, rule: "unknown-field" });
      if (warnings.length <= FINDINGS_MAX) warnings.push(unknownField(one));
    } else if (seen.has(one.name)) problems.push(writtenTwice(one, field));
    else fields.set(field, [...(fields.get(field) ?? []), one]);
    seen.add(one.name);
  }
  return { fields, leftOut, warnings, problems };
}

function unknownField({ name, line }: WrittenField): Warning {
  const shown = name.slice(0, 40);
  const meant = didYouMean(
    name,
    FIELD_NAMES.flatMap(([, names]) => names),
  );
  const fix =
    meant === null ? `Use one of: ${FIELD_NAMES.map(([field]) => field).join(", ")}.` : `Did you mean “${meant}”?`;
  return { line, field: "front matter", message: `“${shown}” is no field that Galley knows; it was left out.`, fix };
}

function writtenTwice({ name, line }: WrittenField, field: FieldName): Problem {
  const message = `The field “${name}” stands here a second time.`;
  return { line, field, message, fix: "Keep one of the two." };
}
