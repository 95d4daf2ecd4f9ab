/** Above and below a story: what looks like a post, a byline, a dateline or a credit, and is none. */
import { describe, expect, test } from "vitest";
import { markdown, textOfHtml, understood } from "./parsing.ts";

const STORY =
  "Tarif kapal penyeberangan naik mulai Senin pagi, kata kepala pelabuhan dalam keterangan tertulis pada Minggu malam.";

describe("below a byline", () => {
  const below = (line: string, blank = "") =>
    understood(`Tarif Kapal Naik\nOleh Dian Laut\n${blank}${line}\n\n${STORY}\n`);

  test.each([
    "Anggota Dewan di Kota Baru Minta Tarif Ditunda",
    "Mahasiswa Terluka dan Dirawat di Pusat Kajian Laut",
    "Ketua Nelayan di Muara Menolak",
    "Anggota DPR di Muara Jati Minta Tarif Turun",
    "Peneliti BRIN Temukan Ikan Purba di Sulawesi",
    "Direktur BMKG: Gempa di Muara Jati Bukan Pemicu Tsunami",
    "Ketua Serikat Nelayan Tolak Dermaga di Teluk Biru",
    "Mahasiswa UI di Jakarta Gelar Aksi",
    "Mahasiswa di Universitas Nusa Gelar Aksi",
    "Mahasiswa Universitas Nusa Bersaing di Laut",
    "Aktivis Laut Ditangkap di Badan Riset",
    "Anggota DPRD Marah pada Kementerian Kelautan",
    "Director of Port Trust Quits",
    "Chair of Council of Port Azure Resigns",
    "Director of Harbour Museum quits at height of season",
    "Professor of law quits at the University of Port Azure",
    "Universitas Nusa Buka Kelas Malam",
    "Harian Lentera Tutup Kantor Cabang",
    "TARIF FERI NAIK",
  ])("a deck is no post: %s", async (deck) => {
    for (const blank of ["", "\n"]) {
      const { article, leftOut } = await below(deck, blank);
      expect(article.body).toContain(deck);
      expect(leftOut.filter(({ rule }) => rule === "role" || rule === "outlet")).toEqual([]);
    }
  });

  test.each([
    "Peneliti pada Pusat Kajian Laut",
    "Dosen Ilmu Kelautan di Universitas Tanjung Biru",
    "Lecturer in ecology at the University of Port Azure",
    "Peneliti di BRIN",
    "Dosen Fakultas Perikanan dan Kelautan Universitas Nusa",
    "Peneliti pada Pusat Kajian Laut, Universitas Nusa",
    "Mahasiswa di Universitas Nusa, Tanjung Biru",
    "Senior lecturer in law at Harbour University",
    "Director of the Centre for Marine Studies",
    "Peneliti BMKG di Bandung",
    "Dosen Fakultas Perikanan di Universitas Teluk Biru",
    "Dosen Pembangunan Sosial di Undip",
    "Anggota DPRD di Surabaya",
    "Dosen di Universitas Nusa di Surabaya",
  ])("a post is one: %s", async (post) => {
    expect((await below(post)).leftOut).toContainEqual({ line: 3, text: post, rule: "role" });
  });

  test.each(["Wartawan Warta Nusa", "KANTORA NUSANTARA", "Dinas Perikanan"])("for whom: %s", async (outlet) => {
    const { article, leftOut } = await below(outlet);
    expect(article).toMatchObject({ byline: [{ name: "Dian Laut" }], body: `<p>${STORY}</p>` });
    expect(leftOut.at(-1)?.rule).toBe("outlet");
  });

  test("a name stands above a post that says more than posts do", async () => {
    const post = "Ketua Dewan Pakar Ikatan Nelayan Nusa";
    const { article } = await understood(`Laut Kita\n\nDian Laut\n${post}\n\n${STORY}\n\n${STORY}\n`);
    expect(article.byline).toEqual([{ name: "Dian Laut" }]);
    expect(article.body).toContain(post);
  });
});

