/** Agencies' texts in NewsML-G2: what becomes of their fields, and which files are no drafts. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ParsedDraft } from "../../shared/drafts/report.ts";
import { outlineXml } from "../../shared/xml/outline.ts";
import { runs } from "../support/runs.ts";
import { problemsOf, report, textOfHtml, understood } from "./parsing.ts";

const NAR = "http://iptc.org/std/nar/2006-10-01/";
const XHTML = "http://www.w3.org/1999/xhtml";
const NITF = "http://iptc.org/std/NITF/2006-10-18/";

interface Parts {
  readonly kind?: string;
  readonly rights?: string;
  readonly meta?: string;
  readonly headline?: string;
  readonly content?: string;
  readonly set?: string;
}

/** A `newsItem` without its namespace. */
function bare({
  kind = "ninat:text",
  rights = "",
  meta = "",
  headline = "<headline>Pasar ikan dibuka lagi</headline>",
  content = "",
  set,
}: Parts): string {
  const text = set ?? '<inlineData contenttype="text/plain">Pedagang senang.</inlineData>';
  const itemClass = kind === "" ? "" : `<itemClass qcode="${kind}"/>`;
  return `<newsItem guid="urn:kantora:7" version="1">${rights}<itemMeta>${itemClass}<versionCreated>2025-05-01T08:00:00+07:00</versionCreated>${meta}</itemMeta><contentMeta>${headline}${content}</contentMeta><contentSet>${text}</contentSet></newsItem>`;
}

const newsItem = (parts: Parts = {}) =>
  bare(parts).replace("<newsItem", `<?xml version="1.0" encoding="UTF-8"?>\n<newsItem xmlns="${NAR}"`);
const message = (...items: readonly string[]) =>
  `<newsMessage xmlns="${NAR}"><header><sent>2025-05-01T09:00:00Z</sent></header><itemSet>${items.join("\n")}</itemSet></newsMessage>`;
const xhtml = (body: string) =>
  `<inlineXML contenttype="application/xhtml+xml"><html xmlns="${XHTML}"><body>${body}</body></html></inlineXML>`;
const nitf = (content: string, head = "") =>
  `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="${NITF}"><body>${head === "" ? "" : `<body.head>${head}</body.head>`}<body.content>${content}</body.content></body></nitf></inlineXML>`;

const read = (parts: Parts = {}) => understood(newsItem(parts), "kota/x.xml");
const refused = (parts: Parts) => problemsOf(newsItem(parts), "kota/x.xml");
const leftOutBy = ({ leftOut }: ParsedDraft, rule: string) =>
  leftOut.filter((one) => one.rule === rule).map(({ text }) => text);

