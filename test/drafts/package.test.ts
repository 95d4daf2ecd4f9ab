/** Packages: one article and its pictures in a zip archive, as editors pack them. */
import { describe, expect, test } from "vitest";
import { zipOf } from "../support/archives.ts";
import { problemsOf, understood } from "./parsing.ts";
import { paragraph, picture, styled, wordFile } from "./word-builder.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

const COPY = "Ombak Tinggi di Muara\n\nPerahu kembali ke dermaga sebelum siang.";
const IMAGE = "not opened here";

const pack = (files: Files) => understood(zipOf(files), "kota/ombak.zip");

describe("the article", () => {
  const word = wordFile({ body: styled("Title", "Ombak Tinggi di Muara") + paragraph("Perahu kembali.") });
  const cases: readonly (readonly [name: string, files: Files])[] = [
    ["plain copy", { "ombak.txt": COPY }],
    ["plain copy in a folder, whatever it is called", { "Berita Hari Ini/NASKAH.TXT": COPY }],
    ["Markdown", { "ombak.md": "# Ombak Tinggi di Muara\n\nPerahu kembali." }],
    ["a Word document", { "a/b/naskah final.docx": word }],
    ["a Word document that is called text", { "naskah.txt": word }],
  ];
  test.each(cases)("%s", async (_, files) => {
    expect(await pack(files)).toMatchObject({
      format: "package",
      article: { title: "Ombak Tinggi di Muara", media: [] },
    });
  });

  test("is the same article whether it comes packed or loose", async () => {
    const draft = "# Ombak\n\nAir.\n\n![Perahu](foto/perahu.jpg)\n\nLaut.";
    const packed = await pack({ "ombak.md": draft, "foto/perahu.jpg": IMAGE });
    expect(packed.article).toEqual((await understood(draft, "kota/ombak.md")).article);
    expect(packed.enclosed).toEqual([{ src: "foto/perahu.jpg", entry: "foto/perahu.jpg" }]);
  });

  test("is the page, not what a browser or Word put beside it", async () => {
    const { article, leftOut } = await pack({
      "Ombak.html": '<h1>Ombak Tinggi di Muara</h1><p>Perahu kembali.</p><img src="Ombak_files/a.png">',
      "Ombak_files/a.png": IMAGE,
      "Ombak_files/filelist.xml": "<xml/>",
      "Ombak_files/header.html": "<p>Kop</p>",
    });
    expect(article).toMatchObject({ title: "Ombak Tinggi di Muara", media: [{ src: "Ombak_files/a.png" }] });
    expect(leftOut.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
      "unused-file Ombak_files/filelist.xml",
      "unused-file Ombak_files/header.html",
    ]);
  });

  const refused: readonly (readonly [why: string, files: Files, message: RegExp, fix: RegExp])[] = [
    ["pictures alone", { "a.jpg": IMAGE, "b.png": IMAGE }, /holds no article: “a\.jpg”, “b\.png”/, /one article/],
    ["nothing", {}, /empty/, /one article/],
    [
      "two articles",
      { "a.txt": COPY, "b.docx": "x" },
      /holds 2 articles: “a\.txt”, “b\.docx”/,
      /one zip file for each/,
    ],
    [
      "twelve articles",
      Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.md`, COPY])),
      /“9\.md” and 2 more/,
      /one zip/,
    ],
    ["an article in an old format", { "a.doc": Buffer.from("d0cf11e0a1b11ae1", "hex") }, /old office/, /\.docx/],
    [
      "an article that is a package",
      { "a.docx": zipOf({ "b.txt": COPY }) },
      /zip archive itself/,
      /the article itself/,
    ],
    ["a package alone", { "a.zip": zipOf({ "b.txt": COPY }) }, /no article: “a\.zip”/, /one article/],
    ["an article without text", { "a.txt": "Judul saja" }, /no text below/, /story/],
    ["a way out", { "../a.txt": COPY }, /outside the archive/, /Pack/],
  ];
  test.each(refused)("refused: %s", async (_, files, message, fix) => {
    const [problem] = await problemsOf(zipOf(files), "kota/ombak.zip");
    expect(problem?.message).toMatch(message);
    expect(problem?.fix).toMatch(fix);
  });
});

describe("pictures that the article names", () => {
  const named = (src: string, files: Files, folder = "") =>
    pack({ [`${folder}ombak.md`]: `# Ombak\n\nAir laut.\n\n![Perahu](${src})`, ...files });
  const cases: readonly (readonly [rule: string, src: string, folder: string, entry: string])[] = [
    ["beside it", "perahu.jpg", "", "perahu.jpg"],
    ["in a size that a web server would make", "perahu.jpg?w=300&h=200", "", "perahu.jpg"],
    ["at a place in it", "foto/perahu.jpg#kiri", "", "foto/perahu.jpg"],
    ["beside it in a folder", "perahu.jpg", "ombak/", "ombak/perahu.jpg"],
    ["in a folder beside it", "foto/perahu.jpg", "ombak/", "ombak/foto/perahu.jpg"],
    ["by their place in the package", "foto/perahu.jpg", "teks/", "foto/perahu.jpg"],
    ["by their bare name, wherever they lie", "perahu.jpg", "teks/", "foto/besar/perahu.jpg"],
    ["with spaces and accents", "foto%20laut/perahu%20%C3%A9.jpg", "", "foto laut/perahu e\u0301.jpg"],
  ];
  test.each(cases)("are found %s", async (_, src, folder, entry) => {
    const parsed = await named(src, { [entry]: IMAGE }, folder);
    expect(parsed.enclosed).toEqual([{ src: decodeURIComponent(src), entry: entry.normalize("NFC") }]);
    expect(parsed.warnings).toEqual([]);
  });

  test("in other capitals, with a warning", async () => {
    const parsed = await named("Perahu.JPG", { "foto/perahu.jpg": IMAGE });
    expect(parsed.enclosed).toEqual([{ src: "Perahu.JPG", entry: "foto/perahu.jpg" }]);
    expect(parsed.warnings).toMatchObject([{ field: "media", message: expect.stringContaining("was taken for it") }]);
  });

  test("but not when two files could be meant", async () => {
    const parsed = await named("perahu.jpg", { "a/perahu.jpg": IMAGE, "b/perahu.jpg": IMAGE });
    expect(parsed.article.media.map(({ src }) => src)).toEqual(["perahu.jpg", "a/perahu.jpg", "b/perahu.jpg"]);
    expect(parsed.warnings[0]?.message).toContain("is not in the package");
  });

  test("one that is not there is awaited", async () => {
    const parsed = await named("perahu.jpg", {});
    expect(parsed).toMatchObject({ enclosed: [], article: { media: [{ src: "perahu.jpg" }] } });
    expect(parsed.warnings).toMatchObject([
      { message: expect.stringContaining("“perahu.jpg”, which is not in the package") },
    ]);
  });
});

describe("pictures that the article does not name", () => {
  test("belong to its captions, in the order of their names", async () => {
    const draft = `${COPY}\n\nFoto: Perahu di dermaga lama.\n\nKeterangan foto: Nelayan menunggu angin.`;
    const parsed = await pack({ "ombak.txt": draft, "foto-10.jpg": IMAGE, "foto-2.jpg": IMAGE });
    expect(parsed.article.media).toMatchObject([
      { src: "foto-2.jpg", caption: "Perahu di dermaga lama." },
      { src: "foto-10.jpg", caption: "Nelayan menunggu angin." },
    ]);
    expect(parsed.warnings.map(({ message }) => message).join(" ")).not.toContain("no picture file came");
  });

  test("a caption more than there are pictures is still told", async () => {
    const draft = `${COPY}\n\nFoto: Perahu di dermaga lama.\n\nFoto: Nelayan menunggu angin.`;
    const parsed = await pack({ "ombak.txt": draft, "a.jpg": IMAGE });
    expect(parsed.article.media.map(({ src }) => src)).toEqual(["a.jpg", ""]);
    expect(parsed.warnings.filter(({ message }) => message.includes("no picture file came"))).toHaveLength(1);
  });

  test("stand at the end, and the approver is told", async () => {
    const parsed = await pack({ "teks/ombak.txt": COPY, "teks/foto/b.jpg": IMAGE, "a.PNG": IMAGE });
    expect(parsed.article.media).toMatchObject([{ src: "a.PNG" }, { src: "foto/b.jpg" }]);
    expect(parsed.enclosed).toEqual([
      { src: "a.PNG", entry: "a.PNG" },
      { src: "foto/b.jpg", entry: "teks/foto/b.jpg" },
    ]);
    expect(parsed.warnings[0]?.message).toContain("stand at its end: “a.PNG”, “foto/b.jpg”.");
  });

  test("more than 30 are too many", async () => {
    const pictures = Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`${index}.jpg`, IMAGE]));
    expect(await problemsOf(zipOf({ "a.txt": COPY, ...pictures }), "kota/a.zip")).toMatchObject([
      { field: "media", message: "The draft has 31 pictures; at most 30 are possible." },
    ]);
  });
});

