/** Where a note to the desk ends: what of it is left is published, and what is taken with it is lost to readers. */
import { describe, expect, test } from "vitest";
import type { ParsedDraft } from "../../shared/drafts/report.ts";
import { markdown, understood } from "./parsing.ts";

const STORY =
  "Puluhan nelayan di pesisir Tanjung Biru kembali melaut pada Senin pagi setelah sepekan tertahan oleh badai yang datang dari utara.";
const P = `<p>${STORY}</p>`;
const notesOf = ({ leftOut }: ParsedDraft) =>
  leftOut.filter(({ rule }) => rule === "not-for-publication").map(({ text }) => text);
const plain = (lines: string) => understood(`Nelayan Melaut\n\n${STORY}\n\n${lines}\n\n${STORY}\n`);
const page = (lines: string) =>
  understood(`<h1>Nelayan Melaut</h1>${P}<p>${lines.replaceAll("\n", "<br>")}</p>${P}`, "kota/x.html");
const marked = (lines: string) => markdown(`# Nelayan Melaut\n\n${STORY}\n\n${lines}\n\n${STORY}\n`);
const FORMATS = [
  ["plain copy", plain],
  ["a page", page],
  ["Markdown", marked],
] as const;

describe.each(FORMATS)("in %s", (_, read) => {
  test.each([
    ["a second sentence", "Catatan untuk editor: nama belum dipastikan.\nNomor saksi 0812-3456-7890, jangan disebar."],
    [
      "what is cut off before a name",
      "EDS: cek ulang angka empat belas korban luka bersama kepala polisi\nSiti Aminah sebelum naik.",
    ],
    [
      "what is cut off behind an abbreviation",
      "EDS: cek angka korban dengan rumah sakit (dr.\nSiti Aminah, 0812-3456-789) sebelum naik.",
    ],
    [
      "what a colon announces",
      "Catatan untuk editor: saksi yang tidak boleh disebut ialah:\nSiti Aminah dan Budi Darma.",
    ],
    ["lines below a label", "Catatan untuk editor:\nKorban bernama asli Siti Aminah.\nJangan dimuat."],
  ])("a note takes along %s", async (__, lines) => {
    const draft = await read(lines);
    expect(notesOf(draft)).toEqual(lines.split("\n"));
    expect(draft.article.body).toBe(`${P}\n${P}`);
  });

  test("a note between the lines of a story takes along what is cut off, and no more", async () => {
    const lines = ["EDS: cek ulang angka empat belas korban luka bersama kepala polisi", "Siti Aminah, 0812-3456-789."];
    const draft = await read(`${STORY}\n${lines.join("\n")}\n${STORY}`);
    expect(notesOf(draft)).toEqual(lines);
    expect(draft.article.body.split(STORY)).toHaveLength(5);
  });

  test("never a paragraph, however the note ends", async () => {
    const note = "Catatan untuk editor: foto menyusul sore ini dari Bayu Karang di dermaga";
    const draft = await read(`${note}\n${STORY}`);
    expect(notesOf(draft)).toEqual([note]);
    expect(draft.article.body).toBe(`${P}\n${P}\n${P}`);
  });

  test("never an embargo, which holds", async () => {
    for (const line of ["EMBARGO: 3 Juli 2025 10.00 WIB", "dan embargo sampai 3 Juli 2025 10.00 WIB"]) {
      const draft = await read(`EDS: mohon berita ini dipasang bersama grafis dari tim desain sore ini\n${line}`);
      expect(draft.article.embargo).toBe("2025-07-03T10:00:00+07:00");
      expect(draft.article.body).toBe(`${P}\n${P}`);
    }
  });

  test.each(["Catatan untuk editor:", "NOT FOR PUBLICATION:"])(
    "the paragraph behind “%s” is the note",
    async (label) => {
      const name = "Korban bernama asli Siti Aminah.";
      const draft = await (read === page ? page(`${label}</p><p>${name}`) : read(`${label}\n\n${name}`));
      expect(notesOf(draft)).toEqual([label, name]);
      expect(draft.article.body).toBe(`${P}\n${P}`);
    },
  );
});

