/** The desk's stylesheet as a file named by the hash of its bytes. */
import { createHash } from "node:crypto";
import { DESK_CSS } from "./css.ts";

const body = DESK_CSS.replace(/\/\*[\s\S]*?\*\//g, "")
  .replace(/\s+/g, " ")
  .trim();
const hash = createHash("sha256").update(body).digest("hex").slice(0, 16);

export const deskStylesheet = { path: `/assets/${hash}.css`, contentType: "text/css; charset=utf-8", body } as const;
