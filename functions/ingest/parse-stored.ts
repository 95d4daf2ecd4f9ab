/** Parses a stored draft, or says that it is too large to be one. */
import type { StoredDraft } from "../../shared/aws/drafts-bucket.ts";
import { DRAFT_BYTES_MAX } from "../../shared/drafts/limits.ts";
import { parseDraft } from "../../shared/drafts/parse-draft.ts";
import type { DraftReport } from "../../shared/drafts/report.ts";
import type { Publication } from "../../shared/news/publication-settings.ts";

const MEGABYTE = 1024 * 1024;

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
        message: `The file has ${megabytes(draft.sizeBytes)} MB; a draft may have ${megabytes(DRAFT_BYTES_MAX)} MB.`,
        fix: "Send the text alone, and pictures as files beside it.",
      },
    ],
  };
}
