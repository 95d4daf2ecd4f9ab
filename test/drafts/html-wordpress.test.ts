/** Posts of WordPress, from its block editor and from the classic one. All texts are fictional. */
import { describe, test } from "vitest";
import { expectReading, type HtmlReading } from "./html-reading.ts";

const READINGS: readonly HtmlReading[] = [
  {
    name: "blocks",
    file: "wp.html",
    html: `<!-- wp:paragraph {"fontSize":"large"} -->
<p class="has-large-font-size">Oleh Dian Laut</p>
<!-- /wp:paragraph -->

<!-- wp:heading {"level":1} -->
<h1 class="wp-block-heading">Terumbu Karang Pulih</h1>
<!-- /wp:heading -->

<!-- wp:paragraph {"dropCap":true} -->
<p class="has-drop-cap">Terumbu karang di teluk pulih lebih cepat daripada perkiraan para peneliti setelah dua tahun.</p>
<!-- /wp:paragraph -->

<!-- wp:image {"id":7,"sizeSlug":"large","linkDestination":"media"} -->
<figure class="wp-block-image size-large"><a href="https://contoh.example/a-full.jpg"><img src="karang.jpg" alt="Karang" class="wp-image-7"/></a><figcaption class="wp-element-caption">Karang di teluk. <em>(Laras Wening/KANTORA)</em></figcaption></figure>
<!-- /wp:image -->

<!-- wp:gallery {"linkTo":"none"} -->
<figure class="wp-block-gallery has-nested-images columns-default is-cropped"><!-- wp:image {"id":8} -->
<figure class="wp-block-image"><img src="satu.jpg" alt="Satu"/><figcaption class="wp-element-caption">Foto pertama.</figcaption></figure>
<!-- /wp:image -->

<!-- wp:image {"id":9} -->
<figure class="wp-block-image"><img src="dua.jpg" alt="Dua"/></figure>
<!-- /wp:image --><figcaption class="blocks-gallery-caption wp-element-caption">Galeri teluk.</figcaption></figure>
<!-- /wp:gallery -->

<!-- wp:pullquote -->
<figure class="wp-block-pullquote"><blockquote><p>Laut memberi kesempatan kedua.</p><cite>Sekar Ayu</cite></blockquote></figure>
<!-- /wp:pullquote -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>Kami terkejut melihat hasilnya.</p>
<!-- /wp:paragraph --><cite>Seorang nelayan</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:separator -->
<hr class="wp-block-separator has-alpha-channel-opacity"/>
<!-- /wp:separator -->

<!-- wp:buttons -->
<div class="wp-block-buttons"><!-- wp:button -->
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://contoh.example/daftar">Daftar di sini</a></div>
<!-- /wp:button --></div>
<!-- /wp:buttons -->

<!-- wp:embed {"url":"https://www.youtube.com/watch?v=abcdefghijk","type":"video"} -->
<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube"><div class="wp-block-embed__wrapper">
https://www.youtube.com/watch?v=abcdefghijk
</div><figcaption class="wp-element-caption">Video penyelaman</figcaption></figure>
<!-- /wp:embed -->

<!-- wp:list {"ordered":true,"start":3} -->
<ol start="3" class="wp-block-list"><!-- wp:list-item -->
<li>Tiga<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li>dalam</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></li>
<!-- /wp:list-item --></ol>
<!-- /wp:list -->

<!-- wp:table -->
<figure class="wp-block-table"><table class="has-fixed-layout"><thead><tr><th>Tahun</th><th>Luas</th></tr></thead><tbody><tr><td>2023</td><td>10</td></tr></tbody></table><figcaption class="wp-element-caption">Luas karang</figcaption></figure>
<!-- /wp:table -->

<!-- wp:verse -->
<pre class="wp-block-verse">Laut biru,
langit biru.</pre>
<!-- /wp:verse -->

<!-- wp:file {"id":12,"href":"https://contoh.example/a.pdf"} -->
<div class="wp-block-file"><a id="wp-block-file--media-1" href="https://contoh.example/a.pdf">Laporan</a><a href="https://contoh.example/a.pdf" class="wp-block-file__button wp-element-button" download aria-describedby="wp-block-file--media-1">Download</a></div>
<!-- /wp:file -->

<!-- wp:details -->
<details class="wp-block-details"><summary>Tentang penelitian</summary><!-- wp:paragraph -->
<p>Penelitian berjalan dua tahun.</p>
<!-- /wp:paragraph --></details>
<!-- /wp:details -->

<!-- wp:media-text {"mediaId":3} -->
<div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media"><img src="tiga.jpg" alt="Tiga"/></figure><div class="wp-block-media-text__content"><!-- wp:paragraph -->
<p>Teks di samping gambar.</p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:media-text -->

<!-- wp:cover {"url":"x.jpg"} -->
<div class="wp-block-cover"><span aria-hidden="true" class="wp-block-cover__background"></span><img class="wp-block-cover__image-background" alt="" src="empat.jpg" data-object-fit="cover"/><div class="wp-block-cover__inner-container"><p class="has-text-align-center">Judul sampul</p></div></div>
<!-- /wp:cover -->

<!-- wp:more -->
<!--more-->
<!-- /wp:more -->

<!-- wp:shortcode -->
[contact-form-7 id="12" title="Kontak"]
<!-- /wp:shortcode -->

<!-- wp:video -->
<figure class="wp-block-video"><video controls src="https://contoh.example/v.mp4"></video><figcaption>Video kapal</figcaption></figure>
<!-- /wp:video -->

<!-- wp:paragraph -->
<p>Penelitian berlanjut tahun depan<sup data-fn="aa" class="fn"><a href="#aa" id="aa-link">1</a></sup>.</p>
<!-- /wp:paragraph -->

<!-- wp:footnotes -->
<ol class="wp-block-footnotes"><li id="aa">Menurut lembaga riset. <a href="#aa-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol>
<!-- /wp:footnotes -->`,
    article: {
      title: "Terumbu Karang Pulih",
      byline: [{ name: "Dian Laut" }],
      media: [
        { src: "karang.jpg", alt: "Karang", caption: "Karang di teluk.", credit: "Laras Wening/KANTORA" },
        { src: "satu.jpg", alt: "Satu", caption: "Foto pertama.", credit: "" },
        { src: "dua.jpg", alt: "Dua", caption: "", credit: "" },
        { src: "tiga.jpg", alt: "Tiga", caption: "", credit: "" },
        { src: "empat.jpg", alt: "", caption: "", credit: "" },
      ],
    },
    body: `<p>Terumbu karang di teluk pulih lebih cepat daripada perkiraan para peneliti setelah dua tahun.</p>
<figure data-media="0"></figure>
<p>Galeri teluk.</p>
<figure data-media="1"></figure>
<figure data-media="2"></figure>
<blockquote><p>Laut memberi kesempatan kedua.</p><p><cite>Sekar Ayu</cite></p></blockquote>
<blockquote><p>Kami terkejut melihat hasilnya.</p><p><cite>Seorang nelayan</cite></p></blockquote>
<hr>
<p><a href="https://contoh.example/daftar">Daftar di sini</a></p>
<p><a href="https://www.youtube.com/watch?v=abcdefghijk">Video penyelaman</a></p>
<ol start="3"><li>Tiga<ul><li>dalam</li></ul></li></ol>
<figure><table><thead><tr><th>Tahun</th><th>Luas</th></tr></thead><tbody><tr><td>2023</td><td>10</td></tr></tbody></table><figcaption>Luas karang</figcaption></figure>
<pre>Laut biru,
langit biru.</pre>
<p><a href="https://contoh.example/a.pdf">Laporan</a></p>
<p>Tentang penelitian</p>
<p>Penelitian berjalan dua tahun.</p>
<figure data-media="3"></figure>
<p>Teks di samping gambar.</p>
<figure data-media="4"></figure>
<p>Judul sampul</p>
<figure><p><a href="https://contoh.example/v.mp4">contoh.example/v.mp4</a></p><figcaption>Video kapal</figcaption></figure>
<p>Penelitian berlanjut tahun depan<sup><a href="#note-fn-1" id="note-fnref-1" data-footnote-ref="">1</a></sup>.</p>
<section data-footnotes=""><h2>Catatan</h2><ol><li id="note-fn-1"><p>Menurut lembaga riset. <a href="#note-fnref-1" data-footnote-backref="" aria-label="Kembali ke rujukan 1">↩</a></p></li></ol></section>`,
    leftOut: [
      "picture-link: https://contoh.example/a-full.jpg",
      "form: Download",
      'shortcode: [contact-form-7 id="12" title="Kontak"]',
    ],
  },
  {
    name: "the classic editor",
    file: "wpclassic.html",
    html: `<h1>Panen Rumput Laut</h1>
Panen rumput laut di teluk dimulai pada Senin pagi dan diikuti puluhan petani dari tiga desa.

[caption id="attachment_5" align="alignnone" width="600"]<a href="https://contoh.example/x.jpg"><img class="size-full wp-image-5" src="panen.jpg" alt="Panen" width="600" height="400" /></a> Petani memanen rumput laut. (Dian Laut/KANTORA)[/caption]

<strong>Harga naik</strong>

Harga rumput laut naik dua kali lipat sejak tahun lalu, kata ketua kelompok tani.

<blockquote>"Kami senang sekali."</blockquote>

https://www.youtube.com/watch?v=abcdefghijk

[gallery ids="1,2,3" columns="3"]

[embed width="500"]https://x.com/warta/status/123[/embed]

<ul>
 	<li>Satu</li>
 	<li>Dua</li>
</ul>
Akhir cerita panen rumput laut di teluk yang tenang itu.`,
    article: {
      title: "Panen Rumput Laut",
      media: [{ src: "panen.jpg", alt: "Panen", caption: "Petani memanen rumput laut.", credit: "Dian Laut/KANTORA" }],
    },
    body: `<p>Panen rumput laut di teluk dimulai pada Senin pagi dan diikuti puluhan petani dari tiga desa.</p>
<figure data-media="0"></figure>
<h2>Harga naik</h2>
<p>Harga rumput laut naik dua kali lipat sejak tahun lalu, kata ketua kelompok tani.</p>
<blockquote><p>"Kami senang sekali."</p></blockquote>
<p><a href="https://www.youtube.com/watch?v=abcdefghijk">https://www.youtube.com/watch?v=abcdefghijk</a></p>
<p><a href="https://x.com/warta/status/123">https://x.com/warta/status/123</a></p>
<ul><li>Satu</li><li>Dua</li></ul>
<p>Akhir cerita panen rumput laut di teluk yang tenang itu.</p>`,
    leftOut: ["picture-link: https://contoh.example/x.jpg", 'shortcode: [gallery ids="1,2,3" columns="3"]'],
  },
];

describe("a post of WordPress,", () => {
  test.each(READINGS)("$name", expectReading);
});
