/** Design promise 9: every character of a draft ends in a field, in the body, or in what the report says was left out. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeDraft } from "../../shared/drafts/decode.ts";
import type { Role } from "../../shared/drafts/plain-copy/copy-pieces.ts";
import { markUpCopy } from "../../shared/drafts/plain-copy/wire-copy.ts";
import type { ParsedDraft } from "../../shared/drafts/report.ts";
import { runs } from "../support/runs.ts";
import { anyPlainCopy } from "./any-plain-copy.ts";
import { gazette, report, textsOf } from "./parsing.ts";

/** What the decoder keeps; characters that cannot be seen are counted in another test. */
function visible(draft: string): string {
  const decoded = decodeDraft(new TextEncoder().encode(draft));
  return decoded.ok ? decoded.text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "") : "";
}

test("plain copy: the pieces of a line are all of it", () => {
  fc.assert(
    fc.property(anyPlainCopy, (draft) => {
      const text = visible(draft);
      const marked = markUpCopy(text, gazette);
      for (const { line, pieces } of marked)
        expect(counts(pieces.map((piece) => piece.text))).toEqual(counts([line.marks, line.text]));
      expect(counts(marked.map(({ line }) => line.marks + line.text))).toEqual(counts([text]));
    }),
    { numRuns: runs(1_000) },
  );
});

test("plain copy: only punctuation, joining words and item numbers are marks", () => {
  fc.assert(
    fc.property(anyPlainCopy, (draft) => {
      for (const { pieces } of markUpCopy(visible(draft), gazette)) {
        for (const piece of pieces) {
          if (piece.as === "mark")
            expect(piece.text).toMatch(/^(?:[^\p{L}\p{N}]*|,? ?(?:and|dan|serta|with)|\(?(?:\d{1,3}|[a-z])[.)])$/iu);
        }
      }
    }),
    { numRuns: runs(1_000) },
  );
});

test("plain copy: article, left-out list, dates and marks hold exactly the draft's characters", async () => {
  await fc.assert(
    fc.asyncProperty(anyPlainCopy, async (draft) => {
      const text = visible(draft);
      const parsed = await report(text);
      if (!parsed.ok) return;
      const pieces = markUpCopy(text, gazette).flatMap((marked) => marked.pieces);
      const marks = pieces.filter((piece) => piece.as === "mark").map((piece) => piece.text);
      const first = (role: Role) => pieces.find((piece) => piece.as === role)?.text;
      // Dates, section and slug end in the article, written another way.
      const { draftedAt, embargo } = parsed.article;
      const date = draftedAt === null ? "" : (first("date") ?? first("update-date") ?? "");
      const slug = parsed.leftOut.some(({ rule }) => rule === "slug-as-written") ? "" : (first("slug") ?? "");
      const rewritten = [date, slug, embargo === null ? "" : (first("embargo") ?? ""), first("section") ?? ""];
      expect(counts([...reported(parsed), ...marks, ...rewritten])).toEqual(counts([text]));
    }),
    { numRuns: runs(1_000) },
  );
});

/** Letters of these are those of the draft; named entities are counted apart. */
const MARKUP =
  ' |\n|\n\n|*|**|_|`|```|~~|~|# |## |> |- |1. |7. |[|](|)|]|]: |][|[^|![| "|" |\\|    |---\n|: |/a|https://b.example/c|' +
  "javascript:d|(|!|- [ ] |- [x] |www.e.example|===\n|a@b.example|<https://f.example>|<!-- g -->|<!-- h|<b>|</b>|<i title='h'>|" +
  "<p>|</p>|<div>|</div>\n|<table>|<td>|<title>|<title r>|</title>|<textarea>|</kapal>|<br>|&#65;|&#x42;|[^a]: b\n|[c]: /d 'e'\n|[^a]|[c]|" +
  "```js f\n|<!DOCTYPE g>|<?h?>|<![CDATA[i]]>|https://j.example/(k)|\n\n|\n\n";
