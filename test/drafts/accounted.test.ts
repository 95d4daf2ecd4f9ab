/** Design promise 9: every character of a draft ends in a field, in the body, or in what the report says was left out. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeDraft } from "../../shared/drafts/decode.ts";
import type { ParsedDraft } from "../../shared/drafts/report.ts";
import { markUpCopy } from "../../shared/drafts/wire-copy.ts";
import { runs } from "../support/runs.ts";
import { gazette, report, textOfHtml } from "./parsing.ts";

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const capital = word.map((text) => text[0]?.toUpperCase() + text.slice(1));
const name = fc.tuple(capital, capital).map((words) => words.join(" "));
const sentence = fc
  .tuple(capital, fc.array(word, { minLength: 1, maxLength: 25 }))
  .map(([first, words]) => `${[first, ...words].join(" ")}.`);
const date = fc.constantFrom(
  "31 Januari 2025 12:09",
  "Senin, 03/03/2025 | 07.00 WIB",
  "May 2, 2025",
  "Jumat (7/3/2025)",
);
const filled = (template: string) =>
  fc
    .tuple(sentence, name, name, date)
    .map(([text, one, other, day]) =>
      template.replaceAll("$text", text).replaceAll("$A", one).replaceAll("$B", other).replaceAll("$date", day),
    );

const copyLine = fc.oneof(
  { weight: 5, arbitrary: sentence },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(
        "$A • $date",
        "By $A and $B",
        "Oleh $A, $B - Warta Pesisir",
        "Penulis: $A dan $B | Editor: $A",
        "$date",
        "Reporter: $A",
        "$text ($A/Dok. Warta)",
        "Foto: $text",
        "FOTO/$A",
        "$text Foto: $A",
        "Baca\u00a0Juga:\u00a0$text",
        "BACA JUGA : $A",
        "Baca juga:",
        "Lihat juga $A",
        "Simak: $A (https://contoh.example/a?b=1)",
        "($A)",
        "(abc/def)",
        "$text ($A)",
        "(Reporting by $A in Port; Editing by $B)",
        "Kota: $text",
        "Jakarta (KANTOR) - $text",
        "JAKARTA, KANTOR.com – $text",
        "WARTA.CO, Jakarta - $text",
        "PORT, May 2 (Agency) - $text",
        "• $text",
        "- $A",
        "1. $text",
        "2. $A",
        "Jangan lupa follow akun $A",
        "Google News $A",
        "[Catatan untuk editor: $text]",
        "-30-",
        "***",
        "Tags: $A, #satu; dua",
        "Tanggal: $date",
        "$A",
        "$A, $date - KANTOR",
        "(((",
        "$A () -",
        "Editor: $A, $A",
      )
      .chain(filled),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
);
const copy = fc
  .array(fc.tuple(copyLine, fc.constantFrom("\n", "\n\n", "\r\n", "\n \u00a0\n")), { minLength: 1, maxLength: 25 })
  .map((lines) => lines.map((parts) => parts.join("")).join(""));

/** What the decoder keeps; characters that cannot be seen are counted in another test. */
function visible(draft: string): string {
  const decoded = decodeDraft(new TextEncoder().encode(draft));
  return decoded.ok ? decoded.text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "") : "";
}

test("plain copy: the pieces of a line are all of it", () => {
  fc.assert(
    fc.property(copy, (draft) => {
      const text = visible(draft);
      const marked = markUpCopy(text, gazette);
      for (const { line, pieces } of marked)
        expect(counts(pieces.map((piece) => piece.text))).toEqual(counts([line.text]));
      expect(counts(marked.map(({ line }) => line.text))).toEqual(counts([text]));
    }),
    { numRuns: runs(500) },
  );
});

test("plain copy: only punctuation, joining words and item numbers are marks", () => {
  fc.assert(
    fc.property(copy, (draft) => {
      for (const { pieces } of markUpCopy(visible(draft), gazette)) {
        for (const piece of pieces) {
          if (piece.as === "mark")
            expect(piece.text).toMatch(/^(?:[^\p{L}\p{N}]*|,? ?(?:and|dan|serta)|\d{1,3}[.)])$/u);
        }
      }
    }),
    { numRuns: runs(500) },
  );
});