describe("fields", () => {
  test("of an item that says everything", async () => {
    const parsed = await read({
      meta: "<firstCreated>2025-04-30T20:00:00+07:00</firstCreated><pubStatus qcode='stat:usable'/><title>ikan-7</title>",
      content: `
        <contentCreated>2025-04-30T18:30:00+07:00</contentCreated><located qcode="kota:9"><name>Tanjung Biru</name></located>
        <creator><name>Dian Laut</name></creator><contributor role="ctrol:editor"><name>Raka Muara</name></contributor>
        <language tag="id-ID"/><subject qcode="medtop:1"><name xml:lang="en">fishing</name><name xml:lang="id">perikanan</name></subject>
        <keyword>ikan</keyword><description role="drol:summary">Setelah dua tahun sepi.</description>
        <description role="drol:caption">Perahu.</description><slugline>ikan</slugline>`,
      set: xhtml("<h2>Ramai</h2><p>Pedagang <em>senang</em>.</p>"),
    });
    expect(parsed).toMatchObject({
      format: "newsml-g2",
      warnings: [],
      article: {
        title: "Pasar ikan dibuka lagi",
        standfirst: "Setelah dua tahun sepi.",
        dateline: "Tanjung Biru",
        language: "id-ID",
        byline: [{ name: "Dian Laut" }],
        editors: [{ name: "Raka Muara" }],
        draftedAt: "2025-04-30T18:30:00+07:00",
        tags: ["perikanan", "ikan"],
        body: "<h2>Ramai</h2>\n<p>Pedagang <em>senang</em>.</p>",
      },
    });
    expect(leftOutBy(parsed, "agency-field")).toEqual(
      expect.arrayContaining([
        "contentMeta/slugline: ikan",
        "itemMeta/title: ikan-7",
        "contentMeta/subject/name: fishing",
      ]),
    );
  });

  const cases: readonly (readonly [name: string, parts: Parts, article: object])[] = [
    ["no class means text", { kind: "" }, { title: "Pasar ikan dibuka lagi" }],
    [
      "a class by its address",
      { kind: "http://cv.iptc.org/newscodes/ninature/text" },
      { title: "Pasar ikan dibuka lagi" },
    ],
    [
      "the main headline",
      { headline: "<headline role='hldrol:sub'>Kedua</headline><headline role='hldrol:main'>Pertama</headline>" },
      { title: "Pertama" },
    ],
    [
      "the headline in the readers' language",
      { headline: "<headline xml:lang='en'>Fish</headline><headline xml:lang='id'>Ikan</headline>" },
      { title: "Ikan" },
    ],
    [
      "a headline with markup",
      { headline: "<headline>Ikan <x:b xmlns:x='urn:x'>segar</x:b></headline>" },
      { title: "Ikan segar" },
    ],
    [
      "what is written as the byline comes first",
      { content: "<by>Oleh Dian Laut dan Raka Muara, KANTORA</by><creator><name>Kantor Berita</name></creator>" },
      { byline: [{ name: "Dian Laut" }, { name: "Raka Muara" }] },
    ],
    [
      "what is written as the dateline comes first",
      { content: "<dateline>TANJUNG BIRU, Kamis (KANTORA)</dateline><located><name>Kota</name></located>" },
      { dateline: "TANJUNG BIRU, Kamis (KANTORA)" },
    ],
    [
      "a day without an hour",
      { content: "<contentCreated>2025-04-30</contentCreated>" },
      { draftedAt: "2025-04-30T00:00:00+07:00" },
    ],
    [
      "a day with a zone is not taken for an hour",
      { content: "<contentCreated>2025-04-30-05:00</contentCreated>" },
      { draftedAt: "2025-05-01T08:00:00+07:00" },
    ],
    [
      "a year is no date",
      { content: "<contentCreated>1998</contentCreated>" },
      { draftedAt: "2025-05-01T08:00:00+07:00" },
    ],
    [
      "the language of the item, where the content has none",
      { headline: "<headline>Ikan</headline>" },
      { language: "id" },
    ],
    ["lines of plain text", { set: "<inlineData>Satu.\n\nDua.</inlineData>" }, { body: "<p>Satu.</p>\n<p>Dua.</p>" }],
    [
      "HTML in character data",
      { set: "<inlineData contenttype='text/html'><![CDATA[<p>Satu &amp; dua.</p>]]></inlineData>" },
      { body: "<p>Satu &amp; dua.</p>" },
    ],
    [
      "HTML in entities",
      { set: "<inlineData contenttype='text/html'>&lt;p&gt;Satu.&lt;/p&gt;</inlineData>" },
      { body: "<p>Satu.</p>" },
    ],
    [
      "XHTML before plain text",
      { set: `<inlineData>Satu.</inlineData>${xhtml("<p>Dua.</p>")}` },
      { body: "<p>Dua.</p>" },
    ],
    [
      "XHTML without a namespace of its own",
      { set: "<inlineXML><div><p>Satu.</p></div></inlineXML>" },
      { body: "<p>Satu.</p>" },
    ],
    [
      "character data in the middle",
      { set: xhtml("<p>Satu<![CDATA[ & <dua>]]></p>") },
      { body: "<p>Satu &amp; &lt;dua&gt;</p>" },
    ],
  ];
  test.each(cases)("%s", async (_, parts, article) => {
    expect((await read(parts)).article).toMatchObject(article);
  });

  test.each(["g2", "a.b", "ö", "__proto__", "constructor", "xmlnsx"])(
    "the prefix means nothing: %s",
    async (prefix) => {
      const prefixed = bare({ content: "<by>Dian Laut</by>" })
        .replace(/<(\/?)(\w)/g, `<$1${prefix}:$2`)
        .replace("newsItem", `newsItem xmlns:${prefix}="${NAR}"`);
      expect((await understood(prefixed, "kota/x.xml")).article).toEqual(
        (await read({ content: "<by>Dian Laut</by>" })).article,
      );
    },
  );

  test("the same names in another namespace say nothing", async () => {
    const parsed = await read({
      meta: "<x:pubStatus xmlns:x='urn:x' qcode='stat:canceled'/><x:embargoed xmlns:x='urn:x'>2030-01-01T00:00:00Z</x:embargoed>",
    });
    expect(parsed.article.embargo).toBeNull();
    expect(leftOutBy(parsed, "agency-field")).toContain("itemMeta/embargoed: 2030-01-01T00:00:00Z");
  });
});

