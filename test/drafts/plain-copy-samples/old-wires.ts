/** What comes off old wire systems: control bytes, priorities, slugs, word counts, lines wrapped at a column. */
import type { Sample } from "./sample.ts";

export const OLD_WIRES: readonly Sample[] = [
  {
    name: "an ANPA item: priority line, slug lines, marks at both ends of a line, underscore as dash, trailer",
    copy: `\u0016\u0016\u0001a0123-----
r u i BC-FLOOD-HARBOUR 1stLd-Writethru 03-02 0350
\u0002^BC-FLOOD-HARBOUR,1st Ld-Writethru,0350<
^Flood closes old harbour<
^Eds: ADDS quote from harbour master, background. With CW Photos.<
^By CLARA FINCH=
^Coastwire Writer=
\t   PORT AZURE (CW) _ Flood water closed the old harbour on Sunday for the first time in eleven years, and the port authority said it might stay closed until the weekend.
\t   \`\`We are pumping, but the sea is pumping too,'' harbour master Elias Thorne said.
\t   Three fishing boats broke loose and were caught by a tug.
\t   ___
\t   Coastwire writer Owen O'Marra contributed to this report.

\t   CW-WF-03-02-25 0350GMT<
\u0003`,
    title: "Flood closes old harbour",
    byline: ["CLARA FINCH"],
    dateline: "PORT AZURE",
    body: [
      "Flood water closed … until the weekend.",
      "``We are pumping, … Elias Thorne said.",
      "Three fishing boats broke loose and were caught by a tug.",
      "Coastwire writer Owen O'Marra contributed to this report.",
    ],
    leftOut: [
      "control-characters: U+0016 ×2, U+0001 ×1, U+0002 ×1, U+0003 ×1",
      "wire-header: a0123-----",
      "wire-header: r u i BC-FLOOD-HARBOUR 1stLd-Writethru 03-02 0350",
      "wire-header: BC-FLOOD-HARBOUR,1st Ld-Writethru,0350",
      "not-for-publication: Eds: ADDS quote from harbour master, background. With CW Photos.",
      "outlet: Coastwire Writer",
      "outlet: CW",
      "wire-header: CW-WF-03-02-25 0350GMT<",
    ],
  },
  {
    name: "a header of one priority line only, wrapped copy with indented paragraphs",
    copy: `\u0001r u i\u0002
FERRY FINDS ITS WAY HOME WITHOUT RADAR

   PORT AZURE, March 2 (Coastwire) - A ferry whose radar failed in
thick fog found its way home on Sunday by following the sound of a
church bell that the harbour master had ordered to be rung until it
arrived.
   The bell rang for two hours and ten minutes. The sexton, who is
79, refused to be relieved.
   Passengers sang to keep the little ones calm and came ashore
hoarse, the ferry company said in a statement.
\u0003\u0004`,
    title: "FERRY FINDS ITS WAY HOME WITHOUT RADAR",
    dateline: "PORT AZURE",
    language: "en",
    body: [
      "A ferry whose radar failed in thick fog found its way home on Sunday by following the sound of a church bell that the harbour master had ordered to be rung until it arrived.",
      "The bell rang for two hours and ten minutes. The sexton, who is 79, refused to be relieved.",
      "Passengers sang to … in a statement.",
    ],
    leftOut: [
      "control-characters: U+0001 ×1, U+0002 ×1, U+0003 ×1, U+0004 ×1",
      "wire-header: r u i",
      "dateline-day: March 2",
      "outlet: Coastwire",
    ],
  },
  {
    name: "number line, slug with slashes, refile labels, byline with an equals sign, notebook not for publication",
    copy: `
cwa0003 3 i 380  cwp 0045

Selmora/fishing/rights/
REFILE
1ST LEAD
Selmora joins list of islands that limit night fishing
By CWP correspondents =

Porto Lume (cwp) - Selmora is joining a growing number of islands
that limit fishing at night, the government announced on Wednesday.

The limit begins in April and spares boats shorter than nine metres,
which make up four fifths of the fleet.

Fishermen's unions called the rule "a net with very large holes" and
asked for a meeting with the minister.

# Notebook

## Note to editors
- adds union in graf 3

* * * *
The following information is not intended for publication

## Editorial contacts
- Reporting by: Clara Finch in Porto Lume
- Editing by: Piers Aldous, +00 30 000 0000

cwp cf pa

050945 GMT Mar 25
`,
    title: "Selmora joins list of islands that limit night fishing",
    dateline: "Porto Lume",
    body: [
      "Selmora is joining a growing number of islands that limit fishing at night, the government announced on Wednesday.",
      "The limit begins in … of the fleet.",
      "Fishermen's unions called … with the minister.",
    ],
    leftOut: [
      "wire-header: cwa0003 3 i 380 cwp 0045",
      "wire-header: Selmora/fishing/rights/",
      "wire-header: REFILE",
      "wire-header: 1ST LEAD",
      "outlet: CWP correspondents",
      "outlet: cwp",
      "not-for-publication: Notebook",
      "not-for-publication: Note to editors",
      "not-for-publication: - adds union in graf 3",
      "not-for-publication: The following information is not intended for publication",
      "not-for-publication: Editorial contacts",
      "not-for-publication: - Reporting by: Clara Finch in Porto Lume",
      "not-for-publication: - Editing by: Piers Aldous, +00 30 000 0000",
      "not-for-publication: cwp cf pa",
      "not-for-publication: 050945 GMT Mar 25",
    ],
  },
  {
    name: "start and end of message, urgent, word count, more, thirty",
    copy: `
ZCZC KB0212
URGENT
Gempa 5,8 guncang Teluk Mawar
(180 kata)

Teluk Mawar (KANTORA) - Gempa berkekuatan 5,8 mengguncang Teluk Mawar, Minggu pukul 04.10 WITA. Belum ada laporan korban.

Warga keluar rumah dan berkumpul di lapangan. Listrik padam di tiga kelurahan.

(more)

Badan pemantau menyatakan gempa tidak berpotensi tsunami dan meminta warga tidak percaya pada kabar berantai.

-30-
NNNN
`,
    title: "Gempa 5,8 guncang Teluk Mawar",
    dateline: "Teluk Mawar",
    body: [
      "Gempa berkekuatan 5,8 … laporan korban.",
      "Warga keluar rumah … tiga kelurahan.",
      "Badan pemantau … kabar berantai.",
    ],
    leftOut: [
      "wire-header: ZCZC KB0212",
      "kicker: URGENT",
      "wire-header: (180 kata)",
      "outlet: KANTORA",
      "end-mark: (more)",
      "end-mark: -30-",
      "end-mark: NNNN",
    ],
  },
  {
    name: "wrapped at 65 columns with blank lines between paragraphs",
    copy: `
Kapal Perpustakaan Singgah di Pulau yang Tidak Punya Buku

Lestari Ombak | 14 Maret 2025

Pulau Dua: Kapal perpustakaan Bintang Laut singgah untuk pertama
kali di Pulau Dua, Jumat, membawa 3.000 buku dan seorang pendongeng
yang tidak bisa berenang.

Anak-anak menunggu di dermaga sejak pukul enam pagi. Mereka boleh
meminjam tiga buku sampai kapal kembali pada bulan Juni, asalkan
menulis satu cerita sebagai gantinya.

"Cerita mereka kami jilid dan kami bawa ke pulau berikutnya," kata
nakhoda.

Kapal berlayar lagi pada Minggu pagi.
`,
    title: "Kapal Perpustakaan Singgah di Pulau yang Tidak Punya Buku",
    byline: ["Lestari Ombak"],
    date: "2025-03-14T00:00:00+07:00",
    dateline: "Pulau Dua",
    body: [
      "Kapal perpustakaan Bintang Laut singgah untuk pertama kali di Pulau Dua, Jumat, membawa 3.000 buku dan seorang pendongeng yang tidak bisa berenang.",
      "Anak-anak menunggu … sebagai gantinya.",
      '"Cerita mereka kami jilid dan kami bawa ke pulau berikutnya," kata nakhoda.',
      "Kapal berlayar lagi pada Minggu pagi.",
    ],
  },
  {
    name: "wrapped copy in which words are broken at the end of the line, and doubled words keep their hyphen",
    copy: `
Pengungsi Banjir Kembali ke Rumah

Bayu Karang • 15 Maret 2025

Muara Seruni: Lebih dari dua ratus pengungsi banjir kembali ke ru-
mah masing-masing pada Sabtu pagi setelah air surut dan jembatan da-
rurat selesai dipasang oleh tentara.

Mereka membawa kasur, panci, dan ayam yang selama sepekan ikut ting-
gal di halaman sekolah. Pemerintah kota menyediakan truk untuk anak-
anak dan orang tua.

Sekolah dibuka kembali pada hari Senin.
`,
    title: "Pengungsi Banjir Kembali ke Rumah",
    byline: ["Bayu Karang"],
    date: "2025-03-15T00:00:00+07:00",
    dateline: "Muara Seruni",
    body: [
      "Lebih dari dua ratus pengungsi banjir kembali ke rumah masing-masing pada Sabtu pagi setelah air surut dan jembatan darurat selesai dipasang oleh tentara.",
      "Mereka membawa kasur, panci, dan ayam yang selama sepekan ikut tinggal di halaman sekolah. Pemerintah kota menyediakan truk untuk anak-anak dan orang tua.",
      "Sekolah dibuka kembali pada hari Senin.",
    ],
  },
  {
    name: "wrapped English copy with a list, and compounds at the end of the line",
    copy: `
Council Approves Plan for Floating School

By Marta Quill

PORT AZURE: The council approved a plan on Thursday for a floating
school that will serve the outer islands, ending a two-
year dispute over who should pay for the fuel. The school is to have

- two classrooms and a kitchen that can be
  used in any weather
- a library on the upper deck
- beds for eleven pupils

and will be towed from island to island by a state-
owned tug. Lessons begin in September, when the winter timetable of
the ferries comes into force.
`,
    title: "Council Approves Plan for Floating School",
    byline: ["Marta Quill"],
    dateline: "PORT AZURE",
    body: [
      "The council approved a plan on Thursday for a floating school that will serve the outer islands, ending a two-year dispute over who should pay for the fuel. The school is to have",
      "- two classrooms and a kitchen that can be used in any weather",
      "- a library on the upper deck",
      "- beds for eleven pupils",
      "and will be towed from island to island by a state-owned tug. Lessons begin in September, when the winter timetable of the ferries comes into force.",
    ],
  },
  {
    name: "wrapped, indented paragraphs in Indonesian, no blank lines, closing credit",
    copy: `
HARGA CENGKIH NAIK MENJELANG PANEN
Oleh Tirto Samudra
     Porto Lume (KANTORA) - Harga cengkih di tingkat petani naik men-
jadi Rp140.000 per kilogram menjelang panen raya, kata ketua asosia-
si petani, Senin.
     Kenaikan itu terjadi karena pabrik mulai mengisi gudang lebih
awal daripada tahun-tahun sebelumnya. Petani diminta tidak memanen
bunga yang masih muda.
     Panen raya diperkirakan berlangsung pada Juli.
(tst/sky)
`,
    title: "HARGA CENGKIH NAIK MENJELANG PANEN",
    byline: ["Tirto Samudra"],
    editors: ["tst", "sky"],
    dateline: "Porto Lume",
    body: [
      "Harga cengkih di tingkat petani naik menjadi Rp140.000 per kilogram menjelang panen raya, kata ketua asosiasi petani, Senin.",
      "Kenaikan itu terjadi … yang masih muda.",
      "Panen raya diperkirakan berlangsung pada Juli.",
    ],
    leftOut: ["outlet: KANTORA"],
  },
  {
    name: "carriage returns only",
    copy: "Kapal Pos Berlayar Lagi\r\rDian Laut • 16 Maret 2025\r\rTanjung Biru: Kapal pos berlayar lagi setelah mesinnya diganti. Surat yang menumpuk sejak Januari dikirim dalam dua perjalanan.\r\r(Sekar Ayu)\r",
    title: "Kapal Pos Berlayar Lagi",
    byline: ["Dian Laut"],
    editors: ["Sekar Ayu"],
    date: "2025-03-16T00:00:00+07:00",
    dateline: "Tanjung Biru",
    body: ["Kapal pos berlayar … dua perjalanan."],
  },
  {
    name: "two carriage returns and a line feed at the end of every line, as teleprinters send",
    copy: "BELL RINGS FOR LOST BOAT\r\r\n\r\r\nPORT AZURE, March 16 (Coastwire) - The church bell rang for a boat that was\r\r\nlost for a day and came back on Sunday with a full net and no explanation that\r\r\nsatisfied the skipper's wife, who had paid the sexton for every hour of it.\r\r\n\r\r\nThe skipper apologised to the sexton first, and to her second, witnesses on\r\r\nthe pier said.\r\r\n",
    title: "BELL RINGS FOR LOST BOAT",
    dateline: "PORT AZURE",
    body: ["The church bell rang for a boat that was lost … hour of it.", "The skipper apologised … pier said."],
    leftOut: ["dateline-day: March 16", "outlet: Coastwire"],
  },
  {
    name: "line separators and next-line characters",
    copy: "Pasar Malam Pindah\u2028\u2028Oleh Ratna Wulan\u0085\u0085Pasar malam pindah ke lapangan karena jalan diperbaiki. Pedagang membayar sewa separuh harga selama sebulan.\u2029Pembeli dapat parkir di halaman kantor pos.",
    title: "Pasar Malam Pindah",
    byline: ["Ratna Wulan"],
    body: ["Pasar malam pindah ke lapangan … selama sebulan.", "Pembeli dapat parkir di halaman kantor pos."],
  },
  {
    name: "end marks of all kinds",
    copy: `
Ferry workers call off strike

By Owen O'Marra

Ferry workers called off a strike that was to begin on Friday after the company agreed to pay for winter boots.

The boots will be blue.

ends
###
xxx
(END)
`,
    title: "Ferry workers call off strike",
    byline: ["Owen O'Marra"],
    body: ["Ferry workers called off … winter boots.", "The boots will be blue."],
    leftOut: ["end-mark: ends", "end-mark: xxx", "end-mark: (END)"],
  },
  {
    name: "wrapped copy with no blank line between headline, byline and story",
    copy: `
Pengrajin Perahu Terakhir di Teluk Mawar Mencari Murid
Tirto Samudra | 17 Maret 2025
Teluk Mawar: Pengrajin perahu terakhir di Teluk Mawar mencari
seorang murid sebelum ia pensiun tahun depan. Syaratnya hanya
satu, yaitu tidak takut pada pekerjaan yang sama selama bertahun-
tahun.

Sudah tiga orang datang. Dua di antaranya pulang setelah melihat
pahatnya.
`,
    title: "Pengrajin Perahu Terakhir di Teluk Mawar Mencari Murid",
    byline: ["Tirto Samudra"],
    date: "2025-03-17T00:00:00+07:00",
    dateline: "Teluk Mawar",
    body: [
      "Pengrajin perahu terakhir di Teluk Mawar mencari seorang murid sebelum ia pensiun tahun depan. Syaratnya hanya satu, yaitu tidak takut pada pekerjaan yang sama selama bertahun-tahun.",
      "Sudah tiga orang datang. Dua di antaranya pulang setelah melihat pahatnya.",
    ],
  },
  {
    name: "a header and the headline on one line, with STX between them",
    copy: "\u0016\u0016\u0001u i BC-QUAY 0090\u0002Quay reopens on Friday\r\n\r\nPORT AZURE (CW) - The quay reopens on Friday, the port said, two days before it was promised.\r\n\u0003\u0004",
    title: "Quay reopens on Friday",
    dateline: "PORT AZURE",
    body: ["The quay reopens on Friday, … promised."],
    leftOut: [
      "control-characters: U+0016 ×2, U+0001 ×1, U+0002 ×1, U+0003 ×1, U+0004 ×1",
      "wire-header: u i BC-QUAY 0090",
      "outlet: CW",
    ],
  },
];
