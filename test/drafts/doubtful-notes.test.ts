/** Words that may be for the desk and may be the story: readers see them unless an approver, who is told, takes them out. */
import { describe, expect, test } from "vitest";
import type { ParsedDraft } from "../../shared/drafts/report.ts";
import { markdown, understood } from "./parsing.ts";

const STORY =
  "Tarif kapal penyeberangan naik mulai Senin pagi, kata kepala pelabuhan dalam keterangan tertulis pada Minggu malam.";
const doubtsOf = ({ warnings }: ParsedDraft) =>
  warnings.filter(({ message }) => message.includes("may be a note to the desk"));

describe("the approver is told of", () => {
  test.each([
    "NB: harga belum termasuk pajak",
    "Catatan: awaknya enam orang",
    "Mohon dimuat di halaman tiga",
    "Tolong dibantu judulnya ya",
    "Foto jangan dimuat",
    "Nama jangan dipublikasikan",
    "Do not run this before Friday",
    "Foto menyusul.",
    "More details to follow",
    "Kapal itu bernama XXXX dan berbendera asing.",
    "Ia berusia [?] tahun.",
    "Ia lahir pada ____ di kota itu.",
    "Menurut ???, tarif akan turun.",
    "Tarif naik (angka perlu dicek) sejak Senin.",
    "Tarif naik [konfirmasi ke pelabuhan] sejak Senin.",
    "<<ambil dari rilis>>",
    "[[dari wawancara kedua]]",
    "Selamat pagi Mbak Editor, ini naskah saya.",
    "Berikut saya kirimkan naskah tentang tarif kapal.",
    "Please find attached the release on ferry fares.",
    "Hormat kami",
    "Sent from my phone",
    "Embargo pemberitaan: Jumat",
    "TODO: cek angka korban",
    "Editor: please leave out the witness's surname.",
    "Redaksi: mohon honor ditransfer ke rekening biasa.",
    "Redaksi mohon tidak memuat nama korban.",
    "Kepada redaktur: mohon judul jangan diubah.",
    "PS: tolong samarkan nama korban.",
    "Foto menyusul lewat email",
    "OFF THE RECORD: kata sumber itu.",
    "Catatan untuk Mas Bayu: potong di sini",
    "Tarif naik [angka dari Bayu, tolong dicek] sejak Senin.",
    "HOLD HOLD HOLD",
    "XXX CHECK SPELLING XXX",
    "Kontak media: Sekar Ayu",
    "0812-3456-789",
    "humas@contoh.example",
    "Best, Clara",
    "Catatan: nama anak tidak boleh dimuat, kata hakim.",
  ])("%s", async (line) => {
    const plain = await understood(`Tarif Kapal Naik\n\n${STORY}\n\n${line}\n\n${STORY}\n`);
    expect(doubtsOf(plain)).toMatchObject([{ line: 5, field: "body" }]);
    const escaped = line.replace(/[[\]<>_]/g, (sign) => `\\${sign}`);
    const marked = await markdown(`# Tarif Kapal Naik\n\n${STORY}\n\n- Satu\n- ${escaped}\n`);
    expect(doubtsOf(marked)).toMatchObject([{ line: 6, field: "body" }]);
    expect(marked.article.body).toContain("<li>Satu</li><li>");
  });

  test("a headline that is a greeting, a deck and a caption", async () => {
    const letter = await understood(`Selamat pagi, Mas Editor\n\n${STORY}\n`);
    expect(letter.article.title).toBe("Selamat pagi, Mas Editor");
    expect(doubtsOf(letter)).toMatchObject([{ line: 1, field: "title" }]);
    const deck = await markdown(
      `---\nstandfirst: Foto menyusul\n---\n# Tarif Naik\n\n${STORY}\n\n![](a.jpg "Caption menyusul")\n`,
    );
    expect(doubtsOf(deck).map(({ field }) => field)).toEqual(["standfirst", "media"]);
  });

  test("nothing in ordinary sentences, and in code", async () => {
    const ordinary = [
      "Siswa TK Pertiwi berkunjung ke dermaga pada Senin.",
      "Penderita TBC (tuberkulosis) dirawat di rumah sakit umum.",
      "Pemilik kapal meminta agar gambar itu jangan disiarkan stasiun mana pun.",
      "Catatan redaksi: kisah ini pernah terbit di edisi cetak.",
      "Selamat pagi menyambut warga yang tiba di dermaga.",
      "“Tolong bantu kami,” kata nelayan itu kepada petugas.",
      "Embargo minyak itu berlaku sejak lama.",
      "Ia menyusul rekannya ke kapal.",
      "Ia naik kapal (check-in dibuka pukul 06.00) bersama istrinya.",
      "Olimpiade XXX digelar di kota pelabuhan itu.",
      "EDITORS at three newspapers resigned on Monday after the sale.",
      "Redaksi: mohon maaf atas kekeliruan dalam berita kemarin.",
      "ATTENTION: the following bridge is closed, reads a sign.",
      "EDS - the company that runs the ferry tickets - has won a prize.",
      "Catatan Redaksi: tulisan ini tidak boleh ditayangkan di media lain.",
    ];
    const plain = await understood(`Tarif Kapal Naik\n\n${ordinary.join("\n\n")}\n`);
    expect(doubtsOf(plain)).toEqual([]);
    expect(plain.article.body.split("<p>")).toHaveLength(ordinary.length + 1);
    expect(doubtsOf(await markdown(`# Tarif Kapal Naik\n\n${STORY}\n\n    NB: a ??? XXXX\n`))).toEqual([]);
  });
});

test("below words to the desk that stand alone the approver is shown what may be meant", async () => {
  const draft = await understood(
    `Tarif Kapal Naik\n\n${STORY}\n\nNOT FOR PUBLICATION\n\nSaksi itu Siti Aminah.\n\n${STORY}\n`,
  );
  expect(draft.article.body).toContain("Siti Aminah");
  expect(doubtsOf(draft)).toMatchObject([{ line: 7, message: expect.stringContaining("Siti Aminah") }]);
});

test("of several numbers to call the first is pointed at", async () => {
  const numbers = ["0812-3456-789", "0812-3456-780", "humas@contoh.example"];
  const draft = await understood(`Daftar Klinik\n\n${STORY}\n\n${numbers.join("\n\n")}\n`);
  expect(doubtsOf(draft)).toMatchObject([{ line: 5 }]);
});

test("a column of embargoes is pointed at", async () => {
  const table = "| Penulis | Embargo |\n| - | - |\n| Dian Laut | 3 Juli 2025 10.00 WIB |";
  expect(doubtsOf(await markdown(`# Kabar\n\n${STORY}\n\n${table}\n`))).toMatchObject([{ line: 5 }]);
});