describe("NITF", () => {
  test("its head fills what the item leaves open", async () => {
    const head = `<hedline><hl1>Pasar ikan</hl1><hl2>Ramai</hl2></hedline><byline>By Dian Laut, <byttl>Staff Reporter</byttl></byline>
      <dateline><location>Tanjung Biru</location><story.date>30 April</story.date></dateline><abstract><p>Setelah sepi.</p><p>Dua tahun.</p></abstract><note><p>Jangan dikutip.</p></note>`;
    const parsed = await read({ headline: "", set: nitf("<p>Satu.</p>", head) });
    expect(parsed.article).toMatchObject({
      title: "Pasar ikan",
      standfirst: "Setelah sepi. Dua tahun.",
      byline: [{ name: "Dian Laut" }],
      dateline: "Tanjung Biru",
    });
    expect(leftOutBy(parsed, "not-for-publication")).toEqual(["Jangan dikutip."]);
  });

  test.each([
    [
      "paragraphs and names",
      "<p>Kata <person>Dian</person> di <location>Biru</location>.</p>",
      "<p>Kata Dian di Biru.</p>",
    ],
    ["blocks", "<block><p>Satu.</p></block><block><p>Dua.</p></block>", "<p>Satu.</p>\n<p>Dua.</p>"],
    ["headings", "<hl2>Ramai</hl2><p>Satu.</p>", "<h2>Ramai</h2>\n<p>Satu.</p>"],
    ["lists", "<ul><li>a</li></ul><ol><li>b</li></ol>", "<ul><li>a</li></ul>\n<ol><li>b</li></ol>"],
    ["quotations", "<bq><block><p>Satu.</p></block></bq>", "<blockquote><p>Satu.</p></blockquote>"],
    [
      "tables",
      "<table><tr><th colspan='2'>a</th></tr><tr><td>b</td><td>c</td></tr></table>",
      '<table><tbody><tr><th colspan="2">a</th></tr><tr><td>b</td><td>c</td></tr></tbody></table>',
    ],
    ["fractions", "<p>1<frac><frac-num>3</frac-num><frac-den>4</frac-den></frac></p>", "<p>13/4</p>"],
    [
      "links",
      "<p><a href='https://x.example/'>a</a> <a href='javascript:b()'>b</a></p>",
      '<p><a href="https://x.example/">a</a> b</p>',
    ],
    [
      "what stands below",
      "<p>Satu.</p></body.content><body.end><tagline>Disunting Raka.</tagline></body.end><body.content>",
      "<p>Satu.</p>\n<p>Disunting Raka.</p>",
    ],
  ])("%s", async (_, content, body) => {
    expect((await read({ set: nitf(content) })).article.body).toBe(body);
  });

  test("in characters, with the name of its standard", async () => {
    const text =
      '<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd"><nitf><body><body.content><p>Pasar <em>ramai</em>.</p></body.content></body></nitf>';
    const { article } = await read({
      set: `<inlineData contenttype="application/nitf+xml"><![CDATA[${text}]]></inlineData>`,
    });
    expect(article.body).toBe("<p>Pasar <em>ramai</em>.</p>");
    const declaring = text.replace('"nitf-3-6.dtd"', '"a" [<!ENTITY b "c">]');
    expect(await refused({ set: `<inlineData><![CDATA[${declaring}]]></inlineData>` })).toMatchObject([
      { field: "body", message: expect.stringContaining("declares a document type") },
    ]);
  });

  describe("what its head asks", () => {
    const withHead = (docdata: string, attributes = "") =>
      report(
        newsItem({
          set: `<inlineXML><nitf><head><docdata ${attributes}>${docdata}</docdata></head><body><body.content><p>Isi.</p></body.content></body></nitf></inlineXML>`,
        }),
        "kota/x.xml",
      );

    test("a release after the issue is an embargo", async () => {
      const issue = '<date.issue norm="20250601T100000Z"/>';
      expect(await withHead(`${issue}<date.release norm="20250702T100000Z"/>`)).toMatchObject({
        article: { embargo: "2025-07-02T10:00:00+00:00" },
      });
      for (const release of ["20250601T100000Z", "20250601"])
        expect(await withHead(`${issue}<date.release norm="${release}"/>`)).toMatchObject({
          article: { embargo: null },
        });
    });

    test("a document that is cancelled is no draft", async () => {
      expect(await withHead("", 'management-status="cancel"')).toMatchObject({ problems: [{ field: "pubstatus" }] });
      expect(await withHead("", 'management-status="usable"')).toMatchObject({ ok: true });
    });

    test("messages to editors are for them", async () => {
      expect(await withHead('<ed-msg info="Sebut sumber."/>')).toMatchObject({ warnings: [{ field: "ednote" }] });
    });
  });

  test("a picture keeps its place, its words and its maker; a film is left out", async () => {
    const parsed = await read({
      set: nitf(`<p>Satu.</p><media media-type="image"><media-reference source="ikan.jpg" alternate-text="Kotak ikan" mime-type="image/jpeg"/>
        <media-caption><p>Pasar, Kamis.</p></media-caption><media-producer>Raka/KANTORA</media-producer></media>
        <media media-type="video"><media-reference source="ikan.mp4"/><media-caption>Film.</media-caption></media>`),
    });
    expect(parsed.article).toMatchObject({
      body: '<p>Satu.</p>\n<figure data-media="0"></figure>',
      media: [{ src: "ikan.jpg", alt: "Kotak ikan", caption: "Pasar, Kamis.", credit: "Raka/KANTORA" }],
    });
    expect(leftOutBy(parsed, "agency-field").join("\n")).toMatch(/ikan\.mp4[\s\S]*Film\./);
  });
});

