/** Word documents as other programs write them: what they do in ways of their own reads like what Word does. */
import { expect, test } from "vitest";
import { understood } from "./parsing.ts";
import { item, list, numbered, paragraph, run, styled, type WordContent, wordFile } from "./word-builder.ts";

const HEADLINE = "Ombak Tinggi, Perahu Pulang Lebih Awal";
const STORY =
  "Perahu kembali ke dermaga sebelum siang karena angin berubah arah dan ombak di mulut muara naik sampai dua meter.";
const STYLES =
  '<w:style w:type="paragraph" w:styleId="Judul"><w:name w:val="Title"/></w:style>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Biasa"><w:name w:val="Normal"/><w:rPr><w:sz w:val="24"/></w:rPr></w:style>';

async function word(content: WordContent) {
  return understood(
    wordFile({ styles: STYLES, ...content, body: `${styled("Judul", HEADLINE)}${content.body}` }),
    "kota/naskah.docx",
  );
}

/** What readers see below the headline. */
async function bodyOf(content: WordContent): Promise<string> {
  return (await word(content)).article.body;
}

const NOTE = '<w:r><w:footnoteReference w:id="1"/></w:r>';
const called = '<sup><a href="#note-fn-1" id="note-fnref-1" data-footnote-ref="">1</a></sup>';

test.each([
  ["the last thing in a paragraph", run("Air laut naik.") + NOTE, `<p>Air laut naik.${called}</p>`],
  ["behind bold text", run("Air laut naik.", "<w:b/>") + NOTE, `<p><strong>Air laut naik.</strong>${called}</p>`],
  ["before its first word", NOTE + run("Air laut naik."), `<p>${called}Air laut naik.</p>`],
])("a reference to a note is kept as %s", async (_, content, html) => {
  const footnotes = `<w:footnote w:id="1">${paragraph("Menurut dinas.")}</w:footnote>`;
  const { article, leftOut } = await word({ body: paragraph(STORY) + paragraph(content), footnotes });
  expect(article.body).toContain(html);
  expect(article.body).toContain("Menurut dinas.");
  expect(leftOut).toEqual([]);
});

const LISTS = [
  list(0, ["bullet", "bullet", "bullet"]),
  list(1, ["decimal", "decimal"]),
  '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=" "/></w:lvl></w:abstractNum>',
  numbered(1, 0),
  numbered(2, 1),
  numbered(3, 2),
].join("");

test.each([
  ["begins further in", [item(1, 2, "satu"), item(1, 2, "dua")], "<ul><li>satu</li><li>dua</li></ul>"],
  [
    "begins further in and comes out",
    [item(1, 1, "satu"), item(1, 0, "dua"), item(1, 1, "tiga")],
    "<ul><li>satu</li><li>dua<ul><li>tiga</li></ul></li></ul>",
  ],
  ["skips a level", [item(1, 0, "satu"), item(1, 2, "dua")], "<ul><li>satu<ul><li>dua</li></ul></li></ul>"],
  [
    "skips a level and comes half out",
    [item(1, 0, "satu"), item(1, 2, "dua"), item(1, 1, "tiga"), item(1, 0, "empat")],
    "<ul><li>satu<ul><li>dua</li></ul><ul><li>tiga</li></ul></li><li>empat</li></ul>",
  ],
])("a list that %s has no empty items", async (_, items, html) => {
  expect(await bodyOf({ body: paragraph(STORY) + items.join(""), numbering: LISTS })).toContain(html);
});

test("an item of several paragraphs: the second has a bullet that nobody sees", async () => {
  const items = [item(2, 0, "satu"), item(3, 0, "Lanjutan."), item(1, 1, "titik"), item(2, 0, "dua")];
  expect(await bodyOf({ body: paragraph(STORY) + items.join(""), numbering: LISTS })).toContain(
    "<ol><li><p>satu</p><p>Lanjutan.</p><ul><li>titik</li></ul></li><li>dua</li></ol>",
  );
  expect(await bodyOf({ body: paragraph(STORY) + item(3, 0, "Lanjutan."), numbering: LISTS })).toContain(
    "<p>Lanjutan.</p>",
  );
});

