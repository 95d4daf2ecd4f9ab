/** Lines of a Markdown draft that are no story: embargoes, notes to the desk, and lines that state fields as in plain copy. */
import { describe, expect, test } from "vitest";
import { markdown, problemsOf } from "./parsing.ts";

const EMBARGO = "2025-07-01T10:00:00+07:00";
const story = (lines: string) => `# Pasar ikan dibuka lagi\n\n${lines}\n\nPedagang senang.`;

describe("an embargo", () => {
  test.each([
    ["a line of its own", "EMBARGO: 1 Juli 2025 10.00 WIB", "<p>Pedagang senang.</p>"],
    ["bold", "**EMBARGO: 1 Juli 2025 10.00 WIB**", "<p>Pedagang senang.</p>"],
    ["above a paragraph", "Embargo: 1 Juli 2025 10.00 WIB\nTeks.", "<p>Teks.</p>\n<p>Pedagang senang.</p>"],
    ["in a quotation", "> Embargo hingga 1 Juli 2025 10.00 WIB", "<p>Pedagang senang.</p>"],
  ])("%s", async (_, lines, body) => {
    expect((await markdown(story(lines))).article).toMatchObject({ embargo: EMBARGO, body });
  });

  test("the same in the front matter is one; another one stops the draft", async () => {
    const draft = (stated: string) => `---\nembargo: ${stated}\n---\n${story("EMBARGO: 1 Juli 2025 10.00 WIB")}`;
    expect((await markdown(draft("1 Juli 2025 10.00 WIB"))).article.embargo).toBe(EMBARGO);
    expect(await problemsOf(draft("2025-07-02 10:00"), "kota/x.md")).toMatchObject([
      { field: "embargo", message: expect.stringContaining("two embargoes") },
    ]);
  });

  test("that cannot be read stops the draft", async () => {
    expect(await problemsOf(story("EMBARGO: besok pagi"), "kota/x.md")).toMatchObject([{ line: 3, field: "embargo" }]);
  });

  test("of goods is news", async () => {
    const { article } = await markdown(story("Embargo atas ikan negeri itu dicabut."));
    expect(article).toMatchObject({ embargo: null, body: expect.stringContaining("Embargo atas ikan") });
  });
});

test.each([
  ["a paragraph", "[Catatan untuk editor: foto menyusul]", "<p>Pedagang senang.</p>"],
  ["a line", "Satu\nEDS: potong di sini\ndua.", "<p>Satu dua.</p>\n<p>Pedagang senang.</p>"],
  [
    "a part of a sentence, whose look stays",
    "Satu **dua** [catatan untuk editor: *cek* nama] tiga.",
    "<p>Satu <strong>dua</strong> tiga.</p>\n<p>Pedagang senang.</p>",
  ],
  [
    "several paragraphs between marks",
    "-- NOT FOR PUBLICATION --\n\nSumber kami menolak disebut.\n\n-- END OF NOTE --",
    "<p>Pedagang senang.</p>",
  ],
])("a note to the desk: %s", async (_, lines, body) => {
  const { article, leftOut } = await markdown(story(lines));
  expect(article.body).toBe(body);
  expect(leftOut.map(({ rule }) => rule)).toContain("not-for-publication");
});

