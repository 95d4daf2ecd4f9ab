/** Copied from the pages of newsrooms: datelines, dates and captions with lines of their own, buttons between them. */
import type { Sample } from "./sample.ts";

export const COPIED_PAGES: readonly Sample[] = [
  {
    name: "a newsroom's domain and the date, then the authors and a desk",
    copy: `
Petani Garam Panen Lebih Awal
Wartanusa.com, 14 Februari 2025, 16:20 WIB
Made Arsana, Ratna Wulan
Tim Redaksi
KARANG TIMUR, WARTANUSA.com - Petani garam di pesisir Karang Timur memanen garam lebih awal karena kemarau datang cepat.
Panen mencapai 30 ton.
`,
    title: "Petani Garam Panen Lebih Awal",
    byline: ["Made Arsana", "Ratna Wulan"],
    date: "2025-02-14T16:20:00+07:00",
    dateline: "KARANG TIMUR",
    body: ["Petani garam di pesisir … kemarau datang cepat.", "Panen mencapai 30 ton."],
    leftOut: ["outlet: Wartanusa.com", "outlet: Tim Redaksi", "outlet: WARTANUSA.com"],
  },
  {
    name: "date, authors and desk, with blank lines between them",
    copy: `
Petani Garam Panen Lebih Awal

Wartanusa.com - 14/02/2025, 16:20 WIB

Made Arsana, Ratna Wulan

Tim Redaksi

KARANG TIMUR, WARTANUSA.com - Petani garam di pesisir Karang Timur memanen garam lebih awal karena kemarau datang cepat.

Panen mencapai 30 ton.
`,
    title: "Petani Garam Panen Lebih Awal",
    byline: ["Made Arsana", "Ratna Wulan"],
    date: "2025-02-14T16:20:00+07:00",
    dateline: "KARANG TIMUR",
    body: ["Petani garam di pesisir … kemarau datang cepat.", "Panen mencapai 30 ton."],
    leftOut: ["outlet: Wartanusa.com", "outlet: Tim Redaksi", "outlet: WARTANUSA.com"],
  },
  {
    name: "a place that nobody knows on a line of its own, with its country",
    copy: `
Salt Farmers Harvest Early

SELMORA, Ardenia —

Salt farmers on the east coast have begun their harvest weeks early, the ministry said on Friday.

The drought goes on.
`,
    title: "Salt Farmers Harvest Early",
    dateline: "SELMORA, Ardenia",
    body: ["Salt farmers on the east … said on Friday.", "The drought goes on."],
  },
  {
    name: "the dateline on a line of its own, with nothing beside it",
    copy: `
Kapal Riset Bersandar di Tanjung Biru
Dian Laut - wartaPesisir
Senin, 10 Feb 2025 09:45 WIB
Foto: Kapal riset Samudra. (Dian Laut/wartaPesisir)
Surabaya -
Kapal riset Samudra bersandar di Tanjung Biru pada Senin pagi dan akan tinggal dua pekan.

"Kami akan memetakan karang," kata kepala ekspedisi kepada wartaPesisir, Senin (10/2/2025).
(dla/sek)
`,
    title: "Kapal Riset Bersandar di Tanjung Biru",
    byline: ["Dian Laut"],
    editors: ["dla", "sek"],
    date: "2025-02-10T09:45:00+07:00",
    dateline: "Surabaya",
    pictures: [["Kapal riset Samudra.", "Dian Laut/wartaPesisir"]],
    body: [
      "Kapal riset Samudra bersandar … tinggal dua pekan.",
      '"Kami akan memetakan karang," … wartaPesisir, Senin (10/2/2025).',
    ],
    leftOut: ["outlet: wartaPesisir"],
  },
  {
    name: "an edition of a broadcaster for a country is nobody's name",
    copy: `
Operator Feri Pangkas 300 Pekerja

KNN Indonesia
Kamis, 20 Feb 2025 17:45 WIB

Jakarta, KNN Indonesia --
Operator feri Garis Biru akan memangkas 300 pekerja, kata perusahaan itu.

Serikat pekerja menolak.
`,
    title: "Operator Feri Pangkas 300 Pekerja",
    date: "2025-02-20T17:45:00+07:00",
    dateline: "Jakarta",
    body: ["Operator feri Garis Biru … kata perusahaan itu.", "Serikat pekerja menolak."],
    leftOut: ["outlet: KNN Indonesia", "outlet: KNN Indonesia"],
  },
  {
    name: "place, round bullet and date below the author",
    copy: `
Ferry operator cuts 300 jobs

Omar Rahman (The Coast Post)
Jakarta ● Fri, February 21, 2025

Ferry operator Blue Line will cut 300 jobs, it said on Thursday, blaming the rising cost of fuel.

Unions called for a strike on Monday.
`,
    title: "Ferry operator cuts 300 jobs",
    byline: ["Omar Rahman"],
    date: "2025-02-21T00:00:00+07:00",
    dateline: "Jakarta",
    body: ["Ferry operator Blue Line … cost of fuel.", "Unions called for a strike on Monday."],
    leftOut: ["outlet: The Coast Post"],
  },
  {
    name: "a label with its date below, a role with its place, and the labels of a picture with commas",
    copy: `
Salt farmers harvest early

Published
14 February 2025

By Jane Hale
Business reporter, Port Azure

Salt farmers on the east coast have begun their harvest weeks early because of a long drought.

Image source, Coastwire
Image caption, A farmer rakes salt near Port Azure

The harvest reached 30 tonnes.
`,
    title: "Salt farmers harvest early",
    byline: ["Jane Hale"],
    date: "2025-02-14T00:00:00+07:00",
    pictures: [["A farmer rakes salt near Port Azure", "Coastwire"]],
    body: ["Salt farmers on the … a long drought.", "The harvest reached 30 tonnes."],
    leftOut: ["role: Business reporter", "place: Port Azure"],
  },
  {
    name: "buttons around the head",
    copy: `
Operator Feri Pangkas 300 Pekerja
loading...
Omar Rahman, Dian Laut
Diterbitkan 20 Februari 2025, 17:45 WIB
Bagikan
Copy Link
Batalkan
A A A
KARANG MAS - Operator feri Garis Biru akan memangkas 300 pekerja, kata perusahaan itu.
Serikat pekerja menolak rencana itu.
`,
    title: "Operator Feri Pangkas 300 Pekerja",
    byline: ["Omar Rahman", "Dian Laut"],
    date: "2025-02-20T17:45:00+07:00",
    dateline: "KARANG MAS",
    body: ["Operator feri Garis Biru … kata perusahaan itu.", "Serikat pekerja menolak rencana itu."],
    leftOut: [
      "boilerplate: loading...",
      "boilerplate: Bagikan",
      "boilerplate: Copy Link",
      "boilerplate-continuation: Batalkan",
      "boilerplate: A A A",
    ],
  },
  {
    name: "a newsroom and its reporter as the credit above a caption, and again in brackets at the end",
    copy: `
Petani Garam Panen Lebih Awal

Penulis: Made Arsana | Editor: Ratna Wulan
Wartakarang.com/Made Arsana

Laporan Wartawan Wartakarang.com, Made Arsana

WARTAKARANG.COM, KARANG TIMUR - Petani garam di pesisir Karang Timur memanen garam lebih awal.

Panen mencapai 30 ton.

(Wartakarang.com/Made Arsana)
`,
    title: "Petani Garam Panen Lebih Awal",
    byline: ["Made Arsana"],
    editors: ["Ratna Wulan"],
    dateline: "KARANG TIMUR",
    pictures: [["", "Wartakarang.com/Made Arsana"]],
    body: ["Petani garam di pesisir Karang Timur memanen garam lebih awal.", "Panen mencapai 30 ton."],
    leftOut: [
      "outlet: Wartakarang.com",
      "repeated-byline: Made Arsana",
      "outlet: WARTAKARANG.COM",
      "outlet: Wartakarang.com",
      "repeated-byline: Made Arsana",
    ],
  },
  {
    name: "fields of a system, with the day of publication",
    copy: `
JUDUL: Operator Feri Pangkas 300 Pekerja
PENULIS: Omar Rahman
EDITOR: Ratna Wulan
TANGGAL TERBIT: 20 Feb 2025, 17.45 WIB

Operator feri Garis Biru akan memangkas 300 pekerja, kata perusahaan itu, Kamis.

Perusahaan menyalahkan harga bahan bakar.
`,
    title: "Operator Feri Pangkas 300 Pekerja",
    byline: ["Omar Rahman"],
    editors: ["Ratna Wulan"],
    date: "2025-02-20T17:45:00+07:00",
    body: ["Operator feri Garis Biru … perusahaan itu, Kamis.", "Perusahaan menyalahkan harga bahan bakar."],
  },
];
