/** Captions of pictures in Markdown: the title of the picture, or a line in italics right below it. */
import { describe, expect, test } from "vitest";
import { markdown } from "./parsing.ts";

const TEXT = "Warga menunggu di dermaga.";
const read = async (picture: string) => (await markdown(`# Kapal tiba\n\n${TEXT}\n\n${picture}\n\n${TEXT}`)).article;

describe("a picture alone on its line, and below it a line in italics", () => {
  test.each([
    ["![Kapal](a.jpg)\n*Kapal di dermaga. (Dian/KANTORA)*", "Kapal di dermaga.", "Dian/KANTORA"],
    ["![Kapal](a.jpg)  \n_Kapal di dermaga. Foto: Dian Laut_", "Kapal di dermaga.", "Dian Laut"],
    ["![Kapal](a.jpg)\n*Kapal **Bahari** di dermaga.*", "Kapal Bahari di dermaga.", ""],
  ])("is its caption: %s", async (picture, caption, credit) => {
    const { media, body } = await read(picture);
    expect(media).toEqual([{ src: "a.jpg", alt: "Kapal", caption, credit }]);
    expect(body).toBe(`<p>${TEXT}</p>\n<figure data-media="0"></figure>\n<p>${TEXT}</p>`);
  });

  test.each([
    ["that is in italics only in part", "![Kapal](a.jpg)\n*Penting* sekali.", "sekali."],
    ["in a paragraph of its own", "![Kapal](a.jpg)\n\n*Kapal di dermaga.*", "Kapal di dermaga."],
    ["beside the picture", "![Kapal](a.jpg) *Kapal di dermaga.*", "Kapal di dermaga."],
    ["that goes on", "![Kapal](a.jpg)\n*Kapal di dermaga.*\nWarga senang.", "Kapal di dermaga."],
    ["with a link", "![Kapal](a.jpg)\n*Kapal di [dermaga](https://contoh.example).*", "dermaga"],
    ["below a picture with a caption", '![Kapal](a.jpg "Satu.")\n*Kapal di dermaga.*', "Kapal di dermaga."],
  ])("is text where it is a line %s", async (_, picture, text) => {
    const { media, body } = await read(picture);
    expect(media[0]?.caption).not.toContain(text);
    expect(body).toContain(text);
  });

  test.each([
    "*EMBARGO: 3 Maret 2027 10.00 WIB*",
    "*Oleh Dian Laut*",
    "*[Catatan untuk editor: foto lain menyusul]*",
    "*Baca juga: Harga Naik*",
  ])("is no caption where it is a line of the desk: %s", async (line) => {
    expect((await read(`![Kapal](a.jpg)\n${line}`)).media[0]?.caption).toBe("");
  });
});

test.each([
  ["Kapal bersandar. (Dian/KANTORA)", "Kapal bersandar.", "Dian/KANTORA"],
  ["Kapal. (Foto: Dian Laut)", "Kapal.", "Dian Laut"],
  ["Kapal bersandar. (Tanjung Biru)", "Kapal bersandar. (Tanjung Biru)", ""],
])("a title may be short and end with its credit: %s", async (title, caption, credit) => {
  expect((await read(`![Kapal](a.jpg "${title}")`)).media).toEqual([{ src: "a.jpg", alt: "Kapal", caption, credit }]);
});
