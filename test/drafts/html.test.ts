/** HTML as programs write it, and what readers must get. All texts are fictional. */
import { describe, expect, test } from "vitest";
import { understood } from "./parsing.ts";

const FIRST = "Kapal riset bersandar di dermaga lama pada pagi hari dan disambut puluhan warga.";
const SECOND = "Para peneliti akan tinggal selama dua pekan untuk memetakan terumbu karang.";
const page = (head: string, body: string) =>
  `<!doctype html><html lang="id"><head>${head}</head><body>${body}</body></html>`;

describe("a document of Google Docs", () => {
  const CSS = "<style>.c1{font-weight:700}.c2{font-style:italic}.c3{color:#000}</style>";
  const BODY =
    '<p class="c0 title"><span class="c3">Kapal Riset Tiba</span></p><p><span>Oleh Dian Laut</span></p><p><span>3 Maret 2025 08:15</span></p>' +
    '<p><span>Tanjung Biru: Kapal </span><span class="c1">Samudra Biru</span><span> bersandar, kata </span><span class="c2">nakhoda</span>' +
    '<span>, lihat </span><a href="https://www.google.com/url?q=https://contoh.example/peta&amp;sa=D">peta</a><span>.</span></p><p><span></span></p>' +
    `<ul class="lst-kix"><li><span>Satu</span></li></ul><p><span>Baca juga: Harga Ikan Naik</span></p><p>${SECOND}</p><p><span>(Sekar Ayu)</span></p>`;

  test("loses its litter and keeps its structure; newsroom lines are what they are in plain copy", async () => {
    const { format, article } = await understood(page(CSS, BODY), "kota/kapal.html");
    expect(format).toBe("html");
    expect(article).toMatchObject({
      title: "Kapal Riset Tiba",
      byline: [{ name: "Dian Laut" }],
      editors: [{ name: "Sekar Ayu" }],
      draftedAt: "2025-03-03T08:15:00+07:00",
      dateline: "Tanjung Biru",
      related: [{ title: "Harga Ikan Naik", href: "" }],
      body:
        '<p>Kapal <strong>Samudra Biru</strong> bersandar, kata <em>nakhoda</em>, lihat <a href="https://contoh.example/peta">peta</a>.</p>\n' +
        `<ul><li>Satu</li></ul>\n<p>${SECOND}</p>`,
    });
  });
});

