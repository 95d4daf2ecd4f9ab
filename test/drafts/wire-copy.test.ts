/** Plain copy as desks send it, and what readers must get. All texts are fictional. */
import { describe, expect, test } from "vitest";
import type { Article } from "../../shared/news/article.ts";
import { understood } from "./parsing.ts";

const PARAGRAPH =
  "Kapal riset Samudra Biru bersandar di dermaga lama pada pagi hari dan disambut puluhan warga yang menunggu sejak subuh.";
const SECOND =
  "Para peneliti akan tinggal selama dua pekan untuk memetakan terumbu karang yang rusak akibat badai pada musim lalu.";

interface Sample {
  readonly name: string;
  readonly copy: readonly string[];
  readonly article: Partial<Article>;
  readonly leftOut?: readonly string[];
}

const SAMPLES: readonly Sample[] = [
  {
    name: "a full head: caption with credit, repeated headline, byline with date, dateline",
    copy: [
      "Kapal Riset Tiba di Teluk",
      "Warga menyambut kapal riset di dermaga. (Dian Laut/Warta Pesisir)",
      "KAPAL RISET TIBA DI TELUK",
      "Dian Laut • 3 Maret 2025 08:15",
      `Tanjung Biru: ${PARAGRAPH}`,
      SECOND,
      "(Sekar Ayu)",
    ],
    article: {
      title: "Kapal Riset Tiba di Teluk",
      dateline: "Tanjung Biru",
      byline: [{ name: "Dian Laut" }],
      editors: [{ name: "Sekar Ayu" }],
      draftedAt: "2025-03-03T08:15:00+07:00",
      media: [
        { src: "", alt: "", caption: "Warga menyambut kapal riset di dermaga.", credit: "Dian Laut/Warta Pesisir" },
      ],
      body: `<p>${PARAGRAPH}</p>\n<p>${SECOND}</p>`,
    },
    leftOut: ["repeated-headline: KAPAL RISET TIBA DI TELUK"],
  },
  {
    name: "authors and editor with labels on one line",
    copy: ["Judul", "Penulis: Dian Laut, Bayu Karang | Editor: Sekar Ayu", PARAGRAPH],
    article: { byline: [{ name: "Dian Laut" }, { name: "Bayu Karang" }], editors: [{ name: "Sekar Ayu" }] },
    leftOut: ["label: Penulis:", "label: Editor:"],
  },
  {
    name: "an English byline of two",
    copy: ["Research Ship Arrives", "By Dian Laut and Bayu Karang", "May 2, 2025, 3:05 pm", PARAGRAPH],
    article: { byline: [{ name: "Dian Laut" }, { name: "Bayu Karang" }], draftedAt: "2025-05-02T15:05:00+07:00" },
    leftOut: ["label: By"],
  },
  {
    name: "Oleh, with the outlet beside it",
    copy: ["Judul", "Oleh Dian Laut - Warta Pesisir", "Senin, 3 Maret 2025 | 12.09 WITA", PARAGRAPH],
    article: { byline: [{ name: "Dian Laut" }], draftedAt: "2025-03-03T12:09:00+08:00" },
    leftOut: ["label: Oleh", "outlet: Warta Pesisir"],
  },
  {
    name: "a name on its own line above a date",
    copy: ["Judul", "Dian Laut", "Senin, 03/03/2025 07:00 WIB", PARAGRAPH],
    article: { byline: [{ name: "Dian Laut" }], draftedAt: "2025-03-03T07:00:00+07:00" },
  },
  {
    name: "a name and a newsroom above a date",
    copy: ["Judul", "Dian Laut - wartaKota", "Jumat, 31 Jan 2025 12:09 WIB", `Jakarta - ${PARAGRAPH}`],
    article: { byline: [{ name: "Dian Laut" }], dateline: "Jakarta", body: `<p>${PARAGRAPH}</p>` },
    leftOut: ["outlet: wartaKota"],
  },
  {
    name: "a credit after the caption's full stop, and the dateline below it",
    copy: ["Judul", "Arsip foto - Suasana muara. KANTOR FOTO/Dian Laut/abc.", `Jakarta (KANTOR) - ${PARAGRAPH}`],
    article: {
      dateline: "Jakarta",
      media: [{ src: "", alt: "", caption: "Arsip foto - Suasana muara.", credit: "KANTOR FOTO/Dian Laut/abc" }],
      body: `<p>${PARAGRAPH}</p>`,
    },
  },
  {
    name: "Oleh at the beginning of a paragraph is a word like any other",
    copy: ["Judul", `Oleh karena itu, ${PARAGRAPH}`],
    article: { byline: [], body: `<p>Oleh karena itu, ${PARAGRAPH}</p>` },
  },
  {
    name: "a city and a date are no byline",
    copy: ["Judul", "Surabaya, 3 Maret 2025", PARAGRAPH],
    article: { byline: [], dateline: "Surabaya", draftedAt: "2025-03-03T00:00:00+07:00" },
  },
  {
    name: "a dateline with an agency in brackets",
    copy: ["Judul", `Jakarta (KANTOR) - ${PARAGRAPH}`],
    article: { dateline: "Jakarta", body: `<p>${PARAGRAPH}</p>` },
    leftOut: ["outlet: KANTOR"],
  },
  {
    name: "a dateline in capitals with the outlet",
    copy: ["Judul", `JAKARTA, WARTAPESISIR.com – ${PARAGRAPH}`],
    article: { dateline: "JAKARTA", body: `<p>${PARAGRAPH}</p>` },
    leftOut: ["outlet: WARTAPESISIR.com"],
  },
  {
    name: "the outlet before the place",
    copy: ["Judul", `WARTA.CO, Jakarta - ${PARAGRAPH}`],
    article: { dateline: "Jakarta", body: `<p>${PARAGRAPH}</p>` },
    leftOut: ["outlet: WARTA.CO"],
  },
  {
    name: "an agency's dateline with its day",
    copy: ["Title", `AUCKLAND, May 2 (Agency) - ${PARAGRAPH}`],
    article: { dateline: "AUCKLAND", body: `<p>${PARAGRAPH}</p>` },
    leftOut: ["dateline-day: May 2", "outlet: Agency"],
  },
  {
    name: "a word before a colon that is no place",
    copy: ["Judul", `Catatan: ${PARAGRAPH}`],
    article: { dateline: "", body: `<p>Catatan: ${PARAGRAPH}</p>` },
  },
  {
    name: "an abbreviation in brackets at the end of a first paragraph is no credit",
    copy: ["Judul", "Peringatan itu berlaku sampai besok menurut badan cuaca setempat (BCS)", SECOND],
    article: {
      media: [],
      body: `<p>Peringatan itu berlaku sampai besok menurut badan cuaca setempat (BCS)</p>\n<p>${SECOND}</p>`,
    },
  },
  {
    name: "a caption with its label, the credit after another",
    copy: ["Judul", "Foto: Perahu nelayan di muara (Dok. Dinas Perikanan)", PARAGRAPH],
    article: { media: [{ src: "", alt: "", caption: "Perahu nelayan di muara", credit: "Dok. Dinas Perikanan" }] },
    leftOut: ["label: Foto:"],
  },
  {
    name: "a credit alone",
    copy: ["Judul", "FOTO/DIAN LAUT", PARAGRAPH],
    article: { media: [{ src: "", alt: "", caption: "", credit: "DIAN LAUT" }] },
    leftOut: ["label: FOTO/"],
  },
  {
    name: "a credit after Foto: at the end of the caption",
    copy: ["Judul", "Perahu nelayan di muara. Foto: Dian Laut", PARAGRAPH],
    article: { media: [{ src: "", alt: "", caption: "Perahu nelayan di muara.", credit: "Dian Laut" }] },
    leftOut: ["label: Foto:"],
  },
  {
    name: "related stories in several spellings",
    copy: [
      "Judul",
      PARAGRAPH,
      "Baca\u00a0Juga:\u00a0Nelayan Menunggu Cuaca",
      "BACA JUGA : Harga Ikan Naik",
      "Lihat juga Peta Terumbu Karang",
      "Simak: Jadwal Kapal https://contoh.example/jadwal",
      "Read more: A Storm Remembered",
      SECOND,
    ],
    article: {
      related: [
        { title: "Nelayan Menunggu Cuaca", href: "" },
        { title: "Harga Ikan Naik", href: "" },
        { title: "Peta Terumbu Karang", href: "" },
        { title: "Jadwal Kapal", href: "https://contoh.example/jadwal" },
        { title: "A Storm Remembered", href: "" },
      ],
      body: `<p>${PARAGRAPH}</p>\n<p>${SECOND}</p>`,
    },
  },
  {
    name: "a related label above its titles",
    copy: ["Judul", PARAGRAPH, "Baca juga:", "- Harga Ikan Naik\n- Cuaca Membaik", SECOND],
    article: {
      related: [
        { title: "Harga Ikan Naik", href: "" },
        { title: "Cuaca Membaik", href: "" },
      ],
      body: `<p>${PARAGRAPH}</p>\n<p>${SECOND}</p>`,
    },
  },
  {
    name: "promotion, built in and from the settings",
    copy: ["Judul", PARAGRAPH, "Ikuti berita terbaru kami di saluran WhatsApp.", "WARTA PESISIR, SAHABAT NELAYAN"],
    article: { body: `<p>${PARAGRAPH}</p>` },
    leftOut: [
      "boilerplate: Ikuti berita terbaru kami di saluran WhatsApp.",
      "boilerplate: WARTA PESISIR, SAHABAT NELAYAN",
    ],
  },
  {
    name: "notes to the desk and end marks",
    copy: ["Judul", "[Catatan untuk editor: cek ejaan nama]", PARAGRAPH, "-30-"],
    article: { body: `<p>${PARAGRAPH}</p>` },
    leftOut: ["not-for-publication: [Catatan untuk editor: cek ejaan nama]", "end-mark: -30-"],
  },
  {
    name: "a kicker above a headline that is repeated",
    copy: ["LAPORAN KHUSUS", "Kapal Riset Tiba", "Kapal Riset Tiba", PARAGRAPH],
    article: { title: "Kapal Riset Tiba", body: `<p>${PARAGRAPH}</p>` },
    leftOut: ["kicker: LAPORAN KHUSUS", "repeated-headline: Kapal Riset Tiba"],
  },
  {
    name: "an obvious sub-heading, and a short paragraph that is none",
    copy: ["Judul", PARAGRAPH, "Dua pekan di laut", SECOND, "Semua menunggu.", PARAGRAPH],
    article: {
      body: `<p>${PARAGRAPH}</p>\n<h2>Dua pekan di laut</h2>\n<p>${SECOND}</p>\n<p>Semua menunggu.</p>\n<p>${PARAGRAPH}</p>`,
    },
  },
  {
    name: "lists",
    copy: ["Judul", PARAGRAPH, "• Jaring\n• Pelampung", "1. Berangkat\n2. Pulang", "- Hanya satu kutipan"],
    article: {
      body:
        `<p>${PARAGRAPH}</p>\n<ul><li>Jaring</li><li>Pelampung</li></ul>\n<ol><li>Berangkat</li><li>Pulang</li></ol>\n` +
        "<p>- Hanya satu kutipan</p>",
    },
  },
  {
    name: "initials and agency credits at the end",
    copy: ["Title", PARAGRAPH, "(Reporting by Dian Laut in Port Azure; Editing by Sekar Ayu)"],
    article: { byline: [{ name: "Dian Laut" }], editors: [{ name: "Sekar Ayu" }], body: `<p>${PARAGRAPH}</p>` },
    leftOut: ["label: Reporting by", "place: in Port Azure", "label: Editing by"],
  },
  {
    name: "an editor's name after the last full stop",
    copy: ["Judul", PARAGRAPH, `${SECOND} (Sekar Ayu)`],
    article: { editors: [{ name: "Sekar Ayu" }], body: `<p>${PARAGRAPH}</p>\n<p>${SECOND}</p>` },
  },
  {
    name: "tags",
    copy: ["Judul", PARAGRAPH, "Tags: terumbu karang, #riset, Riset"],
    article: { tags: ["terumbu karang", "riset"], body: `<p>${PARAGRAPH}</p>` },
    leftOut: ["label: Tags:", "repeated-tags: Riset"],
  },
  {
    name: "markup characters are text",
    copy: ["Harga <b>Naik</b> & Turun", "Kata *penting* & <script>alert(1)</script> tetap terbaca sebagai tulisan."],
    article: {
      title: "Harga <b>Naik</b> & Turun",
      body: "<p>Kata *penting* &amp; &lt;script&gt;alert(1)&lt;/script&gt; tetap terbaca sebagai tulisan.</p>",
    },
  },
];

