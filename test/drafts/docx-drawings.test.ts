/** Word documents: pictures that are more than pictures. They fill shapes, they are links, they are cropped. */
import { describe, expect, test } from "vitest";
import { understood } from "./parsing.ts";
import { paragraph, picture, styled, type WordContent, wordFile } from "./word-builder.ts";

const STORY = "Perahu kembali ke dermaga sebelum siang karena angin berubah arah dan ombak di mulut muara naik.";
const CONTENT: Partial<WordContent> = {
  relationships: [
    ["gambar", "image", "media/peta.png"],
    ["luar", "hyperlink", "https://a.example/peta"],
  ],
  files: { "word/media/peta.png": "png" },
};

async function read(runs: string) {
  const body = styled("Title", "Perahu Pulang") + paragraph(STORY) + paragraph(runs);
  return understood(wordFile({ body, ...CONTENT }), "kota/x.docx");
}

const shape = (fill: string) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Peta"/><a:graphic><a:graphicData><wps:wsp><wps:spPr>${fill}</wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const blip = '<a:blip r:embed="gambar"/>';
const media = [{ src: "peta.png", alt: "Peta", caption: "", credit: "" }];

describe("a shape that is filled with a picture shows it", () => {
  const cases: readonly (readonly [name: string, runs: string, shown: typeof media])[] = [
    ["a shape", shape(`<a:blipFill>${blip}<a:stretch/></a:blipFill>`), media],
    ["a shape with a pattern", shape(`<a:blipFill>${blip}<a:tile/></a:blipFill>`), []],
    [
      "an older shape",
      `<w:r><w:pict><v:rect alt="Peta"><v:fill r:id="gambar" type="frame"/></v:rect></w:pict></w:r>`,
      media,
    ],
    [
      "an older shape with a pattern",
      `<w:r><w:pict><v:rect alt="Peta"><v:fill r:id="gambar" type="tile"/></v:rect></w:pict></w:r>`,
      [],
    ],
  ];
  test.each(cases)("%s", async (_, runs, shown) => {
    expect((await read(runs)).article.media).toEqual(shown);
  });
});

describe("where a picture leads is told, once", () => {
  const click = '<a:hlinkClick r:id="luar"/>';
  const plain = picture("gambar", "Peta");
  const clicked = plain
    .replace('title=""/>', `title="">${click}</wp:docPr>`)
    .replace('name="x"/>', `name="x">${click}</pic:cNvPr>`);
  const cases: readonly (readonly [name: string, runs: string])[] = [
    ["a picture that is a link itself", clicked],
    ["a picture in a link", `<w:hyperlink r:id="luar">${plain}</w:hyperlink>`],
    [
      "a picture in a field",
      `<w:fldSimple w:instr="HYPERLINK &quot;https://a.example/peta&quot;">${plain}</w:fldSimple>`,
    ],
  ];
  test.each(cases)("%s", async (_, runs) => {
    const { article, leftOut } = await read(runs);
    expect(article.media).toEqual(media);
    expect(leftOut).toEqual([{ line: 3, text: "https://a.example/peta", rule: "link" }]);
  });
});

describe("a cropped picture is whole in the file: the approver is warned", () => {
  const crop = (sides: string) => picture("gambar", "Peta").replace(blip, `${blip}<a:srcRect ${sides}/>`);
  const older =
    '<w:r><w:pict><v:shape alt="Peta"><v:imagedata r:id="gambar" cropright="13107f"/></v:shape></w:pict></w:r>';
  test.each([crop('l="25000"'), crop('b="30%"'), older])("%s", async (runs) => {
    const { article, warnings } = await read(runs);
    expect(article.media).toEqual(media);
    expect(warnings).toMatchObject([{ line: 3, field: "media", message: expect.stringContaining("crops") }]);
  });

  test.each([crop(""), crop('l="0" r="0"'), crop('t="-5000"')])("but not without a crop: %s", async (runs) => {
    expect((await read(runs)).warnings).toEqual([]);
  });
});