test("plain copy: article, left-out list, dates and marks hold exactly the draft's characters", async () => {
  await fc.assert(
    fc.asyncProperty(copy, async (draft) => {
      const text = visible(draft);
      const parsed = await report(text);
      if (!parsed.ok) return;
      const pieces = markUpCopy(text, gazette).flatMap((marked) => marked.pieces);
      const marks = pieces.filter((piece) => piece.as === "mark").map((piece) => piece.text);
      // A date ends in `draftedAt`, written another way.
      const date = parsed.article.draftedAt === null ? [] : [pieces.find((piece) => piece.as === "date")?.text ?? ""];
      expect(counts([...reported(parsed), ...marks, ...date])).toEqual(counts([text]));
    }),
    { numRuns: runs(1_000) },
  );
});

const markdownDraft = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.stringMatching(/^[a-w]{1,5}$/) },
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          " ",
          "\n",
          "\n\n",
          "*",
          "**",
          "_",
          "`",
          "```",
          "~~",
          "# ",
          "## ",
          "> ",
          "- ",
          "1. ",
          "[",
          "](",
          ")",
          "]",
          "]: ",
          "[^",
          "![",
          ' "',
          '" ',
          "|",
          "\n|-|-|\n",
          "\\",
          "    ",
          "---\n",
          ": ",
          "/a",
          "https://b.example/c",
          "javascript:d",
          "(",
          "!",
          "- [ ] ",
          "www.e.example",
          "===\n",
          "a@b.example",
          "<https://f.example>",
          "<!-- g -->",
          "<b>",
          "</b>",
          "<i title='h'>",
        ),
      },
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(""));

test("markdown: no letter is lost", async () => {
  await fc.assert(
    fc.asyncProperty(markdownDraft, async (markup) => {
      const draft = `# Judul\n\n${markup}\n\nAkhir.`;
      const parsed = await report(draft, "kota/x.md");
      if (!parsed.ok) return;
      const found = letters([...reported(parsed), ...attributes(parsed.article.body)].join(" "));
      const source = draft.replace(/<\/?[bi](?: title='h')?>/g, "");
      for (const [letter, count] of letters(source)) {
        expect(
          found.get(letter) ?? 0,
          `${letter} of ${JSON.stringify(draft)} → ${JSON.stringify(parsed)}`,
        ).toBeGreaterThanOrEqual(count);
      }
    }),
    { numRuns: runs(2_000) },
  );
});

test("front matter: what no field takes is left out, not lost", async () => {
  const parsed = await report(
    "---\ntitle: Satu # catatan kecil\npublished: true\nimages: {src: a.jpg, mood: cerah}\n---\n\nDua.",
    "kota/x.md",
  );
  expect(parsed).toMatchObject({
    ok: true,
    leftOut: [
      { line: 2, text: "# catatan kecil", rule: "comment" },
      { line: 3, text: "published: true", rule: "unknown-field" },
      { line: 4, text: "mood: cerah", rule: "unknown-field" },
    ],
  });
});

test("characters that cannot be seen are left out by name and number", async () => {
  const parsed = await report("\u0002Judul\u202e\u0003\n\nIsi\u200b berita\u0002.");
  expect(parsed).toMatchObject({
    ok: true,
    article: { title: "Judul", body: "<p>Isi berita.</p>" },
    leftOut: [
      { line: 1, text: "U+0002 ×2, U+0003 ×1", rule: "control-characters" },
      { line: 1, text: "U+202E ×1", rule: "bidi-controls" },
      { line: 3, text: "U+200B ×1", rule: "invisible-characters" },
    ],
  });
});

function reported({ article, leftOut }: ParsedDraft): string[] {
  const { title, standfirst, dateline, byline, editors, tags, body, media, related } = article;
  return [
    title,
    standfirst,
    dateline,
    ...[...byline, ...editors].map((person) => person.name),
    ...tags,
    textOfHtml(body),
    ...media.flatMap(({ src, alt, caption, credit }) => [src, alt, caption, credit]),
    ...related.flatMap((story) => (story.title === story.href ? [story.href] : [story.title, story.href])),
    ...leftOut.map(({ text }) => text),
  ];
}

function attributes(html: string): string[] {
  return [...html.matchAll(/ (?:href|title|class|id)="([^"]*)"/g)].map(([, value = ""]) => value);
}

function counts(texts: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const character of [...texts.join("").replace(/\s/g, "")].sort()) found[character] = (found[character] ?? 0) + 1;
  return found;
}

function letters(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const letter of text.toLowerCase().match(/[a-w]/g) ?? []) found.set(letter, (found.get(letter) ?? 0) + 1);
  return found;
}
