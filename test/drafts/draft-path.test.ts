/** File names: which are an article's identity, and what the others should be called. */
import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleIdOf } from "../../shared/drafts/draft-path.ts";
import { runs } from "../support/runs.ts";

const ACCEPTED: readonly (readonly [path: string, id: string])[] = [
  ["kota/banjir.txt", "kota/banjir"],
  ["kota/2025/banjir.md", "kota/2025/banjir"],
  [
    "kota/Banjir di Hulu (2), bagian 'akhir' & lain+lain.markdown",
    "kota/Banjir di Hulu (2), bagian 'akhir' & lain+lain",
  ],
  ["kota/café.txt", "kota/café"],
  ["kota/cafe\u0301.txt", "kota/café"],
  ["kota/新聞.txt", "kota/新聞"],
  ["kota/versi 1.2", "kota/versi 1.2"],
  ["kota/tanpa-akhiran", "kota/tanpa-akhiran"],
];

const REFUSED: readonly (readonly [path: string, suggestion: string])[] = [
  ["banjir.txt", "section/banjir.txt"],
  ["", "section/draft.txt"],
  ["kota/", "section/kota.txt"],
  ["kota//a.txt", "kota/a.txt"],
  ["kota/.txt", "section/kota.txt"],
  ["kota/../rahasia.txt", "kota/rahasia.txt"],
  ["kota/./a.txt", "kota/a.txt"],
  ["../../a.txt", "section/a.txt"],
  ["kota/a%2Fb.txt", "kota/a-2Fb.txt"],
  ["kota/a\\b.txt", "kota/a-b.txt"],
  ["kota/a\u0001b.txt", "kota/a-b.txt"],
  ["kota/a\u202eb.txt", "kota/a-b.txt"],
  ["kota/ a.txt", "kota/a.txt"],
  ["kota/a .txt", "kota/a.txt"],
  ["kota/apa?.txt", "kota/apa.txt"],
  ["kota/\ud800.txt", "section/kota.txt"],
];

describe("paths of drafts", () => {
  test.each(ACCEPTED)("%j is an article", (path, id) => {
    expect(articleIdOf(path)).toEqual({ ok: true, id, sectionSegment: "kota" });
  });

  test.each(REFUSED)("%j is refused with a better name", (path, suggestion) => {
    const named = articleIdOf(path);
    expect(named).toMatchObject({ ok: false, problems: [{ line: null, field: "file" }] });
    expect(named.ok || named.problems[0]?.fix).toBe(`Rename the file to “${suggestion}” and upload it again.`);
  });

  test("512 bytes are enough for a name", () => {
    expect(articleIdOf(`kota/${"a".repeat(503)}.txt`).ok).toBe(true);
    expect(articleIdOf(`kota/${"a".repeat(504)}.txt`).ok).toBe(false);
  });

  test("every suggestion would be accepted", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 700 }), suggestionIsAccepted), { numRuns: runs(500) });
  });

  test("ids are stable", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const first = articleIdOf(`kota/${name}.txt`);
        if (first.ok) expect(articleIdOf(`${first.id}.md`)).toEqual(first);
      }),
    );
  });
});

const KEYS = new URL("../../../shared/suites/s3-keys/keys.json", import.meta.url);

describe.runIf(existsSync(KEYS))("keys that S3 allows", () => {
  test("each is an article or gets a better name", () => {
    const keys: { key: string }[] = JSON.parse(readFileSync(KEYS, "utf8"));
    expect(keys.length).toBeGreaterThan(20);
    for (const { key } of keys) {
      for (const path of [key, key.replace(/^drafts\//, ""), `kota/${key}`, `kota/${key.replace(/^drafts\//, "")}`]) {
        suggestionIsAccepted(path);
      }
    }
  });
});

function suggestionIsAccepted(path: string): void {
  const named = articleIdOf(path);
  if (named.ok) {
    expect(named.id).not.toMatch(/\\|%|\p{Cc}|(?:^|\/)\.{1,2}(?:\/|$)|\/\/|^\/|\/$/u);
    return;
  }
  const suggestion = /“(.*)”/s.exec(named.problems[0]?.fix ?? "")?.[1] ?? "";
  expect(articleIdOf(suggestion), `${JSON.stringify(path)} → ${JSON.stringify(suggestion)}`).toMatchObject({
    ok: true,
  });
}