describe("what the agency asks", () => {
  test("an embargo is kept", async () => {
    const { article } = await read({ meta: "<embargoed>\n 2025-06-02T12:00:00+07:00 </embargoed>" });
    expect(article.embargo).toBe("2025-06-02T12:00:00+07:00");
  });

  test.each([
    ["that names no time yet", "<embargoed/>"],
    ["without a zone", "<embargoed>2025-06-02T12:00:00</embargoed>"],
    ["in words", "<embargoed>noon</embargoed>"],
    ["of a day", "<embargoed>2025-06-02</embargoed>"],
  ])("an embargo %s stops the draft", async (_, meta) => {
    expect(await refused({ meta })).toMatchObject([{ field: "embargo", line: 2 }]);
  });

  test.each([
    ["in a note", { meta: "<edNote>EMBARGO: 2 Juni 2025 12.00 WIB</edNote>" }],
    ["in the text", { set: xhtml("<p>EMBARGO: 2 Juni 2025 12.00 WIB</p><p>Pedagang senang.</p>") }],
    ["in NITF", { set: nitf("<p>EMBARGO: 2 Juni 2025 12.00 WIB</p><p>Pedagang senang.</p>") }],
  ])("an embargo in words is kept: %s", async (_, parts) => {
    const { article } = await read(parts);
    expect(article.embargo).toBe("2025-06-02T12:00:00+07:00");
    expect(article.body).toBe("<p>Pedagang senang.</p>");
  });

  test.each<[string, string, string | null]>([
    ["that differ stop the draft", "EMBARGO: 3 Juni 2025 12.00 WIB", null],
    ["that are the same are one", "EMBARGO: 2 JUNI 2025 12.00 WIB", "2025-06-02T12:00:00+07:00"],
  ])("two embargoes in words %s", async (_, inText, holds) => {
    const parts = {
      meta: "<edNote>EMBARGO: 2 Juni 2025 12.00 WIB</edNote>",
      set: xhtml(`<p>${inText}</p><p>Pedagang senang.</p>`),
    };
    if (holds === null)
      expect(await refused(parts)).toMatchObject([
        { field: "embargo", message: expect.stringMatching(/two embargoes/) },
      ]);
    else expect((await read(parts)).article.embargo).toBe(holds);
  });

  test("of texts in several languages readers get the one in theirs", async () => {
    const text = (language: string, words: string) =>
      xhtml(`<p>${words}</p>`).replace("<inlineXML", `<inlineXML xml:lang="${language}"`);
    const set = text("en", "Traders are pleased.") + text("id", "Pedagang senang.");
    const { article } = await read({ content: '<language tag="en"/>', set });
    expect(article).toMatchObject({ language: "id", body: "<p>Pedagang senang.</p>" });
  });

  test("an embargo on a picture holds the story that shows it", async () => {
    const picture = bare({
      kind: "ninat:picture",
      meta: "<embargoed>2025-07-01T00:00:00Z</embargoed>",
      set: "<remoteContent href='a.jpg'/>",
    });
    const { article } = await understood(
      message(bare({ meta: "<embargoed>2025-06-20T00:00:00Z</embargoed>" }), picture),
      "kota/x.xml",
    );
    expect(article.embargo).toBe("2025-07-01T00:00:00+00:00");
  });

  test.each([
    ["stat:usable", null],
    ["stat:withheld", /withholds/],
    ["stat:canceled", /withdraw that article/],
    ["stat:pending", /does not know/],
  ])("status %s", async (status, expected) => {
    const parsed = await report(newsItem({ meta: `<pubStatus qcode="${status}"/>` }), "kota/x.xml");
    expect(parsed.ok).toBe(expected === null);
    if (!parsed.ok && expected !== null)
      expect(`${parsed.problems[0]?.message} ${parsed.problems[0]?.fix}`).toMatch(expected);
  });

  test.each([
    ["sig:kill", "pubstatus"],
    ["sig:correction", null],
  ])("signal %s", async (signal, field) => {
    const parsed = await report(newsItem({ meta: `<signal qcode="${signal}"/>` }), "kota/x.xml");
    if (field === null) expect(parsed).toMatchObject({ ok: true, warnings: [{ field: "signal" }] });
    else expect(parsed).toMatchObject({ ok: false, problems: [{ field }] });
  });

  test("a status by its address", async () => {
    expect(
      await refused({ meta: '<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>' }),
    ).toMatchObject([{ field: "pubstatus" }]);
  });

  test("notes and terms are shown to the approver and not to readers", async () => {
    const parsed = await read({
      rights: "<rightsInfo><usageTerms>Hanya media pesisir</usageTerms></rightsInfo>",
      meta: "<edNote>Jangan kutip korban</edNote>",
    });
    expect(parsed.warnings.map(({ field, line }) => [field, line])).toEqual([
      ["ednote", 2],
      ["usageterms", 2],
    ]);
    expect(leftOutBy(parsed, "not-for-publication")).toEqual(["Jangan kutip korban"]);
    expect(leftOutBy(parsed, "usage-terms")).toEqual(["Hanya media pesisir"]);
    expect(JSON.stringify(parsed.article)).not.toMatch(/korban|pesisir/);
  });
});

