/** Zip files made in memory, so that nothing binary is committed. */
import { type Zippable, zipSync } from "fflate";

/** Each entry's text or bytes, by name. */
export function zipOf(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = Object.fromEntries(
    Object.entries(entries).map(([name, content]) => [
      name,
      typeof content === "string" ? Buffer.from(content) : content,
    ]),
  );
  return zipSync(files);
}