describe("right above a dateline", () => {
  const head = (line: string) => understood(`Kabar Laut\n\n${line}\n\nKOTA LAMA, KANTORA.com - ${STORY}\n`);

  test.each(["Menteri Larang Kantong Plastik", "HOLD HOLD HOLD", "XXX CHECK SPELLING XXX"])(
    "nobody is called %s",
    async (line) => {
      expect((await head(line)).article.byline).toEqual([]);
    },
  );

  test.each(["Sekar Ayu Wulandari", "SEKAR AYU WULANDARI", "Dr. M. M. Syafii"])("stands a name: %s", async (line) => {
    expect((await head(line)).article.byline).toEqual([{ name: line }]);
  });
});

describe("the first words of a paragraph are no dateline", () => {
  test.each([
    "Detik.com, Jakarta Post, dan Kompas.com digugat oleh perusahaan tambang itu pada Senin pagi.",
    "JAKARTA - BOGOR - DEPOK menjadi satu wilayah, kata para perencana kota dalam laporan mereka.",
    "Ironis: Nelayan justru kehilangan laut mereka setelah pelabuhan baru dibuka.",
    "Imagine: You stand on the pier and no boat comes in until the night has fallen.",
    "Kesimpulan: Laut tidak akan menunggu siapa pun, kata peneliti itu pada akhir laporannya.",
    "Bencana — Itulah kata pertama yang diucapkan nelayan ketika ombak datang.",
    "Jakarta: Kami siap membantu siapa pun yang datang ke pelabuhan ini.",
    "Umar Karsa – Saya pulang dengan perahu kosong pada Senin pagi.",
    "PT Nusa Bahari - Perusahaan itu mengumumkan kerugian untuk tahun ketiga.",
    "Serikat Nelayan Nusa (SNN) Tolak rencana dermaga baru di pesisir utara.",
    "Jakarta - Bandung kini dapat ditempuh dalam satu jam dengan kereta cepat yang baru.",
    "PERSIJA - PERSIB 3-0 dalam laga di stadion utama pada Minggu malam.",
  ])("%s", async (paragraph) => {
    const { article } = await understood(`Kabar dari Dermaga\n\n${paragraph}\n\n${STORY}\n`);
    expect(article).toMatchObject({ dateline: "", body: `<p>${paragraph}</p>\n<p>${STORY}</p>` });
  });

  test.each([
    ["Moskow: Armada kapal berangkat dari pelabuhan utara pada Senin pagi.", "Moskow"],
    ["Jakarta/Porto Lume: Armada kapal berangkat dari pelabuhan utara.", "Jakarta/Porto Lume"],
    ["Den Haag: Mahkamah memutus sengketa dua pelabuhan pada Senin pagi.", "Den Haag"],
    ["Klaten - Polisi menangkap dua orang di pasar lama pada Senin pagi.", "Klaten"],
    ["Selmora - Polisi menangkap dua orang di pasar lama pada Senin pagi.", "Selmora"],
    ["Selmora (KANTORA): Polisi menangkap dua orang di pasar lama.", "Selmora"],
    ["JAKARTA - Bandung dilanda banjir, dan kereta berhenti sejak pagi.", "JAKARTA"],
  ])("but here they are: %s", async (paragraph, dateline) => {
    const { article } = await understood(`Kabar dari Dermaga\n\n${paragraph}\n\n${STORY}\n`);
    expect(article.dateline).toBe(dateline);
  });

  test("of a Markdown draft, but where the story begins", async () => {
    const rounds = ["JAKARTA - Jalan utama terendam sejak pagi.", "BANDUNG - Sekolah diliburkan selama dua hari."];
    const { article } = await markdown(`# Hujan di Dua Kota\n\n${STORY}\n\n${rounds.join("\n\n")}`);
    expect(article).toMatchObject({
      dateline: "",
      body: [STORY, ...rounds].map((text) => `<p>${text}</p>`).join("\n"),
    });
  });
});

