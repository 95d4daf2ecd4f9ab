/** Agencies' items of a megabyte each, in XML and in JSON: many of everything, deep, long, broken. */
import type { Trap } from "./trap.ts";

const MB = 1_040_000;
const repeat = (unit: string, characters = MB) => unit.repeat(Math.floor(characters / unit.length));
const numbered = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join("");
/** As many as there may be of something that has some tags. */
const crowd = (unit: string, tags: number) => unit.repeat(Math.floor(29_000 / tags));
const inside = (levels: number, tag: string, content: string) =>
  `<${tag}>`.repeat(levels) + content + `</${tag}>`.repeat(levels);
const escaped = (html: string) => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const NAR = "http://iptc.org/std/nar/2006-10-01/";
const HEADLINE = "<headline>Pasar ikan dibuka lagi</headline>";
const STORY = '<inlineData contenttype="text/plain">Pedagang senang.</inlineData>';
const item = (set: string, content = HEADLINE, meta = "") =>
  `<newsItem xmlns="${NAR}"><itemMeta>${meta}</itemMeta><contentMeta>${content}</contentMeta><contentSet>${set}</contentSet></newsItem>`;
const xhtml = (body: string) =>
  item(`<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html></inlineXML>`);
const nitf = (content: string, head = "") =>
  item(`<inlineXML><nitf><body>${head}<body.content>${content}</body.content></body></nitf></inlineXML>`);
const html = (content: string) => item(`<inlineData contenttype="text/html">${content}</inlineData>`);

const TAGS: readonly (readonly [unit: string, tags: number])[] = [
  ["<p>a</p>", 2],
  ["<p><b>a</b> b</p>", 4],
  ["<b/>", 1],
  ["a<br/>", 1],
  ['<img src="a.jpg"/>', 1],
  ['<img src="https://a.example/b.jpg" onerror="c()"/>', 1],
  ['<a href="https://a.example/">b</a>', 2],
  ["<table><tr><td>a</td></tr></table>", 6],
  ["<td>a</td>", 2],
  ["<ul><li>a</li></ul>", 4],
  ['<figure><img src="a.jpg"/><figcaption>b</figcaption></figure>', 5],
  ["<script>a</script>", 2],
  ["<svg><g/></svg>", 3],
  ["<nama>a</nama>", 2],
  ['<p a="1" b="2" c="3" d="4" e="5" style="color: red" class="f g">h</p>', 2],
];

type Item = readonly [name: string, draft: string];

