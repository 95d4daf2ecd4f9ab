/** An embargo or a note in the middle of wrapped copy, in every way that copy is wrapped: nothing of it is ever published. */
import { describe, expect, test } from "vitest";
import { understood } from "./parsing.ts";
import { paragraph, styled, wordFile } from "./word-builder.ts";

/** A paragraph as old systems wrap it: every line full, none but the last ends with a full stop. */
const LINES = [
  "Para nelayan di pesisir utara mengatakan bahwa hasil tangkapan mereka",
  "terus menurun sejak awal tahun karena cuaca buruk yang tidak menentu",
  "dan harga solar yang naik dua kali lipat dalam tiga bulan terakhir ini",
  "sehingga banyak kapal tidak lagi melaut dan hanya bersandar di dermaga",
  "menunggu bantuan yang dijanjikan oleh pemerintah daerah pada Januari.",
];
const STYLES = '<w:style w:type="paragraph" w:styleId="Judul"><w:name w:val="Title"/></w:style>';

const WRAPPED: Readonly<Record<string, (lines: readonly string[]) => [draft: string | Uint8Array, extension: string]>> =
  {
    "plain copy": (lines) => [`Panen Ikan Turun\n\n${lines.join("\n")}\n`, "txt"],
    "plain copy with blank lines between": (lines) => [`Panen Ikan Turun\n\n${lines.join("\n\n")}\n`, "txt"],
    Markdown: (lines) => [`# Panen Ikan Turun\n\n${lines.join("\n")}\n`, "md"],
    "HTML with line breaks": (lines) => [`<h1>Panen Ikan Turun</h1><p>${lines.join("<br>\n")}</p>`, "html"],
    "HTML with a paragraph for each line": (lines) => [
      `<h1>Panen Ikan Turun</h1>\n${lines.map((line) => `<p>${line}</p>`).join("\n")}`,
      "html",
    ],
    "a Word document with a paragraph for each line": (lines) => [
      wordFile({
        styles: STYLES,
        body: styled("Judul", "Panen Ikan Turun") + lines.map((line) => paragraph(line)).join(""),
      }),
      "docx",
    ],
  };

/** Behind the first line of the story, behind the second, and so on. */
const PLACES = [1, 2, 3, 4, 5];

describe.each(Object.entries(WRAPPED))("%s", (_, wrapped) => {
  const read = (line: string, place: number) =>
    understood(
      ...(([draft, extension]) => [draft, `kota/x.${extension}`] as const)(wrapped(LINES.toSpliced(place, 0, line))),
    );

  test.each(PLACES)("an embargo behind line %i holds", async (place) => {
    const { article } = await read("EMBARGO: 1 Juli 2025 10.00 WIB", place);
    expect(article.embargo).toBe("2025-07-01T10:00:00+07:00");
    expect(article.body).not.toMatch(/embargo|Juli/i);
    for (const line of LINES) expect(plain(article.body)).toContain(line);
  });

  test.each([
    "EDS: jangan terbitkan nama nelayan Tirta Wijaya sebelum ia setuju.",
    "NOT FOR PUBLICATION: nama sumbernya Tirta Wijaya, telepon 0812345678.",
    "[catatan untuk editor: sebut Tirta Wijaya hanya sebagai nelayan]",
  ])("a note behind any line is left out: %s", async (note) => {
    for (const place of PLACES) {
      const { article, leftOut } = await read(note, place);
      expect(article.body, `behind line ${place}`).not.toContain("Tirta");
      expect(leftOut, `behind line ${place}`).toContainEqual(
        expect.objectContaining({ rule: "not-for-publication", text: expect.stringContaining("Tirta Wijaya") }),
      );
    }
  });

  test("without either, the story is whole and nothing is left out", async () => {
    const [draft, extension] = wrapped(LINES);
    const { article, leftOut } = await understood(draft, `kota/x.${extension}`);
    expect(plain(article.body)).toBe(LINES.join(" "));
    expect(leftOut).toEqual([]);
  });
});

test("in the columns of a newspaper a note goes on with a name", async () => {
  const column = [
    "Para nelayan di pesisir utara berkata bahwa",
    "hasil tangkapan mereka terus saja menurun di",
    "awal tahun karena cuaca buruk dan juga harga",
    "solar yang naik dua kali lipat dalam setahun.",
    "Mereka menunggu bantuan dari pemerintah kota.",
  ];
  const note = ["EDS: jangan sebut nama dari kedua saksi ini,", "Tirta Wijaya dan Bayu Karang, di surat kabar."];
  const { article } = await understood(`Panen Ikan Turun\n\n${[...column, ...note].join("\n")}\n`);
  expect(plain(article.body)).toBe(column.join(" "));
});

test("blank lines between wrapped lines are none, also where one line is longer than the rest", async () => {
  const lines = LINES.with(
    1,
    "terus menurun sejak awal tahun karena cuaca buruk yang sama sekali tidak menentu dan angin",
  );
  const { article } = await understood(`Panen Ikan Turun\n\n${lines.join("\n\n")}\n`);
  expect(article.body).toBe(`<p>${lines.join(" ")}</p>`);
});

test("an embargo on goods in the middle of a sentence is the story's", async () => {
  const lines = LINES.toSpliced(3, 0, "dan embargo hingga 1 Juli 2025 yang disepakati para pedagang di seberang");
  const { article } = await understood(`Panen Ikan Turun\n\n${lines.join("\n")}\n`, "kota/x.txt");
  expect(article.embargo).toBeNull();
  expect(plain(article.body)).toBe(lines.join(" "));
});

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