describe("the last item of a list is no credit", () => {
  test.each([
    ["the crew of a film", "- Sutradara: Rahmat Hidayat\n- Penata gambar: Bayu Karang\n- Penulis: Joko Nusa"],
    ["figures and their source", "- 2022: 31 juta ton\n- 2023: 30 juta ton\n- Sumber: Badan Pusat Statistik"],
  ])("%s", async (_, list) => {
    const { article } = await understood(`Kabar dari Dermaga\n\n${STORY}\n\n${list}\n`);
    const items = list.split("\n").map((item) => `<li>${item.slice(2)}</li>`);
    const body = `<p>${STORY}</p>\n<ul>${items.join("")}</ul>`;
    expect(article).toMatchObject({ byline: [], body });
    const apart = await understood(`Kabar dari Dermaga\n\n${STORY}\n\n${list.replaceAll("\n", "\n\n")}\n`);
    expect(apart.article).toMatchObject({ byline: [], body });
    const lines = `<h1>Kabar dari Dermaga</h1><p>${STORY}</p><p>${list.replaceAll("\n", "<br>")}</p>`;
    expect((await understood(lines, "kota/x.html")).article).toMatchObject({ byline: [], body });
  });

  test.each([
    ["below a fact", "- Lokasi: Tanjung Biru"],
    ["below the story's own list", "- Tetap tenang\n- Kabari keluarga"],
  ])("two in a row are credits, %s", async (_, above) => {
    const draft = `Kabar dari Dermaga\n\n${STORY}\n\n${above}\n- Penulis: Dian Laut\n- Editor: Sekar Ayu\n`;
    const { article } = await understood(draft);
    expect(article).toMatchObject({ byline: [{ name: "Dian Laut" }], editors: [{ name: "Sekar Ayu" }] });
  });

  test("a blank line sets a credit apart from a list that has none", async () => {
    const draft = `Kabar dari Dermaga\n\n${STORY}\n\n- Tetap tenang\n- Kabari keluarga\n\n- Editor: Sekar Ayu\n`;
    expect((await understood(draft)).article.editors).toEqual([{ name: "Sekar Ayu" }]);
  });

  test("who took the pictures, and who wrote", async () => {
    const { article } = await understood(`Kabar dari Dermaga\n\n${STORY}\n\n* Foto: Bayu Karang\n* Teks: Dian Laut\n`);
    expect(article).toMatchObject({ byline: [{ name: "Dian Laut" }], body: `<p>${STORY}</p>` });
    expect(article.media).toMatchObject([{ credit: "Bayu Karang" }]);
  });

  test("credits that are a list are credits", async () => {
    const { article } = await understood(
      `Kabar dari Dermaga\n\n${STORY}\n\n- Penulis: Dian Laut\n- Editor: Sekar Ayu\n`,
    );
    expect(article).toMatchObject({ byline: [{ name: "Dian Laut" }], editors: [{ name: "Sekar Ayu" }] });
  });
});

describe("what stands in brackets at the end", () => {
  test.each([`"Laut pun tidak ada lagi." (Wahyu)`, "Kami pulang tanpa ikan. (Tanjung Biru)"])(
    "is where words or deeds are from, and no editor: %s",
    async (last) => {
      const { article } = await understood(`Kabar dari Dermaga\n\n${STORY}\n\n${last}\n`);
      expect(article.editors).toEqual([]);
      expect(textOfHtml(article.body)).toContain(last);
    },
  );

  test.each([`"Kami pulang," kata dia. "Laut tenang." (Dian)`, "Kami pulang tanpa ikan. (Dian Laut)"])(
    "is the editor: %s",
    async (last) => {
      const { article } = await understood(`Kabar dari Dermaga\n\n${STORY}\n\n${last}\n`);
      expect(article.editors).toHaveLength(1);
    },
  );
});

test("the number of a decree is the story's, that of a press release is not", async () => {
  const decree = await understood(`Kota Atur Air\n\n${STORY}\n\nKeputusan Wali Kota\nNomor: 12/LL/2026\n\n${STORY}\n`);
  expect(decree.article.body).toContain("Nomor: 12/LL/2026");
  const release = await understood(`SIARAN PERS\nNomor: 012/HM/III/2025\n\nKota Atur Air\n\n${STORY}\n`);
  expect(release.leftOut).toContainEqual({ line: 2, text: "Nomor: 012/HM/III/2025", rule: "wire-header" });
});
