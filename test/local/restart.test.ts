import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Engine, startEngine } from "../../infra/local/engine.ts";
import { restartableAssembly } from "./fixtures/restartable-stack.ts";
import { until } from "./fixtures/until.ts";

const CHILD = fileURLToPath(new URL("./fixtures/child-engine.ts", import.meta.url));
const Bucket = "small-drafts";

let home: string;
let dataDir: string;
let assets: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "galley-restart-"));
  dataDir = join(home, "data");
  assets = join(home, "assets");
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(home, { recursive: true, force: true });
});

async function startChild(): Promise<{ child: ChildProcess; s3: S3Client }> {
  const child = spawn(process.execPath, [CHILD, dataDir, assets], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  const { awsEndpoint, key } = JSON.parse(line);
  return { child, s3: new S3Client({ endpoint: awsEndpoint, region: "us-east-1", credentials: key }) };
}

const start = () => startEngine({ dataDir, assembly: restartableAssembly(assets) });
const clientOf = (engine: Engine) =>
  new S3Client({ endpoint: engine.awsEndpoint, region: "us-east-1", credentials: engine.credentials("engine") });

async function keys(s3: S3Client, Prefix: string): Promise<string[]> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix }));
  return Contents.map(({ Key = "" }) => Key.slice(Prefix.length)).sort();
}

/** Every process of this machine whose command line names the text. Linux only, as is what these tests promise. */
function processesNaming(text: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(text);
      } catch {
        return false;
      }
    })
    .map(Number);
}

describe("an engine that is killed", () => {
  it("loses nothing that was accepted, wherever it was, and takes Java with it", async () => {
    const accepted: string[] = [];
    // The later the kill, the further the first messages are.
    for (const [round, uploads] of [2, 6, 14].entries()) {
      const { child, s3 } = await startChild();
      for (let number = 0; number < uploads; number += 1) {
        const name = `r${round}-${number}`;
        await s3.send(new PutObjectCommand({ Bucket, Key: `in/${name}`, Body: name }));
        accepted.push(name);
      }
      expect(processesNaming(join(dataDir, "catalogue")).length).toBeGreaterThan(0);
      child.kill("SIGKILL");
      await once(child, "exit");
      await until("Java's end", () => processesNaming(join(dataDir, "catalogue")).length === 0);
    }
    const engine = await start();
    try {
      const s3 = clientOf(engine);
      await until("every page", async () => (await keys(s3, "out/")).length === accepted.length);
      expect(await keys(s3, "out/")).toEqual(accepted.toSorted());
      await engine.idle();
      for (const id of ["Uploads", "Pages"])
        expect(engine.queueDepth(id)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
    } finally {
      await engine.stop();
    }
  }, 120_000);
});

describe("an engine that stops", () => {
  it("leaves its data for the next, with the same keys, and no process", async () => {
    const first = await start();
    await clientOf(first).send(new PutObjectCommand({ Bucket, Key: "in/a", Body: "a" }));
    await first.idle();
    const keyBefore = first.credentials("editor");
    await first.stop();
    await first.stop();
    expect(processesNaming(dataDir)).toEqual([]);
    expect(existsSync(join(dataDir, "engine.lock"))).toBe(false);
    expect(readFileSync(join(dataDir, "logs", "press.jsonl"), "utf8")).toContain("REPORT");
    expect(statSync(join(dataDir, "secret")).mode & 0o777).toBe(0o600);

    const second = await start();
    expect(second.credentials("editor")).toEqual(keyBefore);
    expect(await keys(clientOf(second), "out/")).toEqual(["a"]);
    await second.stop();
  }, 60_000);

  it("leaves nothing at all when its data was temporary", async () => {
    const ours = () => readdirSync(tmpdir()).filter((name) => /^galley-\w{6}$/.test(name));
    const before = ours();
    const engine = await startEngine({ assembly: restartableAssembly(assets) });
    const [directory = "none"] = ours().filter((name) => !before.includes(name));
    expect(existsSync(join(tmpdir(), directory))).toBe(true);
    const site = engine.awsEndpoint;
    await engine.stop();
    expect(existsSync(join(tmpdir(), directory))).toBe(false);
    await expect(fetch(site)).rejects.toThrow();
  }, 60_000);
});

describe("a data directory", () => {
  it("is used by one engine at a time, and the other is told so", async () => {
    const engine = await start();
    try {
      await expect(start()).rejects.toThrow(`Another Galley engine (process ${process.pid}) uses ${dataDir}.`);
    } finally {
      await engine.stop();
    }
  }, 60_000);
});

describe("a start that fails", () => {
  it("leaves no process behind, and names what is wrong", async () => {
    const broken = {
      ...restartableAssembly(assets),
      template: { Resources: { Flow: { Type: "AWS::StepFunctions::StateMachine" } } },
    };
    await expect(startEngine({ dataDir, assembly: broken })).rejects.toThrow(
      /^Flow: the resource type AWS::StepFunctions::StateMachine is not known/,
    );
    expect(processesNaming(dataDir)).toEqual([]);
    expect(existsSync(join(dataDir, "engine.lock"))).toBe(false);
  }, 60_000);

  it("names the port that is taken", async () => {
    const engine = await start();
    const taken = Number(new URL(engine.awsEndpoint).port);
    const ports = { site: 0, desk: 0, identity: 0, aws: taken };
    await expect(startEngine({ assembly: restartableAssembly(assets), ports })).rejects.toThrow(
      `Port ${taken}, for the services, is taken`,
    );
    await engine.stop();
  }, 60_000);
});
