/** The one door for every draft: bytes in, an article or exact problems out. Pure: the same draft gives the same report. */
import type { Publication } from "../news/publication-settings.ts";
import { assemble } from "./assemble.ts";
import { decodeDraft } from "./decode.ts";
import { articleIdOf } from "./draft-path.ts";
import { formatOf } from "./formats.ts";
import type { DraftReport } from "./report.ts";
import { sectionProblem } from "./section-check.ts";

export interface DraftContext {
  /** The draft's key below `drafts/`, for example `internasional/pasukan.txt`. */
  readonly path: string;
  readonly publication: Publication;
  readonly now: Date;
}

/** Never throws on any bytes: what cannot become an article comes back as problems, each with its place and its fix. */
export function parseDraft(bytes: Uint8Array, { path, publication, now }: DraftContext): DraftReport {
  const named = articleIdOf(path);
  if (!named.ok) return named;
  const decoded = decodeDraft(bytes);
  const folder = sectionProblem(named.sectionSegment, publication, null);
  if (!decoded.ok) return { ok: false, problems: folder === null ? decoded.problems : [folder, ...decoded.problems] };
  const format = formatOf(path, decoded.text);
  if ("message" in format) return { ok: false, problems: [format] };
  const content = format.parse(decoded.text, publication);
  const report = assemble(
    {
      ...content,
      leftOut: [...decoded.leftOut, ...content.leftOut],
      warnings: [...decoded.warnings, ...content.warnings],
    },
    { format: format.name, sectionSegment: named.sectionSegment, publication, now },
  );
  return report;
}
