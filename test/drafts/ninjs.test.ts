/** Agencies' texts in ninjs: what becomes of their fields, and which items are no drafts. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonNode, readJsonTree } from "../../shared/drafts/agency/json-tree.ts";
import type { ParsedDraft } from "../../shared/drafts/report.ts";
import { runs } from "../support/runs.ts";
import { gazette, problemsOf, report, textOfHtml, understood } from "./parsing.ts";

const ITEM = {
  uri: "urn:kantora:250501:7",
  type: "text",
  versioncreated: "2025-05-01T08:00:00+07:00",
  headlines: [{ role: "main", value: "Pasar ikan dibuka lagi" }],
  bodies: [{ contenttype: "text/plain", value: "Pasar ikan di Tanjung Biru dibuka lagi.\n\nPedagang senang." }],
};

const item = (fields: object = {}) => JSON.stringify({ ...ITEM, ...fields }, null, 1);
const compact = (fields: object) => JSON.stringify({ ...ITEM, ...fields });
const read = (fields: object = {}) => understood(item(fields), "kota/x.json");
const refused = (fields: object = {}) => problemsOf(item(fields), "kota/x.json");
const leftOutBy = ({ leftOut }: ParsedDraft, rule: string) =>
  leftOut.filter((one) => one.rule === rule).map(({ text }) => text);

describe("the same story in each version of the standard", () => {
  const story = {
    title: "Pasar ikan dibuka lagi",
    standfirst: "Setelah dua tahun sepi.",
    dateline: "Tanjung Biru",
    language: "id",
    byline: [{ name: "Dian Laut" }],
    draftedAt: "2025-05-01T08:00:00+07:00",
    tags: ["pasar", "ikan"],
    body: "<p>Pedagang <strong>senang</strong>.</p>",
  };
  const common = { uri: "urn:kantora:7", type: "text", language: "id", located: "Tanjung Biru" };
  const subjects = [{ name: "pasar" }, { name: "ikan", uri: "urn:s:2" }];

  test.each<[string, object]>([
    [
      "1.x",
      {
        ...common,
        versioncreated: story.draftedAt,
        headline: story.title,
        description_text: story.standfirst,
        byline: "Oleh Dian Laut",
        subject: [],
        subjects,
        body_text: "Pedagang senang.",
        body_xhtml: story.body,
      },
    ],
    [
      "2.x",
      {
        ...common,
        firstcreated: story.draftedAt,
        versioncreated: "2025-05-02T08:00:00+07:00",
        pubstatus: "usable",
        headlines: [
          { role: "sub", value: "Pedagang senang" },
          { role: "main", value: story.title },
        ],
        descriptions: [
          { role: "caption", value: "Perahu" },
          { role: "summary", value: story.standfirst },
        ],
        by: "By Dian Laut, KANTORA",
        subjects,
        bodies: [
          { role: "text", contenttype: "text/plain", value: "Pedagang senang." },
          { role: "xhtml", contenttype: "application/xhtml+xml", value: story.body },
        ],
      },
    ],
    [
      "3.x",
      {
        ...common,
        contentCreated: story.draftedAt,
        versionCreated: "2025-05-02T08:00:00+07:00",
        pubStatus: "usable",
        headlines: [{ value: story.title }],
        descriptions: [{ contentType: "text/html", value: `<p>${story.standfirst}</p>` }],
        people: [
          { name: "Dian Laut", rel: "author" },
          { name: "Bu Kota", rel: "about" },
        ],
        subjects,
        bodies: [{ contentType: "text/html", value: `<body>${story.body}</body>` }],
      },
    ],
  ])("%s", async (_, fields) => {
    const parsed = await understood(JSON.stringify(fields), "kota/x.json");
    expect(parsed).toMatchObject({ format: "ninjs", article: story, warnings: [] });
  });

  test("the order of fields means nothing", async () => {
    const expected = (await read({ by: "Dian Laut", located: "Tanjung Biru" })).article;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(Object.entries({ ...ITEM, by: "Dian Laut", located: "Tanjung Biru" }), { minLength: 7 }),
        async (fields) => {
          expect((await understood(JSON.stringify(Object.fromEntries(fields)))).article).toEqual(expected);
        },
      ),
      { numRuns: runs(50) },
    );
  });
});

describe("fields", () => {
  const cases: readonly (readonly [name: string, fields: object, article: object])[] = [
    [
      "the title is a headline where there is no other",
      { headlines: [], title: "Pasar ikan" },
      { title: "Pasar ikan" },
    ],
    [
      "a headline in HTML is its text",
      { headlines: [{ contenttype: "text/html", value: "Ikan <b>segar</b> &amp; murah" }] },
      { title: "Ikan segar & murah" },
    ],
    ["nobody is named", { by: "" }, { byline: [] }],
    ["an agency alone is the author", { by: "KANTORA" }, { byline: [{ name: "KANTORA" }] }],
    [
      "names with small letters",
      { by: "Oleh Raka d'Muara dan Dian Laut" },
      { byline: [{ name: "Raka d'Muara" }, { name: "Dian Laut" }] },
    ],
    ["editors", { people: [{ name: "Raka Muara", rel: "editor" }] }, { byline: [], editors: [{ name: "Raka Muara" }] }],
    ["keywords", { keywords: ["ikan", { name: "laut" }] }, { tags: ["ikan", "laut"] }],
    [
      "a summary that the text begins with is none",
      { descriptions: [{ value: "Pasar ikan di Tanjung Biru dibuka…" }] },
      { standfirst: "" },
    ],
    [
      "the dateline stands in the text already",
      { located: "Tanjung Biru, Pesisir", bodies: [{ value: "TANJUNG BIRU (KANTORA) - Pasar dibuka." }] },
      { dateline: "", body: "<p>TANJUNG BIRU (KANTORA) - Pasar dibuka.</p>" },
    ],
    [
      "another dateline stands in the text already",
      { located: "Tanjungbiru", bodies: [{ value: "TANJUNG BIRU (KANTORA) - Pasar dibuka." }] },
      { dateline: "" },
    ],
    [
      "lines are paragraphs where no line is empty",
      { bodies: [{ value: "Satu.\nDua." }] },
      { body: "<p>Satu.</p>\n<p>Dua.</p>" },
    ],
    [
      "the headline on top of the text is not said twice",
      { bodies: [{ value: "Pasar ikan dibuka lagi\nSatu." }] },
      { body: "<p>Satu.</p>" },
    ],
    [
      "nor in the title and heading of a page",
      {
        bodies: [
          {
            contenttype: "text/html",
            value:
              "<html><head><title>Pasar ikan dibuka lagi</title></head><body><article><h1>Pasar ikan dibuka lagi</h1><p>Satu.</p></article></body></html>",
          },
        ],
      },
      { body: "<p>Satu.</p>" },
    ],
    [
      "the shorter version of a text is not the story",
      {
        bodies: [
          { role: "summary", value: "Pendek." },
          { role: "main", value: "Panjang sekali." },
        ],
      },
      { body: "<p>Panjang sekali.</p>" },
    ],
    [
      "a month is no date",
      { contentcreated: "2025-04", versioncreated: "2025-05-01T08:00:00Z" },
      { draftedAt: "2025-05-01T08:00:00+00:00" },
    ],
    ["a single item in a list", {}, { title: "Pasar ikan dibuka lagi" }],
    [
      "null is nothing",
      { by: null, embargoed: null, associations: null, subjects: [null] },
      { embargo: null, byline: [] },
    ],
    [
      "names of prototypes are names",
      JSON.parse('{"__proto__": {"title": "x"}, "constructor": "y"}'),
      { title: "Pasar ikan dibuka lagi" },
    ],
  ];
  test.each(cases)("%s", async (name, fields, article) => {
    const draft = name.endsWith("list") ? `[${item(fields)}]` : item(fields);
    expect((await understood(draft, "kota/x.json")).article).toMatchObject(article);
  });

  test("NITF as a body keeps its structure", async () => {
    const nitf =
      "<?xml version='1.0'?><nitf><body><body.head><byline>By Dian Laut</byline></body.head><body.content><p>Satu.</p><ul><li>Dua</li></ul></body.content></body></nitf>";
    const { article } = await read({ bodies: [{ role: "nitf", contenttype: "text/vnd.IPTC.NITF", value: nitf }] });
    expect(article).toMatchObject({ byline: [{ name: "Dian Laut" }], body: "<p>Satu.</p>\n<ul><li>Dua</li></ul>" });
  });

  test("a body that cannot be read gives way to another, and that is said", async () => {
    const nitf = "<!DOCTYPE nitf [<!ENTITY a 'x'>]><nitf>&a;</nitf>";
    const { article, warnings } = await read({ bodies: [{ role: "nitf", value: nitf }, { value: "Satu." }] });
    expect(article.body).toBe("<p>Satu.</p>");
    expect(warnings).toMatchObject([{ field: "body", message: expect.stringMatching(/declares a document type/) }]);
  });
});

describe("a body as agencies of the teleprinter's age send it", () => {
  const paragraphs = async (body_html: string) => (await read({ body_html, bodies: [] })).article.body.split("\n");

  test("lines that are set in begin paragraphs", async () => {
    const lines =
      "(Menambah kutipan)\n    * Harga naik\n\n    Nelayan kembali ke laut setelah dua\npekan berhenti.\n    Pasar ramai.";
    expect(await paragraphs(`<p>${lines}</p>`)).toEqual([
      "<p>(Menambah kutipan)</p>",
      "<p>* Harga naik</p>",
      "<p>Nelayan kembali ke laut setelah dua pekan berhenti.</p>",
      "<p>Pasar ramai.</p>",
    ]);
  });

  test.each([
    ["a file that is indented", "<p>\n      Nelayan kembali\n      ke Laut Biru.\n    </p>"],
    ["lines that are wrapped", "<p>Nelayan kembali\nke Laut Biru.</p>"],
    ["a line that goes on in small letters", "<p>Nelayan\nkembali\n      ke Laut Biru.</p>"],
  ])("%s is one paragraph", async (_, body) => {
    expect(await paragraphs(body)).toEqual(["<p>Nelayan kembali ke Laut Biru.</p>"]);
  });
});

describe("what an agency has more of than an article", () => {
  test("the first ten subjects are tags, the others are listed", async () => {
    const parsed = await read({ subjects: Array.from({ length: 12 }, (_, at) => ({ name: `tema ${at}` })) });
    expect(parsed.article.tags).toHaveLength(10);
    expect(parsed.warnings).toMatchObject([{ field: "tags" }]);
    expect(leftOutBy(parsed, "more-tags")).toEqual(["tema 10, tema 11"]);
  });

  test("a subject too long for a tag is listed", async () => {
    const long = "tema ".repeat(20).trim();
    const parsed = await read({ subjects: [{ name: long }, { name: "ikan" }] });
    expect(parsed.article.tags).toEqual(["ikan"]);
    expect(leftOutBy(parsed, "too-long-tags")).toEqual([long]);
  });

  test("the same in another spelling is one", async () => {
    const parsed = await read({ subjects: [{ name: "Ikan" }, { name: "ikan" }, { name: "Ikan" }] });
    expect(parsed.article.tags).toEqual(["Ikan"]);
    expect(leftOutBy(parsed, "repeated-tags")).toEqual(["ikan"]);
  });

  test("a summary too long for a standfirst is listed", async () => {
    const long = "kata lain ".repeat(120).trim();
    const parsed = await read({ descriptions: [{ role: "summary", value: long }] });
    expect(parsed.article.standfirst).toBe("");
    expect(leftOutBy(parsed, "too-long-standfirst")).toEqual([long]);
  });

  test("six authors", async () => {
    const parsed = await read({
      people: ["A", "B", "C", "D", "E", "F"].map((name) => ({ name: `Dian ${name}`, rel: "author" })),
    });
    expect(parsed.article.byline).toHaveLength(5);
    expect(leftOutBy(parsed, "more-byline")).toEqual(["Dian F"]);
  });
});

describe("of several bodies readers get the one in their language", () => {
  const html = (language: string) => ({
    role: "main",
    language,
    contentType: "text/html",
    value: `<p>${language}</p>`,
  });
  const plain = (language: string) => ({ role: "main", language, contentType: "text/plain", value: language });
  test.each([
    ["the publication's before the item's", [html("en"), html("id")], "id"],
    ["the publication's, even as plain text", [html("en"), plain("id-ID")], "id-ID"],
    ["the item's before others", [html("fr"), html("en")], "en"],
  ])("%s", async (_, bodies, language) => {
    const { article } = await read({ language: "en", bodies });
    expect(article).toMatchObject({ language, body: `<p>${language}</p>` });
  });
});

describe("what the agency asks", () => {
  test.each<[string, object]>([
    ["ninjs 2", { embargoed: "2025-05-03T12:00:00+07:00" }],
    ["ninjs 3", { embargoedUntil: "2025-05-03T12:00:00+0700" }],
    [
      "an earlier one on the item and a later one on its picture",
      {
        embargoed: "2025-05-02T12:00:00Z",
        associations: [
          { type: "picture", name: "a", embargoed: "2025-05-03T05:00:00Z", renditions: [{ href: "a.jpg" }] },
        ],
      },
    ],
    ["without dashes and colons", { embargoed: "20250503T120000+07" }],
    ["with a space", { embargoed: "2025-05-03 05:00 Z" }],
    ["under the name of another system", { embargo_until: "2025-05-03T05:00:00Z" }],
    ["and a status that says so", { pubStatus: "embargoed", embargoed: "2025-05-03T05:00:00Z" }],
  ])("an embargo is kept: %s", async (_, fields) => {
    const { article } = await read(fields);
    expect(Date.parse(article.embargo ?? "")).toBe(Date.parse("2025-05-03T12:00:00+07:00"));
  });

  test.each([
    ["no time", ""],
    ["words", "until Friday noon"],
    ["a day", "2025-05-03"],
    ["a day with a zone", "2025-05-03+07:00"],
    ["no zone", "2025-05-03T12:00:00"],
    ["no such zone", "2025-05-03T12:00:00+99:99"],
    ["no such day", "2025-02-30T12:00:00Z"],
    ["no such hour", "2025-05-03T25:00:00Z"],
  ])("an embargo that cannot be read stops the draft: %s", async (_, embargoed) => {
    expect(await refused({ embargoed })).toMatchObject([{ field: "embargo" }]);
  });

  const inWords = "EMBARGO: 3 Mei 2025 12.00 WIB";
  const html = (value: string) => ({ bodies: [{ role: "main", contentType: "text/html", value }] });
  test.each<[string, object]>([
    ["in a note of several lines", { edNote: `Foto menyusul.\n${inWords}\nTelepon: 12` }],
    ["in the terms of use", { usageterms: inWords }],
    ["in the text", html(`<p>${inWords}</p><p>Ikan kembali dijual di pasar.</p>`)],
    ["in the text, without paragraphs", html(`<div><b>${inWords}</b><br>Ikan kembali dijual di pasar.</div>`)],
    ["in a list", html(`<p>Ikan kembali dijual.</p><ul><li>${inWords}</li></ul>`)],
    ["in plain text", { bodies: [{ role: "main", contentType: "text/plain", value: `Ikan dijual.\n\n${inWords}` }] }],
  ])("an embargo in words is kept: %s", async (_, fields) => {
    const { article } = await read(fields);
    expect(article.embargo).toBe("2025-05-03T12:00:00+07:00");
  });

  test("a paragraph that is nothing but an embargo is not for readers", async () => {
    const parsed = await read(html(`<div><p>${inWords}</p><p>Ikan kembali dijual.</p></div>`));
    expect(parsed.article.body).toBe("<p>Ikan kembali dijual.</p>");
    expect(leftOutBy(parsed, "not-for-publication")).toEqual([inWords]);
  });

  test("an embargo in words that cannot be read stops the draft", async () => {
    expect(await refused({ edNote: "EMBARGO hingga pidato selesai" })).toMatchObject([{ field: "embargo" }]);
  });

  test("the field names the instant; words beside it are for the approver to compare", async () => {
    const { article, warnings } = await read({ embargoed: "2025-05-04T05:00:00Z", edNote: inWords });
    expect(article.embargo).toBe("2025-05-04T05:00:00+00:00");
    expect(warnings).toContainEqual(
      expect.objectContaining({ field: "embargo", message: expect.stringContaining(inWords) }),
    );
  });

  test("two embargoes in words that differ stop the draft: nobody but the agency knows which one holds", async () => {
    const fields = { edNote: inWords, usageterms: "EMBARGO: 4 Mei 2025 12.00 WIB" };
    expect(await refused(fields)).toMatchObject([
      { field: "embargo", message: expect.stringMatching(/two embargoes/) },
    ]);
    expect((await read({ ...fields, embargoed: "2025-05-04T05:00:00Z" })).article.embargo).toMatch(/^2025-05-04T05/);
  });

  test.each(["EMBARGO: 3 Mei 2025 12.00 WIB", "Embargo hingga 3 MEI 2025 12.00 WIB"])(
    "the same embargo twice is one: %s",
    async (usageterms) => {
      expect((await read({ edNote: inWords, usageterms })).article.embargo).toBe("2025-05-03T12:00:00+07:00");
    },
  );

  test("an embargo that is lifted, or a story about one, is none", async () => {
    const { article } = await read({
      edNote: "Embargo lifted.",
      ...html("<p>Embargo ikan dari luar negeri berlaku sejak Mei.</p>"),
    });
    expect(article.embargo).toBeNull();
  });

  test("an embargo that is no text stops it, too", async () => {
    expect(await refused({ embargoed: 20250503 })).toMatchObject(
      [{ field: "embargoed", message: /is a number/ }].map((one) => ({
        ...one,
        message: expect.stringMatching(one.message),
      })),
    );
  });

  test("notes and terms are shown to the approver and not to readers", async () => {
    const parsed = await read({
      edNote: "Jangan kutip nama korban",
      usageterms: "Hanya untuk media pesisir",
      expires: "2025-12-31T00:00:00Z",
    });
    expect(parsed.warnings.map(({ field, message, line }) => ({ field, message, line }))).toEqual([
      { field: "ednote", message: expect.stringContaining("“Jangan kutip nama korban”"), line: expect.any(Number) },
      {
        field: "usageterms",
        message: expect.stringContaining("“Hanya untuk media pesisir”"),
        line: expect.any(Number),
      },
      { field: "expires", message: expect.stringContaining("2025-12-31"), line: expect.any(Number) },
    ]);
    expect(leftOutBy(parsed, "not-for-publication")).toEqual(["Jangan kutip nama korban"]);
    expect(leftOutBy(parsed, "usage-terms")).toEqual(["Hanya untuk media pesisir"]);
    expect(JSON.stringify(parsed.article)).not.toMatch(/korban|media pesisir/);
  });

  test.each([
    ["usable", null],
    ["stat:usable", null],
    ["withheld", /withholds/],
    ["canceled", /withdraw that article/],
    ["Cancelled", /withdraw that article/],
    ["KILLED", /withdraw that article/],
    ["recalled", /withdraw that article/],
    ["on-hold", /does not know/],
    ["withhold", /withholds/],
    ["http://cv.iptc.org/newscodes/pubstatusg2/canceled", /withdraw that article/],
    ["tentative", /does not know/],
  ])("status %s", async (pubStatus, message) => {
    const parsed = await report(item({ pubStatus }), "kota/x.json");
    if (message === null) expect(parsed.ok).toBe(true);
    else expect(parsed).toMatchObject({ ok: false, problems: [{ field: "pubstatus" }] });
    if (!parsed.ok && message !== null)
      expect(`${parsed.problems[0]?.message} ${parsed.problems[0]?.fix}`).toMatch(message);
  });
});

describe("what the item does to an earlier one", () => {
  test.each([
    ["kill", { signal: [{ code: "sig:kill", name: "Kill" }] }, /withdraw that article/],
    ["kill, in words", { editorialtypes: ["Mandatory Kill"] }, /withdraw that article/],
    ["withhold", { signals: ["withhold"] }, /Wait until/],
  ])("%s stops the draft", async (_, fields, fix) => {
    expect(await refused(fields)).toMatchObject([{ field: "pubstatus", fix: expect.stringMatching(fix) }]);
  });

  test.each([
    ["a correction", { signal: [{ qcode: "sig:correction", name: "correction" }] }, ["a correction"]],
    ["an update", { signals: ["update", "newscontent"] }, ["an update"]],
    ["nothing", { signals: ["newscontent"], signal: false }, []],
  ])("%s is said to the approver once", async (_, fields, said) => {
    const { warnings } = await read(fields);
    expect(warnings).toMatchObject(
      said.map((what) => ({ field: "signal", message: expect.stringContaining(`as ${what} of`) })),
    );
  });
});

describe("an item is taken back in words", () => {
  const withdrawn = [{ field: "pubstatus", fix: expect.stringContaining("withdraw that article") }];

  test.each([
    "KILL. Please do not use this story.",
    "Mandatory kill: the ferry carried no passengers.",
    "Please withdraw this story.",
    "Berita ini telah dicabut oleh kantor berita.",
  ])("in its note: %s", async (ednote) => {
    expect(await refused({ ednote })).toMatchObject(withdrawn);
  });

  test("in its headline", async () => {
    expect(await refused({ headlines: [{ value: "KILL: Pasar ikan dibuka lagi" }] })).toMatchObject(withdrawn);
  });

  test.each<[string, object]>([
    ["note", { ednote: "KILL KILL KILL" }],
    [
      "text",
      { bodies: [{ contenttype: "text/html", value: "<p>EDITORS: Please kill the story slugged Dermaga.</p>" }] },
    ],
  ])("by a notice as its %s", async (_, fields) => {
    expect(await refused(fields)).not.toEqual([]);
  });

  test.each([
    "Kill the second caption if you need room.",
    "This replaces the story that was killed in error.",
    "Nelayan itu membatalkan berita acara.",
  ])("not by a note that only speaks of it: %s", async (ednote) => {
    expect((await read({ ednote })).article.title).toBe(ITEM.headlines[0]?.value);
  });

  test.each(["KILLED: Three at sea", "Kill: film laga baru", "Kill switch kapal rusak"])(
    "not by a headline that is one: %s",
    async (value) => {
      expect((await read({ headlines: [{ value }] })).article.title).toBe(value);
    },
  );

  test("in the note of a picture: the picture stays out", async () => {
    const picture = { type: "picture", name: "a", ednote: "KILL KILL KILL", renditions: [{ href: "a.jpg" }] };
    const { article, warnings } = await read({ associations: [picture] });
    expect(article.media).toEqual([]);
    expect(warnings).toMatchObject([{ field: "media" }]);
  });
});

describe("version 1 as editorial systems write it", () => {
  test("subjects and authors under their older names", async () => {
    const { article } = await read({
      subject: [
        { code: "04000000", name: "ekonomi" },
        { code: "x", name: "perikanan" },
      ],
      authors: [
        { code: "1", name: "Raka Muara", role: "editor", biography: "Lahir di pesisir." },
        { code: "2", name: "Dian Laut", role: "writer" },
      ],
    });
    expect(article).toMatchObject({
      tags: ["ekonomi", "perikanan"],
      byline: [{ name: "Dian Laut" }],
      editors: [{ name: "Raka Muara" }],
    });
  });

  test.each([["Dian Laut"], [["Dian Laut"]], [7]])(
    "authors in a shape of their own stop nothing: %j",
    async (authors) => {
      const { leftOut } = await read({ authors });
      expect(leftOut.some(({ text }) => text.startsWith("authors"))).toBe(true);
    },
  );

  test("several terms of use in a list", async () => {
    const parsed = await read({ usageterms: ["Hanya untuk redaksi.", "Tanpa arsip."] });
    expect(leftOutBy(parsed, "usage-terms")).toEqual(["Hanya untuk redaksi.", "Tanpa arsip."]);
  });
});

describe("pictures", () => {
  const picture = (fields: object = {}) => ({
    associations: [
      {
        name: "p1",
        uri: "urn:p:1",
        type: "picture",
        by: "Raka Muara",
        creditLine: "Raka Muara/KANTORA",
        usageTerms: "Tidak untuk iklan",
        altText: "Kotak-kotak ikan di dermaga",
        descriptions: [
          { role: "creditline", value: "KANTORA" },
          { role: "caption", value: "Pasar ikan, Kamis." },
        ],
        renditions: [
          { name: "web", href: "https://kantora.example/p1-4000.jpg", contentType: "image/jpeg", width: 4000 },
          { name: "thumb", href: "./p1-300.jpg", contentType: "image/jpeg", width: 300 },
          { name: "main", href: "p1-1200.jpg", contentType: "image/jpeg", width: 1200 },
          { name: "film", href: "p1.mp4", contentType: "video/mp4", width: 9000 },
        ],
        ...fields,
      },
    ],
  });

  test("the widest file that came with the item, its words, its terms", async () => {
    const { article, warnings } = await read(picture());
    expect(article.media).toEqual([
      {
        src: "p1-1200.jpg",
        alt: "Kotak-kotak ikan di dermaga",
        caption: "Pasar ikan, Kamis.",
        credit: "Raka Muara/KANTORA",
        licence: "Tidak untuk iklan",
      },
    ]);
    expect(warnings).toMatchObject([{ field: "usageterms", message: expect.stringContaining("p1-1200.jpg") }]);
  });

  test("version 1 keys associations and renditions by name", async () => {
    const { article } = await read({
      associations: {
        utama: {
          type: "picture",
          byline: "Raka Muara",
          description_text: "Pasar",
          renditions: { main: { href: "p1.jpg" } },
        },
      },
    });
    expect(article.media).toEqual([{ src: "p1.jpg", alt: "", caption: "Pasar", credit: "Raka Muara" }]);
  });

  test("a picture on the web is not fetched, and that is said", async () => {
    const { article, warnings } = await read(
      picture({ usageTerms: "", renditions: [{ href: "https://kantora.example/a.jpg" }] }),
    );
    expect(article.media[0]?.src).toBe("https://kantora.example/a.jpg");
    expect(warnings).toMatchObject([{ field: "media", message: expect.stringContaining("does not fetch") }]);
  });

  test.each(["../../other/a.jpg", "/etc/a.jpg", "javascript:alert(1)", "data:image/png;base64,AA", "file:///a.jpg"])(
    "an address that no file beside the draft has: %s",
    async (href) => {
      const { article } = await read(picture({ renditions: [{ href }] }));
      expect(article.media).toMatchObject([{ src: "", caption: "Pasar ikan, Kamis." }]);
    },
  );

  test("a caption too long for an article is listed", async () => {
    const long = "kata lain ".repeat(210).trim();
    const parsed = await read(picture({ descriptions: [{ role: "caption", value: long }] }));
    expect(parsed.article.media).toMatchObject([{ src: "p1-1200.jpg", caption: "" }]);
    expect(leftOutBy(parsed, "too-long-caption")).toEqual([long]);
  });

  test("a picture that is taken back stays out", async () => {
    const { article, warnings } = await read(picture({ pubStatus: "canceled" }));
    expect(article.media).toEqual([]);
    expect(warnings).toMatchObject([{ field: "media", message: expect.stringContaining("cancelled") }]);
  });

  test("films and graphics are no pictures", async () => {
    const { article } = await read({ associations: [{ type: "video", renditions: [{ href: "a.jpg" }] }] });
    expect(article.media).toEqual([]);
  });

  test("a picture in the text is the one that is described beside it", async () => {
    const body =
      "<p>Satu.</p><figure><img src='https://kantora.example/p1-4000.jpg' alt=''><div>Raka Muara/KANTORA</div><figcaption>Pasar ikan, Kamis.</figcaption></figure>";
    const parsed = await read({ ...picture({ usageTerms: "" }), bodies: [{ contenttype: "text/html", value: body }] });
    expect(parsed.article.media).toHaveLength(1);
    expect(parsed.article.body).toBe('<p>Satu.</p>\n<figure data-media="0"></figure>');
    expect(leftOutBy(parsed, "repeated-credit")).toEqual(["Raka Muara/KANTORA"]);
  });

  test("thirty pictures at most", async () => {
    const associations = Array.from({ length: 31 }, (_, at) => ({
      type: "picture",
      renditions: [{ href: `${at}.jpg` }],
      altText: `a${at}`,
    }));
    const parsed = await read({ associations });
    expect(parsed.article.media).toHaveLength(30);
    expect(parsed.warnings).toMatchObject([{ field: "media", message: expect.stringContaining("31 pictures") }]);
    expect(parsed.leftOut.map(({ text }) => text).join()).toContain("a30");
  });
});

describe("files that are no text item", () => {
  const cases: readonly (readonly [name: string, draft: string, field: string, message: RegExp])[] = [
    ["a picture", item({ type: "picture" }), "type", /is a picture/],
    ["a video", item({ type: "video" }), "type", /is a video/],
    ["a composite", item({ type: "composite" }), "type", /is a composite/],
    ["an event", item({ type: "event" }), "type", /event for the diary/],
    [
      "an event that does not say so",
      '{"uri":"urn:e","title":"Rapat","descriptions":[],"eventDetails":{}}',
      "type",
      /event/,
    ],
    ["a planning item", item({ type: "planning" }), "type", /planning/],
    ["a kind from elsewhere", item({ type: "hologram" }), "type", /unknown here: “hologram”/],
    ["a kind called like a part of every object", item({ type: "constructor" }), "type", /unknown here/],
    ["no headline", item({ headlines: [] }), "title", /no headline/],
    ["no body", item({ bodies: [], descriptions: [{ value: "Ringkas." }] }), "body", /no text/],
    [
      "a body in the agency's own XML",
      item({ bodies: [{ contenttype: "application/xml", value: "<KT><P>x</P></KT>" }] }),
      "body",
      /no text/,
    ],
    ["a headline that is a number", item({ headlines: [{ value: 7 }] }), "value", /is a number; ninjs has a text/],
    ["headlines that are a text", item({ headlines: "Judul" }), "headlines", /is a text; ninjs has a list/],
    ["headlines that are texts", item({ headlines: ["Judul"] }), "headlines[]", /is a text; ninjs has an object/],
    ["a byline that is true", item({ by: true }), "by", /true or false/],
    ["two items", `[${item()},${item()}]`, "file", /list of 2 ninjs items/],
    ["an empty object", "{}", "file", /is empty/],
    ["an empty list", "[]", "file", /JSON list/],
    ["a JSON Feed", '{"version":"https://jsonfeed.org/version/1.1","title":"a","items":[]}', "file", /JSON Feed/],
    ["a package description", '{"name":"a","version":"1","dependencies":{}}', "file", /package description/],
    ["JSON-LD", '{"@context":"https://schema.org","@type":"NewsArticle","headline":"a"}', "file", /JSON-LD/],
    ["some JSON", '{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6}', "file", /has the fields a, b, c, d, e and 1 more/],
    ["a name that only looks inherited", '{"toString":1}', "file", /has the fields toString/],
  ];
  test.each(cases)("%s", async (_, draft, field, message) => {
    const problems = await problemsOf(draft, "kota/x.json");
    expect(problems[0]?.field).toBe(field);
    expect(problems[0]?.message).toMatch(message);
    for (const { fix } of problems) expect(fix).toMatch(/\w.*\.$/);
  });
});

describe("broken JSON names its place", () => {
  test.each([
    ["a comma too many", '{\n "uri": "a",\n}', 3, 1, /name of a field/],
    ["a comma too few", '{\n "uri": "a"\n "type": "text"\n}', 3, 2, /comma or }/],
    ["no colon", '{"uri" "a"}', 1, 8, /colon/],
    ["no quotation mark", '{"uri": "a,\n"type": "text"}', 1, 9, /quotation mark/],
    ["a bare word", '{"uri": text}', 1, 9, /value is missing/],
    ["cut off", '{"uri": "a", "headlines": [', 1, 28, /breaks off/],
    ["a false escape", '{"uri": "\\x"}', 1, 9, /backslash/],
    ["a list that does not end", '[{"uri": "a"}}', 1, 14, /comma or \]/],
  ])("%s", async (_, draft, line, column, what) => {
    const [problem, ...others] = await problemsOf(draft, "kota/x.json");
    expect(problem).toMatchObject({
      line,
      field: "file",
      message: expect.stringContaining(`line ${line}, column ${column}`),
    });
    expect(problem?.message).toMatch(what);
    expect(others).toEqual([]);
  });

  test("what JSON.parse takes is taken, what it refuses is refused", () => {
    const text = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", "", '"', ",", "]", "}", "\\", "0", " "))
      .map(([json, at, litter]) =>
        litter === "" ? json : json.slice(0, at % (json.length + 1)) + litter + json.slice(at % (json.length + 1)),
      );
    fc.assert(
      fc.property(text, (json) => {
        let expected: unknown;
        try {
          expected = JSON.parse(json);
        } catch {
          expect(readJsonTree(json).ok).toBe(false);
          return;
        }
        const reading = readJsonTree(json);
        expect(reading.ok && JSON.stringify(plain(reading.root)).length > 0).toBe(true);
        if (reading.ok && /^[\x20-\x5b\x5d-\x7e]*$/.test(json)) expect(plain(reading.root)).toEqual(expected);
      }),
      { numRuns: runs(2_000) },
    );
  });
});

/** A tree as JavaScript has it; of two fields with one name the last counts. */
function plain(node: JsonNode): unknown {
  if (node.kind === "list") return node.items.map(plain);
  if (node.kind === "object") return Object.fromEntries(node.members.map(({ name, value }) => [name, plain(value)]));
  return node.kind === "text" ? node.text : node.kind === "null" ? null : JSON.parse(node.text);
}

