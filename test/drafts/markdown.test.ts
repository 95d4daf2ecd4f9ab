/** Markdown drafts and what readers get of them. */
import { describe, expect, test } from "vitest";
import { markdown, problemsOf, understood } from "./parsing.ts";

const FULL = `---
title: "Kapal Riset: Hari Kedua"
summary: Dua pekan di laut.
lang: id
dateline: Tanjung Biru
authors: [Dian Laut, Bayu Karang]
editor: Sekar Ayu
date: 2025-03-03 08:15
tags:
  - terumbu karang
  - riset
section: internasional
slug: kapal-riset
related:
  - Harga Ikan Naik
  - title: Peta Karang
    href: https://contoh.example/peta
images:
  - src: dermaga.jpg
    alt: Kapal di dermaga
    caption: Kapal bersandar.
    credit: Dian Laut
---

Paragraf pertama.
`;

const BODIES: readonly (readonly [name: string, markdown: string, body: string])[] = [
  ["headings begin at h2", "### Satu\n\nDua.\n\n#### Tiga", "<h2>Satu</h2>\n<p>Dua.</p>\n<h3>Tiga</h3>"],
  [
    "a second h1 becomes h2",
    "Satu.\n\n# Dua\n\n## Tiga\n\nEmpat.",
    "<p>Satu.</p>\n<h2>Dua</h2>\n<h3>Tiga</h3>\n<p>Empat.</p>",
  ],
  [
    "emphasis and links",
    "*a* **b** [c](https://d.example)",
    '<p><em>a</em> <strong>b</strong> <a href="https://d.example">c</a></p>',
  ],
  ["site-relative links", "[a](/kota/b/) [c](b.html)", '<p><a href="/kota/b/">a</a> c</p>'],
  ["mail", "<tips@warta.example>", '<p><a href="mailto:tips@warta.example">tips@warta.example</a></p>'],
  ["bare addresses", "www.warta.example", '<p><a href="http://www.warta.example">www.warta.example</a></p>'],
  ["script links are text", "[a](javascript:alert(1))", "<p>a</p>"],
  ["lists", "1. a\n2. b\n\n- c", "<ol><li>a</li><li>b</li></ol>\n<ul><li>c</li></ul>"],
  ["task lists", "- [x] a\n- [ ] b", "<ul><li>☑  a</li><li>☐  b</li></ul>"],
  ["strikethrough", "~~a~~", "<p><del>a</del></p>"],
  ["quotations", "> a", "<blockquote><p>a</p></blockquote>"],
  [
    "tables",
    "| a | b |\n|---|--:|\n| 1 | 2 |",
    '<table><thead><tr><th>a</th><th data-align="right">b</th></tr></thead><tbody><tr><td>1</td><td data-align="right">2</td></tr></tbody></table>',
  ],
  ["code", "```js\na < b\n```", '<pre><code class="language-js">a &#x3C; b\n</code></pre>'],
  ["raw HTML", '<div class="x">a <b onclick="b()">c</b></div>', "<p>a <b>c</b></p>"],
  ["unknown elements keep their text", "Halo <nama>teks</nama>", "<p>Halo teks</p>"],
  ["placeholders of the draft's own are not believed", '<figure data-media="7">a</figure>', "<figure>a</figure>"],
];

