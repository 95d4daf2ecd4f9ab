/** What editors' programs write into Markdown for themselves: no reader sees it, and nothing of it is lost. */
import { describe, expect, test } from "vitest";
import { markdown } from "./parsing.ts";

const read = (text: string) => markdown(`# Pasar dibuka\n\n${text}\n\nAkhir.`);
const body = (text: string) => `${text}${text === "" ? "" : "\n"}<p>Akhir.</p>`;

describe("marks that are left out", () => {
  test.each([
    ["a command of Hugo", 'Satu {{< youtube "a1" >}} dua.', "<p>Satu dua.</p>", "shortcode"],
    ["a command around text", "{{% note %}}\nSatu.\n{{% /note %}}", "<p>Satu.</p>", "shortcode"],
    ["a command of Jekyll", '{% include a.html b="c" %}', "", "shortcode"],
    ["a value of a template", "Satu {{ site.title }} dua.", "<p>Satu dua.</p>", "shortcode"],
    ["a comment of Hugo", "Satu.{{/* rahasia */}}", "<p>Satu.</p>", "comment"],
    ["a comment of Obsidian", "Satu %%rahasia%% dua.", "<p>Satu dua.</p>", "comment"],
    ["a comment over several paragraphs", "%%\nRahasia.\n\nSekali.\n%%", "", "comment"],
    ["a comment on a change", "Satu{>>benarkah?<<}.", "<p>Satu.</p>", "comment"],
    ["a deletion", "Satu {--dua --}tiga.", "<p>Satu tiga.</p>", "tracked-deletion"],
    ["names for style sheets", "## Sub {#sub .besar}", "<h2>Sub</h2>", "attributes"],
    ["names for style sheets, below", "Satu.\n{: .lead}", "<p>Satu.</p>", "attributes"],
    ["the name of a paragraph", "Satu. ^a1-b", "<p>Satu.</p>", "attributes"],
    ["a container", "::: warning Awas\nSatu.\n:::", "<p>Satu.</p>", "container"],
    ["a table of contents", "[TOC]", "", "table-of-contents"],
    ["the same of a wiki", "[[_TOC_]]", "", "table-of-contents"],
    ["the kind of a callout", "> [!NOTE]- Judul\n> Satu.", "<blockquote><p>Judul\nSatu.</p></blockquote>", "callout"],
    ["a part of another note", "![[Catatan#Harga]]", "", "embed"],
    ["where a link of a notebook leads", "Ke [[Tanjung Biru|desa itu]].", "<p>Ke desa itu.</p>", "wiki-link"],
  ])("%s", async (_, text, expected, rule) => {
    const { article, leftOut } = await read(text);
    expect(article.body).toBe(body(expected));
    expect(leftOut.map((one) => one.rule)).toContain(rule);
  });

  test("one warning says that readers may miss something", async () => {
    const { warnings } = await read("{{< youtube a >}}\n\n{{< tweet b >}}");
    expect(warnings).toMatchObject([{ line: 3, field: "body", message: expect.stringContaining("left out (2)") }]);
  });

  test("names behind a headline are none of its words", async () => {
    expect((await markdown("# Pasar dibuka {#pasar}\n\nSatu.")).article.title).toBe("Pasar dibuka");
  });
});

test.each([
  ["a picture of Obsidian", "![[foto/dermaga.jpg|300]]", { src: "foto/dermaga.jpg", alt: "" }],
  ["a picture of Obsidian with words", "![[dermaga.jpg|Dermaga]]", { src: "dermaga.jpg", alt: "Dermaga" }],
  [
    "a picture of Hugo",
    '{{< figure src="a.jpg" alt="Kapal" caption="Di dermaga." >}}',
    { alt: "Kapal", caption: "Di dermaga." },
  ],
])("%s is a picture", async (_, text, media) => {
  const { article } = await read(text);
  expect(article.media).toMatchObject([media]);
  expect(article.body).toBe(body('<figure data-media="0"></figure>'));
});

test.each([
  ["highlights are marked", "Satu ==dua *tiga*== empat.", "<p>Satu <mark>dua <em>tiga</em></mark> empat.</p>"],
  ["a link of a notebook is its name", "Ke [[Tanjung Biru]].", "<p>Ke Tanjung Biru.</p>"],
  [
    "a number in brackets can be a link",
    "Satu [[1]](https://a.example/).",
    '<p>Satu <a href="https://a.example/">[1]</a>.</p>',
  ],
  ["percentages are text", "Naik 50%% lalu 20%% lagi.", "<p>Naik 50%% lalu 20%% lagi.</p>"],
  ["comparisons are text", "a == b == c, a==b, ==.", "<p>a == b == c, a==b, ==.</p>"],
  ["braces are text", "{a} {} {1, 2} {{ {%", "<p>{a} {} {1, 2} {{ {%</p>"],
  ["code is code", "`{{< a >}} %%b%% [[c]]`", "<p><code>{{&lt; a &gt;}} %%b%% [[c]]</code></p>"],
  ["what is escaped is text", "\\{{< a >}} \\[[c]]", "<p>{{&lt; a &gt;}} [[c]]</p>"],
])("%s", async (_, text, expected) => {
  expect((await read(text)).article.body).toBe(body(expected));
});