function newsml(): readonly Item[] {
  const texts = ["kata ", "a\n", "&amp;", "&#65;", "&#x200b;", "<!--a-->", "<?a b?>", "<![CDATA[a]]>", "]] ", "- "];
  const stories: readonly (readonly [name: string, draft: string])[] = [
    ...TAGS.flatMap(([unit, tags]): [string, string][] => [
      [`XHTML: ${unit}`, xhtml(crowd(unit, tags))],
      [`XHTML: ${unit} and much text`, xhtml(crowd(`${unit}${"kata ".repeat(5 * tags)}`.slice(0, 35 * tags), tags))],
      [`NITF: ${unit}`, nitf(crowd(unit, tags))],
      [`HTML in characters: ${unit}`, html(repeat(escaped(unit)))],
    ]),
    ...texts.flatMap((unit): [string, string][] => [
      [`XHTML: ${unit}`, xhtml(`<p>${repeat(unit)}</p>`)],
      [`NITF: ${unit}`, nitf(`<p>${repeat(unit)}</p>`)],
      [`between the parts: ${unit}`, item(STORY + repeat(unit))],
    ]),
    ["XHTML 190 deep", xhtml(inside(190, "b", "a").repeat(76))],
    ["NITF: bodies in bodies", nitf(inside(150, "body.content", "<p>a</p>".repeat(14_000)))],
    ["NITF: heads in heads", nitf("<p>a</p>", inside(150, "body.head", "<hl1>a</hl1>".repeat(14_000)))],
    ["NITF: notes in notes", nitf(inside(180, "note", "a").repeat(80))],
    ["NITF: captions in captions", nitf(inside(180, "media-caption", "<p>a</p>".repeat(14_000)))],
    [
      "NITF: pictures",
      nitf(crowd('<media><media-reference source="a.jpg"/><media-caption>a</media-caption></media>', 5)),
    ],
    ["plain text of short lines", item(`<inlineData contenttype="text/plain">${repeat("a\n")}</inlineData>`)],
    ["plain text of spaces", item(`<inlineData contenttype="text/plain">a${repeat(" ")}b</inlineData>`)],
    ["stories without a word", item(crowd("<inlineXML><p> </p></inlineXML>", 4))],
    [
      "stories without a word, in NITF",
      item(crowd("<inlineXML><nitf><body.content> </body.content></nitf></inlineXML>", 6)),
    ],
    ["stories in characters", item(crowd('<inlineData contenttype="text/html">&lt;p&gt;</inlineData>', 2))],
  ];
  const elements = "headline by description keyword dateline language contentCreated creator subject located a".split(
    " ",
  );
  const fields: readonly (readonly [name: string, draft: string])[] = [
    ...elements.map((name): [string, string] => [
      `thousands of <${name}>`,
      item(STORY, HEADLINE + numbered(7_000, (at) => `<${name} a="${at}"><name>a${at}</name></${name}>`)),
    ]),
    ...["edNote", "embargoed", "pubStatus", "expires", "title", "signal"].map((name): [string, string] => [
      `thousands of <${name}>`,
      item(
        STORY,
        HEADLINE,
        numbered(14_000, (at) => `<${name} qcode="a:${at}">2025-01-01T00:00:00Z</${name}>`),
      ),
    ]),
    ["files of pictures", item(STORY + numbered(14_000, (at) => `<remoteContent href="${at}.jpg" width="${at}"/>`))],
    ["attributes of one element", item(STORY, `<headline ${numbered(60_000, (at) => ` a${at}="b"`)}>a</headline>`)],
    [
      "namespaces of one element",
      `<newsItem xmlns="${NAR}"${numbered(12_000, (at) => ` xmlns:a${at}="urn:b"`)}>${numbered(12_000, (at) => `<a${at}:b/>`)}</newsItem>`,
    ],
    [
      "namespaces of every element",
      item(STORY, HEADLINE + numbered(14_000, (at) => `<a:b xmlns:a="urn:${at}">c</a:b>`)),
    ],
    [
      "namespaces 190 deep",
      item(STORY, HEADLINE + `${numbered(190, (at) => `<a xmlns:a${at}="urn:b">`)}${"</a>".repeat(190)}`.repeat(70)),
    ],
    ["long names", item(STORY, HEADLINE + numbered(9_000, (at) => `<${"n".repeat(90)}${at}/>`))],
    ["elements 100,000 deep", item(STORY, "<a>".repeat(100_000))],
    ["a million tags", item(STORY, repeat("<a/>"))],
  ];
  const broken = ["<", '<a "', "<![CDATA[", "<!--", "<?", "<a ", "<a b='", "</a>", "&", "&a;", "<a b=c ", " ", "<a>"];
  return [...stories, ...fields, ...broken.map((unit): Item => [`broken by ${unit}`, `<newsItem>${repeat(unit)}`])];
}

