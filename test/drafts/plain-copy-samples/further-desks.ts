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
];
