/** Word documents: what readers get of them, and what nobody but their writers ever sees. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { ParsedDraft } from "../../shared/drafts/report.ts";
import { zipOf } from "../support/archives.ts";
import { runs } from "../support/runs.ts";
import { problemsOf, report, textOfHtml, understood } from "./parsing.ts";
import {
  item,
  list,
  numbered,
  paragraph,
  picture,
  relationships,
  run,
  styled,
  table,
  type WordContent,
  wordFile,
  xmlPart,
} from "./word-builder.ts";

const STORY =
  "Perahu kembali ke dermaga sebelum siang karena angin berubah arah dan ombak di mulut muara naik sampai dua meter.";
const HEADLINE = "Ombak Tinggi, Perahu Pulang Lebih Awal";

const STYLES = [
  ["paragraph", "Judul", "Title"],
  ["paragraph", "Anak", "Subtitle"],
  ["paragraph", "Kepala1", "heading 1"],
  ["paragraph", "Kepala2", "heading 2"],
  ["paragraph", "Kutipan", "Intense Quote"],
  ["paragraph", "Ket", "caption"],
  ["paragraph", "Isi1", "toc 1"],
  ["character", "Tebal", "Strong"],
]
  .map(
    ([type, id, name]) => `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${looks(id)}</w:style>`,
  )
  .join("");

function looks(id: string | undefined): string {
  return id === "Tebal" ? "<w:rPr><w:b/></w:rPr>" : "";
}

async function word(content: WordContent): Promise<ParsedDraft> {
  return understood(wordFile({ styles: STYLES, ...content }), "kota/naskah.docx");
}

/** The body of an article whose headline is given by its style. */
async function bodyOf(body: string, rest: Omit<WordContent, "body"> = {}): Promise<string> {
  return (await word({ ...rest, body: `${styled("Judul", HEADLINE)}${body}` })).article.body;
}

describe("the headline", () => {
  const cases: readonly (readonly [rule: string, body: string, title: string])[] = [
    ["is the paragraph in the style for titles", styled("Judul", HEADLINE) + paragraph(STORY), HEADLINE],
    ["even below a date", paragraph("3 Maret 2025") + styled("Judul", HEADLINE) + paragraph(STORY), HEADLINE],
    [
      "two titles in a row are one",
      styled("Judul", "Ombak Tinggi,") + styled("Judul", "Perahu Pulang Lebih Awal") + paragraph(STORY),
      HEADLINE,
    ],
    ["otherwise the first heading", styled("Kepala1", HEADLINE) + paragraph(STORY), HEADLINE],
    [
      "but not one that stands below the story's beginning",
      paragraph(HEADLINE) + paragraph(STORY) + styled("Kepala1", "Cuaca"),
      HEADLINE,
    ],
    [
      "otherwise a bold line below lines that are certainly no headline",
      paragraph("Senin, 3 Maret 2025") + paragraph(run(HEADLINE, "<w:b/>")) + paragraph(STORY),
      HEADLINE,
    ],
    [
      "or one in larger letters",
      paragraph("Oleh Dian Laut") +
        paragraph(run(HEADLINE, '<w:sz w:val="36"/>')) +
        paragraph(run(STORY, '<w:sz w:val="22"/>')) +
        paragraph(run(STORY, '<w:sz w:val="22"/>')),
      HEADLINE,
    ],
    ["otherwise the first line, as in plain copy", paragraph(HEADLINE) + paragraph(STORY), HEADLINE],
    [
      "or the first line of a paragraph of several",
      paragraph(`${run(HEADLINE)}<w:r><w:br/></w:r>${run("Oleh Dian Laut")}`) + paragraph(STORY),
      HEADLINE,
    ],
    ["a style that is based on the title's is one", styled("Besar", HEADLINE) + paragraph(STORY), HEADLINE],
    [
      "words that mean something else in plain copy stay the headline",
      styled("Judul", "Foto: Laut") + paragraph(STORY),
      "Foto: Laut",
    ],
  ];
  const based = `${STYLES}<w:style w:type="paragraph" w:styleId="Besar"><w:name w:val="Judul Besar"/><w:basedOn w:val="Judul"/></w:style>`;

  test.each(cases)("%s", async (_, body, title) => {
    const { article } = await word({ body, styles: based });
    expect(article.title).toBe(title);
    expect(textOfHtml(article.body)).not.toContain(title);
  });

  test("a few words above it are a kicker", async () => {
    const { article, leftOut } = await word({
      body: paragraph("Warta Utama") + styled("Judul", HEADLINE) + paragraph(STORY),
    });
    expect(article).toMatchObject({ title: HEADLINE, body: `<p>${STORY}</p>` });
    expect(leftOut).toEqual([{ line: 1, text: "Warta Utama", rule: "kicker" }]);
  });

  test("the standfirst is the paragraph in its style; further below that style is a sub-heading", async () => {
    const body = [
      styled("Judul", HEADLINE),
      styled("Anak", "Nelayan menunggu."),
      paragraph(STORY),
      styled("Anak", "Esok"),
    ];
    const { article } = await word({ body: [...body, paragraph(STORY)].join("") });
    expect(article.standfirst).toBe("Nelayan menunggu.");
    expect(article.body).toContain("<h2>Esok</h2>");
  });

  test("below the first paragraphs of the story that style is a sub-heading even when there is no standfirst", async () => {
    const { article } = await word({
      body: [styled("Judul", HEADLINE), paragraph(STORY), styled("Anak", "Esok"), paragraph(STORY)].join(""),
    });
    expect(article.standfirst).toBe("");
    expect(article.body).toBe(`<p>${STORY}</p>\n<h2>Esok</h2>\n<p>${STORY}</p>`);
  });

  test("a standfirst stands below a long headline, too", async () => {
    const long = `${HEADLINE}, ${"Nelayan Menunggu di Darat ".repeat(4).trim()}`;
    const { article } = await word({ body: styled("Kepala1", long) + styled("Anak", "Dua pekan.") + paragraph(STORY) });
    expect(article).toMatchObject({ title: long, standfirst: "Dua pekan." });
  });
});

