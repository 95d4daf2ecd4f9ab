/** Word documents: what Word draws on the page and does not show, or shows no more, is shown to no reader either. */
import { describe, expect, test } from "vitest";
import { understood } from "./parsing.ts";
import { paragraph, picture, run, styled, table, type WordContent, wordFile } from "./word-builder.ts";

const STORY =
  "Perahu kembali ke dermaga sebelum siang karena angin berubah arah dan ombak di mulut muara naik sampai dua meter.";
const SECRET = "Nama sumber: rahasia.";
const PICTURE: Partial<WordContent> = {
  relationships: [["gambar", "image", "media/peta.png"]],
  files: { "word/media/peta.png": "png" },
};

async function read(body: string) {
  const file = wordFile({ body: styled("Title", "Perahu Pulang") + paragraph(STORY) + body, ...PICTURE });
  return understood(file, "kota/x.docx");
}

const BOX = `<w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(SECRET)}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const control = (inner: string) =>
  `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const hidden = (drawing: string) => drawing.replace("<wp:docPr ", '<wp:docPr hidden="1" ');
const styledShape = (style: string) => BOX.replace("<v:shape>", `<v:shape style="position:absolute;${style}">`);
const row = (properties: string, text: string) =>
  `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${paragraph(text)}</w:tc></w:tr>`;

describe("text that is left out where it is anchored is left out in its box, too", () => {
  const cases: readonly (readonly [name: string, runs: string, rule: string])[] = [
    ["a deleted box", `<w:del><w:r>${BOX}</w:r></w:del>`, "tracked-deletion"],
    ["a box at the place from which it was moved", `<w:moveFrom><w:r>${BOX}</w:r></w:moveFrom>`, "tracked-deletion"],
    ["a box in hidden text", `<w:r><w:rPr><w:vanish/></w:rPr>${BOX}</w:r>`, "hidden-text"],
    ["a box in a field that nobody filled in", control(`<w:r>${BOX}</w:r>`), "placeholder"],
    ["a table in deleted text", `<w:del><w:r>${table([SECRET])}</w:r></w:del>`, "tracked-deletion"],
    ["a box of a deleted object", `<w:del><w:r><w:object>${BOX}</w:object></w:r></w:del>`, "tracked-deletion"],
    [
      "a deleted text drawn as a picture",
      `<w:del><w:r><w:pict><v:shape><v:textpath string="${SECRET}"/></v:shape></w:pict></w:r></w:del>`,
      "tracked-deletion",
    ],
  ];
  test.each(cases)("%s", async (_, runs, rule) => {
    const { article, leftOut } = await read(paragraph(run("Laut tenang.") + runs) + paragraph(STORY));
    expect(article.body).toBe(`<p>${STORY}</p>\n<p>Laut tenang.</p>\n<p>${STORY}</p>`);
    expect(leftOut).toContainEqual({ line: expect.any(Number), text: SECRET, rule });
  });
});

describe("what was switched off is hidden", () => {
  const cases: readonly (readonly [name: string, body: string])[] = [
    ["a picture", paragraph(hidden(picture("gambar", SECRET)))],
    ["a shape by its style", paragraph(`<w:r>${styledShape("visibility:hidden")}</w:r>`)],
    ["a shape that Word alone hides", paragraph(`<w:r>${styledShape("mso-hide:all;z-index:1")}</w:r>`)],
    ["a row of a table", `<w:tbl>${row("<w:hidden/>", SECRET)}</w:tbl>`],
  ];
  test.each(cases)("%s", async (_, body) => {
    const { article, leftOut, warnings } = await read(body);
    expect(article).toMatchObject({ body: `<p>${STORY}</p>`, media: [] });
    expect(leftOut).toEqual([{ line: expect.any(Number), text: SECRET, rule: "hidden-text" }]);
    expect(warnings).toMatchObject([{ message: expect.stringContaining("hidden text") }]);
  });

  test("shapes that are shown, rows that are not hidden", async () => {
    const shown = paragraph(`<w:r>${styledShape("visibility:visible")}</w:r>`);
    const { article } = await read(`${shown}<w:tbl>${row('<w:hidden w:val="0"/>', "Hasil")}</w:tbl>`);
    expect(article.body).toContain(SECRET);
    expect(article.body).toContain("<td>Hasil</td>");
  });

  test("a picture without a description is told by the name of its file", async () => {
    const { leftOut } = await read(
      paragraph(hidden(picture("gambar", ""))) + paragraph(`<w:del>${picture("gambar", "")}</w:del>`),
    );
    expect(leftOut).toEqual([
      { line: 3, text: "peta.png", rule: "hidden-text" },
      { line: 4, text: "peta.png", rule: "tracked-deletion" },
    ]);
  });
});
