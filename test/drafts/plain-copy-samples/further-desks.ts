/** Further desks: datelines, tags, pointers and headings in the spellings that others do not have. */
import type { Sample } from "./sample.ts";

export const FURTHER_DESKS: readonly Sample[] = [
  {
    name: "a name right below the date, and facts as a list",
    copy: `
Info Gempa Mag:5.2, 31-Jan-25 03:12:45 WIB
Gempa M 5,2 Guncang Karang Timur, Tidak Berpotensi Tsunami

Jum'at, 31-Jan-25 04:10 WIB
Dian Laut

Gempa bumi magnitudo 5,2 mengguncang Karang Timur pada Jumat dini hari. Warga keluar rumah.

Parameter gempa:
- Waktu: 03.12 WIB
- Lokasi: 8,55 LS dan 118,20 BT
- Kedalaman: 10 km

Warga diminta tenang.
`,
    title: "Info Gempa Mag:5.2, 31-Jan-25 03:12:45 WIB",
    byline: ["Dian Laut"],
    date: "2025-01-31T04:10:00+07:00",
    body: [
      "Gempa M 5,2 Guncang Karang Timur, Tidak Berpotensi Tsunami",
      "Gempa bumi magnitudo 5,2 … Warga keluar rumah.",
      "Parameter gempa:",
      "- Waktu: 03.12 WIB",
      "- Lokasi: 8,55 LS dan 118,20 BT",
      "- Kedalaman: 10 km",
      "Warga diminta tenang.",
    ],
  },
  {
    name: "a dash before the archive",
    copy: `
"Jangan Tinggalkan Laut," Pesan Terakhir Nakhoda

Foto: Nakhoda Sihar (tengah) bersama awak kapal, 1988. — Dok. Keluarga

MUARA PUTIH — Pesan terakhir nakhoda Sihar Simatupang kepada awaknya pendek saja: jangan tinggalkan laut.

“Ia menulisnya di kertas rokok,” kata anaknya, Ratna br. Simatupang.
`,
    title: '"Jangan Tinggalkan Laut," Pesan Terakhir Nakhoda',
    dateline: "MUARA PUTIH",
    pictures: [["Nakhoda Sihar (tengah) bersama awak kapal, 1988.", "Dok. Keluarga"]],
    body: [
      "Pesan terakhir nakhoda Sihar … jangan tinggalkan laut.",
      "“Ia menulisnya di kertas … Ratna br. Simatupang.",
    ],
  },
  {
    name: "tags in three notations",
    copy: `
Pelabuhan Ditutup

Pemerintah kota menutup tiga pelabuhan kecil mulai Senin karena dermaganya rapuh.

Wali kota mengatakan penutupan itu sementara.

TAGS:
pelabuhan
dermaga rapuh
Tanjung Biru

#pelabuhan #dermaga

Topik Terkait: Nelayan
`,
    title: "Pelabuhan Ditutup",
    tags: ["pelabuhan", "dermaga rapuh", "Tanjung Biru", "dermaga", "Nelayan"],
    body: ["Pemerintah kota menutup tiga … karena dermaganya rapuh.", "Wali kota mengatakan penutupan itu sementara."],
    leftOut: ["repeated-tags: pelabuhan"],
  },
  {
    name: "pointers in ten notations",
    copy: `
Pelabuhan Ditutup

Pemerintah kota menutup tiga pelabuhan kecil mulai Senin karena dermaganya rapuh.

BACA JUGA:
• Dermaga Rapuh, Nelayan Waswas
• Wali Kota Janji Perbaiki Dermaga

>> Baca juga: Pasar Ikan Sepi

Baca Juga | Harga Ikan Naik

Baca juga :

Nelayan Pindah ke Karang Timur

(Baca: Tiga Dermaga Tua)

Baca selengkapnya di https://warta.example/dermaga

ARTIKEL TERKAIT
Dermaga Baru Dibangun
Dermaga Lama Dibongkar

Wali kota mengatakan penutupan itu sementara.

Tonton juga: Video Dermaga Runtuh

See also: Pier collapses
`,
    title: "Pelabuhan Ditutup",
    related: [
      "Dermaga Rapuh, Nelayan Waswas",
      "Wali Kota Janji Perbaiki Dermaga",
      "Pasar Ikan Sepi",
      "Harga Ikan Naik",
      "Nelayan Pindah ke Karang Timur",
      "Tiga Dermaga Tua",
      ["https://warta.example/dermaga", "https://warta.example/dermaga"],
      "Dermaga Baru Dibangun",
      "Dermaga Lama Dibongkar",
      "Video Dermaga Runtuh",
      "Pier collapses",
    ],
    body: ["Pemerintah kota menutup tiga … karena dermaganya rapuh.", "Wali kota mengatakan penutupan itu sementara."],
  },
  {
    name: "Malay agency copy: a day without comma, the agency at the end",
    copy: `
Pelabuhan Ditutup Mulai Isnin

Oleh Nurul Huda binti Salleh

KUALA BANDA 3 Feb - Kerajaan negeri menutup tiga pelabuhan kecil mulai Isnin kerana jetinya reput.

Beliau berkata penutupan itu sementara. - KANTORA
`,
    title: "Pelabuhan Ditutup Mulai Isnin",
    byline: ["Nurul Huda binti Salleh"],
    dateline: "KUALA BANDA",
    body: ["Kerajaan negeri menutup tiga … kerana jetinya reput.", "Beliau berkata penutupan itu sementara."],
    leftOut: ["dateline-day: 3 Feb", "outlet: KANTORA"],
  },
  {
    name: "a dateline in brackets, stars at the end",
    copy: `
[EKSKLUSIF] Nelayan Hilang Ditemukan Selamat

(Tanjung Biru) - Nelayan yang hilang sejak Kamis ditemukan selamat di Pulau Sempu pada Minggu pagi.

Ia bertahan dengan minum air kelapa. ***
`,
    title: "[EKSKLUSIF] Nelayan Hilang Ditemukan Selamat",
    dateline: "Tanjung Biru",
    body: ["Nelayan yang hilang sejak … pada Minggu pagi.", "Ia bertahan dengan minum air kelapa."],
  },
  {
    name: "a dateline with two bars",
    copy: `
Nelayan Hilang Ditemukan

TANJUNG BIRU || Nelayan yang hilang sejak Kamis ditemukan selamat di Pulau Sempu.
`,
    title: "Nelayan Hilang Ditemukan",
    dateline: "TANJUNG BIRU",
    body: ["Nelayan yang hilang sejak … di Pulau Sempu."],
  },
  {
    name: "a dateline with two dashes",
    copy: `
Fisherman found

LONDON — (Coastwire) — A fisherman missing since Thursday was found safe on Sunday.
`,
    title: "Fisherman found",
    dateline: "LONDON",
    body: ["A fisherman missing since … safe on Sunday."],
    leftOut: ["outlet: Coastwire"],
  },
  {
    name: "headings in a feature",
    copy: `
The pier that outlived its builders

The pier at Port Azure was built in 1935, and three generations have fished from it since then.

A wooden beginning

The first piles were cut from oak in the hills above the town and floated down the river.

"It creaked like a ship"

Tom Bright's grandfather drove the last pile himself, according to a family story told to this day.

What now?

The council will decide in May whether to rebuild it or to leave the sea to finish its work.

5 numbers to know

The pier is 210 metres long and rests on 412 piles, of which 90 are beyond repair.

Timeline:

1935 - Pier opens
1962 - Storm takes the head
2025 - Collapse
`,
    title: "The pier that outlived its builders",
    body: [
      "The pier at Port … it since then.",
      "## A wooden beginning",
      "The first piles were … down the river.",
      '## "It creaked like a ship"',
      "Tom Bright's grandfather drove … to this day.",
      "## What now?",
      "The council will decide … finish its work.",
      "## 5 numbers to know",
      "The pier is 210 … are beyond repair.",
      "Timeline:",
      "1935 - Pier opens",
      "1962 - Storm takes the head",
      "2025 - Collapse",
    ],
  },
  {
    name: "paragraphs that are only set in, below a headline of one line",
    copy: `
RAKER BUPATI: "KAMI SIAP"
     TANJUNG BIRU, 3/2 (KANTORA) - Bupati Karang Timur H. Abdul
Karim bin Hasan, SH, MSi menyatakan daerahnya siap menghadapi
musim badai yang diperkirakan berlangsung sampai April.
     "Kami siap," katanya pada rapat kerja di Tanjung Biru, Se-
nin, yang dihadiri para camat.
     Ia mengatakan anggaran yang disediakan mencapai Rp1,2 mi-
liar, atau naik 20 persen dari tahun lalu.
                                                   (dil/fra)
`,
    title: 'RAKER BUPATI: "KAMI SIAP"',
    editors: ["dil", "fra"],
    dateline: "TANJUNG BIRU",
    body: [
      "Bupati Karang Timur H. … berlangsung sampai April.",
      '"Kami siap," katanya pada … dihadiri para camat.',
      "Ia mengatakan anggaran yang … dari tahun lalu.",
    ],
    leftOut: ["dateline-day: 3/2", "outlet: KANTORA"],
  },
  {
    name: "an agency's code above the last mark",
    copy: `
ZCZC KTR0123
BANJIR-KOTA

Banjir rendam tiga kecamatan

Tanjung Biru, 3/2 (KANTORA) - Banjir merendam tiga kecamatan di Tanjung Biru, Senin.

Warga mengungsi.

(U.K012/C/K034/K034) 03-02-2025 10:15:20
NNNN
`,
    title: "Banjir rendam tiga kecamatan",
    dateline: "Tanjung Biru",
    body: ["Banjir merendam tiga kecamatan di Tanjung Biru, Senin.", "Warga mengungsi."],
    leftOut: [
      "wire-header: ZCZC KTR0123",
      "wire-header: BANJIR-KOTA",
      "dateline-day: 3/2",
      "outlet: KANTORA",
      "wire-header: (U.K012/C/K034/K034) 03-02-2025 10:15:20",
      "end-mark: NNNN",
    ],
  },
  {
    name: "a star behind the author, and who that is",
    copy: `
Laut Bukan Halaman Belakang
Oleh: Ahmad Syafii*
Selama puluhan tahun, laut kita diperlakukan seperti halaman belakang. Sampah dibuang ke sana.
*) Penulis adalah guru besar ilmu kelautan
`,
    title: "Laut Bukan Halaman Belakang",
    byline: ["Ahmad Syafii"],
    body: ["Selama puluhan tahun, laut … dibuang ke sana.", "*) Penulis adalah guru besar ilmu kelautan"],
  },
  {
    name: "words and pictures by one person",
    copy: `
Menjaga Mercusuar

Foto dan teks: Bayu Karang

Penjaga mercusuar menyalakan lampu pada pukul enam sore, setiap hari, selama tiga puluh tahun tanpa libur.
`,
    title: "Menjaga Mercusuar",
    byline: ["Bayu Karang"],
    body: ["Penjaga mercusuar menyalakan lampu … tahun tanpa libur."],
  },
  {
    name: "what the author is, on the same line",
    copy: `
Flood upstream

Ana Souza Environment editor
Mon 3 Feb 2025 12.09 GMT Last modified on Mon 3 Feb 2025 13.15 GMT

A flood covered three districts upstream after rain that began on Thursday night and did not stop until Monday.
`,
    title: "Flood upstream",
    byline: ["Ana Souza"],
    date: "2025-02-03T12:09:00+00:00",
    body: ["A flood covered three … stop until Monday."],
    leftOut: ["role: Environment editor", "second-date: Mon 3 Feb 2025 13.15 GMT"],
  },
  {
    name: "a video's credit beside a photograph's",
    copy: `
Banjir di Hulu

Banjir merendam rumah warga di hulu. (Sumber: BPBD Tanjung Biru)

Banjir merendam tiga kecamatan di hulu sungai sejak Kamis malam dan memaksa ribuan warga mengungsi.

Foto: Dok. BPBD
Video: Dian Laut
`,
    title: "Banjir di Hulu",
    pictures: [
      ["Banjir merendam rumah warga di hulu.", "BPBD Tanjung Biru"],
      ["", "Dok. BPBD"],
    ],
    body: ["Banjir merendam tiga kecamatan … ribuan warga mengungsi."],
    leftOut: ["other-credit: Dian Laut"],
  },
  {
    name: "a newsroom and its city behind a name",
    copy: `
Banjir di Hulu

Banjir merendam tiga kecamatan di hulu sungai sejak Kamis malam dan memaksa ribuan warga mengungsi.

Penulis: Dian Laut (Warta Pesisir, Tanjung Biru)
Editor: Sekar Ayu S.
Publisher: Bayu
`,
    title: "Banjir di Hulu",
    byline: ["Dian Laut"],
    editors: ["Sekar Ayu S."],
    body: ["Banjir merendam tiga kecamatan … ribuan warga mengungsi."],
    leftOut: ["outlet: Warta Pesisir, Tanjung Biru", "other-credit: Bayu"],
  },
  {
    name: "how long it takes to read",
    copy: `
Banjir di Hulu
Tiga kecamatan terendam setelah tanggul jebol.

Oleh
DIAN LAUT

3 Februari 2025 10:15 WIB · 3 menit baca

Banjir merendam tiga kecamatan di hulu sungai sejak Kamis malam dan memaksa ribuan warga mengungsi.
`,
    title: "Banjir di Hulu",
    byline: ["DIAN LAUT"],
    date: "2025-02-03T10:15:00+07:00",
    body: [
      "Tiga kecamatan terendam setelah tanggul jebol.",
      "Banjir merendam tiga kecamatan … ribuan warga mengungsi.",
    ],
    leftOut: ["reading-time: 3 menit baca"],
  },
];
