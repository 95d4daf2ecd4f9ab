/** Every text of an agency's item, each in its place, so that none is lost: what no field takes is left out by name. */
import { composed, storable, stripUnseen, tidy } from "../characters.ts";
import type { LeftOut } from "../report.ts";

/** One value of the file. */
export interface Leaf {
  /** Names of the fields it lies in, without their numbers: `associations[].by`, `itemMeta/edNote`. */
  readonly path: string;
  readonly text: string;
  readonly line: number;
}

/** What a reader takes for one text; in XML it may consist of several leaves. */
export interface Passage {
  readonly text: string;
  readonly line: number;
  readonly leaves: readonly Leaf[];
}

export const AGENCY_FIELD = "agency-field";

/** Longer values stand alone in the report; shorter ones stand together with their namesakes. */
const LONG_VALUE_CHARACTERS = 200;
/** Of one rule. */
const ENTRIES_MAX = 100;

export function passageOf(leaf: Leaf): Passage {
  return { text: tidy(leaf.text), line: leaf.line, leaves: [leaf] };
}

/** What escapes and entities stand for, as the decoder would have left it. */
export function decodedText(text: string): string {
  return composed(stripUnseen(withLineEnds(text)).text);
}

/** The characters that `decodedText` took out of texts, in one entry for each kind. */
export function unseenIn(texts: readonly string[], line: number): LeftOut[] {
  const hidden = texts.map(withLineEnds).filter((text) => stripUnseen(text).leftOut.length > 0);
  return stripUnseen(hidden.join("")).leftOut.map((entry) => ({ ...entry, line }));
}

function withLineEnds(text: string): string {
  return text.toWellFormed().replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n");
}

/** Identifiers, codes, addresses and whatever else no field took: one entry for each field, with all its values. */
export function unusedFields(leaves: readonly Leaf[], used: ReadonlySet<Leaf>): LeftOut[] {
  const fields = new Map<string, { readonly line: number; readonly values: Set<string> }>();
  const entries: LeftOut[] = [];
  for (const leaf of leaves) {
    const { path, line } = leaf;
    const value = used.has(leaf) ? "" : tidy(leaf.text);
    if (value === "") continue;
    if (value.length > LONG_VALUE_CHARACTERS) {
      entries.push({ line, text: `${path}: ${storable(leaf.text).trim()}`, rule: AGENCY_FIELD });
      continue;
    }
    const field = fields.get(path) ?? { line, values: new Set() };
    field.values.add(value);
    fields.set(path, field);
  }
  for (const [path, { line, values }] of fields)
    entries.push({ line, text: `${path}: ${[...values].join(", ")}`, rule: AGENCY_FIELD });
  return entries;
}

/** A list that somebody can read: of each rule the first entries, and all others in one. */
export function readable(entries: readonly LeftOut[]): LeftOut[] {
  const shown: LeftOut[] = [];
  const byRule = new Map<string, LeftOut[]>();
  for (const entry of entries) {
    const same = byRule.get(entry.rule) ?? [];
    same.push(entry);
    byRule.set(entry.rule, same);
  }
  for (const [rule, same] of byRule) {
    for (const entry of same.slice(0, ENTRIES_MAX)) shown.push(entry);
    const [first, ...rest] = same.slice(ENTRIES_MAX);
    if (first !== undefined)
      shown.push({ line: first.line, text: [first, ...rest].map(({ text }) => text).join("; "), rule });
  }
  return shown;
}
