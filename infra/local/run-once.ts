/** `npm start -- --once FILE…`: every station of the way, unattended, on a fresh engine; then the timeline. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { S3Client } from "@aws-sdk/client-s3";
import { readSite } from "../../shared/aws/site-reader.ts";
import { STACK_OUTPUTS } from "../../shared/env.ts";
import { reportLines } from "../../shared/news/report-text.ts";
import type { UploadReport } from "../../shared/news/upload-report.ts";
import { publication } from "../../shared/publication.ts";
import { CommandError } from "../cli/connection.ts";
import { sectionFor } from "../cli/section-option.ts";
import { submitFile } from "../cli/submit-files.ts";
import { type DeskClient, openDesk } from "./desk-client.ts";
import { type Engine, startEngine } from "./engine.ts";
import { createProgress, type Progress } from "./progress.ts";

export interface OnceOptions {
  readonly files: readonly string[];
  readonly section: string | undefined;
  readonly json: boolean;
  readonly keep: string | undefined;
}

/** Milliseconds from the start of the upload to each station. */
interface Timings {
  readonly uploaded: number;
  readonly parsed: number;
  readonly queued: number;
  readonly approved: number;
  readonly live: number;
}

interface PublishedArticle {
  readonly id: string;
  readonly hash: string;
  readonly address: string;
  readonly url: string;
  readonly timings: Timings;
  readonly report: UploadReport;
}

const APPROVER = "approver@galley.test";
const STATION_LIMIT_MS = 30_000;

export async function runOnce({ files, section, json, keep }: OnceOptions): Promise<number> {
  const into = sectionFor(section, publication);
  const progress = createProgress(process.stderr);
  const engine = await startEngine({ onProgress: progress.step });
  try {
    const articles: PublishedArticle[] = [];
    const refused: UploadReport[] = [];
    const desk = await openDesk(engine, APPROVER);
    const s3 = new S3Client({
      endpoint: engine.awsEndpoint,
      region: "us-east-1",
      credentials: engine.credentials("editor"),
    });
    for (const file of picturesFirst(files)) {
      const result = await publishFile(file, into, { engine, desk, s3, progress });
      if (result === "picture") continue;
      if ("timings" in result) articles.push(result);
      else refused.push(result);
    }
    await engine.idle(STATION_LIMIT_MS);
    const site = await summariseSite(engine, keep);
    progress.done();
    if (json) process.stdout.write(`${JSON.stringify({ articles, refused, site })}\n`);
    else process.stdout.write(`${[...articles.flatMap(timeline), ...refused.flatMap(refusal)].join("\n")}\n`);
    for (const report of refused) process.stderr.write(`${refusal(report).join("\n")}\n`);
    return refused.length === 0 ? 0 : 1;
  } finally {
    await engine.stop();
  }
}

interface Stations {
  readonly engine: Engine;
  readonly desk: DeskClient;
  readonly s3: S3Client;
  readonly progress: Progress;
}

async function publishFile(
  file: string,
  section: string,
  stations: Stations,
): Promise<PublishedArticle | UploadReport | "picture"> {
  const { engine, desk, s3, progress } = stations;
  const started = performance.now();
  progress.step(`uploading ${file}`);
  const bucket = engine.outputs[STACK_OUTPUTS.draftsBucket] ?? "";
  const { report, uploadedMs, reportedMs } = await submitFile(s3, bucket, file, section);
  if (report.outcome === "stored") return "picture";
  const { articleId, hash, revision } = report;
  if (report.outcome === "refused" || articleId === undefined || hash === undefined || revision === undefined)
    return report;
  await desk.waitForReview(articleId, hash, STATION_LIMIT_MS);
  const queued = performance.now() - started;
  progress.step(`approving ${articleId}`);
  const decision = await desk.decide(articleId, { revision, hash, verdict: "approve" });
  if (decision.status >= 300)
    throw new Error(`The desk refused to approve ${articleId}: ${JSON.stringify(decision.body)}`);
  const approved = performance.now() - started;
  const address = addressIn(decision.body, articleId);
  const url = `${engine.siteUrl}${address}`;
  await waitUntilReadable(url);
  const live = performance.now() - started;
  const timings = roundAll({ uploaded: uploadedMs, parsed: reportedMs, queued, approved, live });
  return { id: articleId, hash, address, url, timings, report };
}

/** The desk answers a publication with the article's public address, and a schedule without. */
function addressIn(body: unknown, id: string): string {
  const { address, publishAt } = (body ?? {}) as { address?: unknown; publishAt?: unknown };
  if (typeof publishAt === "string")
    throw new CommandError(
      `${id} is approved, and under embargo until ${publishAt}: it goes public then, not in this run.`,
    );
  if (typeof address !== "string")
    throw new Error(`The desk did not say where ${id} is published: ${JSON.stringify(body)}`);
  return address;
}

async function waitUntilReadable(url: string): Promise<void> {
  const deadline = performance.now() + STATION_LIMIT_MS;
  for (;;) {
    const answer = await fetch(url);
    await answer.arrayBuffer();
    if (answer.status === 200) return;
    if (performance.now() > deadline) throw new Error(`${url} still answers ${answer.status}: see the logs of press.`);
    await pause(5);
  }
}

/** What readers can get, and a copy of it when asked for. */
async function summariseSite(engine: Engine, keep: string | undefined) {
  const s3 = new S3Client({
    endpoint: engine.awsEndpoint,
    region: "us-east-1",
    credentials: engine.credentials("operator"),
  });
  const site = await readSite(s3, engine.outputs[STACK_OUTPUTS.siteBucket] ?? "");
  if (keep !== undefined) {
    for (const [key, { body }] of site) {
      const path = join(resolve(keep), key);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, body);
    }
  }
  const bytes = [...site.values()].reduce((sum, { body }) => sum + body.length, 0);
  return {
    url: engine.siteUrl,
    objects: site.size,
    bytes,
    paths: [...site.keys()].sort(),
    ...(keep === undefined ? {} : { keptIn: keep }),
  };
}

function picturesFirst(files: readonly string[]): string[] {
  const isPicture = (file: string) => /\.(jpe?g|png|webp|avif|gif|tiff?|heic|heif)$/i.test(file);
  return [...files.filter(isPicture), ...files.filter((file) => !isPicture(file))];
}

function roundAll(timings: Timings): Timings {
  return Object.fromEntries(Object.entries(timings).map(([name, ms]) => [name, Math.round(ms)])) as unknown as Timings;
}

function timeline({ id, address, url, timings, report }: PublishedArticle): string[] {
  const stations = Object.entries(timings).map(([name, ms]) => `  ${name.padEnd(9)} ${String(ms).padStart(6)} ms`);
  return [
    `${report.title} (${id})`,
    ...stations,
    `  address   ${address}`,
    `  read at   ${url}`,
    ...reportLines(report),
  ];
}

function refusal(report: UploadReport): string[] {
  return [`${report.draft} was not taken:`, ...reportLines(report)];
}
