/** What stands above a story: who wrote it, when and where. */
import type { Sample } from "./sample.ts";

export const HEADS: readonly Sample[] = [
  {
    name: "a dateline whose date is in numbers, and degrees in the byline",
    copy: `
Hakim Vonis Mantan Bupati Enam Tahun

Oleh: Maria Simanjuntak, SH

Denpasar, 31-1-2025 — Majelis hakim memvonis mantan Bupati Karang Timur, I Wayan Sudarma, enam tahun penjara dalam perkara korupsi.

Putusan dibacakan Hakim Ketua Tan Li Hwa, SH, MH.

- Pidana: enam tahun penjara
- Denda: Rp500 juta
- Uang pengganti: Rp2 miliar

Kuasa hukum terdakwa, Dr. Lukman O'Hara, menyatakan banding.

(*)
`,
    title: "Hakim Vonis Mantan Bupati Enam Tahun",
    byline: ["Maria Simanjuntak, SH"],
    date: "2025-01-31T00:00:00+07:00",
    dateline: "Denpasar",
    body: [
      "Majelis hakim memvonis mantan … dalam perkara korupsi.",
      "Putusan dibacakan Hakim Ketua Tan Li Hwa, SH, MH.",
      "- Pidana: enam tahun penjara",
      "- Denda: Rp500 juta",
      "- Uang pengganti: Rp2 miliar",
      "Kuasa hukum terdakwa, Dr. Lukman O'Hara, menyatakan banding.",
    ],
  },
  {
    name: "an interview, with who asked and who took the pictures",
    copy: `
Wawancara Nakhoda Putri Ayu: "Laut Itu Guru"

Putri Ayu Maharani menjadi nakhoda perempuan pertama di Tanjung Biru. Kepada Warta Pesisir, ia bercerita tentang badai.

Kapan Anda mulai melaut?
Umur 12 tahun. Ayah saya membawa saya ke laut pada musim timur.

Apa yang paling sulit?
Tidur. Di laut tidak ada malam yang utuh.

T: Apakah Anda takut?
J: Setiap hari. Takut itu yang membuat kita pulang.

Pewawancara: Dian Laut
Fotografer: Bayu Karang
`,
    title: 'Wawancara Nakhoda Putri Ayu: "Laut Itu Guru"',
    byline: ["Dian Laut"],
    pictures: [["", "Bayu Karang"]],
    body: [
      "Putri Ayu Maharani menjadi … bercerita tentang badai.",
      "Kapan Anda mulai melaut?",
      "Umur 12 tahun. Ayah … pada musim timur.",
      "Apa yang paling sulit?",
      "Tidur. Di laut tidak ada malam yang utuh.",
      "T: Apakah Anda takut?",
      "J: Setiap hari. Takut itu yang membuat kita pulang.",
    ],
  },
  {
    name: "a flash",
    copy: `
FLASH: Gubernur Karang Timur Mengundurkan Diri
TANJUNG BIRU, 31/1 (KANTORA) - Gubernur Karang Timur mengundurkan diri, Jumat.
`,
    title: "Gubernur Karang Timur Mengundurkan Diri",
    dateline: "TANJUNG BIRU",
    body: ["Gubernur Karang Timur mengundurkan diri, Jumat."],
    leftOut: ["kicker: FLASH:", "dateline-day: 31/1", "outlet: KANTORA"],
  },
  {
    name: "a dateline on a line of its own, and the desk among initials",
    copy: `
Pemerintah Tunda Tarif Kapal

Jakarta, WPI Indonesia --

Pemerintah menunda kenaikan tarif kapal penyeberangan hingga akhir tahun.

Menteri Perhubungan mengatakan penundaan itu diputuskan setelah rapat kabinet.

ADVERTISEMENT

SCROLL TO CONTINUE WITH CONTENT

"Kami menunggu data terbaru," ujarnya.

[Gambas:Instagram]

(tim/gil)
`,
    title: "Pemerintah Tunda Tarif Kapal",
    editors: ["gil"],
    dateline: "Jakarta",
    body: [
      "Pemerintah menunda kenaikan tarif kapal penyeberangan hingga akhir tahun.",
      "Menteri Perhubungan mengatakan penundaan itu diputuskan setelah rapat kabinet.",
      '"Kami menunggu data terbaru," ujarnya.',
    ],
    leftOut: [
      "outlet: WPI Indonesia",
      "boilerplate: ADVERTISEMENT",
      "boilerplate: SCROLL TO CONTINUE WITH CONTENT",
      "boilerplate: [Gambas:Instagram]",
      "outlet: tim",
    ],
  },
  {
    name: "an agency's code and time at the foot",
    copy: `
Kapal Penumpang Kandas di Selat Karang, Seluruh Penumpang
Selamat

   TANJUNG BIRU, 31/1 (KANTORA) - Sebuah kapal penumpang kandas di
Selat Karang, Jumat dini hari, tetapi seluruh penumpangnya yang
berjumlah 120 orang selamat, kata kepala pelabuhan.
   Kapal itu berangkat dari Muara Putih pada Kamis malam pukul 22.00
dan kandas dua jam kemudian karena kabut tebal yang menutupi selat.
   "Semua penumpang sudah dijemput kapal patroli," kata Kepala
Pelabuhan Tanjung Biru, Capt. Bonar Simatupang.
   Ia mengatakan penyebab kandasnya kapal itu masih diselidiki oleh
komite keselamatan pelayaran.
(T.K012/B/A-12/A-12) 31-01-2025 10:15:20
`,
    title: "Kapal Penumpang Kandas di Selat Karang, Seluruh Penumpang",
    dateline: "TANJUNG BIRU",
    body: [
      "Selamat",
      "Sebuah kapal penumpang kandas … kata kepala pelabuhan.",
      "Kapal itu berangkat dari … yang menutupi selat.",
      '"Semua penumpang sudah dijemput … Capt. Bonar Simatupang.',
      "Ia mengatakan penyebab kandasnya … komite keselamatan pelayaran.",
    ],
    leftOut: ["dateline-day: 31/1", "outlet: KANTORA", "wire-header: (T.K012/B/A-12/A-12) 31-01-2025 10:15:20"],
  },
  {
    name: "the date above a name and its newsroom",
    copy: `
Festival Perahu Digelar

Sabtu, 15 Agt 2024 09:30 WIB
Wayan Artha - Warta Pesisir

Muara Putih - Festival perahu digelar pada Sabtu pagi di muara sungai dan diikuti 40 peserta.

Pemenangnya akan diumumkan Minggu.
`,
    title: "Festival Perahu Digelar",
    byline: ["Wayan Artha"],
    date: "2024-08-15T09:30:00+07:00",
    dateline: "Muara Putih",
    body: ["Festival perahu digelar pada … diikuti 40 peserta.", "Pemenangnya akan diumumkan Minggu."],
    leftOut: ["outlet: Warta Pesisir"],
  },
  {
    name: "a date that begins with the year",
    copy: `
Festival Perahu Digelar

Oleh Ni Luh Putu Ayu | 2025/01/31 09:30

Festival perahu digelar pada Sabtu pagi di muara sungai dan diikuti 40 peserta dari tiga kota.
`,
    title: "Festival Perahu Digelar",
    byline: ["Ni Luh Putu Ayu"],
    date: "2025-01-31T09:30:00+07:00",
    body: ["Festival perahu digelar pada … dari tiga kota."],
  },
  {
    name: "contributors and their cities",
    copy: `
Harga Beras Turun di Empat Kota

Harga beras turun di empat kota pada pekan pertama Februari, menurut pantauan Warta Pesisir.

Di Tanjung Biru harga beras medium turun Rp500.

Kontributor: Dian Laut (Tanjung Biru), Made Wira (Denpasar), Yosef Tambunan (Medan)
Editor: Sekar Ayu

Dapatkan update berita pilihan setiap hari dari Warta Pesisir. Mari bergabung di Channel Telegram "Warta Pesisir Update".
`,
    title: "Harga Beras Turun di Empat Kota",
    byline: ["Dian Laut", "Made Wira", "Yosef Tambunan"],
    editors: ["Sekar Ayu"],
    body: ["Harga beras turun di … pantauan Warta Pesisir.", "Di Tanjung Biru harga beras medium turun Rp500."],
    leftOut: [
      "place: Tanjung Biru",
      "place: Denpasar",
      "place: Medan",
      'boilerplate: Dapatkan update berita pilihan setiap hari dari Warta Pesisir. Mari bergabung di Channel Telegram "Warta Pesisir Update".',
    ],
  },
  {
    name: "what the author is, on the line below",
    copy: `
Council backs tunnel plan

Nadia Quill
Transport correspondent

Fri 31 Jan 2025 12.09 GMT
Last modified on Sat 1 Feb 2025 08.00 GMT

Port Azure's council has backed a plan to dig a tunnel under the harbour, ending a decade of argument.

The vote was 21 to 19.

Nadia Quill is the Courier's transport correspondent.
`,
    title: "Council backs tunnel plan",
    byline: ["Nadia Quill"],
    date: "2025-01-31T12:09:00+00:00",
    body: [
      "Port Azure's council has … decade of argument.",
      "The vote was 21 to 19.",
      "Nadia Quill is the Courier's transport correspondent.",
    ],
    leftOut: ["outlet: Transport correspondent", "second-date: Sat 1 Feb 2025 08.00 GMT"],
  },
  {
    name: "copied from a page: how long ago, a newsroom and its city, an agency above the caption",
    copy: `
Council backs tunnel plan

1 hour ago

Nadia Quill
Coastwire News, Port Azure

Getty Images
The tunnel would run under the old harbour

Port Azure's council has backed a plan to dig a tunnel under the harbour, ending a decade of argument.

The vote was 21 to 19.
`,
    title: "Council backs tunnel plan",
    byline: ["Nadia Quill"],
    pictures: [["The tunnel would run under the old harbour", "Getty Images"]],
    body: ["Port Azure's council has … decade of argument.", "The vote was 21 to 19."],
    leftOut: ["relative-date: 1 hour ago", "outlet: Coastwire News", "place: Port Azure"],
  },
  {
    name: "a corrected update",
    copy: `
CORRECTED-UPDATE 2-Ferry owner fined $2 million over grounding
(Corrects amount of fine in paragraph 1)

By Ana Souza

PORT AZURE, Feb 3 (Coastwire) - The owner of a ferry that ran aground off Cape Mercy was fined $2 million on Monday.

The company said it would appeal.

(This story has been corrected to fix the amount of the fine in paragraph 1)

(Reporting by Ana Souza; Editing by Tom Bright)

((ana.souza@coastwire.example; +62 21 555 0101))
`,
    title: "Ferry owner fined $2 million over grounding",
    byline: ["Ana Souza"],
    editors: ["Tom Bright"],
    dateline: "PORT AZURE",
    body: [
      "The owner of a … million on Monday.",
      "The company said it would appeal.",
      "(This story has been … in paragraph 1)",
    ],
    leftOut: [
      "kicker: CORRECTED-UPDATE 2-",
      "not-for-publication: (Corrects amount of fine in paragraph 1)",
      "dateline-day: Feb 3",
      "outlet: Coastwire",
      "repeated-byline: Ana Souza",
      "contact: ana.souza@coastwire.example; +62 21 555 0101",
    ],
  },
  {
    name: "authors in capitals with their cities",
    copy: `
Negeri Seribu Dermaga Berbenah

Oleh DIAN LAUT (Tanjung Biru), MADE WIRA (Denpasar), dan YOSEF TAMBUNAN (Medan)

Negeri ini memiliki seribu dermaga, tetapi hanya separuh yang dapat dipakai sepanjang tahun.

Pemerintah berjanji memperbaiki 120 dermaga dalam dua tahun.
`,
    title: "Negeri Seribu Dermaga Berbenah",
    byline: ["DIAN LAUT", "MADE WIRA", "YOSEF TAMBUNAN"],
    body: [
      "Negeri ini memiliki seribu … dipakai sepanjang tahun.",
      "Pemerintah berjanji memperbaiki 120 dermaga dalam dua tahun.",
    ],
    leftOut: ["place: Tanjung Biru", "place: Denpasar", "place: Medan"],
  },
  {
    name: "a dateline with its district",
    copy: `
Senate passes harbour bill

WASHINGTON, D.C. — The Senate passed a harbour bill on Friday by 60 votes to 38.

The bill goes to the president, who is expected to sign it.
`,
    title: "Senate passes harbour bill",
    dateline: "WASHINGTON, D.C.",
    body: ["The Senate passed a … votes to 38.", "The bill goes to … to sign it."],
  },
  {
    name: "REP and RED",
    copy: `
Masjid Terapung Jadi Tujuan Wisata

REP: Dian Laut RED: Sekar Ayu

Masjid terapung di Muara Putih. Foto: Warta Pesisir/Bayu Karang

TIRTAMEDIA.CO.ID, MUARA PUTIH -- Masjid terapung di Muara Putih menjadi tujuan wisata baru pada akhir pekan.

Pengurus masjid, Ustaz Nur Hidayat bin Salim, mengatakan pengunjung mencapai 2.000 orang per hari.
`,
    title: "Masjid Terapung Jadi Tujuan Wisata",
    byline: ["Dian Laut"],
    editors: ["Sekar Ayu"],
    dateline: "MUARA PUTIH",
    pictures: [["Masjid terapung di Muara Putih.", "Warta Pesisir/Bayu Karang"]],
    body: ["Masjid terapung di Muara … pada akhir pekan.", "Pengurus masjid, Ustaz Nur … orang per hari."],
    leftOut: ["outlet: TIRTAMEDIA.CO.ID"],
  },
  {
    name: "a newsroom in small letters, and initials with a number",
    copy: `
Kapolres Minta Warga Tenang

jpnn.example, TANJUNG BIRU - Kapolres Tanjung Biru AKBP Rudi Haluan meminta warga tetap tenang setelah kericuhan di pasar.

Situasi kini kondusif. (mar1/jpnn)
`,
    title: "Kapolres Minta Warga Tenang",
    editors: ["mar1"],
    dateline: "TANJUNG BIRU",
    body: ["Kapolres Tanjung Biru AKBP … kericuhan di pasar.", "Situasi kini kondusif."],
    leftOut: ["outlet: jpnn.example", "outlet: jpnn"],
  },
];