test("a Word document is newsroom copy in another coat: its lines are read as those of plain copy", async () => {
  const { article, leftOut, warnings } = await word({
    relationships: [["lama", "hyperlink", "https://warta.example/lama"]],
    body: [
      styled("Judul", HEADLINE),
      paragraph("Oleh Dian Laut"),
      paragraph("Senin, 3 Maret 2025 12:09 WIB"),
      paragraph(run("Tanjung Biru (KANTORA) - ") + run("Perahu", "<w:i/>") + run(` lain menyusul. ${STORY}`)),
      paragraph(`${run("Baca juga: ")}<w:hyperlink r:id="lama">${run("Dermaga diperbaiki")}</w:hyperlink>`),
      paragraph(STORY),
      paragraph(run("Menunggu angin", "<w:b/>")),
      paragraph(`${STORY} (Bima Karang)`),
      paragraph("Ikuti berita kami di WhatsApp"),
      paragraph("Tags: ombak, nelayan"),
    ].join(""),
  });
  expect(article).toMatchObject({
    title: HEADLINE,
    dateline: "Tanjung Biru",
    byline: [{ name: "Dian Laut" }],
    editors: [{ name: "Bima Karang" }],
    draftedAt: "2025-03-03T12:09:00+07:00",
    tags: ["ombak", "nelayan"],
    related: [{ title: "Dermaga diperbaiki", href: "https://warta.example/lama" }],
    body: [
      `<p><em>Perahu</em> lain menyusul. ${STORY}</p>`,
      `<p>${STORY}</p>`,
      "<h2>Menunggu angin</h2>",
      `<p>${STORY}</p>`,
    ].join("\n"),
  });
  expect(leftOut.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    "2 label",
    "4 outlet",
    "5 label",
    "9 boilerplate",
    "10 label",
  ]);
  expect(warnings).toEqual([]);
});

describe("an embargo holds wherever it stands", () => {
  const line = "EMBARGO: 3 Juli 2025 10.00 WIB";
  const story = styled("Judul", HEADLINE) + paragraph(STORY);
  const watermark = (text: string) => `<w:r><w:pict><v:shape><v:textpath string="${text}"/></v:shape></w:pict></w:r>`;
  const cases: readonly (readonly [place: string, content: WordContent])[] = [
    ["in the copy", { body: paragraph(line) + story }],
    ["in a heading", { body: styled("Judul", HEADLINE) + styled("Kepala2", line) + paragraph(STORY) }],
    ["in the standfirst", { body: styled("Judul", HEADLINE) + styled("Anak", line) + paragraph(STORY) }],
    ["in a table", { body: table(["Warta", line]) + story }],
    ["in a list", { body: story + item(1, 0, line) + item(1, 0, "Selesai") }],
    ["in a header", { body: story, header: paragraph("Warta Pesisir") + paragraph(line) }],
    ["in hidden text", { body: story + paragraph(run(line, "<w:vanish/>")) }],
    ["in a comment", { body: story, comments: `<w:comment w:id="1" w:author="Rini">${paragraph(line)}</w:comment>` }],
    [
      "in a text box",
      { body: story + paragraph(`<w:r><w:pict><w:txbxContent>${paragraph(line)}</w:txbxContent></w:pict></w:r>`) },
    ],
    [
      "in a footnote",
      {
        body: story + paragraph(`${run("Ombak")}<w:r><w:footnoteReference w:id="7"/></w:r>`),
        footnotes: `<w:footnote w:id="7">${paragraph(line)}</w:footnote>`,
      },
    ],
    [
      "in a footnote that nothing refers to",
      { body: story, footnotes: `<w:footnote w:id="7">${paragraph(line)}</w:footnote>` },
    ],
    ["in a watermark", { body: story, header: paragraph(watermark(line)) }],
    ["in text drawn as a picture", { body: story + paragraph(watermark(line)) }],
    [
      "in a field that nobody filled in",
      {
        body: `${story}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph(line)}</w:sdtContent></w:sdt>`,
      },
    ],
  ];
  test.each(cases)("%s", async (_, content) => {
    const lists = `${list(0, ["bullet"])}${numbered(1, 0)}`;
    expect((await word({ numbering: lists, ...content })).article.embargo).toBe("2025-07-03T10:00:00+07:00");
  });

  test("but not where it was deleted", async () => {
    const deleted = `<w:del><w:r><w:delText>${line}</w:delText></w:r></w:del>`;
    const { article } = await word({
      body: story + paragraph(deleted),
      header: paragraph(deleted + run("Warta Pesisir")),
      comments: `<w:comment w:id="1" w:author="Rini">${paragraph(deleted + run("Sudah."))}</w:comment>`,
      footnotes: `<w:footnote w:id="7">${paragraph(deleted + run("Menurut dinas."))}</w:footnote>`,
    });
    expect(article.embargo).toBeNull();
  });

  test("two that differ are a question to the editor", async () => {
    const file = wordFile({
      styles: STYLES,
      body: paragraph(line) + story,
      header: paragraph(line.replace("3 Juli", "4 Juli")),
    });
    expect(await problemsOf(file, "kota/x.docx")).toMatchObject([
      { field: "embargo", message: expect.stringContaining("two embargoes") },
    ]);
  });
});

