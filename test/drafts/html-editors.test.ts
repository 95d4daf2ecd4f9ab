/** What the editors in web browsers write: each has its own way with lists, boxes and captions. All texts are fictional. */
import { describe, expect, test } from "vitest";
import type { ParsedDraft } from "../../shared/drafts/report.ts";
import { understood } from "./parsing.ts";

const STORY = "Warga membersihkan pantai sejak pagi.";

const read = (html: string): Promise<ParsedDraft> =>
  understood(`<h1>Pantai Bersih</h1><p>${STORY}</p>${html}`, "kota/x.html");

async function bodyOf(html: string): Promise<string> {
  const { article } = await read(html);
  return article.body.slice(`<p>${STORY}</p>\n`.length);
}

describe("boxes of a list of things to do", () => {
  test.each([
    [
      "GitHub",
      '<ul><li><input type="checkbox" disabled checked> Sapu</li><li><input type="checkbox" disabled> Angkut</li></ul>',
    ],
    [
      "Pandoc",
      '<ul class="task-list"><li><label><input type="checkbox" checked="" />Sapu</label></li><li><label><input type="checkbox" />Angkut</label></li></ul>',
    ],
    [
      "TipTap",
      '<ul data-type="taskList"><li data-checked="true"><label><input type="checkbox" checked="checked"><span></span></label><div><p>Sapu</p></div></li><li data-checked="false"><label><input type="checkbox"><span></span></label><div><p>Angkut</p></div></li></ul>',
    ],
    [
      "CKEditor",
      '<ul class="todo-list"><li><label><input type="checkbox" disabled="disabled" checked="checked"><span>Sapu</span></label></li><li><label><input type="checkbox" disabled="disabled"><span>Angkut</span></label></li></ul>',
    ],
    [
      "Quill",
      '<ul><li data-list="checked"><span class="ql-ui"></span>Sapu</li><li data-list="unchecked"><span class="ql-ui"></span>Angkut</li></ul>',
    ],
    [
      "Notion",
      '<ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span>Sapu</span></li><li><div class="checkbox checkbox-off"></div> <span>Angkut</span></li></ul>',
    ],
    [
      "Confluence",
      '<ul class="inline-task-list"><li class="checked" data-inline-task-id="1"><span>Sapu</span></li><li data-inline-task-id="2"><span>Angkut</span></li></ul>',
    ],
  ])("of %s say what is done", async (_, list) => {
    expect(await bodyOf(list)).toBe("<ul><li>☑ Sapu</li><li>☐ Angkut</li></ul>");
  });

  test("of a form are no text", async () => {
    const body = await bodyOf("<form><ul><li><input type=checkbox> Langganan</li></ul></form>");
    expect(body).toBe("<ul><li>Langganan</li></ul>");
  });
});

describe("lists", () => {
  test.each([
    [
      "Quill, all levels in one",
      '<ol><li data-list="bullet">Sapu</li><li data-list="bullet" class="ql-indent-1">sapu lidi</li><li data-list="bullet">Karung</li></ol>',
    ],
    ["Quill, as it was", '<ul><li>Sapu</li><li class="ql-indent-1">sapu lidi</li><li>Karung</li></ul>'],
    [
      "Word for browsers, one for each item",
      [
        ["1", "Sapu"],
        ["2", "sapu lidi"],
        ["1", "Karung"],
      ]
        .map(
          ([level, text]) =>
            `<div class="ListContainerWrapper"><ul><li data-aria-level="${level}"><p><span>${text}</span><span class="EOP">&nbsp;</span></p></li></ul></div>`,
        )
        .join(""),
    ],
  ])("of %s", async (_, list) => {
    expect(await bodyOf(list)).toBe("<ul><li>Sapu<ul><li>sapu lidi</li></ul></li><li>Karung</li></ul>");
  });

  test("of two kinds are two", async () => {
    const list = '<ol><li data-list="bullet">Sapu</li><li data-list="ordered">Sisir</li></ol>';
    expect(await bodyOf(list)).toBe("<ul><li>Sapu</li></ul>\n<ol><li>Sisir</li></ol>");
  });
});

test("a paragraph that says it is a heading is one", async () => {
  const html =
    '<div><p role="heading" aria-level="2"><span>Alat</span></p></div><div role="heading"><p>Sapu.</p></div>';
  expect(await bodyOf(html)).toBe("<h2>Alat</h2>\n<p>Sapu.</p>");
});

test("Notion's card for a page elsewhere is a link with its title", async () => {
  const card =
    '<figure><a href="https://contoh.example/film" class="bookmark source"><div><div class="bookmark-title">Film pendek</div><div class="bookmark-description">Tentang pantai</div><img src="https://contoh.example/i.ico" class="bookmark-icon"></div></a></figure>';
  expect(await bodyOf(card)).toBe('<p><a href="https://contoh.example/film">Film pendek</a></p>');
});

