/** Posts as other content systems write them. All texts are fictional. */
import { describe, test } from "vitest";
import { expectReading, type HtmlReading } from "./html-reading.ts";

const READINGS: readonly HtmlReading[] = [
  {
    name: "Ghost",
    file: "ghost.html",
    html: `<h1>Pasar Terapung</h1><p>Pasar terapung di sungai besar kembali ramai setelah musim hujan berakhir pada bulan lalu.</p><!--kg-card-begin: markdown--><p>Bagian markdown.</p><!--kg-card-end: markdown--><figure class="kg-card kg-image-card kg-card-hascaption"><img src="perahu.jpg" class="kg-image" alt="Perahu" loading="lazy"><figcaption><span style="white-space: pre-wrap;">Perahu di sungai.</span></figcaption></figure><figure class="kg-card kg-gallery-card kg-width-wide kg-card-hascaption"><div class="kg-gallery-container"><div class="kg-gallery-row"><div class="kg-gallery-image"><img src="a.jpg" alt="A"></div><div class="kg-gallery-image"><img src="b.jpg" alt="B"></div></div></div><figcaption>Dua perahu</figcaption></figure><div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Pasar buka pukul lima pagi.</div></div><figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://contoh.example/sungai"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Sungai Besar</div><div class="kg-bookmark-description">Tentang sungai.</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="https://contoh.example/icon.png" alt=""><span class="kg-bookmark-author">Warta</span></div></div><div class="kg-bookmark-thumbnail"><img src="https://contoh.example/t.jpg" alt=""></div></a></figure><div class="kg-card kg-button-card kg-align-center"><a href="https://contoh.example/x" class="kg-btn kg-btn-accent">Daftar</a></div><div class="kg-card kg-toggle-card" data-kg-toggle-state="close"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text"><span>Jam buka</span></h4><button class="kg-toggle-card-icon" aria-label="Expand toggle to read content"><svg><path d=""/></svg></button></div><div class="kg-toggle-content"><p>Setiap hari.</p></div></div><div class="kg-card kg-audio-card"><img src="" class="kg-audio-thumbnail kg-audio-hide"><div class="kg-audio-player-container"><audio src="https://contoh.example/a.mp3" preload="metadata"></audio><div class="kg-audio-title">Suara sungai</div></div></div><blockquote class="kg-blockquote-alt">Sungai adalah jalan.</blockquote><hr>`,
    article: {
      title: "Pasar Terapung",
      media: [
        { src: "perahu.jpg", alt: "Perahu", caption: "Perahu di sungai.", credit: "" },
        { src: "a.jpg", alt: "A", caption: "", credit: "" },
        { src: "b.jpg", alt: "B", caption: "", credit: "" },
      ],
    },
    body: `<p>Pasar terapung di sungai besar kembali ramai setelah musim hujan berakhir pada bulan lalu.</p>
<p>Bagian markdown.</p>
<figure data-media="0"></figure>
<p>Dua perahu</p>
<figure data-media="1"></figure>
<figure data-media="2"></figure>
<p>💡</p>
<p>Pasar buka pukul lima pagi.</p>
<p><a href="https://contoh.example/sungai">Sungai Besar</a></p>
<p><a href="https://contoh.example/x">Daftar</a></p>
<h2>Jam buka</h2>
<p>Setiap hari.</p>
<p><a href="https://contoh.example/a.mp3">contoh.example/a.mp3</a></p>
<p>Suara sungai</p>
<blockquote><p>Sungai adalah jalan.</p></blockquote>
<hr>`,
    leftOut: ["embed-fallback: Tentang sungai. Warta https://contoh.example/icon.png https://contoh.example/t.jpg"],
  },
  {
    name: "Drupal",
    file: "drupal.html",
    html: `<div class="node node--type-article node--view-mode-full"><h2 class="node__title"><a href="/node/5" rel="bookmark"><span class="field field--name-title">Mercusuar Tua Direstorasi</span></a></h2><div class="node__meta">Submitted by <span><a href="/user/1" lang="" about="/user/1">Laras Wening</a></span> on <span>Mon, 03/03/2025 - 08:15</span></div><div class="node__content"><div class="field field--name-field-image"><img src="/sites/default/files/mercusuar.jpg" width="480" height="320" alt="Mercusuar" title="Mercusuar"></div><div class="clearfix text-formatted field field--name-body"><p>Mercusuar tua di tanjung direstorasi mulai pekan ini dengan dana dari pemerintah daerah.</p><p class="text-align-center"><em>Restorasi selesai tahun depan.</em></p><article class="media media--type-image align-left"><div class="field"><img loading="lazy" src="tangga.jpg" alt="Tangga"></div></article></div><div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__item"><a href="/tags/1">sejarah</a></div></div><ul class="links inline"><li><a href="/comment">Add new comment</a></li></ul></div></div>`,
    article: {
      title: "Mercusuar Tua Direstorasi",
      draftedAt: "2025-03-03T08:15:00+07:00",
      media: [{ src: "tangga.jpg", alt: "Tangga", caption: "", credit: "" }],
    },
    body: `<p>Mercusuar tua di tanjung direstorasi mulai pekan ini dengan dana dari pemerintah daerah.</p>
<p><em>Restorasi selesai tahun depan.</em></p>
<figure data-media="0"></figure>
<ul><li><a href="/comment">Add new comment</a></li></ul>`,
    leftOut: [
      "tag-list: Tags sejarah",
      "page-furniture: Submitted by",
      "page-furniture: Laras Wening",
      "page-furniture: on",
      "link: /node/5",
      "unsafe-picture: /sites/default/files/mercusuar.jpg",
      "picture-without-file: Mercusuar",
    ],
  },
  {
    name: "Joomla",
    file: "joomla.html",
    html: `<div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="id-ID"><div class="page-header"><h2 itemprop="headline">Kampung Nelayan Baru</h2></div><dl class="article-info text-muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope>Written by: <span itemprop="name">Bayu Karang</span></dd><dd class="category-name">Category: <a href="/kota">Kota</a></dd><dd class="published"><time datetime="2025-03-03T08:15:00+07:00" itemprop="datePublished">Published: 03 March 2025</time></dd><dd class="hits">Hits: 12</dd></dl><div itemprop="articleBody"><p>Kampung nelayan baru di muara mulai dihuni oleh puluhan keluarga sejak awal bulan ini.</p><p><img src="images/kampung.jpg" alt="Kampung" /></p><hr id="system-readmore" /><p>Rumah dibangun di atas tiang.</p></div><ul class="pager pagenav"><li class="previous"><a href="/x" rel="prev">Prev</a></li></ul></div>`,
    article: {
      title: "Kampung Nelayan Baru",
      byline: [{ name: "Bayu Karang" }],
      draftedAt: "2025-03-03T08:15:00+07:00",
      media: [{ src: "images/kampung.jpg", alt: "Kampung", caption: "", credit: "" }],
    },
    body: `<p>Kampung nelayan baru di muara mulai dihuni oleh puluhan keluarga sejak awal bulan ini.</p>
<figure data-media="0"></figure>
<hr>
<p>Rumah dibangun di atas tiang.</p>`,
    leftOut: [
      "navigation: Prev",
      "page-furniture: Details",
      "page-furniture: Category: Kota",
      "page-furniture: Hits: 12",
    ],
  },
  {
    name: "Blogger",
    file: "blogger.html",
    html: `<h1>Lomba Perahu</h1><div class="separator" style="clear: both; text-align: center;"><a href="https://contoh.example/s1600/perahu.jpg" imageanchor="1"><img border="0" src="perahu.jpg" /></a></div><table align="center" class="tr-caption-container"><tbody><tr><td style="text-align: center;"><a href="https://contoh.example/l.jpg"><img src="lomba.jpg" /></a></td></tr><tr><td class="tr-caption" style="text-align: center;">Lomba perahu di teluk</td></tr></tbody></table>Lomba perahu tradisional digelar di teluk pada hari Minggu dan diikuti dua puluh desa.<br /><br />Juara pertama adalah desa utara.<br /><a name='more'></a><br /><b>Hadiah</b><br />Hadiah berupa mesin perahu.`,
    article: {
      title: "Lomba Perahu",
      media: [
        { src: "perahu.jpg", alt: "", caption: "", credit: "" },
        { src: "lomba.jpg", alt: "", caption: "Lomba perahu di teluk", credit: "" },
      ],
    },
    body: `<figure data-media="0"></figure>
<figure data-media="1"></figure>
<p>Lomba perahu tradisional digelar di teluk pada hari Minggu dan diikuti dua puluh desa.</p>
<p>Juara pertama adalah desa utara.</p>
<p><strong>Hadiah</strong><br>Hadiah berupa mesin perahu.</p>`,
    leftOut: ["picture-link: https://contoh.example/s1600/perahu.jpg", "picture-link: https://contoh.example/l.jpg"],
  },
  {
    name: "Notion",
    file: "notion.html",
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>Pasar Ikan Digital</title><style>body{line-height:1.5}</style></head><body><article id="abc" class="page sans"><header><div class="page-header-icon undefined"><span class="icon">🐟</span></div><h1 class="page-title">Pasar Ikan Digital</h1><p class="page-description"></p></header><div class="page-body"><p id="x">Nelayan kini menjual ikan lewat aplikasi dan menerima uangnya pada hari yang sama.</p><ul class="bulleted-list"><li style="list-style-type:disc">Satu</li></ul><ul class="bulleted-list"><li style="list-style-type:disc">Dua</li></ul><figure class="block-color callout" style="white-space:pre-wrap;display:flex"><div style="font-size:1.5em"><span class="icon">💡</span></div><div style="width:100%">Catatan penting.</div></figure><figure id="z" class="image"><a href="ikan.png"><img style="width:384px" src="ikan.png"/></a><figcaption>Aplikasi pasar ikan</figcaption></figure></div></article></body></html>`,
    article: {
      title: "Pasar Ikan Digital",
      media: [{ src: "ikan.png", alt: "", caption: "Aplikasi pasar ikan", credit: "" }],
    },
    body: `<p>Nelayan kini menjual ikan lewat aplikasi dan menerima uangnya pada hari yang sama.</p>
<ul><li>Satu</li></ul>
<ul><li>Dua</li></ul>
<figure><p>💡</p><p>Catatan penting.</p></figure>
<figure data-media="0"></figure>`,
    leftOut: ["picture-link: ikan.png", "page-furniture: 🐟"],
  },
  {
    name: "Notion, with properties",
    file: "notion-properties.html",
    html: `<article class="page sans"><header><h1 class="page-title">Taman Kota Dibuka</h1><table class="properties"><tbody><tr class="property-row property-row-person"><th>Author</th><td><span class="user"><img src="rani.png" class="icon user-icon"/>Rani Pasir</span></td></tr><tr class="property-row property-row-select"><th>Status</th><td><span class="selected-value">Done</span></td></tr><tr class="property-row property-row-date"><th>Date</th><td><time>@January 31, 2025</time></td></tr><tr class="property-row property-row-text"><th>Embargo</th><td>1 Juli 2025 10.00 WIB</td></tr><tr class="property-row property-row-multi_select"><th>Tags</th><td><span class="selected-value">taman</span><span class="selected-value">kota</span></td></tr></tbody></table></header><div class="page-body"><p>Taman kota dibuka kembali pada Jumat.</p><p>Masuk gratis untuk semua warga.</p></div></article>`,
    article: {
      title: "Taman Kota Dibuka",
      byline: [{ name: "Rani Pasir" }],
      draftedAt: "2025-01-31T00:00:00+07:00",
      embargo: "2025-07-01T10:00:00+07:00",
      tags: ["taman", "kota"],
    },
    body: "<p>Taman kota dibuka kembali pada Jumat.</p>\n<p>Masuk gratis untuk semua warga.</p>",
    leftOut: [
      "page-property: rani.png",
      "page-property: Status: Done",
      "page-property: Embargo: 1 Juli 2025 10.00 WIB",
    ],
  },
  {
    name: "Notion, with properties that are remarks",
    file: "notion-remarks.html",
    html: `<article class="page sans"><header><h1 class="page-title">Taman Kota Dibuka</h1><table class="properties"><tbody><tr class="property-row"><th>Published</th><td>Yes</td></tr><tr class="property-row"><th>Date</th><td><time>@January 31, 2025 → February 2, 2025</time></td></tr><tr class="property-row"><th>Editor</th><td>Sekar Ayu (cuti sampai Jumat, tanya Bayu)</td></tr></tbody></table></header><div class="page-body"><p>Taman kota dibuka kembali pada Jumat.</p></div></article>`,
    article: { title: "Taman Kota Dibuka", editors: [], draftedAt: null },
    body: "<p>Taman kota dibuka kembali pada Jumat.</p>",
    leftOut: [
      "page-property: Published: Yes",
      "page-property: Date: January 31, 2025 → February 2, 2025",
      "page-property: Editor: Sekar Ayu (cuti sampai Jumat, tanya Bayu)",
    ],
  },
];

describe("a post of", () => {
  test.each(READINGS)("$name", expectReading);
});