function ninjsItems(): readonly Item[] {
  const ITEM = { uri: "urn:7", type: "text", versioncreated: "2025-05-01T08:00:00Z", headline: "Pasar ikan dibuka" };
  const ninjs = (fields: object) => JSON.stringify({ body_text: "Pedagang senang.", ...ITEM, ...fields });
  const written = (json: string) => `${ninjs({}).slice(0, -1)},${json}}`;
  /** As often as the file can hold it, escapes counted. */
  const filling = (unit: string) =>
    unit.repeat(Math.floor(MB / Math.max(JSON.stringify(unit).length - 2, Buffer.byteLength(unit))));

  const markup = (
    "<|<a|<!--|<p><b>|<table><td>|<table>a|<select>|<textarea>|<svg><p>|<b a=1><table><td></b></table>|</p>|<title>|" +
    "<template>|<plaintext>|<math><mi>|<div><p>a</div>|&nbsp;|&lt;b&gt;|<img src=x onerror=a>|<iframe srcdoc='<p>'>"
  ).split("|");
  const characters = [
    "kata ",
    "a\n",
    "\n",
    " ",
    '"',
    "\\",
    "\u0001",
    "\u200b",
    "\u202e",
    "\ud800",
    "\u0301",
    "e\u0301",
  ];
  const texts = "headline description_text byline located ednote usageterms embargoed language pubstatus lainnya".split(
    " ",
  );
  const pictures = (count: number, fields: string) =>
    `[${numbered(count, (at) => `{"type":"picture","renditions":[{"href":"${at}.jpg"}]${fields}},`)}{}]`;
  const bodies = (role: string, value: string) =>
    JSON.stringify({ ...ITEM, bodies: Array.from({ length: 9 }, () => ({ role, value })) });
  const items: readonly (readonly [name: string, draft: string])[] = [
    ...TAGS.map(([unit]): [string, string] => [`a body of ${unit}`, ninjs({ body_html: filling(unit) })]),
    ...markup.flatMap((unit): [string, string][] => [
      [`a body of ${unit}`, ninjs({ body_html: `<p>a</p>${filling(unit)}` })],
      [`a description of ${unit}`, ninjs({ description_html: filling(unit) })],
    ]),
    ...characters.flatMap((unit): [string, string][] => [
      [`a text of ${JSON.stringify(unit)}`, ninjs({ body_text: `a${filling(unit)}` })],
      ...texts.map((name): [string, string] => [
        `${name} of ${JSON.stringify(unit)}`,
        ninjs({ [name]: filling(unit) }),
      ]),
    ]),
    ["many fields", written(`${numbered(49_000, (at) => `"f${at}":${at},`)}"a":1`)],
    ["one field, many times", written(`${repeat('"a":1,')}"a":1`)],
    ["many headlines", written(`${repeat('"headline":"a",')}"a":1`)],
    ["many bodies", written(`${numbered(35_000, (at) => `"body_${at}":"<p>a</p>",`)}"a":1`)],
    ["many subjects", ninjs({ subjects: Array.from({ length: 90_000 }, (_, at) => `s${at}`) })],
    ["many people", ninjs({ people: Array.from({ length: 20_000 }, (_, at) => ({ name: `N ${at}`, rel: "author" })) })],
    ["many pictures", written(`"associations":${pictures(9_000, ',"headline":"a"')}`)],
    ["many pictures with terms", written(`"associations":${pictures(9_000, ',"ednote":"a","usageterms":"b"')}`)],
    ["many pictures taken back", written(`"associations":${pictures(9_000, ',"pubstatus":"canceled"')}`)],
    [
      "one picture of many sizes",
      written(
        `"associations":[{"type":"picture","renditions":[${numbered(30_000, (at) => `{"href":"${at}.jpg"},`)}{}]}]`,
      ),
    ],
    [
      "descriptions in HTML",
      ninjs({ descriptions: Array(18_000).fill({ value: "<p>a</p>", contenttype: "text/html" }) }),
    ],
    ["bodies without a word", bodies("html", repeat("<p> </p>", 110_000))],
    [
      "bodies without a word, in NITF",
      bodies("nitf", `<nitf><body.content>${repeat("<p> </p>", 100_000)}</body.content></nitf>`),
    ],
    ["a headline everywhere", JSON.stringify({ ...ITEM, headline: "a", body_html: repeat("<p>a</p>") })],
    ["an embargo in every sentence of a note", ninjs({ ednote: repeat("Embargo sampai 3 Februari 2025 10.00 WIB. ") })],
    ["an embargo in brackets everywhere", ninjs({ body_text: repeat("Satu (EMBARGO 3 Februari 2025) dua. ") })],
    ["embargoes that differ", ninjs({ body_text: numbered(22_000, (at) => `Satu (EMBARGO 3 Mei 2025 ${at}) dua. `) })],
    ["a note that might speak of release", ninjs({ ednote: repeat("not for no hold ") })],
    ["names that say much", written(`${numbered(9_000, (at) => `"${"kata ".repeat(20)}${at}":1,`)}"a":1`)],
    ["a long name", written(`"${repeat("a")}":1`)],
    ["a long number", written(`"a":${repeat("1")}`)],
    ["lists 99 deep", written(`"a":[${numbered(450, () => `${"[".repeat(95)}${"]".repeat(95)},`)}1]`)],
    ["lists without end", written(`"a":${repeat("[")}`)],
    ["objects without end", written(`"a":${repeat('{"a":')}`)],
    ["a text without end", written(`"a":"${repeat("a")}`)],
    ["backslashes before a quotation mark", written(`"a":"${repeat("\\")}"`)],
    ["backslashes without end", `{"${repeat("\\")}`],
    ["escapes", written(`"a":"${repeat("\\u0041")}"`)],
    ["spaces", `{${repeat(" ")}"a":1}`],
    ["something behind it", `{"a":1}${repeat(" ")}x`],
    ["a list of items", `[${repeat(`${ninjs({})},`, MB - 200)}${ninjs({})}]`],
  ];
  return items;
}

const trapOf =
  (extension: string) =>
  ([name, draft]: Item): Trap => ({ name: `${extension}: ${name}`, path: `kota/x.${extension}`, draft: () => draft });

export const AGENCY_TRAPS: readonly Trap[] = [...newsml().map(trapOf("xml")), ...ninjsItems().map(trapOf("json"))];
