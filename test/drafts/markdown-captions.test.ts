/** Captions below the pictures of a Markdown draft. */
import { describe, expect, test } from "vitest";
import { markdown } from "./parsing.ts";

const draft = (lines: string) => `# Nelayan kembali melaut\n\n${lines}\n\nNelayan senang.`;
const STORY = '<figure data-media="0"></figure>\n<p>Nelayan senang.</p>';

describe("a caption", () => {
  test.each([
    ["in italics right below", "![](dermaga.jpg)\n*Dermaga lama, Senin.*", "Dermaga lama, Senin.", ""],
    ["in italics below a blank line", "![](dermaga.jpg)\n\n_Dermaga lama._", "Dermaga lama.", ""],
    ["with its credit", "![](dermaga.jpg)\n*Dermaga lama. Foto: Dian Laut*", "Dermaga lama.", "Dian Laut"],
    [
      "with a label",
      "![](dermaga.jpg)\n\nFoto: Dermaga lama. (Dian Laut/KANTORA)",
      "Dermaga lama.",
      "Dian Laut/KANTORA",
    ],
    ["a credit alone", "![](dermaga.jpg)\nFoto: Dian Laut/KANTORA", "", "Dian Laut/KANTORA"],
    ["as the title of the picture", '![](dermaga.jpg "Foto: Dian Laut/KANTORA")', "", "Dian Laut/KANTORA"],
  ])("%s", async (_, lines, caption, credit) => {
    const { article } = await markdown(draft(lines));
    expect(article).toMatchObject({ media: [{ src: "dermaga.jpg", caption, credit }], body: STORY });
  });
});

test("where the words of a caption lead is left out, and listed", async () => {
  const { article, leftOut } = await markdown(draft("![](a.jpg)\n*Foto: [Dian Laut](https://contoh.example/dian)*"));
  expect(article.media).toMatchObject([{ credit: "Dian Laut" }]);
  expect(leftOut).toContainEqual({ line: 3, text: "https://contoh.example/dian", rule: "caption-link" });
});

describe("no caption", () => {
  test.each([
    ["a sentence", "![](a.jpg)\n\nTeks di bawah gambar.", "<p>Teks di bawah gambar.</p>"],
    ["a sentence in the same paragraph, which stays below", "![](a.jpg)\nTeks.", "<p>Teks.</p>"],
    ["a second one", '![](a.jpg "Dermaga")\n\n*Miring.*', "<p><em>Miring.</em></p>"],
    [
      "one that leads on",
      "![](a.jpg)\n\n*[Peta](https://a.example)*",
      '<p><em><a href="https://a.example">Peta</a></em></p>',
    ],
  ])("%s", async (_, lines, below) => {
    const { article } = await markdown(draft(lines));
    expect(article.body).toBe(`<figure data-media="0"></figure>\n${below}\n<p>Nelayan senang.</p>`);
  });

  test("a byline", async () => {
    const { article } = await markdown(draft("![](a.jpg)\n\n*Oleh Dian Laut*"));
    expect(article).toMatchObject({ byline: [{ name: "Dian Laut" }], body: STORY, media: [{ caption: "" }] });
  });

  test("an embargo", async () => {
    const { article } = await markdown(draft("![](a.jpg)\n\n*EMBARGO: 1 Juli 2025 10.00 WIB*"));
    expect(article).toMatchObject({ embargo: "2025-07-01T10:00:00+07:00", body: STORY, media: [{ caption: "" }] });
  });
});
