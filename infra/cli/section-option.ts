/** The section that a command uploads to: the one it names, or the publication's first. */
import { sectionProblem } from "../../shared/drafts/sections.ts";
import type { Publication } from "../../shared/news/publication-settings.ts";
import { CommandError } from "./connection.ts";

export function sectionFor(named: string | undefined, publication: Publication): string {
  const section = named ?? publication.sections[0]?.slug ?? "";
  const problem = sectionProblem(section, publication, null);
  if (problem === null) return section;
  const slugs = publication.sections.map(({ slug }) => slug).join(", ");
  throw new CommandError(`${problem.message} Sections: ${slugs}.`);
}
