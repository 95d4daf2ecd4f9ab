/** Whatever arrives under a draft's name: a clear problem or warning, never a crash. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDraft } from "../../shared/drafts/parse-draft.ts";
import { runs } from "../support/runs.ts";
import { gazette, NOW, problemsOf, report, understood } from "./parsing.ts";

const bytes = (...values: number[]) => new Uint8Array(values);
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

describe("files that are no drafts", () => {
  const cases: readonly (readonly [name: string, draft: string | Uint8Array, field: string, message: RegExp])[] = [
    ["empty", "", "file", /empty/],
    ["white space", " \n\u00a0\n", "file", /white space/],
    ["a PNG named .txt", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "file", /PNG/],
    ["a Word document", bytes(0x50, 0x4b, 3, 4, 20, 0), "file", /Word/],
    [
      "machine code",
      bytes(...Array.from({ length: 400 }, (_, index) => (index * 37) % 32)),
      "file",
      /not readable text/,
    ],
    ["2 MB of text", "Kalimat. ".repeat(233_000), "file", /2\.0 MB/],
    ["a headline only", "Judul saja", "body", /no text/],
    ["promotion only", "Ikuti berita kami di WhatsApp", "title", /no headline/],
    ["a headline in another script", "日本語の見出し\n\n本文。", "title", /No address/],
    ["one line of a whole story", "kata ".repeat(1_000), "title", /5000|4999/],
    ["RTF", "{\\rtf1 Judul}", "file", /RTF/],
    ["a date that cannot be", "Judul\n\nDian Laut • 31 Februari 2025 12:09\n\nTeks.", "date", /28 days/],
    ["a time that cannot be", "Judul\n\nDian Laut • 3 Maret 2025 25:09\n\nTeks.", "date", /time of day/],
    ["a year that cannot be", "Judul\n\nDian Laut • 3 Maret 9999\n\nTeks.", "date", /9999/],
  ];

  test.each(cases)("%s", async (_, draft, field, message) => {
    const problems = await problemsOf(draft);
    const problem = problems.find((one) => one.field === field);
    expect(problem?.message).toMatch(message);
    for (const problem of problems) expect(problem.fix).toMatch(/\w.*\.$/);
  });

  test("a date that cannot be names its line", async () => {
    expect((await problemsOf("Judul\n\nDian Laut • 31 Februari 2025\n\nTeks."))[0]?.line).toBe(3);
  });

  test("an unknown section lists those there are and guesses", async () => {
    expect(await problemsOf("Judul\n\nTeks.", "internasonal/x.txt")).toEqual([
      {
        line: null,
        field: "section",
        message: "There is no section “internasonal”. Did you mean “internasional”?",
        fix: "Upload the draft to the folder of a section: kota, internasional, english.",
      },
    ]);
  });
});

describe("encodings", async () => {
  const text = "Judul\n\nKafé “biru”.";
  const body = "<p>Kafé “biru”.</p>";
  const utf16 = (littleEndian: boolean) =>
    [...text].flatMap((character) => {
      const pair = [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8];
      return littleEndian ? pair : pair.reverse();
    });

  const utf8 = (draft: string) => new TextEncoder().encode(draft);
  test.each([
    ["UTF-8 with a mark", bytes(0xef, 0xbb, 0xbf, ...utf8(text))],
    ["UTF-16 LE", bytes(0xff, 0xfe, ...utf16(true))],
    ["UTF-16 BE", bytes(0xfe, 0xff, ...utf16(false))],
    ["CR LF", utf8(text.replaceAll("\n", "\r\n"))],
    ["CR alone", utf8(text.replaceAll("\n", "\r"))],
    ["CR CR LF", utf8(text.replaceAll("\n", "\r\r\n"))],
    ["next line", utf8(text.replaceAll("\n", "\u0085"))],
    ["line separator", utf8(text.replaceAll("\n", "\u2028"))],
    ["paragraph separator", utf8(text.replace("\n\n", "\u2029"))],
    ["accents apart from their letters", utf8(text.normalize("NFD"))],
  ])("%s needs no word", async (_, draft) => {
    const { article, warnings } = await understood(draft);
    expect(article).toMatchObject({ title: "Judul", body });
    expect(warnings).toEqual([]);
  });

  test("short lines that end with CR LF are text", async () => {
    const { article } = await understood(utf8("Judul\n\na\n\nb\n\nc\n\nd\n\ne\n\nf.".replaceAll("\n", "\r\n")));
    expect(article.title).toBe("Judul");
  });

  test.each([
    ["Windows-1252", bytes(...ascii("Judul\n\nKaf"), 0xe9, 0x20, 0x93, ...ascii("biru"), 0x94, 0x2e), /Windows-1252/],
    ["UTF-16 LE without a mark", bytes(...utf16(true)), /UTF-16/],
    ["UTF-16 BE without a mark", bytes(...utf16(false)), /UTF-16/],
    [
      "Windows-1252 with CR",
      bytes(...ascii("Judul\r\rKaf"), 0xe9, 0x20, 0x93, ...ascii("biru"), 0x94, 0x2e),
      /Windows-1252/,
    ],
  ])("%s is read, and said", async (_, draft, message) => {
    const { article, warnings } = await understood(draft);
    expect(article.body).toBe(body);
    expect(warnings).toMatchObject([{ field: "encoding" }]);
    expect(warnings[0]?.message).toMatch(message);
  });

  test("damaged UTF-8 stays UTF-8, and the place is named", async () => {
    const damaged = bytes(...new TextEncoder().encode("Judul\n\nKafé “biru” "), 0xe9, ...ascii(" di kota."));
    const { article, warnings } = await understood(damaged);
    expect(article.body).toBe("<p>Kafé “biru” \ufffd di kota.</p>");
    expect(warnings).toMatchObject([{ line: 3, field: "encoding" }]);
  });
});

test("direction overrides do not get into a headline", async () => {
  const { article, warnings } = await understood("Harga \u202eturun\u202c\n\nTeks.");
  expect(article.title).toBe("Harga turun");
  expect(warnings).toMatchObject([{ line: 1, field: "title" }]);
});

test("a stated date in the future is a warning", async () => {
  const { article, warnings } = await understood("Judul\n\nDian Laut • 2 Juni 2025 08:00\n\nTeks.");
  expect(article.draftedAt).toBeNull();
  expect(warnings).toMatchObject([{ line: 3, field: "date" }]);
});

describe("never throws", () => {
  const context = (path: string) => ({ path, publication: gazette, now: NOW });
  const path = fc.constantFrom("kota/x.txt", "kota/x.md");

  test("random bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), path, async (draft, name) => {
        const parsed = await parseDraft(draft, context(name));
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(2_000) },
    );
  });

  test("random Unicode, with and without fences", async () => {
    const text = fc.tuple(
      fc.constantFrom("", "---\n", "# ", "Judul\n\n"),
      fc.string({ unit: "binary", maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(text, path, async (parts, name) => {
        const parsed = await report(parts.join(""), name);
        if (parsed.ok) expect(parsed.article.body.isWellFormed()).toBe(true);
      }),
      { numRuns: runs(2_000) },
    );
  });

  test("copy that begins with its story is asked for a headline", async () => {
    for (const draft of [
      "Wamena, KANTOR — Landasan dibuka lagi pada Sabtu pagi.\n\nLandasan ditutup tiga hari.",
      "PORT HALDANE, March 3 (Norwire) - Harbour workers ended a strike on Monday.\n\nThe port reopens.",
    ])
      expect((await problemsOf(draft)).map(({ message }) => message)).toEqual(["The draft has no headline."]);
  });

  test("random paths", async () => {
    const path = fc.string({ unit: "binary", maxLength: 60 });
    await fc.assert(fc.asyncProperty(path, async (name) => void (await report("Judul\n\nTeks.", name))));
  });
});

describe("work is bounded: each of these would take minutes, or the stack, if it were not", () => {
  const MB = 1_048_000;
  const repeat = (unit: string, characters = MB) => unit.repeat(Math.floor(characters / unit.length));
  const lines: readonly (readonly [name: string, draft: string])[] = [
    ["one line of words", `Judul\n\n${repeat("kata ")}`],
    ["one line of brackets", `Judul\n\n${repeat("(")}`],
    ["one line of spaces and a letter", `Judul\n\na${repeat(" ")}b`],
    ["one line of digits", `Judul\n\n${repeat("1")}`],
    ["one line of dates", `Judul\n\n${repeat("31 Januari 2025 ")}`],
    ["one line of dashes", `Judul\n\n${repeat("- ")}x`],
    ["lines of names", `Judul\n\n${repeat("Dian Laut Biru - \n")}`],
    ["lines of promotion", `Judul\n\n${repeat(`cek ${"di ".repeat(150)}\n`)}`],
    ["lines of list items", `Judul\n\n${repeat("- a\n")}`],
    ["lines of numbers", `Judul\n\n${repeat("1. a\n")}`],
    ["lines of related labels", `Judul\n\n${repeat("Baca juga:\n")}`],
    ["lines of repeated headlines", repeat("Judul\n")],
    ["lines of captions", `Judul\n\n${repeat("Perahu nelayan di muara (Dian/Warta)\n")}`],
    ["lines that could be wrapped", `Judul\n\n${repeat(`${"x".repeat(54)}\n`)}`],
    ["lines of brackets", `Judul\n\n${repeat(`${"(".repeat(54)}\n`)}`],
    ["lines of dates", `Judul\n\n${repeat("31 Januari 2025 12:09 WIB | 00:01 GMT, 3 March 2025\n")}`],
    ["lines of separators", `Judul\n\n${repeat(`${" ,-|".repeat(120)}\n`)}`],
    ["lines of names and joiners", `Judul\n\n${repeat(`By ${"A B, ".repeat(98)}\n`)}`],
    ["lines of labels", `Judul\n\n${repeat(`${"Editor: A / ".repeat(40)}\n`)}`],
    ["lines of notes that never end", `Judul\n\n${repeat("[Catatan untuk editor: (cek\n")}`],
    ["lines of markers", `Judul\n\n${repeat("-- NOT FOR PUBLICATION --\n")}`],
    ["lines of embargoes", `Judul\n\n${repeat("EMBARGO\n")}`],
    ["lines of quotations", `Judul\n\n${repeat("> a\n>\n")}`],
    ["lines of letters", `Judul\n\n${repeat("a. b\n")}`],
    ["lines in capitals", repeat(`${"KAPAL TIBA ".repeat(6)}\n`)],
    ["lines of broken words", `Judul\n\n${repeat(`${"kata ".repeat(11)}ru-\n`)}`],
    ["one line of notes that never end", `Judul\n\n${repeat("[catatan untuk editor ")}`],
    ["one line of pointers", `Judul\n\n${repeat("[Baca juga: A ")}`],
    ["one line of embargoes", `Judul\n\n${repeat("(EMBARGO ")}`],
    ["one line of capitals and dashes", `Judul\n\n${repeat("Kota Baru - ")}`],
    ["one line of asterisks", `Judul\n\n**${repeat("a*")}`],
    ["one line of underscores", `Judul\n\n__${repeat("_a")}`],
    ["one line of carets", `Judul\n\n^${repeat("<=")}`],
    ["one line of carriage returns and a letter", `Judul\n\n${repeat("\r")}x`],
    ["one line of wire headers", repeat("\u0001a ")],
    ["empty lines", `Judul\n\n${repeat("\n")}Teks.`],
  ];
  test.each(lines)("plain copy: %s", async (_, draft) => {
    expect(await report(draft)).toHaveProperty("ok");
  });

  const markups: readonly (readonly [name: string, draft: string])[] = [
    ["brackets", repeat("[")],
    ["emphasis", repeat("*a_ ")],
    ["backticks", repeat("`a")],
    ["images", repeat("![a](")],
    ["tags", repeat("<b>")],
    ["end tags", repeat("</b>")],
    ["comments", repeat("<!-- ")],
    ["quotations", repeat(">")],
    ["list marks", repeat("- ")],
    ["nested lists", Array.from({ length: 900 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n")],
    ["elements", `${"<div>".repeat(10_000)}a`],
    ["entities", repeat("&amp;")],
    ["a table of many columns", `|${"a|".repeat(1_000)}\n|${"-|".repeat(1_000)}\n${"|\n".repeat(10_000)}`],
    ["tabs", `${repeat("\t")}x`],
    ["quotations on every line", `${"> ".repeat(100)}a\n`.repeat(4_000)],
    [
      "front matter aliases",
      `---\na: &a [x,x]\n${Array.from({ length: 30 }, (_, at) => `a${at}: &b${at} [*a,*a]`).join("\n")}\n---\nTeks.`,
    ],
    ["front matter nesting", `---\ntitle: ${"[".repeat(32_000)}\n---\nTeks.`],
    ["front matter fields", `---\n${Array.from({ length: 3_500 }, (_, at) => `f${at}: x`).join("\n")}\n---\nTeks.`],
  ];
  test.each(markups)("markdown: %s", async (_, draft) => {
    expect(await report(`${draft.startsWith("---") ? "" : "# A\n\n"}${draft}`, "kota/x.md")).toHaveProperty("ok");
  });
});
