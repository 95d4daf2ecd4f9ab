/** Markdown written to keep a parser busy: what is an article is read in about a second, anything else is refused with its place. */
import { describe, expect, test } from "vitest";
import { COST_MAX, weighed } from "../support/traps/cost.ts";
import { MARKDOWN_TRAPS } from "../support/traps/markdown.ts";
import { problemsOf, report } from "./parsing.ts";

const MB = 1_040_000;
const repeat = (unit: string, characters = MB) => unit.repeat(Math.floor(characters / unit.length));
const numbered = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, at) => line(at));

describe("a draft as long as drafts may be is accepted", () => {
  const sentence =
    "Warga *pesisir* membawa **lampu** ke [dermaga](https://contoh.example/dermaga) saat `pasang` naik. ";
  const drafts: readonly (readonly [name: string, draft: string])[] = [
    ["paragraphs full of markup", repeat(`${sentence.repeat(4)}\n\n`)],
    ["the same with HTML in it", `${repeat(`${sentence.repeat(4)}\n\n`)}<b>Akhir.</b>`],
    ["one line", repeat("kata kita ")],
    ["one line with an HTML tag", `${repeat("kata kita ")}<b>a</b>`],
    ["lines of a list", repeat("- satu dua tiga empat lima enam tujuh delapan\n", 900_000)],
    ["a list of addresses", numbered(9_000, (at) => `- https://contoh.example/${at}`).join("\n")],
    ["definitions and their links", numbered(4_000, (at) => `[r${at}]: /a/${at}\n\nTeks [r${at}].\n`).join("\n")],
    ["footnotes", numbered(4_000, (at) => `Teks[^${at}].\n\n[^${at}]: Catatan.\n`).join("\n")],
    ["a long table", `|a|b|\n|-|-|\n${repeat("|satu|dua|\n", 100_000)}`],
    ["one line of notes to the desk", repeat("[cek a] kata kita ")],
    ["one line of digits", repeat("1")],
    ["one line of parentheses", repeat("(")],
    ["one line of quotation marks", repeat('"')],
  ];
  test.each(drafts)("%s", async (_, draft) => {
    const { result, cost } = await weighed(() => report(`# Judul\n\nAwal.\n\n${draft}`, "kota/x.md"));
    expect(result.ok ? "" : result.problems).toBe("");
    expect(cost).toBeLessThan(COST_MAX);
  });
});

describe("traps are read or refused, and cost about as much", () => {
  test.each(MARKDOWN_TRAPS)("$name", async ({ draft, path }) => {
    const markdown = draft();
    const { result, cost } = await weighed(() => report(markdown, path));
    if (!result.ok) expect(result.problems.length).toBeLessThanOrEqual(2);
    expect(cost).toBeLessThan(COST_MAX);
  });
});

describe("what is too much is said once, with its place and its remedy", () => {
  const refused: readonly (readonly [name: string, draft: string, line: number | null, message: RegExp])[] = [
    ["lists 51 deep", numbered(52, (at) => `${"  ".repeat(at)}- a`).join("\n"), 53, /50 deep/],
    ["quotations 10,000 deep", `Satu.\n\n${">".repeat(10_000)} a`, 5, /50 deep/],
    ["HTML 10,000 deep", `Satu.\n\n${"<div>".repeat(10_000)} a`, null, /deep inside one another/],
    ["emphasis 10,000 deep", `${"*a ".repeat(10_000)}${" a*".repeat(10_000)}`, null, /deep inside one another/],
    ["marks without end", `Satu.\n\n${repeat("*", 300_000)}a`, 5, /too many markup characters/],
    ["cells without end", `|${"a|".repeat(100)}\n|${"-|".repeat(100)}\n${"b\n".repeat(600)}`, 499, /too many markup/],
    [
      "elements that broken markup multiplies",
      "<b a=1><table><td></b></table>\n\n".repeat(9_000),
      null,
      /too many|deep/,
    ],
  ];
  test.each(refused)("%s", async (_, draft, line, message) => {
    const problems = await problemsOf(`# A\n\n${draft}`, "kota/x.md");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line, field: "body" });
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.fix).toMatch(/\.$/);
  });

  test("lists and quotations 50 deep are read", async () => {
    const lists = numbered(50, (at) => `${"  ".repeat(at)}- a`).join("\n");
    for (const draft of [lists, `${">".repeat(50)} a`])
      expect(await report(`# A\n\n${draft}`, "kota/x.md")).toMatchObject({ ok: true });
  });
});
