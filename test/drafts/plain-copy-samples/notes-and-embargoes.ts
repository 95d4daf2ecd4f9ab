/** What newsrooms write to each other: notes that must not be published, and times before which nothing may be. */
import type { Sample } from "./sample.ts";

export const NOTES_AND_EMBARGOES: readonly Sample[] = [
  {
    name: "a note in square brackets over several lines",
    copy: `
Bendungan Tua Diperiksa Ulang

Oleh Bayu Karang

[Catatan untuk editor: angka debit masih dari dinas,
tolong cek ulang ke kantor bendungan sebelum naik.
Foto menyusul sore ini.]

Bendungan tua di hulu Sungai Seruni diperiksa ulang setelah retakan baru ditemukan di sisi barat. Pemeriksaan berlangsung tiga hari.

Penduduk di bawahnya belum diminta mengungsi.
`,
    title: "Bendungan Tua Diperiksa Ulang",
    byline: ["Bayu Karang"],
    body: ["Bendungan tua di hulu … tiga hari.", "Penduduk di bawahnya belum diminta mengungsi."],
    leftOut: [
      "not-for-publication: [Catatan untuk editor: angka debit masih dari dinas, tolong cek ulang ke kantor bendungan sebelum naik. Foto menyusul sore ini.]",
    ],
  },
  {
    name: "a note inside a paragraph",
    copy: `
Jumlah Penumpang Feri Turun

Oleh Dian Laut

Jumlah penumpang feri turun seperlima dibandingkan tahun lalu. [Catatan untuk desk: cek angka ini] Operator menyalahkan jembatan baru.

Wali kota membantah dan menyebut harga tiket sebagai sebabnya.
`,
    title: "Jumlah Penumpang Feri Turun",
    byline: ["Dian Laut"],
    body: [
      "Jumlah penumpang feri turun seperlima dibandingkan tahun lalu. Operator menyalahkan jembatan baru.",
      "Wali kota membantah … sebabnya.",
    ],
    leftOut: ["not-for-publication: [Catatan untuk desk: cek angka ini]"],
  },
  {
    name: "EDS and ATTN EDITORS in capitals",
    copy: `
ATTN EDITORS: Second lead expected by 1400 GMT

Harbour Reopens After Oil Spill

EDS: Subs pars 3-4 with new figures

By Clara Finch

The harbour reopened on Monday after divers found no more oil under the pier. Booms will stay in place until Wednesday.

The spill killed at least 30 birds.
`,
    title: "Harbour Reopens After Oil Spill",
    byline: ["Clara Finch"],
    body: ["The harbour reopened … until Wednesday.", "The spill killed at least 30 birds."],
    leftOut: [
      "not-for-publication: ATTN EDITORS: Second lead expected by 1400 GMT",
      "not-for-publication: EDS: Subs pars 3-4 with new figures",
    ],
  },
  {
    name: "a block between two markers",
    copy: `
New Pier Named After Teacher

By Marta Quill

The new pier will carry the name of a teacher who rowed to school for 41 years, the council decided on Tuesday.

-- NOT FOR PUBLICATION --
Teacher's family asked for no photographs before Thursday.
Contact: council press desk, 555-0100.
-- END OF NOTE --

It will be opened by her last class.
`,
    title: "New Pier Named After Teacher",
    byline: ["Marta Quill"],
    body: ["The new pier will carry … on Tuesday.", "It will be opened by her last class."],
    leftOut: [
      "not-for-publication: -- NOT FOR PUBLICATION --",
      "not-for-publication: Teacher's family asked for no photographs before Thursday.",
      "not-for-publication: Contact: council press desk, 555-0100.",
      "not-for-publication: -- END OF NOTE --",
    ],
  },
  {
    name: "notes to editors at the foot of a press release",
    copy: `
FOR IMMEDIATE RELEASE

Coast Guard Takes Delivery of Electric Launch

The Coast Guard took delivery of its first electric launch on Friday. It will patrol the inner harbour, where speed matters less than silence.

"We can now hear the people we are looking for," Captain Iris Vane said.

ENDS

Notes to editors:
1. The launch is 9.4 metres long.
2. Photographs are available on request.
`,
    title: "Coast Guard Takes Delivery of Electric Launch",
    body: ["The Coast Guard took … than silence.", '"We can now hear … Iris Vane said.'],
    leftOut: [
      "not-for-publication: FOR IMMEDIATE RELEASE",
      "end-mark: ENDS",
      "not-for-publication: Notes to editors:",
      "not-for-publication: 1. The launch is 9.4 metres long.",
      "not-for-publication: 2. Photographs are available on request.",
    ],
  },
  {
    name: "an embargo with its label",
    copy: `
EMBARGO: 1 Juli 2025 pukul 10.00 WIB

Tarif Feri Turun Mulai Juli

Oleh Dian Laut

Tarif feri ke pulau-pulau luar turun seperempat mulai Juli. Selisihnya ditanggung pemerintah provinsi selama satu tahun.

Pelajar dan orang tua di atas 60 tahun tidak membayar.
`,
    title: "Tarif Feri Turun Mulai Juli",
    byline: ["Dian Laut"],
    embargo: "2025-07-01T10:00:00+07:00",
    body: ["Tarif feri ke pulau-pulau … satu tahun.", "Pelajar dan orang tua … tidak membayar."],
  },
  {
    name: "an English embargo, the time before the date",
    copy: `
EMBARGOED UNTIL 00:01 GMT, 3 July 2025

Sea Level Study Finds Coast Sinking Faster Than Thought

By Piers Aldous

PORT AZURE: The coast is sinking twice as fast as was thought, according to a study of 90 tide gauges that is published on Thursday.

The authors say the ground moves more than the water does.
`,
    title: "Sea Level Study Finds Coast Sinking Faster Than Thought",
    byline: ["Piers Aldous"],
    dateline: "PORT AZURE",
    embargo: "2025-07-03T00:01:00+00:00",
    body: ["The coast is sinking … on Thursday.", "The authors say the ground moves more than the water does."],
  },
  {
    name: "embargo hingga, in brackets, below the headline",
    copy: `
Pemenang Lomba Foto Pesisir Diumumkan

(Embargo hingga 1 Agustus 2025 pukul 09.30 WITA)

Oleh Lestari Ombak

Foto seorang anak yang menarik perahu kertas memenangi lomba foto pesisir tahun ini. Pemotretnya berumur 13 tahun.

Juri memilihnya dari 1.200 foto yang masuk.
`,
    title: "Pemenang Lomba Foto Pesisir Diumumkan",
    byline: ["Lestari Ombak"],
    embargo: "2025-08-01T09:30:00+08:00",
    body: ["Foto seorang anak … 13 tahun.", "Juri memilihnya dari 1.200 foto yang masuk."],
  },
  {
    name: "not for release before, with the weekday and am",
    copy: `
NOT FOR RELEASE BEFORE: Monday, July 7, 2025, 6 a.m. GMT

Prize for Coastal Architecture Goes to Fish Market

The prize for coastal architecture goes to a fish market with a roof of sails. The jury praised the way it smells, which is of nothing.

The architects gave the money to the fishmongers.
`,
    title: "Prize for Coastal Architecture Goes to Fish Market",
    embargo: "2025-07-07T06:00:00+00:00",
    body: ["The prize for coastal … of nothing.", "The architects gave the money to the fishmongers."],
  },
  {
    name: "an embargo that stands inside a note",
    copy: `
Hasil Sensus Burung Laut

[Catatan untuk editor: embargo sampai 5 Juli 2025 12.00 WIB, mohon dipatuhi]

Oleh Ratna Wulan

Sensus burung laut mencatat 41 jenis di pesisir timur, empat di antaranya belum pernah dicatat sebelumnya.

Pencatatan dilakukan oleh 300 relawan selama dua pekan.
`,
    title: "Hasil Sensus Burung Laut",
    byline: ["Ratna Wulan"],
    embargo: "2025-07-05T12:00:00+07:00",
    body: ["Sensus burung laut … dicatat sebelumnya.", "Pencatatan dilakukan oleh 300 relawan selama dua pekan."],
    leftOut: ["not-for-publication: [Catatan untuk editor: embargo sampai", "not-for-publication: , mohon dipatuhi]"],
  },
  {
    name: "a story about an embargo has none",
    copy: `
Embargo Ikan Selmora Dicabut

Oleh Bayu Karang

Embargo terhadap ikan dari Selmora dicabut pada 3 Maret 2025 setelah perundingan selama dua tahun. Kapal pertama tiba hari itu juga.

Embargo itu merugikan nelayan kedua negara, kata menteri perikanan. Harga ikan asap naik dua kali lipat selama larangan berlaku.
`,
    title: "Embargo Ikan Selmora Dicabut",
    byline: ["Bayu Karang"],
    body: ["Embargo terhadap ikan … hari itu juga.", "Embargo itu merugikan … larangan berlaku."],
  },
  {
    name: "a note that is for readers stays",
    copy: `
Kisah Kapal yang Tidak Pernah Sampai

Catatan redaksi: Cerita ini memuat gambaran kecelakaan laut yang dapat mengganggu sebagian pembaca.

Kapal itu berangkat dengan 40 peti cengkih dan seorang penyair. Yang kembali hanya sebuah peti, dua puluh tahun kemudian.

Di dalamnya ada sajak yang tidak selesai.
`,
    title: "Kisah Kapal yang Tidak Pernah Sampai",
    body: [
      "Catatan redaksi: Cerita ini … sebagian pembaca.",
      "Kapal itu berangkat … tahun kemudian.",
      "Di dalamnya ada sajak yang tidak selesai.",
    ],
  },
];
