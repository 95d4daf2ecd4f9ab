/** Takes a picture in: encoded anew, named after its bytes, kept private; drafts that wait for it are looked at again. */
import type { StoredDraft } from "../../shared/aws/drafts-bucket.ts";
import { openArchive } from "../../shared/drafts/archive/archive.ts";
import { DRAFTS_PREFIX } from "../../shared/keys.ts";
import type { PictureUploaded } from "../../shared/messages/picture-uploaded.ts";
import type { Rendition } from "../../shared/news/address.ts";
import type { Catalogue, StoredPicture } from "../../shared/news/catalogue.ts";
import { enclosedPath, stemOf } from "../../shared/news/picture-path.ts";
import type { UploadReport, Warning } from "../../shared/news/upload-report.ts";
import { type Renditions, tooLarge } from "../../shared/pictures/make-renditions.ts";

export interface MediaNeeds extends Pick<Catalogue, "readPicture" | "writePicture" | "readAwaiting" | "writeReport"> {
  readDraft(key: string): Promise<StoredDraft | undefined>;
  /** Of the object as it is now; `undefined` when it is gone. */
  readEtag(key: string): Promise<string | undefined>;
  makeRenditions(bytes: Uint8Array): Promise<Renditions>;
  storeRendition(rendition: Rendition, bytes: Uint8Array): Promise<void>;
  writeReportObject(report: UploadReport): Promise<void>;
  lookAgain(draftKey: string): Promise<void>;
}

/** `superseded`: other bytes lie there now, and bring their own message. */
export type PictureOutcome = "stored" | "refused" | "gone" | "superseded";

export async function takePicture(upload: PictureUploaded, needs: MediaNeeds): Promise<PictureOutcome> {
  const file = await needs.readDraft(upload.key);
  if (file === undefined) return "gone";
  if (file.etag !== upload.etag) return "superseded";
  const made = await make(file, upload, needs);
  const stored = await store(made, upload, needs);
  // The renditions before the row, and the row only for bytes that still lie there: an older upload must not win.
  if ((await needs.readEtag(upload.key)) !== upload.etag) return "superseded";
  await (upload.enclosed === undefined
    ? recordLoose(made, stored, upload, needs)
    : recordEnclosed(stored, upload, upload.enclosed, needs));
  return made.ok ? "stored" : "refused";
}

async function make(file: StoredDraft, { enclosed }: PictureUploaded, needs: MediaNeeds): Promise<Renditions> {
  if (file.bytes === undefined) return tooLarge(file.sizeBytes);
  if (enclosed === undefined) return needs.makeRenditions(file.bytes);
  const archive = openArchive(file.bytes);
  if (!archive.ok) return { ok: false, message: archive.problem.message, fix: archive.problem.fix };
  const inside = archive.read(enclosed.entry);
  if (inside !== undefined) return needs.makeRenditions(inside);
  const message = `The file ${enclosed.entry} cannot be taken out of the archive.`;
  return { ok: false, message, fix: "Pack it again, or send the picture as a file of its own." };
}

async function store(made: Renditions, upload: PictureUploaded, needs: MediaNeeds): Promise<StoredPicture> {
  const { submitter, etag } = upload;
  if (!made.ok) return { refused: { message: made.message, fix: made.fix }, submitter, etag };
  await Promise.all(made.files.map(({ rendition, bytes }) => needs.storeRendition(rendition, bytes)));
  return { picture: made.picture, words: made.words, submitter, etag };
}

/** A picture of its own has a report of its own, and any draft beside it may have named it. */
async function recordLoose(
  made: Renditions,
  stored: StoredPicture,
  upload: PictureUploaded,
  needs: MediaNeeds,
): Promise<void> {
  const path = upload.key.slice(DRAFTS_PREFIX.length);
  // By its name, and by its name without extension: plain copy names no file, but lies beside one called like itself.
  const names = [path, stemOf(path)];
  for (const name of names) if (made.ok || (await isFree(name, needs))) await needs.writePicture(name, stored);
  const base = { draft: path, etag: upload.etag, submitter: upload.submitter, leftOut: [], awaited: [] };
  const report: UploadReport = made.ok
    ? { ...base, outcome: "stored", problems: [], warnings: frameWarnings(made.framesDropped) }
    : { ...base, outcome: "refused", problems: [{ line: null, field: "file", ...refusalOf(made) }], warnings: [] };
  await needs.writeReport(report);
  await needs.writeReportObject(report);
  const drafts = await Promise.all(names.map((name) => needs.readAwaiting(name)));
  for (const draftKey of new Set(drafts.flat())) await needs.lookAgain(draftKey);
}

/** A file that cannot be used leaves a good picture of that name where it is. */
async function isFree(name: string, needs: MediaNeeds): Promise<boolean> {
  const standing = await needs.readPicture(name);
  return standing === undefined || "refused" in standing;
}

/** The draft is looked at once, after the last of its pictures; whoever writes that one sees that all are there. */
async function recordEnclosed(
  stored: StoredPicture,
  upload: PictureUploaded,
  { entry, all }: NonNullable<PictureUploaded["enclosed"]>,
  needs: MediaNeeds,
): Promise<void> {
  const path = upload.key.slice(DRAFTS_PREFIX.length);
  await needs.writePicture(enclosedPath(path, entry), stored);
  const others = await Promise.all(all.map((other) => needs.readPicture(enclosedPath(path, other))));
  if (others.every((other) => other?.etag === upload.etag)) await needs.lookAgain(upload.key);
}

function refusalOf({ message, fix }: { readonly message: string; readonly fix: string }) {
  return { message, fix };
}

function frameWarnings(dropped: number): Warning[] {
  if (dropped <= 0) return [];
  const message = `The picture moves (${dropped + 1} frames or pages); readers see the first alone.`;
  return [{ line: null, field: "file", message, fix: "Nothing to do if that is what you want." }];
}
