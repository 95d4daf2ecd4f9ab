/** What an agency asks of those who get its items: status, embargo, notes to editors, terms of use. */

import type { Stated } from "../draft-content.ts";
import type { LeftOut, Problem, Warning } from "../report.ts";
import { killInNote, takenBack } from "./kill-words.ts";
import type { Leaf, Passage } from "./leaves.ts";

export interface AgencyTerms {
  readonly statuses: readonly Passage[];
  /** Codes for what the item does to an earlier one: `sig:correction`, `Kill`. */
  readonly signals: readonly Passage[];
  /** Also those that are empty: the agency has named no time yet. */
  readonly embargoes: readonly Passage[];
  readonly notes: readonly Passage[];
  readonly usageTerms: readonly Passage[];
  /** After which the agency does not want the item shown. */
  readonly expiries: readonly Passage[];
}

/** Of an item, and of the text that it carries in a notation with terms of its own. */
export function joinedTerms(one: AgencyTerms, other: AgencyTerms): AgencyTerms {
  return {
    statuses: [...one.statuses, ...other.statuses],
    signals: [...one.signals, ...other.signals],
    embargoes: [...one.embargoes, ...other.embargoes],
    notes: [...one.notes, ...other.notes],
    usageTerms: [...one.usageTerms, ...other.usageTerms],
    expiries: [...one.expiries, ...other.expiries],
  };
}

/** Where the values of an item go, gathered while its fields are filled. */
export interface Sorting {
  /** Leaves that stand in a field, in the body or in `leftOut`. */
  readonly used: Set<Leaf>;
  readonly leftOut: LeftOut[];
  readonly warnings: Warning[];
  readonly problems: Problem[];
}

const SHOWN_CHARACTERS = 400;

export function use(passage: Passage, { used }: Sorting): Stated {
  for (const leaf of passage.leaves) used.add(leaf);
  return { text: passage.text, line: passage.line };
}

export function leaveOut(passage: Passage, rule: string, sorting: Sorting): void {
  const { text, line } = use(passage, sorting);
  if (text !== "") sorting.leftOut.push({ line, text, rule });
}

export function shown(text: string): string {
  return text.length <= SHOWN_CHARACTERS ? `“${text}”` : `“${text.slice(0, SHOWN_CHARACTERS)}…”`;
}

const TAKEN_BACK =
  /^(?:mandatory)?(?:cancel(?:l?ed|all)?|kill(?:ed)?|recall(?:ed)?|withdraw(?:n|al)?|retract(?:ed|ion)?|deleted?)$/;
const HELD_BACK = /^(?:with)?(?:hold|held)$/;

/** Why an item must not be used now, or null. Nothing said means usable, as the standards have it. */
export function termsProblem({ statuses, signals, embargoes, notes }: AgencyTerms): Problem | null {
  const problems = [
    ...statuses.map((status) => statusProblem(status, embargoes.length > 0)),
    ...signals.map(({ text, line }) => releaseProblem(wordOf(text), line)),
    ...notes.map(killInNote),
  ];
  return problems.find((problem) => problem !== null) ?? null;
}

function statusProblem({ text, line }: Passage, hasEmbargo: boolean): Problem | null {
  const status = wordOf(text);
  if (status === "usable" || status === "" || (status === "embargoed" && hasEmbargo)) return null;
  const known = releaseProblem(status, line);
  if (known !== null) return known;
  if (status === "embargoed") return embargoProblem({ text: "", line, leaves: [] });
  const message = `The agency gives the item a status that Galley does not know: ${shown(text)}.`;
  return { line, field: "pubstatus", message, fix: "Ask the agency whether the item may be published." };
}

/** What withdraws an item, or keeps it back, may be called its status or a signal. */
function releaseProblem(code: string, line: number): Problem | null {
  if (TAKEN_BACK.test(code)) return takenBack(line);
  if (!HELD_BACK.test(code)) return null;
  return {
    line,
    field: "pubstatus",
    message: "The agency withholds this item: it is not released for publication yet.",
    fix: "Wait until the agency sends it as usable, and upload that version.",
  };
}

/** Letters of a code: `Mandatory Kill` is `mandatorykill`. */
function wordOf(text: string): string {
  return codeOf(text).replace(/[^a-z]+/g, "");
}

