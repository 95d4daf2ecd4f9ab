/** Whether a publication has a section, and which was meant if not. */
import { findSection, type Publication } from "../news/publication-settings.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Problem } from "./report.ts";

export function sectionProblem(slug: string, publication: Publication, line: number | null): Problem | null {
  if (findSection(publication, slug) !== undefined) return null;
  const slugs = publication.sections.map((section) => section.slug);
  const meant = didYouMean(slug, slugs);
  const guess = meant === null ? "" : ` Did you mean “${meant}”?`;
  const remedy = line === null ? "Upload the draft to the folder of a section" : "Write one of the sections";
  const message = `There is no section “${slug.slice(0, 60)}”.${guess}`;
  return { line, field: "section", message, fix: `${remedy}: ${slugs.join(", ")}.` };
}