describe("hostile items", () => {
  const scripts =
    "<p>a</p><script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)></svg><a href='javascript:alert(1)'>b</a>";

  test("script in the body does not reach readers, and is shown to the approver", async () => {
    const parsed = await read({ bodies: [], body_xhtml: scripts });
    expect(parsed.article.body).toBe('<p>a</p>\n<figure data-media="0"></figure>\n<p>b</p>');
    expect(leftOutBy(parsed, "active-content").join()).toContain("alert(1)");
  });

  test("markup in fields of one line is text", async () => {
    const { article } = await read({
      headlines: [{ value: "A <script>alert(1)</script>" }],
      by: "<img src=x onerror=alert(1)>",
      associations: [{ type: "picture", by: "<b>Raka</b>", renditions: [{ href: "a.jpg" }] }],
    });
    expect(article).toMatchObject({ title: "A <script>alert(1)</script>", media: [{ credit: "<b>Raka</b>" }] });
  });

  test("a placeholder of another draft's picture is not taken over", async () => {
    const { article } = await read({ body_xhtml: "<p>a</p><figure data-media='0'>b</figure>", bodies: [] });
    expect(article.body).not.toContain("data-media");
  });

  test("characters that cannot be seen are taken out of escapes, too, and named", async () => {
    const parsed = await understood(
      '{"uri":"u","versioncreated":"2025-05-01T00:00:00Z","headlines":[{"value":"Ha\\u200brga\\u0000 \\u202eturun"}],"bodies":[{"value":"Te\\u0007ks"}]}',
      "kota/x.json",
    );
    expect(parsed.article).toMatchObject({ title: "Harga turun", body: "<p>Teks</p>" });
    expect(leftOutBy(parsed, "control-characters")).toEqual(["U+0000 ×1, U+0007 ×1"]);
    expect(leftOutBy(parsed, "invisible-characters")).toEqual(["U+200B ×1"]);
  });

  const MB = 1_040_000;
  const repeat = (unit: string, characters = MB) => unit.repeat(Math.floor(characters / unit.length));
  test.each([
    ["10,000 objects inside one another", `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`],
    ["lists without end", repeat('[{"a":')],
    ["500,000 numbers", `[${repeat("0,")}0]`],
    ["a name of 1 MB", item({ [repeat("k")]: 1 })],
    ["a text of 1 MB", item({ bodies: [{ value: repeat("kata ") }] })],
    ["a headline of 1 MB", item({ headlines: [{ value: repeat("kata ") }] })],
    ["a byline of 1 MB of spaces", item({ by: `${repeat(" ")}x` })],
    ["a note of 1 MB", item({ ednote: repeat("kata ") })],
    ["backslashes", `{"a":"${repeat("\\\\")}"}`],
    ["an unclosed text", `{"uri":"${repeat("x")}`],
    ["open elements", item({ body_xhtml: repeat("<b>") })],
    ["45,000 fields", compact(Object.fromEntries(Array.from({ length: 45_000 }, (_, at) => [`k${at}`, `v${at}`])))],
    ["18,000 headlines", compact({ headlines: Array.from({ length: 18_000 }, (_, at) => ({ value: `Judul ${at}` })) })],
    ["15,000 bodies", compact({ bodies: Array.from({ length: 15_000 }, (_, at) => ({ value: `kata ${at}` })) })],
    [
      "60,000 bylines",
      `{"uri":"u","bodies":[{"value":"a"}],"headlines":[{"value":"b"}],${'"by":"a b",'.repeat(60_000)}"type":"text"}`,
    ],
  ])("work is bounded: %s", async (_, draft) => {
    const parsed = await report(draft, "kota/x.json");
    if (parsed.ok) expect(parsed.leftOut.length).toBeLessThan(500);
    else expect(parsed.problems[0]?.message).toMatch(/\w/);
  });
});

