/** A whole newsroom on this machine for one test file: the engine, an editor who uploads, an approver at the desk. */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { outputReader } from "../../infra/cli/connection.ts";
import { submitFile } from "../../infra/cli/submit-files.ts";
import { verify } from "../../infra/cli/verify.ts";
import { type DeskClient, openDesk } from "../../infra/local/desk-client.ts";
import { type Engine, type EngineOptions, startEngine } from "../../infra/local/engine.ts";
import { STACK_OUTPUTS } from "../../shared/env.ts";
import { DRAFTS_PREFIX } from "../../shared/keys.ts";
import type { UploadReport } from "../../shared/news/upload-report.ts";

export const APPROVER = "approver@galley.test";
const LIMIT_MS = 30_000;
/** Logical ids in the template; asking for one that is not there fails. */
const DEAD_LETTER_QUEUES = ["Approvals", "Uploads", "Pictures", "Pages", "Changes", "Clock"].map(
  (name) => `${name}DeadLetters`,
);

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface NewsroomEngine {
  readonly engine: Engine;
  readonly desk: DeskClient;
  readonly s3: S3Client;
  readonly draftsBucket: string;
  /** Uploads a draft at `<section>/<name>` and waits for its report. */
  upload(path: string, content: string | Uint8Array): Promise<UploadReport>;
  /** Puts an object and does not wait. */
  put(path: string, content: string | Uint8Array): Promise<void>;
  /** Waits for the review and approves; answers with the public address. */
  approve(report: UploadReport, decision?: Record<string, unknown>): Promise<string>;
  /** Upload, review, approval, and the page readable at the edge. */
  publish(path: string, content: string | Uint8Array): Promise<{ report: UploadReport; address: string }>;
  read(path: string): Promise<Answer>;
  /** Waits until a page answers as wished. */
  eventually(path: string, isRight: (answer: Answer) => boolean): Promise<Answer>;
  /** Every queue empty, dead-letter queues included. */
  deadLetters(): number;
  differences(): Promise<unknown[]>;
  stop(): Promise<void>;
}

export async function startNewsroom(options: EngineOptions = {}): Promise<NewsroomEngine> {
  const engine = await startEngine(options);
  const folder = await mkdtemp(join(tmpdir(), "galley-drafts-"));
  const desk = await openDesk(engine, APPROVER);
  const clientOptions = (role: "editor" | "operator") => ({
    endpoint: engine.awsEndpoint,
    region: "us-east-1",
    credentials: engine.credentials(role),
  });
  const s3 = new S3Client(clientOptions("editor"));
  const draftsBucket = engine.outputs[STACK_OUTPUTS.draftsBucket] ?? "";

  async function read(path: string): Promise<Answer> {
    const answer = await fetch(`${engine.siteUrl}${path}`, { redirect: "manual" });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  }

  async function eventually(path: string, isRight: (answer: Answer) => boolean): Promise<Answer> {
    const deadline = performance.now() + LIMIT_MS;
    for (;;) {
      const answer = await read(path);
      if (isRight(answer)) return answer;
      if (performance.now() > deadline)
        throw new Error(`${path} still answers ${answer.status}: ${answer.text.slice(0, 300)}`);
      await pause(20);
    }
  }

  const newsroom: NewsroomEngine = {
    engine,
    desk,
    s3,
    draftsBucket,
    async upload(path, content) {
      const file = join(folder, basename(path));
      await writeFile(file, content);
      return (await submitFile(s3, draftsBucket, file, dirname(path))).report;
    },
    async put(path, content) {
      await s3.send(new PutObjectCommand({ Bucket: draftsBucket, Key: `${DRAFTS_PREFIX}${path}`, Body: content }));
    },
    async approve({ articleId = "", hash = "", revision }, decision = {}) {
      await desk.waitForReview(articleId, hash, LIMIT_MS);
      const { status, body } = await desk.decide(articleId, { revision, hash, verdict: "approve", ...decision });
      if (status >= 300) throw new Error(`The desk answered ${status}: ${JSON.stringify(body)}`);
      return (body as { address?: string }).address ?? "";
    },
    async publish(path, content) {
      const report = await newsroom.upload(path, content);
      if (report.outcome !== "in-review") throw new Error(JSON.stringify(report.problems));
      const address = await newsroom.approve(report);
      await eventually(address, ({ status }) => status === 200);
      return { report, address };
    },
    read,
    eventually,
    deadLetters: () => DEAD_LETTER_QUEUES.reduce((sum, name) => sum + engine.queueDepth(name).visible, 0),
    differences: async () => (await verify({ output: outputReader(engine.outputs), clientOptions })).differences,
    async stop() {
      await engine.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return newsroom;
}
