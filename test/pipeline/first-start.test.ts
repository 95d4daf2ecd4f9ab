/** `npm start` as a newcomer runs it, and a power cut while it publishes the samples. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

const START_LIMIT_MS = 90_000;
const PORTS_OF_A_START = 4;

let folder: string;
let port: number;
const children: ChildProcess[] = [];

/** A folder of its own, so that the newcomer's `.galley/` is not the developer's. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "galley-first-start-"));
  await symlink(resolve("samples"), join(folder, "samples"));
  port = await freePorts();
});
afterAll(async () => {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

/** The first of four free ports in a row: site, desk, gateway and identity. */
async function freePorts(): Promise<number> {
  for (let first = 21_000 + (process.pid % 20_000); first < 60_000; first += PORTS_OF_A_START) {
    const tried = Array.from({ length: PORTS_OF_A_START }, (_, index) => isFree(first + index));
    if ((await Promise.all(tried)).every(Boolean)) return first;
  }
  throw new Error("No four free ports in a row.");
}

async function isFree(wanted: number): Promise<boolean> {
  const server = createServer();
  server.listen(wanted, "127.0.0.1");
  const outcome = await Promise.race([
    once(server, "listening").then(() => true),
    once(server, "error").then(() => false),
  ]).catch(() => false);
  server.close();
  return outcome;
}

function start() {
  const child = spawn(process.execPath, [resolve("infra/local/start.ts"), "--port", String(port)], { cwd: folder });
  children.push(child);
  let told = "";
  const isTold = (words: RegExp) =>
    new Promise<void>((found, lost) => {
      const limit = setTimeout(() => lost(new Error(`No ${words} in: ${told}`)), START_LIMIT_MS);
      const look = () => {
        if (!words.test(told)) return;
        clearTimeout(limit);
        found();
      };
      child.stdout.on("data", look);
      child.once("exit", () => lost(new Error(`npm start ended: ${told}`)));
      look();
    });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (told += chunk));
  return { child, isTold };
}

async function verify(): Promise<string> {
  const galley = [resolve("infra/cli/galley.ts"), "verify"];
  return (await promisify(execFile)(process.execPath, galley, { cwd: folder })).stdout;
}

it("npm start killed among the samples comes up again, shows them all, and the site is whole", async () => {
  const first = start();
  await first.isTold(/(?:approving: [\s\S]*?){4}/);
  first.child.kill("SIGKILL");
  await once(first.child, "exit");

  const second = start();
  await second.isTold(/ is up\./);
  expect(await verify()).toMatch(/\bno differences?\b/i);
  for (const path of ["/", "/lingkungan/", "/english/"]) {
    expect([path, (await fetch(`http://127.0.0.1:${port}${path}`)).status]).toEqual([path, 200]);
  }

  // Ctrl-C ends it cleanly, and a third start has nothing left to publish.
  second.child.kill("SIGINT");
  await once(second.child, "exit");
  expect(second.child.exitCode).toBe(0);
  const third = start();
  await third.isTold(/ is up\./);
  third.child.kill("SIGINT");
  await once(third.child, "exit");
  expect(third.child.exitCode).toBe(0);
});
