/** Turns `functions/` into what is deployed: one ES module per Lambda function, one script for the edge. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, buildSync, type Metafile } from "esbuild";
import { FUNCTION_ENVIRONMENT, type FunctionName } from "../shared/env.ts";
import { copyImageLibrary } from "./image-library.ts";

const PROJECT_ROOT = join(import.meta.dirname, "..");
export const BUILD_DIRECTORY = join(PROJECT_ROOT, "dist");
export const FUNCTION_NAMES = Object.keys(FUNCTION_ENVIRONMENT) as FunctionName[];

/** CloudFront refuses a larger function. */
export const EDGE_BYTES_MAX = 10_240;

export function functionDirectory(buildDirectory: string, name: FunctionName): string {
  return join(buildDirectory, "functions", name);
}

/** Builds everything below `buildDirectory`: `functions/<name>/` and, for tests of size and contents, `meta/<name>.json`. */
export function bundleAll(buildDirectory: string): void {
  rmSync(buildDirectory, { recursive: true, force: true });
  bundleFunctions(buildDirectory);
  copyImageLibrary(functionDirectory(buildDirectory, "media"));
  bundleEdge(buildDirectory);
}

/** For packages inside the bundles that are not ES modules yet (yaml) and ask for Node's own: a module has no `require` by itself. */
const REQUIRE =
  'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);';

/** One call for all: what the functions share is read once, which is most of the time it takes. */
function bundleFunctions(buildDirectory: string): void {
  const { metafile } = build({
    entryPoints: FUNCTION_NAMES.map((name) => ({ in: `functions/${name}/handler.ts`, out: `${name}/handler` })),
    outdir: join(buildDirectory, "functions"),
    outExtension: { ".js": ".mjs" },
    banner: { js: REQUIRE },
    format: "esm",
    platform: "node",
    target: "node24",
    // ES modules first: what a bundle does not use is left out of it.
    mainFields: ["module", "main"],
    // Machine code, which no bundler can take in: image-library.ts lays it beside the bundle.
    external: ["@img/sharp-*"],
    alias: { "@aws-sdk/credential-provider-node": join(PROJECT_ROOT, "infra/parts/lambda-credentials.ts") },
    jsx: "automatic",
    jsxImportSource: "preact",
    minify: true,
    charset: "utf8",
    sourcemap: "linked",
    sourcesContent: false,
  });
  for (const name of FUNCTION_NAMES) writeMetafile(buildDirectory, name, partOf(metafile, name));
}

/**
 * The edge runtime knows neither modules nor most of ES6, so esbuild is told to refuse what it cannot lower, the handler's name is
 * kept, and the export statement, which nothing there understands, is cut off.
 */
export function bundleEdge(buildDirectory: string): void {
  const { outputFiles, metafile } = build({
    entryPoints: ["functions/edge/handler.ts"],
    outdir: join(buildDirectory, "functions", "edge"),
    format: "esm",
    platform: "neutral",
    target: "es2016",
    supported: { class: false, destructuring: false, "for-of": false, generator: false, "array-spread": false },
    minifySyntax: true,
    minifyWhitespace: true,
    charset: "ascii",
    write: false,
  });
  const exported = /export\{handler\};\s*$/;
  const code = outputFiles?.[0]?.text ?? "";
  assert(exported.test(code), "functions/edge/handler.ts must export `handler` and nothing else.");
  const script = code.replace(exported, "");
  assert(
    Buffer.byteLength(script) <= EDGE_BYTES_MAX,
    `The edge function is larger than CloudFront's ${EDGE_BYTES_MAX} bytes.`,
  );
  mkdirSync(join(buildDirectory, "functions", "edge"), { recursive: true });
  writeFileSync(edgeScriptPath(buildDirectory), script);
  writeMetafile(buildDirectory, "edge", metafile);
}

function build(options: BuildOptions) {
  try {
    return buildSync({
      ...options,
      absWorkingDir: PROJECT_ROOT,
      bundle: true,
      legalComments: "none",
      metafile: true,
      logLevel: "error",
    });
  } catch {
    throw new Error("The functions do not bundle; esbuild has said above where and why.");
  }
}

export function readEdgeScript(buildDirectory: string): string {
  return readFileSync(edgeScriptPath(buildDirectory), "utf8");
}

function edgeScriptPath(buildDirectory: string): string {
  return join(buildDirectory, "functions", "edge", "handler.js");
}

/** What one function's bundle was made of: its outputs, and every file that its entry reaches. */
function partOf(whole: Metafile, name: FunctionName): Metafile {
  const outputs = Object.entries(whole.outputs).filter(([path]) => path.includes(`functions/${name}/`));
  const reached = new Set<string>();
  const queue = outputs.flatMap(([, output]) => output.entryPoint ?? []);
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    queue.push(...(whole.inputs[path]?.imports ?? []).filter((found) => !found.external).map((found) => found.path));
  }
  const inputs = Object.entries(whole.inputs).filter(([path]) => reached.has(path));
  return { inputs: Object.fromEntries(inputs), outputs: Object.fromEntries(outputs) };
}

function writeMetafile(buildDirectory: string, name: string, metafile: Metafile): void {
  mkdirSync(join(buildDirectory, "meta"), { recursive: true });
  writeFileSync(join(buildDirectory, "meta", `${name}.json`), JSON.stringify(metafile));
}