describe("above the story a note takes nothing along", () => {
  const note = "Catatan untuk editor: foto menyusul sore ini dari Bayu Karang di dermaga";

  test("not the byline, the section, the editor or a related story", async () => {
    const { article } = await understood(
      `Nelayan Melaut\n${note}\nOleh Sekar Ayu\n${note}\nRubrik: Internasional\n${note}\nEditor: Bayu Karang\n${note}\nBaca juga: Tarif Naik\n\n${STORY}\n`,
    );
    expect(article).toMatchObject({
      byline: [{ name: "Sekar Ayu" }],
      editors: [{ name: "Bayu Karang" }],
      section: "internasional",
      related: [{ title: "Tarif Naik" }],
      body: P,
    });
  });

  test("not the headline, in capitals or not", async () => {
    for (const line of [note, "EDS: UPDATES WITH QUOTES FROM HARBOUR MASTER, ADDS PRICES AND BACKGROUND"]) {
      const { article } = await understood(`${line}\nNelayan Kembali Melaut\n\nOleh Sekar Ayu\n\n${STORY}\n`);
      expect(article).toMatchObject({ title: "Nelayan Kembali Melaut", byline: [{ name: "Sekar Ayu" }], body: P });
    }
  });

  test("the lines of a wire's head are each their own", async () => {
    const { article, leftOut } = await understood(
      `^UPDATE 2-Flood Waters Recede<\n^Eds: UPDATES throughout with quotes, details; ADDS byline<\n^By CLARA FINCH=\n${STORY}\n`,
      "english/x.txt",
    );
    expect(article).toMatchObject({ title: "Flood Waters Recede", byline: [{ name: "CLARA FINCH" }], body: P });
    expect(leftOut.map(({ rule }) => rule)).toContain("not-for-publication");
  });
});

describe("what stands right below a note that has come to its end is the story's", () => {
  test.each([
    ["a lead", "Empat belas orang terluka dalam kecelakaan kapal di Tanjung Biru, Senin pagi, kata polisi."],
    ["a dateline", "KUALA BANDA, KABAR - Tarif feri naik mulai Senin."],
    ["a quotation", "“Tarif ini mahal,” kata Siti."],
    ["a heading", "Warga Mengeluh"],
  ])("%s", async (_, line) => {
    const { article } = await plain(`EDS: angka dari polisi sudah benar.\n${line}`);
    expect(article.body).toContain(line.replace(/^.* - /, ""));
  });
});

describe("above a headline that stands for itself, all of a block is the note's", () => {
  test("over its lines", async () => {
    const { article } = await understood(
      `NOT FOR PUBLICATION: the witness is Siti Aminah of\nJalan Pelabuhan 3, who asked us not to print her name.\n\nFerry Fares Rise\n\nBy Ana Quill\n\n${STORY}\n`,
    );
    expect(article).toMatchObject({ title: "Ferry Fares Rise", byline: [{ name: "Ana Quill" }], body: P });
  });
});

describe("lines of a Markdown item or quotation are each their own", () => {
  test("a note is cut, and what stands beside it stays", async () => {
    const { article } = await markdown(
      `# Tarif\n\n- Tarif naik sejak Senin\n  EDS: cek angka\n- Jadwal tetap\n\n> Kata warga.\n> EDS: cek lagi\n`,
    );
    expect(article.body).toBe(
      "<ul><li>Tarif naik sejak Senin</li><li>Jadwal tetap</li></ul>\n<blockquote><p>Kata warga.</p></blockquote>",
    );
  });
});

test("a note in capitals ends where a line has small letters", async () => {
  const { article } = await plain("EDS: PHOTOS TO FOLLOW FROM THE HARBOUR\nThe sea was calm again.");
  expect(article.body).toContain("<p>The sea was calm again.</p>");
});

