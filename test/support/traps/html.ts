/** A megabyte of HTML each: what broken, generated or malicious pages are made of. All made here. */
import { ELEMENTS, FORMATTING, SENTENCE, UNITS } from "./html-units.ts";
import type { Trap } from "./trap.ts";

const BYTES = 1_040_000;
const BEGINNING = "<h1>Judul</h1><p>Kapal riset bersandar di dermaga lama pada pagi hari.</p>";

type Heavy = readonly [name: string, html: () => string];

function filled(unit: string): string {
  return unit.repeat(Math.floor(BYTES / Buffer.byteLength(unit)));
}

function numbered(unit: (index: number) => string): string {
  const parts: string[] = [];
  for (let at = 0, characters = 0; characters < BYTES; at += 1) {
    const part = unit(at);
    parts.push(part);
    characters += part.length;
  }
  return parts.slice(0, -1).join("");
}

/** Opened so often as is allowed, again and again, with nothing to read but one letter. */
function deep(open: string, close: string, levels: number): string {
  return filled(`${open.repeat(levels)}x${close.repeat(levels)}`);
}

/** Boxes of which each is asked for the words in it. */
const ASKING_BOXES = [
  '<div class="meta">',
  '<div class="photo">',
  '<div class="media">',
  '<div rel="author">',
  '<div itemprop="author">',
  '<div style="border-top:solid">',
  '<div class="kg-bookmark-card">',
  '<div class="standfirst">',
  '<figure class="wp-block-embed">',
  "<figure>",
];

/** As many paragraphs as a page may have, and as many bold words in one: neither is refused before it is read. */
const WITHIN_BOUNDS: readonly Heavy[] = [
  ["paragraphs", () => `<p>${SENTENCE.slice(0, 30)}</p>`.repeat(19_000)],
  ["bold words", () => "<b>kata</b> kita, ".repeat(28_000)],
];

const NESTED: readonly Heavy[] = [
  ...ASKING_BOXES.flatMap((box) =>
    WITHIN_BOUNDS.map(
      ([name, inside]): Heavy => [
        `240 ${box} around ${name}`,
        () => `<main>${box.repeat(240)}${inside()}${`</${/[a-z]+/.exec(box)?.[0]}>`.repeat(240)}</main>`,
      ],
    ),
  ),
  ...['<div class="gmail_attr">', '<div style="border-top:solid">From: a Sent: b '].map(
    (box): Heavy => [
      `a mail in 240 ${box}`,
      () => `<div class="gmail_quote">${box.repeat(240)}${"<p>kata kita</p>".repeat(19_000)}${"</div>".repeat(241)}`,
    ],
  ),
  [
    "a mail of short lines",
    () =>
      `<div class="gmail_quote"><div class="gmail_attr">From: a<br></div>${"<div>kata kita</div>".repeat(19_000)}</div>`,
  ],
  ["110 lists in items around items", () => `${"<ol><li>".repeat(110)}${"<li>kata kita</li>".repeat(18_000)}`],
  ["rows of notes to the desk", () => `<table>${filled("<tr><td>Catatan untuk editor<td>x")}`],
  ["days and words", () => "<p>Sabtu, 1 Maret 2025</p><p>kata.</p>".repeat(9_000)],
  ["a mail of header lines", () => `<div class="gmail_quote">${"<p>From: kata kita</p>".repeat(19_000)}</div>`],
  ["a mail behind signs", () => `<p>On Mon, 2 Feb 2026 a wrote:</p>${"<p>&gt; kata kita</p>".repeat(19_000)}`],
  ["240 boxes without size", () => `${'<div style="font-size:0">'.repeat(240)}${"<p class=a>x</p>".repeat(19_000)}`],
  ..."div span b i font ul,li ol,li blockquote table,td dl,dd section article figure a,span details em,strong fieldset ins sup q"
    .split(" ")
    .map((names): Heavy => {
      const open = names.split(",").map((name) => `<${name}>`);
      const close = names
        .split(",")
        .reverse()
        .map((name) => `</${name}>`);
      return [`${names} inside one another`, () => deep(open.join(""), close.join(""), Math.floor(100 / open.length))];
    }),
  ...["div", "span", "b", "blockquote", "section", "font", "article", "figure", "em"].map(
    (name): Heavy => [
      `200 ${name} around everything`,
      () => `${`<${name}>`.repeat(200)}${filled("<p>x</p>").slice(0, -8_000)}${`</${name}>`.repeat(200)}`,
    ],
  ),
  ["200 divs around one text", () => `${"<div>".repeat(200)}${filled("kata ")}`],
  [
    "200 divs around links into the page",
    () => `${"<div>".repeat(200)}${filled('<a href="#a">x</a>').slice(0, -4_000)}`,
  ],
  ["200 divs around pictures", () => `${"<div>".repeat(200)}${filled("<img src=a.jpg>")}`],
  ["200 lists around lists", () => `${"<ul><li>".repeat(100)}${filled("<li>x")}`],
  ["200 styled spans around text", () => `${"<span style=font-weight:bold>".repeat(200)}${filled("x<br>")}`],
  ["100 tables around cells", () => `${"<table><td>".repeat(80)}${filled("<td>x")}`],
  ["40 figures around pictures", () => `${"<figure>".repeat(200)}${filled("<img src=a.jpg>x")}`],
  ["200 embeds around paragraphs", () => `${"<blockquote class=twitter-tweet>".repeat(200)}${filled("<p>x")}`],
  ["200 captions around paragraphs", () => `${"<div class=wp-caption>".repeat(200)}${filled("<p>x")}`],
  ["200 links around nothing", () => `${"<a href=x><div>".repeat(100)}${filled("<p>x")}`],
  ["100 comment boxes around paragraphs", () => `${"<div>".repeat(200)}${filled("<p><a href=#cmnt_ref1>x</a>")}`],
  ["200 signature boxes", () => `${"<div class=byline>".repeat(200)}${filled("<span class=byline>x</span>")}`],
  ["200 standfirsts", () => `${"<div class=standfirst>".repeat(200)}${filled("<div class=standfirst>x</div>")}`],
  ["200 navigations", () => `<main>${"<nav>".repeat(200)}${filled("<nav>x</nav>")}`],
  [
    "200 boxes of a page with an article",
    () => `<main>${"<div itemprop=articleBody>".repeat(200)}${filled("<h1>x</h1>")}`,
  ],
  ["lists that go deeper", () => filled(`<ul><li>${"<ul><li>x".repeat(60)}${"</ul>".repeat(61)}`)],
  [
    "Word lists that go up and down",
    () =>
      numbered((at) => `<p style='mso-list:l0 level${(at % 9) + 1}'><span style='mso-list:Ignore'>${at}.</span>x</p>`),
  ],
  [
    "Word lists of two kinds",
    () =>
      numbered(
        (at) => `<p style='mso-list:l0 level1'><span style='mso-list:Ignore'>${at % 2 === 0 ? "·" : "1."}</span>x</p>`,
      ),
  ],
];