describe("a tab", () => {
  const tabbed = (...parts: readonly string[]) => paragraph(parts.map((part) => run(part)).join("<w:r><w:tab/></w:r>"));
  const read = async (line: string) =>
    (
      await understood(
        wordFile({ body: paragraph(HEADLINE) + line + paragraph(STORY) + paragraph(STORY) }),
        "kota/x.docx",
      )
    ).article;

  test.each([
    [["Dian Laut", "Muara Jati, 2 Januari 2025"]],
    [["Dian Laut", "2 Januari 2025"]],
    [["Oleh Dian Laut", "Muara Jati", "2 Januari 2025"]],
  ])("parts a byline from its place and its date: %s", async (parts) => {
    expect(await read(tabbed(...parts))).toMatchObject({
      byline: [{ name: "Dian Laut" }],
      draftedAt: "2025-01-02T00:00:00+07:00",
    });
  });

  test("is a space in the story, also beside a date", async () => {
    const { body } = await read(tabbed("Kapal pertama tiba di dermaga", "2 Januari 2025"));
    expect(body).toContain("<p>Kapal pertama tiba di dermaga 2 Januari 2025</p>");
  });
});

describe("structure and look", () => {
  const lists = `${list(0, ["decimal", "lowerLetter"])}${list(1, ["bullet", "bullet"])}${list(2, ["none"])}${numbered(1, 0)}${numbered(2, 1)}${numbered(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')}${numbered(4, 2)}`;
  const link = '<w:hyperlink r:id="luar">';
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const box = (inner: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  const cases: readonly (readonly [name: string, body: string, html: string])[] = [
    ["headings one below another", styled("Kepala1", "A") + styled("Kepala2", "B"), "<h2>A</h2>\n<h3>B</h3>"],
    [
      "an outline level is a heading",
      paragraph("A", '<w:outlineLvl w:val="0"/>') + paragraph(STORY),
      `<h2>A</h2>\n<p>${STORY}</p>`,
    ],
    ["quotations", styled("Kutipan", "A.") + styled("Kutipan", "B."), "<blockquote><p>A.</p><p>B.</p></blockquote>"],
    [
      "bold, italic, underlined, struck out, raised, lowered",
      paragraph(
        `${run("Air ")}${run("a", "<w:b/>")}${run("b", '<w:b w:val="0"/><w:i/>')}${run("c", '<w:u w:val="single"/>')}${run("d", "<w:dstrike/>")}${run("e", '<w:vertAlign w:val="superscript"/>')}${run("f", '<w:vertAlign w:val="subscript"/>')}${run(" laut.")}`,
      ),
      "<p>Air <strong>a</strong><em>b</em><u>c</u><s>d</s><sup>e</sup><sub>f</sub> laut.</p>",
    ],
    [
      "a look by its style",
      paragraph(`${run("Air ")}${run("laut", '<w:rStyle w:val="Tebal"/>')}${run(".")}`),
      "<p>Air <strong>laut</strong>.</p>",
    ],
    ["line breaks", paragraph(`${run("Satu,")}<w:r><w:br/></w:r>${run("dua.")}`), "<p>Satu,<br>dua.</p>"],
    [
      "two breaks begin a paragraph",
      paragraph(`${run("Satu.")}<w:r><w:br/><w:br/></w:r>${run("Dua.")}`),
      "<p>Satu.</p>\n<p>Dua.</p>",
    ],
    [
      "a tab is a space, a hard hyphen a hyphen",
      paragraph("<w:r><w:t>Satu</w:t><w:tab/><w:t>dua</w:t><w:noBreakHyphen/><w:t>tiga.</w:t></w:r>"),
      "<p>Satu dua\u2011tiga.</p>",
    ],
    [
      "symbols",
      paragraph(
        `${run("Naik ")}<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${run("turun \uf0e0", '<w:rFonts w:ascii="Wingdings"/>')}${run(".")}`,
      ),
      "<p>Naik →turun →.</p>",
    ],
    [
      "links",
      paragraph(`${link}${run("dinas", '<w:u w:val="single"/>')}</w:hyperlink>${run(".")}`),
      '<p><a href="https://dinas.example/a?b=1&amp;c">dinas</a>.</p>',
    ],
    [
      "links as fields",
      paragraph(field(' HYPERLINK "https://x.example/" \\o "ke sana" ', run("sana"))),
      '<p><a href="https://x.example/">sana</a></p>',
    ],
    [
      "links in simple fields",
      paragraph(`<w:fldSimple w:instr="HYPERLINK https://x.example/">${run("sana")}</w:fldSimple>`),
      '<p><a href="https://x.example/">sana</a></p>',
    ],
    [
      "links inside the document are text",
      paragraph(`<w:hyperlink w:anchor="bawah">${run("di bawah")}</w:hyperlink>`),
      "<p>di bawah</p>",
    ],
    ["other fields are their result", paragraph(field(" DATE \\@ d ", run("tiga Maret"))), "<p>tiga Maret</p>"],
    [
      "a field without an end is no field",
      paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run("Air laut.")}`),
      "<p>Air laut.</p>",
    ],
    [
      "form boxes",
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run(" setuju.")}`,
      ),
      "<p>☑ setuju.</p>",
    ],
    [
      "content controls and their boxes",
      paragraph(
        `<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>${run("☐ ")}</w:sdtContent></w:sdt>${run("tolak.")}`,
      ),
      "<p>☐ tolak.</p>",
    ],
    [
      "content controls around paragraphs",
      `<w:sdt><w:sdtContent>${paragraph("Air laut.")}</w:sdtContent></w:sdt>`,
      "<p>Air laut.</p>",
    ],
    [
      "smart tags, directions, custom XML",
      paragraph(`<w:smartTag><w:bdo>${run("Tanjung ")}</w:bdo></w:smartTag><w:customXml>${run("Biru.")}</w:customXml>`),
      "<p>Tanjung Biru.</p>",
    ],
    [
      "text boxes, once, below their paragraph",
      paragraph(`${box(paragraph("Isi kotak."))}${run("Air laut.")}`),
      "<p>Air laut.</p>\n<p>Isi kotak.</p>",
    ],
    [
      "lists inside lists, numbers that go on and begin again",
      [
        item(1, 0, "satu"),
        item(1, 0, "dua"),
        item(2, 1, "titik"),
        item(2, 1, "titik"),
        paragraph(STORY),
        item(1, 0, "tiga"),
        item(3, 0, "ulang"),
        item(1, 1, "huruf"),
      ].join(""),
      `<ol><li>satu</li><li>dua<ul><li>titik</li><li>titik</li></ul></li></ol>\n<p>${STORY}</p>\n<ol start="3"><li>tiga</li></ol>\n<ol><li>ulang<ol><li>huruf</li></ol></li></ol>`,
    ],
    ["a list without marks is no list", item(4, 0, "Air laut."), "<p>Air laut.</p>"],
    ["lists that people type", paragraph("- satu") + paragraph("- dua"), "<ul><li>satu</li><li>dua</li></ul>"],
    [
      "tables",
      table(["A", "B"], ["C", "D"]),
      "<table><tbody><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></tbody></table>",
    ],
    [
      "merged cells and head rows",
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph("A")}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph("B")}</w:tc><w:tc>${paragraph("C")}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>${paragraph("D")}</w:tc></w:tr></w:tbl>`,
      '<table><thead><tr><th colspan="2">A</th></tr></thead><tbody><tr><td rowspan="2">B</td><td>C</td></tr><tr><td>D</td></tr></tbody></table>',
    ],
    [
      "rows and cells inside controls",
      `<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>${paragraph("A")}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`,
      "<table><tbody><tr><td>A</td></tr></tbody></table>",
    ],
    [
      "formulas are their characters",
      paragraph(
        `<m:oMath><m:r><m:t>x</m:t></m:r><m:sSup><m:e><m:r><m:t>y</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`,
      ),
      "<p>xy<sup>2</sup>1/2</p>",
    ],
    ["text in elements that nobody knows", paragraph(`<w:baru>${run("Air laut.")}</w:baru>`), "<p>Air laut.</p>"],
  ];

  test.each(cases)("%s", async (_, body, html) => {
    const relations: WordContent["relationships"] = [["luar", "hyperlink", "https://dinas.example/a?b=1&c"]];
    expect(await bodyOf(body, { numbering: lists, relationships: relations })).toBe(html);
  });

  test("footnotes and endnotes stand at the end, numbered as readers meet them", async () => {
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const html = await bodyOf(
      paragraph(`${run("Satu")}${reference("endnote", 5)}${run(" dua")}${reference("footnote", 2)}${run(".")}`),
      {
        footnotes: `<w:footnote w:id="0" w:type="separator">${paragraph("<w:r><w:separator/></w:r>")}</w:footnote><w:footnote w:id="2">${paragraph(`${run(" Lihat ")}<w:hyperlink r:id="x">${run("dinas")}</w:hyperlink>`)}</w:footnote>`,
        endnotes: `<w:endnote w:id="5">${paragraph("Menurut catatan.")}</w:endnote>`,
        files: { "word/_rels/footnotes.xml.rels": relationships([["x", "hyperlink", "https://dinas.example/"]]) },
      },
    );
    expect(html).toBe(
      '<p>Satu<sup><a href="#note-fn-1" id="note-fnref-1" data-footnote-ref="">1</a></sup> dua<sup><a href="#note-fn-2" id="note-fnref-2" data-footnote-ref="">2</a></sup>.</p>\n' +
        '<section data-footnotes=""><h2>Catatan</h2><ol><li id="note-fn-1"><p>Menurut catatan. <a href="#note-fnref-1" data-footnote-backref="" aria-label="Kembali ke rujukan 1">↩</a></p></li><li id="note-fn-2"><p>Lihat <a href="https://dinas.example/">dinas</a> <a href="#note-fnref-2" data-footnote-backref="" aria-label="Kembali ke rujukan 2">↩</a></p></li></ol></section>',
    );
  });

  test("the stricter dialect of the format, and whatever prefixes a program uses", async () => {
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>${HEADLINE}</x:t></x:r></x:p><x:p><x:r><x:rPr><x:i/></x:rPr><x:t>Air &amp;</x:t></x:r><x:r><x:t><![CDATA[ <laut>.]]></x:t></x:r></x:p></x:body></x:document>`;
    const { article } = await understood(zipOf({ "word/document.xml": `\ufeff${strict}` }), "kota/x.docx");
    expect(article).toMatchObject({ title: HEADLINE, body: "<p><em>Air &amp;</em> &lt;laut&gt;.</p>" });
  });
});