describe("messages", () => {
  const picture = bare({
    kind: "ninat:picture",
    headline: "<headline>Pasar</headline>",
    rights: "<rightsInfo><copyrightNotice>© KANTORA</copyrightNotice></rightsInfo>",
    content:
      "<creator role='crol:photographer'><name>Raka Muara</name></creator><creditline>KANTORA</creditline><description role='drol:caption'>Pasar, Kamis.</description>",
    set: `<remoteContent href="file:///tmp/ikan.jpg" contenttype="image/jpeg" width="6000"/><remoteContent href="./ikan-web.jpg" contenttype="image/jpeg" width="800"/>
      <remoteContent href="ikan-high.jpg" contenttype="image/jpeg" width="3000"/><remoteContent href="ikan.pdf" contenttype="application/pdf" width="9000"/>`,
  });

  test("one text and its pictures", async () => {
    const { article } = await understood(message(picture, bare({})), "kota/x.xml");
    expect(article).toMatchObject({
      title: "Pasar ikan dibuka lagi",
      media: [
        { src: "ikan-high.jpg", alt: "", caption: "Pasar, Kamis.", credit: "Raka Muara/KANTORA", licence: "© KANTORA" },
      ],
    });
  });

  test("a text that names its picture's files", async () => {
    const { article } = await read({
      set: `${xhtml("<p>Satu.</p>")}<remoteContent href="ikan.jpg" contenttype="image/jpeg"/>`,
    });
    expect(article.media).toMatchObject([{ src: "ikan.jpg" }]);
  });

  test("several texts are counted", async () => {
    expect(await problemsOf(message(bare({}), picture, bare({ kind: "" }), bare({})), "kota/x.xml")).toMatchObject([
      { field: "file", message: expect.stringContaining("3 texts") },
    ]);
  });

  test.each([
    ["only a picture", message(picture), /is a picture/],
    ["nothing", message(), /newsMessage/],
    ["only a package", message("<packageItem/>"), /package/],
  ])("a message with %s", async (_, draft, expected) => {
    expect((await problemsOf(draft, "kota/x.xml"))[0]?.message).toMatch(expected);
  });
});

describe("files that are no text item", () => {
  const declared = (xml: string) => `<?xml version="1.0"?>\n${xml}`;
  const cases: readonly (readonly [name: string, draft: string, field: string, message: RegExp])[] = [
    ["a picture", newsItem({ kind: "ninat:picture" }), "type", /is a picture/],
    ["a composite", newsItem({ kind: "ninat:composite" }), "type", /composite/],
    ["a package", `<packageItem xmlns="${NAR}"/>`, "type", /package, which lists items/],
    ["a planning item", `<planningItem xmlns="${NAR}"/>`, "type", /planning/],
    ["a concept", `<conceptItem xmlns="${NAR}"/>`, "type", /vocabulary/],
    ["no headline", newsItem({ headline: "" }), "title", /no headline/],
    ["no content", newsItem({ set: "" }), "body", /no text/],
    [
      "content that is encoded",
      newsItem({ set: "<inlineData encoding='encd:base64'>U2F0dQ==</inlineData>" }),
      "body",
      /no text/,
    ],
    [
      "content in the agency's own vocabulary",
      newsItem({ set: "<inlineXML><x:kt xmlns:x='urn:x'><x:para>Satu.</x:para></x:kt></inlineXML>" }),
      "body",
      /no text/,
    ],
    ["an item without its namespace", declared(bare({})), "file", /outermost element <newsItem>/],
    ["an RSS feed", declared("<rss><channel/></rss>"), "file", /RSS feed/],
    ["an Atom feed", declared('<feed xmlns="http://www.w3.org/2005/Atom"/>'), "file", /Atom feed/],
    ["NITF alone", declared("<nitf><body/></nitf>"), "file", /NITF/],
    ["a drawing", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "file", /drawing/],
    ["some XML", declared("<buku><bab/></buku>"), "file", /<buku>/],
    ["a root called like a part of every object", declared("<constructor/>"), "file", /<constructor>/],
    ["a declaration and nothing else", '<?xml version="1.0"?>', "file", /broken|no element/],
  ];
  test.each(cases)("%s", async (_, draft, field, expected) => {
    const [problem, ...others] = await problemsOf(draft, "kota/x.xml");
    expect(problem).toMatchObject({
      field,
      message: expect.stringMatching(expected),
      fix: expect.stringMatching(/\w.*\.$/),
    });
    expect(others).toEqual([]);
  });

  test.each([
    ["a wrong end tag", newsItem().replace("</headline>", "</hedline>"), 2],
    ["an end that is missing", newsItem().replace("</newsItem>", ""), 2],
    ["a bare ampersand that begins an entity", newsItem({ headline: "<headline>\nIkan &segar;</headline>" }), null],
    ["an attribute without quotation marks", newsItem().replace('"urn:kantora:7"', "urn:kantora:7"), 2],
    ["something behind the end", `${newsItem()}\n<a/>`, 3],
  ])("broken XML names its place: %s", async (_, draft, line) => {
    const [problem, ...others] = await problemsOf(draft, "kota/x.xml");
    expect(problem?.message).toMatch(/^The XML is broken at line \d+, column \d+: \S/);
    if (line !== null) expect(problem?.line).toBe(line);
    expect(others).toEqual([]);
  });
});

