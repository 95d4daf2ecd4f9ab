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
embargo: 2025-06-05 06:00
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
    "no level of headings is skipped",
    "## A\n\n#### B\n\n#### C\n\n### D\n\n## E\n\n###### F",
    "<h2>A</h2>\n<h3>B</h3>\n<h3>C</h3>\n<h3>D</h3>\n<h2>E</h2>\n<h3>F</h3>",
  ],
  [
    "headings end at h6",
    "# A\n## B\n### C\n#### D\n##### E\n###### F",
    "<h2>A</h2>\n<h3>B</h3>\n<h4>C</h4>\n<h5>D</h5>\n<h6>E</h6>\n<h6>F</h6>",
  ],
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
  [
    "a sentence's punctuation is no address",
    "(https://a.example/b_(c).)",
    '<p>(<a href="https://a.example/b_(c)">https://a.example/b_(c)</a>.)</p>',
  ],
  [
    "quotation marks are no address",
    "“https://a.example”",
    '<p>“<a href="https://a.example">https://a.example</a>”</p>',
  ],
  [
    "an address keeps its marks",
    "https://a.example/_b_*c*",
    '<p><a href="https://a.example/_b_*c">https://a.example/_b_*c</a>*</p>',
  ],
  [
    "entities in an address",
    "https://a.example/?b=1&amp;c=2",
    '<p><a href="https://a.example/?b=1&amp;c=2">https://a.example/?b=1&amp;c=2</a></p>',
  ],
  [
    "a bare mail address",
    "Ke tips@warta.example, ya.",
    '<p>Ke <a href="mailto:tips@warta.example">tips@warta.example</a>, ya.</p>',
  ],
  [
    "no link inside a link",
    "[https://a.example b@c.example](/d)",
    '<p><a href="/d">https://a.example b@c.example</a></p>',
  ],
  ["no address inside a word", "xwww.a.example xhttps://a.example a@b", "<p>xwww.a.example xhttps://a.example a@b</p>"],
  ["script links are text", "[a](javascript:alert(1))", "<p>a</p>"],
  ["lists", "1. a\n2. b\n\n- c", "<ol><li>a</li><li>b</li></ol>\n<ul><li>c</li></ul>"],
  ["task lists", "- [x] a\n- [ ] b", "<ul><li>☑  a</li><li>☐  b</li></ul>"],
  ["strikethrough", "~~a~~ ~b~ ~~~c~~~ ~d~~", "<p><del>a</del> <del>b</del> ~~~c~~~ ~d~~</p>"],
  ["a range is not struck through", "5~10 dan 6~12", "<p>5~10 dan 6~12</p>"],
  ["setext headings", "Satu\n===\n\nDua\n---", "<h2>Satu</h2>\n<h3>Dua</h3>"],
  ["a rule between paragraphs", "Satu.\n\n---\n\nDua.", "<p>Satu.</p>\n<hr>\n<p>Dua.</p>"],
  ["a list that begins later", "7. a\n8. b", '<ol start="7"><li>a</li><li>b</li></ol>'],
  ["lists in lists", "- a\n  - b\n\n    c", "<ul><li>a<ul><li><p>b</p><p>c</p></li></ul></li></ul>"],
  ["hard line breaks", "a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>"],
  ["entities", "&copy; &#233; &amp;lt; &tidak;", "<p>© é &amp;lt; &amp;tidak;</p>"],
  ["quotations", "> a", "<blockquote><p>a</p></blockquote>"],
  [
    "tables",
    "| a | b |\n|---|--:|\n| 1 | 2 |",
    '<table><thead><tr><th>a</th><th data-align="right">b</th></tr></thead><tbody><tr><td>1</td><td data-align="right">2</td></tr></tbody></table>',
  ],
  ["code", "```js\na < b\n```", '<pre><code class="language-js">a &lt; b\n</code></pre>'],
  [
    "column alignment",
    "|a|b|c|\n|:-|:-:|-|\n|d|",
    '<table><thead><tr><th data-align="left">a</th><th data-align="center">b</th><th>c</th></tr></thead><tbody><tr><td data-align="left">d</td><td data-align="center"></td><td></td></tr></tbody></table>',
  ],
  ["HTML around Markdown", "<div>\n\n*a*\n\n</div>\n\n- b<br>c", "<p><em>a</em></p>\n<ul><li>b<br>c</li></ul>"],
  [
    "an element that swallows text ends with its block",
    "<div><title>a</div>\n\nb <xmp> c\n\nd",
    "<p>a</p>\n<p>b  c</p>\n<p>d</p>",
  ],
  ["a tag that never ends takes its own block", '<p title="a\n\nb', "<p>b</p>"],
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
      embargo: "2025-06-05T06:00:00+07:00",
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
    expect(warnings.map(({ line, field }) => [line, field])).toEqual([[13, "section"]]);
  });

  test("without front matter, the first heading is the headline", async () => {
    const { article } = await markdown("# Kapal *Riset* Tiba\n\nTeks.");
    expect(article).toMatchObject({ title: "Kapal Riset Tiba", body: "<p>Teks.</p>" });
  });

  test.each(["# Kapal Tiba", "# KAPAL *TIBA*!", "Kapal tiba\n==="])(
    "%s that repeats the headline is left out",
    async (heading) => {
      const { article, leftOut } = await markdown(`---\ntitle: Kapal Tiba\n---\n\n${heading}\n\nTeks.`);
      expect(article).toMatchObject({ title: "Kapal Tiba", body: "<p>Teks.</p>" });
      expect(leftOut).toMatchObject([{ line: 5, rule: "repeated-headline" }]);
    },
  );

  test("another heading is part of the story", async () => {
    const { article } = await markdown("---\ntitle: Kapal Tiba\n---\n\n# Kapal Pergi\n\nTeks.");
    expect(article.body).toBe("<h2>Kapal Pergi</h2>\n<p>Teks.</p>");
  });

  test("a headline is text: addresses, remarks and footnotes in it are left out", async () => {
    const { article, leftOut } = await markdown(
      "# Kapal [tiba](/a \"b\") ![biru](c.jpg) <!-- d --><b title='e'>f</b>[^g]\n\nTeks.\n\n[^g]: h",
    );
    expect(article).toMatchObject({ title: "Kapal tiba biru f", body: "<p>Teks.</p>", media: [] });
    expect(leftOut.map(({ text, rule }) => `${rule} ${text}`)).toEqual([
      "headline-link /a",
      "headline-link b",
      "headline-link c.jpg",
      "comment <!-- d -->",
      "headline-markup <b title='e'>",
      "headline-link [^g]",
      "unused-definition [^g]: h",
    ]);
  });

  test.each(BODIES)("%s", async (_, source, body) => {
    expect((await markdown(`---\ntitle: Judul\n---\n${source}`)).article.body).toBe(body);
  });

  test("an address in a headline is text like any other", async () => {
    const { article, leftOut } = await markdown("# Kunjungi https://a.example, <https://b.example>\n\nTeks.");
    expect(article.title).toBe("Kunjungi https://a.example, https://b.example");
    expect(leftOut).toEqual([]);
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

  test.each([
    ["Pabrik garam, Kamis. (Bayu Karang/KANTORA)", "Pabrik garam, Kamis.", "Bayu Karang/KANTORA"],
    ["Pabrik garam. Foto: Bayu Karang", "Pabrik garam.", "Bayu Karang"],
    ["Pabrik garam. (Foto: Bayu Karang)", "Pabrik garam.", "Bayu Karang"],
    ["Pabrik garam (Tanjung Biru)", "Pabrik garam (Tanjung Biru)", ""],
  ])("a caption may end with its credit: %s", async (title, caption, credit) => {
    const { media } = (await markdown(`# A\n\n![b](a.jpg "${title}")\n\nTeks.`)).article;
    expect(media).toEqual([{ src: "a.jpg", alt: "b", caption, credit }]);
  });

  test("the word that only said that it is one is told", async () => {
    const { leftOut } = await markdown('# A\n\n![b](a.jpg "Pabrik garam. Foto: Bayu Karang")\n\nTeks.');
    expect(leftOut).toContainEqual(expect.objectContaining({ text: "Foto:", rule: "label" }));
  });

  test.each([
    ["images\\d.png", ["images/d.png"]],
    ["images%5Cd.png", ["images/d.png"]],
    ["..\\d.png", []],
    ["a\\..\\..\\d.png", []],
    ["C:\\d.png", []],
    ["\\\\server\\d.png", []],
    ["/images\\d.png", []],
  ])("a path as Windows writes it: %s", async (path, sources) => {
    const { media } = (await markdown(`# A\n\nTeks.\n\n<img src="${path}" alt="b">`)).article;
    expect(media.map(({ src }) => src)).toEqual(sources);
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

  test("footnotes are numbered by their first call, whatever they are called and wherever they stand", async () => {
    const { article, leftOut } = await markdown(
      "# A\n\n> [^dua]: Kedua[^tiga].\n\nTeks[^satu][^DUA][^satu][^empat].\n\n[^tiga]: Ketiga.\n[^satu]: Pertama.\n\n    Lagi.\n\n[^satu]: Lagi pula.\n[^lima]: Kelima.",
    );
    const calls = [...article.body.matchAll(/href="#note-fn-(\w+)"[^>]*>(\d)</g)].map(
      ([, name, number]) => `${number} ${name}`,
    );
    expect(calls).toEqual(["1 satu", "2 dua", "1 satu", "3 tiga"]);
    const notes = [...article.body.matchAll(/<li id="note-fn-(\w+)"><p>(\w+)/g)].map(
      ([, name, text]) => `${name} ${text}`,
    );
    expect(notes).toEqual(["satu Pertama", "dua Kedua", "tiga Ketiga"]);
    expect(article.body).toContain("[^empat]");
    expect(article.body).toMatch(/<p>Lagi\. <a href="#note-fnref-satu"[^>]*>↩<\/a> <a href="#note-fnref-satu-2"/);
    expect(leftOut.filter(({ rule }) => rule === "unused-definition").map(({ line, text }) => [line, text])).toEqual([
      [12, "[^satu]: Lagi pula."],
      [13, "[^lima]: Kelima."],
    ]);
  });

  test("a footnote called very often leads back to its first ten calls", async () => {
    const { body } = (await markdown(`# A\n\n${"a[^1] ".repeat(40)}\n\n[^1]: b`)).article;
    expect(body.match(/<sup>/g)).toHaveLength(40);
    expect(body.match(/↩/g)).toHaveLength(10);
  });

  test("an English story has English notes", async () => {
    const { article } = await understood(
      "# The Ferry\n\nThe ferry of the town was late, and it is the third time that it has been.[^1]\n\n[^1]: Source.",
      "english/x.md",
    );
    expect(article.body).toContain("<h2>Notes</h2>");
    expect(article.body).toContain('aria-label="Back to reference 1"');
  });

  test("Windows line ends, a byte order mark and lines of any length change nothing", async () => {
    const draft = `# Judul\n\nSatu *dua*\ntiga.\n\n- a\n- b\n\n${"kata ".repeat(20_000)}`;
    const { article } = await markdown(draft);
    expect((await markdown(`\ufeff${draft.replaceAll("\n", "\r\n")}`)).article).toEqual(article);
    expect(article.body.length).toBeGreaterThan(100_000);
  });

  test("the report names lines as the draft has them", async () => {
    const { leftOut } = await markdown(
      "---\ntitle: A\n---\n\nSatu\ndua [b](javascript:c)\n`x\ny`\n[d](javascript:e)\n\n> - f\n>   [g](javascript:h)\n\n<div>\n<i>\n</nama>\n</div>\n\n|a|\n|-|\n|[i](javascript:j)|k|",
    );
    expect(leftOut.map(({ line, text }) => [line, text])).toEqual([
      [6, "javascript:c"],
      [9, "javascript:e"],
      [12, "javascript:h"],
      [16, "</nama>"],
      [21, "k"],
      [21, "javascript:j"],
    ]);
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

describe("a headline that nothing marks as one", () => {
  test.each([
    ["a heading on top", "## Pasar dibuka\n\nTeks.\n\n## Sub"],
    ["a line alone", "Pasar dibuka\n\nTeks."],
    ["a bold line", "**Pasar dibuka**\n\nTeks."],
    ["a line with its label", "Judul: Pasar dibuka\n\nTeks."],
    ["below a picture", "![Perahu](a.jpg)\n\nPasar dibuka\n\nTeks."],
    ["not above one that is marked", "Oleh Dian Laut\n\n# Pasar dibuka\n\nTeks."],
  ])("%s", async (_, draft) => {
    expect((await markdown(draft)).article.title).toBe("Pasar dibuka");
  });

  test.each([
    ["a sentence", "Pasar ikan dibuka lagi.\n\nTeks."],
    ["a byline", "Oleh Dian Laut\n\nTeks."],
    ["a paragraph of two lines", "Pasar ikan\ndibuka\n\nTeks."],
    ["a dateline", "TANJUNG BIRU (KANTORA) - Pasar dibuka\n\nTeks."],
    ["nothing below it", "Pasar dibuka"],
    ["a list", "- Pasar dibuka\n\nTeks."],
  ])("none is made of %s", async (_, draft) => {
    expect(await problemsOf(draft, "kota/x.md")).toContainEqual(expect.objectContaining({ field: "title" }));
  });
});

describe("front matter that needs attention", () => {
  const cases: readonly (readonly [name: string, yaml: string, line: number, field: string])[] = [
    ["broken YAML", 'title: A\nstandfirst: "b', 3, "front matter"],
    ["a field twice", "title: A\ntitle: B", 3, "title"],
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
