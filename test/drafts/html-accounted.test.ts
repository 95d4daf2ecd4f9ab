/** Design promise 9 for HTML: every letter that a reader or a program could see ends in a field, in the body, or in what was left out. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ParsedDraft } from "../../shared/drafts/report.ts";
import { runs } from "../support/runs.ts";
import { report, textsOf } from "./parsing.ts";

/** `$` is a word, each a different one. Of what stands around an article the words are told, of links there not the addresses. */
const BLOCKS: readonly string[] = [
  "<p>$</p>",
  "<p>$ <b>$</b> $</p>",
  "<p>$<br>$<br><br>$</p>",
  "<div>$<div>$</div>$</div>",
  "<h1>$</h1>",
  "<h2>$</h2><p>$ $ $.</p>",
  "<h2><a href=https://contoh.example/$>$</a></h2>",
  "<ul><li>$<ul><li>$</ul><li>$</ul>",
  "<ol start=3><li><p>$</p><p>$</p></ol>",
  '<ul class="lst-kix_a-0"><li>$</ul><ul class="lst-kix_a-1"><li>$</ul>',
  "<dl><dt>$<dd>$</dl>",
  "<blockquote>$<cite>$</cite></blockquote>",
  "<table><caption>$</caption><tr><th>$<td>$</table>",
  "<table><tr><td><table><tr><td>$<td>$</table></table>",
  "<table>$<tr>$<td>$</table>",
  "<pre>$\n  $</pre>",
  "<figure><img src=$.jpg alt=$><figcaption>$ <a href=https://contoh.example/$>$</a></figcaption></figure>",
  "<figure><img src=$.jpg><img src=$.jpg><figcaption>$</figcaption></figure>",
  "<figure>$<img src=$.jpg>$</figure>",
  "<p><img src=$.jpg alt=$ title=$></p><p>Foto: $ (Dian $/KANTORA)</p>",
  "<p><a href=https://contoh.example/$.jpg><img src=$.jpg></a></p>",
  "<picture><source srcset='x.webp 2x'><img src=$.jpg alt=$></picture>",
  "<div class=wp-caption><img src=$.jpg><p class=wp-caption-text>$ <span class=credit>$</span></p></div>",
  "[caption id=1]<img src=$.jpg alt=$> $[/caption]",
  "<p>[gallery ids=$]</p><p>[$ a=1]</p>",
  "<figure class=wp-block-embed><div>https://www.youtube.com/watch?v=$</div><figcaption>$</figcaption></figure>",
  "<figure class=kg-bookmark-card><a href=https://contoh.example/$><div class=kg-bookmark-title>$</div><div>$</div></a></figure>",
  "<blockquote class=twitter-tweet><p>$</p>— $ <a href=https://x.com/$/status/1>$</a></blockquote>",
  "<iframe src=https://peta.example/$ title=$>$</iframe>",
  "<iframe src=https://www.youtube.com/embed/$ title=$>$</iframe>",
  "<video src=https://contoh.example/$.mp4>$</video>",
  "<audio src=$.mp3>$</audio>",
  "<object data=https://peta.example/$>$</object>",
  "<svg><title>$</title><text>$</text></svg>",
  "<p>$ <math><mi>$</mi></math> $</p>",
  "<p>$ <ruby>$<rp>(</rp><rt>$</rt><rp>)</rp></ruby> $</p>",
  "<details><summary>$</summary>$</details>",
  "<nav>$</nav>",
  "<aside><p>$</p></aside>",
  "<aside><iframe src=https://www.youtube.com/embed/$ title=$></iframe><video><source src=https://contoh.example/$.mp4></video></aside>",
  "<div class=sidebar><iframe data-src=https://peta.example/$></iframe></div>",
  "<div class=related-widget><div class=fb-post data-href=https://www.facebook.com/a/posts/$></div></div>",
  "<footer>$</footer>",
  "<div id=header>$</div><div id=sidebar>$</div><div id=footer>$</div>",
  "<div class=share-buttons>$</div>",
  "<div class=related-posts><h3>$</h3><a href=/x>$</a></div>",
  "<div class=byline>Oleh Dian $</div>",
  "<div class=meta><span>$</span><time datetime=2025-03-03>$</time></div>",
  "<p class=standfirst>$ $ $</p>",
  "<p class=MsoCaption>$</p>",
  "<span hidden>$</span><p style=display:none>$</p>",
  "<template>$</template>",
  "<noscript>$</noscript><noscript><img src=$.jpg></noscript>",
  "<button>$</button><select><option>$</select><textarea>$</textarea>",
  "<input value=$>",
  "<!-- $ -->",
  "<p onclick=$>$</p>",
  "<a href=javascript:$>$</a>",
  "<p><ins cite=mailto:a datetime=b>$</ins><del cite=mailto:a datetime=b>$</del><del>$</del></p>",
  "<div style=mso-element:comment><p>$</p></div>",
  "<p class=MsoToc1>$</p>",
  "<p class=MsoListParagraph style='mso-list:l0 level1'><span style='mso-list:Ignore'>a.</span>$</p>",
  '<p>$<a href="#n1" id=r1>1</a></p><p id=n1><a href="#r1">1</a> $</p>',
  '<p>$<sup><a href="#_ftn1" name="_ftnref1">[1]</a></sup></p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> $</p></div>',
  "<div class=gmail_signature>$</div>",
  "<div>$<blockquote type=cite>$</blockquote></div>",
  "<div id=divRplyFwdMsg>From: $<br>Sent: $</div><div>$</div>",
  "<p>Sent from my $</p>",
  "<p>Baca juga: <a href=https://contoh.example/$>$ $</a></p>",
  "<p>Oleh Dian $</p>",
  "<p>(Sekar $)</p>",
  "<p>Tanjung $ - $ $ $.</p>",
  "<b><p>$</p>$</b>",
  "<a href=/$><p>$</p><p>$</p></a>",
  "<font><center>$</font></center>",
  "<xmp>$</xmp>",
  "<$x>$</$x>",
  "</p>$</div>$</b>",
  "$",
];