describe("a document of Word", () => {
  const item = (text: string, level: number, mark: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;

  test("has its lists as lists, and none of its own markup", async () => {
    const body = `<div class=WordSection1><p class=MsoTitle>Pasar Ikan Pindah<o:p></o:p></p><p class=MsoNormal>${FIRST}<o:p></o:p></p>${item("Lapak baru", 1, "·")}${item("Berlampu", 2, "o")}${item("Kios lama", 1, "·")}${item("Pertama", 1, "1.")}<p class=MsoNormal>${SECOND}</p></div>`;
    const { article } = await understood(
      page("<!--[if gte mso 9]><xml><o:x/></xml><![endif]--><style>p.MsoNormal{margin:0}</style>", body),
      "kota/pasar.htm",
    );
    expect(article.title).toBe("Pasar Ikan Pindah");
    expect(article.body).toBe(
      `<p>${FIRST}</p>\n<ul><li>Lapak baru<ul><li>Berlampu</li></ul></li><li>Kios lama</li></ul>\n<ol><li>Pertama</li></ol>\n<p>${SECOND}</p>`,
    );
  });

  test("from the clipboard is read without its envelope", async () => {
    const { article } = await understood(
      `<!--StartFragment--><h1>Judul</h1><p>${FIRST}</p><!--EndFragment-->`,
      "kota/x.txt",
    );
    expect(article).toMatchObject({ title: "Judul", body: `<p>${FIRST}</p>` });
  });
});

describe("a page saved from a browser", () => {
  const HEAD =
    '<title>Banjir Surut - Warta Uji</title><meta property="og:site_name" content="Warta Uji"><meta property="og:title" content="Banjir Surut">' +
    '<meta name="description" content="Air mulai turun sejak subuh."><meta property="article:published_time" content="2025-03-03T08:15:00+07:00">' +
    '<meta property="article:tag" content="banjir"><meta property="article:tag" content="sungai"><meta name="author" content="Laras Wening">';
  const BODY =
    '<header><nav><a href="/">Beranda</a></nav></header><main><article><h1>Banjir Surut</h1><div class="share-buttons">Bagikan</div>' +
    '<figure><img src="banjir.jpg" alt="Perahu karet"><figcaption>Perahu karet di jalan utama. (Dian Laut/Warta Uji)</figcaption></figure>' +
    `<p>${FIRST}<br><br>${SECOND}</p><iframe src="https://www.youtube.com/embed/abcdefghijk" title="Video banjir"></iframe><iframe src="https://contoh.example/x"></iframe>` +
    "</article><aside>Populer: Harga beras</aside></main><footer>© Warta Uji</footer><script>lacak()</script>";

  test("gives its article, and what it says of it to machines", async () => {
    const { article, leftOut } = await understood(page(HEAD, BODY), "kota/banjir.html");
    expect(article).toMatchObject({
      title: "Banjir Surut",
      standfirst: "Air mulai turun sejak subuh.",
      byline: [{ name: "Laras Wening" }],
      draftedAt: "2025-03-03T08:15:00+07:00",
      tags: ["banjir", "sungai"],
      language: "id",
      media: [
        {
          src: "banjir.jpg",
          alt: "Perahu karet",
          caption: "Perahu karet di jalan utama.",
          credit: "Dian Laut/Warta Uji",
        },
      ],
      body: `<figure data-media="0"></figure>\n<p>${FIRST}</p>\n<p>${SECOND}</p>\n<p><a href="https://www.youtube.com/watch?v=abcdefghijk">Video banjir</a></p>`,
    });
    const told = leftOut.map(({ rule, text }) => `${rule}: ${text}`).join("\n");
    for (const part of [
      "page-header: Beranda",
      "share-buttons: Bagikan",
      "sidebar: Populer",
      "page-footer: © Warta Uji",
      "contoh.example/x",
      "lacak()",
    ])
      expect(told).toContain(part);
  });

  test("JSON-LD names the authors where nothing else does; hostile names in it reach no prototype", async () => {
    const data =
      '{"@type":"NewsArticle","headline":"Lain","author":[{"name":"Bayu Karang"}],"__proto__":{"x":1},"keywords":"karang, riset"}';
    const { article } = await understood(
      page(`<script type="application/ld+json">${data}</script>`, `<article><h1>Judul</h1><p>${FIRST}</p></article>`),
      "kota/x.html",
    );
    expect(article).toMatchObject({ title: "Judul", byline: [{ name: "Bayu Karang" }], tags: ["karang", "riset"] });
  });
});

describe("a post of WordPress", () => {
  test("has figures for its caption shortcodes, and links for what it embeds", async () => {
    const post = `<!-- wp:heading --><h1>Pasar Malam</h1><!-- /wp:heading --><p>${FIRST}</p>[caption id="a_1" width="300"]<img src="pasar.jpg" alt="Pasar" /> Pasar di tepi sungai.[/caption]<figure class="wp-block-embed"><div>https://contoh.example/video</div></figure><p>${SECOND}</p>`;
    const { article } = await understood(post, "kota/pasar.html");
    expect(article.media).toMatchObject([{ src: "pasar.jpg", alt: "Pasar", caption: "Pasar di tepi sungai." }]);
    expect(article.body).toContain('<p><a href="https://contoh.example/video">https://contoh.example/video</a></p>');
  });
});

test("a paragraph that is bold from end to end heads what follows; a bold sentence, link or line of a paragraph does not", async () => {
  const paragraph = "<p>Perahu nelayan kembali melaut pada Senin pagi setelah badai yang lama.</p>";
  const bold = (text: string) => `<p><strong>${text}</strong></p>`;
  const kept = [
    bold("Mereka menunggu."),
    bold('<a href="https://contoh.example/">Peta</a>'),
    "<p><strong>Kapal</strong><br>Dua.</p>",
  ];
  const { body } = (
    await understood(
      `<h1>Judul</h1>${paragraph}<p><b>Awak dari lima negara</b></p>${paragraph}${kept.join("")}${paragraph}`,
      "kota/x.html",
    )
  ).article;
  expect(body.split("\n").slice(1, -1)).toEqual(["<h2>Awak dari lima negara</h2>", paragraph, ...kept]);
});

test("the same page read twice gives the same article, and its body read again the same body", async () => {
  const html = page(
    "",
    `<h1>Judul</h1><div>${FIRST}<br><br>${SECOND}</div><table><tr><th>a</th><td>b</td></tr></table>`,
  );
  const first = await understood(html, "kota/x.html");
  expect(await understood(html, "kota/x.html")).toEqual(first);
  const again = await understood(page("", `<h1>Judul</h1>${first.article.body}`), "kota/x.html");
  expect(again.article.body).toBe(first.article.body);
});