/** Every word is another, so that finding it proves that it was kept. */
describe("every value of an item ends in a field, in the body or in what was left out", () => {
  const word = fc.tuple(fc.stringMatching(/^[A-Z][a-z]{2,5}$/), fc.nat()).map(([letters, at]) => `${letters}q${at}q`);
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(" "));
  const value = (...roles: string[]) =>
    fc.record({ role: fc.constantFrom(...roles), value: words }, { requiredKeys: ["value"] });
  const html = fc
    .tuple(words, words)
    .map(
      ([one, other]) =>
        `<p>${one}</p><ul><li><a href="https://x.example/${other.replaceAll(" ", "")}">${one}</a></li></ul>`,
    );
  const body = fc.oneof(
    fc.record({ contenttype: fc.constantFrom("text/plain", "application/json", "text/xml"), value: words }),
    fc.record({ contentType: fc.constant("text/html"), value: html }),
  );
  const unknown = fc.dictionary(
    fc.stringMatching(/^[a-z]{3,8}$/).map((name) => `x_${name}`),
    fc.oneof(words, fc.array(words, { maxLength: 3 }), fc.record({ name: words, uri: words })),
    { maxKeys: 4 },
  );
  const concepts = fc.array(
    fc.record(
      { name: words, uri: words, rel: fc.constantFrom("about", "author", "editor") },
      { requiredKeys: ["name"] },
    ),
    { maxLength: 13 },
  );
  const terms = { ednote: words, usageterms: words, copyrightnotice: words };
  const picture = fc.record(
    {
      type: fc.constantFrom("picture", "video"),
      name: words,
      by: words,
      altText: words,
      headlines: fc.array(value("main")),
      descriptions: fc.array(value("caption", "creditline", "text"), { maxLength: 3 }),
      renditions: fc.array(fc.record({ href: word.map((name) => `${name}.jpg`), width: fc.nat(4_000) }), {
        maxLength: 3,
      }),
      ...terms,
    },
    { requiredKeys: ["type"] },
  );
  const anyItem = fc
    .tuple(
      fc.record(
        {
          slugline: words,
          title: words,
          by: words,
          byline: words,
          located: words,
          language: fc.constant("id"),
          subjects: concepts,
          people: concepts,
          places: concepts,
          descriptions: fc.array(value("summary", "main", "caption"), { maxLength: 4 }),
          associations: fc.array(picture, { maxLength: 4 }),
          infosources: concepts,
          urgency: fc.nat(9),
          ...terms,
        },
        { requiredKeys: [] },
      ),
      fc.array(value("main", "sub"), { minLength: 1, maxLength: 3 }),
      fc.array(body, { minLength: 1, maxLength: 3 }),
      unknown,
    )
    .map(([fields, headlines, bodies, others]) => ({ uri: "urn:1", ...others, ...fields, headlines, bodies }));

  test("ninjs", async () => {
    let understoodItems = 0;
    await fc.assert(
      fc.asyncProperty(anyItem, async (fields) => {
        const parsed = await report(JSON.stringify(fields), "kota/x.json");
        if (!parsed.ok) return;
        understoodItems += 1;
        const found = saidIn(parsed);
        const missing = textsOf(fields)
          .flatMap((text) => text.match(/[A-Z][a-z]+q\d+q/g) ?? [])
          .filter((one) => !found.has(one));
        expect(missing, JSON.stringify(fields)).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
    expect(understoodItems).toBeGreaterThan(20);
  });

  test("and the test would see a lost one", async () => {
    const parsed = await read({ headlines: [{ value: "Kataq1q" }] });
    expect(saidIn(parsed).has("Kataq1q")).toBe(true);
    expect(saidIn(parsed).has("Kataq2q")).toBe(false);
  });
});

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function saidIn({ article, leftOut }: ParsedDraft): Set<string> {
  const all = [
    ...textsOf({ ...article, body: "" }),
    textOfHtml(article.body),
    article.body,
    ...leftOut.map(({ text }) => text),
  ];
  return new Set(all.join(" ").match(/[A-Z][a-z]+q\d+q/g));
}

test("whatever stands in the fields, there is an article or a problem", async () => {
  const names = [
    "headlines",
    "bodies",
    "body_xhtml",
    "by",
    "embargoed",
    "pubstatus",
    "type",
    "associations",
    "subjects",
    "descriptions",
    "located",
    "language",
    "renditions",
    "ednote",
    "people",
    "versioncreated",
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...names), fc.jsonValue()),
      fc.boolean(),
      async (fields, isWhole) => {
        const parsed = await report(isWhole ? item(fields) : JSON.stringify(fields), "kota/x.json");
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: runs(1_000) },
  );
});