test("an item of several paragraphs: the second is taken out of the list, and stays indented", async () => {
  const outside = (indent: string) =>
    paragraph("Lanjutan.", `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:ind w:left="${indent}"/>`);
  const list = (indent: string) => ({
    body: paragraph(STORY) + item(2, 0, "satu") + outside(indent) + item(2, 0, "dua"),
    numbering: LISTS,
  });
  expect(await bodyOf(list("720"))).toContain("<ol><li><p>satu</p><p>Lanjutan.</p></li><li>dua</li></ol>");
  expect(await bodyOf(list("0"))).toContain(
    '<ol><li>satu</li></ol>\n<p>Lanjutan.</p>\n<ol start="2"><li>dua</li></ol>',
  );
});

const m = (name: string, inner: string) => `<m:${name}>${inner}</m:${name}>`;
const letter = (value: string) => m("r", m("t", value));
const sign = (properties: string, name: string, value: string) => m(properties, `<m:${name} m:val="${value}"/>`);

test.each([
  [
    "sums",
    m("nary", sign("naryPr", "chr", "∑") + m("sub", letter("i")) + m("sup", letter("n")) + m("e", letter("x"))),
    "∑<sub>i</sub><sup>n</sup>x",
  ],
  ["integrals, which need not say what they are", m("nary", m("e", letter("x"))), "∫x"],
  ["brackets", letter("f") + m("d", m("e", letter("x")) + m("e", letter("y"))), "f(x|y)"],
  ["other brackets", m("d", sign("dPr", "begChr", "[") + m("e", letter("x"))), "[x)"],
  ["brackets on one side", m("d", sign("dPr", "endChr", "") + m("e", letter("x"))), "(x"],
  ["roots", m("rad", m("deg", letter("3")) + m("e", letter("x+1"))), "<sup>3</sup>√(x+1)"],
  ["fractions of more than one part", m("f", m("num", letter("a")) + m("den", letter("b+c"))), "a/(b+c)"],
  ["accents", m("acc", sign("accPr", "chr", "\u20d7") + m("e", letter("v"))), "v\u20d7"],
  ["names of functions", m("func", m("fName", letter("sin")) + m("e", letter("x"))), "sin x"],
  ["matrices", m("m", m("mr", m("e", letter("1")) + m("e", letter("2"))) + m("mr", m("e", letter("3")))), "1 2; 3"],
])("no sign of a formula is lost: %s", async (_, formula, html) => {
  const { article, warnings } = await word({ body: paragraph(STORY) + paragraph(m("oMath", formula)) });
  expect(article.body).toContain(`<p>${html}</p>`);
  expect(warnings).toMatchObject([{ line: 3, message: expect.stringContaining("1 formula") }]);
});

const PICTURE: Omit<WordContent, "body"> = {
  relationships: [["p", "image", "media/dermaga.png"]],
  files: { "word/media/dermaga.png": "x" },
};

/** Described outside, where Word asks for it, and inside, where programs note what they inserted. */
function pictureOf(outside: string, inside: string): string {
  return (
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Gambar 1" descr="${outside}"/><a:graphic><a:graphicData><pic:pic>` +
    `<pic:nvPicPr><pic:cNvPr id="0" name="x" descr="${inside}"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="p"/></pic:blipFill>` +
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
  );
}

test("text raised or lowered by a distance, in smaller letters, is raised or lowered text", async () => {
  const shifted = (value: string, distance: number, size: number) =>
    run(value, `<w:position w:val="${distance}"/><w:sz w:val="${size}"/>`);
  const body = paragraph(STORY) + paragraph(`${run("H")}${shifted("2", -4, 19)}${run("O, m")}${shifted("2", 8, 19)}`);
  expect(await bodyOf({ body })).toContain("<p>H<sub>2</sub>O, m<sup>2</sup></p>");
  expect(await bodyOf({ body: paragraph(STORY) + paragraph(shifted("Naik", 8, 24)) })).toContain("<p>Naik</p>");
});

test("the look of a link that leads to no other page is no look of text", async () => {
  const styles = `${STYLES}<w:style w:type="character" w:styleId="Tautan"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>`;
  const link = `<w:hyperlink w:anchor="bawah">${run("di bawah", '<w:rStyle w:val="Tautan"/>')}</w:hyperlink>`;
  expect(await bodyOf({ styles, body: paragraph(STORY) + paragraph(link) })).toContain("<p>di bawah</p>");
});

