/** From a file to what its format says: which format it is shows in the bytes first, in the name only where bytes say nothing. */
import type { Publication } from "../news/publication-settings.ts";
import { isArchive } from "./archive/archive.ts";
import { decodeDraft } from "./decode.ts";
import type { DraftContent } from "./draft-content.ts";
import { formatOf } from "./formats.ts";
import type { DraftFormat, RefusedDraft } from "./report.ts";

export interface DraftFile {
  /** Path or file name; its extension is the second opinion about the format. */
  readonly name: string;
  readonly publication: Publication;
}

export type FileReading =
  | { readonly ok: true; readonly format: DraftFormat; readonly content: DraftContent }
  | RefusedDraft;

export async function readDraftFile(bytes: Uint8Array, file: DraftFile): Promise<FileReading> {
  return isArchive(bytes) ? readArchive(bytes, file.publication, false) : readText(bytes, file);
}

/** A package holds one article, which may be a Word document, but no other package. */
async function readArchive(bytes: Uint8Array, publication: Publication, isEnclosed: boolean): Promise<FileReading> {
  const { readArchiveDraft } = await import("./archive/archive-draft.ts");
  const readEnclosed = (inner: Uint8Array, name: string) =>
    isArchive(inner) ? readArchive(inner, publication, true) : readText(inner, { name, publication });
  return readArchiveDraft(bytes, publication, isEnclosed ? null : readEnclosed);
}

async function readText(bytes: Uint8Array, { name, publication }: DraftFile): Promise<FileReading> {
  const decoded = decodeDraft(bytes);
  if (!decoded.ok) return decoded;
  const format = formatOf(name, decoded.text);
  if ("message" in format) return { ok: false, problems: [format] };
  const content = await format.parse(decoded.text, publication);
  const leftOut = [...decoded.leftOut, ...content.leftOut];
  const warnings = [...decoded.warnings, ...content.warnings];
  return { ok: true, format: format.name, content: { ...content, leftOut, warnings } };
}