const LONG: readonly Heavy[] = [
  ["one text", () => filled("kata ")],
  ["one word", () => filled("a")],
  ["one paragraph", () => `<p>${filled("kata kita ")}</p>`],
  ["one paragraph of bold words", () => `<p>${filled("<b>kata</b> kita ")}`],
  ["one paragraph of notes to the desk", () => `<p>${filled("[cek a] kata kita ")}`],
  ["one paragraph of notes in bold", () => `<p>${filled("<b>[cek a]</b> kata ").slice(0, 500_000)}`],
  ["one paragraph of pointers", () => `<p>${filled("[Baca juga: Harga ikan] kata ")}`],
  ["one paragraph of links", () => `<p>${filled("<a href=/a>kata</a> ")}`],
  ["one paragraph of pictures", () => `<p>${filled("x<img src=a.jpg>")}`],
  ["one paragraph of line breaks", () => `<p>${filled("kata kita<br>")}`],
  ["one list item", () => `<ul><li>${filled("kata ")}`],
  [
    "one list paragraph",
    () => `<p style='mso-list:l0 level1'><span style='mso-list:Ignore'>1.</span>${filled("kata ")}`,
  ],
  ["one list paragraph with a typed mark", () => `<p class=MsoListParagraph>·&nbsp;${filled("kata ")}`],
  ["one list paragraph of spans", () => `<p class=MsoListParagraph>·&nbsp;${filled("<span>x</span>")}`],
  ["one cell", () => `<table><tr><td>a<td>${filled("kata ")}`],
  ["one heading", () => `<h2>${filled("kata ")}</h2>`],
  ["one preformatted text", () => `<pre>${filled("kata\n")}</pre>`],
  ["one comment", () => `<!--${filled("kata ")}-->`],
  ["one comment without end", () => `<!--${filled("-- ")}`],
  ["one script", () => `<script>${filled("kata ")}</script>`],
  ["one script that holds tags", () => `<script>${filled("<!--<script>")}</script>`],
  ["one textarea", () => `<textarea>${filled("<p>x")}`],
  ["one style sheet", () => `<style>${filled(".c1{font-weight:700}")}</style>`],
  ["one style sheet of selectors", () => `<style>${filled(".c1,")}{font-weight:700}</style>`],
  ["one style sheet of brackets", () => `<style>${filled("{")}</style>`],
  ["one style attribute", () => `<p style="${filled("font-weight:700;")}">x</p>`],
  ["one style attribute of spaces", () => `<p style="mso-list:${filled(" ")}">x</p>`],
  ["one class attribute", () => `<p class="${filled("a ")}">x</p>`],
  ["one class attribute of names", () => `<main><div class="${numbered((at) => `a${at} `)}">x</div></main>`],
  ["one href", () => `<a href="https://contoh.example/${filled("a")}">x</a>`],
  [
    "one href of detours",
    () => `<a href="https://www.google.com/url?q=${filled("https://www.google.com/url?q=")}">x</a>`,
  ],
  ["one href of entities", () => `<a href="${filled("&#x6a;")}">x</a>`],
  ["one href of controls", () => `<a href="${filled("\t\n")}javascript:x">x</a>`],
  ["one srcset", () => `<img srcset="${filled("a.jpg 1w, ")}">`],
  ["one alt text", () => `<img src=a.jpg alt="${filled("kata ")}">`],
  ["one src", () => `<img src="${filled("%20")}">`],
  ["one data URL", () => `<img src="data:image/png;base64,${filled("A")}">`],
  ["one title attribute", () => `<abbr title="${filled("kata ")}">x</abbr>`],
  ["one meta description", () => `<meta name=description content="${filled("kata ")}">`],
  ["one page title", () => `<title>${filled("kata ")}</title>`],
  ["one page title of dashes", () => `<title>${filled(" - ")}x</title>`],
  ["one meta author", () => `<meta name=author content="${filled("A, ")}">`],
  ["one meta keywords", () => `<meta name=keywords content="${numbered((at) => `a${at}, `)}">`],
  ["one figcaption", () => `<figure><img src=a.jpg><figcaption>${filled("kata ")}</figcaption></figure>`],
  ["one figcaption of brackets", () => `<figure><img src=a.jpg><figcaption>${filled("(")}</figcaption></figure>`],
  ["one attribute name", () => `<p ${filled("a")}>x</p>`],
  ["one tag name", () => `<${filled("a")}>x`],
  ["one tag of attributes", () => `<p ${numbered((at) => `a${at}=1 `)}>x</p>`],
  ["one tag of handlers", () => `<p ${numbered((at) => `on${at}=1 `)}>x</p>`],
  ["one tag of quotation marks", () => `<p ${filled("a='b")}>x</p>`],
  ["one tag of slashes", () => `<p${filled("/")}>x</p>`],
  ["one tag of equals signs", () => `<p ${filled("=")}>x</p>`],
  ["one tag without end", () => `<p ${filled("a ")}`],
  ["one block of JSON-LD", () => `<script type="application/ld+json">[${filled('{"@type":"Article"},')}{}]</script>`],
  ["one deep block of JSON-LD", () => `<script type="application/ld+json">${filled("[")}</script>`],
  [
    "one JSON-LD headline of tags",
    () =>
      `<script type="application/ld+json">{"@type":"Article","headline":"${filled("<b").slice(0, 290_000)}"}</script>`,
  ],
  ["one shortcode", () => `[gallery ${filled("a=1 ")}]`],
  ["one caption shortcode", () => `[caption]<img ${filled("a ")}>[/caption]`],
  ["one clipboard header", () => `Version:0.9\n${filled("A:b\n").slice(0, 60_000)}`],
  ["one quoted mail", () => `<div class=gmail_quote>${filled("<blockquote>x</blockquote>")}</div>`],
  ["one svg", () => `<svg>${filled("<g/>")}</svg>`],
  ["one ruby", () => `<ruby>${filled("a<rt>b")}</ruby>`],
  ["one select", () => `<select>${filled("<option>a")}</select>`],
  ["spaces", () => `<p>x${filled(" ")}y`],
  ["spaces between blocks", () => `<p>x</p>${filled(" ")}<p>y</p>`],
  ["no-break spaces in a paragraph", () => `<p>x${filled("\u00a0")}y`],
  ["line ends", () => `<p>x</p>${filled("\n").slice(0, 19_000)}<p>y</p>`],
  ["blanks and line ends", () => `x${filled(" \u00a0").slice(0, 600_000)}\n${filled(" \n").slice(0, 30_000)}y`],
];

