/** Word documents: signs that Word keeps as numbers of a font, and fields that show something without keeping it. */
import { describe, expect, test } from "vitest";
import { understood } from "./parsing.ts";
import { paragraph, run, styled, wordFile } from "./word-builder.ts";

const STORY = "Perahu kembali ke dermaga sebelum siang karena angin berubah arah dan ombak di mulut muara naik.";

async function read(runs: string) {
  const body =
    styled("Title", "Perahu Pulang") + paragraph(STORY) + paragraph(`${run("Suhu ")}${runs}${run(" di laut.")}`);
  return understood(wordFile({ body }), "kota/x.docx");
}

const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
/** As Word writes fields that have no result. */
const field = (code: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("a sign of a font is the sign that readers see", () => {
  const cases: readonly (readonly [shown: string, font: string, codes: readonly string[]])[] = [
    ["°≤≥×±•÷≠", "Symbol", ["F0B0", "F0A3", "F0B3", "F0B4", "F0B1", "F0B7", "F0B8", "F0B9"]],
    ["€←→↑↓", "Symbol", ["F0A0", "F0AC", "F0AE", "F0AD", "F0AF"]],
    ["αΩ∑∫®©™", "Symbol", ["0061", "0057", "00E5", "F0F2", "F0D2", "F0D3", "F0D4"]],
    ["✓☑★❶❿○", "Wingdings", ["F0FC", "F0FE", "F0AB", "F08C", "F095", "F0A1"]],
    ["✓☒☑☐", "Wingdings 2", ["F050", "F051", "F052", "F0A3"]],
  ];
  test.each(cases)("%s", async (shown, font, codes) => {
    const { article, leftOut } = await read(codes.map((code) => sign(font, code)).join(""));
    expect(article.body).toContain(`<p>Suhu ${shown} di laut.</p>`);
    expect(leftOut).toEqual([]);
  });
});

describe("a field without a result", () => {
  const signs: readonly (readonly [code: string, shown: string])[] = [
    ['SYMBOL 176 \\f "Symbol" \\s 12', "°"],
    ["SYMBOL 0xFC \\f Wingdings", "✓"],
    ["SYMBOL 8364 \\u", "€"],
    ["SYMBOL 128", "€"],
  ];
  test.each(signs)("%s is its sign", async (code, shown) => {
    const { article, leftOut } = await read(field(code));
    expect(article.body).toContain(`<p>Suhu ${shown} di laut.</p>`);
    expect(leftOut).toEqual([]);
  });

  test.each(["EQ \\f(1,2)", "AUTONUM", "LISTNUM NumberDefault"])("%s is told: readers would miss it", async (code) => {
    const { article, leftOut, warnings } = await read(field(code));
    expect(article.body).toContain("<p>Suhu  di laut.</p>");
    expect(leftOut).toEqual([{ line: 3, text: code, rule: "field-code" }]);
    expect(warnings).toMatchObject([{ line: 3, message: expect.stringContaining(`“${code}”`) }]);
  });

  test("an entry of an index is listed, and nobody misses it", async () => {
    const { leftOut, warnings } = await read(field('XE "Tanjung Biru"'));
    expect(leftOut).toEqual([{ line: 3, text: 'XE "Tanjung Biru"', rule: "field-code" }]);
    expect(warnings).toEqual([]);
  });

  test("a prompt is a field that nobody filled in", async () => {
    const { leftOut } = await read(field("MACROBUTTON NoMacro [Ketik nama kapal]"));
    expect(leftOut).toEqual([{ line: 3, text: "[Ketik nama kapal]", rule: "placeholder" }]);
  });

  test("in deleted text it is deleted", async () => {
    const { article, leftOut } = await read(`<w:del>${field("SYMBOL 176 \\f Symbol")}</w:del>`);
    expect(article.body).not.toContain("°");
    expect(leftOut).toEqual([{ line: 3, text: "°", rule: "tracked-deletion" }]);
  });
});

test("the address of a link may stand behind its tip", async () => {
  const link = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK \\o "Buka peta" \\t "_blank" "https://a.example/peta" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("28")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  expect((await read(link)).article.body).toContain('<a href="https://a.example/peta">28</a>');
});

test("a chapter in a file of its own is told", async () => {
  const body = styled("Title", "Perahu Pulang") + paragraph(STORY) + paragraph('<w:subDoc r:id="bab"/>');
  const file = wordFile({ body, relationships: [["bab", "subDocument", "https://a.example/bab.docx"]] });
  const { leftOut, warnings } = await understood(file, "kota/x.docx");
  expect(leftOut).toEqual([{ line: 3, text: "https://a.example/bab.docx", rule: "embedded-object" }]);
  expect(warnings).toHaveLength(1);
});

test("letters in an element that nobody knows are text", async () => {
  expect((await read("<w:r><w:baru>28</w:baru></w:r>")).article.body).toContain("<p>Suhu 28 di laut.</p>");
});
