/** Names of the files of a Word document as its parts state them: in other capitals, encoded like addresses, with backslashes (ISO/IEC 29500-2, 6.2). */
import type { Archive } from "../archive/archive.ts";

export class PartNames {
  readonly #exact: ReadonlySet<string>;
  readonly #folded = new Map<string, string>();

  constructor({ entries }: Archive) {
    this.#exact = new Set(entries.map(({ name }) => name));
    for (const { name } of entries) if (!this.#folded.has(folded(name))) this.#folded.set(folded(name), name);
  }

  /** The file that is meant, or null when there is none. */
  find(name: string): string | null {
    return this.#exact.has(name) ? name : (this.#folded.get(folded(name)) ?? null);
  }
}

function folded(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}
