/** The synthesized template as tests and invariants see it: plain data. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { synthesize } from "../../infra/synthesize.ts";

/** Template fragments have as many shapes as CloudFormation has types; tests read them by path. */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Fragment = any;

interface Resource {
  readonly Type: string;
  readonly Properties: Fragment;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, Fragment>>;
}

export interface Synthesized {
  readonly template: Template;
  readonly buildDirectory: string;
  readonly assemblyDirectory: string;
  remove(): void;
}

/** Builds into a directory of its own, so that tests neither see nor disturb a `dist` or `cdk.out` in use. */
export function synthesizeForTest({ validate = false } = {}): Synthesized {
  const root = mkdtempSync(join(tmpdir(), "galley-synthesis-"));
  const directories = { assemblyDirectory: join(root, "cdk.out"), buildDirectory: join(root, "dist") };
  synthesize({ ...directories, validate });
  const file = join(directories.assemblyDirectory, "Galley.template.json");
  return {
    template: JSON.parse(readFileSync(file, "utf8")) as Template,
    ...directories,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export function resourcesOf(template: Template, type: string): [id: string, properties: Fragment][] {
  return Object.entries(template.Resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([id, resource]) => [id, resource.Properties ?? {}]);
}

/** The logical id that a `Ref` or `Fn::GetAtt` points to. */
export function target(value: Fragment): string | undefined {
  return value?.Ref ?? value?.["Fn::GetAtt"]?.[0];
}
