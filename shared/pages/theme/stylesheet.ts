/** The one stylesheet, as a file whose name is the hash of its bytes: cached for ever, replaced by a new name. */
import { createHash } from "node:crypto";
import type { Asset } from "../page.ts";
import { CSS } from "./css.ts";

export const stylesheet: Extract<Asset, { kind: "text" }> = fileOf(compact(CSS));

function fileOf(body: string): Extract<Asset, { kind: "text" }> {
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 16);
  return { kind: "text", path: `/assets/${hash}.css`, contentType: "text/css; charset=utf-8", body };
}

/** Drops comments and the white space that only people need. */
function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;}/g, "}")
    .trim();
}
