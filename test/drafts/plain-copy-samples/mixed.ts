/** Conventions combined as real desks combine them, written to be difficult. */
import type { Sample } from "./sample.ts";

export const MIXED: readonly Sample[] = [
  {
    name: "two names and a newsroom, labelled caption with credit, video lines, a page turn, initials after the last full stop",
    copy: `
Warga Menyeberang dengan Rakit, Jembatan Masih Dilas

Dian Laut, Bayu Karang - wartaKota

Selasa, 04 Mar 2025 18:21 WITA

Foto: Warga menyeberang dengan rakit di Kampung Baru. (Dian Laut/wartaKota)

Bagikan

Muara Seruni - Warga Kampung Baru masih menyeberang dengan rakit karena jembatan belum selesai dilas. Antrean terpanjang terjadi pada pukul 06.30.

"Kami bayar dua ribu sekali jalan," kata Yohana kepada wartaKota, Selasa (4/3/2025).

SCROLL TO CONTINUE WITH CONTENT

Rakit hanya muat sepuluh orang

Petugas membatasi penumpang setelah satu rakit miring pada hari pertama. Anak sekolah didahulukan, lalu pedagang, lalu siapa pun yang membawa ayam.

Lihat juga Video: Jembatan Kampung Baru dari Udara

[Gambas:Video 20teluk]

Pekerjaan ditargetkan rampung Jumat. (dlt/bkr)
`,
    title: "Warga Menyeberang dengan Rakit, Jembatan Masih Dilas",
    byline: ["Dian Laut", "Bayu Karang"],
    editors: ["dlt", "bkr"],
    date: "2025-03-04T18:21:00+08:00",
    dateline: "Muara Seruni",
    pictures: [["Warga menyeberang dengan rakit di Kampung Baru.", "Dian Laut/wartaKota"]],
    related: ["Video: Jembatan Kampung Baru dari Udara"],
    body: [
      "Warga Kampung Baru masih … pukul 06.30.",
      '"Kami bayar dua … Selasa (4/3/2025).',
      "## Rakit hanya muat sepuluh orang",
      "Petugas membatasi … membawa ayam.",
      "Pekerjaan ditargetkan rampung Jumat.",
    ],
    leftOut: [
      "outlet: wartaKota",
      "boilerplate: Bagikan",
      "boilerplate: SCROLL TO CONTINUE WITH CONTENT",
      "boilerplate: [Gambas:Video 20teluk]",
    ],
  },
  {
    name: "label and contributor with the place, the outlet with a hyphen, closing credit with the outlet's address",
    copy: `
Pemancing Temukan Meriam Tua di Dasar Teluk
Penulis: Kontributor Teluk Mawar, Made Arsana
Editor: Sekar Ayu

WARTA-TELUK.COM, TELUK MAWAR – Seorang pemancing menemukan meriam tua ketika kailnya tersangkut di dasar teluk. Meriam itu diduga berasal dari abad ke-18.

Baca juga: Museum Bahari Kekurangan Ruang
Baca juga: Cara Melaporkan Temuan Benda Kuno

Petugas museum akan mengangkatnya bulan depan, setelah arus melemah.

(Warta-Teluk.com/Made Arsana)
`,
    title: "Pemancing Temukan Meriam Tua di Dasar Teluk",
    byline: ["Made Arsana"],
    editors: ["Sekar Ayu"],
    dateline: "TELUK MAWAR",
    related: ["Museum Bahari Kekurangan Ruang", "Cara Melaporkan Temuan Benda Kuno"],
    body: ["Seorang pemancing menemukan … abad ke-18.", "Petugas museum akan … arus melemah."],
    leftOut: [
      "place: Teluk Mawar",
      "outlet: WARTA-TELUK.COM",
      "outlet: Warta-Teluk.com",
      "repeated-byline: Made Arsana",
    ],
  },
  {
    name: "a press release: its heading, for release now, place and date before the story, contacts after the end",
    copy: `
SIARAN PERS
Untuk Segera Disiarkan

Pelabuhan Karang Mas Raih Penghargaan Pelabuhan Hijau

Karang Mas, 3 Maret 2025 – Pelabuhan Karang Mas meraih penghargaan pelabuhan hijau atas pengolahan limbah minyaknya. Penghargaan diserahkan dalam rapat tahunan asosiasi pelabuhan.

"Limbah kami sekarang menjadi bahan bakar genset," ujar kepala pelabuhan, Tirto Samudra.

-selesai-

Kontak media:
Humas Pelabuhan Karang Mas
Telepon: 0800-000-000
`,
    title: "Pelabuhan Karang Mas Raih Penghargaan Pelabuhan Hijau",
    date: "2025-03-03T00:00:00+07:00",
    dateline: "Karang Mas",
    body: ["Pelabuhan Karang Mas meraih … asosiasi pelabuhan.", '"Limbah kami sekarang … Tirto Samudra.'],
    leftOut: [
      "kicker: SIARAN PERS",
      "not-for-publication: Untuk Segera Disiarkan",
      "end-mark: -selesai-",
      "not-for-publication: Kontak media:",
      "not-for-publication: Humas Pelabuhan Karang Mas",
      "not-for-publication: Telepon: 0800-000-000",
    ],
  },
  {
    name: "reporting from several places, writing and editing by several people",
    copy: `
WRAPUP 1-Islands agree to share fishing grounds

By Clara Finch and Owen O'Marra

PORTO LUME/PORT AZURE, March 5 (Coastwire) - Ardenia and Selmora agreed on Wednesday to share the fishing grounds between them, ending a quarrel older than either of their navies.

Under the deal each side may fish to within three miles of the other's lighthouse.

(Reporting by Clara Finch, Marta Quill in Porto Lume and Owen O'Marra in Port Azure; Additional reporting by Iris Vane; Writing by Piers Aldous; Editing by Anne-Marie Holt and Tom Arden)
`,
    title: "Islands agree to share fishing grounds",
    byline: ["Clara Finch", "Owen O'Marra", "Marta Quill", "Iris Vane", "Piers Aldous"],
    editors: ["Anne-Marie Holt", "Tom Arden"],
    dateline: "PORTO LUME/PORT AZURE",
    body: ["Ardenia and Selmora agreed … their navies.", "Under the deal … lighthouse."],
    leftOut: [
      "kicker: WRAPUP 1-",
      "dateline-day: March 5",
      "outlet: Coastwire",
      "place: in Porto Lume",
      "place: in Port Azure",
      "repeated-byline: Clara Finch",
      "repeated-byline: Owen O'Marra",
    ],
  },
  {
    name: "a telex in capitals, wrapped, with two notes in wire frames",
    copy: `\u0001u i\u0002
^BC-BRIDGE-OPENS,0180<
^EDS: ADDS LENGTH OF BRIDGE IN GRAF 2<
BRIDGE TO OUTER ISLAND OPENS AFTER NINE YEARS

   PORT AZURE (CW) _ THE BRIDGE TO THE OUTER ISLAND OPENED ON
MONDAY AFTER NINE YEARS OF WORK AND THREE CHANGES OF MAYOR, ALL
OF WHOM WALKED ACROSS IT TOGETHER.
   THE BRIDGE IS 1,204 METRES LONG. THE FERRY THAT IT REPLACES
MADE ITS LAST TRIP EMPTY, AT THE WISH OF ITS CREW.
\u0003`,
    title: "BRIDGE TO OUTER ISLAND OPENS AFTER NINE YEARS",
    dateline: "PORT AZURE",
    body: [
      "THE BRIDGE TO THE OUTER ISLAND OPENED ON MONDAY AFTER NINE YEARS OF WORK AND THREE CHANGES OF MAYOR, ALL OF WHOM WALKED ACROSS IT TOGETHER.",
      "THE BRIDGE IS 1,204 METRES LONG. THE FERRY THAT IT REPLACES MADE ITS LAST TRIP EMPTY, AT THE WISH OF ITS CREW.",
    ],
    leftOut: [
      "control-characters: U+0001 ×1, U+0002 ×1, U+0003 ×1",
      "wire-header: u i",
      "wire-header: BC-BRIDGE-OPENS,0180",
      "not-for-publication: EDS: ADDS LENGTH OF BRIDGE IN GRAF 2",
      "outlet: CW",
    ],
  },
  {
    name: "an embargo in the headline's brackets and again at the foot, bold labels, a note inside the first paragraph",
    copy: `
Upah Nelayan Harian Naik (EMBARGO: 7 Juli 2025 pukul 08.00 WIB)

**Penulis:** Ratna Wulan
**Editor:** Sekar Ayu

Porto Lume: Upah nelayan harian naik seperlima mulai musim depan [catatan untuk editor: angka final menunggu SK] menurut kesepakatan serikat dan pemilik kapal.

Kenaikan itu yang pertama dalam enam tahun.

Embargo: 7 Juli 2025 pukul 08.00 WIB
`,
    title: "Upah Nelayan Harian Naik",
    byline: ["Ratna Wulan"],
    editors: ["Sekar Ayu"],
    dateline: "Porto Lume",
    embargo: "2025-07-07T08:00:00+07:00",
    body: [
      "Upah nelayan harian naik seperlima mulai musim depan menurut kesepakatan serikat dan pemilik kapal.",
      "Kenaikan itu yang pertama dalam enam tahun.",
    ],
    leftOut: [
      "not-for-publication: [catatan untuk editor: angka final menunggu SK]",
      "second-embargo: 7 Juli 2025 pukul 08.00 WIB",
    ],
  },
  {
    name: "capitals first, the same with quotation marks below, ampersand between the authors, credit with the agency first",
    copy: `
'LAUT TIDAK MENUNGGU', PAMERAN PERAHU DI GUDANG TUA

Pameran perahu di gudang tua, Karang Mas. Foto: Warta Pesisir/Dian Laut

“Laut Tidak Menunggu”, Pameran Perahu di Gudang Tua

Oleh: Dian Laut & Bayu Karang

Empat belas perahu digantung dari langit-langit gudang tua. Pengunjung berjalan di bawahnya dan melihat lunas yang biasanya tersembunyi.

Pameran dibuka sampai 30 April.
`,
    title: "“Laut Tidak Menunggu”, Pameran Perahu di Gudang Tua",
    byline: ["Dian Laut", "Bayu Karang"],
    pictures: [["Pameran perahu di gudang tua, Karang Mas.", "Warta Pesisir/Dian Laut"]],
    body: ["Empat belas perahu … biasanya tersembunyi.", "Pameran dibuka sampai 30 April."],
    leftOut: ["repeated-headline: 'LAUT TIDAK MENUNGGU', PAMERAN PERAHU DI GUDANG TUA"],
  },
  {
    name: "a feature with words and pictures by different people, a standfirst, a drop quotation, sub-headings in capitals",
    path: "english/oars.txt",
    copy: `
THE LONG READ

The woman who mends other people's oars

Standfirst: In a shed without a door, Hetty Marlowe keeps a fleet afloat.

Words by Clara Finch
Photographs by Marta Quill

The shed has no door because the sea took it. Hetty Marlowe, who is 81, says she never needed one: nobody would steal an oar that is broken.

THE FIRST OAR

Her first customer was her father, who had broken his on a shark. She was eleven and charged him nothing, which she now regrets.

> You cannot hurry glue.

She has mended some four thousand since. The oldest is from 1902 and is still in use on Sundays, though only in one direction.
`,
    title: "The woman who mends other people's oars",
    standfirst: "In a shed without a door, Hetty Marlowe keeps a fleet afloat.",
    byline: ["Clara Finch"],
    pictures: [["", "Marta Quill"]],
    body: [
      "The shed has no door … is broken.",
      "## THE FIRST OAR",
      "Her first customer … now regrets.",
      "> You cannot hurry glue.",
      "She has mended … one direction.",
    ],
    leftOut: ["kicker: THE LONG READ"],
  },
  {
    name: "Malay agency copy with the month in Malay, numbered points and the agency's name alone",
    copy: `
Jambatan kedua Pulau Sempu dibuka kepada orang ramai

Oleh Nur Aini Basri

KUALA RIMBA, 6 Mac (Beritana) -- Jambatan kedua ke Pulau Sempu dibuka kepada orang ramai pada Khamis, kata menteri pengangkutan.

Beliau menyenaraikan tiga perkara yang perlu dipatuhi pemandu:

1. Had laju 60 kilometer sejam
2. Motosikal di lorong kiri
3. Tiada berhenti untuk bergambar

BERITANA
`,
    title: "Jambatan kedua Pulau Sempu dibuka kepada orang ramai",
    byline: ["Nur Aini Basri"],
    dateline: "KUALA RIMBA",
    body: [
      "Jambatan kedua ke … menteri pengangkutan.",
      "Beliau menyenaraikan tiga perkara yang perlu dipatuhi pemandu:",
      "1. Had laju 60 kilometer sejam",
      "1. Motosikal di lorong kiri",
      "1. Tiada berhenti untuk bergambar",
    ],
    leftOut: ["dateline-day: 6 Mac", "outlet: Beritana", "outlet: BERITANA"],
  },
  {
    name: "picture files named in the copy, with captions below them",
    copy: `
Pasar Ikan Pagi Pindah ke Gudang Baru

Foto: pasar-ikan.jpg
Pedagang menata ikan di gudang baru. (Bayu Karang/Warta Pesisir)

Bayu Karang • 18 Maret 2025 05:30

Karang Mas: Pasar ikan pagi pindah ke gudang baru yang lantainya miring agar air mengalir ke selokan. Pedagang mulai berjualan pada pukul dua dini hari.

Gambar: denah.png | Denah gudang baru

Di tengah gudang ada timbangan umum yang boleh dipakai pembeli untuk memeriksa.
`,
    title: "Pasar Ikan Pagi Pindah ke Gudang Baru",
    byline: ["Bayu Karang"],
    date: "2025-03-18T05:30:00+07:00",
    dateline: "Karang Mas",
    pictures: [
      ["Pedagang menata ikan di gudang baru.", "Bayu Karang/Warta Pesisir"],
      ["Denah gudang baru", ""],
    ],
    body: ["Pasar ikan pagi pindah … dini hari.", "Di tengah gudang … untuk memeriksa."],
  },
  {
    name: "wrapped copy with a kicker, a list, a related line, a broken word and a closing credit",
    copy: `
LINGKUNGAN

Tujuh Sungai Kecil Dibersihkan Serentak

Lestari Ombak | Minggu, 16 Maret 2025 | 14.05 WIB

Muara Seruni: Sekitar seribu relawan membersihkan tujuh sungai ke-
cil secara serentak pada hari Minggu. Mereka membawa pulang sampah
yang jumlahnya sebelas ton.

Sampah yang paling banyak ditemukan:

- kantong plastik, terutama yang sudah
  pecah menjadi serpihan
- popok
- jaring ikan bekas sepanjang empat
  ratus meter

Baca Juga: Jaring Hantu di Dasar Teluk

Relawan berjanji datang lagi bulan depan. Pemerintah kota menyedia-
kan truk dan sarung tangan, bukan pidato.

(Sekar Ayu)
`,
    title: "Tujuh Sungai Kecil Dibersihkan Serentak",
    byline: ["Lestari Ombak"],
    editors: ["Sekar Ayu"],
    date: "2025-03-16T14:05:00+07:00",
    dateline: "Muara Seruni",
    related: ["Jaring Hantu di Dasar Teluk"],
    body: [
      "Sekitar seribu relawan membersihkan tujuh sungai kecil secara serentak pada hari Minggu. Mereka membawa pulang sampah yang jumlahnya sebelas ton.",
      "Sampah yang paling banyak ditemukan:",
      "- kantong plastik, terutama yang sudah pecah menjadi serpihan",
      "- popok",
      "- jaring ikan bekas sepanjang empat ratus meter",
      "Relawan berjanji datang lagi bulan depan. Pemerintah kota menyediakan truk dan sarung tangan, bukan pidato.",
    ],
    leftOut: ["kicker: LINGKUNGAN"],
  },
  {
    name: "notes of four kinds in one story",
    copy: `
ATTENTION EDITORS - PHOTOS TO FOLLOW

Harbour choir sings for the last whaler

(Updates with size of audience)

By Owen O'Marra

The harbour choir sang on Saturday for the last man who had hunted whales from Port Azure. [Note to desk: age still to be confirmed] He was 97 or 98.

*** NOT FOR PUBLICATION ***
The family has asked us not to name the nursing home.
*** END ***

Two thousand people stood on the pier, which holds nine hundred.

Note to editors: pictures are free for one use.
`,
    title: "Harbour choir sings for the last whaler",
    byline: ["Owen O'Marra"],
    body: [
      "The harbour choir sang on Saturday for the last man who had hunted whales from Port Azure. He was 97 or 98.",
      "Two thousand people stood on the pier, which holds nine hundred.",
    ],
    leftOut: [
      "not-for-publication: ATTENTION EDITORS - PHOTOS TO FOLLOW",
      "not-for-publication: (Updates with size of audience)",
      "not-for-publication: [Note to desk: age still to be confirmed]",
      "not-for-publication: *** NOT FOR PUBLICATION ***",
      "not-for-publication: The family has asked us not to name the nursing home.",
      "not-for-publication: *** END ***",
      "not-for-publication: Note to editors: pictures are free for one use.",
    ],
  },
  {
    name: "no blank line anywhere: kicker, headline, deck, caption, byline, dateline, related, credits, promotion",
    copy: `
EKSKLUSIF
Surat Nakhoda Terakhir Ditemukan di Balik Dinding Loji
Surat itu ditulis pada malam sebelum kapalnya karam, dan tidak pernah dikirim.
Loji tua di Pelabuhan Lama, tempat surat ditemukan. (Dok. Balai Arsip)
Ratna Wulan • Rabu, 19 Maret 2025 • 20.15 WIB
Tanjung Biru: Surat nakhoda kapal Sri Rejeki ditemukan tukang yang memperbaiki dinding loji tua. Kertasnya masih utuh, tulisannya sebagian luntur.
Surat itu ditujukan kepada istrinya. Balai arsip belum memutuskan apakah isinya boleh dibuka untuk umum.
BACA JUGA : Loji Tua Dipugar Tanpa Semen
"Kami mencari keturunannya dulu," kata kepala balai, Umar Karsa. Ia meminta warga yang mengenal keluarga itu datang ke kantor.
Penulis: Ratna Wulan | Editor: Made Arsana
Ikuti berita terbaru Warta Pesisir di saluran WhatsApp kami
`,
    title: "Surat Nakhoda Terakhir Ditemukan di Balik Dinding Loji",
    byline: ["Ratna Wulan"],
    editors: ["Made Arsana"],
    date: "2025-03-19T20:15:00+07:00",
    dateline: "Tanjung Biru",
    pictures: [["Loji tua di Pelabuhan Lama, tempat surat ditemukan.", "Dok. Balai Arsip"]],
    related: ["Loji Tua Dipugar Tanpa Semen"],
    body: [
      "Surat itu ditulis pada malam sebelum kapalnya karam, dan tidak pernah dikirim.",
      "Surat nakhoda kapal … sebagian luntur.",
      "Surat itu ditujukan … untuk umum.",
      '"Kami mencari keturunannya … ke kantor.',
    ],
    leftOut: [
      "kicker: EKSKLUSIF",
      "repeated-byline: Ratna Wulan",
      "boilerplate: Ikuti berita terbaru Warta Pesisir di saluran WhatsApp kami",
    ],
  },
  {
    name: "carriage returns, tabs and no-break spaces; labels in capitals; the date with slashes and the time in brackets",
    copy: "JUDUL:\u00a0Layar Bekas Jadi Tas Sekolah\r\n\r\nREPORTER : Tirto Samudra\r\nEDITOR : Sekar Ayu\r\nTANGGAL : Kamis, 20/03/2025 (09:45 WIB)\r\n\r\n\tPulau Dua (KANTORA) -\u00a0Layar bekas dijahit menjadi tas sekolah oleh ibu-ibu Pulau Dua. Satu layar menjadi empat puluh tas.\r\n\r\n\tTas itu tidak tembus air dan berbau laut, kata pembuatnya.\r\n",
    title: "Layar Bekas Jadi Tas Sekolah",
    byline: ["Tirto Samudra"],
    editors: ["Sekar Ayu"],
    date: "2025-03-20T09:45:00+07:00",
    dateline: "Pulau Dua",
    body: ["Layar bekas dijahit … empat puluh tas.", "Tas itu tidak tembus … pembuatnya."],
    leftOut: ["outlet: KANTORA"],
  },
  {
    name: "an opinion piece whose author is described below the closing credit",
    copy: `
KOLOM

Mengapa Kita Membuang Kapal

Oleh Dra. Siti binti Umar

Kapal dibuang bukan karena rusak, melainkan karena tidak ada lagi yang ingat cara memperbaikinya. Keterampilan hilang lebih cepat daripada kayu.

Di Karang Mas, tiga tukang terakhir sudah berhenti. Anak mereka memperbaiki telepon genggam, dan tidak ada yang salah dengan itu.

(M-1)

Siti binti Umar adalah peneliti sejarah maritim. Tulisan ini pendapat pribadi.
`,
    title: "Mengapa Kita Membuang Kapal",
    byline: ["Dra. Siti binti Umar"],
    body: [
      "Kapal dibuang bukan … daripada kayu.",
      "Di Karang Mas, … dengan itu.",
      "Siti binti Umar adalah peneliti sejarah maritim. Tulisan ini pendapat pribadi.",
    ],
    leftOut: ["kicker: KOLOM", "desk-code: M-1"],
  },
  {
    name: "an English page saved as text: section, updated, by-line with the outlet and an address, share line, related list with addresses",
    path: "english/quay.txt",
    copy: `
World | Islands

Quay collapses minutes after last passenger leaves

Published: 21 March 2025, 6:10 am | Updated: 21 March 2025, 9:00 am
By Clara Finch, Coastwire (clara@coastwire.example)

Share:

PORT AZURE: A quay that had stood for 130 years collapsed on Friday, four minutes after the last passenger of the night ferry had walked off it.

Nobody was hurt. A bicycle is missing.

Related stories:
- Engineers warned of cracks https://coastwire.example/cracks
- The night ferry in pictures

(Additional reporting by Marta Quill)
`,
    title: "Quay collapses minutes after last passenger leaves",
    byline: ["Clara Finch", "Marta Quill"],
    date: "2025-03-21T06:10:00+07:00",
    dateline: "PORT AZURE",
    related: [["Engineers warned of cracks", "https://coastwire.example/cracks"], "The night ferry in pictures"],
    body: ["A quay that had stood … walked off it.", "Nobody was hurt. A bicycle is missing."],
    leftOut: [
      "kicker: World | Islands",
      "second-date: 21 March 2025, 9:00 am",
      "outlet: Coastwire",
      "contact: clara@coastwire.example",
      "boilerplate: Share:",
    ],
  },
  {
    name: "a live report in which times begin the paragraphs",
    copy: `
Langsung: Pelepasan Kapal Haji dari Karang Mas

Bayu Karang • 22 Maret 2025 06:00

07.15 WIB: Penumpang pertama naik ke kapal. Antrean mengular sampai ke gerbang pelabuhan.

08.00 WIB: Doa bersama dipimpin seorang guru mengaji dari Pulau Dua.

08.40 WIB: Kapal dilepas dengan tiga kali bunyi peluit.
`,
    title: "Langsung: Pelepasan Kapal Haji dari Karang Mas",
    byline: ["Bayu Karang"],
    date: "2025-03-22T06:00:00+07:00",
    body: [
      "07.15 WIB: Penumpang … gerbang pelabuhan.",
      "08.00 WIB: Doa bersama … Pulau Dua.",
      "08.40 WIB: Kapal dilepas dengan tiga kali bunyi peluit.",
    ],
  },
  {
    name: "a story about an editor, a photographer and a headline keeps all of them",
    copy: `
Redaktur Foto yang Tidak Pernah Memotret

Oleh Lestari Ombak

Umar Karsa memilih foto untuk halaman depan selama tiga puluh tahun. Ia sendiri tidak pernah memotret: "Saya takut memilih foto saya sendiri."

Editor lain mengenalnya sebagai orang yang membalik foto sebelum melihatnya. Judul berita ia tulis terakhir, setelah semua orang pulang.

Foto pertama yang ia pilih memperlihatkan perahu terbalik (foto oleh seorang nelayan yang tidak mau disebut namanya).

Penulis muda masih datang kepadanya. Mereka membawa foto dan pulang membawa judul.
`,
    title: "Redaktur Foto yang Tidak Pernah Memotret",
    byline: ["Lestari Ombak"],
    body: [
      'Umar Karsa memilih … foto saya sendiri."',
      "Editor lain mengenalnya … orang pulang.",
      "Foto pertama yang … disebut namanya).",
      "Penulis muda masih … membawa judul.",
    ],
  },
  {
    name: "hashtags, tags with bars, translator and uploader, source with an address, stars",
    copy: `
Kerang Hijau Kembali ke Teluk Mawar

Jumat, 21 Maret 2025 10:00 WIT

Teluk Mawar (KANTORA) - Kerang hijau kembali hidup di Teluk Mawar setelah delapan tahun hilang, menurut pemantauan kelompok nelayan.

Mereka menggantung tali di bagan dan menghitung kerang yang menempel setiap pekan.

Pewarta: Made Arsana
Editor: Sekar Ayu
Penerjemah: Anne-Marie Holt
Uploader : Bayu Karang
Sumber: https://kantora.example/kerang
Tag: kerang | nelayan | Teluk Mawar
#kerang #telukmawar
***
`,
    title: "Kerang Hijau Kembali ke Teluk Mawar",
    byline: ["Made Arsana"],
    editors: ["Sekar Ayu"],
    date: "2025-03-21T10:00:00+09:00",
    dateline: "Teluk Mawar",
    tags: ["kerang", "nelayan", "Teluk Mawar", "telukmawar"],
    body: ["Kerang hijau kembali hidup … kelompok nelayan.", "Mereka menggantung tali … setiap pekan."],
    leftOut: [
      "outlet: KANTORA",
      "other-credit: Anne-Marie Holt",
      "other-credit: Bayu Karang",
      "source: https://kantora.example/kerang",
      "repeated-tags: kerang",
    ],
  },
  {
    name: "headline over three lines in a wrapped telegram, author and role below, list of points, more and end",
    copy: `
Six Islands Vote to Keep Their
Own Time Although the Sun Has
Moved On

By Iris Vane, Islands Correspondent

- Vote was 3,102 to 2,988
- Clocks stay an hour behind

PORT AZURE, March 22 (Coastwire) - Six islands voted on Saturday
to keep their own time, an hour behind everybody else, as they have
done since a ship's clock was wound wrongly in 1893.

(more)

The mayor said the islanders did not mind being late, "as long as
all of us are late together."

ENDS
`,
    title: "Six Islands Vote to Keep Their Own Time Although the Sun Has Moved On",
    byline: ["Iris Vane"],
    dateline: "PORT AZURE",
    body: [
      "- Vote was 3,102 to 2,988",
      "- Clocks stay an hour behind",
      "Six islands voted on Saturday to keep their own time, an hour behind everybody else, as they have done since a ship's clock was wound wrongly in 1893.",
      'The mayor said the islanders did not mind being late, "as long as all of us are late together."',
    ],
    leftOut: [
      "role: Islands Correspondent",
      "dateline-day: March 22",
      "outlet: Coastwire",
      "end-mark: (more)",
      "end-mark: ENDS",
    ],
  },
];