describe("markdown", () => {
  test("front matter becomes fields", async () => {
    const { format, article, warnings } = await markdown(FULL);
    expect(format).toBe("markdown");
    expect(article).toEqual({
      title: "Kapal Riset: Hari Kedua",
      standfirst: "Dua pekan di laut.",
      language: "id",
      dateline: "Tanjung Biru",
      byline: [{ name: "Dian Laut" }, { name: "Bayu Karang" }],
      editors: [{ name: "Sekar Ayu" }],
      draftedAt: "2025-03-03T08:15:00+07:00",
      tags: ["terumbu karang", "riset"],
      section: "internasional",
      slug: "kapal-riset",
      body: "<p>Paragraf pertama.</p>",
      media: [{ src: "dermaga.jpg", alt: "Kapal di dermaga", caption: "Kapal bersandar.", credit: "Dian Laut" }],
      related: [
        { title: "Harga Ikan Naik", href: "" },
        { title: "Peta Karang", href: "https://contoh.example/peta" },
      ],
    });
    expect(warnings.map(({ line, field }) => [line, field])).toEqual([[12, "section"]]);
  });

  test("without front matter, the first heading is the headline", async () => {
    const { article } = await markdown("# Kapal *Riset* Tiba\n\nTeks.");
    expect(article).toMatchObject({ title: "Kapal Riset Tiba", body: "<p>Teks.</p>" });
  });

  test("a heading that repeats the headline is left out", async () => {
    const { article, leftOut } = await markdown("---\ntitle: Kapal Tiba\n---\n\n# Kapal Tiba\n\nTeks.");
    expect(article.body).toBe("<p>Teks.</p>");
    expect(leftOut).toEqual([{ line: 5, text: "Kapal Tiba", rule: "repeated-headline" }]);
  });

  test.each(BODIES)("%s", async (_, source, body) => {
    expect((await markdown(`---\ntitle: Judul\n---\n${source}`)).article.body).toBe(body);
  });

  test("pictures become media, in their place", async () => {
    const { article } = await markdown(
      '# A\n\nSatu ![perahu](perahu%20biru.jpg "Perahu di muara.") dua.\n\n![](b.png)\n\nTiga.',
    );
    expect(article.body).toBe(
      '<p>Satu  dua.</p>\n<figure data-media="0"></figure>\n<figure data-media="1"></figure>\n<p>Tiga.</p>',
    );
    expect(article.media).toEqual([
      { src: "perahu biru.jpg", alt: "perahu", caption: "Perahu di muara.", credit: "" },
      { src: "b.png", alt: "", caption: "", credit: "" },
    ]);
  });

  test("a picture that the front matter describes is one picture", async () => {
    const draft = "---\ntitle: A\nimage: {src: a.jpg, credit: Dian Laut}\n---\nSatu.\n\n![perahu](a.jpg)";
    const { article } = await markdown(draft);
    expect(article.media).toEqual([{ src: "a.jpg", alt: "perahu", caption: "", credit: "Dian Laut" }]);
    expect(article.body).toBe('<p>Satu.</p>\n<figure data-media="0"></figure>');
  });

  test("a figure keeps its caption", async () => {
    const { article } = await markdown(
      '# A\n\n<figure><img src="a.jpg" alt="b"><figcaption>Perahu.</figcaption></figure>\n\nTeks.',
    );
    expect(article.media).toEqual([{ src: "a.jpg", alt: "b", caption: "Perahu.", credit: "" }]);
  });

  test("pictures that cannot be files beside the draft are refused with a warning", async () => {
    const { article, warnings, leftOut } = await markdown("# A\n\nTeks ![b](data:image/png;base64,xx) ![c](../c.jpg)");
    expect(article.media).toEqual([]);
    expect(warnings.map(({ field }) => field)).toEqual(["media", "media"]);
    expect(leftOut.map(({ rule }) => rule)).toContain("unsafe-picture");
  });

  test("footnotes", async () => {
    const { body } = (await markdown("# A\n\nTeks[^1].\n\n[^1]: Sumber.")).article;
    expect(body).toContain('<a href="#note-fn-1" id="note-fnref-1"');
    expect(body).toContain('<li id="note-fn-1"><p>Sumber. <a href="#note-fnref-1"');
    expect(body).toContain("<h2>Catatan</h2>");
  });

  test("text with front matter is Markdown whatever its name", async () => {
    const { format, article } = await understood("---\ntitle: Judul\n---\n**a**", "kota/x.txt");
    expect(format).toBe("markdown");
    expect(article.body).toBe("<p><strong>a</strong></p>");
  });

  test("a rule of dashes opens no front matter", async () => {
    expect((await understood("---\nJudul\n\nTeks.\n---", "kota/x.txt")).format).toBe("plain-copy");
  });
});