describe("never published, and told", () => {
  const deleted = (value: string) => `<w:del w:id="1"><w:r><w:delText>${value}</w:delText></w:r></w:del>`;
  const ended = (inner: string) => `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${inner}</w:p>`;
  const hidden = (value: string) => run(value, "<w:vanish/>");

  const cases: readonly (readonly [name: string, body: string, html: string, left: readonly string[]])[] = [
    [
      "deleted text",
      paragraph(`${run("Air ")}${deleted("tawar")}${run("laut.")}`),
      "<p>Air laut.</p>",
      ["2 tracked-deletion: tawar"],
    ],
    [
      "text that was inserted and deleted again",
      paragraph(`${run("Air laut")}<w:ins>${run(" asin")}${deleted(" sekali")}</w:ins>${run(".")}`),
      "<p>Air laut asin.</p>",
      ["2 tracked-deletion: sekali"],
    ],
    [
      "text that moved: here it went, there it stays",
      paragraph(`<w:moveFrom>${run("Ke sini. ")}</w:moveFrom>${run("Air.")}`) +
        paragraph(`<w:moveTo>${run("Ke sini.")}</w:moveTo>`),
      "<p>Air.</p>\n<p>Ke sini.</p>",
      ["2 tracked-deletion: Ke sini."],
    ],
    ["the end of a paragraph", ended(run("Air ")) + paragraph("laut."), "<p>Air laut.</p>", []],
    ["the end of the last paragraph", paragraph("Air.") + ended(run("Laut.")), "<p>Air.</p>\n<p>Laut.</p>", []],
    [
      "whole paragraphs",
      ended(deleted("Lama.")) + paragraph("Air laut."),
      "<p>Air laut.</p>",
      ["2 tracked-deletion: Lama."],
    ],
    [
      "rows of tables",
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph("Lama")}</w:tc></w:tr><w:tr><w:tc>${paragraph("Baru")}</w:tc></w:tr></w:tbl>`,
      "<table><tbody><tr><td>Baru</td></tr></tbody></table>",
      ["2 tracked-deletion: Lama"],
    ],
    [
      "cells of tables",
      `<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>${paragraph("Lama")}</w:tc><w:tc>${paragraph("Baru")}</w:tc></w:tr></w:tbl>`,
      "<table><tbody><tr><td>Baru</td></tr></tbody></table>",
      ["2 tracked-deletion: Lama"],
    ],
    [
      "hidden text",
      paragraph(`${run("Air ")}${hidden("rahasia ")}${run("laut.")}`),
      "<p>Air laut.</p>",
      ["2 hidden-text: rahasia"],
    ],
    [
      "codes of fields",
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SECRET </w:instrText></w:r>${run("kode")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("Air laut.")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      "<p>Air laut.</p>",
      ["2 field-code: kode"],
    ],
    [
      "tables of contents",
      styled("Isi1", "Cuaca 1") + paragraph("Air laut."),
      "<p>Air laut.</p>",
      ["2 table-of-contents: Cuaca 1"],
    ],
    [
      "what nobody filled in",
      paragraph(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Klik untuk mengetik")}</w:sdtContent></w:sdt>${run("Air laut.")}`,
      ),
      "<p>Air laut.</p>",
      ["2 placeholder: Klik untuk mengetik"],
    ],
    [
      "objects of other programs",
      paragraph(`<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>${run("Air laut.")}`),
      "<p>Air laut.</p>",
      ["2 embedded-object: Excel.Sheet.12"],
    ],
    [
      "documents inside the document",
      `<w:altChunk r:id="sisip"/>${paragraph("Air laut.")}`,
      "<p>Air laut.</p>",
      ["1 embedded-object: word/sisipan.html"],
    ],
    [
      "charts",
      paragraph(
        `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="c" descr="Hasil tangkapan"/><a:graphic><a:graphicData><c:chart r:id="g"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>${run("Air laut.")}`,
      ),
      "<p>Air laut.</p>",
      ["2 embedded-object: chart: Hasil tangkapan"],
    ],
    [
      "the content of merged cells",
      `<w:tbl><w:tr><w:tc>${paragraph("A")}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph("B")}</w:tc></w:tr></w:tbl>`,
      '<table><tbody><tr><td rowspan="2">A</td></tr></tbody></table>',
      ["3 hidden-text: B"],
    ],
    [
      "notes that a deleted text referred to",
      paragraph(`${run("Air laut.")}<w:del><w:r><w:footnoteReference w:id="1"/></w:r></w:del>`),
      "<p>Air laut.</p>",
      ["2 tracked-deletion: Catatan."],
    ],
    [
      "readings above characters",
      paragraph(
        `<w:r><w:ruby><w:rt>${run("umi")}</w:rt><w:rubyBase>${run("海")}</w:rubyBase></w:ruby></w:r>${run(" biru.")}`,
      ),
      "<p>海 biru.</p>",
      ["2 ruby: umi"],
    ],
    [
      "dangerous links",
      paragraph(`<w:hyperlink r:id="js">${run("Air laut.")}</w:hyperlink>`),
      "<p>Air laut.</p>",
      ["2 unsafe-link: javascript:alert(1)"],
    ],
  ];

  test.each(cases)("%s", async (_, body, html, left) => {
    const { article, leftOut } = await word({
      body: `${styled("Judul", HEADLINE)}${body}`,
      relationships: [
        ["sisip", "aFChunk", "sisipan.html"],
        ["js", "hyperlink", "javascript:alert(1)"],
      ],
      ...(left[0]?.includes("Catatan.") && { footnotes: `<w:footnote w:id="1">${paragraph("Catatan.")}</w:footnote>` }),
    });
    expect(article.body).toBe(html);
    expect(
      leftOut.filter(({ rule }) => rule !== "link-title").map(({ line, rule, text }) => `${line} ${rule}: ${text}`),
    ).toEqual(left);
  });

  test("comments are told where they stand, with their author; the approver is warned", async () => {
    const { article, leftOut, warnings } = await word({
      comments: `<w:comment w:id="4" w:author="Rini">${paragraph("Angka ini dari mana?")}${paragraph("Cek.")}</w:comment>`,
      body: `${styled("Judul", HEADLINE)}${paragraph(`<w:commentRangeStart w:id="4"/>${run("Air laut.")}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`)}`,
    });
    expect(article.body).toBe("<p>Air laut.</p>");
    expect(leftOut).toEqual([{ line: 2, text: "Rini: Angka ini dari mana? Cek.", rule: "comment" }]);
    expect(warnings).toMatchObject([
      { line: 2, field: "body", message: "The document holds 1 comment; no reader sees it." },
    ]);
  });

  test("the warning counts tracked changes and says what became of them", async () => {
    const body = paragraph(`<w:ins>${run("Air ")}</w:ins>${deleted("tawar")}${run("laut")}<w:ins>${run(".")}</w:ins>`);
    const { warnings } = await word({ body: `${styled("Judul", HEADLINE)}${body}` });
    expect(warnings.map(({ message }) => message)).toEqual([
      "The document holds 3 tracked changes: 2 insertions taken over, 1 deletion left out.",
    ]);
  });

  test("headers, footers, notes without a reference", async () => {
    const { leftOut } = await word({
      body: styled("Judul", HEADLINE) + paragraph("Air laut."),
      header: paragraph("Warta Pesisir"),
      footnotes: `<w:footnote w:id="9">${paragraph("Lupa dihapus.")}</w:footnote>`,
    });
    expect(leftOut).toEqual([
      { line: 1, text: "Lupa dihapus.", rule: "unreferenced-note" },
      { line: 1, text: "Warta Pesisir", rule: "header-footer" },
    ]);
  });

  test("characters that nobody sees are named once", async () => {
    const { article, leftOut } = await word({
      body: styled("Judul", "Om\u00adbak") + paragraph("Air\u200b laut\u00ad."),
    });
    expect(article).toMatchObject({ title: "Ombak", body: "<p>Air laut.</p>" });
    expect(leftOut).toEqual([{ line: 1, text: "U+00AD ×2, U+200B ×1", rule: "invisible-characters" }]);
  });

  test("symbols that Unicode does not have, macros", async () => {
    const { leftOut, warnings } = await word({
      body:
        styled("Judul", HEADLINE) +
        paragraph(`<w:r><w:sym w:font="Logo Kita" w:char="F041"/></w:r>${run("Air laut.")}`),
      contentType: "application/vnd.ms-word.document.macroEnabled.main+xml",
    });
    expect(leftOut).toEqual([{ line: 2, text: "Logo Kita F041", rule: "unknown-symbol" }]);
    expect(warnings.map(({ field }) => field)).toEqual(["body", "file"]);
  });
});