const HEADS: readonly string[] = [
  "",
  "<title>$</title>",
  "<title>$ - Warta</title><meta property=og:site_name content=Warta><meta name=description content='$ $'>",
  "<meta name=author content='Dian $'><meta property=article:tag content=$>",
  '<script type=application/ld+json>{"@type":"Article","headline":"$","author":{"name":"Dian $"}}</script>',
  "<meta name=keywords content='$, $'><link rel=canonical href=https://contoh.example/$>",
];

interface Written {
  readonly html: string;
  readonly words: readonly string[];
}

const draft = fc.tuple(
  fc.constantFrom(...HEADS),
  fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 7 }),
  fc.boolean(),
);

/** Words of letters that no markup here has in this order, and no word is part of another. */
function filled(template: string): Written {
  const words: string[] = [];
  const html = template.replace(/\$/g, () => {
    const word = `q${String.fromCharCode(97 + Math.floor(words.length / 26), 97 + (words.length % 26))}zu`;
    words.push(word);
    return word;
  });
  return { html, words };
}

function everythingIn({ article, leftOut, warnings }: ParsedDraft): string {
  return [
    ...textsOf(article),
    ...[...article.body.matchAll(/ (?:href|title)="([^"]*)"/g)].map(([, value = ""]) => value),
    ...leftOut.map(({ text }) => text),
    ...warnings.map(({ message }) => message),
  ]
    .join(" ")
    .toLowerCase();
}

test("no word of a page is lost", async () => {
  await fc.assert(
    fc.asyncProperty(draft, async ([head, blocks, isEnclosed]) => {
      const parts = [
        head,
        "<h1>Judul</h1>",
        ...blocks,
        "<p>Akhir cerita yang panjangnya cukup untuk sebuah paragraf.</p>",
      ];
      const { html, words } = filled(
        isEnclosed ? `${parts[0]}<main><article>${parts.slice(1).join("\n")}</article></main>` : parts.join("\n"),
      );
      const parsed = await report(`<!doctype html>${html}`, "kota/x.html");
      if (!parsed.ok) return;
      const found = everythingIn(parsed);
      const lost = words.filter((word) => !found.includes(word));
      expect(lost, `${html}\n${JSON.stringify(parsed, null, 1)}`).toEqual([]);
    }),
    {
      numRuns: runs(2_500),
      examples: BLOCKS.flatMap((block): [[string, string[], boolean]][] => [
        [["", [block], false]],
        [["", [block], true]],
      ]),
    },
  );
});

test.each([
  ["a tag that never ends swallows words", "<p>satu</p><p\n<!-- dua --><p>tiga</p>", ["satu", "dua", "tiga"]],
  ["a quotation mark that is missing", '<p class="a>satu</p><p>dua" tiga>empat</p>', ["satu", "dua", "tiga", "empat"]],
  ["words in angle brackets", "<p>Kata <narasumber satu> dan </dua> itu.</p>", ["narasumber", "satu", "dua"]],
  [
    "a picture for browsers without script that is another",
    "<p><img src=satu.jpg>x</p><noscript><img src=dua.jpg></noscript>",
    ["satu.jpg", "dua.jpg"],
  ],
  ["titles of drawings", "<svg><title>satu</title><text>dua</text></svg>", ["satu", "dua"]],
])("%s: they are somewhere", async (_name, html, words) => {
  const parsed = await report(`<!doctype html><h1>Judul</h1>${html}<p>Akhir cerita.</p>`, "kota/x.html");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const found = everythingIn(parsed);
  for (const word of words) expect(found).toContain(word);
});