describe("hostile XML", () => {
  const doctypes = [
    '<!DOCTYPE newsItem [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>',
    '<!DOCTYPE newsItem [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE newsItem SYSTEM "http://evil.example/x.dtd">',
    "<!DOCTYPE newsItem PUBLIC '-//X' 'x.dtd'>",
    "<!doctype newsItem>",
    "<!-- a --><!DOCTYPE newsItem [<!ENTITY % p SYSTEM 'http://evil.example/'>%p;]>",
  ];
  test.each(doctypes)("declares what is not read: %s", async (doctype) => {
    const draft = newsItem({ headline: "<headline>&a;</headline>" }).replace("?>\n", `?>\n${doctype}`);
    expect(await problemsOf(draft, "kota/x.xml")).toMatchObject([
      { line: 2, message: expect.stringContaining("declares a document type") },
    ]);
  });

  test("a declaration in a comment or in character data is text", async () => {
    const parsed = await read({
      meta: "<!-- <!DOCTYPE x> -->",
      set: "<inlineData><![CDATA[<!DOCTYPE x [<!ENTITY a 'b'>]> Satu.]]></inlineData>",
    });
    expect(parsed.article.body).toContain("Satu.");
    expect(leftOutBy(parsed, "agency-field")).toContain("comment: <!DOCTYPE x>");
  });

  test("script in the body does not reach readers, and is shown to the approver", async () => {
    const parsed = await read({
      set: xhtml(
        `<script>alert(1)</script><script><![CDATA[</script><img src=x onerror=alert(2)>]]></script><p onclick="alert(3)">a</p><svg xmlns="http://www.w3.org/2000/svg"><script>alert(4)</script></svg><plaintext/><style>x{}</style><iframe srcdoc="&lt;script>alert(5)&lt;/script>"/><p>b <a href="jav&#x09;ascript:alert(6)">c</a></p>`,
      ),
    });
    expect(parsed.article.body).toBe("<p>a</p>\n<p>b c</p>");
    const shown = parsed.leftOut.map(({ text }) => text).join();
    for (const at of [1, 2, 3, 4, 5, 6]) expect(shown).toContain(`alert(${at})`);
  });

  test("markup in fields of one line is text", async () => {
    const { article } = await read({
      headline: "<headline><![CDATA[<img src=x onerror=alert(1)>]]></headline>",
      content: "<creator><name>&lt;b&gt;Dian&lt;/b&gt;</name></creator>",
    });
    expect(article).toMatchObject({ title: "<img src=x onerror=alert(1)>", byline: [{ name: "<b>Dian</b>" }] });
  });

  test("a placeholder of another draft's picture is not taken over", async () => {
    const { article } = await read({ set: xhtml('<p>a</p><figure data-media="0"><p>b</p></figure>') });
    expect(article.body).not.toContain("data-media");
  });

  test("instructions to programs are not followed, and shown", async () => {
    const parsed = await read({ meta: '<?xml-stylesheet href="http://evil.example/x.xsl"?><?php echo 1 ?>' });
    expect(leftOutBy(parsed, "agency-field").join("\n")).toMatch(
      /processing instruction: xml-stylesheet.*, php echo 1/,
    );
  });

  test("characters that cannot be seen are taken out of references, too, and named", async () => {
    const parsed = await read({ headline: "<headline>Ha&#x200b;rga &#x202e;turun</headline>" });
    expect(parsed.article.title).toBe("Harga turun");
    expect(leftOutBy(parsed, "invisible-characters")).toEqual(["U+200B ×1"]);
  });

  const MB = 1_040_000;
  const repeat = (unit: string, characters = MB) => unit.repeat(Math.floor(characters / unit.length));
  test.each([
    ["1 MB of empty elements", newsItem({ set: `<inlineXML>${repeat("<a/>")}</inlineXML>` })],
    ["29,000 empty elements", newsItem({ set: `<inlineXML><div>${"<b/>".repeat(29_000)}</div></inlineXML>` })],
    [
      "10,000 elements inside one another",
      newsItem({ set: `<inlineXML>${"<b>".repeat(10_000)}${"</b>".repeat(10_000)}</inlineXML>` }),
    ],
    ["elements without end", `<?xml version="1.0"?>${repeat("<b>")}`],
    ["14,000 paragraphs", newsItem({ set: xhtml("<p>kata kata kata kata kata kata</p>".repeat(14_000)) })],
    [
      "attributes",
      newsItem({
        set: `<inlineXML><p ${Array.from({ length: 60_000 }, (_, at) => `a${at}="v"`).join(" ")}>x</p></inlineXML>`,
      }),
    ],
    [
      "namespaces",
      newsItem({
        set: `<inlineXML>${Array.from({ length: 28_000 }, (_, at) => `<x:a xmlns:x="u${at}"/>`).join("")}</inlineXML>`,
      }),
    ],
    ["comments", newsItem({ set: repeat("<!---->") })],
    ["character data", newsItem({ set: `<inlineData>${repeat("<![CDATA[x]]>")}</inlineData>` })],
    ["instructions", newsItem({ set: repeat("<?x?>") })],
    ["entities", newsItem({ set: `<inlineData>${repeat("&amp;")}</inlineData>` })],
    ["angle brackets", repeat("<")],
    ["quotation marks", `<?xml version="1.0"?><a ${repeat('"')}`],
    ["a name of 1 MB", `<?xml version="1.0"?><${repeat("a")} xmlns="${NAR}"/>`],
    ["a text of 1 MB", newsItem({ set: `<inlineData>${repeat("kata ")}</inlineData>` })],
    [
      "14,000 keywords",
      newsItem({ content: Array.from({ length: 14_000 }, (_, at) => `<keyword>k${at}</keyword>`).join("") }),
    ],
  ])("work is bounded: %s", async (_, draft) => {
    const parsed = await report(draft, "kota/x.xml");
    if (parsed.ok) expect(parsed.leftOut.length).toBeLessThan(500);
    else expect(parsed.problems[0]?.message).toMatch(/\w/);
  });
});