test("where the heading above footnotes led is told when it goes", async () => {
  const { leftOut } = await read(
    '<p>Pasang<a href="#n1" id="c1">1</a></p><h2><a href="https://contoh.example/buku">Rujukan</a></h2><div id="n1"><p><a href="#c1">1</a> Buku laut.</p></div>',
  );
  expect(leftOut).toContainEqual(expect.objectContaining({ rule: "link", text: "https://contoh.example/buku" }));
});

test("a headline that the page says again above its story is left out", async () => {
  const { article, leftOut } = await understood(
    `<article><header><h1>Pantai Bersih</h1></header><hr><h3>Pantai  Bersih</h3><p>${STORY}</p><hr><h3>Pantai Bersih</h3><p>Besok lagi.</p></article>`,
    "kota/x.html",
  );
  expect(article.body).toBe(`<p>${STORY}</p>\n<hr>\n<h2>Pantai Bersih</h2>\n<p>Besok lagi.</p>`);
  expect(leftOut.map(({ rule, text }) => `${rule}: ${text}`)).toEqual(["repeated-headline: Pantai Bersih"]);
});

describe("what is embedded", () => {
  test.each([
    [
      '<amp-youtube data-videoid="AbC" width=1></amp-youtube>',
      "https://www.youtube.com/watch?v=AbC",
      "YouTube: youtube.com/watch?v=AbC",
    ],
    ['<amp-twitter data-tweetid="55"></amp-twitter>', "https://x.com/i/status/55", "X: x.com/i/status/55"],
    [
      '<amp-instagram data-shortcode="Ig"></amp-instagram>',
      "https://www.instagram.com/p/Ig",
      "Instagram: instagram.com/p/Ig",
    ],
    [
      '<amp-facebook data-href="https://www.facebook.com/a/posts/1"></amp-facebook>',
      "https://www.facebook.com/a/posts/1",
      "Facebook: facebook.com/a/posts/1",
    ],
  ])("by a page for phones is a link: %s", async (html, href, title) => {
    expect(await bodyOf(html)).toBe(`<p><a href="${href}">${title}</a></p>`);
  });

  test("stays where its box is named for what people share", async () => {
    const { article } = await understood(
      `<article><h1>Pantai Bersih</h1><p>${STORY}</p><div class="embed-sosmed"><blockquote class="tiktok-embed" cite="https://www.tiktok.com/@pantai/video/7"><p>Ayo ke pantai</p></blockquote></div><div class="sosmed">Bagikan</div></article>`,
      "kota/x.html",
    );
    expect(article.body).toBe(
      `<p>${STORY}</p>\n<blockquote><p>Ayo ke pantai</p><p><a href="https://www.tiktok.com/@pantai/video/7">TikTok: tiktok.com/@pantai/video/7</a></p></blockquote>`,
    );
  });
});

describe("a bar for sharing", () => {
  const FACEBOOK = "https://www.facebook.com/plugins";
  const bar = (inside: string) =>
    understood(
      `<article><h1>Pantai Bersih</h1><p>${STORY}</p><div class="social-share">${inside}</div></article>`,
      "kota/x.html",
    );

  test.each([
    ["the service's own buttons", `<iframe src="${FACEBOOK}/like.php?href=https%3A%2F%2Fcontoh.example"></iframe>`],
    ["another service's", '<iframe src="https://platform.twitter.com/widgets/tweet_button.html"></iframe>'],
    ["frames of nobody known", '<iframe src="https://iklan.example/tombol"></iframe>'],
    ["a box of buttons beside one another", '<div class="media"><a href="https://contoh.example/s">Bagikan</a></div>'],
  ])("is left out with %s", async (_, inside) => {
    const { article, leftOut } = await bar(`Bagikan ${inside}`);
    expect(article.body).toBe(`<p>${STORY}</p>`);
    expect(leftOut).toContainEqual(expect.objectContaining({ rule: "share-buttons" }));
  });

  test.each([
    ["a post", `${FACEBOOK}/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1`, "facebook.com/a/posts/1"],
    ["a film", `${FACEBOOK}/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fvideos%2F1`, "facebook.com/a/videos/1"],
    ["another service's film", "https://www.youtube.com/embed/abc", "youtube.com/watch?v=abc"],
  ])("shows what was posted, when it is named for that: %s", async (_, src, page) => {
    expect((await bar(`<iframe src="${src}"></iframe>`)).article.body).toContain(`<a href="https://www.${page}">`);
  });
});

