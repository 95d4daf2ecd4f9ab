/** The real copy that the project was given; it is its publisher's work and is never copied here. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { understood } from "./parsing.ts";

const FILE = new URL("../../../shared/inputs/pasukan-korea-utara.txt", import.meta.url);

describe.runIf(existsSync(FILE))("the newsroom's own copy", () => {
  const read = () => understood(readFileSync(FILE), "internasional/pasukan-korea-utara.txt");

  test("its fields", async () => {
    const { article, warnings } = await read();
    expect(article.title.split(" ").slice(0, 3)).toEqual(["Pasukan", "Korea", "Utara"]);
    expect(article).toMatchObject({
      byline: [{ name: "Riza Aslam Khaeron" }],
      editors: [{ name: "Surya Perkasa" }],
      draftedAt: "2025-01-31T12:09:00+07:00",
      dateline: "Moskow",
      language: "id",
      tags: [],
    });
    expect(article.media).toMatchObject([{ src: "", alt: "", credit: "@ZELENSKYYUA/X" }]);
    expect(article.related).toMatchObject([{ href: "" }]);
    expect(warnings.map(({ line, field }) => ({ line, field }))).toEqual([{ line: 3, field: "media" }]);
  });

  test("its body has the twelve paragraphs, without headline, related story or promotion", async () => {
    const { article } = await read();
    expect(article.body.split("\n")).toHaveLength(12);
    expect(article.body).not.toMatch(/Baca Juga|Google News|klik|Surya Perkasa|\u00a0|Moskow:/);
    expect(article.body).not.toContain(article.title);
  });

  test("what is left out, line by line", async () => {
    expect((await read()).leftOut.map(({ line, rule }) => [line, rule])).toEqual([
      [5, "repeated-headline"],
      [22, "label"],
      [36, "boilerplate"],
      [37, "boilerplate-continuation"],
      [38, "boilerplate"],
    ]);
  });
});
