/** Node runs TypeScript but not TSX: pages are compiled as they are loaded, with the settings the bundles are built with. */
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";

export function loadTsx(): void {
  registerHooks({
    load(url, context, nextLoad) {
      if (!url.endsWith(".tsx")) return nextLoad(url, context);
      const { code } = transformSync(readFileSync(fileURLToPath(url), "utf8"), {
        loader: "tsx",
        jsx: "automatic",
        jsxImportSource: "preact",
        format: "esm",
        sourcemap: "inline",
        sourcefile: fileURLToPath(url),
      });
      return { format: "module", source: code, shortCircuit: true };
    },
  });
}