test("the caption of a table is none of a picture", async () => {
  const styles = `${STYLES}<w:style w:type="paragraph" w:styleId="Ket"><w:name w:val="caption"/></w:style><w:style w:type="paragraph" w:styleId="KetTabel"><w:name w:val="Table Caption"/><w:basedOn w:val="Ket"/></w:style>`;
  const picture = pictureOf("Dermaga merah", "");
  const { article } = await word({
    styles,
    body: paragraph(STORY) + paragraph(picture) + styled("KetTabel", "Tinggi ombak"),
    ...PICTURE,
  });
  expect(article.media).toMatchObject([{ caption: "" }]);
  expect(article.body).toContain("<p>Tinggi ombak</p>");
});

test.each(["drop", "margin"])(
  "a large first letter (%s) stands in its word again, and makes no headline",
  async (place) => {
    const frame = `<w:framePr w:dropCap="${place}" w:lines="3"/>`;
    const letter = run("P", '<w:position w:val="-12"/><w:sz w:val="112"/>');
    const body = paragraph(letter, frame) + paragraph(STORY.slice(1));
    expect(await bodyOf({ body })).toBe(`<p>${STORY}</p>`);
    const { article } = await understood(
      wordFile({ styles: STYLES, body: paragraph(HEADLINE) + body + paragraph(STORY) }),
      "kota/naskah.docx",
    );
    expect(article.title).toBe(HEADLINE);
  },
);

test.each([
  ["the program's description is the name of the file", "Dermaga merah", "dermaga.png", "Dermaga merah", "dermaga.png"],
  ["there is nothing but the name of the file", "", "C:\\Foto\\dermaga merah.JPG", "", "C:\\Foto\\dermaga merah.JPG"],
  ["somebody inserted it with its name", "IMG_1234.jpeg", "", "", "IMG_1234.jpeg"],
])("a picture is not described by the name of its file: %s", async (_, outside, inside, alt, left) => {
  const { article, leftOut } = await word({
    body: paragraph(STORY) + paragraph(pictureOf(outside, inside)),
    ...PICTURE,
  });
  expect(article.media).toMatchObject([{ src: "dermaga.png", alt }]);
  expect(leftOut).toEqual([{ line: 3, text: left, rule: "picture-name" }]);
});

test("a note that is called by a sign is called by its number", async () => {
  const mark = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>';
  const footnotes = `<w:footnote w:id="1">${paragraph("Menurut dinas.")}</w:footnote>`;
  const { article, leftOut } = await word({
    body: paragraph(STORY) + paragraph(`${run("Air laut")}${mark}${run(" naik.")}`),
    footnotes,
  });
  expect(article.body).toContain(`<p>Air laut${called} naik.</p>`);
  expect(leftOut).toEqual([{ line: 3, text: "*", rule: "note-mark" }]);
});

test("paragraphs in the style for authors are the byline, one name in each or several", async () => {
  const styles = `${STYLES}<w:style w:type="paragraph" w:styleId="Penulis"><w:name w:val="Author"/></w:style>`;
  const authors = ["Dian Laut", "Bayu Karang dan Sekar Ayu", "ditulis di atas kapal yang sedang berlayar"];
  const { article } = await word({
    styles,
    body: authors.map((name) => styled("Penulis", name)).join("") + paragraph(STORY),
  });
  expect(article.byline.map(({ name }) => name)).toEqual(["Dian Laut", "Bayu Karang", "Sekar Ayu"]);
  expect(article.body).toBe(`<p>${authors[2]}</p>\n<p>${STORY}</p>`);
});

test.each(["Subtitle", "Standfirst", "Lead in", "Lead-In"])(
  "a paragraph in the style %s is the standfirst",
  async (name) => {
    const styles = `${STYLES}<w:style w:type="paragraph" w:styleId="Teras"><w:name w:val="${name}"/></w:style>`;
    const { article } = await word({ styles, body: styled("Teras", "Nelayan menunggu.") + paragraph(STORY) });
    expect(article.standfirst).toBe("Nelayan menunggu.");
  },
);

test.each(["Teras", "Teras Berita", "Ringkasan"])("a paragraph in the style %s begins the story", async (name) => {
  const styles = `${STYLES}<w:style w:type="paragraph" w:styleId="Teras"><w:name w:val="${name}"/></w:style>`;
  const { article } = await word({ styles, body: styled("Teras", "Nelayan menunggu.") + paragraph(STORY) });
  expect(article).toMatchObject({ standfirst: "", body: `<p>Nelayan menunggu.</p>\n<p>${STORY}</p>` });
});

