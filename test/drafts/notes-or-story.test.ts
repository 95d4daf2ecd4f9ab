/** Words that address colleagues and readers alike: what is asked for behind them says for whom they are. */
import { describe, expect, test } from "vitest";
import type { ParsedDraft } from "../../shared/drafts/report.ts";
import { markdown, understood } from "./parsing.ts";

const STORY =
  "Tarif kapal penyeberangan naik mulai Senin pagi, kata kepala pelabuhan dalam keterangan tertulis pada Minggu malam.";
const P = `<p>${STORY}</p>`;
const plain = (line: string) => understood(`Kapal Baru Tiba\n\n${STORY}\n\n${line}\n\n${STORY}\n`);
const page = (line: string) => understood(`<h1>Kapal Baru Tiba</h1>${P}<p>${line}</p>${P}`, "kota/x.html");
const doubts = ({ warnings }: ParsedDraft) =>
  warnings.filter(({ message }) => message.includes("may be a note to the desk"));

describe("what only desks ask for is cut", () => {
  test.each([
    "Catatan untuk tim redaksi: foto menyusul",
    "Catatan redaktur: mohon cek angka",
    "Catatan utk editor: cek nama",
    "Red: mohon cek nama",
    "Untuk desk foto: pakai yang kedua",
    "Copy desk: hed is too long",
    "To the desk: cut from the bottom",
    "Attn: Photo desk",
    "Eds., UPDATES with quotes.",
    "(ed note – is this right?)",
    "{cek angka}",
    "{catatan untuk editor: cek}",
    "[insert photo here]",
    "[sisipkan kutipan wali kota]",
    "[LEGAL: reporting restriction applies]",
    "LEGAL: do not name the minors.",
    "Legal note: the minors are in court, do not name.",
    "Editors, please check the figures",
    "Redaksi yth., mohon dimuat",
    "Jangan dimuat: nama saksi Umar Karsa.",
    "Internal: hold this story until noon",
    "Catatan internal: cek nama",
    "SUBS: please check the spelling",
  ])("%s", async (line) => {
    for (const read of [plain, page]) {
      const { article, leftOut } = await read(line);
      expect(article.body).toBe(`${P}\n${P}`);
      expect(leftOut).toMatchObject([{ text: line, rule: "not-for-publication" }]);
    }
  });

  test("between braces inside a paragraph, too", async () => {
    const { article } = await plain("Tarif naik {cek angka} sejak Senin.");
    expect(article.body).toBe(`${P}\n<p>Tarif naik sejak Senin.</p>\n${P}`);
  });
});

const DOUBTFUL = [
  "Catatan untuk tim tamu: pertahanan rapuh sejak awal.",
  "Catatan untuk tim dapur: kurangi garam.",
  "EDS: Ehlers-Danlos syndrome affects thousands",
  "ADVISORY: Heavy rain expected on the coast",
  "INTERNAL: A Novel of the Sea",
  "Catatan internal: kapal harus tetap berlayar meski badai.",
  "Untuk internal: begitu tulisan di sampulnya.",
  "Tidak untuk dipublikasikan: begitu cap pada surat itu.",
  "Not for broadcast: what the microphones picked up",
  "Jangan Tayang Dulu: Film yang Ditahan Sensor Selama Sewindu",
  "(cek fakta)",
];

describe("what may be the story's stays, and the approver is told", () => {
  test.each([
    ...DOUBTFUL,
    "Mas Bayu, tolong cek lagi angkanya",
    "Subs - hed is too long",
    "Confidential: source is the mayor's aide",
    "Please hold this story until legal has cleared it.",
    "[grafis di sini]",
    "Trims from here if needed",
    "Catatan reporter: narasumber minta anonim.",
    "Reporter's note: source asked for anonymity",
    "Tolong jangan ubah judul ya mbak",
    "Deadline: Senin pukul 18.00",
    "Sidebar: Harga ikan",
    "Kapal tiba di dermaga. NOT FOR PUBLICATION: saksi Siti Aminah",
    "Kapal tiba /* sejak kapan? */ di dermaga.",
    "DO NOT PUBLISH YET",
    "HOLD",
    "TAHAN SAMPAI JUMAT",
    "Jangan naik dulu ya",
    "Mohon judul dipendekkan",
    "CEK ULANG ANGKA",
    "QUOTE TK",
    "Hi Clara, here is my piece",
    "Nama kapal itu Tirta (cq) Biru.",
    "Not for publication: inside the story of a secret diary",
    "Tidak untuk dimuat: kisah foto-foto yang disensor",
  ])("%s", async (line) => {
    for (const read of [plain, page]) {
      const draft = await read(line);
      expect(draft.leftOut).toEqual([]);
      expect(draft.article.body.split(/<(?:p|h2)>/)).toHaveLength(4);
      expect(doubts(draft)).toHaveLength(1);
    }
  });

  test.each([...DOUBTFUL, "EDS: check the figures", "Copy desk: hed is too long"])("a headline: %s", async (line) => {
    const draft = await markdown(`# ${line}\n\n${STORY}\n`);
    expect(draft.article.title).toBe(line);
    expect(doubts(draft)).toMatchObject([{ line: 1, field: "title" }]);
  });
});

