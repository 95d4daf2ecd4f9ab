/** Fields of front matter in one shape, whatever notation they were written in. Every value is text, as it was written. */
import type { LeftOut, Problem } from "../report.ts";

export type FieldValue =
  | { readonly kind: "text"; readonly text: string; readonly line: number }
  | { readonly kind: "list"; readonly items: readonly FieldValue[]; readonly line: number }
  | { readonly kind: "parts"; readonly parts: readonly FieldPart[]; readonly line: number }
  /** An alias, or a value nested more deeply than any field is. */
  | { readonly kind: "unreadable"; readonly line: number };

export interface FieldPart {
  readonly name: string;
  readonly value: FieldValue;
}

export interface WrittenField {
  readonly name: string;
  /** 1-based line of the draft. */
  readonly line: number;
  readonly value: FieldValue;
  /** The field as it stands in the draft. */
  readonly source: string;
}

export interface FrontMatterReading {
  readonly fields: readonly WrittenField[];
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly Problem[];
}

/** A list of entries with parts is as deep as fields are. */
export const VALUE_LEVELS_MAX = 4;

export function faulty(line: number, message: string, fix: string): FrontMatterReading {
  return { fields: [], leftOut: [], problems: [{ line, field: "front matter", message, fix }] };
}
