/** Documents of word processors as HTML: exported, saved as a web page, or by way of the clipboard. All texts are fictional. */
import { describe, test } from "vitest";
import { expectReading, type HtmlReading } from "./html-reading.ts";

const READINGS: readonly HtmlReading[] = [
  {
    name: "Google Docs, exported",
    file: "gdocs.html",
    html: `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">@import url('https://themes.googleusercontent.com/fonts/css?kit=x');ol.lst-kix_abc-0{list-style-type:none}.lst-kix_abc-0>li:before{content:"●"}.c1{font-weight:700}.c2{font-style:italic}.c5{vertical-align:super}.c9{color:#1155cc;text-decoration:underline}.c7{orphans:2}h1{font-size:20pt}</style></head><body class="c8 doc-content"><div><p class="c7"><span>Rahasia redaksi - kepala halaman</span></p></div><p class="c0 title" id="h.abc"><span class="c3">Pelabuhan Tanjung Biru Dibuka Lagi</span></p><p class="c0 subtitle" id="h.x"><span class="c3">Kapal pertama berlabuh setelah dua tahun perbaikan</span></p><p class="c0"><span>Oleh Dian Laut</span></p><p class="c0"><span>Senin, 3 Maret 2025 08.15 WIB</span></p><p class="c0 c7"><span class="c3"></span></p><p class="c0"><span>Tanjung Biru - Pelabuhan </span><span class="c1">dibuka lagi</span><span>&nbsp;pada Senin pagi</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span>, kata </span><span class="c2">kepala pelabuhan</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span>. Lihat </span><span class="c9"><a class="c4" href="https://www.google.com/url?q=https://contoh.example/peta%3Fa%3D1&amp;sa=D&amp;source=editors&amp;ust=170&amp;usg=AO">peta</a></span><span>.</span></p><h2 class="c1" id="h.s"><span class="c3">Dua tahun perbaikan</span></h2><p class="c0"><span>Perbaikan dimulai setelah badai merusak dermaga lama dan gudang ikan.</span></p><ul class="c6 lst-kix_abc-0 start"><li class="c0 li-bullet-0"><span>Dermaga baru</span></li></ul><ul class="c6 lst-kix_abc-1 start"><li class="c0 li-bullet-0"><span>dari beton</span></li></ul><ul class="c6 lst-kix_abc-0"><li class="c0"><span>Gudang baru</span></li></ul><p class="c0"><span style="overflow: hidden; display: inline-block; margin: 0.00px; width: 300px; height: 200px;"><img alt="Dermaga baru" src="images/image1.jpg" style="width: 300px;" title=""></span></p><p class="c0"><span class="c2">Dermaga baru di Tanjung Biru, Senin. (Dian Laut/KANTORA)</span></p><table class="c12"><tr class="c3"><td class="c1" colspan="1" rowspan="2"><p class="c0"><span>Tahun</span></p></td><td class="c1" colspan="2" rowspan="1"><p class="c0"><span>Kapal</span></p></td></tr><tr><td><p><span>masuk</span></p></td><td><p><span>keluar</span></p></td></tr></table><p class="c0"><span>(Sekar Ayu)</span></p><hr class="c20"><div><p class="c0"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Menurut catatan pelabuhan.</span></p></div><div class="c2"><p class="c1"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c4">Cek lagi namanya ya.</span></p></div></body></html>`,
    article: {
      title: "Pelabuhan Tanjung Biru Dibuka Lagi",
      standfirst: "Kapal pertama berlabuh setelah dua tahun perbaikan",
      dateline: "Tanjung Biru",
      byline: [{ name: "Dian Laut" }],
      editors: [{ name: "Sekar Ayu" }],
      draftedAt: "2025-03-03T08:15:00+07:00",
      media: [
        {
          src: "images/image1.jpg",
          alt: "Dermaga baru",
          caption: "Dermaga baru di Tanjung Biru, Senin.",
          credit: "Dian Laut/KANTORA",
        },
      ],
    },
    body: `<p>Pelabuhan <strong>dibuka lagi</strong> pada Senin pagi<sup><a href="#note-fn-1" id="note-fnref-1" data-footnote-ref="">1</a></sup>, kata <em>kepala pelabuhan</em>. Lihat <a href="https://contoh.example/peta?a=1">peta</a>.</p>
<h2>Dua tahun perbaikan</h2>
<p>Perbaikan dimulai setelah badai merusak dermaga lama dan gudang ikan.</p>
<ul><li>Dermaga baru<ul><li>dari beton</li></ul></li><li>Gudang baru</li></ul>
<figure data-media="0"></figure>
<table><tbody><tr><td colspan="1" rowspan="2"><strong>Tahun</strong></td><td colspan="2" rowspan="1"><strong>Kapal</strong></td></tr><tr><td>masuk</td><td>keluar</td></tr></tbody></table>
<section data-footnotes=""><h2>Catatan</h2><ol><li id="note-fn-1"><p>Menurut catatan pelabuhan. <a href="#note-fnref-1" data-footnote-backref="" aria-label="Kembali ke rujukan 1">↩</a></p></li></ol></section>`,
    leftOut: ["comment: [a] Cek lagi namanya ya.", "kicker: Rahasia redaksi - kepala halaman"],
  },
  {
    name: "Google Docs, by way of the clipboard",
    file: "gclip.html",
    html: `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h1 dir="ltr" style="line-height:1.38;margin-top:20pt;"><span style="font-size:20pt;font-family:Arial;font-weight:400;">Harga Ikan Turun</span></h1><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400;white-space:pre-wrap;">Oleh Bayu Karang</span></p><br /><p dir="ltr"><span style="font-weight:400;">Harga ikan di pasar </span><span style="font-weight:700;">turun tajam</span><span style="font-weight:400;"> pekan ini karena tangkapan melimpah di seluruh pesisir.</span></p><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span>Tongkol</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>segar</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Kakap</span></p></li></ul><div dir="ltr" align="left"><table style="border:none"><colgroup><col width="200"></colgroup><tbody><tr style="height:0pt"><td style="border"><p dir="ltr"><span>Ikan</span></p></td><td><p dir="ltr"><span>Harga</span></p></td></tr></tbody></table></div><p dir="ltr"><span style="font-style:italic">Pedagang berharap harga naik lagi bulan depan.</span></p></b><br class="Apple-interchange-newline">`,
    article: { title: "Harga Ikan Turun", byline: [{ name: "Bayu Karang" }] },
    body: `<p>Harga ikan di pasar <strong>turun tajam</strong> pekan ini karena tangkapan melimpah di seluruh pesisir.</p>
<ul><li>Tongkol<ul><li>segar</li></ul></li><li>Kakap</li></ul>
<table><tbody><tr><td>Ikan</td><td>Harga</td></tr></tbody></table>
<p><em>Pedagang berharap harga naik lagi bulan depan.</em></p>`,
    leftOut: [],
  },
  {
    name: "Word, saved as a web page",
    file: "word.htm",
    html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="naskah_files/filelist.xml">
<title>Naskah rapat redaksi</title>
<!--[if gte mso 9]><xml>
 <o:DocumentProperties><o:Author>Akun Kantor</o:Author></o:DocumentProperties>
</xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal {margin:0cm;}
-->
</style>
</head>

<body lang=IN link="#0563C1" style='tab-interval:36.0pt'>

<div class=WordSection1>

<p class=MsoTitle>Nelayan Tanjung Biru<span
style='mso-spacerun:yes'>  </span>Kembali Melaut<o:p></o:p></p>

<p class=MsoNormal><b>Oleh: Laras Wening<o:p></o:p></b></p>

<p class=MsoNormal>TANJUNG BIRU, KANTORA.com – Puluhan nelayan kembali <del cite="mailto:Sekar"
datetime="2025-03-03T08:00">berlayar</del><ins cite="mailto:Sekar" datetime="2025-03-03T08:00">melaut</ins> setelah
badai berlalu<a style='mso-comment-reference:S_1'>, Senin</a><span class=MsoCommentReference><span
style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[S1]</a></span></span>.<a
style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span style='font-size:11pt'>[1]</span></span><![endif]></span></span></a> Mereka
membawa perbekalan untuk dua pekan.<o:p></o:p></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Jaring baru<o:p></o:p></p>

<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Bahan bakar<o:p></o:p></p>

<h1>Harga ikan<o:p></o:p></h1>

<p class=MsoNormal>Harga ikan diperkirakan turun dalam pekan ini karena pasokan bertambah banyak.<o:p></o:p></p>

<p class=MsoNormal><!--[if gte vml 1]><v:shape id="P" style='width:300pt'><v:imagedata src="naskah_files/image001.jpg" o:title="kapal"/></v:shape><![endif]--><![if !vml]><img width=400 height=300
src="naskah_files/image002.jpg" alt="Kapal nelayan" v:shapes="P"><![endif]><o:p></o:p></p>

<p class=MsoCaption>Gambar 1 Kapal nelayan di dermaga (Foto: Dian Laut)<o:p></o:p></p>

</div>

<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>
<hr align=left size=1 width="33%">
<![endif]>
<div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span
style='font-size:10.0pt'>[1]</span></span><![endif]></span></span></a> Data dinas perikanan.<o:p></o:p></p>
</div></div>

<div style='mso-element:comment-list'><![if !supportAnnotations]>
<hr class=msocomoff align=left size=1 width="33%">
<![endif]>
<div style='mso-element:comment'><![if !supportAnnotations]>
<div id="_com_1" class=msocomtxt><![endif]><span style='mso-comment-author:"Sekar Ayu"'><![if !supportAnnotations]><a name="_msocom_1"></a><![endif]></span>
<p class=MsoCommentText><span class=MsoCommentReference><span style='font-size:8.0pt'> <![if !supportAnnotations]><a href="#_msoanchor_1" class=msocomoff>[S1]</a><![endif]></span></span>Hari apa?<o:p></o:p></p>
<![if !supportAnnotations]></div><![endif]></div></div>

</body></html>`,
    article: {
      title: "Nelayan Tanjung Biru Kembali Melaut",
      dateline: "TANJUNG BIRU",
      byline: [{ name: "Laras Wening" }],
      media: [
        {
          src: "naskah_files/image002.jpg",
          alt: "Kapal nelayan",
          caption: "Gambar 1 Kapal nelayan di dermaga",
          credit: "Dian Laut",
        },
      ],
    },
    body: `<p>Puluhan nelayan kembali melaut setelah badai berlalu, Senin.<sup><a href="#note-fn-1" id="note-fnref-1" data-footnote-ref="">1</a></sup> Mereka membawa perbekalan untuk dua pekan.</p>
<ul><li>Jaring baru</li><li>Bahan bakar</li></ul>
<h2>Harga ikan</h2>
<p>Harga ikan diperkirakan turun dalam pekan ini karena pasokan bertambah banyak.</p>
<figure data-media="0"></figure>
<section data-footnotes=""><h2>Catatan</h2><ol><li id="note-fn-1"><p>Data dinas perikanan. <a href="#note-fnref-1" data-footnote-backref="" aria-label="Kembali ke rujukan 1">↩</a></p></li></ol></section>`,
    leftOut: [
      "page-metadata: title: Naskah rapat redaksi",
      "tracked-deletion: berlayar",
      "outlet: KANTORA.com",
      "comment: [S1] Hari apa?",
    ],
  },
  {
    name: "Word, saved as a filtered web page",
    file: "filtered.htm",
    html: `<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><meta name=Generator content="Microsoft Word 15 (filtered)"><style><!-- .MsoChpDefault{font-size:11pt} --></style></head><body lang=IN style='word-wrap:break-word'><div class=WordSection1><p class=MsoNormal><b>Sekolah Terapung Dibuka</b></p><p class=MsoNormal><b>&nbsp;</b></p><p class=MsoNormal>Sekolah terapung pertama di danau dibuka pada Senin dan menampung seratus murid.</p><p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt'><span style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>Kelas pagi</p><p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt'><span style='font-family:"Courier New"'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>kelas satu</p><p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt'><span style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>Kelas sore</p><table class=MsoTableGrid border=1><tr><td width=300 valign=top><p class=MsoNormal>Kelas</p></td><td width=300 valign=top><p class=MsoNormal>Murid</p></td></tr><tr><td rowspan=2><p class=MsoNormal>Satu</p></td><td><p class=MsoNormal>50</p></td></tr><tr><td><p class=MsoNormal>51</p></td></tr></table><p class=MsoNormal style='margin-left:36pt'>“Kami senang,” kata seorang guru.</p><p class=MsoNormal><s>Kalimat dicoret.</s> <u>Garis bawah</u>, H<sub>2</sub>O.</p><p class=MsoNormal><span style='color:red'>[CATATAN UNTUK EDITOR: cek nama guru]</span></p></div></body></html>`,
    article: { title: "Sekolah Terapung Dibuka" },
    body: `<p>Sekolah terapung pertama di danau dibuka pada Senin dan menampung seratus murid.</p>
<ul><li>Kelas pagi<ul><li>kelas satu</li></ul></li><li>Kelas sore</li></ul>
<table><tbody><tr><td>Kelas</td><td>Murid</td></tr><tr><td rowspan="2">Satu</td><td>50</td></tr><tr><td>51</td></tr></tbody></table>
<p>“Kami senang,” kata seorang guru.</p>
<p><s>Kalimat dicoret.</s> <u>Garis bawah</u>, H<sub>2</sub>O.</p>`,
    leftOut: ["not-for-publication: [CATATAN UNTUK EDITOR: cek nama guru]"],
  },
  {
    name: "Word, by way of the clipboard",
    file: "wordclip.txt",
    html: `Version:0.9
StartHTML:0000000105
EndHTML:0000001000
StartFragment:0000000200
EndFragment:0000000900
SourceURL:file:///C:/Users/redaksi/naskah.docx
<html><body lang=EN-US>
<!--StartFragment--><p class=MsoNormal><b><span lang=IN style='font-size:16pt'>Jembatan Baru Dibuka<o:p></o:p></span></b></p><p class=MsoNormal><span lang=IN>Jembatan baru di muara sungai dibuka untuk umum pada Senin pagi oleh wali kota.<o:p></o:p></span></p><p class=MsoNormal><span lang=IN>Warga kini tidak perlu memutar sejauh dua puluh kilometer.<o:p></o:p></span></p><!--EndFragment-->
</body></html>`,
    article: { title: "Jembatan Baru Dibuka" },
    body: `<p>Jembatan baru di muara sungai dibuka untuk umum pada Senin pagi oleh wali kota.</p>
<p>Warga kini tidak perlu memutar sejauh dua puluh kilometer.</p>`,
    leftOut: [],
  },
  {
    name: "LibreOffice",
    file: "libre.html",
    html: `<!DOCTYPE html>
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title>tanpa judul</title><meta name="generator" content="LibreOffice 7.6 (Linux)"/><meta name="author" content="redaksi01"/><meta name="created" content="2025-03-03T08:00:00"/><style type="text/css">@page{size:21cm}p{margin:0}a.sdfootnoteanc{font-size:57%}</style></head><body lang="id-ID" link="#000080" dir="ltr"><div title="header"><p>Kepala halaman</p></div><p align="center" style="line-height: 100%"><font size="5" style="font-size: 18pt"><b>Kapal Cepat Baru</b></font></p><p>Oleh Bayu Karang</p><p align="justify">Kapal cepat baru melayani rute antarpulau mulai pekan depan<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>, kata kepala dinas perhubungan.</p><p style="margin-left: 1cm"><font color="#ff0000"><i>Tiket dijual</i></font> di dermaga dan lewat aplikasi<span style="text-decoration: line-through">!</span>.</p><ol><li><p>Rute utara</p></li><li><p>Rute selatan</p><ol type="a"><li><p>pulau kecil</p></li></ol></li></ol><table width="100%" cellpadding="4" cellspacing="0"><col width="128*"/><col width="128*"/><tr valign="top"><td width="50%"><p>Rute</p></td><td width="50%"><p>Harga</p></td></tr></table><p><img src="naskah_html_abc.jpg" name="Image1" alt="Kapal cepat" align="bottom" width="300"/></p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Keterangan dinas.</p></div><div title="footer"><p>Halaman 1</p></div></body></html>`,
    article: {
      title: "Kapal Cepat Baru",
      byline: [{ name: "Bayu Karang" }],
      media: [{ src: "naskah_html_abc.jpg", alt: "Kapal cepat", caption: "", credit: "" }],
    },
    body: `<p>Kapal cepat baru melayani rute antarpulau mulai pekan depan<sup><a href="#note-fn-1" id="note-fnref-1" data-footnote-ref="">1</a></sup>, kata kepala dinas perhubungan.</p>
<p><em>Tiket dijual</em> di dermaga dan lewat aplikasi<s>!</s>.</p>
<ol><li>Rute utara</li><li>Rute selatan<ol><li>pulau kecil</li></ol></li></ol>
<table><tbody><tr><td>Rute</td><td>Harga</td></tr></tbody></table>
<figure data-media="0"></figure>
<section data-footnotes=""><h2>Catatan</h2><ol><li id="note-fn-1"><p>Keterangan dinas. <a href="#note-fnref-1" data-footnote-backref="" aria-label="Kembali ke rujukan 1">↩</a></p></li></ol></section>`,
    leftOut: [
      "header-footer: Kepala halaman",
      "header-footer: Halaman 1",
      "page-metadata: title: tanpa judul",
      "page-metadata: author: redaksi01",
    ],
  },
  {
    name: "TextEdit and Pages",
    file: "cocoa.html",
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta http-equiv="Content-Style-Type" content="text/css"><title></title><meta name="Generator" content="Cocoa HTML Writer"><meta name="CocoaVersion" content="2487"><style type="text/css">p.p1 {margin: 0px; font: 18px Helvetica} p.p2{min-height: 14.0px} span.s1 {font: 12px Helvetica-Bold; font-weight: bold} span.Apple-tab-span {white-space:pre}</style></head><body><p class="p1"><b>Kabel Laut Putus</b></p><p class="p2"><br></p><p class="p3">Oleh Dian Laut</p><p class="p2"><br></p><p class="p3">Kabel laut di selat putus<span class="Apple-converted-space">  </span>pada Minggu malam dan internet di dua pulau <span class="s1">terganggu</span>.</p><ul class="ul1"><li class="li3">Pulau utara</li><li class="li3">Pulau selatan</li></ul></body></html>`,
    article: { title: "Kabel Laut Putus", byline: [{ name: "Dian Laut" }] },
    body: `<p>Kabel laut di selat putus pada Minggu malam dan internet di dua pulau <strong>terganggu</strong>.</p>
<ul><li>Pulau utara</li><li>Pulau selatan</li></ul>`,
    leftOut: [],
  },
];

describe("a document of", () => {
  test.each(READINGS)("$name", expectReading);
});