const markdownDraft = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.stringMatching(/^[a-w]{1,5}$/) },
      { weight: 6, arbitrary: fc.constantFrom(...MARKUP.split("|"), "|", "\n|-|-|\n", "\n\nm|n\n-|-\n", "o|p|q\n") },
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(""));

/** Names of elements are marks, like asterisks; so are attributes that no page shows, and the digits of an entity. */
function lettersWritten(draft: string): ReadonlyMap<string, number> {
  return letters(draft.replace(/<\/?(?:[bip]|div|table|td|br|title|textarea)(?: title='h')?>|&#x?\d\d;/g, ""));
}

async function expectNoLetterLost(draft: string): Promise<void> {
  const parsed = await report(draft, "kota/x.md");
  if (!parsed.ok) return;
  const found = letters([...reported(parsed), ...attributes(parsed.article.body)].join(" "));
  for (const [letter, count] of lettersWritten(draft))
    expect(
      found.get(letter) ?? 0,
      `${letter} of ${JSON.stringify(draft)} → ${JSON.stringify(parsed)}`,
    ).toBeGreaterThanOrEqual(count);
}

test("markdown: no letter is lost", async () => {
  await fc.assert(
    fc.asyncProperty(markdownDraft, (markup) => expectNoLetterLost(`# Judul\n\n${markup}\n\nAkhir.`)),
    { numRuns: runs(4_000) },
  );
});

type Value = string | readonly string[] | readonly Readonly<Record<string, string>>[];
interface WrittenField {
  readonly name: string;
  readonly value: Value;
  readonly remark: string;
}

/** Words that join names are marks between them. */
const noJoiner = fc.stringMatching(/^[a-z]{2,9}$/).filter((text) => !/^(?:and|dan|serta)$/.test(text));
const words = fc.array(noJoiner, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
const entry = fc.dictionary(
  fc.constantFrom("src", "alt", "caption", "credit", "title", "href", "name", "nama", "mood", "judul"),
  words,
  { minKeys: 1, maxKeys: 4 },
);
const writtenField: fc.Arbitrary<WrittenField> = fc.record({
  name: fc.constantFrom(
    ..."standfirst ringkasan byline penulis editor dateline kota tags keywords image cover related notes catatan".split(
      " ",
    ),
    ..."mood published layout constructor".split(" "),
  ),
  value: fc.oneof(
    words,
    fc.array(words, { minLength: 1, maxLength: 3 }),
    fc.array(entry, { minLength: 1, maxLength: 3 }),
  ),
  remark: fc.oneof(fc.constant(""), words),
});

const frontMatters = fc.uniqueArray(writtenField, { selector: ({ name }) => name, maxLength: 6 });
/** JSON has no remarks, and is YAML and TOML as far as texts and lists go. */
const NOTATIONS: Readonly<Record<string, (fields: readonly WrittenField[]) => string>> = {
  yaml: (fields) =>
    `---\n${fields.map(({ name, value, remark }) => `${name}: ${JSON.stringify(value)} # ${remark}`).join("\n")}\n---`,
  toml: (fields) =>
    `+++\n${fields.map(({ name, value, remark }) => `${name} = ${toml(value)} # ${remark}`).join("\n")}\n+++`,
  json: (fields) => JSON.stringify(Object.fromEntries(fields.map(({ name, value }) => [name, value])), null, 1),
};

function toml(value: Value): string {
  return JSON.stringify(value).replaceAll('":"', '"="');
}

function valuesOf(value: Value | Readonly<Record<string, string>>): string[] {
  return typeof value === "string" ? [value] : Object.values(value).flatMap(valuesOf);
}

test.each(Object.keys(NOTATIONS))("front matter in %s: no letter is lost", async (notation) => {
  await fc.assert(
    fc.asyncProperty(frontMatters, async (fields) => {
      const title: WrittenField = { name: "title", value: "Judul", remark: "" };
      const draft = `${NOTATIONS[notation]?.([title, ...fields])}\n\nAkhir.\n`;
      const parsed = await report(draft, "kota/x.md");
      if (!parsed.ok) return;
      const remarks = notation === "json" ? [] : fields.map(({ remark }) => remark);
      const written = letters(["Judul Akhir", ...remarks, ...fields.flatMap(({ value }) => valuesOf(value))].join(" "));
      const found = letters(reported(parsed).join(" "));
      for (const [letter, count] of written)
        expect(found.get(letter) ?? 0, `${letter} of ${draft} → ${JSON.stringify(parsed)}`).toBeGreaterThanOrEqual(
          count,
        );
    }),
    { numRuns: runs(1_000) },
  );
});

const KEPT: readonly (readonly [name: string, markdown: string, texts: readonly string[]])[] = [
  ["titles of links and pictures", '[a](/b "satu") ![c](d.jpg "dua")', ["satu", "dua"]],
  ["definitions that nothing refers to", '[a]: /satu "dua"', ['[a]: /satu "dua"']],
  ["the second of two definitions", "[a]\n\n[a]: /satu\n[a]: /dua", ["/satu", "[a]: /dua"]],
  ["names of definitions", "[tiga][Satu]\n\n[satu]: /dua", ["[satu]", "/dua"]],
  ["footnotes that nothing refers to", "[^satu]: Dua.\n\n    Tiga.", ["[^satu]: Dua.\n\n    Tiga."]],
  ["footnotes of footnotes", "a[^1]\n\n[^1]: satu[^2]\n[^2]: dua", ["satu", "dua"]],
  ["remarks beside code", "```js satu\ndua\n```\n\n```\n```\n\n~~~ tiga!\n~~~", ["satu", "dua", "tiga!"]],
  ["comments", "a <!-- satu --> b\n\n<!-- dua -->\n\n<!-- tiga", ["satu", "dua", "tiga"]],
  [
    "instructions and declarations",
    "a <?satu?> <!DUA> <![CDATA[tiga]]>\n\n<!DOCTYPE empat>",
    ["?satu?", "DUA", "[CDATA[tiga]]", "<!DOCTYPE empat>"],
  ],
  ["cells beyond the last column", "|a|\n|-|\n|b|satu|dua|", ["satu|dua"]],
  ["tasks", "- [x] satu\n- [ ] dua", ["☑  satu", "☐  dua"]],
  ["entities", "s&#97;tu &eacute; &bukan;", ["satu é &bukan;"]],
  ["numbers of a list that Markdown counts otherwise", "1. a\n2. b\n4. c", ["4."]],
  ["links inside a picture's description", '![a [b](/satu "dua") ![c](tiga)](d.jpg)', ["/satu", "dua", "tiga"]],
  ["tags that never end", "<b>a</b>\n\n<p title='satu", ["<p title='satu"]],
  ["end tags of no element", "a </satu> b", ["</satu>"]],
  [
    "elements that would swallow the rest",
    "a <title dua> satu\n\n<div><xmp>tiga\n\nb",
    ["<title dua>", "satu", "<xmp>", "tiga"],
  ],
  [
    "links and remarks in a figure",
    '<figure><a href="/satu"><img src="a.jpg" alt="b" title="dua"></a><figcaption>c <!-- tiga --></figcaption></figure>\n\nd',
    ["/satu", "dua", "tiga"],
  ],
];

test.each(KEPT)("markdown: %s are somewhere", async (_, markdown, texts) => {
  const parsed = await report(`# Judul\n\nAwal.\n\n${markdown}`, "kota/x.md");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const found = [...reported(parsed), ...attributes(parsed.article.body)];
  for (const text of texts)
    expect(
      found.some((one) => one.includes(text)),
      `${text} in ${JSON.stringify(found)}`,
    ).toBe(true);
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
  return [...textsOf(article), ...leftOut.map(({ text }) => text)];
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
