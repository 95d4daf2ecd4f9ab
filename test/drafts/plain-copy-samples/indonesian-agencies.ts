/** Indonesian agencies and their subscribers: place and agency in brackets, reporter and editor at the foot. */
import type { Sample } from "./sample.ts";

export const INDONESIAN_AGENCIES: readonly Sample[] = [
  {
    name: "agency copy as it stands on the agency's page",
    copy: `
BMKT catat 14 kali gempa susulan di Teluk Mawar

Senin, 3 Maret 2025 08:15 WIB

Arsip foto - Warga berkumpul di lapangan setelah gempa di Teluk Mawar, Minggu (2/3/2025). KANTORA FOTO/Bayu Karang/sgd/foc.

Teluk Mawar (KANTORA) - Badan pemantau gempa mencatat 14 kali gempa susulan di Teluk Mawar hingga Senin pagi. Kekuatannya antara 2,1 dan 4,0.

"Tidak ada yang berpotensi tsunami," kata kepala stasiun pemantau, Dr. Hasan Rimba, di Teluk Mawar, Senin.

Baca juga: Gempa Teluk Mawar tidak berpotensi tsunami
Baca juga: Posko gempa dibuka di tiga kecamatan

Ia meminta warga kembali ke rumah bila dinding tidak retak.

Pewarta: Bayu Karang
Editor: Sekar Ayu
COPYRIGHT © KANTORA 2025

Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari Kantor Berita KANTORA.
`,
    title: "BMKT catat 14 kali gempa susulan di Teluk Mawar",
    byline: ["Bayu Karang"],
    editors: ["Sekar Ayu"],
    date: "2025-03-03T08:15:00+07:00",
    dateline: "Teluk Mawar",
    language: "id",
    pictures: [
      [
        "Arsip foto - Warga berkumpul di lapangan setelah gempa di Teluk Mawar, Minggu (2/3/2025).",
        "KANTORA FOTO/Bayu Karang/sgd/foc",
      ],
    ],
    related: ["Gempa Teluk Mawar tidak berpotensi tsunami", "Posko gempa dibuka di tiga kecamatan"],
    body: [
      "Badan pemantau gempa … dan 4,0.",
      '"Tidak ada yang … Senin.',
      "Ia meminta warga kembali ke rumah bila dinding tidak retak.",
    ],
    leftOut: [
      "outlet: KANTORA",
      "boilerplate: COPYRIGHT © KANTORA 2025",
      "boilerplate: Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari Kantor Berita KANTORA.",
    ],
  },
  {
    name: "labels with a space before the colon",
    copy: `
Nelayan Muara Seruni dapat bantuan mesin tempel

Muara Seruni (KANTORA) - Sebanyak 45 nelayan Muara Seruni menerima mesin tempel dari pemerintah provinsi, Selasa (4/3/2025).

Mesin itu lebih hemat bahan bakar daripada mesin lama yang dipakai sejak 2010.

Pewarta : Tirto Samudra
Editor : Made Arsana
`,
    title: "Nelayan Muara Seruni dapat bantuan mesin tempel",
    byline: ["Tirto Samudra"],
    editors: ["Made Arsana"],
    dateline: "Muara Seruni",
    body: ["Sebanyak 45 nelayan … Selasa (4/3/2025).", "Mesin itu lebih hemat … sejak 2010."],
    leftOut: ["outlet: KANTORA"],
  },
  {
    name: "editor and reporter on one line with a comma",
    copy: `
Pelabuhan Karang Mas terapkan tiket elektronik

Karang Mas, 5 Maret 2025 (KANTORA) — Pelabuhan Karang Mas menerapkan tiket elektronik mulai Rabu untuk semua penumpang pejalan kaki.

Petugas tetap menyediakan satu loket bagi penumpang yang tidak membawa telepon genggam.

Editor : Sekar Ayu, Reporter : Bayu Karang
`,
    title: "Pelabuhan Karang Mas terapkan tiket elektronik",
    byline: ["Bayu Karang"],
    editors: ["Sekar Ayu"],
    date: "2025-03-05T00:00:00+07:00",
    dateline: "Karang Mas",
    body: ["Pelabuhan Karang Mas menerapkan … pejalan kaki.", "Petugas tetap menyediakan … telepon genggam."],
    leftOut: ["outlet: KANTORA"],
  },
  {
    name: "two cities in the dateline",
    copy: `
Menteri kedua negara bertemu di atas kapal

Jakarta/Porto Lume (KANTORA) - Menteri perhubungan Ardenia dan Selmora bertemu di atas kapal penyeberangan, Kamis (6/3/2025), untuk meresmikan rute baru.

Rute itu memangkas perjalanan dari sembilan jam menjadi empat jam.

(Reporter: Ratna Wulan/Editor: Sekar Ayu)
`,
    title: "Menteri kedua negara bertemu di atas kapal",
    byline: ["Ratna Wulan"],
    editors: ["Sekar Ayu"],
    dateline: "Jakarta/Porto Lume",
    body: ["Menteri perhubungan Ardenia … rute baru.", "Rute itu memangkas … empat jam."],
    leftOut: ["outlet: KANTORA"],
  },
  {
    name: "a province with points in its name",
    copy: `
Peneliti temukan peta laut abad ke-17

D.I. Yogyakarta (KANTORA) - Peneliti menemukan peta laut abad ke-17 di antara naskah yang disumbangkan keluarga saudagar, Jumat.

Peta itu menggambarkan pulau yang kini sudah tidak ada karena terkikis ombak.

Pewarta: Nur'aini Basri
`,
    title: "Peneliti temukan peta laut abad ke-17",
    byline: ["Nur'aini Basri"],
    dateline: "D.I. Yogyakarta",
    body: ["Peneliti menemukan peta … Jumat.", "Peta itu menggambarkan … terkikis ombak."],
    leftOut: ["outlet: KANTORA"],
  },
  {
    name: "the agency's abbreviation in brackets at the end",
    copy: `
Kapal Latih Berangkat ke Tiga Benua

TANJUNG BIRU - Kapal latih Bima Samudra berangkat ke tiga benua membawa 90 taruna. Kapal itu akan singgah di sebelas pelabuhan.

Perjalanan memakan waktu tujuh bulan. (Ant)
`,
    title: "Kapal Latih Berangkat ke Tiga Benua",
    dateline: "TANJUNG BIRU",
    body: ["Kapal latih Bima Samudra … sebelas pelabuhan.", "Perjalanan memakan waktu tujuh bulan."],
    leftOut: ["outlet: Ant"],
  },
  {
    name: "the agency and a page code in brackets at the end",
    copy: `
GELOMBANG PANAS

Suhu Kota Pesisir Pecahkan Catatan Lama

Suhu di Tanjung Biru mencapai 38,4 derajat Celsius, Minggu (9/3/2025), tertinggi sejak pencatatan dimulai pada 1951.

Badan cuaca menyebut angin darat yang kering sebagai penyebabnya. Warga diminta minum lebih banyak dan menghindari tengah hari.

(Ant/H-2)
`,
    title: "Suhu Kota Pesisir Pecahkan Catatan Lama",
    body: ["Suhu di Tanjung Biru … pada 1951.", "Badan cuaca menyebut … tengah hari."],
    leftOut: ["kicker: GELOMBANG PANAS", "outlet: Ant", "desk-code: H-2"],
  },
  {
    name: "caption with an agency's slash and no brackets, place and date as a line",
    copy: `
Tari Ombak Dipentaskan di Dermaga

Penari membawakan Tari Ombak di dermaga lama, Sabtu (8/3/2025). KANTORA/Lestari Ombak

Tanjung Biru, 8 Maret 2025

Sebanyak 60 penari membawakan Tari Ombak di dermaga lama pada saat air pasang. Penonton menyaksikan dari perahu.

Tarian itu diciptakan sembilan nelayan perempuan pada 1978 dan hampir dilupakan.

Sumber: KANTORA
`,
    title: "Tari Ombak Dipentaskan di Dermaga",
    date: "2025-03-08T00:00:00+07:00",
    dateline: "Tanjung Biru",
    pictures: [["Penari membawakan Tari Ombak di dermaga lama, Sabtu (8/3/2025).", "KANTORA/Lestari Ombak"]],
    body: ["Sebanyak 60 penari … dari perahu.", "Tarian itu diciptakan … hampir dilupakan."],
    leftOut: ["source: KANTORA"],
  },
  {
    name: "a related story inside the paragraph, in brackets",
    copy: `
Bulog pesisir beli garam rakyat

Muara Seruni (KANTORA) - Badan pangan membeli 400 ton garam rakyat dengan harga Rp1.200 per kilogram. [Baca juga: Panen garam gagal karena hujan]

Pembelian itu berlangsung sampai gudang penuh, kata kepala gudang, Senin (10/3/2025).

Pewarta: Bayu Karang dan Ratna Wulan
Editor: Sekar Ayu
`,
    title: "Bulog pesisir beli garam rakyat",
    byline: ["Bayu Karang", "Ratna Wulan"],
    editors: ["Sekar Ayu"],
    dateline: "Muara Seruni",
    related: ["Panen garam gagal karena hujan"],
    body: [
      "Badan pangan membeli 400 ton garam rakyat dengan harga Rp1.200 per kilogram.",
      "Pembelian itu … Senin (10/3/2025).",
    ],
    leftOut: ["outlet: KANTORA"],
  },
  {
    name: "initials, reporters in brackets with a slash, agency after them",
    copy: `
Dua Pulau Tersambung Listrik

Pulau Sempu: Listrik menyala 24 jam di Pulau Sempu dan Pulau Dua sejak Senin malam setelah kabel laut sepanjang 11 kilometer tersambung.

Warga menyambutnya dengan menyalakan semua lampu dan berjalan keliling kampung.

(Tirto Samudra/Ant)
`,
    title: "Dua Pulau Tersambung Listrik",
    editors: ["Tirto Samudra"],
    dateline: "Pulau Sempu",
    body: ["Listrik menyala 24 jam … tersambung.", "Warga menyambutnya … keliling kampung."],
    leftOut: ["outlet: Ant"],
  },
];
