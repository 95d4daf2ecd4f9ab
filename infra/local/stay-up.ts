/** `npm start`: starts everything, shows the samples through the real pipeline the first time, and stays up. */
import { existsSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { STACK_OUTPUTS } from "../../shared/env.ts";
import { publication } from "../../shared/publication.ts";
import { CommandError, DATA_DIRECTORY, ENGINE_FILE, type EngineFile } from "../cli/connection.ts";
import { submitFile } from "../cli/submit-files.ts";
import { openDesk } from "./desk-client.ts";
import { type Engine, startEngine } from "./engine.ts";
import { createProgress, type Progress } from "./progress.ts";

export interface StayUpOptions {
  /** The readers' site; desk, AWS gateway and identity follow on the next three ports. */
  readonly port: number;
  readonly fresh: boolean;
}

const SAMPLES = "samples";
const SAMPLES_SHOWN = "samples-shown";
/** Published last, so that the first front page is led by a story with a picture. */
const SAMPLE_LEAD = "mangrove-pantai-labuan.md";
/** Left in the queue, so that a newcomer has something to approve. */
const SAMPLES_LEFT_WAITING = 2;
const REVIEW_LIMIT_MS = 30_000;
const APPROVER = "approver@galley.test";

export async function stayUp({ port, fresh }: StayUpOptions): Promise<number> {
  const progress = createProgress(process.stdout);
  await mkdir(DATA_DIRECTORY, { recursive: true, mode: 0o700 });
  const engine = await startEngine({
    dataDir: DATA_DIRECTORY,
    empty: fresh,
    ports: { site: port, desk: port + 1, aws: port + 2, identity: port + 3 },
    onProgress: progress.step,
  });
  const asked = signalled();
  try {
    await writeEngineFile(engine);
    const isShown = existsSync(join(DATA_DIRECTORY, SAMPLES_SHOWN));
    const outcome = isShown ? "shown" : await Promise.race([showSamples(engine, progress), asked]);
    progress.done();
    if (outcome === "shown") {
      process.stdout.write(summary(engine));
      await asked;
    }
  } finally {
    await engine.stop();
    await rm(join(DATA_DIRECTORY, ENGINE_FILE), { force: true });
  }
  process.stdout.write("Stopped. The data stays in .galley/; `npm start` goes on from there.\n");
  return 0;
}

/** Resolves at the first request to stop; further ones while stopping change nothing. */
function signalled(): Promise<"stop"> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve("stop"));
  });
}

/** Tells `npx galley …` where the engine is; holds keys, so only its owner may read it. */
async function writeEngineFile(engine: Engine): Promise<void> {
  const file: EngineFile = {
    pid: process.pid,
    awsEndpoint: engine.awsEndpoint,
    outputs: engine.outputs,
    credentials: { editor: engine.credentials("editor"), operator: engine.credentials("operator") },
  };
  await writeFile(join(DATA_DIRECTORY, ENGINE_FILE), `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
}

/** The samples take the way of every draft: uploaded by the editor, approved by another person. */
async function showSamples(engine: Engine, progress: Progress): Promise<"shown"> {
  const s3 = new S3Client({
    endpoint: engine.awsEndpoint,
    region: "us-east-1",
    credentials: engine.credentials("editor"),
  });
  const bucket = engine.outputs[STACK_OUTPUTS.draftsBucket] ?? "";
  const desk = await openDesk(engine, APPROVER);
  const { pictures, drafts } = await sampleFiles();
  progress.step(`uploading ${drafts.length} sample drafts`);
  await Promise.all(pictures.map(({ file, section }) => submitFile(s3, bucket, file, section)));
  const submitted = await Promise.all(drafts.map(({ file, section }) => submitFile(s3, bucket, file, section)));
  const refused = submitted.filter(({ report }) => report.outcome === "refused");
  if (refused.length > 0) throw new CommandError(`Sample drafts were refused: ${JSON.stringify(refused)}`);
  const waiting = new Set(submitted.slice(-SAMPLES_LEFT_WAITING));
  for (const submission of submitted) {
    const { articleId = "", hash = "", revision, title } = submission.report;
    progress.step(waiting.has(submission) ? `left for you: ${title}` : `approving: ${title}`);
    const head = await desk.waitForReview(articleId, hash, REVIEW_LIMIT_MS);
    // A start that was killed among the samples goes on here: what was decided then stays decided.
    if (waiting.has(submission) || head.state !== "in-review") continue;
    const { status, body } = await desk.decide(articleId, { revision, hash, verdict: "approve" });
    if (status >= 300) throw new CommandError(`The sample ${articleId} was not approved: ${JSON.stringify(body)}`);
  }
  progress.step("waiting for the press");
  await engine.idle(60_000);
  await writeFile(join(DATA_DIRECTORY, SAMPLES_SHOWN), "");
  return "shown";
}

async function sampleFiles() {
  const files: { file: string; section: string }[] = [];
  for (const { slug } of publication.sections) {
    const folder = join(SAMPLES, slug);
    const names = existsSync(folder) ? (await readdir(folder)).sort() : [];
    files.push(...names.map((name) => ({ file: join(folder, name), section: slug })));
  }
  const isPicture = ({ file }: { file: string }) => /\.(jpe?g|png)$/i.test(file);
  const isLead = ({ file }: { file: string }) => file.endsWith(SAMPLE_LEAD);
  const others = files.filter((file) => !isPicture(file) && !isLead(file));
  const drafts = [
    ...others.slice(0, -SAMPLES_LEFT_WAITING),
    ...files.filter(isLead),
    ...others.slice(-SAMPLES_LEFT_WAITING),
  ];
  return { pictures: files.filter(isPicture), drafts };
}

function summary(engine: Engine): string {
  const people = engine.accounts.map(
    ({ email, name, groups }) => `    ${email.padEnd(30)} ${name.padEnd(20)} ${groups.join(", ")}`,
  );
  return [
    "",
    `  ${publication.name} is up.`,
    "",
    `  Readers    ${engine.siteUrl}/`,
    `  The desk   ${engine.deskUrl}/`,
    `  AWS        ${engine.awsEndpoint}   (S3, SQS, SNS, DynamoDB, CloudFront)`,
    "",
    "  People who can sign in at the desk (no password: it is your own machine):",
    ...people,
    "",
    "  Try: npx galley submit samples/kota/*.txt --section kota",
    "       npx galley status",
    "       npx galley verify",
    "",
    "  Ctrl-C stops everything.",
    "",
  ].join("\n");
}
