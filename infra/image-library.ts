/**
 * The machine code behind `sharp`: for Lambda's processor, which is what is deployed, and for this machine's, so that the
 * local engine runs the very bundle. npm installs only the machine's own; Lambda's is fetched when the CDK command synthesizes.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PROJECT_ROOT = join(import.meta.dirname, "..");
const PACKAGES = join("node_modules", "@img");
/** What npm calls Lambda's machine: Amazon Linux on arm64. */
const LAMBDA = { os: "linux", cpu: "arm64", libc: "glibc" } as const;
const LAMBDA_PACKAGES = ["sharp-linux-arm64", "sharp-libvips-linux-arm64"];
/** Kept between synthesises, outside of what each of them empties. */
const FETCHED = join(PROJECT_ROOT, ".galley-lambda");

/** Whether the bundle that is made now would run on Lambda. */
export function hasLambdaImageLibrary(): boolean {
  return LAMBDA_PACKAGES.every((name) => sourceOf(name) !== undefined);
}

/** Lays all there is into the function's own `node_modules`. */
export function copyImageLibrary(functionDirectory: string): void {
  const own = readdirSync(join(PROJECT_ROOT, PACKAGES)).filter((name) => name.startsWith("sharp-"));
  for (const name of new Set([...own, ...LAMBDA_PACKAGES])) {
    const source = sourceOf(name);
    if (source !== undefined) cpSync(source, join(functionDirectory, PACKAGES, name), { recursive: true });
  }
}

function sourceOf(name: string): string | undefined {
  return [PROJECT_ROOT, FETCHED].map((root) => join(root, PACKAGES, name)).find((path) => existsSync(path));
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version: string }>>;
}

/**
 * Fetches Lambda's packages in the versions and with the checksums of the lock file. Throws when npm cannot: without them a
 * deployment is refused (newsroom-stack.ts), a synthesis is not.
 */
export function fetchLambdaImageLibrary(): void {
  if (hasLambdaImageLibrary()) return;
  const lock = JSON.parse(readFileSync(join(PROJECT_ROOT, "package-lock.json"), "utf8")) as Lock;
  const places = LAMBDA_PACKAGES.map((name) => `node_modules/@img/${name}`);
  const packages = Object.fromEntries(places.map((place) => [place, lock.packages[place]]));
  // Optional, because npm looks at the wanted machine only for these, and at its own for all others.
  const optionalDependencies = Object.fromEntries(
    LAMBDA_PACKAGES.map((name) => [`@img/${name}`, lock.packages[`node_modules/@img/${name}`]?.version]),
  );
  const project = { name: "galley-lambda", version: "0.0.0", private: true, optionalDependencies };
  rmSync(FETCHED, { recursive: true, force: true });
  mkdirSync(FETCHED);
  writeFileSync(join(FETCHED, "package.json"), JSON.stringify(project));
  const root = { "": { name: project.name, version: project.version, optionalDependencies } };
  const ownLock = { ...project, lockfileVersion: 3, requires: true, packages: { ...root, ...packages } };
  writeFileSync(join(FETCHED, "package-lock.json"), JSON.stringify(ownLock));
  const flags = Object.entries(LAMBDA).map(([option, value]) => `--${option}=${value}`);
  execFileSync("npm", ["ci", ...flags, "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: FETCHED,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  assert(hasLambdaImageLibrary(), "npm has left out the image library for Lambda.");
}