const NUMBERED: readonly Heavy[] = [
  ["pictures", () => numbered((at) => `<img src=a${at}.jpg>`)],
  ["pictures with words", () => numbered((at) => `<p>x${at}</p><img src=a${at}.jpg alt=b${at}><p>Foto: x${at}</p>`)],
  ["addresses", () => numbered((at) => `<a href=https://contoh.example/${at}>x${at}</a> `)],
  ["embeds", () => numbered((at) => `<iframe src=https://www.youtube.com/embed/a${at}></iframe>`)],
  ["related stories", () => numbered((at) => `<p>Baca juga: <a href=/${at}>Harga ikan ${at}</a></p>`)],
  [
    "footnotes of Word",
    () => {
      const half = 3_400;
      const marks = Array.from(
        { length: half },
        (_, at) => `<p>x<a href="#_ftn${at}" name="_ftnref${at}"><sup>[${at}]</sup></a></p>`,
      );
      const notes = Array.from(
        { length: half },
        (_, at) => `<div id="ftn${at}"><p><a href="#_ftnref${at}" name="_ftn${at}">[${at}]</a> Catatan.</p></div>`,
      );
      return [...marks, ...notes].join("");
    },
  ],
  [
    "footnotes of one box",
    () => {
      const marks = Array.from({ length: 4_000 }, (_, at) => `<a href="#n${at}" id="r${at}">${at}</a>`);
      const notes = Array.from({ length: 4_000 }, (_, at) => `<a href="#r${at}" id="n${at}">${at}</a> Catatan.`);
      return `<p>${marks.join("")}</p><div>${notes.join("")}</div>`;
    },
  ],
  [
    "footnotes in deep boxes",
    () => {
      const marks = Array.from({ length: 4_000 }, (_, at) => `<a href="#n${at}" id="r${at}">${at}</a>`);
      const notes = Array.from({ length: 4_000 }, (_, at) => `<p><a href="#r${at}" id="n${at}">${at}</a> Catatan.</p>`);
      return `<p>${marks.join("")}</p>${"<div>".repeat(200)}${notes.join("")}`;
    },
  ],
  ["footnotes that lead to one another", () => numbered((at) => `<a href="#n${at}" id="n${at + 1}">${at}</a>`)],
  ["ids", () => numbered((at) => `<p id=a${at}>x</p>`)],
  ["classes", () => numbered((at) => `<p class=c${at}>x</p>`)],
  ["rules of a style sheet", () => `<style>${numbered((at) => `.c${at % 9_999}{font-weight:${at}}`)}</style>`],
  ["elements nobody knows", () => numbered((at) => `<x-${at}>x</x-${at}>`)],
  ["links to authors", () => numbered((at) => `<a rel=author>Dian Laut ${at}</a>`)],
  [
    "entries of JSON-LD",
    () =>
      `<script type="application/ld+json">{"@type":"Article","author":[${Array.from({ length: 9_000 }, (_, at) => `"A ${at}"`).join(",")}]}</script>`,
  ],
  ["meta elements", () => numbered((at) => `<meta name=author content="Dian Laut ${at}">`)],
  ["long paragraphs with an end of brackets", () => numbered((at) => `<p>${SENTENCE.repeat(30)} (abc${at})</p>`)],
  ["headings and paragraphs", () => numbered((at) => `<h2>Bagian ${at}</h2><p>${SENTENCE}</p>`)],
  ["captions", () => numbered((at) => `<p class=caption>x${at}</p>`)],
  ["comments", () => numbered((at) => `<!-- catatan ${at} -->`)],
  ["embargo comments", () => numbered((at) => `<!-- embargo hingga ${at} Maret 2025 -->`)],
  ["broken attributes", () => numbered((at) => `<p id="<b>${at} x">x</p>`)],
  ["cells in one row", () => `<table><tr>${numbered((at) => `<td>${at}`)}</table>`],
  ["rows in one table", () => `<table>${numbered((at) => `<tr><td>${at}<td>x`)}</table>`],
  ["rows of pictures", () => `<table>${numbered((at) => `<tr><td><img src=${at}.jpg>`)}</table>`],
  ["formatting that is opened anew in every paragraph", () => numbered((at) => (at < 2_000 ? `<b a=${at}>` : "<p>x"))],
  [
    "three of each formatting in every paragraph",
    () => `${"<b><i><u><s><em><tt><font><small><big><code><strong><strike><nobr>".repeat(3)}${filled("<p>x</p>")}`,
  ],
  ["formatting around tables", () => filled("<b><i><u><table><td>x</b></i></u></table>")],
];

const ALL: readonly Heavy[] = [
  ...ELEMENTS.flatMap((name): Heavy[] => [
    [`<${name}> opened`, () => filled(`<${name}>`)],
    [`<${name}> opened with a letter`, () => filled(`<${name}>x`)],
    [`<${name}> opened and closed`, () => filled(`<${name}>x</${name}>`)],
  ]),
  ...FORMATTING.flatMap((unit): Heavy[] => [
    [`${unit} left open`, () => filled(`${unit}x`)],
    [`${unit} left open across paragraphs`, () => filled(`<p>${unit}x`)],
  ]),
  ...UNITS.map((unit): Heavy => [JSON.stringify(unit), () => filled(unit)]),
  ...NESTED,
  ...LONG.map(([name, html]): Heavy => [`a megabyte in ${name}`, html]),
  ...NUMBERED.map(([name, html]): Heavy => [`as many ${name} as fit`, html]),
];

export const HTML_TRAPS: readonly Trap[] = ALL.map(([name, html]) => ({
  name,
  path: "kota/x.html",
  draft: () => BEGINNING + html(),
}));