describe("pictures", () => {
  const FILES = { "word/media/image1.png": "png", "word/media/foto besar.jpg": "jpg", "word/media/peta.emf": "emf" };
  const RELATIONS: WordContent["relationships"] = [
    ["satu", "image", "media/image1.png"],
    ["dua", "image", "/word/media/foto besar.jpg"],
    ["emf", "image", "media/peta.emf"],
    ["web", "image", "https://foto.example/a.jpg"],
    ["hilang", "image", "media/tidak-ada.png"],
  ];
  const draft = (...body: readonly string[]) =>
    word({ body: [styled("Judul", HEADLINE), ...body].join(""), relationships: RELATIONS, files: FILES });

  test("stay in their places and are named, not opened", async () => {
    const { article, enclosed } = await draft(
      paragraph(picture("satu", "Perahu di dermaga")),
      paragraph(STORY),
      paragraph(run("Air laut. ") + picture("dua", "")),
    );
    expect(article.body).toBe(
      `<figure data-media="0"></figure>\n<p>${STORY}</p>\n<p>Air laut.</p>\n<figure data-media="1"></figure>`,
    );
    expect(article.media).toEqual([
      { src: "image1.png", alt: "Perahu di dermaga", caption: "", credit: "" },
      { src: "foto besar.jpg", alt: "", caption: "", credit: "" },
    ]);
    expect(enclosed).toEqual([
      { src: "image1.png", entry: "word/media/image1.png" },
      { src: "foto besar.jpg", entry: "word/media/foto besar.jpg" },
    ]);
  });

  const captions: readonly (readonly [rule: string, below: string, caption: string, credit: string])[] = [
    ["a paragraph in the style for captions", styled("Ket", "Perahu di dermaga."), "Perahu di dermaga.", ""],
    ["with its credit", styled("Ket", "Perahu di dermaga. (Foto: Dian Laut)"), "Perahu di dermaga.", "Dian Laut"],
    ["a line that says so", paragraph("Keterangan foto: Perahu di dermaga."), "Perahu di dermaga.", ""],
    [
      "a line that ends with a credit",
      paragraph("Perahu di dermaga lama. Foto: Dian Laut"),
      "Perahu di dermaga lama.",
      "Dian Laut",
    ],
    ["a line in italics", paragraph(run("Perahu di dermaga.", "<w:i/>")), "Perahu di dermaga.", ""],
    ["no other line", paragraph(STORY), "", ""],
  ];
  test.each(captions)("%s is the caption", async (_, below, caption, credit) => {
    const { article } = await draft(paragraph(picture("satu", "Perahu")), below, paragraph("Air laut."));
    expect(article.media).toMatchObject([{ caption, credit }]);
    expect(textOfHtml(article.body).includes("erahu di dermaga")).toBe(false);
  });

  test("a caption above its picture, when nothing below is one", async () => {
    const { article } = await draft(styled("Ket", "Perahu."), paragraph(picture("satu", "Perahu")), paragraph(STORY));
    expect(article.media).toMatchObject([{ caption: "Perahu." }]);
  });

  test("descriptions that no person wrote are not taken", async () => {
    const { article } = await draft(
      paragraph(picture("satu", "A boat on the water\n\nDescription automatically generated with low confidence")),
      paragraph(STORY),
    );
    expect(article.media[0]?.alt).toBe("A boat on the water");
  });

  test("pictures elsewhere, missing ones, and those that no browser shows are told", async () => {
    const { article, leftOut, warnings, enclosed } = await draft(
      paragraph(picture("web", "Foto web")),
      paragraph(picture("hilang", "Foto hilang")),
      paragraph(picture("emf", "Peta")),
      paragraph(STORY),
    );
    expect(article.media).toEqual([]);
    expect(enclosed).toEqual([]);
    expect(leftOut).toEqual([
      { line: 2, text: "https://foto.example/a.jpg Foto web", rule: "external-picture" },
      { line: 3, text: "word/media/tidak-ada.png Foto hilang", rule: "missing-picture" },
      { line: 4, text: "word/media/peta.emf Peta", rule: "unsupported-picture" },
    ]);
    expect(warnings.map(({ field }) => field)).toEqual(["media", "media", "media"]);
  });

  test("a deleted picture is not shown", async () => {
    const { article, enclosed } = await draft(paragraph(`<w:del>${picture("satu", "Lama")}</w:del>`), paragraph(STORY));
    expect([article.media, enclosed]).toEqual([[], []]);
  });
});

