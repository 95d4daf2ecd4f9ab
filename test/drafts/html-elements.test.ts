/** Elements that newsroom copy rarely has, and what becomes of each. All texts are fictional. */
import { describe, test } from "vitest";
import { expectReading, type HtmlReading } from "./html-reading.ts";

const READINGS: readonly HtmlReading[] = [
  {
    name: "all of them",
    file: "mixed.html",
    html: `<h1>Kosakata Laut</h1><p>Naskah ini menguji unsur yang jarang dipakai dalam naskah berita sehari-hari di redaksi.</p>
<dl><dt>Rob</dt><dd>Banjir karena pasang.</dd><dt>Pasang</dt><dd>Naiknya air laut.</dd></dl>
<details open><summary>Keterangan</summary><p>Isi keterangan.</p></details>
<p>Kata <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rp>(</rp><rt>ji</rt><rp>)</rp></ruby> dibaca kanji dalam bahasa Jepang.</p>
<p>Rumus <math xmlns="http://www.w3.org/1998/Math/MathML"><mi>a</mi><mo>+</mo><mn>2</mn></math> dan H<sub>2</sub>O serta x<sup>2</sup> ada di sini.</p>
<p dir="rtl" lang="ar">مرحبا بالعالم هذه جملة عربية قصيرة.</p>
<table><caption>Tangkapan</caption><thead><tr><th rowspan="2" scope="col">Ikan</th><th colspan="2">Ton</th></tr><tr><th>2023</th><th>2024</th></tr></thead><tbody><tr><th scope="row">Tuna</th><td align="right">10</td><td style="text-align:right">12</td></tr></tbody><tfoot><tr><td colspan="3">Sumber: dinas</td></tr></tfoot></table>
<video controls poster="p.jpg"><source src="https://contoh.example/v.mp4" type="video/mp4"><track src="v.vtt">Peramban lama.</video>
<audio src="rekaman.mp3"></audio>
<iframe src="https://player.vimeo.com/video/123" title="Vimeo"></iframe>
<iframe src="https://peta.example/x" title="Peta"></iframe>
<p><img data-src="malas.jpg" src="data:image/gif;base64,AAAA" alt="Malas"></p>
<p><img srcset="kecil.jpg 300w, besar.jpg 900w" alt="Set"></p>
<p><q>Kutipan</q> dan <kbd>Ctrl</kbd> dan <abbr title="Badan Uji">BU</abbr> dan <mark>stabilo</mark> dan <time datetime="2025-01-01">1 Januari</time>.</p>
<pre><code class="language-js">let a = 1;
  let b;</code></pre>
<p>Alamat:<br>Jalan Laut 1<br>Tanjung Biru</p>
<map name="m"><area alt="Bagian utara" href="/u"></map>
<progress value="3">tiga</progress><meter>empat</meter>
<address>Kantor: Jalan Pesisir</address>
<p>Catatan wiki<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup> ada di bawah.<span class="mw-editsection">[<a href="/edit">sunting</a>]</span></p>
<h2><span class="mw-headline" id="R">Rujukan</span></h2><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">Buku laut.</span></li></ol>`,
    article: {
      title: "Kosakata Laut",
      media: [
        { src: "malas.jpg", alt: "Malas", caption: "", credit: "" },
        { src: "besar.jpg", alt: "Set", caption: "", credit: "" },
      ],
    },
    body: `<p>Naskah ini menguji unsur yang jarang dipakai dalam naskah berita sehari-hari di redaksi.</p>
<dl><dt>Rob</dt><dd>Banjir karena pasang.</dd><dt>Pasang</dt><dd>Naiknya air laut.</dd></dl>
<p>Keterangan</p>
<p>Isi keterangan.</p>
<p>Kata 漢(kan)字(ji) dibaca kanji dalam bahasa Jepang.</p>
<p>Rumus a+2 dan H<sub>2</sub>O serta x<sup>2</sup> ada di sini.</p>
<p dir="rtl">مرحبا بالعالم هذه جملة عربية قصيرة.</p>
<table><caption>Tangkapan</caption><thead><tr><th rowspan="2" scope="col">Ikan</th><th colspan="2">Ton</th></tr><tr><th>2023</th><th>2024</th></tr></thead><tbody><tr><th scope="row">Tuna</th><td data-align="right">10</td><td>12</td></tr></tbody><tfoot><tr><td colspan="3">Sumber: dinas</td></tr></tfoot></table>
<p><a href="https://contoh.example/v.mp4">contoh.example/v.mp4</a></p>
<p><a href="https://vimeo.com/123">Vimeo</a></p>
<figure data-media="0"></figure>
<figure data-media="1"></figure>
<p><q>Kutipan</q> dan <kbd>Ctrl</kbd> dan <abbr title="Badan Uji">BU</abbr> dan <mark>stabilo</mark> dan 1 Januari.</p>
<pre><code class="language-js">let a = 1;
  let b;</code></pre>
<p>Alamat:<br>Jalan Laut 1<br>Tanjung Biru</p>
<p>Kantor: Jalan Pesisir</p>
<p>Catatan wiki<sup><a href="#note-fn-1" id="note-fnref-1" data-footnote-ref="">1</a></sup> ada di bawah.</p>
<section data-footnotes=""><h2>Catatan</h2><ol><li id="note-fn-1"><p>Buku laut. <a href="#note-fnref-1" data-footnote-backref="" aria-label="Kembali ke rujukan 1">↩</a></p></li></ol></section>`,
    leftOut: [
      "embed-fallback: Peramban lama.",
      "embed: <audio> rekaman.mp3",
      "embed: <iframe> Peta https://peta.example/x",
      "form: tiga",
      "form: empat",
      "page-furniture: [ sunting ]",
    ],
  },
];

describe("rare elements", () => {
  test.each(READINGS)("$name", expectReading);
});
