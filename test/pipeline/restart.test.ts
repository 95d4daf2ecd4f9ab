/** A power cut in the middle of a publication: the second start goes on where the first one was. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, it } from "vitest";
import { outputReader } from "../../infra/cli/connection.ts";
import { submitFile } from "../../infra/cli/submit-files.ts";
import { verify } from "../../infra/cli/verify.ts";
import { openDesk } from "../../infra/local/desk-client.ts";
import type { Engine } from "../../infra/local/engine.ts";
import { STACK_OUTPUTS } from "../../shared/env.ts";

type Told = Pick<Engine, "outputs" | "awsEndpoint" | "siteUrl" | "deskUrl" | "issuer" | "accounts"> & {
  credentials: Record<"editor" | "operator", { accessKeyId: string; secretAccessKey: string }>;
};

let folder: string;
const children: ChildProcess[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "galley-restart-"));
});
afterAll(async () => {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

/** `ports` of the first start are those of the second: addresses are part of the pages. */
async function startProcess(ports: readonly string[] = []): Promise<{ child: ChildProcess; told: Told }> {
  const child = fork("test/support/engine-process.ts", [join(folder, "data"), ...ports], { silent: true });
  children.push(child);
  let complaint = "";
  child.stderr?.on("data", (chunk) => (complaint += chunk));
  const [told] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => {
      throw new Error(`The engine did not start: ${complaint}`);
    }),
  ]);
  return { child, told: told as Told };
}

function clientOptions(told: Told) {
  return (role: "editor" | "operator") => ({
    endpoint: told.awsEndpoint,
    region: "us-east-1",
    credentials: told.credentials[role],
  });
}

async function submit(told: Told, name: string) {
  const file = join(folder, `${name}.md`);
  await writeFile(file, `---\ntitle: Berita ${name}\nbyline: Laras Wening\ntags: [Pasar, Teluk]\n---\n\nIsi berita.\n`);
  const s3 = new S3Client(clientOptions(told)("editor"));
  return (await submitFile(s3, told.outputs[STACK_OUTPUTS.draftsBucket] ?? "", file, "kota")).report;
}

async function approve(told: Told, report: Awaited<ReturnType<typeof submit>>) {
  const desk = await openDesk(told, "approver@galley.test");
  const { articleId = "", hash = "", revision } = report;
  await desk.waitForReview(articleId, hash, 30_000);
  expect((await desk.decide(articleId, { revision, hash, verdict: "approve" })).status).toBe(200);
}

it("a publication survives kill -9 between the decision and the press, and the site is whole after the restart", async () => {
  const first = await startProcess();
  await approve(first.told, await submit(first.told, "sebelum"));
  const report = await submit(first.told, "di-tengah");
  first.child.send("hold the press");
  await once(first.child, "message");
  await approve(first.told, report);
  // The decision is taken, and no page of it is written.
  expect((await fetch(`${first.told.siteUrl}/kota/berita-di-tengah/`)).status).not.toBe(200);
  first.child.kill("SIGKILL");
  await once(first.child, "exit");

  const { siteUrl, deskUrl, awsEndpoint, issuer } = first.told;
  const second = await startProcess([siteUrl, deskUrl, awsEndpoint, issuer].map((url) => new URL(url).port));
  const deadline = performance.now() + 60_000;
  const isReadable = async (path: string) => (await fetch(`${second.told.siteUrl}${path}`)).status === 200;
  while (!((await isReadable("/kota/berita-sebelum/")) && (await isReadable("/kota/berita-di-tengah/")))) {
    if (performance.now() > deadline) throw new Error("The publication did not arrive after the restart.");
    await pause(50);
  }
  // What was there before is there still, and new work goes on.
  await approve(second.told, await submit(second.told, "sesudah"));
  second.child.send("idle");
  await once(second.child, "message");
  const connection = { output: outputReader(second.told.outputs), clientOptions: clientOptions(second.told) };
  const { differences } = await verify(connection);
  expect(differences).toEqual([]);
  second.child.send("stop");
  await once(second.child, "exit");
  expect(second.child.exitCode).toBe(0);
});