describe("refused, with the reason", () => {
  const doctype = `<!DOCTYPE x [<!ENTITY a "laut"><!ENTITY b "&a;&a;">]>${xmlPart("document", "<w:body/>").slice(55)}`;
  const nested = (depth: number) =>
    `${"<w:tbl><w:tr><w:tc>".repeat(depth)}${paragraph("Air")}${"</w:tc></w:tr></w:tbl>".repeat(depth)}`;
  const part = (xml: string) => zipOf({ "word/document.xml": xml });
  const cases: readonly (readonly [name: string, file: Uint8Array, message: RegExp])[] = [
    ["entities", part(doctype), /DOCTYPE/],
    ["10,000 tables inside one another", wordFile({ body: nested(10_000) }), /too deep/],
    [
      "80 tables inside one another",
      wordFile({ body: styled("Judul", HEADLINE) + nested(80) }),
      /cannot be an article/,
    ],
    ["XML that ends too early", part("<w:document><w:body>"), /damaged/],
    ["end tags that do not fit", part("<a><b></a></b>"), /damaged/],
    ["no XML at all", part("%PDF"), /damaged/],
    ["1.1 MB of text", wordFile({ body: paragraph("kata ".repeat(230_000)) }), /more than 1\.0 MB of text/],
    [
      "a look that changes with every letter",
      wordFile({ body: paragraph((run("a") + run("b", "<w:b/>")).repeat(26_000)) }),
      /cannot be an article/,
    ],
    [
      "50,001 cells",
      wordFile({ body: `<w:tbl>${`<w:tr>${"<w:tc/>".repeat(100)}</w:tr>`.repeat(501)}</w:tbl>` }),
      /cannot be an article/,
    ],
    ["XML of 33 MB", part(" ".repeat(33 * 1_048_576)), /larger than any article/],
    [
      "21 MB",
      wordFile({ body: paragraph("Air"), files: { "word/media/a.bin": noise(21 * 1_048_576) } }),
      /21\.0 MB; at most 20\.0 MB/,
    ],
    ["a document without text", wordFile({ body: "" }), /no headline/],
    ["a headline alone", wordFile({ body: paragraph(HEADLINE) }), /no text below/],
  ];
  test.each(cases)("%s", async (_, file, message) => {
    const problems = await problemsOf(file, "kota/naskah.docx");
    expect(problems.map((problem) => problem.message).join(" ")).toMatch(message);
    for (const { fix } of problems) expect(fix).toMatch(/\w.*\.$/);
  });

  test("250 levels of changes around a paragraph are read", async () => {
    expect(await bodyOf(`${"<w:ins>".repeat(240)}${paragraph("Air laut.")}${"</w:ins>".repeat(240)}`)).toBe(
      "<p>Air laut.</p>",
    );
  });
});

