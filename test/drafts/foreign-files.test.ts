/** Files of other programs: named as their senders know them, with the way to make a draft of them. */
import { expect, test } from "vitest";
import { zipOf } from "../support/archives.ts";
import { problemsOf, report } from "./parsing.ts";

const hex = (start: string) => Buffer.concat([Buffer.from(start.replaceAll(" ", ""), "hex"), Buffer.alloc(300)]);
const compound = (stream: string) => Buffer.concat([hex("d0cf11e0a1b11ae1"), Buffer.from(stream, "utf16le")]);
const tar = Buffer.concat([Buffer.alloc(257, "a"), Buffer.from("ustar")]);

const FILES: readonly (readonly [name: string, file: string | Uint8Array, what: RegExp, fix: RegExp])[] = [
  ["a.pdf", "%PDF-1.7\n", /a PDF/, /made from/],
  ["a.doc", compound("WordDocument"), /old Word document/, /Word Document \(\.docx\)/],
  ["a.docx", compound("EncryptedPackage"), /password/, /take the password off/],
  ["a.xls", compound("Workbook"), /Excel/, /table/],
  ["a.ppt", compound("PowerPoint Document"), /PowerPoint/, /\.docx/],
  ["a.msg", compound("__substg1.0_0037001F"), /Outlook/, /\.docx or \.txt/],
  ["a.wps", compound("Lain"), /old office program/, /\.docx/],
  ["a.rtf", "{\\rtf1 Judul}", /an RTF document/, /\.docx/],
  ["a.txt", "{\\rtf1 Judul}", /an RTF document/, /\.docx/],
  [
    "a.odt",
    zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "x" }),
    /OpenDocument text/,
    /LibreOffice/,
  ],
  ["a.ods", zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), /spreadsheet/, /table/],
  ["a.epub", zipOf({ mimetype: "application/epub+zip" }), /e-book/, /\.docx/],
  ["a.pages", zipOf({ "Index/Document.iwa": "x", "preview.jpg": "x" }), /Pages/, /Export To, Word/],
  ["a.xlsx", zipOf({ "[Content_Types].xml": "<x/>", "xl/workbook.xml": "x" }), /Excel/, /table/],
  ["a.pptx", zipOf({ "ppt/presentation.xml": "x" }), /PowerPoint/, /\.docx/],
  ["a.rar", hex("526172211a0700"), /RAR/, /\.zip/],
  ["a.7z", hex("377abcaf271c"), /7-Zip/, /\.zip/],
  ["a.gz", hex("1f8b0800"), /gzip/, /\.zip/],
  ["a.tar", tar, /tar archive/, /\.zip/],
  ["a.txt", hex("89504e470d0a1a0a"), /PNG/, /beside a draft/],
  ["a.txt", hex("ffd8ffe0"), /JPEG/, /beside a draft/],
  ["a.txt", hex("00000020 66747970 68656963"), /HEIC/, /beside a draft/],
  ["a.txt", hex("00000020 66747970 69736f6d"), /a video/, /text/],
  ["a.txt", hex("49443303"), /sound/, /text/],
  ["a.exe", hex("4d5a9000"), /a program/, /text/],
  ["a.docx", Buffer.from("PK\u0003\u0004 cut"), /cut off/, /again/],
  ["a.csv", "nama,umur\nDian,30", /a table/, /Markdown/],
  ["a.eml", "Subject: Berita\n\nIsi.", /e-mail/, /\.docx/],
];

test.each(FILES)("%s", async (name, file, what, fix) => {
  const [problem] = await problemsOf(file, `kota/${name}`);
  expect(problem).toMatchObject({
    line: null,
    field: "file",
    message: expect.stringMatching(what),
    fix: expect.stringMatching(fix),
  });
});

test.each(["MZ Rahman, Wartawan", "GIF8, Format Lama", "ID3 di Radio", "BZh Kata Dian", "PK Menang Pemilu"])(
  "%s: words are no signature",
  async (title) => {
    expect(await report(`${title}\n\nPerahu kembali ke dermaga.`)).toMatchObject({ ok: true, article: { title } });
  },
);
