/** What a publication may set, and the checks that stop a mistyped setting before anything is built. */
import assert from "node:assert/strict";

/** A part of the publication with its own front: `slug` is its address and the first folder of its drafts. */
export interface Section {
  readonly slug: string;
  readonly name: string;
  /** BCP 47 language of the section's articles when it differs from the publication's. */
  readonly language?: string;
}

/** Who must agree before an article of a section is public. */
export interface ApprovalRule {
  /** How many different people must approve the same bytes. */
  readonly approvers: number;
  /** Groups of the identity provider whose members may approve; one is enough. */
  readonly groups: readonly string[];
}

export interface Publication {
  readonly name: string;
  readonly tagline: string;
  /** BCP 47, for example `id`. */
  readonly language: string;
  /** IANA time zone in which readers see dates and in which a day page begins and ends. */
  readonly timeZone: string;
  readonly domain: string;
  readonly sections: readonly Section[];
  readonly approval: {
    readonly default: ApprovalRule;
    readonly sections: Readonly<Record<string, ApprovalRule>>;
  };
  readonly boilerplate: readonly RegExp[];
  readonly archiveAfterHours: number;
  readonly pictures: {
    /** Whether an article waits until every picture has a description for people who cannot see it. */
    readonly altRequired: boolean;
  };
}

/** First path segments that Galley itself answers; a section of that name would collide with them. */
export const RESERVED_SEGMENTS: readonly string[] = [
  "tag",
  "author",
  "media",
  "assets",
  "arsip",
  "archive",
  "corrections",
];

/** Returns the settings unchanged, or fails with a sentence that names the setting and the remedy. */
export function definePublication(publication: Publication): Publication {
  assert(publication.sections.length > 0, "publication.sections is empty: name at least one section.");
  for (const { slug } of publication.sections) {
    assert(
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug),
      `Section "${slug}": use lower-case letters, digits and single hyphens, for example "kota-raya".`,
    );
    assert(!RESERVED_SEGMENTS.includes(slug), `Section "${slug}" is an address Galley uses itself: choose another.`);
  }
  const slugs = publication.sections.map((section) => section.slug);
  assert(new Set(slugs).size === slugs.length, "publication.sections names a section twice.");
  for (const slug of Object.keys(publication.approval.sections)) {
    assert(slugs.includes(slug), `publication.approval.sections names "${slug}", which is not a section.`);
  }
  for (const rule of [publication.approval.default, ...Object.values(publication.approval.sections)]) {
    assert(Number.isInteger(rule.approvers) && rule.approvers >= 1, "An approval rule needs at least one approver.");
    assert(rule.groups.length > 0, "An approval rule names no group: nobody could approve.");
  }
  return publication;
}

export function findSection(publication: Publication, slug: string): Section | undefined {
  return publication.sections.find((section) => section.slug === slug);
}

/** A section as readers still find it: one that was renamed or given up keeps its pages, under the name in its address. */
export function sectionForReaders(publication: Publication, slug: string): Section {
  return findSection(publication, slug) ?? { slug, name: slug.replaceAll("-", " ") };
}

/** The rule that an article of this section must satisfy. */
export function approvalRule(publication: Publication, section: string): ApprovalRule {
  return publication.approval.sections[section] ?? publication.approval.default;
}