/** Bytes that do not compress. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 16;
  }
  return bytes;
}

test("the name says nothing: a document is known by its bytes", async () => {
  const parsed = await report(wordFile({ body: paragraph(HEADLINE) + paragraph(STORY) }), "kota/naskah.txt");
  expect(parsed).toMatchObject({ ok: true, format: "docx" });
});

describe("never throws", () => {
  const whole = wordFile({
    styles: STYLES,
    numbering: `${list(0, ["decimal"])}${numbered(1, 0)}`,
    footnotes: `<w:footnote w:id="1">${paragraph("Catatan.")}</w:footnote>`,
    comments: `<w:comment w:id="1">${paragraph("Cek.")}</w:comment>`,
    relationships: [["p", "image", "media/a.png"]],
    files: { "word/media/a.png": "x" },
    body: [
      styled("Judul", HEADLINE),
      item(1, 0, "satu"),
      table(["A", "B"]),
      paragraph(
        `${run("Air", "<w:b/>")}<w:del>${run("lama")}</w:del><w:r><w:footnoteReference w:id="1"/></w:r>${picture("p", "Laut")}`,
      ),
      paragraph(STORY),
    ].join(""),
  });
  const entries = unzipSync(whole);
  const names = Object.keys(entries).filter((name) => name.endsWith(".xml") || name.endsWith(".rels"));
  const piece = fc.constantFrom(
    ...[
      "<w:p>",
      "</w:p>",
      "<w:tbl>",
      "</w:tc>",
      "<w:r/>",
      "<w:t>",
      "&#0;",
      "&#xD800;",
      "&x;",
      'w:val="-1"',
      "<",
      ">",
      '"',
    ],
    ...["<w:sdt>", "<mc:AlternateContent/>", "<w:fldChar/>", "<w:ins>", "]]>", "<!--", "<![CDATA["],
  );

  test("on parts with other markup in them", async () => {
    const change = fc.tuple(fc.constantFrom(...names), fc.nat(5_000), fc.nat(60), fc.oneof(piece, fc.constant("")));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const files: Record<string, string | Uint8Array> = { ...entries };
        for (const [name, from, length, inserted] of changes) {
          const xml = Buffer.from(files[name] ?? "").toString();
          const at = xml.length === 0 ? 0 : from % xml.length;
          files[name] = xml.slice(0, at) + inserted + xml.slice(at + length);
        }
        expect(await report(zipOf(files), "kota/x.docx")).toHaveProperty("ok");
      }),
      { numRuns: runs(1_500) },
    );
  });

  test("on elements in any order", async () => {
    const tag = fc.constantFrom(
      ..."p r t tbl tr tc ins del moveFrom moveTo sdt sdtContent hyperlink fldChar pict drawing br pPr rPr pStyle numPr ruby object".split(
        " ",
      ),
    );
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constant("kata "),
        fc
          .tuple(tag, fc.array(tie("node"), { maxLength: 4 }))
          .map(([name, inner]) => `<w:${name}>${inner.join("")}</w:${name}>`),
      ),
    })).node;
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 6 }), async (nodes) => {
        const file = wordFile({ body: styled("Judul", HEADLINE) + nodes.join("") + paragraph(STORY), styles: STYLES });
        expect(await report(file, "kota/x.docx")).toHaveProperty("ok");
      }),
      { numRuns: runs(1_500) },
    );
  });
});

const SUITE = fileURLToPath(new URL("../../../shared/suites/docx-mammoth", import.meta.url));
describe.runIf(existsSync(SUITE))("documents of other people", () => {
  const names = existsSync(SUITE) ? readdirSync(SUITE).filter((name) => name.endsWith(".docx")) : [];
  test("there are some", () => expect(names.length).toBeGreaterThan(15));

  test.each(names)("%s is understood, or refused in words for editors", async (name) => {
    const parsed = await report(readFileSync(join(SUITE, name)), "kota/contoh.docx");
    if (parsed.ok) expect(parsed.article.title).not.toBe("");
    else
      for (const { message } of parsed.problems)
        expect(message).toMatch(/has no (?:headline|text below its headline)\.$/);
  });
});