test.each([
  ["a list", [ITEM]],
  ["an answer of the agency's service", { api: "1", data: { meta: {}, item: ITEM } }],
  ["a page of one result", { _items: [ITEM], _meta: { total: 1 } }],
])("the only item in %s is the draft", async (_, file) => {
  const { article } = await understood(JSON.stringify(file), "kota/x.json");
  expect(article.title).toBe("Pasar ikan dibuka lagi");
});

test("of several items in an answer none is chosen", async () => {
  expect(await problemsOf(JSON.stringify({ items: [ITEM, ITEM] }), "kota/x.json")).toMatchObject([
    { field: "file", message: expect.stringContaining("2 ninjs items") },
  ]);
});

test.each(["\u2028", "\u2029", "\u0085"])(
  "a line separator inside a text (%j) does not break it",
  async (separator) => {
    const { article } = await read({ bodies: [{ contenttype: "text/plain", value: `Satu${separator}dua.` }] });
    expect(article.body).toBe("<p>Satu dua.</p>");
  },
);

test("a language that is none gives way to what the text is written in", async () => {
  const { article, leftOut } = await read({ language: "indo" });
  expect(article.language).toBe("id");
  expect(leftOut.some(({ text }) => text === "language: indo")).toBe(true);
});

test("a publication in English reads its language first", async () => {
  const { parseNinjs } = await import("../../shared/drafts/agency/ninjs.ts");
  const headlines = [
    { language: "id", value: "Pasar ikan" },
    { language: "en", value: "Fish market" },
  ];
  const titleFor = async (language: string) =>
    (await parseNinjs(item({ headlines }), { ...gazette, language })).title?.text;
  expect([await titleFor("id"), await titleFor("en-AU"), await titleFor("de")]).toEqual([
    "Pasar ikan",
    "Fish market",
    "Pasar ikan",
  ]);
});

const EXAMPLES = new URL("../../../shared/suites/schemas/ninjs/", import.meta.url);

describe.runIf(existsSync(EXAMPLES))("the standard's own examples", () => {
  const files = existsSync(EXAMPLES)
    ? ["examples-2.1", "examples-3.0", "examples-3.1"].flatMap((folder) =>
        readdirSync(new URL(`${folder}/`, EXAMPLES)).map((name) => `${folder}/${name}`),
      )
    : [];

  test("there are some", () => expect(files.length).toBeGreaterThan(30));

  test.each(files)("%s", async (name) => {
    const bytes = readFileSync(new URL(name, EXAMPLES));
    const source: { type?: string; bodies?: unknown; headlines?: unknown; eventDetails?: unknown } = JSON.parse(
      bytes.toString("utf8"),
    );
    const isText = (source.type ?? "text") === "text" && source.eventDetails === undefined;
    const parsed = await report(bytes, "kota/x.json");
    expect(parsed.ok).toBe(isText && source.bodies !== undefined && source.headlines !== undefined);
    if (parsed.ok) expect(parsed.article.body).toMatch(/^<p>/);
    else expect(parsed.problems).toHaveLength(1);
  });
});
