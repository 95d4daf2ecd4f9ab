/** Front matter: one meaning in three notations, every field as docs/drafts.md describes it, nothing ever executed. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findFrontMatter } from "../../shared/drafts/front-matter/block.ts";
import { PARTS } from "../../shared/drafts/front-matter/fields.ts";
import { FIELD_NAMES, fieldOfName } from "../../shared/drafts/front-matter/names.ts";
import { gazette, markdown, problemsOf, understood } from "./parsing.ts";

const EXPECTED = {
  title: "Kapal Riset: Hari Kedua",
  standfirst: "Dua pekan di laut.",
  byline: [{ name: "Dian Laut" }, { name: "Bayu Karang" }],
  draftedAt: "2025-03-03T08:15:00+07:00",
  embargo: "2025-06-05T06:00:00+07:00",
  tags: ["riset", "terumbu karang"],
  slug: "kapal-riset",
  media: [{ src: "dermaga.jpg", alt: "Kapal di dermaga", caption: "", credit: "Dian Laut" }],
  related: [
    { title: "Harga Ikan Naik", href: "" },
    { title: "Peta Karang", href: "https://contoh.example/peta" },
  ],
  body: "<p>Paragraf pertama.</p>",
};

const YAML = `title: "Kapal Riset: Hari Kedua"
summary: Dua pekan di laut.
authors: [Dian Laut, Bayu Karang]
date: 2025-03-03 08:15
embargo: 2025-06-05T06:00:00+07:00
tags:
  - riset
  - terumbu karang
slug: kapal-riset
images:
  - src: dermaga.jpg
    alt: Kapal di dermaga
    credit: Dian Laut
related:
  - Harga Ikan Naik
  - {title: Peta Karang, href: "https://contoh.example/peta"}`;

const TOML = `title = "Kapal Riset: Hari Kedua"
summary = 'Dua pekan di laut.'
authors = ["Dian Laut", "Bayu Karang"]
date = 2025-03-03T08:15:00
embargo = 2025-06-05T06:00:00+07:00
tags = [
  "riset", # dua kata kunci
  "terumbu karang",
]
slug = "kapal-riset"
related = ["Harga Ikan Naik", {title = "Peta Karang", href = "https://contoh.example/peta"}]

[[images]]
src = "dermaga.jpg"
alt = "Kapal di dermaga"
credit = "Dian Laut"`;

const FIELDS_OF_JSON = `"title": "Kapal Riset: Hari Kedua",
\t"summary": "Dua pekan di laut.",
\t"authors": ["Dian Laut", "Bayu Karang"],
\t"date": "2025-03-03 08:15",
\t"embargo": "2025-06-05T06:00:00+07:00",
\t"tags": ["riset", "terumbu karang"],
\t"slug": "kapal-riset",
\t"images": [{"src": "dermaga.jpg", "alt": "Kapal di dermaga", "credit": "Dian Laut"}],
\t"related": ["Harga Ikan Naik", {"title": "Peta Karang", "href": "https:\\/\\/contoh.example/peta"}]`;

describe("one meaning in every notation", () => {
  const drafts: readonly (readonly [name: string, draft: string])[] = [
    ["YAML", `---\n${YAML}\n---\n`],
    ["YAML that ends in dots", `---\n${YAML}\n...\n`],
    ["YAML by name", `---yaml\n${YAML}\n---\n`],
    ["YAML below empty lines", `\n\n---\n${YAML}\n---\n`],
    ["YAML with Windows line ends and a byte order mark", `\ufeff---\r\n${YAML.replaceAll("\n", "\r\n")}\r\n---\r\n`],
    ["TOML", `+++\n${TOML}\n+++\n`],
    ["TOML by name", `---toml\n${TOML}\n---\n`],
    ["JSON", `;;;\n{\n${FIELDS_OF_JSON}\n}\n;;;\n`],
    ["JSON without its braces", `;;;\n${FIELDS_OF_JSON}\n;;;\n`],
    ["JSON by name", `---json\n{${FIELDS_OF_JSON}}\n---\n`],
    ["a JSON object that stands alone", `{\n${FIELDS_OF_JSON}\n}\n`],
  ];
  test.each(drafts)("%s", async (_, fields) => {
    for (const path of ["kota/x.md", "kota/x.txt"]) {
      const { format, article, warnings } = await understood(`${fields}\nParagraf pertama.\n`, path);
      expect(format).toBe("markdown");
      expect(article).toMatchObject(EXPECTED);
      expect(warnings).toEqual([]);
    }
  });
});

describe("docs/drafts.md", () => {
  const page = readFileSync("docs/drafts.md", "utf8");
  const codes = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
  /** Cells of the table below a heading, without its head. */
  const tableBelow = (heading: string) =>
    (page.split(`\n### ${heading}\n`)[1] ?? "")
      .split(/\n#/, 1)[0]
      ?.split("\n")
      .filter((line) => line.startsWith("| ") && !/^\| (?:---|Field|Entry)/.test(line))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ) ?? [];
  const fields = tableBelow("Fields");

  test("names every field and every spelling, and no other", () => {
    const documented = fields.map(([field = "", others = ""]) => [...codes(field), ...codes(others)]);
    expect(documented.map((names) => names.toSorted()).toSorted()).toEqual(
      FIELD_NAMES.map(([, names]) => names.toSorted()).toSorted(),
    );
    expect(fields.map(([field = ""]) => codes(field)[0])).toEqual(FIELD_NAMES.map(([field]) => field));
  });

  test.each(fields.map(([field = "", others = "", , example = ""]) => ({ field, others, example })))(
    "$field is accepted in every spelling, also in capitals and with underscores",
    async ({ field, others, example }) => {
      const [name = ""] = codes(field);
      const value = codes(example)[0]?.replace(/^[\w-]+: /, "") ?? "";
      for (const spelling of [name, ...codes(others)].flatMap((one) => [one, one.toUpperCase().replaceAll("-", "_")])) {
        const title = name === "title" ? "" : "title: Judul\n";
        const { article, leftOut, warnings } = await markdown(`---\n${title}${spelling}: ${value}\n---\nTeks.`);
        expect(
          warnings.filter(({ field }) => field === "front matter"),
          spelling,
        ).toEqual([]);
        expect(fieldOfName(spelling)).toBe(name);
        const text = value.replace(/^"|"$/g, "");
        if (name === "notes") expect(leftOut).toContainEqual({ line: 3, text, rule: "not-for-publication" });
        else expect(article, spelling).toMatchObject(EXAMPLES[name] ?? {});
      }
    },
  );

  /** What the examples of the page become. */
  const EXAMPLES: Readonly<Record<string, object>> = {
    title: { title: "Banjir: hari kedua" },
    standfirst: { standfirst: "Dua pekan di laut." },
    byline: { byline: [{ name: "Dian Laut" }, { name: "Bayu Karang" }] },
    editors: { editors: [{ name: "Sekar Ayu" }] },
    date: { draftedAt: "2025-01-31T12:09:00+07:00" },
    embargo: { embargo: "2025-02-03T06:00:00+07:00" },
    dateline: { dateline: "Tanjung Biru" },
    section: { section: "internasional" },
    tags: { tags: ["riset", "terumbu karang"] },
    slug: { slug: "kapal-riset" },
    language: { language: "id" },
    images: { media: [{ src: "dermaga.jpg" }] },
    related: { related: [{ title: "Harga ikan naik", href: "" }] },
  };

  test("every example says what becomes of it", () => {
    expect([...Object.keys(EXAMPLES), "notes"].toSorted()).toEqual(FIELD_NAMES.map(([field]) => field).toSorted());
  });

  test("names every part of an entry and every spelling, and no other", () => {
    const documented = tableBelow("Entries").map(([entry = "", part = "", others = ""]) => [
      entry,
      ...codes(part),
      ...codes(others),
    ]);
    const accepted = Object.entries(PARTS).flatMap(([entry, parts]) =>
      Object.values(parts).map((names: readonly string[]) => [entry, ...names]),
    );
    expect(documented.toSorted()).toEqual(accepted.toSorted());
  });

  test("the entries of its example are read", async () => {
    const example = /```yaml\n([^`]+)```/.exec(page)?.[1] ?? "";
    const { article, warnings } = await markdown(`---\ntitle: A\n${example}---\nTeks.`);
    expect(article.media).toMatchObject(
      [{ src: "dermaga.jpg", alt: /dermaga/, credit: "Dian Laut" }].map(({ alt: _, ...rest }) => rest),
    );
    expect(article.related).toEqual([{ title: "Peta karang", href: "https://contoh.example/peta" }]);
    expect(warnings).toEqual([]);
  });
});

describe("fields that meet", () => {
  test("two names of one list add up, and a picture named twice is one", async () => {
    const { article, leftOut } = await markdown(
      "---\ntitle: A\nauthor: Dian Laut\nreporter: Bayu Karang\ntags: a\nkeywords: [b, A]\ncover: a.jpg\n" +
        "images:\n  - {file: a.jpg, alt: Perahu, kredit: Dian}\n  - b.jpg\n---\nTeks.",
    );
    expect(article.byline).toEqual([{ name: "Dian Laut" }, { name: "Bayu Karang" }]);
    expect(article.tags).toEqual(["a", "b"]);
    expect(article.media).toMatchObject([{ src: "a.jpg", alt: "Perahu", credit: "Dian" }, { src: "b.jpg" }]);
    expect(leftOut).toEqual([{ line: 6, text: "A", rule: "repeated-tags" }]);
  });

  test("two names of one text may agree, not differ", async () => {
    const { article, leftOut } = await markdown("---\ntitle: A\nsummary: Dua.\nringkasan: Dua.\n---\nTeks.");
    expect(article.standfirst).toBe("Dua.");
    expect(leftOut).toEqual([{ line: 4, text: "Dua.", rule: "repeated-standfirst" }]);
    expect(await problemsOf("---\ntitle: A\nsummary: Dua.\nlead: Tiga.\n---\nTeks.", "kota/x.md")).toMatchObject([
      { line: 4, field: "standfirst", message: "“lead” and “summary” both give the field “standfirst”, and differ." },
    ]);
  });

  test("an address among related stories is an address", async () => {
    const { article } = await markdown(
      "---\ntitle: A\nrelated: [https://contoh.example/b, /kota/c/, Tiga]\n---\nTeks.",
    );
    expect(article.related).toEqual([
      { title: "https://contoh.example/b", href: "https://contoh.example/b" },
      { title: "/kota/c/", href: "/kota/c/" },
      { title: "Tiga", href: "" },
    ]);
  });

  test("notes are for colleagues, in whatever shape", async () => {
    const { leftOut } = await markdown("---\ntitle: A\nnote: Satu.\ncatatan:\n  - dua\n  - tiga: [empat]\n---\nTeks.");
    expect(leftOut.map(({ line, rule }) => [line, rule])).toEqual([
      [3, "not-for-publication"],
      [4, "not-for-publication"],
    ]);
    expect(leftOut[1]?.text).toContain("tiga: [empat]");
  });
});

describe("what people write without thinking of YAML is what they mean", () => {
  test.each([
    ["title: Banjir: hari kedua", "Banjir: hari kedua"],
    ["title: Banjir: hari kedua # cek lagi", "Banjir: hari kedua"],
    ["title: Harga naik #1 di kota", "Harga naik #1 di kota"],
    ['title: "Aman," kata bupati', '"Aman," kata bupati'],
    ["title: 'Aman', kata bupati: tenang", "'Aman', kata bupati: tenang"],
    ["title: [FOTO] Banjir di hilir", "[FOTO] Banjir di hilir"],
    ["title: @warga bertanya", "@warga bertanya"],
    ["title: 50% lebih: sebuah catatan", "50% lebih: sebuah catatan"],
  ])("%s", async (line, title) => {
    expect((await markdown(`---\n${line}\nslug: banjir\n---\nTeks.`)).article.title).toBe(title);
  });

  test("in the parts of a picture, too", async () => {
    const { article } = await markdown(
      "---\ntitle: A\nimages:\n  - src: a.jpg\n    caption: Foto: perahu di hilir\n---\nTeks.",
    );
    expect(article.media).toMatchObject([{ src: "a.jpg", caption: "Foto: perahu di hilir" }]);
  });

  test("but never in a text that is YAML as it stands", async () => {
    const { article } = await markdown('---\ntitle: "Satu:\n  dua: tiga: empat"\nlead: |\n  a: b: c\n---\nTeks.');
    expect(article).toMatchObject({ title: "Satu: dua: tiga: empat", standfirst: "a: b: c" });
  });

  test("nor inside a text of several lines beside a slip", async () => {
    const { article } = await markdown("---\ntitle: Satu: dua\nlead: |\n  a: b: c\n---\nTeks.");
    expect(article).toMatchObject({ title: "Satu: dua", standfirst: "a: b: c" });
  });
});

describe("what needs attention comes with its line", () => {
  const cases: readonly (readonly [name: string, draft: string, line: number, field: string, message: RegExp])[] = [
    ["a tab in YAML", "---\ntitle: A\n\tlead: b\n---\n", 3, "front matter", /begins with a tab/],
    ["two fields on one line of YAML", "---\ntitle: A\nlead: {b: c} d: e\n---\n", 3, "front matter", /not valid YAML/],
    ["a quotation mark that is not closed", '---\ntitle: A\nlead: "b\n---\n', 3, "front matter", /missing/],
    ["indentation that differs", "---\ntitle: A\nimage:\n  src: a.jpg\n alt: b\n---\n", 5, "front matter", /indented/],
    ["TOML without quotation marks", "+++\ntitle = 'A'\nlead = b\n+++\n", 3, "front matter", /not valid TOML/],
    ["a TOML key twice", "+++\ntitle = 'A'\ntitle = 'B'\n+++\n", 3, "front matter", /not valid TOML/],
    ["JSON without a comma", '{\n"title": "A"\n"lead": "b"\n}\n', 3, "front matter", /not valid JSON/],
    ["a JSON key twice", ';;;\n"title": "A",\n"title": "B"\n;;;\n', 3, "title", /second time/],
    ["a YAML key twice", "---\ntitle: A\ntitle: A\n---\n", 3, "title", /second time/],
    ["a title of several parts", "+++\n[title]\na = 'b'\n+++\n", 2, "title", /must be text/],
    ["a date that is none, in TOML", "+++\ntitle = 'A'\ndate = 07:32:00\n+++\n", 3, "date", /cannot be read/],
    ["an embargo that is none", "---\ntitle: A\nembargo: besok pagi\n---\n", 3, "embargo", /cannot be read/],
    ["pictures of pictures", "---\ntitle: A\nimages: [[a.jpg]]\n---\n", 3, "images", /nested values/],
    ["fields that never end", "---\ntitle: A\n\nTeks.\n", 1, "front matter", /not closed/],
    ["TOML fields that never end", "+++\ntitle = 'A'\n\nTeks.\n", 1, "front matter", /not closed/],
    ["a text instead of fields", '---\n"title: A"\n---\n', 2, "front matter", /no fields/],
    ["more than 32 KB", `---\ntitle: ${"a".repeat(40_000)}\n---\n`, 1, "front matter", /32 KB/],
    [
      "a nest of brackets",
      `---\ntitle: ${"[".repeat(30_000)}\n---\n`,
      2,
      "front matter",
      /nested too deeply|not valid/,
    ],
    ["a nest of TOML arrays", `+++\ntitle = ${"[".repeat(30_000)}\n+++\n`, 2, "front matter", /nested|not valid/],
  ];
  test.each(cases)("%s", async (_, fields, line, field, message) => {
    const problems = await problemsOf(`${fields}\nTeks.`, "kota/x.md");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line, field });
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.fix).toMatch(/\w.*\.$/);
  });

  test.each(["js", "javascript", " coffee", "php", "python", "json5"])(
    "---%s is refused, and never run",
    async (engine) => {
      const draft = `---${engine}\nglobalThis.wasRun = true;\n---\n# A\n\nTeks.`;
      const [problem] = await problemsOf(draft, "kota/x.md");
      expect(problem).toMatchObject({ line: 1, field: "front matter" });
      expect(problem?.message).toMatch(/runs no programs/);
      expect(globalThis).not.toHaveProperty("wasRun");
    },
  );

  test.each([
    ["YAML", "---\n__proto__: {slug: x}\nconstructor: {slug: y}\nprototype: z\ntitle: A\n---"],
    ["TOML", "+++\n__proto__.slug = 'x'\nconstructor = 'y'\ntitle = 'A'\n[prototype]\nslug = 'z'\n+++"],
    ["JSON", '{"__proto__": {"slug": "x"}, "constructor": "y", "prototype": "z", "title": "A"}'],
  ])("names of the language's own objects are unknown fields in %s", async (_, fields) => {
    const { article, warnings, leftOut } = await markdown(`${fields}\nTeks.`);
    expect(article).toMatchObject({ title: "A", slug: "" });
    expect(warnings).toHaveLength(3);
    expect(leftOut.map(({ rule }) => rule)).toEqual(["unknown-field", "unknown-field", "unknown-field"]);
    expect(({} as Record<string, unknown>).slug).toBeUndefined();
  });

  test("a bomb of aliases is text", async () => {
    const bomb = Array.from({ length: 40 }, (_, at) => `a${at}: &a${at} [*a${at - 1}, *a${at - 1}]`).join("\n");
    const { warnings } = await markdown(`---\ntitle: A\n${bomb}\n---\nTeks.`);
    expect(warnings).toHaveLength(40);
  });

  test("values are what was written, in TOML as well", async () => {
    const { article } = await markdown(
      "+++\ntitle = 1.10\nlead = 0x1F # enam\nslug = 007e5\n+++\nTeks.".replace("007e5", "7e5"),
    );
    expect(article).toMatchObject({ title: "1.10", standfirst: "0x1F", slug: "7e5" });
  });

  test("the nearest name is offered", async () => {
    const { warnings } = await markdown("+++\ntitel = 'A'\ntitle = 'B'\npenuliss = 'C'\n+++\nTeks.");
    expect(warnings.map(({ line, fix }) => [line, fix])).toEqual([
      [2, "Did you mean “title”?"],
      [4, "Did you mean “penulis”?"],
    ]);
  });
});