describe("words of a letter that begin a wrapped line are the sentence's", () => {
  const wrapped =
    "Dalam suratnya kepada surat kabar itu nelayan itu menulis,\nRedaksi, mohon potong judul ini, lalu ia menutup surat itu\ndengan salam dan nama terang seperti yang diminta aturan lama.";

  test.each([
    ["plain copy", () => understood(`Nelayan Menulis\n\n${wrapped}\n\n${STORY}\n`)],
    ["Markdown", () => markdown(`# Nelayan Menulis\n\n${wrapped}\n`)],
  ])("in %s", async (_, read) => {
    const { article, leftOut } = await read();
    expect(article.body.replaceAll("\n", " ")).toContain(wrapped.replaceAll("\n", " "));
    expect(leftOut).toEqual([]);
  });
});

describe("a list below a note", () => {
  const points = [
    "1. Air surut di pasar pada Senin pagi, kata petugas.",
    "2. Tanggul jebol pada Minggu malam, kata petugas.",
  ];

  test("is the story's where the note has words of its own", async () => {
    const { article } = await plain(`EDS:\nFoto menyusul\n\n${points.join("\n\n")}`);
    expect(article.body).toContain("Air surut di pasar");
    expect(article.body).toContain("Tanggul jebol");
    const glued = await plain(
      `EDS: foto dari dermaga menyusul sore ini, dari arsip bila terlambat\n${points.join("\n")}`,
    );
    expect(glued.article.body).toContain("Air surut di pasar");
  });

  test("is the note's where the label stands alone", async () => {
    const { article } = await plain(`Catatan untuk editor:\n\n${points.join("\n")}`);
    expect(article.body).toBe(`${P}\n${P}`);
  });
});

describe("in wrapped copy", () => {
  const wrapped = `Puluhan nelayan di pesisir Tanjung Biru kembali melaut pada Senin
pagi setelah sepekan tertahan oleh badai yang datang dari utara.`;

  test("a note has all its sentences", async () => {
    const { article } = await understood(`Saksi Hadir

Oleh Sekar Ayu

Catatan untuk editor: saksi minta namanya tidak disebut di berita.
Nama aslinya Joko Nusa dan ia tinggal di Jalan Pelabuhan 3, dekat
kantor polisi.

${wrapped}
`);
    expect(article.body).toBe(P);
  });

  test("a note right below the story's lines ends where its sentence does", async () => {
    const { article, leftOut } = await understood(`Nelayan Kembali Melaut

${wrapped}
EDS: tolong cek nama semua nelayan itu pada kepala pelabuhan ini.
Kepala pelabuhan mengatakan semua kapal sudah diperiksa kembali
dan dinyatakan layak berlayar oleh petugas sejak subuh tadi.
`);
    expect(article.body).toContain("<p>Kepala pelabuhan mengatakan semua kapal");
    expect(leftOut).toMatchObject([{ rule: "not-for-publication", text: expect.stringMatching(/pelabuhan ini\.$/) }]);
  });

  test("a note in capitals ends where the story's small letters begin", async () => {
    const { article, leftOut } = await understood(`Fishermen Return

${wrapped}

EDS: PHOTOS BY ANA QUILL ARE AVAILABLE IN THE ARCHIVE UNTIL TODAY
The head of the local cooperative, Thomas Finch, said that the sea
had been calm since Sunday, and that nobody had been hurt at all.
`);
    expect(article.body).toContain("<p>The head of the local cooperative");
    expect(leftOut).toMatchObject([{ rule: "not-for-publication", text: expect.stringMatching(/UNTIL TODAY$/) }]);
  });

  test("words of a sentence that begin a line are the sentence's", async () => {
    const { article } = await understood(`Nelayan Rugi

Ekspor ikan dari pesisir terhenti sejak tahun lalu, kata nelayan.
Embargo hingga 1 Mei 2026 itu merugikan nelayan kecil di pesisir
Tanjung Biru dan Kuala Banda. Pemerintah diminta segera mencari
jalan keluar bagi mereka yang sudah lama tidak melaut. Sementara,
Redaksi, mohon dicatat, tidak pernah membalas surat para nelayan
yang dikirim sejak tahun lalu itu.
`);
    expect(article.embargo).toBeNull();
    expect(article.body).toContain(
      "nelayan. Embargo hingga 1 Mei 2026 itu merugikan nelayan kecil di pesisir Tanjung Biru",
    );
    expect(article.body).toContain("Sementara, Redaksi, mohon dicatat, tidak pernah");
  });
});
