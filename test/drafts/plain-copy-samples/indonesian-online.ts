/** Indonesian online newsrooms: what stands on their pages, copied into a text file. */
import type { Sample } from "./sample.ts";

export const INDONESIAN_ONLINE: readonly Sample[] = [
  {
    name: "caption, headline again, byline with a bullet, dateline with a colon, promotion, editor in brackets",
    copy: `
Kapal Riset Samudra Biru Ditarik dari Perairan Selat Orvane

Potret awak kapal riset saat bersandar di Tanjung Biru, pertengahan Januari 2025. (@KAPALRISET/X)

Kapal Riset Samudra Biru Ditarik dari Perairan Selat Orvane

Dian Laut • 31 January 2025 12:09

Porto Lume: Kapal riset Samudra Biru yang memetakan dasar Selat Orvane ditarik ke pelabuhan setelah dua pekan dihantam badai. Tidak ada awak yang terluka.

Melansir Kabar Selat, 31 Januari 2025, kapal itu akan diperbaiki di galangan kota sebelum kembali melaut.

Baca Juga: Mengapa Arus Selat Orvane Berubah Arah?

"Kami pulang lebih cepat daripada rencana, tetapi semua data selamat," kata kepala ekspedisi.

Jangan lupa ikuti update berita lainnya dan follow  akun
Google News Wartapesisir.com
Info lebih lengkap klik : osc.wartapesisir.example
(Sekar Ayu)
`,
    title: "Kapal Riset Samudra Biru Ditarik dari Perairan Selat Orvane",
    byline: ["Dian Laut"],
    editors: ["Sekar Ayu"],
    date: "2025-01-31T12:09:00+07:00",
    dateline: "Porto Lume",
    language: "id",
    pictures: [["Potret awak kapal riset saat bersandar di Tanjung Biru, pertengahan Januari 2025.", "@KAPALRISET/X"]],
    related: ["Mengapa Arus Selat Orvane Berubah Arah?"],
    body: [
      "Kapal riset Samudra Biru yang … awak yang terluka.",
      "Melansir Kabar Selat, 31 Januari 2025, … kembali melaut.",
      '"Kami pulang lebih … kata kepala ekspedisi.',
    ],
    leftOut: [
      "repeated-headline: Kapal Riset Samudra Biru Ditarik dari Perairan Selat Orvane",
      "boilerplate: Jangan lupa ikuti update berita lainnya dan follow akun",
      "boilerplate-continuation: Google News Wartapesisir.com",
      "boilerplate: Info lebih lengkap klik : osc.wartapesisir.example",
    ],
  },
  {
    name: "name and newsroom, date line, credit line, advertisement, related title on the next line, initials",
    copy: `
Pasar Terapung Tanjung Biru Sepi, Pedagang Pindah ke Darat

Bayu Karang - wartaTeluk
Senin, 03 Mar 2025 12:09 WIB

Foto: Bayu Karang/wartaTeluk

Tanjung Biru - Pasar terapung di Muara Seruni makin sepi sejak jembatan baru dibuka. Sebagian pedagang memilih berjualan di tepi jalan.

"Pembeli sekarang lewat di atas, bukan di depan perahu saya," kata Sumarni, pedagang sayur, kepada wartaTeluk, Senin (3/3/2025).

ADVERTISEMENT

SCROLL TO CONTINUE WITH CONTENT

Dinas Perdagangan mencatat tinggal 14 perahu yang beroperasi dari sebelumnya 60 perahu pada 2019.

Baca juga:
Jembatan Muara Seruni Dibuka, Angkutan Sungai Menyusut

[Gambas:Video 20teluk]

Pemerintah kota berjanji menata dermaga agar wisatawan kembali datang pada akhir pekan.

(bkr/sky)
`,
    title: "Pasar Terapung Tanjung Biru Sepi, Pedagang Pindah ke Darat",
    byline: ["Bayu Karang"],
    editors: ["bkr", "sky"],
    date: "2025-03-03T12:09:00+07:00",
    dateline: "Tanjung Biru",
    pictures: [["", "Bayu Karang/wartaTeluk"]],
    related: ["Jembatan Muara Seruni Dibuka, Angkutan Sungai Menyusut"],
    body: [
      "Pasar terapung di Muara Seruni … tepi jalan.",
      '"Pembeli sekarang lewat … Senin (3/3/2025).',
      "Dinas Perdagangan mencatat … pada 2019.",
      "Pemerintah kota berjanji … akhir pekan.",
    ],
    leftOut: [
      "outlet: wartaTeluk",
      "boilerplate: ADVERTISEMENT",
      "boilerplate: SCROLL TO CONTINUE WITH CONTENT",
      "boilerplate: [Gambas:Video 20teluk]",
    ],
  },
  {
    name: "outlet with its domain in the dateline, labelled credits, sub-headings, channel promotion",
    copy: `
Lima Cara Warga Pesisir Menyimpan Air Hujan

Penulis: Ratna Wulan | Editor: Made Arsana

TANJUNG BIRU, PESISIR.com – Musim kemarau panjang membuat warga Kampung Nelayan mencari cara baru menyimpan air. Sumur mereka mulai terasa asin sejak tahun lalu.

Di rumah Maryam, air hujan dialirkan dari atap ke empat tong plastik yang ditanam separuh di dalam tanah.

Tong ditanam agar air tetap sejuk

Menurut Maryam, tong yang ditanam membuat air tidak cepat berlumut. Ia menutupnya dengan kain tebal supaya nyamuk tidak bertelur di dalamnya.

Baca juga: Sumur Asin di Kampung Nelayan Bertambah

Kepala dusun berharap cara itu ditiru. Tahun depan desa akan membeli 40 tong untuk dibagikan kepada keluarga yang mempunyai anak kecil.

Dapatkan update berita pilihan dan breaking news setiap hari dari Pesisir.com. Mari bergabung di Grup Telegram "Pesisir.com News Update".
Copyright Pesisir.com 2025
`,
    title: "Lima Cara Warga Pesisir Menyimpan Air Hujan",
    byline: ["Ratna Wulan"],
    editors: ["Made Arsana"],
    dateline: "TANJUNG BIRU",
    related: ["Sumur Asin di Kampung Nelayan Bertambah"],
    body: [
      "Musim kemarau panjang … sejak tahun lalu.",
      "Di rumah Maryam, … di dalam tanah.",
      "## Tong ditanam agar air tetap sejuk",
      "Menurut Maryam, … di dalamnya.",
      "Kepala dusun berharap … anak kecil.",
    ],
    leftOut: [
      "outlet: PESISIR.com",
      'boilerplate: Dapatkan update berita pilihan dan breaking news setiap hari dari Pesisir.com. Mari bergabung di Grup Telegram "Pesisir.com News Update".',
      "boilerplate: Copyright Pesisir.com 2025",
    ],
  },
  {
    name: "the outlet before the place, related lines in asterisks, the editor's choice",
    copy: `
Menteri Kelautan Tunda Larangan Jaring Halus

TIRTA.CO, Jakarta - Menteri Kelautan menunda larangan jaring halus sampai akhir tahun. Penundaan itu diumumkan setelah ia menerima wakil nelayan dari sembilan kabupaten.

**Baca juga: Nelayan Sembilan Kabupaten Datang ke Jakarta**

Menurut dia, pemerintah perlu waktu untuk menyediakan jaring pengganti. "Jangan sampai larangannya jalan, jaringnya tidak ada," katanya, Selasa, 4 Maret 2025.

Pilihan Editor: Harga Ikan Turun Sepertiga
`,
    title: "Menteri Kelautan Tunda Larangan Jaring Halus",
    dateline: "Jakarta",
    related: ["Nelayan Sembilan Kabupaten Datang ke Jakarta", "Harga Ikan Turun Sepertiga"],
    body: ["Menteri Kelautan menunda larangan … sembilan kabupaten.", "Menurut dia, … Selasa, 4 Maret 2025."],
    leftOut: ["outlet: TIRTA.CO"],
  },
  {
    name: "outlet after the place with a double dash, an illustration, share line, heading in capitals",
    copy: `
Daftar Pelabuhan yang Ditutup karena Gelombang Tinggi

Warta Nusa

Senin, 03 Mar 2025 07:12 WIB

Bagikan:

Ilustrasi. Gelombang tinggi diperkirakan berlangsung tiga hari. (iStockphoto/lautbiru)

Jakarta, WARTA Nusa -- Sebanyak enam pelabuhan penyeberangan ditutup sementara karena gelombang setinggi empat meter. Penutupan berlaku sampai Rabu malam.

Otoritas pelabuhan meminta penumpang tidak datang ke dermaga sebelum jadwal baru diumumkan melalui papan informasi.

PELABUHAN DI SISI UTARA

Pelabuhan Karang Mas, Tanjung Randu, dan Muara Seruni ditutup penuh. Kapal barang masih boleh berlayar dengan izin syahbandar setempat.

Lihat Juga :
Cara Mengembalikan Tiket Kapal yang Batal

Badan cuaca memperbarui perkiraan setiap enam jam dan akan mengumumkan pembukaan kembali paling cepat Kamis pagi.

[Gambas:Video WARTA]

(dlt/mda)
`,
    title: "Daftar Pelabuhan yang Ditutup karena Gelombang Tinggi",
    editors: ["dlt", "mda"],
    date: "2025-03-03T07:12:00+07:00",
    dateline: "Jakarta",
    pictures: [["Ilustrasi. Gelombang tinggi diperkirakan berlangsung tiga hari.", "iStockphoto/lautbiru"]],
    related: ["Cara Mengembalikan Tiket Kapal yang Batal"],
    body: [
      "Sebanyak enam pelabuhan … Rabu malam.",
      "Otoritas pelabuhan meminta … papan informasi.",
      "## PELABUHAN DI SISI UTARA",
      "Pelabuhan Karang Mas, … syahbandar setempat.",
      "Badan cuaca memperbarui … Kamis pagi.",
    ],
    leftOut: ["outlet: Warta Nusa", "boilerplate: Bagikan:", "outlet: WARTA Nusa", "boilerplate: [Gambas:Video WARTA]"],
  },
  {
    name: "the outlet's domain alone before the story",
    copy: `
Warga Kampung Nelayan Tanam 2.000 Bibit Bakau

Minggu, 2 Maret 2025 | 16:40 WIB

Wartateluk.com - Warga Kampung Nelayan menanam 2.000 bibit bakau di pantai yang terkikis ombak. Bibit itu dibagikan kelompok perempuan dari desa tetangga.

Ketua kelompok, Halimah Basri, mengatakan pohon bakau tumbuh lambat, tetapi akarnya menahan pasir sejak tahun kedua.

Cek Berita dan Artikel yang lain di Google News
`,
    title: "Warga Kampung Nelayan Tanam 2.000 Bibit Bakau",
    date: "2025-03-02T16:40:00+07:00",
    body: ["Warga Kampung Nelayan menanam … desa tetangga.", "Ketua kelompok, … tahun kedua."],
    leftOut: ["outlet: Wartateluk.com", "boilerplate: Cek Berita dan Artikel yang lain di Google News"],
  },
  {
    name: "Laporan Wartawan with the outlet, republication note, asterisk at the end",
    copy: `
Guru di Pulau Kecil Menyeberang Tiap Pagi demi Tujuh Murid

Laporan Wartawan Wartateluk.com, Lestari Ombak

WARTATELUK.COM, TANJUNG BIRU - Setiap pukul lima pagi, Yuliana mendorong perahunya ke air. Ia mengajar tujuh murid di Pulau Sempu, 40 menit dari dermaga.

"Kalau ombak besar saya menunggu. Anak-anak sudah tahu, mereka ikut menunggu di bawah pohon," kata Yuliana kepada Wartateluk.com, Sabtu (1/3/2025).

Baca juga: Sekolah Satu Kelas di Pulau Sempu

Dinas Pendidikan berjanji membangun rumah guru tahun ini. (*)

Artikel ini telah tayang di Wartateluk.com dengan judul Guru di Pulau Kecil Menyeberang Tiap Pagi, https://wartateluk.example/guru
Ikuti dan bergabung di saluran WhatsApp Wartateluk.com
`,
    title: "Guru di Pulau Kecil Menyeberang Tiap Pagi demi Tujuh Murid",
    byline: ["Lestari Ombak"],
    dateline: "TANJUNG BIRU",
    related: ["Sekolah Satu Kelas di Pulau Sempu"],
    body: [
      "Setiap pukul lima pagi, … dari dermaga.",
      '"Kalau ombak besar … Sabtu (1/3/2025).',
      "Dinas Pendidikan berjanji membangun rumah guru tahun ini.",
    ],
    leftOut: [
      "outlet: Wartateluk.com",
      "outlet: WARTATELUK.COM",
      "boilerplate: Artikel ini telah tayang di Wartateluk.com dengan judul Guru di Pulau Kecil Menyeberang Tiap Pagi, https://wartateluk.example/guru",
      "boilerplate: Ikuti dan bergabung di saluran WhatsApp Wartateluk.com",
    ],
  },
  {
    name: "double dash after the place, outlet with co.id, bulleted related stories",
    copy: `
Panen Garam Gagal, Petambak Minta Tenggat Utang

Senin, 3 Maret 2025 10.05 WIB

PESISIR.CO.ID, MUARA SERUNI -- Hujan yang turun di luar musim menggagalkan panen garam di Muara Seruni. Sekitar 300 petambak meminta koperasi menunda angsuran utang mereka.

Ketua koperasi, Rahmat bin Saleh, menyatakan permintaan itu akan dibahas dalam rapat anggota pekan depan.

Baca juga:
• Harga Garam Rakyat Naik Dua Kali Lipat
• Hujan Salah Musim, Petani Bingung

Tahun lalu panen mencapai 4.000 ton. Tahun ini baru terkumpul 600 ton dari seluruh tambak.
`,
    title: "Panen Garam Gagal, Petambak Minta Tenggat Utang",
    date: "2025-03-03T10:05:00+07:00",
    dateline: "MUARA SERUNI",
    related: ["Harga Garam Rakyat Naik Dua Kali Lipat", "Hujan Salah Musim, Petani Bingung"],
    body: ["Hujan yang turun … utang mereka.", "Ketua koperasi, … pekan depan.", "Tahun lalu panen … seluruh tambak."],
    leftOut: ["outlet: PESISIR.CO.ID"],
  },
  {
    name: "a listicle with numbered sub-headings",
    copy: `
Tiga Dermaga yang Wajib Disinggahi Saat Berlayar ke Timur

Jakarta, Warta Times - Berlayar ke timur tidak harus terburu-buru. Tiga dermaga kecil ini menawarkan air tawar, bengkel, dan sarapan yang layak ditunggu.

1. Dermaga Kayu Tanjung Biru

Dermaga ini hanya muat empat perahu, tetapi penjaganya selalu punya kopi. Air tawar dialirkan dari bukit dan boleh diambil tanpa bayar.

2. Dermaga Batu Pulau Sempu

Perahu besar harus menunggu air pasang. Sambil menunggu, penumpang dapat menyeberang ke pasar ikan yang buka sejak pukul 04.00.

3. Dermaga Apung Karang Mas

Dermaga termuda ini dibuat dari tong bekas yang diikat rapat. Di ujungnya berdiri warung yang menjual ikan bakar sampai tengah malam.
`,
    title: "Tiga Dermaga yang Wajib Disinggahi Saat Berlayar ke Timur",
    dateline: "Jakarta",
    body: [
      "Berlayar ke timur … layak ditunggu.",
      "## 1. Dermaga Kayu Tanjung Biru",
      "Dermaga ini hanya … tanpa bayar.",
      "## 2. Dermaga Batu Pulau Sempu",
      "Perahu besar harus … pukul 04.00.",
      "## 3. Dermaga Apung Karang Mas",
      "Dermaga termuda ini … tengah malam.",
    ],
    leftOut: ["outlet: Warta Times"],
  },
  {
    name: "no blank lines at all",
    copy: `
Koperasi Nelayan Beli Truk Es
Tirto Samudra • 4 Maret 2025 09:30
Tanjung Biru: Koperasi nelayan membeli truk es agar ikan tidak membusuk di perjalanan ke kota. Truk itu dibeli dari tabungan 120 anggota.
Pengurus koperasi menyebut harga ikan naik seperlima sejak truk beroperasi karena pembeli tidak lagi menawar ikan yang layu.
Baca Juga: Pabrik Es Tua Dihidupkan Lagi
Truk berangkat pukul 02.00 dan tiba di pasar kota sebelum subuh. Dua anggota bergantian menyetir setiap malam.
(Sekar Ayu)
`,
    title: "Koperasi Nelayan Beli Truk Es",
    byline: ["Tirto Samudra"],
    editors: ["Sekar Ayu"],
    date: "2025-03-04T09:30:00+07:00",
    dateline: "Tanjung Biru",
    related: ["Pabrik Es Tua Dihidupkan Lagi"],
    body: [
      "Koperasi nelayan membeli … 120 anggota.",
      "Pengurus koperasi menyebut … yang layu.",
      "Truk berangkat … setiap malam.",
    ],
  },
  {
    name: "no blank lines, and a sub-heading that is unmistakable",
    copy: `
Desa di Atas Air Punya Perpustakaan
Oleh: Ratna Wulan
Perpustakaan terapung pertama di Muara Seruni dibuka pada hari Minggu dengan 800 buku sumbangan dari tiga sekolah di kota.
Anak-anak datang dengan perahu kecil dan duduk di lantai kayu yang bergoyang pelan setiap kali kapal lewat di depan desa.
Buku basah dijemur di atap
Pengelolanya, Nur'aini Basri, menjemur buku yang terkena cipratan air di atap seng. Ia menjepit halamannya dengan jepitan kain.
Desa berencana menambah satu rakit lagi untuk ruang baca orang tua, yang selama ini ikut duduk di antara anak-anak.
`,
    title: "Desa di Atas Air Punya Perpustakaan",
    byline: ["Ratna Wulan"],
    body: [
      "Perpustakaan terapung pertama … di kota.",
      "Anak-anak datang … depan desa.",
      "## Buku basah dijemur di atap",
      "Pengelolanya, Nur'aini Basri, … jepitan kain.",
      "Desa berencana … anak-anak.",
    ],
  },
  {
    name: "captions in the middle and at the end",
    copy: `
Mercusuar Tua Dicat Ulang Setelah Enam Puluh Tahun

Dian Laut | 5 Maret 2025

Mercusuar di ujung Tanjung Randu dicat ulang untuk pertama kali sejak 1965. Pekerjaan dimulai dari puncak agar cat tidak mengenai jendela.

Pekerja menggantung dengan tali di sisi utara mercusuar. (Foto: Dian Laut/Warta Pesisir)

Kepala penjaga, Basri Tonapa, menghitung dibutuhkan 900 liter cat putih dan merah. "Dari laut, garisnya harus tampak lurus," katanya.

Pengecatan selesai pada April. Setelah itu lampunya diganti dengan lampu yang lebih hemat listrik dan lebih jauh jangkauannya.

Foto: Mercusuar Tanjung Randu pada 1965. (Dok. Arsip Pelabuhan)
`,
    title: "Mercusuar Tua Dicat Ulang Setelah Enam Puluh Tahun",
    byline: ["Dian Laut"],
    date: "2025-03-05T00:00:00+07:00",
    pictures: [
      ["Pekerja menggantung dengan tali di sisi utara mercusuar.", "Dian Laut/Warta Pesisir"],
      ["Mercusuar Tanjung Randu pada 1965.", "Dok. Arsip Pelabuhan"],
    ],
    body: [
      "Mercusuar di ujung … mengenai jendela.",
      "Kepala penjaga, … katanya.",
      "Pengecatan selesai … jangkauannya.",
    ],
  },
  {
    name: "a deck between headline and byline stays a paragraph, and the byline below is read",
    copy: `
Sungai Seruni Kembali Jernih

Setelah tiga tahun tanpa limbah pabrik kertas, ikan kecil mulai terlihat lagi di bawah jembatan.

Bayu Karang • 6 Maret 2025 08:00 WITA

Muara Seruni: Air Sungai Seruni yang dulu berbusa kini jernih sampai ke dasar. Warga mulai memancing lagi di bawah jembatan lama.

Pabrik kertas ditutup pada 2022 setelah izinnya dicabut. Sejak itu pemerintah kota memeriksa air setiap bulan.
`,
    title: "Sungai Seruni Kembali Jernih",
    byline: ["Bayu Karang"],
    date: "2025-03-06T08:00:00+08:00",
    dateline: "Muara Seruni",
    body: [
      "Setelah tiga tahun … bawah jembatan.",
      "Air Sungai Seruni … jembatan lama.",
      "Pabrik kertas ditutup … setiap bulan.",
    ],
  },
  {
    name: "related stories inside square brackets, with addresses behind and below",
    copy: `
Feri Malam Ditambah Selama Libur Panjang

Oleh Dian Laut

Operator feri menambah dua keberangkatan malam selama libur panjang. Penumpang diminta membeli tiket sebelum tiba di dermaga.

[Baca juga: Tarif Feri Tetap Sampai Juni]

Tambahan itu berlaku dari Jumat sampai Selasa. Setiap feri membawa 180 penumpang dan 20 sepeda motor.

Baca juga: Jadwal Feri Selama Libur https://wartapesisir.example/jadwal-feri

Simak: Cara Membeli Tiket Feri
https://wartapesisir.example/tiket
`,
    title: "Feri Malam Ditambah Selama Libur Panjang",
    byline: ["Dian Laut"],
    related: [
      "Tarif Feri Tetap Sampai Juni",
      ["Jadwal Feri Selama Libur", "https://wartapesisir.example/jadwal-feri"],
      ["Cara Membeli Tiket Feri", "https://wartapesisir.example/tiket"],
    ],
    body: ["Operator feri menambah … di dermaga.", "Tambahan itu berlaku … sepeda motor."],
  },
  {
    name: "related lines with no-break spaces, in capitals, bold and without a colon",
    copy: `
Bengkel Perahu Terakhir di Kampung Nelayan

Hanya satu bengkel perahu kayu yang tersisa di Kampung Nelayan. Pemiliknya, Saleh Rimba, berumur 71 tahun dan belum punya penerus.

Baca\u00a0Juga:\u00a0Perahu Serat Kaca Makin Murah

Saleh masih menerima dua pesanan setahun. Satu perahu dikerjakan empat bulan dengan kayu dari hutan sendiri.

BACA JUGA :\u00a0Kayu Ulin Dilindungi Mulai Tahun Ini

**Baca juga:** Belajar Membuat Layar dari Nol

Lihat juga Peta Bengkel Perahu di Pesisir Timur

Ia berharap sekolah kejuruan membuka kelas perahu kayu. Kepala sekolahnya sudah datang dua kali untuk melihat-lihat.
`,
    title: "Bengkel Perahu Terakhir di Kampung Nelayan",
    related: [
      "Perahu Serat Kaca Makin Murah",
      "Kayu Ulin Dilindungi Mulai Tahun Ini",
      "Belajar Membuat Layar dari Nol",
      "Peta Bengkel Perahu di Pesisir Timur",
    ],
    body: [
      "Hanya satu bengkel … punya penerus.",
      "Saleh masih menerima … hutan sendiri.",
      "Ia berharap … melihat-lihat.",
    ],
  },
  {
    name: "Name dari Kota melaporkan",
    copy: `
Kebun Laut di Teluk Mawar Panen Perdana

Lestari Ombak dari Teluk Mawar melaporkan

Rumput laut yang ditanam tiga bulan lalu dipanen untuk pertama kali, Jumat (7/3/2025). Hasilnya lima ton, lebih banyak daripada dugaan para petani.

Petani menjemurnya di atas para-para bambu. Jika cuaca cerah, rumput laut kering dalam tiga hari.
`,
    title: "Kebun Laut di Teluk Mawar Panen Perdana",
    byline: ["Lestari Ombak"],
    body: ["Rumput laut yang ditanam … para petani.", "Petani menjemurnya … tiga hari."],
    leftOut: ["place: dari Teluk Mawar melaporkan"],
  },
  {
    name: "a contributor with the place, published and updated times",
    copy: `
Jalan Pesisir Longsor, Truk Dialihkan

Kontributor Teluk Mawar, Made Arsana
Diterbitkan 7 Maret 2025, 06:15 WIB
Diperbarui 7 Maret 2025, 09:40 WIB

Jalan pesisir di kilometer 14 longsor setelah hujan semalaman. Truk dialihkan ke jalan pegunungan yang lebih jauh 30 kilometer.

Petugas memasang lampu dan palang di kedua ujung. Alat berat dijadwalkan tiba pada sore hari.
`,
    title: "Jalan Pesisir Longsor, Truk Dialihkan",
    byline: ["Made Arsana"],
    date: "2025-03-07T06:15:00+07:00",
    body: ["Jalan pesisir di … 30 kilometer.", "Petugas memasang … sore hari."],
    leftOut: ["place: Teluk Mawar", "second-date: 7 Maret 2025, 09:40 WIB"],
  },
  {
    name: "the updated time above the published one",
    copy: `
Harga Beras Turun di Tiga Pasar

Ratna Wulan, Warta Pesisir
Diperbarui: Sabtu, 8 Maret 2025 11.20 WIB
Terbit: Sabtu, 8 Maret 2025 10.00 WIB

Harga beras turun Rp500 per kilogram di tiga pasar kota. Pedagang mengatakan pasokan dari desa mulai lancar setelah banjir surut.

Pembeli menyambut penurunan itu, meskipun harga minyak goreng belum bergerak sejak awal tahun.
`,
    title: "Harga Beras Turun di Tiga Pasar",
    byline: ["Ratna Wulan"],
    date: "2025-03-08T10:00:00+07:00",
    body: ["Harga beras turun … banjir surut.", "Pembeli menyambut … awal tahun."],
    leftOut: ["outlet: Warta Pesisir", "second-date: Sabtu, 8 Maret 2025 11.20 WIB"],
  },
  {
    name: "the editorial team is no person",
    copy: `
Jadwal Salat dan Imsak Pekan Ini

Penulis: Tim Redaksi
Editor: Sekar Ayu

Jadwal salat untuk Tanjung Biru dan sekitarnya pekan ini disusun berdasarkan perhitungan kantor urusan agama setempat.

Warga diminta menyesuaikan jadwal bila tinggal lebih dari 20 kilometer di sebelah barat kota.
`,
    title: "Jadwal Salat dan Imsak Pekan Ini",
    editors: ["Sekar Ayu"],
    body: ["Jadwal salat untuk … agama setempat.", "Warga diminta menyesuaikan … barat kota."],
    leftOut: ["outlet: Tim Redaksi"],
  },
  {
    name: "a story about messaging channels is no promotion",
    copy: `
Kanal WhatsApp Nelayan Selamatkan Dua Perahu

Dian Laut • 9 Maret 2025

Tanjung Biru: Kanal WhatsApp yang dibuat nelayan untuk berbagi cuaca menyelamatkan dua perahu dari badai, Sabtu malam.

Ikuti cerita lengkapnya dari Pak Karim, yang pertama kali mengirim peringatan ke 300 anggota kanal itu pada pukul 21.40.

"Saya hanya menulis: pulang sekarang," kata Karim. Aplikasi cuaca di telepon genggamnya baru memberi peringatan satu jam kemudian.

Download foto dan peta dilakukan anak-anak muda desa, yang juga mengajari para nelayan tua memakai aplikasi itu.
`,
    title: "Kanal WhatsApp Nelayan Selamatkan Dua Perahu",
    byline: ["Dian Laut"],
    date: "2025-03-09T00:00:00+07:00",
    dateline: "Tanjung Biru",
    body: [
      "Kanal WhatsApp yang … Sabtu malam.",
      "Ikuti cerita lengkapnya … pukul 21.40.",
      '"Saya hanya menulis: … satu jam kemudian.',
      "Download foto dan peta … aplikasi itu.",
    ],
  },
];