/** `canceled` of `stat:canceled` and of `http://cv.iptc.org/newscodes/pubstatusg2/canceled`. */
export function codeOf(text: string): string {
  return (/[^/:#]*$/.exec(text.trim().slice(-100))?.[0] ?? "").toLowerCase();
}

/** With its zone: an agency's hour is not the newsroom's, and publishing too early cannot be undone. */
const INSTANT =
  /^(\d{4})-?(\d{2})-?(\d{2})[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)? ?(?:(Z)|([+-]\d{2})(?::?(\d{2}))?)$/i;

/** The latest of all embargoes on the item and its pictures. */
export function readEmbargo(embargoes: readonly Passage[], sorting: Sorting): Stated | null {
  const readable = embargoes.filter((embargo) => {
    const problem = embargoProblem(embargo);
    if (problem !== null) sorting.problems.push(problem);
    return problem === null;
  });
  const [latest, ...earlier] = [...readable].sort((a, b) => instantOf(b.text) - instantOf(a.text));
  for (const passage of earlier) leaveOut(passage, "earlier-embargo", sorting);
  return latest === undefined ? null : { ...use(latest, sorting), text: isoOf(latest.text) };
}

function embargoProblem({ text, line }: Passage): Problem | null {
  if (Number.isFinite(instantOf(text))) return null;
  const message =
    text === ""
      ? "The agency holds the item under embargo and says no time for its release."
      : `The embargo ${shown(text)} cannot be read as a time with its zone.`;
  const fix = "Ask the agency when it is released; write that as, for example, 2025-01-31T12:00:00+07:00.";
  return { line, field: "embargo", message, fix };
}

function instantOf(text: string): number {
  return Date.parse(isoOf(text));
}

/** `20250131T120000+07` as `2025-01-31T12:00:00+07:00`; nothing where a text is no such time. */
function isoOf(text: string): string {
  const [, year, month, day, hour, minute, second = "00", utc, zone, minutes = "00"] = INSTANT.exec(text) ?? [];
  if (year === undefined) return "";
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${utc === undefined ? `${zone}:${minutes}` : "Z"}`;
}

/**
 * Notes and terms are not for readers; an approver has to know them. `of` says which picture they speak of, if any;
 * `licence` is the one of the terms that stands in a field of that picture.
 */
export function heedTerms(terms: AgencyTerms, sorting: Sorting, of = "", licence?: Passage): void {
  for (const note of terms.notes) {
    const message = `The agency's note to editors${of}: ${shown(note.text)}`;
    warn(note, "ednote", message, "Heed it before you approve; it is not published.", sorting);
    leaveOut(note, "not-for-publication", sorting);
  }
  for (const usage of terms.usageTerms) {
    const message = `The agency's terms of use${of}: ${shown(usage.text)}`;
    warn(usage, "usageterms", message, "Approve only what these terms allow.", sorting);
    if (usage !== licence) leaveOut(usage, "usage-terms", sorting);
  }
  heedSignals(terms.signals, sorting);
  for (const expiry of terms.expiries) {
    const message = `The agency wants this shown only until ${shown(expiry.text)}${of}.`;
    warn(expiry, "expires", message, "Ask the approver to withdraw it then.", sorting);
    leaveOut(expiry, "expiry", sorting);
  }
}

function warn({ text, line }: Passage, field: string, message: string, fix: string, { warnings }: Sorting): void {
  if (text !== "") warnings.push({ line, field, message, fix });
}

const CHANGES: readonly (readonly [code: RegExp, what: string])[] = [
  [/^correct(?:s|ed|ion)?$/, "a correction"],
  [/^update[sd]?$/, "an update"],
];

/** An item may mend one that readers have seen. */
function heedSignals(signals: readonly Passage[], { warnings }: Sorting): void {
  for (const [code, what] of CHANGES) {
    const signal = signals.find(({ text }) => code.test(wordOf(text)));
    if (signal === undefined) continue;
    const message = `The agency sends this item as ${what} of what it sent before.`;
    const fix = "If an article made from the earlier one is live, see that it says the same as this one.";
    warnings.push({ line: signal.line, field: "signal", message, fix });
  }
}
