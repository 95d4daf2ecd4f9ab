/** Agencies send several headlines, descriptions and texts of one story; their roles and languages say which is which. */
import type { Passage } from "./leaves.ts";
import { codeOf } from "./terms.ts";

export interface Candidate {
  readonly passage: Passage;
  readonly role: string;
  /** Empty: the item's own. */
  readonly language: string;
}

/** Readers' languages: the publication's, and the item's. */
export interface Languages {
  readonly publication: string;
  readonly item: string;
}

const NO_HEADLINE = /sub|kicker|overline|short|seo|social|slug|deck|alternat|web|mobile|push/;
const SUMMARY = /summary|abstract|lead|lede|standfirst|intro|preamble|deck|teaser/;
const NO_SUMMARY = /caption|credit|writer|byline|transcript|shotlist|script|note|alt|title|keyword/;
const CAPTION = /caption/;
const NO_CAPTION = /credit|writer|byline|note|alt|title|keyword|transcript/;

export function headlinesFirst(candidates: readonly Candidate[], languages: Languages): Passage[] {
  return ranked(candidates, languages, (role) =>
    role === "main" ? 0 : role === "" ? 1 : NO_HEADLINE.test(role) ? 3 : 2,
  );
}

export function summariesFirst(candidates: readonly Candidate[], languages: Languages): Passage[] {
  const others = candidates.filter(({ role }) => !NO_SUMMARY.test(codeOf(role)));
  return ranked(others, languages, (role) => (SUMMARY.test(role) ? 0 : 1));
}

export function captionsFirst(candidates: readonly Candidate[], languages: Languages): Passage[] {
  const others = candidates.filter(({ role }) => !NO_CAPTION.test(codeOf(role)));
  return ranked(others, languages, (role) => (CAPTION.test(role) ? 0 : 1));
}

/** In the readers' language before any other; among equals the agency's own order stands. */
export function inLanguage(candidates: readonly Candidate[], languages: Languages): Passage[] {
  return ranked(candidates, languages, () => 0);
}

function ranked(candidates: readonly Candidate[], languages: Languages, rankOf: (role: string) => number): Passage[] {
  const ranks = candidates.map((candidate) => ({
    ...candidate,
    rank: rankOf(codeOf(candidate.role)) * 10 + languageRank(candidate.language, languages),
  }));
  return ranks.sort((a, b) => a.rank - b.rank).map(({ passage }) => passage);
}

/** 0 for the publication's language, 1 for the item's, 2 for others; empty: the item's own. */
export function languageRank(language: string, { publication, item }: Languages): number {
  const at = [publication, item].map(primary).indexOf(primary(language || item));
  return at === -1 ? 2 : at;
}

function primary(language: string): string {
  return language.split("-", 1)[0]?.toLowerCase() ?? "";
}

/** The first that says anything; the others say it again, or less well. */
export function firstGiven(...statements: readonly (readonly Passage[])[]): readonly Passage[] {
  return statements.find((passages) => passages.length > 0) ?? [];
}
