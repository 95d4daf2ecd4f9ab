/** Mails as HTML: the story stays, signatures and the mails that were answered go. All texts are fictional. */
import { describe, test } from "vitest";
import { expectReading, type HtmlReading } from "./html-reading.ts";

const READINGS: readonly HtmlReading[] = [
  {
    name: "Gmail, a reply",
    file: "gmail.html",
    html: `<div dir="ltr"><div>Halo redaksi, ini naskahnya:</div><div><br></div><div><b>Pasar Malam Dibuka</b></div><div><br></div><div>Oleh Dian Laut</div><div><br></div><div>Pasar malam di tepi sungai dibuka kembali pada Sabtu malam setelah lama ditutup, dan ribuan warga datang.</div><div><br></div><div>Pedagang menjual makanan, mainan, dan pakaian sampai larut malam. Panitia menyiapkan tempat parkir dan toilet tambahan, dan petugas menjaga keamanan sampai pukul dua belas malam. Panitia berharap pasar malam digelar setiap bulan agar pedagang kecil mendapat tambahan penghasilan. Wali kota mengatakan jalan di sekitar pasar akan ditutup setiap Sabtu.</div><div><br clear="all"></div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div>Dian Laut<br>Reporter, KANTORA<br>0812-0000-0000</div></div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Mar 3, 2025 at 8:15 AM Sekar Ayu &lt;<a href="mailto:sekar@contoh.example">sekar@contoh.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid"><div>Mana naskahnya?</div></blockquote></div>`,
    article: { title: "Pasar Malam Dibuka", byline: [{ name: "Dian Laut" }] },
    body: `<p>Pasar malam di tepi sungai dibuka kembali pada Sabtu malam setelah lama ditutup, dan ribuan warga datang.</p>
<p>Pedagang menjual makanan, mainan, dan pakaian sampai larut malam. Panitia menyiapkan tempat parkir dan toilet tambahan, dan petugas menjaga keamanan sampai pukul dua belas malam. Panitia berharap pasar malam digelar setiap bulan agar pedagang kecil mendapat tambahan penghasilan. Wali kota mengatakan jalan di sekitar pasar akan ditutup setiap Sabtu.</p>`,
    leftOut: [
      "mail-signature: --",
      "mail-signature: Dian Laut Reporter, KANTORA 0812-0000-0000",
      "quoted-mail: On Mon, Mar 3, 2025 at 8:15 AM Sekar Ayu < sekar@contoh.example > wrote: Mana naskahnya?",
      "kicker: Halo redaksi, ini naskahnya:",
    ],
  },
  {
    name: "Outlook on a desk, with a disclaimer and the mail below",
    file: "outlook.html",
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name="Generator" content="Microsoft Word 15 (filtered medium)"><style><!-- p.MsoNormal{margin:0} --></style></head><body lang="EN-US" link="#0563C1" style="word-wrap:break-word"><div class="WordSection1"><p class="MsoNormal"><b>Harbour Reopens After Two Years</b><o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">By Dian Laut<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">PORT AZURE, March 3 (KANTORA) - The harbour reopened on Monday after two years of repairs, officials said.<o:p></o:p></p><p class="MsoNormal">Dozens of boats sailed out at dawn, and hundreds of people watched from the pier as the first ferry left.<o:p></o:p></p><p class="MsoNormal">The repairs cost more than planned because storms damaged the pier twice, according to the harbour office. Traders hope that the fish market will move back to the pier before the end of the year, and the town has promised new stalls with light and water for all of them. Fishermen asked for more places to land at night.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal"><span style="color:gray">This e-mail and any attachments are confidential and intended solely for the addressee.</span><o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Sekar Ayu &lt;sekar@contoh.example&gt; <br><b>Sent:</b> Monday, March 3, 2025 8:15 AM<br><b>To:</b> Dian Laut &lt;dian@contoh.example&gt;<br><b>Subject:</b> Story?<o:p></o:p></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Where is the story?<o:p></o:p></p></div></body></html>`,
    article: {
      title: "Harbour Reopens After Two Years",
      dateline: "PORT AZURE",
      byline: [{ name: "Dian Laut" }],
      language: "en",
    },
    body: `<p>The harbour reopened on Monday after two years of repairs, officials said.</p>
<p>Dozens of boats sailed out at dawn, and hundreds of people watched from the pier as the first ferry left.</p>
<p>The repairs cost more than planned because storms damaged the pier twice, according to the harbour office. Traders hope that the fish market will move back to the pier before the end of the year, and the town has promised new stalls with light and water for all of them. Fishermen asked for more places to land at night.</p>`,
    leftOut: [
      "mail-disclaimer: This e-mail and any attachments are confidential and intended solely for the addressee.",
      "quoted-mail: From: Sekar Ayu <sekar@contoh.example> Sent: Monday, March 3, 2025 8:15 AM To: Dian Laut <dian@contoh.example> Subject: Story?",
      "quoted-mail: Where is the story?",
      "dateline-day: March 3",
      "outlet: KANTORA",
    ],
  },
  {
    name: "Outlook on the web",
    file: "owa.html",
    html: `<html><body><div class="elementToProof">Sekolah Libur Dua Hari</div><div><br></div><div class="elementToProof">Sekolah di tiga kecamatan libur dua hari karena banjir, kata kepala dinas pendidikan pada Senin pagi di kantornya, dan murid belajar dari rumah sampai air surut.</div><div>Guru mengirim tugas lewat telepon.</div><div id="Signature"><p>Dian Laut</p><p>KANTORA</p></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri" color="#000000"><b>From:</b> Sekar Ayu<br><b>Sent:</b> Monday<br><b>Subject:</b> Libur?</font></div><div>Jadi libur?</div></body></html>`,
    article: { title: "Sekolah Libur Dua Hari" },
    body: `<p>Sekolah di tiga kecamatan libur dua hari karena banjir, kata kepala dinas pendidikan pada Senin pagi di kantornya, dan murid belajar dari rumah sampai air surut.</p>
<p>Guru mengirim tugas lewat telepon.</p>`,
    leftOut: [
      "mail-signature: Dian Laut KANTORA",
      "quoted-mail: From: Sekar Ayu Sent: Monday Subject: Libur?",
      "quoted-mail: Jadi libur?",
    ],
  },
  {
    name: "Apple Mail, a short reply",
    file: "replshort.html",
    html: `<html><body><div>Ferry Service Resumes</div><div><br></div><div>The ferry between the two islands resumed on Monday after a week of storms, the harbour office said, and hundreds of passengers who had waited since Friday went on board.</div><div><br></div><div>Two more boats sail on Tuesday.</div><div><br></div><div>Sent from my iPhone</div><div><br><blockquote type="cite"><div>On Mar 3, 2025, at 8:15 AM, Sekar Ayu wrote:</div><div>Any news?</div></blockquote></div></body></html>`,
    article: { title: "Ferry Service Resumes", language: "en" },
    body: `<p>The ferry between the two islands resumed on Monday after a week of storms, the harbour office said, and hundreds of passengers who had waited since Friday went on board.</p>
<p>Two more boats sail on Tuesday.</p>`,
    leftOut: [
      "mail-signature: Sent from my iPhone",
      "quoted-mail: On Mar 3, 2025, at 8:15 AM, Sekar Ayu wrote: Any news?",
    ],
  },
  {
    name: "Thunderbird",
    file: "thunderbird.html",
    html: `<html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"></head><body><p>Listrik Padam di Tiga Desa</p><p>Listrik padam di tiga desa di pesisir utara sejak Minggu malam karena tiang roboh diterjang angin kencang.</p><p>Petugas memperbaiki jaringan dan menjanjikan listrik menyala kembali pada Senin sore. Warga memakai lilin dan genset, sementara sekolah memulangkan murid lebih awal karena ruang kelas gelap dan pompa air tidak bekerja. Kepala desa meminta warga bersabar dan menjauhi kabel yang putus di jalan sampai petugas datang untuk memperbaikinya satu per satu.</p><div class="moz-signature">-- <br>Bayu Karang<br>KANTORA</div><div class="moz-cite-prefix">Pada 03/03/25 08.15, Sekar Ayu menulis:<br></div><blockquote type="cite" cite="mid:1@contoh.example"><p>Ada kabar listrik?</p></blockquote></body></html>`,
    article: { title: "Listrik Padam di Tiga Desa" },
    body: `<p>Listrik padam di tiga desa di pesisir utara sejak Minggu malam karena tiang roboh diterjang angin kencang.</p>
<p>Petugas memperbaiki jaringan dan menjanjikan listrik menyala kembali pada Senin sore. Warga memakai lilin dan genset, sementara sekolah memulangkan murid lebih awal karena ruang kelas gelap dan pompa air tidak bekerja. Kepala desa meminta warga bersabar dan menjauhi kabel yang putus di jalan sampai petugas datang untuk memperbaikinya satu per satu.</p>`,
    leftOut: [
      "mail-signature: -- Bayu Karang KANTORA",
      "quoted-mail: Pada 03/03/25 08.15, Sekar Ayu menulis:",
      "quoted-mail: Ada kabar listrik?",
    ],
  },
  {
    name: "Gmail, passed on",
    file: "forward.html",
    html: `<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Rani Pasir</strong> &lt;rani@contoh.example&gt;<br>Date: Fri, 31 Jan 2025 at 12:09<br>Subject: Naskah: Tanggul Baru<br>To: Meja &lt;meja@contoh.example&gt;<br></div><br><br><div dir="ltr"><div><b>Pemkot Bangun Tanggul Baru</b></div><div><br></div><div>Oleh: Rani Pasir</div><div><br></div><div>Pemerintah kota membangun tanggul baru sepanjang dua kilometer di tepi sungai.</div><div><br></div><div>Pembangunan dimulai bulan depan.</div></div></div></div>`,
    article: { title: "Pemkot Bangun Tanggul Baru", byline: [{ name: "Rani Pasir" }] },
    body: `<p>Pemerintah kota membangun tanggul baru sepanjang dua kilometer di tepi sungai.</p>
<p>Pembangunan dimulai bulan depan.</p>`,
    leftOut: [
      "mail-header: ---------- Forwarded message --------- From: Rani Pasir <rani@contoh.example> Date: Fri, 31 Jan 2025 at 12:09 Subject: Naskah: Tanggul Baru To: Meja <meja@contoh.example>",
    ],
  },
  {
    name: "Outlook, passed on with a word to the desk, and no headline but the subject",
    file: "forward-outlook.html",
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><div class=WordSection1><p class=MsoNormal>Mohon dimuat.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>From:</b> Rani Pasir &lt;rani@contoh.example&gt;<br><b>Sent:</b> Friday, January 31, 2025 12:09 PM<br><b>To:</b> Meja &lt;meja@contoh.example&gt;<br><b>Subject:</b> FW: Tanggul Baru Dibangun<o:p></o:p></p></div></div><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Pemerintah kota membangun tanggul baru sepanjang dua kilometer di tepi sungai.<o:p></o:p></p><p class=MsoNormal>Pembangunan dimulai bulan depan.<o:p></o:p></p></div></body></html>`,
    article: { title: "Tanggul Baru Dibangun" },
    body: `<p>Pemerintah kota membangun tanggul baru sepanjang dua kilometer di tepi sungai.</p>
<p>Pembangunan dimulai bulan depan.</p>`,
    leftOut: [
      "mail-note: Mohon dimuat.",
      "mail-header: From: Rani Pasir <rani@contoh.example> Sent: Friday, January 31, 2025 12:09 PM To: Meja <meja@contoh.example> Subject: FW: Tanggul Baru Dibangun",
    ],
  },
  {
    name: "passed on, with lines of the header that nobody expects",
    file: "forward-importance.html",
    html: `<p>Mohon dimuat.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Rani Pasir<br><b>Sent:</b> Friday, January 31, 2025<br><b>Subject:</b> FW: Tanggul Baru Dibangun<br><b>Importance:</b> High</p></div><p>Pemerintah kota membangun tanggul baru.</p><p>Pembangunan dimulai bulan depan.</p>`,
    article: { title: "Tanggul Baru Dibangun" },
    body: `<p>Pemerintah kota membangun tanggul baru.</p>
<p>Pembangunan dimulai bulan depan.</p>`,
    leftOut: [
      "mail-note: Mohon dimuat.",
      "mail-header: From: Rani Pasir Sent: Friday, January 31, 2025 Subject: FW: Tanggul Baru Dibangun Importance: High",
    ],
  },
  {
    name: "passed on, the story in the box of its header",
    file: "forward-box.html",
    html: `<div>Mohon dimuat.</div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Rani<br><b>Sent:</b> Friday<br><b>Subject:</b> Tanggul</p><p>Tanggul Baru Dibangun</p><p>Pemerintah kota membangun tanggul baru sepanjang dua kilometer.</p></div>`,
    article: { title: "Tanggul Baru Dibangun" },
    body: "<p>Pemerintah kota membangun tanggul baru sepanjang dua kilometer.</p>",
    leftOut: ["mail-note: Mohon dimuat.", "mail-header: From: Rani Sent: Friday Subject: Tanggul"],
  },
  {
    name: "passed on, below a headline, a byline and an embargo",
    file: "forward-headed.html",
    html: `<div>Tanggul Baru Dibangun</div><div>Oleh Bayu Karang</div><div>EMBARGO 3 Maret 2025 10.00 WIB</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Rani<br>Date: Fri, 31 Jan 2025<br>Subject: Naskah<br>To: Meja<br></div><p>Pemerintah kota membangun tanggul baru sepanjang dua kilometer di tepi sungai.</p><p>Pembangunan dimulai bulan depan, kata wali kota dalam keterangan tertulis pada Jumat.</p></div>`,
    article: {
      title: "Tanggul Baru Dibangun",
      byline: [{ name: "Bayu Karang" }],
      embargo: "2025-03-03T10:00:00+07:00",
    },
    body: `<p>Pemerintah kota membangun tanggul baru sepanjang dua kilometer di tepi sungai.</p>
<p>Pembangunan dimulai bulan depan, kata wali kota dalam keterangan tertulis pada Jumat.</p>`,
    leftOut: [
      "mail-header: ---------- Forwarded message --------- From: Rani Date: Fri, 31 Jan 2025 Subject: Naskah To: Meja",
    ],
  },
  {
    name: "passed on, with an embargo in its subject and a headline of its own",
    file: "forward-embargo.html",
    html: `<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Rani<br>Date: Fri, 31 Jan 2025<br>Subject: EMBARGO: 3 Maret 2025 10.00 WIB<br>To: Meja<br></div><h1>Tanggul Baru Dibangun</h1><p>Pemerintah kota membangun tanggul baru.</p></div>`,
    article: { title: "Tanggul Baru Dibangun", embargo: "2025-03-03T10:00:00+07:00" },
    body: "<p>Pemerintah kota membangun tanggul baru.</p>",
    leftOut: [
      "mail-header: ---------- Forwarded message --------- From: Rani Date: Fri, 31 Jan 2025 Subject: EMBARGO: 3 Maret 2025 10.00 WIB To: Meja",
    ],
  },
  {
    name: "passed on, with an embargo in the word to the desk",
    file: "forward-note.html",
    html: `<p>Embargo: 3 Maret 2025 10.00 WIB</p><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Rani<br>Date: Fri, 31 Jan 2025<br>Subject: Naskah<br>To: Meja<br></div><h1>Tanggul Baru Dibangun</h1><p>Pemerintah kota membangun tanggul baru sepanjang dua kilometer di tepi sungai.</p></div>`,
    article: { title: "Tanggul Baru Dibangun", embargo: "2025-03-03T10:00:00+07:00" },
    body: "<p>Pemerintah kota membangun tanggul baru sepanjang dua kilometer di tepi sungai.</p>",
    leftOut: [
      "mail-note: Embargo: 3 Maret 2025 10.00 WIB",
      "mail-header: ---------- Forwarded message --------- From: Rani Date: Fri, 31 Jan 2025 Subject: Naskah To: Meja",
    ],
  },
  {
    name: "Apple, passed on, a block for each line of the header",
    file: "forward-apple.html",
    html: `<div>Jangan sebut nama sumbernya.</div><div><blockquote type="cite"><div>Begin forwarded message:</div><div><b>From: </b>Rani &lt;rani@contoh.example&gt;</div><div><b>Subject: </b>Tanggul Baru Dibangun</div><div><b>Date: </b>31 January 2025</div><div>Pemerintah kota membangun tanggul baru sepanjang dua kilometer di tepi sungai.</div><div>Pembangunan dimulai bulan depan, kata wali kota dalam keterangan tertulis.</div></blockquote></div>`,
    article: { title: "Tanggul Baru Dibangun" },
    body: `<p>Pemerintah kota membangun tanggul baru sepanjang dua kilometer di tepi sungai.</p>
<p>Pembangunan dimulai bulan depan, kata wali kota dalam keterangan tertulis.</p>`,
    leftOut: [
      "mail-note: Jangan sebut nama sumbernya.",
      "mail-header: Begin forwarded message:",
      "mail-header: From: Rani <rani@contoh.example>",
      "mail-header: Subject: Tanggul Baru Dibangun",
      "mail-header: Date: 31 January 2025",
    ],
  },
  {
    name: "Outlook in another language, passed on",
    file: "forward-dutch.html",
    html: `<div>Mohon dimuat.</div><div id="divRplyFwdMsg"><b>Van:</b> Rani &lt;rani@contoh.example&gt;<br><b>Verzonden:</b> 31 januari 2025<br><b>Aan:</b> Meja &lt;meja@contoh.example&gt;<br><b>Onderwerp:</b> Tanggul</div><h1>Tanggul Baru Dibangun</h1><p>Pemerintah kota membangun tanggul baru sepanjang dua kilometer di tepi sungai.</p>`,
    article: { title: "Tanggul Baru Dibangun" },
    body: `<p>Pemerintah kota membangun tanggul baru sepanjang dua kilometer di tepi sungai.</p>`,
    leftOut: [
      "mail-note: Mohon dimuat.",
      "mail-header: Van: Rani <rani@contoh.example> Verzonden: 31 januari 2025 Aan: Meja <meja@contoh.example> Onderwerp: Tanggul",
    ],
  },
  {
    name: "no program: a letter that a story quotes",
    file: "letter.html",
    html: `<p>Wali kota menulis kepada warga tentang banjir, Senin.</p><blockquote type="cite"><p>Warga yang terhormat, kami meminta maaf atas keterlambatan bantuan di tepi sungai pada pekan lalu, dan kami berjanji memperbaikinya bulan ini juga.</p></blockquote><p>Surat itu dibacakan.</p>`,
    article: { title: "Wali kota menulis kepada warga tentang banjir, Senin." },
    body: `<blockquote><p>Warga yang terhormat, kami meminta maaf atas keterlambatan bantuan di tepi sungai pada pekan lalu, dan kami berjanji memperbaikinya bulan ini juga.</p></blockquote>
<p>Surat itu dibacakan.</p>`,
    leftOut: [],
  },
  {
    name: "a story that only speaks of messages",
    file: "attach.html",
    html: `<html><body><p>Pesan ini ditemukan dalam botol di pantai utara oleh seorang anak pada Minggu sore.</p><p>This message is confidential, the bottle said, and was meant for no one but the sea.</p><p>Warga menyimpannya di balai desa.</p></body></html>`,
    article: { title: "Pesan ini ditemukan dalam botol di pantai utara oleh seorang anak pada Minggu sore." },
    body: `<p>This message is confidential, the bottle said, and was meant for no one but the sea.</p>
<p>Warga menyimpannya di balai desa.</p>`,
    leftOut: [],
  },
];

describe("a mail of", () => {
  test.each(READINGS)("$name", expectReading);
});