describe("lines that state fields, as in plain copy", () => {
  test("a story with everything", async () => {
    const { article, leftOut } = await markdown(
      [
        "# Nelayan kembali melaut",
        "*Oleh Dian Laut dan Bayu Karang*",
        "Jumat, 31 Januari 2025 12.09 WIB",
        "**TELUK BIRU, KANTORA** - Nelayan **kembali** melaut.",
        "Baca juga: [Harga Ikan Naik](https://contoh.example/ikan)",
        "## Ombak tenang",
        "Ombak setinggi satu meter.",
        "Tags: laut, ikan",
        "Penulis: Dian Laut\nEditor: Sekar Ayu",
      ].join("\n\n"),
    );
    expect(article).toMatchObject({
      byline: [{ name: "Dian Laut" }, { name: "Bayu Karang" }],
      editors: [{ name: "Sekar Ayu" }],
      draftedAt: "2025-01-31T12:09:00+07:00",
      dateline: "TELUK BIRU",
      related: [{ title: "Harga Ikan Naik", href: "https://contoh.example/ikan" }],
      tags: ["laut", "ikan"],
      body: "<p>Nelayan <strong>kembali</strong> melaut.</p>\n<h2>Ombak tenang</h2>\n<p>Ombak setinggi satu meter.</p>",
    });
    expect(leftOut).toContainEqual({ line: 3, text: "Oleh", rule: "label" });
    expect(leftOut).toContainEqual({ line: 7, text: "KANTORA", rule: "outlet" });
  });

  test("what the front matter states comes first", async () => {
    const { article, leftOut } = await markdown(
      "---\ntitle: Pasar\nauthor: Mara Quill\ndateline: Port Azure\n---\nBy Mara Quill and Tom Reef\n\nNORTHPORT — Ferries sail.",
    );
    expect(article).toMatchObject({ byline: [{ name: "Mara Quill" }, { name: "Tom Reef" }], dateline: "Port Azure" });
    expect(article.body).toBe("<p>Ferries sail.</p>");
    expect(leftOut).toContainEqual({ line: 8, text: "NORTHPORT", rule: "second-dateline" });
  });

  test.each([
    ["(Sekar Ayu)", [{ name: "Sekar Ayu" }]],
    ["(abc/def)", [{ name: "abc" }, { name: "def" }]],
    ["(Editing by Pat Shore)", [{ name: "Pat Shore" }]],
  ])("a closing credit: %s", async (credit, editors) => {
    expect((await markdown(`${story("Teks.")}\n\n${credit}`)).article).toMatchObject({
      editors,
      body: "<p>Teks.</p>\n<p>Pedagang senang.</p>",
    });
  });

  test("a closing credit above a rule", async () => {
    const [below, html] = ["---", "<hr>"];
    const { article } = await markdown(`${story("Teks.")}\n\n(Sekar Ayu)\n\n${below}`);
    expect(article.editors).toEqual([{ name: "Sekar Ayu" }]);
    expect(article.body).toBe(`<p>Teks.</p>\n<p>Pedagang senang.</p>\n${html}`);
  });

  test("a date below a rule that closes the head", async () => {
    const { article } = await markdown(
      story(
        "---\n\n31 Januari 2025\n\nPasar ikan di Teluk Biru dibuka lagi pada Jumat pagi setelah dua tahun lamanya sepi pembeli.",
      ),
    );
    expect(article).toMatchObject({
      draftedAt: "2025-01-31T00:00:00+07:00",
      body: expect.not.stringContaining("2025"),
    });
  });

  test("a dateline below a deck", async () => {
    const { article } = await markdown(story("Pasar sepi dua tahun.\n\nTELUK BIRU (KANTORA) - Pasar dibuka."));
    expect(article.dateline).toBe("TELUK BIRU");
    expect(article.body).toBe("<p>Pasar sepi dua tahun.</p>\n<p>Pasar dibuka.</p>\n<p>Pedagang senang.</p>");
  });

  test.each([
    "By the sea is the title of the show.",
    "Dian Laut",
    "[foo]",
    "(abc)",
    "#hashtag",
    "Judul: Laut",
    "Foto: Dian Laut",
    "Simak:",
    "Istilah – Penjelasannya di sini.",
    "Pemasangan: Jalankan perintah ini.",
    "Satu baris biasa\nOleh Dian Laut",
  ])("stays in the story: %s", async (line) => {
    const { article } = await markdown(story(line));
    expect(article).toMatchObject({ byline: [], editors: [], dateline: "", related: [], tags: [] });
    expect(article.body.replace(/\s+/g, " ")).toBe(`<p>${line.replace("\n", " ")}</p> <p>Pedagang senang.</p>`);
  });
});

