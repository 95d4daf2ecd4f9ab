/** Who imports whom, read from the sources: also types, and also files that no bundle reaches. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

export interface Import {
  /** Path in the repository of the file that imports. */
  readonly from: string;
  /** Path in the repository, `node:…`, or a package's name with its path. */
  readonly to: string;
  readonly typeOnly: boolean;
}

/** What the files of a layer may import. The first layer whose `files` match a file is the file's. */
export interface Layer {
  readonly name: string;
  readonly files: RegExp;
  readonly may: readonly RegExp[];
  /** Besides, as types only: shapes without the code behind them. */
  readonly mayType?: readonly RegExp[];
  /** May read `process.env`: entries are handed their settings, everything else is handed values. */
  readonly readsEnvironment?: true;
}

/** Also dynamic imports, re-exports, and imports for their effect. */
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^"'`;]*?from\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;

export function importsOf(path: string, source: string): Import[] {
  return [...source.matchAll(IMPORT)].map(([, type, named, effect]) => {
    const to = named ?? effect ?? "";
    return {
      from: path,
      to: to.startsWith(".") ? normalize(join(dirname(path), to)) : to,
      typeOnly: type !== undefined,
    };
  });
}

/** Every TypeScript file below the folders, with its text. */
export function readSources(root: string, folders: readonly string[]): Map<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const sources = paths.filter((path) => /\.tsx?$/.test(path));
  return new Map(sources.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

export function violations(sources: ReadonlyMap<string, string>, layers: readonly Layer[]): string[] {
  const seen = new Set<Layer>();
  const found = [...sources].flatMap(([path, source]) => {
    const layer = layers.find(({ files }) => files.test(path));
    if (layer === undefined) return [`${path} belongs to no layer`];
    seen.add(layer);
    const forbidden = importsOf(path, source)
      .filter(({ to, typeOnly }) => {
        const allowed = typeOnly ? [...layer.may, ...(layer.mayType ?? [])] : layer.may;
        return !allowed.some((pattern) => pattern.test(to));
      })
      .map(({ to }) => `${path} (${layer.name}) imports ${to}`);
    const environment = !layer.readsEnvironment && /\bprocess\.env\b/.test(source);
    return environment ? [...forbidden, `${path} (${layer.name}) reads process.env`] : forbidden;
  });
  const empty = layers
    .filter((layer) => !seen.has(layer))
    .map(({ name }) => `no file in ${name}: nothing was looked at`);
  return [...found, ...empty];
}
