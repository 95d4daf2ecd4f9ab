/** No example of a public collection leaves anything active in a body. Thousands of drafts: the quick tests pass them over. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { expectSafe } from "./inert-body.ts";

const SUITES = new URL("../../../shared/suites/", import.meta.url);

describe.runIf(existsSync(SUITES))("public collections", () => {
  const read = (path: string) => JSON.parse(readFileSync(new URL(path, SUITES), "utf8"));

  test("OWASP's filter evasion vectors", async () => {
    const vectors: { vector: string }[] = read("xss-owasp/vectors.json");
    expect(vectors.length).toBeGreaterThan(50);
    for (const { vector } of vectors) await expectSafe(vector);
  });

  test.each(["commonmark/spec.json", "gfm/spec.json", "gfm/extensions.json", "gfm/regression.json"])(
    "%s",
    async (path) => {
      const examples: { markdown: string }[] = read(path);
      expect(examples.length).toBeGreaterThan(5);
      for (const { markdown } of examples) await expectSafe(markdown);
    },
  );
});
