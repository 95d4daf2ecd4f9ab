/** Where an engine's data lives: one engine at a time, with a secret of its own that others on the machine cannot read. */
import { randomBytes } from "node:crypto";
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CannotStart } from "./cannot-start.ts";

export interface DataDirectory {
  readonly path: string;
  /** Removed when the engine stops. */
  readonly temporary: boolean;
  /** Nothing was here before. */
  readonly fresh: boolean;
  /** Access keys are derived from it; kept, so that a restart finds its data. */
  readonly secret: string;
  release(): void;
}

/** @param empty forgets what was there, once the lock says that no other engine uses it */
export function openDataDirectory(requested: string | undefined, empty = false): DataDirectory {
  const temporary = requested === undefined;
  const path = temporary ? mkdtempSync(join(tmpdir(), "galley-")) : resolve(requested);
  mkdirSync(path, { recursive: true });
  const unlock = lock(path);
  if (empty) removeAllBut(LOCK, path);
  const kept = readText(join(path, "secret"));
  const secret = kept ?? randomBytes(32).toString("hex");
  if (kept === undefined) writeFileSync(join(path, "secret"), secret, { mode: 0o600 });
  return {
    path,
    temporary,
    fresh: kept === undefined,
    secret,
    release: () => {
      if (temporary) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
      else unlock();
    },
  };
}

const LOCK = "engine.lock";

function removeAllBut(kept: string, directory: string): void {
  for (const name of readdirSync(directory)) {
    if (name !== kept) rmSync(join(directory, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * The lock names a process by number and start time, so that a number that was given out again is not taken for an engine. It is
 * written aside and linked into place: two engines that start together cannot both succeed.
 */
function lock(directory: string): () => void {
  const path = join(directory, LOCK);
  const own = `${process.pid} ${startTime(process.pid) ?? "unknown"}`;
  const aside = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(aside, own);
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      try {
        linkSync(aside, path);
        return () => rmSync(path, { force: true });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
      const holder = readText(path);
      if (holder !== undefined && isAlive(holder)) throw new CannotStart(inUse(directory, holder));
      removeStale(path, holder);
    }
    throw new CannotStart(`The lock ${path} cannot be taken; another engine is starting. Try again.`);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Between looking and removing, another engine may have taken the lock: what was removed is looked at, and put back. */
function removeStale(path: string, holder: string | undefined): void {
  const removed = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, removed);
    if (readText(removed) !== holder) linkSync(removed, path);
  } catch {
    // Somebody else removed it first; the next attempt shows who has it now.
  } finally {
    rmSync(removed, { force: true });
  }
}

function inUse(directory: string, holder: string): string {
  return `Another Galley engine (process ${holder.split(" ")[0]}) uses ${directory}. Stop it first, with Ctrl-C where it runs.`;
}

function isAlive(holder: string): boolean {
  const [pid = "", started] = holder.split(" ");
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    // Somebody else's process is alive, too.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const now = startTime(Number(pid));
  return now === undefined || started === "unknown" || now === started;
}

/** Linux tells when a process began; elsewhere the number alone must do. */
function startTime(pid: number): string | undefined {
  // The name, second in the line, may hold spaces and brackets; what follows its last bracket is fields 3 and on.
  return readText(`/proc/${pid}/stat`)?.split(") ").at(-1)?.split(" ")[19];
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