describe("what is no front matter", () => {
  const stories: readonly (readonly [name: string, draft: string])[] = [
    ["a rule and a paragraph", "---\n\nParagraf: satu.\n\n---\n\nDua."],
    ["a rule and a heading", "---\n# Judul\n\nTeks.\n\n---\n"],
    ["a rule and a list", "---\n- satu\n- dua\n---\n"],
    ["text between two rules", "---\nTeks biasa.\n---\n"],
    ["a rule with spaces", "- - -\ntitle: A\n- - -\n"],
    ["indented dashes", "    ---\ntitle: A\n---\n"],
    ["pluses around prose", "+++\nTeks biasa.\n+++\n"],
    ["a brace in a sentence", "{Catatan} Teks."],
    ["an object in a sentence", '{"a": "b"} Teks.'],
    ["a brace that is never closed", '{"title": "A"\n\nTeks.'],
    ["fields that do not begin the draft", "Teks.\n\n---\ntitle: A\n---\n"],
  ];
  test.each(stories)("%s", (_, draft) => {
    expect(findFrontMatter(draft)).toBeNull();
  });

  test("in plain copy, a rule above labels that never ends opens none", async () => {
    const { format } = await understood("---\nTanggal: 3 Maret 2025\n\nJudul\n\nTeks berita.", "kota/x.txt");
    expect(format).toBe("plain-copy");
  });
});