describe("encodings", () => {
  const draft = (encoding: string) =>
    newsItem({ headline: "<headline>Kafé baru</headline>" }).replace("UTF-8", encoding);
  const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const utf16 = (text: string) =>
    Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])]);

  test.each<[string, string | Uint8Array, string[]]>([
    ["UTF-8", draft("UTF-8"), []],
    ["UTF-8 with space before it", `\n  ${draft("UTF-8")}`, []],
    ["UTF-16", utf16(draft("UTF-16")), []],
    ["ISO 8859-1", latin1(draft("iso-8859-1")), ["encoding"]],
    ["Windows-1252", latin1(draft("windows-1252")), ["encoding"]],
    ["an old declaration in a file that is UTF-8 now", draft("ISO-8859-1"), []],
    ["an encoding that Galley does not read", draft("windows-1251"), ["encoding"]],
  ])("%s", async (_, bytes, fields) => {
    const { article, warnings } = await understood(bytes, "kota/x.xml");
    expect(article.title).toBe("Kafé baru");
    expect(warnings.map(({ field }) => field)).toEqual(fields);
  });
});

describe("the outline", () => {
  test.each([
    ["<a><b/><b></b></a>", { root: "a", depth: 2, tags: 5, isWhole: true }],
    ["<x:a b='>' c=\"/>\">", { root: "a", depth: 1, isWhole: false }],
    ["<a/> text", { root: "a", isWhole: false }],
    ["<!-- <b> --><?c <d> ?><a><![CDATA[<e>]]></a>", { root: "a", depth: 1, tags: 2, isWhole: true }],
    ["<!DOCTYPE x:a [<!ENTITY b 'c'>]><d/>", { root: "a", depth: 0, declarationAt: 0 }],
    ["text", { root: null, depth: 0, declarationAt: null }],
  ])("%s", (xml, expected) => {
    expect(outlineXml(xml)).toMatchObject(expected);
  });
});

