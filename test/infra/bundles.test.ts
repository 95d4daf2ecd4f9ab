/** What is deployed, as files: small enough to start fast, loadable as they are, and each made of its own function's code only. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Metafile } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { EDGE_BYTES_MAX, FUNCTION_NAMES } from "../../infra/bundle.ts";
import { FUNCTION_ENVIRONMENT } from "../../shared/env.ts";
import { synthesizeForTest } from "./synthesized.ts";

const { buildDirectory, remove } = synthesizeForTest();
afterAll(remove);

const KILOBYTE = 1024;

const BUDGETS_KILOBYTES: Readonly<Record<string, number>> = {
  ingest: 1536,
  desk: 1536,
  media: 700,
  press: 700,
  approvals: 700,
  clock: 700,
  flatplan: 700,
};

function metafileOf(name: string): Metafile {
  return JSON.parse(readFileSync(join(buildDirectory, "meta", `${name}.json`), "utf8"));
}

function bundleBytes(metafile: Metafile): number {
  return Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint !== undefined)?.bytes ?? Number.NaN;
}

/** Files of the repository in a bundle that belong to a function other than its own. */
function foreignFiles(name: string, metafile: Metafile): string[] {
  const files = Object.keys(metafile.inputs);
  if (!files.some((path) => path.startsWith(`functions/${name}/`))) return [`nothing of functions/${name} is in it`];
  return files.filter((path) => path.startsWith("functions/") && !path.startsWith(`functions/${name}/`));
}

test("every function has its budget", () => {
  expect(Object.keys(BUDGETS_KILOBYTES).sort()).toEqual([...FUNCTION_NAMES].sort());
});

describe.each(FUNCTION_NAMES)("%s", (name) => {
  test("keeps within its budget", () => {
    expect(bundleBytes(metafileOf(name))).toBeLessThan((BUDGETS_KILOBYTES[name] ?? 0) * KILOBYTE);
  });

  test("loads in a bare process with its own variables, as Lambda does it", async () => {
    const own = Object.fromEntries(FUNCTION_ENVIRONMENT[name].map((variable) => [variable, "http://127.0.0.1:9"]));
    const module = pathToFileURL(join(buildDirectory, "functions", name, "handler.mjs")).href;
    const script = `const { handler } = await import(${JSON.stringify(module)}); console.log(typeof handler);`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
      env: { AWS_REGION: "eu-west-1", AWS_ACCESS_KEY_ID: "id", AWS_SECRET_ACCESS_KEY: "secret", ...own },
    });
    expect(stdout.trim()).toBe("function");
  });

  test("holds no other function's code", () => {
    expect(foreignFiles(name, metafileOf(name))).toEqual([]);
  });

  test("does not hold the SDK's search for credentials", () => {
    const searched = Object.keys(metafileOf(name).inputs).filter((path) => path.includes("credential-provider-sso"));
    expect(searched).toEqual([]);
  });
});

test("another function's code in a bundle is seen", () => {
  const inputs = { "functions/press/handler.ts": {}, "functions/desk/app.ts": {} };
  expect(foreignFiles("press", { inputs, outputs: {} } as unknown as Metafile)).toEqual(["functions/desk/app.ts"]);
  expect(foreignFiles("press", { inputs: {}, outputs: {} })).not.toEqual([]);
});

test("the edge function is small and imports nothing from outside", () => {
  const metafile = metafileOf("edge");
  expect(bundleBytes(metafile)).toBeLessThan(EDGE_BYTES_MAX);
  expect(Object.keys(metafile.inputs).every((path) => path.startsWith("functions/edge/"))).toBe(true);
});

test("source maps go along, without the sources", () => {
  const directory = join(buildDirectory, "functions/press");
  expect(readFileSync(join(directory, "handler.mjs"), "utf8")).toMatch(
    /\n\/\/# sourceMappingURL=handler\.mjs\.map\s*$/,
  );
  const map = JSON.parse(readFileSync(join(directory, "handler.mjs.map"), "utf8"));
  expect(map.sources.length).toBeGreaterThan(0);
  expect(map.sourcesContent).toBeUndefined();
});
