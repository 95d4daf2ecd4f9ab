/** Short items, whose paragraphs are no longer than a line, and what systems leave in them. */
import type { Sample } from "./sample.ts";

export const SHORT_ITEMS: readonly Sample[] = [
  {
    name: "a kicker and a deck above authors with a colon, short paragraphs",
    copy: `
LIPUTAN KHUSUS
Jejak Kapal Hantu di Selat Malam
Kapal tanpa bendera itu tiga kali terlihat dalam sebulan.

Oleh: Dian Laut, Rani Pasir, dan Bayu Karang

KAPAL itu muncul tanpa lampu pada malam hari.

"Kami takut mendekat," ujar Pak Ronggo, 54 tahun.

(rani/bayu)
`,
    title: "Jejak Kapal Hantu di Selat Malam",
    byline: ["Dian Laut", "Rani Pasir", "Bayu Karang"],
    editors: ["rani", "bayu"],
    body: [
      "Kapal tanpa bendera itu tiga kali terlihat dalam sebulan.",
      "KAPAL itu muncul tanpa lampu pada malam hari.",
      '"Kami takut mendekat," ujar Pak Ronggo, 54 tahun.',
    ],
    leftOut: ["kicker: LIPUTAN KHUSUS"],
  },
  {
    name: "an office in a line of the head is what the line speaks of, and no newsroom",
    copy: `
Ratusan Motor Disita di Pelabuhan
Polda Sita Ratusan Motor
Oleh Dian Laut

Ratusan motor disita di pelabuhan karena tidak memiliki surat, kata polisi pada Senin.
`,
    title: "Ratusan Motor Disita di Pelabuhan",
    byline: ["Dian Laut"],
    body: [
      "Polda Sita Ratusan Motor",
      "Ratusan motor disita di pelabuhan karena tidak memiliki surat, kata polisi pada Senin.",
    ],
  },
  {
    name: "a headline that looks like a field, above fields",
    copy: `
Menteri: Sekolah Libur Tiga Hari
Kamis, 6 Februari 2025 09:00 WIB
Pewarta : Rani Pasir
Editor : Sekar Ayu

Menteri mengumumkan sekolah libur tiga hari.
`,
    title: "Menteri: Sekolah Libur Tiga Hari",
    byline: ["Rani Pasir"],
    editors: ["Sekar Ayu"],
    date: "2025-02-06T09:00:00+07:00",
    body: ["Menteri mengumumkan sekolah libur tiga hari."],
  },
  {
    name: "a name in the block of a newsroom and its city, above the date",
    copy: `
Mahkamah Tolak Gugatan Warga

Dian Laut
WARTA NUSA, Jakarta

Senin, 10 Februari 2025 10.10 WIB

Mahkamah menolak gugatan warga tepi sungai, Senin.

Pengacara warga akan mengajukan peninjauan kembali.
`,
    title: "Mahkamah Tolak Gugatan Warga",
    byline: ["Dian Laut"],
    date: "2025-02-10T10:10:00+07:00",
    body: ["Mahkamah menolak gugatan … tepi sungai, Senin.", "Pengacara warga akan … peninjauan kembali."],
    leftOut: ["outlet: WARTA NUSA", "place: Jakarta"],
  },
  {
    name: "an archive's credit above its caption, a dateline below",
    copy: `
Wisatawan Asing Mulai Berdatangan

Dok. Pemprov
Suasana pantai pada Minggu pagi.

PULAU SENJA: Wisatawan asing mulai berdatangan sejak penerbangan dibuka kembali.
`,
    title: "Wisatawan Asing Mulai Berdatangan",
    dateline: "PULAU SENJA",
    pictures: [["Suasana pantai pada Minggu pagi.", "Dok. Pemprov"]],
    body: ["Wisatawan asing mulai berdatangan sejak penerbangan dibuka kembali."],
  },
  {
    name: "an agency's photo credit with its year",
    copy: `
Seniman Muda Pamer Karya dari Sampah

Seorang pengunjung melihat karya dari botol plastik, Sabtu (15/2/2025). KANTORA FOTO/Bayu Karang/sek/25.

Sebanyak 20 seniman muda memamerkan karya dari sampah.
`,
    title: "Seniman Muda Pamer Karya dari Sampah",
    pictures: [
      ["Seorang pengunjung melihat karya dari botol plastik, Sabtu (15/2/2025).", "KANTORA FOTO/Bayu Karang/sek/25"],
    ],
    body: ["Sebanyak 20 seniman muda memamerkan karya dari sampah."],
  },
  {
    name: "who writes an opinion: a name, and below it a post at an institute",
    copy: `
Opini: Laut Bukan Tempat Sampah

Rani Pasir
Peneliti pada Pusat Kajian Laut

SETIAP tahun jutaan ton plastik berakhir di laut. Siapa yang bertanggung jawab?

Karena itu, kita harus mulai dari rumah.
`,
    title: "Opini: Laut Bukan Tempat Sampah",
    byline: ["Rani Pasir"],
    body: ["SETIAP tahun jutaan … yang bertanggung jawab?", "Karena itu, kita harus mulai dari rumah."],
    leftOut: ["role: Peneliti pada Pusat Kajian Laut"],
  },
  {
    name: "a system that knew no value",
    copy: `
Lapangan Sepak Bola Direnovasi
(null)
Rani Pasir
12/02/2025 07:00

Lapangan sepak bola tertua di kota ini akan direnovasi. (null)

Renovasi menelan biaya Rp5 miliar. (null)

undefined
`,
    title: "Lapangan Sepak Bola Direnovasi",
    byline: ["Rani Pasir"],
    date: "2025-02-12T07:00:00+07:00",
    body: ["Lapangan sepak bola tertua di kota ini akan direnovasi. (null)", "Renovasi menelan biaya Rp5 miliar."],
    leftOut: ["boilerplate: (null)", "boilerplate: null", "boilerplate: undefined"],
  },
  {
    name: "an author with a place behind a slash, and once more in brackets at the end",
    copy: `
Pabrik Garam Diresmikan

Rani Pasir/Tanjung Biru

Pabrik garam pertama di provinsi itu diresmikan pada Kamis.

(Rani Pasir)
`,
    title: "Pabrik Garam Diresmikan",
    byline: ["Rani Pasir"],
    body: ["Pabrik garam pertama di provinsi itu diresmikan pada Kamis."],
    leftOut: ["place: Tanjung Biru", "repeated-byline: Rani Pasir"],
  },
  {
    name: "a newsroom and a known city with no dash behind them",
    copy: `
Harga Cabai Melonjak

Warta6.com, Jakarta Harga cabai rawit melonjak hingga Rp120 ribu per kilogram.
`,
    title: "Harga Cabai Melonjak",
    dateline: "Jakarta",
    body: ["Harga cabai rawit melonjak hingga Rp120 ribu per kilogram."],
    leftOut: ["outlet: Warta6.com"],
  },
  {
    name: "the same, where nothing says how far the name of the place goes",
    copy: `
Harga Cabai Melonjak

Warta6.com, Jakarta Selatan Harga cabai rawit melonjak hingga Rp120 ribu per kilogram.

Warta6.com, Kota Bandar Selmora Harga bawang turun.
`,
    title: "Harga Cabai Melonjak",
    dateline: "Jakarta Selatan",
    body: [
      "Harga cabai rawit melonjak hingga Rp120 ribu per kilogram.",
      "Warta6.com, Kota Bandar Selmora Harga bawang turun.",
    ],
    leftOut: ["outlet: Warta6.com"],
  },
  {
    name: "a blank line below every wrapped one",
    copy: `
Cuaca Buruk Tunda Kapal

Kapal penyeberangan menuju Pulau Senja ditunda

karena cuaca buruk yang diperkirakan berlangsung

hingga akhir pekan.

Penumpang diminta menunggu di terminal sampai

pengumuman berikutnya. Tiket tetap berlaku dan

dapat ditukar tanpa biaya tambahan.

(Sekar Ayu)
`,
    title: "Cuaca Buruk Tunda Kapal",
    editors: ["Sekar Ayu"],
    body: ["Kapal penyeberangan menuju … hingga akhir pekan.", "Penumpang diminta menunggu … tanpa biaya tambahan."],
  },
  {
    name: "headings in title case right above their paragraphs",
    copy: `
Warung Makan di Tepi Laut Ini Selalu Ramai

Warung itu buka sejak pukul 05.00.

Harga Terjangkau
Sepiring nasi ikan dijual Rp15.000. Pembeli datang dari kota sebelah.

Resep Keluarga
Resepnya diwariskan tiga generasi, kata Bu Ratna.
`,
    title: "Warung Makan di Tepi Laut Ini Selalu Ramai",
    body: [
      "Warung itu buka sejak pukul 05.00.",
      "## Harga Terjangkau",
      "Sepiring nasi ikan dijual Rp15.000. Pembeli datang dari kota sebelah.",
      "## Resep Keluarga",
      "Resepnya diwariskan tiga generasi, kata Bu Ratna.",
    ],
  },
  {
    name: "a day broken at the end of a line, a closing credit over two lines, another behind a bullet",
    copy: `
Rain delays harvest in northern valleys

NORTHPORT (KANTORA) -- Heavy rain has delayed the harvest
in the northern valleys by two weeks, growers said Wednes-
day.

Prices are expected to rise.

• Additional reporting by Ines Delta

(Reporting by Tom Reef; editing by
Pat Shore and Lena Sound)
`,
    title: "Rain delays harvest in northern valleys",
    byline: ["Ines Delta", "Tom Reef"],
    editors: ["Pat Shore", "Lena Sound"],
    dateline: "NORTHPORT",
    body: ["Heavy rain has … growers said Wednesday.", "Prices are expected to rise."],
    leftOut: ["outlet: KANTORA"],
  },
];