test("pictures of a Word document in a package are found inside it", async () => {
  const word = wordFile({
    body: styled("Title", "Ombak Tinggi") + paragraph(picture("p", "Perahu")) + paragraph("Perahu kembali."),
    relationships: [["p", "image", "media/image1.png"]],
    files: { "word/media/image1.png": IMAGE },
  });
  const { article, enclosed } = await pack({ "naskah/ombak.docx": word, "naskah/besar.jpg": IMAGE });
  expect(article.media.map(({ src }) => src)).toEqual(["image1.png", "besar.jpg"]);
  expect(enclosed).toEqual([
    { src: "image1.png", entry: "naskah/ombak.docx!/word/media/image1.png" },
    { src: "besar.jpg", entry: "naskah/besar.jpg" },
  ]);
});

test("what is neither the article nor a picture is left out and told, litter without a warning", async () => {
  const { leftOut, warnings } = await pack({
    "ombak.txt": COPY,
    "__MACOSX/._ombak.txt": "x",
    ".DS_Store": "x",
    "foto/Thumbs.db": "x",
    "~$ombak.docx": "x",
    "wawancara.mp3": "x",
    "data.pdf": "x",
  });
  expect(leftOut).toEqual([
    { line: 1, text: "__MACOSX/._ombak.txt, .DS_Store, foto/Thumbs.db, ~$ombak.docx", rule: "system-file" },
    { line: 1, text: "wawancara.mp3", rule: "unused-file" },
    { line: 1, text: "data.pdf", rule: "unused-file" },
  ]);
  expect(warnings).toMatchObject([{ field: "file", message: expect.stringContaining("“wawancara.mp3”, “data.pdf”") }]);
});

test("an address on the web is not looked for in the package", async () => {
  const { enclosed, article } = await pack({
    "a.md": "# A\n\nAir.\n\n![x](https://foto.example/a.jpg)",
    "a.jpg": IMAGE,
  });
  expect(article.media.map(({ src }) => src)).toEqual(["https://foto.example/a.jpg", "a.jpg"]);
  expect(enclosed).toEqual([{ src: "a.jpg", entry: "a.jpg" }]);
});