describe("at their place only", () => {
  const body = async (draft: string) => (await markdown(draft)).article.body.replace(/\s+/g, " ");

  test("dates that head the parts of a chronicle are its headings", async () => {
    const parts = "**17 Agustus 1945**\n\nKapal pertama berangkat.\n\n**27 Desember 1949**\n\nKapal terakhir tiba.";
    for (const draft of [`# Pelabuhan Tua\n\n${parts}`, `# Pelabuhan Tua\n\nSejarahnya panjang.\n\n${parts}`]) {
      expect((await markdown(draft)).article.draftedAt).toBeNull();
      expect(await body(draft)).toContain("<p><strong>17 Agustus 1945</strong></p> <p>Kapal pertama berangkat.</p>");
    }
  });

  test("a date with its time above a chronicle is the draft's", async () => {
    const { article } = await markdown("# A\n\n31 Januari 2025 12.09 WIB\n\nSatu.\n\n1 Mei 1998\n\nDua.");
    expect(article).toMatchObject({
      draftedAt: "2025-01-31T12:09:00+07:00",
      body: expect.stringContaining("1 Mei 1998"),
    });
  });

  test("a name in brackets closes a story only at its end", async () => {
    const { article } = await markdown("# A\n\nSatu.\n\n(Perjanjian Renville)\n\nDua.\n\n(Sekar Ayu)\n\nTags: laut");
    expect(article.editors).toEqual([{ name: "Sekar Ayu" }]);
    expect(article.body).toContain("<p>(Perjanjian Renville)</p>");
  });

  test("footnotes and pictures stand below the end of a story", async () => {
    const { article } = await markdown("# A\n\nSatu[^1].\n\n(Sekar Ayu)\n\n![b](a.jpg)\n\n[^1]: Menurut laporan kota.");
    expect(article.editors).toEqual([{ name: "Sekar Ayu" }]);
    expect(article.body).toContain("Menurut laporan kota.");
  });

  test.each([
    ["a list", "(Laut Biru)\n\n- Berangkat pagi\n- Tiba siang\n\n(Kapal Jaya)\n\n- Berangkat sore"],
    ["a table", "(Laut Biru)\n\n| Kapal | Jam |\n|---|---|\n| Satu | 10 |"],
    ["a quotation", "(Laut Biru)\n\n> Kapal itu milik kami."],
    ["a list, with its date", "2 Januari 2025 10.00 WIB\n\n- Kapal berangkat.\n- Kapal tiba."],
  ])("what heads %s is a part of the story", async (_, parts) => {
    const { article } = await markdown(`# A\n\nSatu.\n\n${parts}`);
    expect(article).toMatchObject({ editors: [], draftedAt: null });
    expect(article.body).toContain(`<p>${parts.split("\n")[0]}</p>`);
  });

  test.each([
    ["a list", "- Satu\n- Dua\n\n(Sekar Ayu)"],
    ["a rule below it", "(Sekar Ayu)\n\n---"],
    ["links to other stories", "(Sekar Ayu)\n\n- [Satu](https://contoh.example/1)\n- [Dua](https://contoh.example/2)"],
    ["notes to the desk", "(Sekar Ayu)\n\nCatatan untuk editor:\n\n- Foto menyusul"],
  ])("a closing credit closes a story that ends with %s", async (_, end) => {
    expect((await markdown(`# A\n\nSatu.\n\n${end}`)).article.editors).toEqual([{ name: "Sekar Ayu" }]);
  });

  test.each(["Jakarta – Bandung kini hanya satu jam.", "Surabaya - Malang ditempuh dua jam."])(
    "the way from one place to another is no dateline: %s",
    async (line) => {
      for (const draft of [story(line), `# A\n\nRingkasan singkat.\n\n${line}\n\nPedagang senang.`]) {
        const { article } = await markdown(draft);
        expect(article.dateline).toBe("");
        expect(article.body).toContain(line);
      }
    },
  );

  test.each([
    ["JAKARTA – Bandung kini hanya satu jam.", "JAKARTA"],
    ["Jakarta, KANTORA – Bandung kini hanya satu jam.", "Jakarta"],
    ["Jakarta – Kapal kini singgah.", "Jakarta"],
  ])("a dateline may stand before the name of another place: %s", async (line, dateline) => {
    expect((await markdown(story(line))).article.dateline).toBe(dateline);
  });

  test("a dateline begins its paragraph", async () => {
    expect(await body(story("Satu baris.\nJAKARTA, KANTORA - Dua baris."))).toContain("JAKARTA, KANTORA - Dua baris.");
    expect((await markdown(story("Seruni Hilir, KANTORA - Satu kapal berlayar pagi ini."))).article.dateline).toBe(
      "Seruni Hilir",
    );
    expect((await markdown(story("Seruni Hilir - Satu kapal berlayar pagi ini."))).article.dateline).toBe("");
  });
});

