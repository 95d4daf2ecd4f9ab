/** The drafts bucket: drafts as uploaded, reports beside them, pictures waiting to become public. */
import {
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { pictureKey, reportKey, reportTextKey, SUBMITTER_METADATA } from "../keys.ts";
import { PICTURE_TYPES, type Rendition } from "../news/address.ts";
import { reportText } from "../news/report-text.ts";
import { reportName, type UploadReport } from "../news/upload-report.ts";

/** An uploaded object as it is now. `bytes` is absent when the caller does not want it whole. */
export interface StoredDraft {
  readonly key: string;
  readonly etag: string;
  readonly versionId: string | undefined;
  readonly sizeBytes: number;
  /** The first bytes, by which a file says what it is. */
  readonly start: Uint8Array;
  readonly bytes: Uint8Array | undefined;
  /** What the desk wrote about the uploader; worth believing only when the desk's role uploaded it. */
  readonly submitterMetadata: string | undefined;
}

export interface DraftsBucket {
  /** `undefined` when the object is gone. `wants`: whether the rest is read, after the first bytes have been. */
  readDraft(
    key: string,
    wants: (object: Pick<StoredDraft, "sizeBytes" | "start">) => boolean,
  ): Promise<StoredDraft | undefined>;
  /** ETag of the object as it is now; `undefined` when it is gone. */
  readEtag(key: string): Promise<string | undefined>;
  writeReport(report: UploadReport): Promise<void>;
  writePicture(rendition: Rendition, bytes: Uint8Array): Promise<void>;
}

export function createDraftsBucket(client: S3Client, bucket: string): DraftsBucket {
  const put = (Key: string, Body: string | Uint8Array, ContentType: string) =>
    client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType }));

  return {
    async readDraft(key, wants) {
      const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key })).catch(absent);
      if (object === undefined) return undefined;
      const sizeBytes = object.ContentLength ?? 0;
      const { start, bytes } = await readWanted(object.Body as AsyncIterable<Uint8Array> | undefined, (first) =>
        wants({ sizeBytes, start: first }),
      );
      return {
        key,
        etag: unquoted(object.ETag),
        versionId: object.VersionId,
        sizeBytes,
        start,
        bytes,
        submitterMetadata: object.Metadata?.[SUBMITTER_METADATA],
      };
    },
    async readEtag(key) {
      const object = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key })).catch(absent);
      return object === undefined ? undefined : unquoted(object.ETag);
    },
    async writeReport(report) {
      // The words first: who follows the data finds both.
      const name = reportName(report);
      await put(reportTextKey(name), reportText(report), "text/plain; charset=utf-8");
      const data = `${JSON.stringify(report, null, 2)}\n`;
      await put(reportKey(name), data, "application/json; charset=utf-8");
    },
    async writePicture(rendition, bytes) {
      await put(pictureKey(rendition), bytes, PICTURE_TYPES[rendition.format]);
    },
  };
}

const START_BYTES = 64;

/** Leaving the loop ends the transfer: a picture of 50 MB is not fetched to learn that it is one. */
async function readWanted(
  body: AsyncIterable<Uint8Array> | undefined,
  wants: (start: Uint8Array) => boolean,
): Promise<Pick<StoredDraft, "start" | "bytes">> {
  const chunks: Uint8Array[] = [];
  let start: Uint8Array | undefined;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    if (start !== undefined || lengthOf(chunks) < START_BYTES) continue;
    start = Buffer.concat(chunks).subarray(0, START_BYTES);
    if (!wants(start)) return { start, bytes: undefined };
  }
  const bytes = Buffer.concat(chunks);
  start ??= bytes.subarray(0, START_BYTES);
  return { start, bytes: wants(start) ? bytes : undefined };
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

function absent(fault: unknown): undefined {
  // HEAD has no body to name the error.
  if (fault instanceof NoSuchKey || fault instanceof NotFound) return undefined;
  throw fault;
}

function unquoted(etag: string | undefined): string {
  return (etag ?? "").replaceAll('"', "");
}
