/** The cloud assembly: made by `node infra/app.ts` when it is missing or older than its sources, then read. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import * as z from "zod";

const PROJECT_ROOT = join(import.meta.dirname, "..", "..", "..");
export const DEFAULT_ASSEMBLY = join(PROJECT_ROOT, "cdk.out");

/** What the assembly is made from. The engine and the commands live in `infra` too, but nothing of them is deployed. */
const SOURCES = ["infra", "functions", "shared", "package-lock.json", "cdk.json"];
const NOT_DEPLOYED = new Set([join("infra", "local"), join("infra", "cli")]);
/** One synthesis of this project at a time, whatever its assembly's directory: all build their bundles in `dist`. */
export const SYNTHESIS_LOCK = join(
  tmpdir(),
  `galley-synthesis-${createHash("sha256").update(PROJECT_ROOT).digest("hex").slice(0, 12)}.lock`,
);
/** Far longer than a synthesis takes. */
const LOCK_SECONDS_MAX = 120;
const LOCK_LOOK_AGAIN_MILLISECONDS = 50;

export interface Assembly {
  readonly stackName: string;
  readonly template: unknown;
  /** The directory that would be zipped and uploaded under this key. */
  assetDirectory(s3Key: string): string;
}

/** Brings the assembly up to date unless it is. Two engines that start together do it once. */
export async function prepareAssembly(directory: string): Promise<Assembly> {
  if (!isFresh(directory)) {
    const release = await lock(SYNTHESIS_LOCK);
    try {
      if (!isFresh(directory)) await synthesize(directory);
    } finally {
      release();
    }
  }
  return readAssembly(directory);
}

const manifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      properties: z.object({ templateFile: z.string().optional(), stackName: z.string().optional() }).optional(),
    }),
  ),
});
const assetsSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string(), packaging: z.string() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

export function readAssembly(directory: string): Assembly {
  const { artifacts } = manifestSchema.parse(readJson(join(directory, "manifest.json")));
  const stacks = Object.entries(artifacts).filter(([, { type }]) => type === "aws:cloudformation:stack");
  const [[artifactId, artifact] = ["", undefined]] = stacks;
  const templateFile = artifact?.properties?.templateFile;
  if (stacks.length !== 1 || templateFile === undefined) {
    throw new Error(`The local engine runs one stack; ${directory} holds ${stacks.length}.`);
  }
  const { files } = assetsSchema.parse(
    readJson(join(directory, templateFile.replace(".template.json", ".assets.json"))),
  );
  const directories = new Map(
    Object.values(files).flatMap(({ source, destinations }) =>
      Object.values(destinations).map(({ objectKey }) => [objectKey, join(directory, source.path)] as const),
    ),
  );
  return {
    stackName: artifact?.properties?.stackName ?? artifactId,
    template: readJson(join(directory, templateFile)),
    assetDirectory(s3Key) {
      const found = directories.get(s3Key);
      if (found === undefined) throw new Error(`The assembly ${directory} has no asset ${s3Key}.`);
      return found;
    },
  };
}

function isFresh(directory: string): boolean {
  const manifest = join(directory, "manifest.json");
  if (!existsSync(manifest)) return false;
  return newest(SOURCES) <= statSync(manifest).mtimeMs;
}

/** Milliseconds of the latest change below these paths of the project. */
function newest(paths: readonly string[]): number {
  let latest = 0;
  for (const path of paths) {
    const absolute = join(PROJECT_ROOT, path);
    if (NOT_DEPLOYED.has(path) || !existsSync(absolute)) continue;
    const stats = statSync(absolute);
    // A directory's own time tells of deleted files.
    latest = Math.max(latest, stats.mtimeMs);
    if (stats.isDirectory()) latest = Math.max(latest, newest(readdirSync(absolute).map((name) => join(path, name))));
  }
  return latest;
}

async function synthesize(directory: string): Promise<void> {
  const started = new Date();
  const child = spawn(process.execPath, [join(PROJECT_ROOT, "infra", "app.ts")], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, CDK_OUTDIR: directory },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
    });
  }
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`node infra/app.ts could not make the cloud assembly:\n${said.trim()}`);
  // A source that changed while it was read must not look older than what was made from its former text.
  utimesSync(join(directory, "manifest.json"), started, started);
}

async function lock(path: string): Promise<() => void> {
  const release = () => rmSync(path, { force: true });
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: "wx" });
      return release;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    // Left by one that was killed, or held for longer than any synthesis takes.
    if (isAbandoned(path)) release();
    await delay(LOCK_LOOK_AGAIN_MILLISECONDS);
  }
}

function isAbandoned(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (Date.now() - stats.mtimeMs > LOCK_SECONDS_MAX * 1000) return true;
  try {
    const holder = Number(readFileSync(path, "utf8"));
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
