/** The drafts bucket: drafts as uploaded, reports beside them, pictures waiting to become public. */
import {
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { pictureKey, reportKey, SUBMITTER_METADATA } from "../keys.ts";
import type { UploadReport } from "../news/upload-report.ts";

/** An uploaded object as it is now. `bytes` is absent when it is larger than the caller can use. */
export interface StoredDraft {
  readonly key: string;
  readonly etag: string;
  readonly versionId: string | undefined;
  readonly sizeBytes: number;
  readonly bytes: Uint8Array | undefined;
  /** What the desk wrote about the uploader; worth believing only when the desk's role uploaded it. */
  readonly submitterMetadata: string | undefined;
}

export interface DraftsBucket {
  /** `undefined` when the object is gone. */
  readDraft(key: string, bytesMax: number): Promise<StoredDraft | undefined>;
  /** ETag of the object as it is now; `undefined` when it is gone. */
  readEtag(key: string): Promise<string | undefined>;
  writeReport(report: UploadReport): Promise<void>;
  readPicture(hash: string, extension: string): Promise<Uint8Array>;
  writePicture(hash: string, extension: string, bytes: Uint8Array, contentType: string): Promise<void>;
}

export function createDraftsBucket(client: S3Client, bucket: string): DraftsBucket {
  return {
    async readDraft(key, bytesMax) {
      const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key })).catch(absent);
      if (object === undefined) return undefined;
      const sizeBytes = object.ContentLength ?? 0;
      const isUsable = sizeBytes <= bytesMax;
      const bytes = isUsable ? await object.Body?.transformToByteArray() : undefined;
      if (!isUsable) (object.Body as { destroy?(): void } | undefined)?.destroy?.();
      return {
        key,
        etag: unquoted(object.ETag),
        versionId: object.VersionId,
        sizeBytes,
        bytes: isUsable ? (bytes ?? new Uint8Array()) : undefined,
        submitterMetadata: object.Metadata?.[SUBMITTER_METADATA],
      };
    },
    async readEtag(key) {
      const object = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key })).catch(absent);
      return object === undefined ? undefined : unquoted(object.ETag);
    },
    async writeReport(report) {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: reportKey(report.draft),
          Body: `${JSON.stringify(report, null, 2)}\n`,
          ContentType: "application/json; charset=utf-8",
        }),
      );
    },
    async readPicture(hash, extension) {
      const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: pictureKey(hash, extension) }));
      return (await object.Body?.transformToByteArray()) ?? new Uint8Array();
    },
    async writePicture(hash, extension, bytes, contentType) {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: pictureKey(hash, extension),
          Body: bytes,
          ContentType: contentType,
        }),
      );
    },
  };
}

function absent(fault: unknown): undefined {
  // HEAD has no body to name the error.
  if (fault instanceof NoSuchKey || fault instanceof NotFound) return undefined;
  throw fault;
}

function unquoted(etag: string | undefined): string {
  return (etag ?? "").replaceAll('"', "");
}
