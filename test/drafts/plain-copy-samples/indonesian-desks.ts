/** Copy that goes from reporter to desk: label headers, kickers, wrapped headlines, opinion pieces. */
import type { Sample } from "./sample.ts";

export const INDONESIAN_DESKS: readonly Sample[] = [
  {
    name: "a header of labels",
    copy: `
Judul: Kapal Pinisi Tua Jadi Museum
Rubrik: Kota
Tanggal: 10 Maret 2025
Penulis: Lestari Ombak
Editor: Sekar Ayu
Slug: kapal-pinisi-museum
Tags: pinisi, museum, Tanjung Biru

Tanjung Biru: Kapal pinisi berumur 70 tahun dibuka sebagai museum di dermaga lama. Pengunjung dapat naik ke anjungan dan melihat peta asli.

Kapal itu pernah mengangkut beras, kopra, dan pada 1974 seekor gajah.
`,
    title: "Kapal Pinisi Tua Jadi Museum",
    byline: ["Lestari Ombak"],
    editors: ["Sekar Ayu"],
    date: "2025-03-10T00:00:00+07:00",
    dateline: "Tanjung Biru",
    tags: ["pinisi", "museum", "Tanjung Biru"],
    section: "kota",
    slug: "kapal-pinisi-museum",
    body: ["Kapal pinisi berumur … peta asli.", "Kapal itu pernah … seekor gajah."],
  },
  {
    name: "a summary with its label, a section the publication does not have",
    copy: `
Judul: Petani Garam Belajar Membaca Langit
Kategori: Budaya Pesisir
Ringkasan: Di Muara Seruni, anak-anak petani garam belajar mengenali awan dari kakek mereka.
Oleh: Ratna Wulan

Setiap sore, enam anak duduk di pematang bersama kakek mereka. Mereka belajar menyebut nama awan dan menebak arah angin.

Pengetahuan itu menentukan kapan pintu tambak dibuka. "Langit lebih jujur daripada aplikasi," kata Kakek Dul.
`,
    title: "Petani Garam Belajar Membaca Langit",
    standfirst: "Di Muara Seruni, anak-anak petani garam belajar mengenali awan dari kakek mereka.",
    byline: ["Ratna Wulan"],
    body: ["Setiap sore, enam anak … arah angin.", "Pengetahuan itu … kata Kakek Dul."],
    leftOut: ["unknown-section: Budaya Pesisir"],
  },
  {
    name: "a kicker with a pipe, a labelled lead",
    copy: `
KOTA | TRANSPORTASI

Bus Air Mulai Beroperasi, Penumpang Berdiri Sampai Geladak

Lead: Hari pertama bus air berakhir dengan antrean 300 meter.

Bayu Karang | Senin, 10 Maret 2025 | 19:05 WIB

Bus air yang menghubungkan Karang Mas dan Tanjung Randu penuh sejak keberangkatan pertama. Sebagian penumpang berdiri sampai geladak.

Operator akan menambah satu kapal pada jam sibuk mulai besok.
`,
    title: "Bus Air Mulai Beroperasi, Penumpang Berdiri Sampai Geladak",
    standfirst: "Hari pertama bus air berakhir dengan antrean 300 meter.",
    byline: ["Bayu Karang"],
    date: "2025-03-10T19:05:00+07:00",
    body: ["Bus air yang menghubungkan … sampai geladak.", "Operator akan menambah … mulai besok."],
    leftOut: ["kicker: KOTA | TRANSPORTASI"],
  },
  {
    name: "a kicker with a colon",
    copy: `
Banjir Teluk:

Air Surut, Lumpur Tertinggal Setinggi Lutut

Tirto Samudra • 11 Maret 2025

Warga Kampung Baru mulai membersihkan rumah setelah air surut. Lumpur setinggi lutut menutup lantai dan sumur.

Tentara membantu dengan dua truk tangki. Air bersih dibagikan dua kali sehari di halaman masjid.
`,
    title: "Air Surut, Lumpur Tertinggal Setinggi Lutut",
    byline: ["Tirto Samudra"],
    date: "2025-03-11T00:00:00+07:00",
    body: ["Warga Kampung Baru … dan sumur.", "Tentara membantu … halaman masjid."],
    leftOut: ["kicker: Banjir Teluk:"],
  },
  {
    name: "a headline over two lines, in title case",
    copy: `
Nelayan Perempuan Tanjung Biru Pimpin Koperasi
Pertama yang Membeli Kapal Sendiri Tanpa Utang

Lestari Ombak • 12 Maret 2025

Koperasi yang dipimpin sembilan perempuan membeli kapal sendiri tanpa berutang. Uangnya dikumpulkan dari penjualan terasi selama enam tahun.

Kapal itu diberi nama Ibu Pertama dan mulai melaut pekan depan.
`,
    title: "Nelayan Perempuan Tanjung Biru Pimpin Koperasi Pertama yang Membeli Kapal Sendiri Tanpa Utang",
    byline: ["Lestari Ombak"],
    date: "2025-03-12T00:00:00+07:00",
    body: ["Koperasi yang dipimpin … enam tahun.", "Kapal itu diberi … pekan depan."],
  },
  {
    name: "a headline over two lines that goes on in small letters",
    copy: `
Pabrik es tua di Karang Mas dihidupkan lagi
setelah dua puluh tahun berkarat

Oleh Dian Laut

Pabrik es yang berkarat sejak 2005 hidup lagi berkat dua pensiunan mekanik. Hari pertama, mesin itu menghasilkan tiga ton es.

Nelayan tidak lagi harus membeli es dari kota, yang separuhnya mencair di jalan.
`,
    title: "Pabrik es tua di Karang Mas dihidupkan lagi setelah dua puluh tahun berkarat",
    byline: ["Dian Laut"],
    body: ["Pabrik es yang berkarat … tiga ton es.", "Nelayan tidak lagi … di jalan."],
  },
  {
    name: "a headline in capitals over two lines, repeated whole",
    copy: `
PELABUHAN LAMA DIBUKA MALAM HARI
UNTUK PASAR IKAN DAN PANGGUNG MUSIK

Pelabuhan Lama Dibuka Malam Hari untuk Pasar Ikan dan Panggung Musik

Made Arsana • 13 Maret 2025 20:00

Pelabuhan lama yang selama ini gelap setelah magrib kini dibuka sampai tengah malam. Pasar ikan menempati gudang kosong di sisi timur.

Panggung musik berdiri di atas bekas dok dan boleh dipakai siapa saja.
`,
    title: "Pelabuhan Lama Dibuka Malam Hari untuk Pasar Ikan dan Panggung Musik",
    byline: ["Made Arsana"],
    date: "2025-03-13T20:00:00+07:00",
    body: ["Pelabuhan lama yang … sisi timur.", "Panggung musik berdiri … siapa saja."],
    leftOut: [
      "repeated-headline: PELABUHAN LAMA DIBUKA MALAM HARI",
      "repeated-headline: UNTUK PASAR IKAN DAN PANGGUNG MUSIK",
    ],
  },
  {
    name: "an opinion piece: academic titles, and who the author is stays with the story",
    copy: `
OPINI

Laut Tidak Mengenal Batas Kabupaten

Oleh: Dr. Ratna Wulan, M.Si.

Setiap kali batas kabupaten digambar di atas laut, ikan tidak ikut membacanya. Aturan tangkap yang berbeda di dua sisi garis hanya memindahkan perahu.

Sudah waktunya pemerintah provinsi memegang satu aturan untuk satu perairan, betapapun repotnya rapat yang harus dilalui.

Penulis adalah dosen kelautan di Universitas Tanjung Randu.
`,
    title: "Laut Tidak Mengenal Batas Kabupaten",
    byline: ["Dr. Ratna Wulan, M.Si."],
    body: [
      "Setiap kali batas … memindahkan perahu.",
      "Sudah waktunya … harus dilalui.",
      "Penulis adalah dosen kelautan di Universitas Tanjung Randu.",
    ],
    leftOut: ["kicker: OPINI"],
  },
  {
    name: "two authors with titles, and and initials",
    copy: `
Menghitung Ikan dengan Suara

Oleh: Prof. Hasan Rimba, Ph.D. dan Ir. J.K. Wirya, M.T.

Ikan dapat dihitung tanpa ditangkap. Gelombang suara yang dipantulkan gelembung renangnya cukup untuk menaksir jumlah dan ukuran.

Alat itu kini seukuran koper dan dapat dipasang di perahu nelayan mana pun.
`,
    title: "Menghitung Ikan dengan Suara",
    byline: ["Prof. Hasan Rimba, Ph.D.", "Ir. J.K. Wirya, M.T."],
    body: ["Ikan dapat dihitung … dan ukuran.", "Alat itu kini … mana pun."],
  },
  {
    name: "persons with one name",
    copy: `
Resep Ikan Asap dari Dapur Kapal

Penulis: Sukarti
Foto: Wiryono

Ikan asap yang baik tidak berbau asap, kata koki kapal. Ia mengasapi tongkol di atas sabut kelapa yang dibasahi air laut.

Potong ikan menjadi dua, garami, lalu gantung selama empat jam sebelum diasap.
`,
    title: "Resep Ikan Asap dari Dapur Kapal",
    byline: ["Sukarti"],
    pictures: [["", "Wiryono"]],
    body: ["Ikan asap yang … air laut.", "Potong ikan menjadi … sebelum diasap."],
  },
  {
    name: "reporters, a desk editor, bin and binti",
    copy: `
Sidang Sengketa Tambak Ditunda

Reporter: Ahmad bin Saleh, Siti binti Umar
Redaktur: Sekar Ayu

Sidang sengketa tambak seluas 80 hektare ditunda sampai dua pekan lagi karena saksi ahli sakit.

Kedua pihak sepakat tidak memanen selama sidang belum selesai.
`,
    title: "Sidang Sengketa Tambak Ditunda",
    byline: ["Ahmad bin Saleh", "Siti binti Umar"],
    editors: ["Sekar Ayu"],
    body: ["Sidang sengketa tambak … ahli sakit.", "Kedua pihak sepakat … belum selesai."],
  },
  {
    name: "credits at the foot, one label each line, stars between",
    copy: `
Anak Pulau Juara Renang Tingkat Provinsi

Yohana Salasa, 14 tahun, menjadi juara renang 400 meter tingkat provinsi. Ia berlatih di laut karena pulaunya tidak mempunyai kolam.

Pelatihnya mengukur jarak dengan dua tiang bambu yang ditancapkan di pasir.

***

Penulis: Bayu Karang
Fotografer: Dian Laut
Editor: Sekar Ayu
`,
    title: "Anak Pulau Juara Renang Tingkat Provinsi",
    byline: ["Bayu Karang"],
    editors: ["Sekar Ayu"],
    pictures: [["", "Dian Laut"]],
    body: ["Yohana Salasa, 14 tahun, … mempunyai kolam.", "Pelatihnya mengukur … di pasir."],
  },
  {
    name: "the editor's name after the last full stop, and stars",
    copy: `
Layanan Kapal Puskesmas Ditambah

Kapal puskesmas kini mengunjungi Pulau Dua setiap pekan. Sebelumnya warga menunggu sebulan untuk bertemu dokter.

Kapal itu membawa seorang dokter, dua perawat, dan lemari obat berpendingin. (Sekar Ayu)

***
`,
    title: "Layanan Kapal Puskesmas Ditambah",
    editors: ["Sekar Ayu"],
    body: [
      "Kapal puskesmas kini … bertemu dokter.",
      "Kapal itu membawa seorang dokter, dua perawat, dan lemari obat berpendingin.",
    ],
  },
  {
    name: "captions of every kind, above the story",
    copy: `
Sepuluh Foto dari Sepuluh Dermaga

Dermaga Karang Mas pada pagi hari/Foto: Dian Laut
Keterangan foto: Dermaga batu di Pulau Sempu, dibangun pada 1890.
Dermaga apung ditarik ke darat menjelang badai (Dok/ Pelabuhan Muara Seruni)
Anak-anak melompat dari dermaga kayu. Foto: Bayu Karang/Warta Pesisir
FOTO/LESTARI OMBAK
Dok. Dinas Perhubungan
Ilustrasi: Denah dermaga yang akan dibangun

Oleh Dian Laut

Sepuluh dermaga di pesisir timur dipotret dalam sepuluh hari. Hasilnya dipamerkan di gudang pelabuhan sampai akhir bulan.
`,
    title: "Sepuluh Foto dari Sepuluh Dermaga",
    byline: ["Dian Laut"],
    pictures: [
      ["Dermaga Karang Mas pada pagi hari", "Dian Laut"],
      ["Dermaga batu di Pulau Sempu, dibangun pada 1890.", ""],
      ["Dermaga apung ditarik ke darat menjelang badai", "Pelabuhan Muara Seruni"],
      ["Anak-anak melompat dari dermaga kayu.", "Bayu Karang/Warta Pesisir"],
      ["", "LESTARI OMBAK"],
      ["", "Dok. Dinas Perhubungan"],
      ["Denah dermaga yang akan dibangun", ""],
    ],
    body: ["Sepuluh dermaga di … akhir bulan."],
  },
  {
    name: "an interview keeps its questions and answers",
    copy: `
Wawancara dengan Penjaga Mercusuar Terakhir

Tanya: Sejak kapan Anda tinggal di mercusuar?

Jawab: Sejak umur sembilan. Ayah saya penjaga juga, jadi saya tidak pernah benar-benar pindah.

Tanya: Apa yang paling Anda takuti?

Jawab: Kabut. Badai bisa didengar, kabut tidak.
`,
    title: "Wawancara dengan Penjaga Mercusuar Terakhir",
    body: [
      "Tanya: Sejak kapan Anda tinggal di mercusuar?",
      "Jawab: Sejak umur … benar-benar pindah.",
      "Tanya: Apa yang paling Anda takuti?",
      "Jawab: Kabut. Badai bisa didengar, kabut tidak.",
    ],
  },
  {
    name: "an interview in which the speakers have names",
    copy: `
Tiga Pertanyaan untuk Nakhoda Feri

Bayu: Mengapa Anda masih memakai kompas tua?

Karim: Karena ia tidak pernah habis baterai. Alat baru bagus, tetapi saya menyimpan kompas itu di saku.

Bayu: Berapa lama lagi Anda akan melaut?
`,
    title: "Tiga Pertanyaan untuk Nakhoda Feri",
    body: [
      "Bayu: Mengapa Anda masih memakai kompas tua?",
      "Karim: Karena ia … di saku.",
      "Bayu: Berapa lama lagi Anda akan melaut?",
    ],
  },
  {
    name: "the first paragraph is what somebody says",
    copy: `
Gubernur Minta Feri Tidak Dinaikkan Tarifnya

Gubernur: "Tarif feri tidak boleh naik tahun ini," demikian bunyi pesan singkat yang diterima wartawan, Senin malam.

Operator feri belum menjawab. Biaya bahan bakar mereka naik seperempat sejak Januari.
`,
    title: "Gubernur Minta Feri Tidak Dinaikkan Tarifnya",
    body: ['Gubernur: "Tarif feri … Senin malam.', "Operator feri belum … sejak Januari."],
  },
  {
    name: "a dash in the first sentence is no dateline",
    copy: `
Harga Solar Naik Lagi

Harga naik - lagi - dan nelayan tidak diberi tahu lebih dulu, kata ketua paguyuban, Selasa pagi, di depan kantor dinas.

Kenaikan itu yang ketiga dalam setahun. Dinas berjanji memberi kupon bahan bakar.
`,
    title: "Harga Solar Naik Lagi",
    body: ["Harga naik - lagi - dan … kantor dinas.", "Kenaikan itu yang … bahan bakar."],
  },
  {
    name: "the newsroom's page of a print edition: caption after a slash, author and page code",
    copy: `
LAPORAN KHUSUS

Jalan Pulang yang Hilang Ditelan Rob

Warga melintasi jalan yang tergenang rob / Tirto Samudra

Rob yang dulu datang dua kali sebulan kini datang hampir setiap malam. Jalan menuju Kampung Baru hilang sejak Desember.

Ketua RT, Umar Karsa, menggambar ulang peta kampung setiap musim. "Yang berubah bukan lautnya saja, tanahnya juga turun," katanya.

(Tirto Samudra/X-4)
`,
    title: "Jalan Pulang yang Hilang Ditelan Rob",
    editors: ["Tirto Samudra"],
    pictures: [["Warga melintasi jalan yang tergenang rob", "Tirto Samudra"]],
    body: ["Rob yang dulu … sejak Desember.", "Ketua RT, Umar Karsa, … katanya."],
    leftOut: ["kicker: LAPORAN KHUSUS", "desk-code: X-4"],
  },
  {
    name: "a headline with marks of Markdown in a text file, and bold sub-headings",
    copy: `
# Kampung di Ujung Peta

**Oleh Lestari Ombak**

Kampung itu tidak ada di peta resmi, tetapi mempunyai sekolah, masjid, dan tim sepak bola. Penduduknya 214 jiwa menurut hitungan sendiri.

**Sekolah tanpa nomor**

Sekolahnya dibangun dari kayu kapal. Karena tidak terdaftar, murid kelas enam menumpang ujian di desa seberang setiap tahun.

## Pemain dipinjam dari laut

Tim sepak bola hanya lengkap bila kapal pulang. Pelatihnya membaca jadwal pasang surut sebelum menentukan hari bertanding.
`,
    title: "Kampung di Ujung Peta",
    byline: ["Lestari Ombak"],
    body: [
      "Kampung itu tidak … hitungan sendiri.",
      "## Sekolah tanpa nomor",
      "Sekolahnya dibangun … setiap tahun.",
      "## Pemain dipinjam dari laut",
      "Tim sepak bola … hari bertanding.",
    ],
  },
  {
    name: "a film review keeps the film's credits",
    copy: `
Laut yang Tidak Mau Difilmkan

Oleh Lestari Ombak

Film pertama Umar Karsa berlangsung seluruhnya di atas perahu. Kamera tidak pernah turun ke darat, dan penonton ikut mabuk.

Judul film: Perahu Bapak
Sutradara: Umar Karsa
Penulis: Yohana Salasa
Editor: Iris Vane
Durasi: 94 menit

Yang paling lama diingat adalah suara tali. Film ini diputar di tiga dermaga sampai akhir bulan, tanpa karcis.
`,
    title: "Laut yang Tidak Mau Difilmkan",
    byline: ["Lestari Ombak"],
    body: [
      "Film pertama Umar Karsa … ikut mabuk.",
      "Judul film: Perahu Bapak",
      "Sutradara: Umar Karsa",
      "Penulis: Yohana Salasa",
      "Editor: Iris Vane",
      "Durasi: 94 menit",
      "Yang paling lama diingat … tanpa karcis.",
    ],
  },
  {
    name: "a header of labels in which a desk's system says more than a story needs",
    copy: `
Status: Siap Edit
Judul: Kapal Tunda Baru Tiba dari Galangan
Desk: Kota
Penulis: Bayu Karang
Kode: A 212
Jumlah kata: 140
Tanggal: 24/03/2025

Kapal tunda baru tiba dari galangan pada Senin pagi setelah berlayar empat hari. Namanya belum diputuskan.

Catatan: awaknya enam orang
`,
    title: "Kapal Tunda Baru Tiba dari Galangan",
    byline: ["Bayu Karang"],
    date: "2025-03-24T00:00:00+07:00",
    section: "kota",
    body: ["Kapal tunda baru … belum diputuskan.", "Catatan: awaknya enam orang"],
    leftOut: ["unknown-field: Status: Siap Edit", "unknown-field: Kode: A 212", "wire-header: Jumlah kata: 140"],
  },
  {
    name: "a headline that begins like a caption",
    copy: `
FOTO: Seribu Lampion di Atas Teluk

Seribu lampion dilepas di atas Teluk Mawar pada malam penutupan festival. Angin membawanya ke arah pulau-pulau.

Foto: Lampion di atas teluk. (Dian Laut/Warta Pesisir)
`,
    title: "FOTO: Seribu Lampion di Atas Teluk",
    pictures: [["Lampion di atas teluk.", "Dian Laut/Warta Pesisir"]],
    body: ["Seribu lampion dilepas … pulau-pulau."],
  },
  {
    name: "a caption above everything, and a kicker above a labelled headline",
    copy: `
Foto: Panggung di atas rakit. (Bayu Karang)
FESTIVAL TELUK
Judul: Panggung Terapung Bergoyang Mengikuti Irama
Penulis: Bayu Karang

Panggung terapung bergoyang mengikuti irama, dan tidak ada yang tahu apakah itu disengaja. Penonton bertepuk dari perahu.
`,
    title: "Panggung Terapung Bergoyang Mengikuti Irama",
    byline: ["Bayu Karang"],
    pictures: [["Panggung di atas rakit.", "Bayu Karang"]],
    body: ["Panggung terapung bergoyang … dari perahu."],
    leftOut: ["kicker: FESTIVAL TELUK"],
  },
];