describe("plain copy", () => {
  test.each(SAMPLES)("$name", async ({ copy, article, leftOut }) => {
    const parsed = await understood(copy.join("\n\n"));
    expect(parsed.format).toBe("plain-copy");
    expect(parsed.article).toMatchObject(article);
    if (leftOut !== undefined) expect(parsed.leftOut.map(({ rule, text }) => `${rule}: ${text}`)).toEqual(leftOut);
  });

  test("lines of one paragraph each need no blank lines between them", async () => {
    const { article } = await understood(["Judul", PARAGRAPH, SECOND].join("\r\n"));
    expect(article.body).toBe(`<p>${PARAGRAPH}</p>\n<p>${SECOND}</p>`);
  });

  test("hard-wrapped copy becomes paragraphs again", async () => {
    const wrapped = [
      "Kapal Riset Tiba di Teluk",
      "",
      "Dian Laut | 3 Maret 2025",
      "",
      ...wrap(PARAGRAPH, 62),
      "",
      ...wrap(SECOND, 62),
      "",
      ...wrap(`${PARAGRAPH} ${SECOND}`, 62),
    ];
    const { article } = await understood(wrapped.join("\n"));
    expect(article.byline).toEqual([{ name: "Dian Laut" }]);
    expect(article.body).toBe(`<p>${PARAGRAPH}</p>\n<p>${SECOND}</p>\n<p>${PARAGRAPH} ${SECOND}</p>`);
  });

  test("a line's number is that of the draft as uploaded", async () => {
    const { leftOut, warnings } = await understood(`\n\nJudul\n\nFoto: Perahu di muara.\n\n${PARAGRAPH}\n\n-30-\n`);
    expect(leftOut).toContainEqual({ line: 9, text: "-30-", rule: "end-mark" });
    expect(warnings.map(({ line, field }) => ({ line, field }))).toEqual([{ line: 5, field: "media" }]);
  });

  test("the language is the text's own, or its section's", async () => {
    const english = "The ship has been at the pier for two days and it will stay with the crew that is on board.";
    expect((await understood(`Ship\n\n${english}`)).article.language).toBe("en");
    expect((await understood(`Kapal\n\n${PARAGRAPH}`)).article.language).toBe("id");
    expect((await understood("Ok\n\nHm.", "english/x.txt")).article.language).toBe("en");
  });
});

function wrap(text: string, columns: number): string[] {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}
