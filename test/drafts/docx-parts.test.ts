/** How the files inside a Word document are called, encoded and broken, and that their text is found all the same or missed in so many words. */
import { describe, expect, test } from "vitest";
import { zipOf } from "../support/archives.ts";
import { problemsOf, understood } from "./parsing.ts";
import { paragraph, picture, wordFile, xmlPart } from "./word-builder.ts";

const BODY = paragraph("Ombak Tinggi di Muara") + paragraph("Café di dermaga tutup.");
const DOCUMENT = xmlPart("document", `<w:body>${BODY}</w:body>`);
const ARTICLE = { title: "Ombak Tinggi di Muara", body: "<p>Café di dermaga tutup.</p>" };

const related = (id: string, type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/></Relationships>`;
const wide = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

test.each<[string, Record<string, string | Uint8Array>]>([
  ["found without any table of contents", { "word/document.xml": DOCUMENT }],
  [
    "found by an absolute name",
    { "teks/isi.xml": DOCUMENT, "_rels/.rels": related("a", "officeDocument", "/teks/isi.xml") },
  ],
  [
    "found in other capitals",
    { "Word/Document.XML": DOCUMENT, "_RELS/.RELS": related("a", "officeDocument", "word/document.xml") },
  ],
  [
    "found in other capitals beside a table of contents in other capitals",
    { "[content_types].xml": "<Types/>", "WORD/DOCUMENT.XML": DOCUMENT },
  ],
  [
    "found behind a backslash",
    { "teks/isi.xml": DOCUMENT, "_rels/.rels": related("a", "officeDocument", "teks\\isi.xml") },
  ],
  [
    "found behind encoded characters",
    { "teks/isi 1.xml": DOCUMENT, "_rels/.rels": related("a", "officeDocument", "teks/isi%201.xml") },
  ],
  ["found beside damaged relations", { "word/document.xml": DOCUMENT, "_rels/.rels": "<Relationships" }],
  ["in UTF-16", { "word/document.xml": wide(DOCUMENT) }],
  ["in UTF-16 of the other order", { "word/document.xml": wide(DOCUMENT).swap16() }],
  [
    "in Latin-1, where it says so",
    { "word/document.xml": Buffer.from(DOCUMENT.replace("UTF-8", "ISO-8859-1"), "latin1") },
  ],
])("the text is %s", async (_, files) => {
  expect((await understood(zipOf(files), "kota/naskah.docx")).article).toMatchObject(ARTICLE);
});

test.each([
  ["in other capitals", "word/media/LAUT 1.PNG", "media/laut 1.png"],
  ["by an absolute name", "word/media/laut.png", "/word/media/laut.png"],
  ["behind a backslash", "word/media/laut.png", "media\\laut.png"],
  ["behind encoded characters", "word/media/laut biru.png", "media/laut%20biru.png"],
])("a picture is found %s", async (_, name, target) => {
  const files = { [name]: "x", "word/_rels/document.xml.rels": related("p", "image", target) };
  const { article, enclosed } = await understood(
    wordFile({ body: BODY + paragraph(picture("p", "Laut")), files }),
    "kota/naskah.docx",
  );
  expect(article.media).toMatchObject([{ alt: "Laut" }]);
  expect(enclosed).toMatchObject([{ entry: name }]);
});

describe("refused", () => {
  const cut = DOCUMENT.slice(0, -30);
  test.each<[string, Uint8Array, RegExp]>([
    [
      "text that breaks off",
      wordFile({ body: "", files: { "word/document.xml": cut } }),
      /word\/document\.xml .* damaged/,
    ],
    [
      "text in no known encoding",
      wordFile({ body: "", files: { "word/document.xml": Buffer.from(DOCUMENT, "latin1") } }),
      /damaged/,
    ],
    [
      "styles that break off",
      wordFile({ body: BODY, styles: "", files: { "word/styles.xml": "<w:styles" } }),
      /word\/styles\.xml .* damaged/,
    ],
    [
      "names of its own in any part",
      wordFile({ body: BODY, files: { "word/styles.xml": "<!DOCTYPE a><a/>" } }),
      /DOCTYPE/,
    ],
    [
      "no text at all",
      zipOf({
        "[Content_Types].xml": "<Types/>",
        "word/_rels/document.xml.rels": related("a", "styles", "styles.xml"),
      }),
      /the part that holds its text is missing/,
    ],
    [
      "a document in one file of XML",
      Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><x/>'),
      /a Word document in XML/,
    ],
  ])("%s", async (_, file, message) => {
    const [problem] = await problemsOf(file, "kota/naskah.docx");
    expect(problem?.message).toMatch(message);
    expect(problem?.fix).toMatch(/\.docx/);
  });
});

test("macros are told, whatever the document is called", async () => {
  const { warnings } = await understood(wordFile({ body: BODY, files: { "word/vbaProject.bin": "x" } }), "kota/x.docx");
  expect(warnings).toMatchObject([{ message: expect.stringContaining("macros") }]);
});

test("a document that leaves its text to Word is refused with the way out", async () => {
  const file = wordFile({
    body: '<w:altChunk r:id="isi"/>',
    relationships: [["isi", "aFChunk", "isi.html"]],
    files: { "word/isi.html": "<h1>Ombak Tinggi</h1><p>Perahu kembali.</p>" },
  });
  expect(await problemsOf(file, "kota/naskah.docx")).toMatchObject([
    {
      field: "file",
      message: expect.stringContaining("only Word can read"),
      fix: expect.stringContaining("Open it in Word"),
    },
  ]);
});