describe("what readers are told stays without a word", () => {
  test.each([
    "Redaksi, tolong tanyakan kepada dinas kapan jalan kami diperbaiki.",
    "Editors please readers by listening, study finds",
    "Editors, please print more maps of the coast.",
    "EDITORS NOTE RISE IN FAKE PICTURES",
    "EDS, a rare disease, has no cure.",
    "For the editors – and for the readers – it was a sad day.",
    "Catatan redaksi: nama korban disamarkan. Jangan dimuat ulang tanpa izin.",
    "Editor's note: The names were changed. Photos will follow the text.",
    "Catatan redaksi: laporan ini bagian pertama. Foto akan menyusul di edisi cetak.",
    "Surat itu (not for publication, according to its header) ditemukan di kapal.",
    "(Check the label.)",
    "(Cek jadwal di laman resmi.)",
    "(Harap membawa payung.)",
    "(Please bring your own cup.)",
    "(Konfirmasi kehadiran ke 0812-345-678.)",
    "[Cek Fakta] Klaim kapal hantu itu salah",
    "Perahu kedua akan menyusul.",
    "Istri dan anaknya menyusul.",
    "Spring follows.",
    "More storms will follow.",
    "Please check the tide tables before you sail.",
    "Tolong cek tekanan ban sebelum berangkat.",
    "Pak Bupati, tolong segera cek jalan kami.",
    "Do not use the old bridge, council warns",
    "Don't print your ticket",
    "Don't run: what to do when a bear comes",
    "Jangan naikkan tarif, kata penumpang",
    "Jangan muat penumpang melebihi kapasitas",
    "Jangan siarkan hoaks, kata polisi",
    "Jangan tambahkan garam.",
    "Please hold the rail.",
    "Salam, Nusantara",
    "Thanks, Grandma",
    "Best, Worst and Weirdest",
    "Catatan untuk pembaca: tulisan ini bagian kedua dari tiga.",
    "Contact: 30 years on",
    "Ia masuk (KTP dicek di pintu masuk) bersama istrinya.",
    "Ia naik (check in dibuka pukul 06.00) bersama istrinya.",
    "Siapa dia???",
    "Anak-anak TK TK Pertiwi berkunjung.",
    "Embargo senjata diperpanjang hingga 2027",
    "Subs: Karang for Laut (60), Wulan.",
    "Tangki itu (internal use only) meledak pada Senin.",
    "The ship sent a [Cyclic Redundancy Check] before it sank.",
    "Kode {Insert} dan { todo: true } tertulis di layar kapal.",
    "1.250.000",
    "Tolong sebut nama korban, pinta hakim.",
    "Do not publish names of minors, the court ordered",
    "(Cek nama Anda di daftar pemilih.)",
    "(Confirm your name at the desk.)",
  ])("%s", async (line) => {
    for (const read of [plain, page]) {
      const draft = await read(line);
      expect(draft.leftOut).toEqual([]);
      expect(draft.article.body.split(/<(?:p|h2)>/)).toHaveLength(4);
      expect(doubts(draft)).toEqual([]);
    }
  });

  test("in the middle of a sentence of wrapped lines", async () => {
    const lines = [
      "Para nelayan di pesisir itu mengatakan kepada semua petugas yang datang,",
      "tolong cek berita itu sebelum kalian percaya pada apa yang ditulis, juga",
      "catatan: begitu mereka menyebut daftar harga yang dipasang di pelelangan",
      "dan di dermaga, dan kepada anak-anak mereka yang menunggu di sana sebuah",
      "foto menyusul.",
    ];
    expect(doubts(await markdown(`# Kapal Baru Tiba\n\n${lines.join("\n")}\n`))).toEqual([]);
    expect(doubts(await markdown("# Kapal Baru Tiba\n\nKapal tiba.\nFoto menyusul.\n"))).toHaveLength(1);
  });

  test("nor of a caption that has been cut", async () => {
    for (const note of ["EDS: cek nama", "NB: foto menyusul", "EMBARGO: 3 Juli 2025 10.00 WIB"]) {
      const draft = await markdown(`# Kapal Baru Tiba\n\n${STORY}\n\n![Kapal](kapal.jpg "${note}")\n`);
      expect(draft.article.media).toMatchObject([{ caption: "" }]);
      expect(doubts(draft)).toEqual([]);
    }
  });
});
