/** Which section of a publication a draft means, and which was meant if there is none. */
import { findSection, type Publication, type Section } from "../news/publication-settings.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Problem } from "./report.ts";

/** By its address or its name. */
export function sectionNamed(text: string, publication: Publication): Section | undefined {
  const words = text.toLowerCase().trim();
  const bySlug = findSection(publication, words.replace(/[\s_]+/g, "-"));
  return bySlug ?? publication.sections.find(({ name }) => name.toLowerCase() === words);
}

export function sectionProblem(slug: string, publication: Publication, line: number | null): Problem | null {
  if (findSection(publication, slug) !== undefined) return null;
  const slugs = publication.sections.map((section) => section.slug);
  const meant = didYouMean(slug, slugs);
  const guess = meant === null ? "" : ` Did you mean “${meant}”?`;
  const remedy = line === null ? "Upload the draft to the folder of a section" : "Write one of the sections";
  const message = `There is no section “${slug.slice(0, 60)}”.${guess}`;
  return { line, field: "section", message, fix: `${remedy}: ${slugs.join(", ")}.` };
}
