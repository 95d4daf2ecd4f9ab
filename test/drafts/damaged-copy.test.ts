/** Plain copy that is no story, or was damaged on its way: said to the editor, with the line. */
import { describe, expect, test } from "vitest";
import { problemsOf, understood } from "./parsing.ts";

const STORY =
  "Kapal riset bersandar di dermaga lama pada pagi hari dan disambut puluhan warga yang sudah menunggu sejak subuh.";
const story = (text: string) => `Kapal Riset Tiba\n\n${STORY}\n\n${text}`;

describe("what no editor meant to upload", () => {
  test.each([
    "KILL KILL KILL\nThe story BC-FERRY sent at 10:05 GMT is wrong.",
    "BC-FERRY-KILL\nMANDATORY KILL",
    "EDITORS: Please kill the story slugged FERRY-AGROUND. The ferry carried no passengers.",
    "REDAKSI: harap batalkan berita berjudul Feri Kandas.",
  ])("a notice that takes a story back: %s", async (notice) => {
    expect(await problemsOf(`${notice}\n\n${STORY}`)).toMatchObject([
      { field: "file", message: "This is no story but a notice that takes one back." },
    ]);
  });

  test.each([
    ["md", "# Feri Kandas\n\nKILL KILL KILL\n\n"],
    ["md", "EDITORS: Please kill the story slugged FERRY-AGROUND.\n\n"],
    ["html", "<h1>Feri Kandas</h1><p>EDITORS: Please kill the story slugged FERRY-AGROUND.</p>"],
    ["html", "<h1>MANDATORY KILL</h1>"],
  ])("the same in another format (%s): %s", async (extension, notice) => {
    expect(await problemsOf(`${notice}<p>${STORY}</p>`, `kota/x.${extension}`)).toMatchObject([
      { field: "file", message: "This is no story but a notice that takes one back." },
    ]);
  });

  test("a notice far below, about another story, takes nothing back", async () => {
    const notice = "EDITORS: Please kill the story slugged FERRY-AGROUND.";
    const { leftOut } = await understood(`# Judul\n\n${`${STORY}\n\n`.repeat(8)}${notice}`, "kota/x.md");
    expect(leftOut).toMatchObject([{ text: notice, rule: "not-for-publication" }]);
  });

  test.each([
    ["â€œYa,â€ katanya.", "“â€œ” was saved in a wrong encoding."],
    ["Kafe itu bernama CafÃ© Laut.", "“Ã©” was saved in a wrong encoding."],
    ["Rp5.000&nbsp;per kilogram", "“&nbsp;” is a code of web pages; readers would see it as it stands."],
  ])("%s: a warning with its line", async (text, message) => {
    const { warnings } = await understood(story(text));
    expect(warnings).toMatchObject([{ line: 5, field: "encoding", message }]);
  });

  test.each(["São Tomé, señor, “ya”", "AT&T; R&D", "Perusahaan A&B; C"])("%s: no warning", async (text) => {
    expect((await understood(story(text))).warnings).toEqual([]);
  });
});

/** Strings that break programs, in every place of a draft. */
const NAUGHTY = [
  "null",
  "(null)",
  "undefined",
  "-1/2",
  "1e1000",
  "0,,,0",
  "../../../etc/passwd%00",
  "{{7*7}} #{x} %n%s",
  "'; DROP TABLE berita; --",
  '"><img src=x onerror=alert(1)>',
  "<script>alert(1)</script >",
  "javascript:alert(1)",
  "<!-- a > b -->",
  "](javascript:alert(1))",
  "\u202eterbalik\u202c",
  "\u2066isolat\u2069",
  "\u200bkosong\u200b\ufeff\u00ad",
  "Z\u0334\u0311\u0301a\u0337\u030al\u0336g\u0338o",
  "ｗｉｄｅ ｌｅｔｔｅｒｓ",
  "田中さんにあげて下さい",
  "هُنَاكَ خَبَر",
  "👨‍👩‍👧‍👦 🏳️‍🌈 🇮🇩",
  "ﬃ ŉ İ ſ ß",
  "`´‘’“”„«»",
  "\ud800",
  "a\u2028b\u2029c",
  "$&$1$`",
  "\\n\\t\\0",
];
const PLACES: readonly (readonly [place: string, draft: (text: string) => string])[] = [
  ["the headline", (text) => `${text} Tiba\n\n${STORY}`],
  ["the byline", (text) => `Kapal Riset Tiba\n\nPenulis: ${text}\n\n${STORY}`],
  ["a caption", (text) => `Kapal Riset Tiba\n\nFoto: ${text} (Dok. Dinas)\n\n${STORY}`],
  ["a credit", (text) => `Kapal Riset Tiba\n\nKapal di dermaga. Credit: ${text}\n\n${STORY}`],
  ["the dateline", (text) => `Kapal Riset Tiba\n\n${text} (KANTORA) - ${STORY}`],
  ["a pointer", (text) => `Kapal Riset Tiba\n\n${STORY}\n\nBaca juga: ${text}`],
  ["a tag", (text) => `Kapal Riset Tiba\n\n${STORY}\n\nTags: ${text}, laut`],
  ["the body", (text) => `Kapal Riset Tiba\n\n${STORY}\n\n${text}\n\n${STORY}`],
];

describe.each(PLACES)("strings that break programs, in %s", (_, draft) => {
  test.each(NAUGHTY)("%j", async (text) => {
    const { article } = await understood(draft(text));
    const { title, byline, dateline, tags, media, body, related } = article;
    const fields = [
      title,
      dateline,
      ...tags,
      ...byline.map(({ name }) => name),
      ...related.map((story) => story.title),
    ];
    expect([...fields, ...media.flatMap(({ caption, credit }) => [caption, credit])].join(" ")).not.toMatch(
      /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    );
    expect(body).not.toMatch(/<(?!\/?(?:p|h2)>)/);
  });
});
