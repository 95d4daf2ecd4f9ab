/** Where a story is from and who signs it, where one looks like the other. */
import type { Sample } from "./sample.ts";

export const PLACES_AND_SIGNATURES: readonly Sample[] = [
  {
    name: "a newspaper in the name of a bay, below its writer",
    copy: `
FERRY FARES TO RISE IN MARCH

By JANE HALE
Bay Herald Staff Writer

PORT AZURE (BH) -- Ferry fares between the islands will rise by a tenth in March, the ministry said.

Passengers will protest.
`,
    title: "FERRY FARES TO RISE IN MARCH",
    byline: ["JANE HALE"],
    dateline: "PORT AZURE",
    body: ["Ferry fares between the … the ministry said.", "Passengers will protest."],
    leftOut: ["outlet: Bay Herald Staff Writer", "outlet: BH"],
  },
  {
    name: "an agency's dateline that names a day and no place",
    copy: `
Salt farmers harvest early as drought bites

By Jane Hale

Feb 14 (Coastwire) - Salt farmers on the east coast have begun their harvest weeks early, the ministry said.

Prices are seen falling.
`,
    title: "Salt farmers harvest early as drought bites",
    byline: ["Jane Hale"],
    body: ["Salt farmers on the … the ministry said.", "Prices are seen falling."],
    leftOut: ["dateline-day: Feb 14", "outlet: Coastwire"],
  },
  {
    name: "authors in capitals at the foot",
    copy: `
Tarif Feri Naik 10 Persen Mulai Maret

Penulis: Dian Laut

Pemerintah menaikkan tarif feri antarpulau mulai 1 Maret 2025, kata seorang pejabat kementerian.

Kenaikan berkisar 5 sampai 10 persen.

DIAN LAUT | BAYU KARANG
`,
    title: "Tarif Feri Naik 10 Persen Mulai Maret",
    byline: ["Dian Laut", "BAYU KARANG"],
    body: ["Pemerintah menaikkan tarif feri … seorang pejabat kementerian.", "Kenaikan berkisar 5 sampai 10 persen."],
    leftOut: ["repeated-byline: DIAN LAUT"],
  },
  {
    name: "a desk's code among the initials",
    copy: `
Petani Garam Panen Lebih Awal

PETANI garam di pesisir Karang Timur memanen garam lebih awal karena kemarau datang cepat tahun ini.

Panen mencapai 30 ton. (*/c1/rat)
`,
    title: "Petani Garam Panen Lebih Awal",
    editors: ["rat"],
    body: ["PETANI garam di pesisir … cepat tahun ini.", "Panen mencapai 30 ton."],
    leftOut: ["desk-code: c1"],
  },
  {
    name: "a contributor of a town beside the author",
    copy: `
Nelayan Hilang Ditemukan Selamat

Oleh: Made Arsana / Kontributor Muara Putih

Muara Putih, Lentera Pesisir — Seorang nelayan yang hilang selama dua hari ditemukan selamat di Pulau Karang, Jumat pagi.

Ia bertahan dengan meminum air hujan.
`,
    title: "Nelayan Hilang Ditemukan Selamat",
    byline: ["Made Arsana"],
    dateline: "Muara Putih",
    body: ["Seorang nelayan yang hilang … Karang, Jumat pagi.", "Ia bertahan dengan meminum air hujan."],
    leftOut: ["outlet: Kontributor Muara Putih", "outlet: Lentera Pesisir"],
  },
  {
    name: "an archive behind the date of a caption, and numbers in Roman letters",
    copy: `
Museum Bahari Dibuka Lagi

Pengunjung melihat maket kapal di Museum Bahari, Minggu (9/2/2025)/Dok. Museum Bahari

Oleh Bayu Karang

JAKARTA - Museum Bahari dibuka kembali untuk umum setelah direnovasi selama delapan bulan.

II. Awak dari Lima Negara

Ada 34 awak dari lima negara di kapal itu, termasuk dua peneliti asal Tanjung Biru.
`,
    title: "Museum Bahari Dibuka Lagi",
    byline: ["Bayu Karang"],
    dateline: "JAKARTA",
    pictures: [["Pengunjung melihat maket kapal di Museum Bahari, Minggu (9/2/2025)", "Dok. Museum Bahari"]],
    body: [
      "Museum Bahari dibuka kembali … selama delapan bulan.",
      "## II. Awak dari Lima Negara",
      "Ada 34 awak dari … asal Tanjung Biru.",
    ],
  },
  {
    name: "where a picture is from, below the author",
    copy: `
Kapal Tenggelam di Selat Karang
oleh : Bayu Karang
foto : ilustrasi/ist
MUARA PUTIH -- Kapal kargo tenggelam di Selat Karang, Sabtu, dan seluruh awak selamat.
Sebanyak 12 awak dievakuasi.
`,
    title: "Kapal Tenggelam di Selat Karang",
    byline: ["Bayu Karang"],
    dateline: "MUARA PUTIH",
    pictures: [["", "ilustrasi/ist"]],
    body: ["Kapal kargo tenggelam di … seluruh awak selamat.", "Sebanyak 12 awak dievakuasi."],
  },
];