describe("front matter that needs attention", () => {
  const cases: readonly (readonly [name: string, yaml: string, line: number, field: string])[] = [
    ["broken YAML", "title: A\nstandfirst: b: c", 3, "front matter"],
    ["a field twice", "title: A\ntitle: B", 3, "title"],
    ["no fields", "# only a remark\n- a\n- b", 2, "front matter"],
    ["a date that is none", "title: A\ndate: soon", 3, "date"],
    ["31 February", "title: A\ndate: 2025-02-31", 3, "date"],
    ["the year 1", "title: A\ndate: 0001-01-01", 3, "date"],
    ["the year 9999", "title: A\ndate: 31 Desember 9999", 3, "date"],
    ["an unknown section", "title: A\nsection: internasonal", 3, "section"],
    ["a slug without letters", "title: A\nslug: ———", 3, "slug"],
    ["a nested title", "title:\n  a: b", 2, "title"],
    ["an alias", "title: &a A\nstandfirst: *a", 3, "standfirst"],
    ["no language", "title: A\nlanguage: not a language", 3, "language"],
    ["too many tags", `title: A\ntags: [${"abcdefghijk".split("").join(", ")}]`, 3, "tags"],
    ["too many authors", "title: A\nauthors: A A, B B, C C, D D, E E, F F", 3, "byline"],
  ];

  test.each(cases)("%s is a problem with its line", async (_, yaml, line, field) => {
    const [problem] = await problemsOf(`---\n${yaml}\n---\n\nTeks.`, "kota/x.md");
    expect(problem).toMatchObject({ line, field });
    expect(problem?.message).toMatch(/[.?]$/);
    expect(problem?.fix).toMatch(/\.$/);
  });

  test("a fence that is never closed", async () => {
    expect((await problemsOf("---\ntitle: A\n\nTeks.", "kota/x.md"))[0]).toMatchObject({
      line: 1,
      field: "front matter",
    });
  });

  test("unknown fields are warnings with a guess, and never publish anything", async () => {
    const { article, warnings, leftOut } = await markdown(
      "---\ntitle: A\ntagss: b\npublished: true\nstatus: live\n---\nTeks.",
    );
    expect(warnings.map(({ line, fix }) => [line, fix.slice(0, 22)])).toEqual([
      [3, "Did you mean “tags”?"],
      [4, "Use one of: title, sta"],
      [5, "Use one of: title, sta"],
    ]);
    expect(leftOut.map(({ rule }) => rule)).toEqual(["unknown-field", "unknown-field", "unknown-field"]);
    expect(Object.keys(article)).not.toContain("published");
  });

  test("values are what was written, not what YAML makes of them", async () => {
    const { article } = await markdown(
      "---\ntitle: 007\ntags: [2024-01-01, true, 1.10, null]\nstandfirst: No\n---\nTeks.",
    );
    expect(article).toMatchObject({ title: "007", tags: ["2024-01-01", "true", "1.10", "null"], standfirst: "No" });
  });

  test("names of the language's own objects are fields like any other", async () => {
    const draft = "---\ntitle: A\n__proto__: {slug: x}\nconstructor: b\n? [complex]\n: key\n<<: {slug: y}\n---\nTeks.";
    const { article, warnings } = await markdown(draft);
    expect(article.slug).toBe("");
    expect(warnings).toHaveLength(4);
  });

  test("a date in the future is no schedule", async () => {
    const { article, warnings } = await markdown("---\ntitle: A\ndate: 2025-06-02T08:00+07:00\n---\nTeks.");
    expect(article.draftedAt).toBeNull();
    expect(warnings).toMatchObject([{ line: 3, field: "date" }]);
  });

  test("a slug is written as an address can be", async () => {
    const { article, warnings } = await markdown("---\ntitle: A\nslug: Kapal Riset!\n---\nTeks.");
    expect(article.slug).toBe("kapal-riset");
    expect(warnings).toMatchObject([{ line: 3, field: "slug" }]);
  });
});
