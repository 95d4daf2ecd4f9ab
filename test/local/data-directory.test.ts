import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDataDirectory } from "../../infra/local/data-directory.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "galley-data-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("an engine's data", () => {
  it("belong to one engine at a time: another is refused, also when it wants to begin afresh", () => {
    const first = openDataDirectory(folder);
    writeFileSync(join(folder, "articles"), "kept");
    expect(() => openDataDirectory(folder)).toThrow(/Another Galley engine/);
    expect(() => openDataDirectory(folder, true)).toThrow(/Another Galley engine/);
    expect(existsSync(join(folder, "articles"))).toBe(true);
    first.release();
    const next = openDataDirectory(folder);
    expect(next).toMatchObject({ fresh: false, secret: first.secret });
    next.release();
  });

  it("are forgotten when somebody begins afresh and nobody uses them", () => {
    const first = openDataDirectory(folder);
    writeFileSync(join(folder, "articles"), "old");
    first.release();
    const fresh = openDataDirectory(folder, true);
    expect(existsSync(join(folder, "articles"))).toBe(false);
    expect(fresh.fresh).toBe(true);
    expect(fresh.secret).not.toBe(first.secret);
    fresh.release();
  });
});
