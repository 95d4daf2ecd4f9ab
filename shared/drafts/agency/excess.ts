/** Where an agency gives more than a field takes. An editor cannot correct its item, so the rest is left out, and said. */

import type { Stated } from "../draft-content.ts";
import type { Passage } from "./leaves.ts";
import { leaveOut, type Sorting, shown, use } from "./terms.ts";

export interface FieldLimits {
  readonly field: "byline" | "editors" | "tags" | "standfirst" | "dateline";
  readonly max: number;
  readonly charactersMax: number;
}

/** The first values of a field that may have several. */
export function firstOf(passages: readonly Passage[], limits: FieldLimits, sorting: Sorting): Stated[] {
  const { field, max, charactersMax } = limits;
  const kept: Stated[] = [];
  /** Each value in small letters, and as it was taken. */
  const seen = new Map<string, string>();
  const more: Passage[] = [];
  for (const passage of passages) {
    const key = passage.text.toLowerCase();
    if (passage.text === "") continue;
    if (passage.text.length > charactersMax) leaveOutLong(passage, field, sorting);
    else if (seen.get(key) === passage.text) use(passage, sorting);
    else if (seen.has(key)) leaveOut(passage, `repeated-${field}`, sorting);
    else if (seen.size < max) {
      kept.push(use(passage, sorting));
      seen.set(key, passage.text);
    } else more.push(passage);
  }
  leaveOutMore(more, limits, sorting);
  return kept;
}

function leaveOutMore(more: readonly Passage[], { field, max }: FieldLimits, sorting: Sorting): void {
  const [first] = more;
  if (first === undefined) return;
  const { line } = first;
  const message = `The agency gives ${more.length} more ${field} than an article has; the first ${max} were taken.`;
  sorting.warnings.push({ line, field, message, fix: "The others are in the list of what was left out." });
  const text = more.map((passage) => passage.text).join(", ");
  leaveOut({ text, line, leaves: more.flatMap(({ leaves }) => leaves) }, `more-${field}`, sorting);
}

export function leaveOutLong(
  passage: Passage,
  field: FieldLimits["field"] | "caption" | "alt",
  sorting: Sorting,
): void {
  const { text, line } = passage;
  const message = `The agency's ${field} has ${text.length} characters, too many for an article: ${shown(text)}`;
  sorting.warnings.push({ line, field, message, fix: "It was left out; see whether readers miss it." });
  leaveOut(passage, `too-long-${field}`, sorting);
}
