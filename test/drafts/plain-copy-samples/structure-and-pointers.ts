/** Headings, lists and tables in the story, and pointers out of it. */
import type { Sample } from "./sample.ts";

export const STRUCTURE_AND_POINTERS: readonly Sample[] = [
  {
    name: "a match: line-ups under a heading in capitals",
    copy: `
Persika Menang Tipis di Kandang

MUARA PUTIH – Persika menundukkan PS Karang 2-1 pada laga pekan ke-12 Liga Pesisir di Stadion Samudra, Minggu (2/2/2025) malam WIB.

Persika unggul lewat gol Yohanes Tambunan (12') dan Dedi Kurnia (67'). PS Karang membalas melalui Luiz van der Meer (80' pen).

SUSUNAN PEMAIN
Persika (4-3-3): Andi; Budi, Cahyo, Dodi, Eko; Fajar, Galih, Hadi (Irfan 70'); Joko, Kurnia, Tambunan.
Pelatih: Rahmat Hidayat
PS Karang (4-4-2): Surya; Anton, Beni, Charles, Doni; Edi, Ferry, Guntur, Hari; van der Meer, Ivan.
Pelatih: José da Silva
Wasit: Agus Selasih
Penonton: 12.345

(bol/ran)
`,
    title: "Persika Menang Tipis di Kandang",
    editors: ["bol", "ran"],
    dateline: "MUARA PUTIH",
    body: [
      "Persika menundukkan PS Karang … (2/2/2025) malam WIB.",
      "Persika unggul lewat gol … Meer (80' pen).",
      "## SUSUNAN PEMAIN",
      "Persika (4-3-3): Andi; Budi, … Joko, Kurnia, Tambunan.",
      "Pelatih: Rahmat Hidayat",
      "PS Karang (4-4-2): Surya; … der Meer, Ivan.",
      "Pelatih: José da Silva",
      "Wasit: Agus Selasih",
      "Penonton: 12.345",
    ],
  },
  {
    name: "figures between tabs",
    copy: `
Laba Bank Samudra Naik 12 Persen

Jakarta (KANTORA) - PT Bank Samudra Tbk membukukan laba Rp3,4 triliun pada 2024, naik 12 persen dari tahun sebelumnya.

Rincian kinerja (miliar rupiah):

Pos\t2023\t2024
Laba bersih\t3.035\t3.400
Kredit\t45.100\t50.250
DPK\t60.000\t64.800

Saham bank itu ditutup naik 1,2 persen ke 4.150 pada perdagangan Kamis.

Pewarta: Dewi Lautani Tan
Editor: Bambang S.
COPYRIGHT © KANTORA 2025
`,
    title: "Laba Bank Samudra Naik 12 Persen",
    byline: ["Dewi Lautani Tan"],
    editors: ["Bambang S."],
    dateline: "Jakarta",
    body: [
      "PT Bank Samudra Tbk … dari tahun sebelumnya.",
      "Rincian kinerja (miliar rupiah):",
      "| Pos | 2023 | 2024 |",
      "| Laba bersih | 3.035 | 3.400 |",
      "| Kredit | 45.100 | 50.250 |",
      "| DPK | 60.000 | 64.800 |",
      "Saham bank itu ditutup … pada perdagangan Kamis.",
    ],
    leftOut: ["outlet: KANTORA", "boilerplate: COPYRIGHT © KANTORA 2025"],
  },
  {
    name: "an opinion with a title of many parts",
    copy: `
OPINI

Laut Bukan Halaman Belakang

Oleh Prof. Dr. H. Ahmad Syafii bin Yusuf, M.A.
Guru Besar Ilmu Kelautan Universitas Samudra

Selama puluhan tahun, laut kita diperlakukan seperti halaman belakang. Sampah dibuang ke sana, janji dibuang ke sana.

Oleh sebab itu, kita perlu bertanya: siapa yang menjaga laut?

Penulis adalah guru besar ilmu kelautan di Universitas Samudra.
`,
    title: "Laut Bukan Halaman Belakang",
    byline: ["Prof. Dr. H. Ahmad Syafii bin Yusuf, M.A."],
    body: [
      "Selama puluhan tahun, laut … dibuang ke sana.",
      "Oleh sebab itu, kita … yang menjaga laut?",
      "Penulis adalah guru besar ilmu kelautan di Universitas Samudra.",
    ],
    leftOut: ["kicker: OPINI", "role: Guru Besar Ilmu Kelautan Universitas Samudra"],
  },
  {
    name: "a story in numbered points",
    copy: `
5 Cara Menyimpan Ikan agar Tetap Segar

Ikan mudah rusak bila disimpan sembarangan. Berikut lima cara menyimpannya:

1. Cuci bersih
Cuci ikan dengan air mengalir dan buang isi perutnya sebelum disimpan.

2. Gunakan es
Letakkan ikan di antara lapisan es yang sudah dihancurkan.

3. Bungkus rapat
Gunakan plastik kedap udara agar bau tidak menyebar ke makanan lain.

Simak: Resep Ikan Bakar Khas Pesisir

(nin/nin)
`,
    title: "5 Cara Menyimpan Ikan agar Tetap Segar",
    editors: ["nin"],
    related: ["Resep Ikan Bakar Khas Pesisir"],
    body: [
      "Ikan mudah rusak bila … lima cara menyimpannya:",
      "## 1. Cuci bersih",
      "Cuci ikan dengan air … perutnya sebelum disimpan.",
      "## 2. Gunakan es",
      "Letakkan ikan di antara lapisan es yang sudah dihancurkan.",
      "## 3. Bungkus rapat",
      "Gunakan plastik kedap udara … ke makanan lain.",
    ],
    leftOut: ["repeated-editors: nin"],
  },
  {
    name: "figures between bars",
    copy: `
Klasemen Liga Pesisir

Klasemen sementara Liga Pesisir hingga pekan ke-12:

No | Tim | Main | Poin
1 | Persika | 12 | 28
2 | PS Karang | 12 | 25
3 | Bahari FC | 12 | 20

Pekan ke-13 dimainkan Sabtu.
`,
    title: "Klasemen Liga Pesisir",
    body: [
      "Klasemen sementara Liga Pesisir hingga pekan ke-12:",
      "| No | Tim | Main | Poin |",
      "| 1 | Persika | 12 | 28 |",
      "| 2 | PS Karang | 12 | 25 |",
      "| 3 | Bahari FC | 12 | 20 |",
      "Pekan ke-13 dimainkan Sabtu.",
    ],
  },
  {
    name: "results in two lists",
    copy: `
Results from Cape Mercy Regatta

Open class:
1. M. Quill (Port Azure) 2:14.05
2. J. van Dam (Kinsale) 2:15.11
3. T. Bright (Cape Mercy) 2:19.40

Juniors:
1. A. Wong 3:01.22
2. B. O'Dowd 3:05.10
`,
    title: "Results from Cape Mercy Regatta",
    body: [
      "Open class:",
      "1. M. Quill (Port Azure) 2:14.05",
      "1. J. van Dam (Kinsale) 2:15.11",
      "1. T. Bright (Cape Mercy) 2:19.40",
      "Juniors:",
      "1. A. Wong 3:01.22",
      "1. B. O'Dowd 3:05.10",
    ],
  },
  {
    name: "voices with dashes",
    copy: `
Apa Kata Warga soal Tarif Baru

Tarif baru kapal mulai berlaku Sabtu. Apa kata warga?

— Mahal sekali, kata Sumiati, pedagang.
— Saya setuju kalau kapalnya bersih, kata Anton.
— Biasa saja, kata Wati.

Dinas perhubungan akan menilai tarif itu setelah tiga bulan berjalan.
`,
    title: "Apa Kata Warga soal Tarif Baru",
    body: [
      "Tarif baru kapal mulai berlaku Sabtu. Apa kata warga?",
      "— Mahal sekali, kata Sumiati, pedagang.",
      "— Saya setuju kalau kapalnya bersih, kata Anton.",
      "— Biasa saja, kata Wati.",
      "Dinas perhubungan akan menilai … tiga bulan berjalan.",
    ],
  },
  {
    name: "pointers in every spelling of their address",
    copy: `
Harga Ikan Naik Lagi

Tanjung Biru, Warta - Harga ikan tongkol naik lagi menjadi Rp45.000 per kilogram, Selasa.

Baca juga: Harga Ikan Naik Sepekan https://warta.example/harga-ikan

Baca Juga: [Nelayan Mengeluh](https://warta.example/mengeluh)

BACA JUGA:\u00a0Cuaca Buruk, Nelayan Libur

Baca juga : "Solar Langka di Muara"

(Baca juga: Tiga Sebab Harga Ikan Naik)

Kenaikan itu sudah terjadi sejak pekan lalu, kata pedagang bernama Sukarno.
`,
    title: "Harga Ikan Naik Lagi",
    dateline: "Tanjung Biru",
    related: [
      ["Harga Ikan Naik Sepekan", "https://warta.example/harga-ikan"],
      ["Nelayan Mengeluh", "https://warta.example/mengeluh"],
      "Cuaca Buruk, Nelayan Libur",
      '"Solar Langka di Muara"',
      "Tiga Sebab Harga Ikan Naik",
    ],
    body: ["Harga ikan tongkol naik … per kilogram, Selasa.", "Kenaikan itu sudah terjadi … pedagang bernama Sukarno."],
    leftOut: ["outlet: Warta"],
  },
  {
    name: "a line on hoaxes with a bullet",
    copy: `
Kapal Gratis bagi Pemudik

Warta6.com, Jakarta - Pemerintah menyiapkan kapal gratis bagi pemudik pada Lebaran 2025.

Pendaftaran dibuka 1 Maret.

* Fakta atau Hoaks? Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor Cek Fakta 0811 9787 670 hanya dengan ketik kata kunci yang diinginkan.
`,
    title: "Kapal Gratis bagi Pemudik",
    dateline: "Jakarta",
    body: ["Pemerintah menyiapkan kapal gratis bagi pemudik pada Lebaran 2025.", "Pendaftaran dibuka 1 Maret."],
    leftOut: [
      "outlet: Warta6.com",
      "boilerplate: * Fakta atau Hoaks? Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor Cek Fakta 0811 9787 670 hanya dengan ketik kata kunci yang diinginkan.",
    ],
  },
  {
    name: "pointers one below the other, the last with a dash",
    copy: `
Banjir Merendam Tiga Kecamatan

TANJUNG BIRU, WARTA PESISIR.com - Banjir merendam tiga kecamatan di Tanjung Biru sejak Kamis malam. Ribuan warga mengungsi.

TANGGUL JEBOL

Tanggul Sungai Putih jebol sepanjang 20 meter pada pukul 21.00 WIB. Air langsung masuk ke permukiman warga.

*Bantuan Datang*

Bantuan makanan dan selimut mulai datang pada Jumat pagi dari kabupaten tetangga.

Baca juga: Posko Banjir Dibuka di Balai Kota
Baca juga: Sekolah Diliburkan Tiga Hari
BACA JUGA : Jalan Pesisir Ditutup –

Air mulai surut pada Jumat siang.

[A-12]
`,
    title: "Banjir Merendam Tiga Kecamatan",
    dateline: "TANJUNG BIRU",
    related: ["Posko Banjir Dibuka di Balai Kota", "Sekolah Diliburkan Tiga Hari", "Jalan Pesisir Ditutup"],
    body: [
      "Banjir merendam tiga kecamatan … Ribuan warga mengungsi.",
      "## TANGGUL JEBOL",
      "Tanggul Sungai Putih jebol … ke permukiman warga.",
      "## Bantuan Datang",
      "Bantuan makanan dan selimut … dari kabupaten tetangga.",
      "Air mulai surut pada Jumat siang.",
    ],
    leftOut: ["outlet: WARTA PESISIR.com", "desk-code: A-12"],
  },
  {
    name: "a pointer to a video at the end of a paragraph",
    copy: `
Heboh Paus Terdampar di Pantai Karang

Foto: Paus terdampar di Pantai Karang (Dok. Istimewa/Warga)

Karang Timur - Seekor paus sperma sepanjang 12 meter terdampar di Pantai Karang. Warga berdatangan untuk menontonnya.

"Sudah mati waktu ditemukan," ujar Camat Karang, Ketut Sudiasa, kepada wartawan, Kamis (30/1/2025).

SCROLL TO CONTINUE WITH CONTENT

Paus itu akan dikubur di pantai. Simak Video: Detik-detik Paus Terdampar

Lihat juga Video 'Warga Berebut Daging Paus':

[Gambas:Video 20detik]

(abc/def)
`,
    title: "Heboh Paus Terdampar di Pantai Karang",
    editors: ["abc", "def"],
    dateline: "Karang Timur",
    pictures: [["Paus terdampar di Pantai Karang", "Dok. Istimewa/Warga"]],
    related: ["Detik-detik Paus Terdampar", "'Warga Berebut Daging Paus'"],
    body: [
      "Seekor paus sperma sepanjang … berdatangan untuk menontonnya.",
      '"Sudah mati waktu ditemukan," … wartawan, Kamis (30/1/2025).',
      "Paus itu akan dikubur di pantai.",
    ],
    leftOut: ["boilerplate: SCROLL TO CONTINUE WITH CONTENT", "boilerplate: [Gambas:Video 20detik]"],
  },
  {
    name: "a pointer at the end of a paragraph, and one with a dash",
    copy: `
Jembatan Gantung Putus, Enam Warga Luka

Tanjung Biru - Jembatan gantung yang menghubungkan Desa Karang Anyar dan Desa Muara Putih putus, Jum'at (31/1/2025) sekitar pk. 06.30 WITA. Enam warga terluka.

"Bunyinya keras sekali," kata Kepala Desa Hj. Siti Rahmawati, SH, M.Si, di lokasi.

Baca juga: Jembatan Darurat Dibangun Dua Pekan -

Polisi memasang garis di kedua ujung jembatan. Baca juga: Daftar Jembatan Tua di Muara

[Gambas:Video 20detik]

(dil/fra)
`,
    title: "Jembatan Gantung Putus, Enam Warga Luka",
    editors: ["dil", "fra"],
    dateline: "Tanjung Biru",
    related: ["Jembatan Darurat Dibangun Dua Pekan", "Daftar Jembatan Tua di Muara"],
    body: [
      "Jembatan gantung yang menghubungkan … Enam warga terluka.",
      '"Bunyinya keras sekali," kata … M.Si, di lokasi.',
      "Polisi memasang garis di kedua ujung jembatan.",
    ],
    leftOut: ["boilerplate: [Gambas:Video 20detik]"],
  },
];