/** Each of these styles has a numbering of its own, of one level. */
const FURTHER_IN = [
  ["PeluruSatu", "List Bullet", 1],
  ["PeluruDua", "List Bullet 2", 4],
  ["AngkaDua", "List Number 2", 5],
  ["Lanjut", "List Continue", 0],
  ["LanjutDua", "List Continue 2", 0],
]
  .map(
    ([id, name, numId]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${numId === 0 ? "" : `<w:pPr><w:numPr><w:numId w:val="${numId}"/></w:numPr></w:pPr>`}</w:style>`,
  )
  .join("");
const OWN_NUMBERINGS = `${list(0, ["bullet"])}${list(1, ["decimal"])}${list(2, ["bullet"])}${numbered(1, 0)}${numbered(4, 2)}${numbered(5, 1)}`;

test.each([
  [
    "bullets inside bullets",
    [styled("PeluruSatu", "satu"), styled("PeluruDua", "dua"), styled("PeluruSatu", "tiga")],
    "<ul><li>satu<ul><li>dua</li></ul></li><li>tiga</li></ul>",
  ],
  [
    "numbers inside bullets",
    [styled("PeluruSatu", "satu"), styled("AngkaDua", "dua"), styled("AngkaDua", "tiga")],
    "<ul><li>satu<ol><li>dua</li><li>tiga</li></ol></li></ul>",
  ],
  [
    "an item that goes on",
    [styled("PeluruSatu", "satu"), styled("Lanjut", "lagi"), styled("PeluruSatu", "dua")],
    "<ul><li><p>satu</p><p>lagi</p></li><li>dua</li></ul>",
  ],
  [
    "an item further in that goes on",
    [styled("PeluruSatu", "satu"), styled("PeluruDua", "dua"), styled("LanjutDua", "lagi")],
    "<ul><li>satu<ul><li><p>dua</p><p>lagi</p></li></ul></li></ul>",
  ],
  ["nothing that goes on", [styled("Lanjut", STORY)], `<p>${STORY}</p>`],
])("Word's further styles for lists make %s", async (_, paragraphs, html) => {
  const body = paragraph(STORY) + paragraphs.join("") + paragraph(STORY);
  const styles = STYLES + FURTHER_IN;
  expect(await bodyOf({ body, styles, numbering: OWN_NUMBERINGS })).toBe(`<p>${STORY}</p>\n${html}\n<p>${STORY}</p>`);
});

test.each(["page", "column"])("what goes on behind the break of a %s is a paragraph of its own", async (kind) => {
  const broken = `<w:r><w:br w:type="${kind}"/></w:r>`;
  const body = paragraph(run("Satu.") + broken + run("Dua.")) + paragraph(broken + run("Tiga.")) + paragraph(broken);
  expect(await bodyOf({ body: paragraph(STORY) + body })).toBe(
    `<p>${STORY}</p>\n<p>Satu.</p>\n<p>Dua.</p>\n<p>Tiga.</p>`,
  );
});

test.each([
  ["Judul Berita", "Sub Judul", "Judul 1", "Kutipan"],
  ["Titel", "Subtitle", "Überschrift 1", "Quote"],
  ["Titre", "Standfirst", "Titre 1", "Intense Quote"],
  ["Título", "Subtitle", "Título 1", "Quotations"],
])("styles may be called %s, %s, %s and %s", async (title, subtitle, heading, quote) => {
  const names = [title, subtitle, heading, quote];
  const styles = names.map((name, id) => `<w:style w:styleId="s${id}"><w:name w:val="${name}"/></w:style>`).join("");
  const body = [HEADLINE, "Dua pekan di darat.", "Kapal baru", STORY]
    .map((text, id) => styled(`s${id}`, text))
    .join("");
  const { article } = await understood(wordFile({ styles, body }), "kota/naskah.docx");
  expect(article).toMatchObject({
    title: HEADLINE,
    standfirst: "Dua pekan di darat.",
    body: `<h2>Kapal baru</h2>\n<blockquote><p>${STORY}</p></blockquote>`,
  });
});

test.each(["berschrift2", "Titre2", "Ttulo2", "Judul2", "Kop2", "Nagwek2"])(
  "a document without styles has their identifiers alone: %s",
  async (id) => {
    const body = `${styled("Title", HEADLINE)}${paragraph(STORY)}${styled(id, "Ombak reda.")}${paragraph(STORY)}`;
    const { article } = await understood(wordFile({ body }), "kota/naskah.docx");
    expect(article.body).toBe(`<p>${STORY}</p>\n<h2>Ombak reda.</h2>\n<p>${STORY}</p>`);
  },
);
