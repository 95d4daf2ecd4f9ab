/** Uploads drafts the way any S3 client does, and follows each until its report lies beside it. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { articleIdOf } from "../../shared/drafts/draft-path.ts";
import { DRAFTS_PREFIX, reportKey } from "../../shared/keys.ts";
import { reportRow } from "../../shared/messages/public-rows.ts";
import { reportName, type UploadReport } from "../../shared/news/upload-report.ts";
import { isPicture } from "../../shared/pictures/picture-files.ts";
import { CommandError } from "./connection.ts";

const REPORT_WAIT_MS = 60_000;
const REPORT_POLL_MS = 40;

export interface SubmittedFile {
  readonly file: string;
  readonly report: UploadReport;
  /** Milliseconds from the start of the upload to its end, and to the report. */
  readonly uploadedMs: number;
  readonly reportedMs: number;
}

export async function submitFile(s3: S3Client, bucket: string, file: string, section: string): Promise<SubmittedFile> {
  const body = await readFile(file).catch(() => {
    throw new CommandError(`${file} cannot be read: is the name right?`);
  });
  const path = `${section}/${basename(file)}`;
  const started = performance.now();
  const { ETag } = await s3.send(new PutObjectCommand({ Bucket: bucket, Key: `${DRAFTS_PREFIX}${path}`, Body: body }));
  const uploadedMs = performance.now() - started;
  const etag = (ETag ?? "").replaceAll('"', "");
  const report = await followReport(s3, bucket, { name: nameOfReport(path, body), path, etag });
  return { file, report, uploadedMs, reportedMs: performance.now() - started };
}

/** As ingest and media will call it. */
function nameOfReport(draft: string, body: Uint8Array): string {
  const named = articleIdOf(draft);
  return reportName(named.ok && !isPicture(draft, body) ? { draft, articleId: named.id } : { draft });
}

interface Followed {
  readonly name: string;
  readonly path: string;
  readonly etag: string;
}

async function followReport(s3: S3Client, bucket: string, { name, path, etag }: Followed): Promise<UploadReport> {
  const deadline = performance.now() + REPORT_WAIT_MS;
  while (performance.now() < deadline) {
    const report = await readReport(s3, bucket, name);
    if (report?.etag === etag && report.outcome !== "unpacking") return report;
    await pause(REPORT_POLL_MS);
  }
  throw new CommandError(`${path} was uploaded, but no report came within a minute: see the dead-letter queues.`);
}

/** By its name (`reportName`), as it lies beside the drafts. */
export async function readReport(s3: S3Client, bucket: string, name: string): Promise<UploadReport | undefined> {
  try {
    const object = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: reportKey(name) }));
    return reportRow.parse(JSON.parse((await object.Body?.transformToString()) ?? ""));
  } catch (fault) {
    if (fault instanceof NoSuchKey) return undefined;
    throw fault;
  }
}
