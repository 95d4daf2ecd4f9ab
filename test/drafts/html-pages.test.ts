/** Whole pages, saved from a browser: the article stays, what stands around it is told. All texts are fictional. */
import { describe, test } from "vitest";
import { expectReading, type HtmlReading } from "./html-reading.ts";

const READINGS: readonly HtmlReading[] = [
  {
    name: "a page of a newsroom, with everything that stands on such pages",
    file: "page.html",
    html: `<!DOCTYPE html>
<!-- saved from url=(0041)https://contoh.example/kota/jembatan-baru -->
<html lang="id-ID"><head><meta charset="utf-8"><title>Jembatan Baru Dibuka | Warta Uji</title>
<link rel="canonical" href="https://contoh.example/kota/jembatan-baru"><meta property="og:site_name" content="Warta Uji"><meta property="og:title" content="Jembatan Baru Dibuka"><meta property="og:description" content="Warga tidak perlu memutar lagi."><meta property="og:image" content="https://contoh.example/a.jpg"><meta name="twitter:card" content="summary_large_image">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Warta Uji"},{"@type":"NewsArticle","headline":"Jembatan Baru Dibuka","datePublished":"2025-03-03T08:15:00+07:00","dateModified":"2025-03-04T08:15:00+07:00","author":[{"@type":"Person","name":"Dian Laut"}],"publisher":{"@type":"Organization","name":"Warta Uji"},"keywords":["jembatan","muara"]}]}</script>
<script>window.dataLayer=[];</script><noscript><link rel="stylesheet" href="x.css"></noscript></head>
<body class="single post"><noscript><iframe src="https://www.googletagmanager.com/ns.html?id=G" height="0" width="0"></iframe></noscript>
<a class="skip-link" href="#isi">Lewati ke isi</a><header class="site-header"><a href="/">Warta Uji</a><nav><ul><li><a href="/kota">Kota</a></li></ul></nav></header>
<main id="isi"><div class="breadcrumb"><a href="/">Beranda</a> › <a href="/kota">Kota</a></div>
<article class="post"><header class="entry-header"><span class="cat"><a href="/kota" rel="category tag">Kota</a></span><h1 class="entry-title">Jembatan Baru Dibuka</h1><p class="subtitle">Jarak ke pasar kini dua kilometer</p><div class="entry-meta"><span class="author vcard">Oleh <a href="/penulis/dian" rel="author">Dian Laut</a></span> <time class="published" datetime="2025-03-03T08:15:00+07:00">Senin, 3 Maret 2025, 08:15 WIB</time> <span class="reading-time">3 menit baca</span></div>
<div class="share-buttons"><a href="https://facebook.com/sharer">Bagikan</a></div></header>
<figure class="wp-block-image"><picture><source type="image/webp" srcset="jembatan-800.webp 800w, jembatan-1600.webp 1600w"><img loading="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="jembatan.jpg" data-srcset="jembatan-800.jpg 800w" alt="Jembatan"></picture><figcaption>Jembatan baru di muara. <span class="credit">Foto: Laras Wening/KANTORA</span></figcaption></figure>
<div class="entry-content"><p><strong>WARTA UJI, Tanjung Biru</strong> - Jembatan baru di muara sungai dibuka untuk umum pada Senin pagi oleh wali kota dan ratusan warga.</p>
<div class="ad-slot"><span>ADVERTISEMENT</span></div><p>Warga kini tidak perlu memutar sejauh dua puluh kilometer.</p><p><strong>Baca juga: <a href="https://contoh.example/kota/jalan">Jalan Pesisir Diperbaiki</a></strong></p>
<h3>Biaya</h3><p>Pembangunan jembatan menelan biaya besar dan waktu tiga tahun, kata kepala dinas pekerjaan umum setempat.</p>
<div class="related-posts"><h3>Berita terkait</h3><ul><li><a href="/x">Lain</a></li></ul></div>
<amp-img src="peta.jpg" width="10" height="10" alt="Peta"></amp-img>
<p>Jembatan dijaga petugas siang dan malam.</p></div><footer class="entry-footer"><span class="tags-links"><a href="/tag/jembatan" rel="tag">jembatan</a></span></footer></article>
<section id="comments"><h2>2 Komentar</h2><p>Bagus sekali!</p></section></main>
<aside class="sidebar"><h2>Populer</h2></aside><div id="cookie-banner" class="cookie-consent">Kami memakai kuki. <button>Setuju</button></div><footer>© 2025 Warta Uji</footer></body></html>`,
    article: {
      title: "Jembatan Baru Dibuka",
      standfirst: "Jarak ke pasar kini dua kilometer",
      dateline: "Tanjung Biru",
      byline: [{ name: "Dian Laut" }],
      draftedAt: "2025-03-03T08:15:00+07:00",
      tags: ["jembatan"],
      language: "id-ID",
      media: [
        { src: "jembatan.jpg", alt: "Jembatan", caption: "Jembatan baru di muara.", credit: "Laras Wening/KANTORA" },
        { src: "peta.jpg", alt: "Peta", caption: "", credit: "" },
      ],
      related: [{ title: "Jalan Pesisir Diperbaiki", href: "https://contoh.example/kota/jalan" }],
    },
    body: `<figure data-media="0"></figure>
<p>Jembatan baru di muara sungai dibuka untuk umum pada Senin pagi oleh wali kota dan ratusan warga.</p>
<p>Warga kini tidak perlu memutar sejauh dua puluh kilometer.</p>
<h2>Biaya</h2>
<p>Pembangunan jembatan menelan biaya besar dan waktu tiga tahun, kata kepala dinas pekerjaan umum setempat.</p>
<figure data-media="1"></figure>
<p>Jembatan dijaga petugas siang dan malam.</p>`,
    leftOut: [
      "page-metadata: og:description: Warga tidak perlu memutar lagi.",
      "page-furniture: Lewati ke isi",
      "page-header: Warta Uji Kota",
      "navigation: Beranda › Kota",
      "page-furniture: Kota",
      "reading-time: 3 menit baca",
      "share-buttons: Bagikan",
      "outlet: WARTA UJI",
      "advertisement: ADVERTISEMENT",
      "more-stories: Berita terkait Lain",
      "page-footer: jembatan",
      "comments: 2 Komentar Bagus sekali!",
      "sidebar: Populer",
      "dialog: Kami memakai kuki. Setuju",
      "page-footer: © 2025 Warta Uji",
    ],
  },
  {
    name: "a page from before there were elements for its parts",
    file: "nav.html",
    html: `<html><body><div id="wrapper"><div id="header"><ul><li><a href="/">Home</a></li></ul></div><div id="content"><h1>Old Town Flooded</h1><p class="byline">By Dian Laut</p><p>The old town was flooded on Monday after a night of heavy rain, and dozens of families left their homes.</p><p>Water reached the windows in three streets near the river, officials said on Monday.</p></div><div id="sidebar"><h3>Most read</h3><ul><li>Other</li></ul></div><div id="footer"><p>Copyright 2025</p></div></div></body></html>`,
    article: { title: "Old Town Flooded", byline: [{ name: "Dian Laut" }], language: "en" },
    body: `<p>The old town was flooded on Monday after a night of heavy rain, and dozens of families left their homes.</p>
<p>Water reached the windows in three streets near the river, officials said on Monday.</p>`,
    leftOut: ["page-header: Home", "sidebar: Most read Other", "page-footer: Copyright 2025"],
  },
  {
    name: "a page of a wiki",
    file: "wikipage.html",
    html: `<!DOCTYPE html><html lang="id"><head><title>Tanjung Biru - Ensiklo</title><meta name="generator" content="MediaWiki 1.40"></head><body class="mediawiki"><div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">Tanjung Biru</span></h1><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output"><table class="infobox"><tbody><tr><th>Negara</th><td>Utara</td></tr></tbody></table><p><b>Tanjung Biru</b> adalah kota pelabuhan di pesisir utara yang berdiri sejak dua ratus tahun lalu.<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1"><span class="cite-bracket">&#91;</span>1<span class="cite-bracket">&#93;</span></a></sup></p><div id="toc" class="toc" role="navigation"><h2>Daftar isi</h2><ul><li><a href="#Sejarah">1 Sejarah</a></li></ul></div><div class="mw-heading mw-heading2"><h2 id="Sejarah">Sejarah</h2><span class="mw-editsection"><span>[</span><a href="/e">sunting</a><span>]</span></span></div><p>Kota ini dibangun para nelayan.<sup id="cite_ref-a_1-1" class="reference"><a href="#cite_note-a-1">[1]</a></sup></p><h2>Referensi</h2><div class="mw-references-wrap"><ol class="references"><li id="cite_note-a-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-a_1-0"><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-a_1-1"><sup><i><b>b</b></i></sup></a></span> <span class="reference-text"><cite class="citation book">Sejarah Kota.</cite></span></li></ol></div><div class="navbox" role="navigation">Kota lain</div></div></div></div><div id="mw-navigation"><h2>Menu navigasi</h2></div><div id="footer" role="contentinfo">Lisensi</div></body></html>`,
    article: { title: "Tanjung Biru" },
    body: `<table><tbody><tr><th>Negara</th><td>Utara</td></tr></tbody></table>
<p><strong>Tanjung Biru</strong> adalah kota pelabuhan di pesisir utara yang berdiri sejak dua ratus tahun lalu.<sup><a href="#note-fn-1" id="note-fnref-1" data-footnote-ref="">1</a></sup></p>
<h2>Sejarah</h2>
<p>Kota ini dibangun para nelayan.<sup><a href="#note-fn-1" data-footnote-ref="">1</a></sup></p>
<section data-footnotes=""><h2>Catatan</h2><ol><li id="note-fn-1"><p><cite>Sejarah Kota.</cite> <a href="#note-fnref-1" data-footnote-backref="" aria-label="Kembali ke rujukan 1">↩</a></p></li></ol></section>`,
    leftOut: [
      "navigation: Menu navigasi",
      "page-footer: Lisensi",
      "navigation: Daftar isi 1 Sejarah",
      "navigation: Kota lain",
      "page-furniture: [ sunting ]",
      "page-metadata: title: Tanjung Biru - Ensiklo",
    ],
  },
  {
    name: "a page that is written from right to left",
    file: "rtl.html",
    html: `<!doctype html><html dir="rtl" lang="ar"><body><h1>ميناء جديد Port</h1><p>افتتح الميناء الجديد يوم الاثنين بعد عامين من أعمال الإصلاح في المدينة الساحلية.</p><p dir="ltr">Port Azure, 2025</p><p>وقال المسؤولون إن الميناء سيستقبل السفن.</p></body></html>`,
    article: { title: "ميناء جديد Port", language: "ar" },
    body: `<p>افتتح الميناء الجديد يوم الاثنين بعد عامين من أعمال الإصلاح في المدينة الساحلية.</p>
<p dir="ltr">Port Azure, 2025</p>
<p>وقال المسؤولون إن الميناء سيستقبل السفن.</p>`,
    leftOut: [],
  },
];

describe("a page", () => {
  test.each(READINGS)("$name", expectReading);
});