describe("every value of an item ends in a field, in the body or in what was left out", () => {
  const word = fc.tuple(fc.stringMatching(/^[A-Z][a-z]{2,5}$/), fc.nat()).map(([letters, at]) => `${letters}q${at}q`);
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(" "));
  const element = (
    names: readonly string[],
    content: fc.Arbitrary<string>,
    attributes: readonly string[] = ["role", "qcode"],
  ) =>
    fc
      .tuple(
        fc.constantFrom(...names),
        fc.option(fc.tuple(fc.constantFrom(...attributes), word), { nil: undefined }),
        content,
      )
      .map(
        ([name, attribute, inner]) =>
          `<${name}${attribute === undefined ? "" : ` ${attribute[0]}="${attribute[1]}"`}>${inner}</${name}>`,
      );
  const many = (one: fc.Arbitrary<string>, maxLength = 6) => fc.array(one, { maxLength }).map((all) => all.join(""));
  const named = element(["name"], words, ["xml:lang"]);
  const meta = many(
    fc.oneof(
      element(["edNote", "title", "service", "signal"], words),
      words.map((text) => `<!-- ${text} -->`),
    ),
  );
  const content = many(
    fc.oneof(
      element(
        ["headline", "description", "keyword", "slugline", "by", "dateline", "creditline", "genre", "anything"],
        words,
      ),
      element(["located", "creator", "contributor", "subject", "infoSource"], many(named, 2)),
    ),
    10,
  );
  const inline: fc.Arbitrary<string> = many(
    fc.oneof(words, element(["b", "em", "person", "location", "a", "frac"], words, ["href", "class"])),
    4,
  );
  const block = element(
    ["p", "ul", "table", "block", "div", "note", "media", "bq", "hl2", "fn"],
    fc.oneof(inline, element(["p", "li", "td", "media-caption", "frac-num"], inline)),
    ["id", "lede"],
  );
  const story = fc.oneof(
    many(block).map((blocks) => nitf(`<p>Satu.</p>${blocks}`)),
    fc
      .tuple(many(block), many(element(["byline", "hedline", "abstract", "dateline", "note", "distributor"], words)))
      .map(([blocks, head]) => nitf(`<p>Satu.</p>${blocks}`, head)),
    many(element(["p", "h2", "ul", "blockquote", "div"], inline, ["id", "href"])).map((blocks) =>
      xhtml(`<p>Satu.</p>${blocks}`),
    ),
    words.map((text) => `<inlineData>${text}</inlineData>`),
  );
  const set = fc
    .tuple(story, fc.option(words, { nil: undefined }))
    .map(
      ([main, other]) =>
        main + (other === undefined ? "" : `<inlineData contenttype="text/plain">${other}</inlineData>`),
    );

  test("NewsML-G2", async () => {
    let understoodItems = 0;
    await fc.assert(
      fc.asyncProperty(fc.record({ meta, content, set }), async (parts) => {
        const draft = newsItem(parts);
        const parsed = await report(draft, "kota/x.xml");
        if (!parsed.ok) return;
        understoodItems += 1;
        const found = saidIn(parsed);
        const missing = wordsIn(withoutLooks(draft)).filter((one) => !found.has(one));
        expect(missing, draft).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
    expect(understoodItems).toBeGreaterThan(20);
  });

  test("and the test would see a lost one", async () => {
    const found = saidIn(await read({ headline: "<headline>Kataq1q</headline>" }));
    expect([found.has("Kataq1q"), found.has("Kataq2q")]).toEqual([true, false]);
  });
});

function wordsIn(text: string): string[] {
  return text.match(/[A-Z][a-z]+q\d+q/g) ?? [];
}

/** Attributes of the markup in XHTML are for looks and programs. */
function withoutLooks(draft: string): string {
  const [before = "", page = "", after = ""] = draft.split(/(<html.*<\/html>)/);
  return before + page.replace(/<(\w+) (?:id|class|href)="[^"]*"/g, "<$1") + after;
}

function saidIn({ article, leftOut }: ParsedDraft): Set<string> {
  const { body, ...fields } = article;
  return new Set(
    wordsIn([JSON.stringify(fields), textOfHtml(body), body, ...leftOut.map(({ text }) => text)].join(" ")),
  );
}

test("whatever stands between the tags, there is an article or a problem", async () => {
  const litter = fc.constantFrom(
    "<",
    ">",
    "/",
    "&",
    ";",
    "&amp;",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "<?x",
    "?>",
    "<p>",
    "</p>",
    '"',
    "=",
    "xmlns:a='b'",
    "<a:b>",
    "\u0000",
    "é",
    " ",
    "x",
    "</newsItem>",
    "<!DOCTYPE a>",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(litter, { maxLength: 12 }), fc.nat(), async (parts, at) => {
      const whole = newsItem();
      const cut = at % whole.length;
      const parsed = await report(whole.slice(0, cut) + parts.join("") + whole.slice(cut), "kota/x.xml");
      if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: runs(1_000) },
  );
});

const EXAMPLES = new URL("../../../shared/suites/schemas/newsml-g2/examples/", import.meta.url);

describe.runIf(existsSync(EXAMPLES))("the standard's own examples", () => {
  const files = existsSync(EXAMPLES) ? readdirSync(EXAMPLES) : [];

  test("there are some", () => expect(files.length).toBeGreaterThan(5));

  test.each(files)("%s", async (name) => {
    const parsed = await report(readFileSync(new URL(name, EXAMPLES)), "kota/x.xml");
    expect(parsed.ok).toBe(/_2_/.test(name));
    if (!parsed.ok) expect(parsed.problems).toHaveLength(1);
  });
});