test("the section of an entry in a list is a section", async () => {
  const { article } = await markdown("---\ntitle: A\ncategories: [internasional]\n---\nTeks.");
  expect(gazette.sections.map(({ slug }) => slug)).toContain(article.section);
  expect(article.section).toBe("internasional");
});

describe("values that YAML would misread are what somebody wrote", () => {
  test("a hash in a sentence begins no comment", async () => {
    const draft = "---\ntitle: Harga naik #1 di kota\nstandfirst: Ringkas # catatan\n---\n\nTeks.";
    const { article, leftOut } = await markdown(draft);
    expect(article).toMatchObject({ title: "Harga naik #1 di kota", standfirst: "Ringkas" });
    expect(leftOut).toContainEqual({ line: 3, text: "# catatan", rule: "comment" });
  });

  test("a tag changes nothing of its value", async () => {
    const { article } = await markdown("---\ntitle: !!int 007\ndate: !!timestamp 2025-01-31\n---\n\nTeks.");
    expect(article).toMatchObject({ title: "007", draftedAt: "2025-01-31T00:00:00+07:00" });
  });
});

test.each(["embargoed", "embargo_date", "Embargo Time", "embargoo", "embargoUntil"])(
  "%s is an embargo, however it is spelt",
  async (name) => {
    const { article } = await markdown(`---\ntitle: Judul\n${name}: 2025-07-01 10:00\n---\n\nTeks.`);
    expect(article.embargo).toBe("2025-07-01T10:00:00+07:00");
  },
);

test.each([
  ["its name", "section: Internasional"],
  ["its address in capitals", "section: INTERNASIONAL"],
  ["the first of several categories that is one", "categories: [Berita, Internasional, Kota]"],
])("a section by %s", async (_, field) => {
  expect((await markdown(`---\ntitle: Judul\n${field}\n---\n\nTeks.`)).article.section).toBe("internasional");
});
