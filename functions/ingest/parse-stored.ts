/** Parses a stored draft, or says that it is too large to be one. */
import type { StoredDraft } from "../../shared/aws/drafts-bucket.ts";
import { isArchive } from "../../shared/drafts/archive/archive.ts";
import { DRAFT_BYTES_MAX, PACKAGE_BYTES_MAX } from "../../shared/drafts/limits.ts";
import { parseDraft } from "../../shared/drafts/parse-draft.ts";
import type { DraftReport } from "../../shared/drafts/report.ts";
import type { Publication } from "../../shared/news/publication-settings.ts";
import { isPicture } from "../../shared/pictures/picture-files.ts";

const MEGABYTE = 1024 * 1024;

type FileStart = Pick<StoredDraft, "sizeBytes" | "start">;

/** Pictures are media's, and a text above the limit is told so without being read. */
export function isReadWhole(key: string, file: FileStart): boolean {
  return !isPicture(key, file.start) && file.sizeBytes <= bytesMaxOf(file);
}

/** Documents and packages bring pictures along. */
function bytesMaxOf({ start }: FileStart): number {
  return isArchive(start) ? PACKAGE_BYTES_MAX : DRAFT_BYTES_MAX;
}

export async function parseStored(
  draft: StoredDraft,
  context: { readonly path: string; readonly publication: Publication; readonly now: Date },
): Promise<DraftReport> {
  if (draft.bytes !== undefined) return parseDraft(draft.bytes, context);
  const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(1);
  return {
    ok: false,
    problems: [
      {
        line: null,
        field: "file",
        message: `The file has ${megabytes(draft.sizeBytes)} MB; a draft may have ${megabytes(bytesMaxOf(draft))} MB.`,
        fix: "Send the text alone, and pictures as files beside it.",
      },
    ],
  };
}
