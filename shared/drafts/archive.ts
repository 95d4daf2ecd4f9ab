/** TEMPORARY, until the archive's author is done. */
import { unzipSync } from "fflate";
import type { Problem } from "./report.ts";

export function isArchive(start: Uint8Array): boolean {
  return Buffer.from(start.subarray(0, 4)).toString("latin1") === "PK\u0003\u0004";
}

export type Archive =
  | { readonly ok: true; readonly entries: readonly { readonly name: string; readonly sizeBytes: number }[]; read(name: string): Uint8Array | undefined }
  | { readonly ok: false; readonly problem: Problem };

export function openArchive(bytes: Uint8Array): Archive {
  try {
    const entries: { name: string; sizeBytes: number }[] = [];
    unzipSync(bytes, { filter: ({ name, originalSize }) => (entries.push({ name, sizeBytes: originalSize }), false) });
    return { ok: true, entries, read: (name) => unzipSync(bytes, { filter: (file) => file.name === name })[name] };
  } catch {
    return { ok: false, problem: { line: null, field: "file", message: "The archive is damaged.", fix: "Zip it again." } };
  }
}