describe("where links lead that stand in such lines", () => {
  const href = (name: string) => `https://contoh.example/${name}`;

  test.each([
    ["a link", `Baca juga: [Harga Naik](${href("a")})`, [["Harga Naik", href("a")]]],
    ["its label above it", `Baca juga:\n[Harga Naik](${href("a")})`, [["Harga Naik", href("a")]]],
    [
      "several links",
      `Baca juga: [Harga Naik](${href("a")}), [Harga Turun](${href("b")})`,
      [
        ["Harga Naik", href("a")],
        ["Harga Turun", href("b")],
      ],
    ],
  ])("a related story: %s", async (_, line, stories) => {
    const { article } = await markdown(story(line));
    expect(article.related.map((one) => [one.title, one.href])).toEqual(stories);
  });

  test.each([
    ["of an author", `Oleh [Dian Laut](${href("dian")})`],
    ["of a note", `[Catatan untuk editor: lihat ${href("dian")}]`],
    ["beside a related story", `Baca juga: [Harga Naik](${href("a")}) dan seterusnya [di sini](${href("dian")})`],
  ])("told, where no field has it: %s", async (_, line) => {
    const { leftOut, article } = await markdown(story(line));
    const told = [...leftOut.map(({ text }) => text), ...article.related.map((one) => one.href)].join(" ");
    expect(told).toContain(href("dian"));
  });
});

describe("in the middle of a very long draft", () => {
  const paragraphs = "Kapal riset bersandar di dermaga lama pada pagi hari.\n\n".repeat(400);
  const rows = (from: number) => Array.from({ length: 400 }, (_, at) => `| ${from + at} | ton |\n`).join("");
  const table = `| a | b |\n|---|---|\n${rows(0)}| EMBARGO: 3 Maret 2027 10.00 WIB | x |\n${rows(400)}`;

  test.each([
    ["a paragraph", `${paragraphs}EMBARGO: 3 Maret 2027 10.00 WIB\n\n${paragraphs}`],
    ["a row of a table", table],
  ])("an embargo in %s holds", async (_, body) => {
    const { article } = await markdown(`# Kapal tiba\n\nAwal.\n\n${body}`);
    expect(article.embargo).toBe("2027-03-03T10:00:00+07:00");
  });

  test("a note to the desk is not published", async () => {
    const note = "[Catatan untuk editor: jangan sebut nama korban]";
    const { article, leftOut } = await markdown(`# Kapal tiba\n\n${paragraphs}${note}\n\n${paragraphs}`);
    expect(article.body).not.toContain("jangan sebut");
    expect(leftOut).toContainEqual(expect.objectContaining({ text: note, rule: "not-for-publication" }));
  });
});

describe("below a deck who wrote the story and when is a field", () => {
  const deck = "Sungai yang dulu berbusa kini menjadi tempat warga memancing.";
  const text =
    "Tarif kapal penyeberangan naik mulai Senin pagi, kata kepala pelabuhan dalam keterangan tertulis pada Minggu malam.";

  test.each([
    ["on one line", "Bayu Karang • 6 Maret 2025 08:00 WITA", "2025-03-06T08:00:00+08:00"],
    ["on lines of their own", "Oleh Bayu Karang\n\nKamis, 6 Maret 2025", "2025-03-06T00:00:00+07:00"],
  ])("%s", async (_, lines, draftedAt) => {
    const { article } = await markdown(`# Sungai Jernih\n\n${deck}\n\n${lines}\n\n${text}\n`);
    expect(article).toMatchObject({
      byline: [{ name: "Bayu Karang" }],
      draftedAt,
      body: `<p>${deck}</p>\n<p>${text}</p>`,
    });
  });

  test("a moment without a name heads what follows", async () => {
    const { article } = await markdown(`# Langsung\n\n${deck}\n\n2 Januari 2025 10.00 WIB\n\n${text}\n`);
    expect(article.draftedAt).toBeNull();
    expect(article.body).toContain("2 Januari 2025 10.00 WIB");
  });
});

test("a header of labels states its section, too", async () => {
  const { article } = await markdown(
    "Judul: Kapal Riset\nPenulis: Dian Laut\nTanggal: 31 Januari 2025\nRubrik: Internasional\n\nKapal tiba.\n",
  );
  expect(article).toMatchObject({
    title: "Kapal Riset",
    byline: [{ name: "Dian Laut" }],
    draftedAt: "2025-01-31T00:00:00+07:00",
    section: "internasional",
    body: "<p>Kapal tiba.</p>",
  });
});
