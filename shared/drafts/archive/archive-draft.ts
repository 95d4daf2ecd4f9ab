/** A draft that is a zip archive: a Word document, or a package. Which one shows in what lies inside. */
import type { Publication } from "../../news/publication-settings.ts";
import type { DraftContent } from "../draft-content.ts";
import { foreignArchiveProblem } from "../foreign-files.ts";
import type { DraftFormat, RefusedDraft } from "../report.ts";
import { parseDocx } from "../word/docx.ts";
import { contentTypeOf, mainPartOf } from "../word/parts.ts";
import { type Archive, openArchive } from "./archive.ts";
import { parsePackage } from "./package.ts";

type ArchiveReading =
  | { readonly ok: true; readonly format: DraftFormat; readonly content: DraftContent }
  | RefusedDraft;

/** How a file inside a package is read; in a package there is no other. */
export type ReadEnclosed = (bytes: Uint8Array, name: string) => Promise<ArchiveReading>;

export async function readArchiveDraft(
  bytes: Uint8Array,
  publication: Publication,
  readEnclosed: ReadEnclosed | null,
): Promise<ArchiveReading> {
  const archive = openArchive(bytes);
  if (!archive.ok) return { ok: false, problems: [archive.problem] };
  const main = wordPartOf(archive);
  if (main !== null) {
    const reading = parseDocx({ archive, sizeBytes: bytes.length, main }, publication);
    return reading.ok ? { ok: true, format: "docx", content: reading.content } : reading;
  }
  if (isWordWithoutText(archive)) return refuseWithoutText();
  const foreign = foreignArchiveProblem(archive);
  if (foreign !== null) return { ok: false, problems: [foreign] };
  return readEnclosed === null ? refuseNested() : parsePackage(archive, readEnclosed);
}

/** Spreadsheets and presentations have a main part as well, and say that it is something else. */
function wordPartOf(archive: Archive): string | null {
  const main = mainPartOf(archive);
  if (main === null || !/\.xml$/i.test(main)) return null;
  const type = contentTypeOf(archive, main);
  const isWord = type === "" ? !/^(?:xl|ppt|visio)\//.test(main) : /wordprocessingml|ms-word/i.test(type);
  return isWord ? main : null;
}

/** Whatever a package is called, nobody packs the parts of a Word document beside an article. */
function isWordWithoutText({ entries }: Archive): boolean {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  return names.has("[content_types].xml") && names.has("word/_rels/document.xml.rels");
}

function refuseWithoutText(): RefusedDraft {
  const message = "The Word document is damaged: the part that holds its text is missing.";
  const fix = "Open it in Word or LibreOffice, save it as a Word document (.docx) again, and upload that file.";
  return { ok: false, problems: [{ line: null, field: "file", message, fix }] };
}

function refuseNested(): RefusedDraft {
  const message = "The article in the package is a zip archive itself.";
  const fix = "Put the article itself into the package, as .docx, .txt or .md.";
  return { ok: false, problems: [{ line: null, field: "file", message, fix }] };
}
