/** Sizes of what is deployed. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export async function measureSizes(): Promise<{ bundles: { name: string; bytes: number }[] }> {
  const root = "dist/functions";
  const bundles = readdirSync(root).map((name) => {
    const files = readdirSync(join(root, name)).filter((file) => /\.m?js$/.test(file));
    return { name, bytes: files.reduce((sum, file) => sum + statSync(join(root, name, file)).size, 0) };
  });
  return { bundles };
}
