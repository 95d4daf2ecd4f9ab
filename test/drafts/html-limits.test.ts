/** HTML that was made to keep a parser busy: a megabyte of anything is read or refused in about a second, and nothing throws. */
import { describe, expect, test } from "vitest";
import { COST_MAX, readHonest, weighed } from "../support/traps/cost.ts";
import { HTML_TRAPS } from "../support/traps/html.ts";
import { SENTENCE } from "../support/traps/html-units.ts";
import { someOf } from "../support/traps/trap.ts";
import { problemsOf, report } from "./parsing.ts";

const BEGINNING = "<h1>Judul</h1><p>Kapal riset bersandar di dermaga lama pada pagi hari.</p>";

/** One of each kind, and those that were too much once. */
const ALWAYS: ReadonlySet<string> = new Set([
  "<div> opened",
  "<table> opened",
  "<b><i> left open",
  '"<"',
  '"&"',
  '"<!--x-->"',
  '"[caption]"',
  '"x<br><br>"',
  JSON.stringify("<p class=MsoListParagraph>·&nbsp;x</p>"),
  JSON.stringify(`<p>${SENTENCE}</p>`),
  "a megabyte in one tag of attributes",
  "a megabyte in one style sheet",
  "a megabyte in one text",
  "Word lists of two kinds",
  "200 standfirsts",
  "a megabyte in one class attribute of names",
  "as many footnotes in deep boxes as fit",
  "a megabyte in one meta author",
  "a megabyte in one paragraph of notes to the desk",
  "a megabyte in one paragraph of notes in bold",
  '240 <div itemprop="author"> around paragraphs',
  '240 <figure class="wp-block-embed"> around bold words',
  "240 <figure> around bold words",
  '240 <div class="meta"> around paragraphs',
  '240 <div style="border-top:solid"> around paragraphs',
  'a mail in 240 <div class="gmail_attr">',
  "a mail of short lines",
  "110 lists in items around items",
  'a mail in 240 <div style="border-top:solid">From: a Sent: b ',
]);

describe("a megabyte of", () => {
  test.each(someOf(HTML_TRAPS, 10, ALWAYS))("$name", async ({ draft, path }) => {
    const html = draft();
    const { result, cost } = await weighed(() => report(html, path));
    if (!result.ok) for (const { message, fix } of result.problems) expect(`${message} ${fix}`).toMatch(/\.$/);
    expect(cost).toBeLessThan(COST_MAX);
  });

  test("what is always tried is there", () => {
    const names = new Set(HTML_TRAPS.map(({ name }) => name));
    expect([...ALWAYS].filter((name) => !names.has(name))).toEqual([]);
  });

  test("each is as long as a draft may be, and there are hundreds", () => {
    expect(HTML_TRAPS.length).toBeGreaterThan(600);
    for (const { name, draft } of HTML_TRAPS) expect(Buffer.byteLength(draft()), name).toBeLessThanOrEqual(1_048_576);
  });
});

describe("what a draft costs", () => {
  test("is one for an honest one, and above the limit for what does the work of ten", async () => {
    const one = await weighed(readHonest);
    const ten = await weighed(async () => {
      for (let times = 0; times < 10; times += 1) await readHonest();
    });
    expect(one.cost).toBeLessThan(2);
    expect(ten.cost).toBeGreaterThan(COST_MAX);
  });
});

describe("what is too much is said once, with its remedy", () => {
  test.each([
    ["elements", "<p>kata</p>".repeat(30_001), /more than 30000 elements/],
    ["paragraphs", "<p>kata</p>".repeat(20_001), /has 20003 paragraphs/],
    ["elements that broken markup multiplies", "<b><table><td></b></table>".repeat(9_000), /more than 30000|deep/],
    ["elements inside one another", "<div>".repeat(10_000), /more than 256 deep/],
    ["formatting inside itself", "<b>x".repeat(10_000), /more than 256 deep/],
  ])("%s", async (_name, html, message) => {
    const problems = await problemsOf(BEGINNING + html, "kota/x.html");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: null, field: "body" });
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.fix).toMatch(/\.$/);
  });

  test.each([
    [
      "a long report of Word",
      (at: number) => `<p class=MsoNormal><span lang=IN style='font-size:12.0pt'>Kalimat ${at}.</span></p>`,
    ],
    ["a long list of links", (at: number) => `<li><a href="https://contoh.example/berita/${at}">Berita ${at}</a></li>`],
    ["a long table", (at: number) => `<tr><td>${at}</td><td>Tanjung Biru</td><td>12 ton</td></tr>`],
  ])("%s is none of it", async (name, row) => {
    const rows = Array.from({ length: 7_000 }, (_, at) => row(at)).join("\n");
    const html = name.endsWith("table") ? `<table>${rows}</table>` : rows;
    expect(await report(BEGINNING + html, "kota/x.html")).toMatchObject({ ok: true });
  });
});