describe("text that no reader sees", () => {
  test.each([
    '<p style="position:absolute;left:-9999px">$</p>',
    '<p style="text-indent: -9999px">$</p>',
    '<span style="position:absolute;clip:rect(0 0 0 0)">$</span>',
    '<span style="clip: rect(1px, 1px, 1px, 1px)">$</span>',
    '<p style="visibility:collapse">$</p>',
    '<p style="font-size:0px;line-height:0">$</p>',
    '<div style="font-size:0;line-height:0;max-height:0">$<img src="https://t.example/o.gif" width=1 height=1></div>',
    '<div style="font-size:0px"><font color=red>$</font></div>',
    '<div style="font-size:0"><span style="color:red">$</span></div>',
    '<div style="font-size:0"><span style="font-size:2em">$</span></div>',
    "<dialog>$</dialog>",
  ])("is left out: %s", async (html) => {
    const { article, leftOut } = await read(html.replace("$", "Kata rahasia."));
    expect(article.body).toBe(`<p>${STORY}</p>`);
    expect(leftOut).toContainEqual(expect.objectContaining({ rule: "hidden-text", text: "Kata rahasia." }));
  });

  test.each([
    '<div style="font-size:0"><p style="font-size:14px">$</p></div>',
    '<div style="font-size:0"><span style="color:red"><i style="font-size:1rem;font-style:normal">$</i></span></div>',
    '<table><td style="font-size:0"><p class="isi">$</p></td></table>',
    '<p style="text-indent:-18pt">$</p>',
    '<p style="margin-left:-20px;font-size:0.9em">$</p>',
    '<p style="clip:rect(0px,600px,200px,0px)">$</p>',
    '<div style="font-size:0"><font size=3>$</font></div>',
    "<dialog open>$</dialog>",
  ])("but not what only looks alike: %s", async (html) => {
    expect(await bodyOf(html.replace("$", "Kata terang."))).toBe("<p>Kata terang.</p>");
  });
});

describe("the words of a caption", () => {
  test("stay apart, each in an element of its own", async () => {
    const { article } = await read(
      "<figure><img src=a.jpg alt=Pantai><figcaption><i>Pantai</i> <b>utara</b>\n<u>kota</u> <small>Laras Wening</small></figcaption></figure>",
    );
    expect(article.media).toEqual([
      { src: "a.jpg", alt: "Pantai", caption: "Pantai utara kota", credit: "Laras Wening" },
    ]);
  });

  test.each(["./halaman_files/a.jpg", "halaman_files%2Fa.jpg", "halaman_files\\a.jpg", "halaman_files/a.jpg"])(
    "and its credit belong to the picture, however its address is written: %s",
    async (src) => {
      const { article } = await read(
        `<figure><img src="${src}" alt=Pantai><figcaption>Pantai. <span class=credit>Foto: Laras Wening</span></figcaption></figure>`,
      );
      expect(article.media).toEqual([
        { src: "halaman_files/a.jpg", alt: "Pantai", caption: "Pantai.", credit: "Laras Wening" },
      ]);
    },
  );

  test("are told where the picture cannot be had", async () => {
    const { leftOut } = await read(
      "<figure><img src=/a.jpg alt=Pantai><figcaption>Pagi. <span class=credit>Laras Wening</span></figcaption></figure>",
    );
    expect(leftOut.filter(({ rule }) => rule === "picture-without-file").map(({ text }) => text)).toEqual([
      "Laras Wening",
      "Pantai Pagi.",
    ]);
  });
});

test("names and dates that a page marks in the middle of a sentence stay there", async () => {
  const { article } = await understood(
    `<main><h1>Pantai Bersih</h1><div>Ditulis untuk <span class="author">Raka Muara</span>, diubah pada <time datetime="2025-05-01">1 Mei</time> lalu.</div><p>${STORY}</p></main>`,
    "kota/x.html",
  );
  expect(article.body).toBe(`<p>Ditulis untuk Raka Muara, diubah pada 1 Mei lalu.</p>\n<p>${STORY}</p>`);
});

test.each([
  ["<aside>$</aside>", "sidebar"],
  ['<div class="sidebar">$</div>', "sidebar"],
  ['<div class="related-widget">$</div>', "sidebar"],
])("what is embedded beside the story is told: %s", async (box, rule) => {
  const frame = '<iframe title="Pasang" src="https://www.youtube.com/embed/abc123"></iframe>';
  const { article, leftOut } = await read(
    `<article><h1>Pasang</h1><p>${STORY}</p>${box.replace("$", frame)}</article>`,
  );
  expect(article.body).toBe(`<p>${STORY}</p>`);
  expect(leftOut).toContainEqual({ line: 1, text: "<iframe> Pasang https://www.youtube.com/embed/abc123", rule });
});

describe("a name in a box for the author", () => {
  const page = (above: string, below = "") =>
    read(`<article><h1>Pasang</h1>${above}<p>${STORY}</p><p>${STORY}</p>${below}</article>`);

  test.each([
    ['<div class="author">Dian Laut</div>', [{ name: "Dian Laut" }]],
    ['<div class="detail__author">Dian Laut - <span>KANTORA</span></div>', [{ name: "Dian Laut" }]],
    ['<div class="author">Dian Laut</div><p>Oleh Bayu Karang</p>', [{ name: "Bayu Karang" }]],
    ['<div class="author">admin</div>', []],
    ['<div class="author">Kantora News</div>', []],
    ['<div class="editor">Dian Laut</div>', []],
  ])("is the byline where nothing else is: %s", async (above, byline) => {
    expect((await page(above)).article.byline).toEqual(byline);
  });

  test("is that of somebody who is quoted, further below", async () => {
    const { article } = await page(
      "",
      '<div class="quote"><p>Kami siap.</p><span class="author">Rahman Saleh</span></div>',
    );
    expect(article.byline).toEqual([]);
  });
});
