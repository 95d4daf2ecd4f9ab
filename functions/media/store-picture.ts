/** Takes a picture in: cleaned, named after its bytes, kept private; drafts that wait for it are looked at again. */
import { createHash } from "node:crypto";
import type { StoredDraft } from "../../shared/aws/drafts-bucket.ts";
import { DRAFTS_PREFIX } from "../../shared/keys.ts";
import type { PictureUploaded } from "../../shared/messages/picture-uploaded.ts";
import type { Catalogue } from "../../shared/news/catalogue.ts";
import type { UploadReport } from "../../shared/news/upload-report.ts";
import { cleanPicture } from "./clean-picture.ts";

export interface MediaNeeds extends Pick<Catalogue, "writePicture" | "readAwaiting" | "writeReport"> {
  readDraft(key: string): Promise<StoredDraft | undefined>;
  storePicture(hash: string, extension: string, bytes: Uint8Array, contentType: string): Promise<void>;
  writeReportObject(report: UploadReport): Promise<void>;
  lookAgain(draftKey: string): Promise<void>;
}

export const PICTURE_BYTES_MAX = 50 * 1024 * 1024;

export async function storePicture(upload: PictureUploaded, needs: MediaNeeds): Promise<"stored" | "refused" | "gone"> {
  const file = await needs.readDraft(upload.pictureKey);
  if (file === undefined) return "gone";
  const path = upload.pictureKey.slice(DRAFTS_PREFIX.length);
  const cleaned =
    file.bytes === undefined
      ? ({ ok: false, message: "The picture is larger than 50 MB.", fix: "Send a smaller version." } as const)
      : cleanPicture(Buffer.from(file.bytes));
  const report = { draft: path, etag: file.etag, submitter: upload.submitter, warnings: [], leftOut: [], awaited: [] };
  if (!cleaned.ok) {
    const problem = { line: null, field: "file", message: cleaned.message, fix: cleaned.fix };
    await writeBoth({ ...report, outcome: "refused", problems: [problem] }, needs);
    return "refused";
  }
  const { bytes, extension, contentType, width, height } = cleaned;
  const hash = createHash("sha256").update(bytes).digest("hex");
  await needs.storePicture(hash, extension, bytes, contentType);
  // The bytes before the row: whoever reads the row must find them.
  await needs.writePicture(path, { picture: { hash, extension, width, height }, submitter: upload.submitter });
  await writeBoth({ ...report, outcome: "stored", problems: [] }, needs);
  for (const draftKey of await needs.readAwaiting(path)) await needs.lookAgain(draftKey);
  return "stored";
}

async function writeBoth(report: UploadReport, needs: MediaNeeds): Promise<void> {
  await needs.writeReport(report);
  await needs.writeReportObject(report);
}
