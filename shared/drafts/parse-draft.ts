/** The one door for every draft: bytes in, an article or exact problems out. Pure: the same draft gives the same report. */
import type { Publication } from "../news/publication-settings.ts";
import { assemble } from "./assemble.ts";
import { articleIdOf } from "./draft-path.ts";
import { readDraftFile } from "./read-draft-file.ts";
import type { DraftReport } from "./report.ts";
import { sectionProblem } from "./sections.ts";
import { refusedIfTakenBack } from "./taken-back.ts";

export interface DraftContext {
  /** The draft's key below `drafts/`, for example `internasional/pasukan.txt`. */
  readonly path: string;
  readonly publication: Publication;
  readonly now: Date;
}

/** Never rejects on any bytes: what cannot become an article comes back as problems, each with its place and its fix. */
export async function parseDraft(bytes: Uint8Array, { path, publication, now }: DraftContext): Promise<DraftReport> {
  const named = articleIdOf(path);
  if (!named.ok) return named;
  const reading = await readDraftFile(bytes, { name: path, publication });
  if (!reading.ok) {
    const folder = sectionProblem(named.sectionSegment, publication, null);
    return { ok: false, problems: folder === null ? reading.problems : [folder, ...reading.problems] };
  }
  const { format, content } = reading;
  return assemble(refusedIfTakenBack(content), { format, sectionSegment: named.sectionSegment, publication, now });
}
