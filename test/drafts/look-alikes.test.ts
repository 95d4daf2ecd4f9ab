/** Lines that stand where a field would, and are none: times of reading, bold words of a story, words that ask a desk. */
import { describe, expect, test } from "vitest";
import { markdown, problemsOf, understood } from "./parsing.ts";

const STORY =
  "Tarif kapal penyeberangan naik mulai Senin pagi, kata kepala pelabuhan dalam keterangan tertulis pada Minggu malam.";
const html = (body: string) => understood(`<h1>Kabar dari Dermaga</h1>${body}`, "kota/x.html");

describe("how long it takes to read is nothing of the story", () => {
  test.each([
    ["3 min read", ["reading-time"]],
    ["3 menit baca", ["reading-time"]],
    ["Waktu baca: 3 menit", ["reading-time"]],
    ["1 hour ago · 3 min read", ["relative-date", "reading-time"]],
  ])("%s", async (line, rules) => {
    const heads = [
      `${line}

`,
      `${line}
By Rara Kencana

`,
      `By Rara Kencana
${line}

`,
      `
${line}

MUARA - `,
    ];
    for (const head of heads) {
      const { article, leftOut } = await understood(`Rakit Baru Tiba
${head}${STORY}
`);
      expect(article).toMatchObject({ title: "Rakit Baru Tiba", body: `<p>${STORY}</p>` });
      expect(leftOut.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
      if (head.includes("By")) expect(article.byline).toEqual([{ name: "Rara Kencana" }]);
    }
  });

  test("a sentence may speak of it", async () => {
    const { article } = await understood(`Rakit Baru Tiba

${STORY}

3 menit baca doa mengawali rapat itu.
`);
    expect(article.body).toContain("3 menit baca doa");
  });
});

describe("what is for the desk and looks like something else", () => {
  test.each(["Embargo: TBC?", "Embargo: ?", "Embargo: belum pasti?"])(
    "an embargo without a time is asked for: %s",
    async (line) => {
      expect(await problemsOf(`Kapal Baru Tiba\n\n${line}\n\n${STORY}\n`)).toMatchObject([{ field: "embargo" }]);
    },
  );

  test.each([
    "EMBARGO: naskah ini baru boleh dimuat pada hari Senin, 3 Maret 2025\npukul 10.00 WIB",
    "EMBARGOED FOR RELEASE UNTIL MONDAY, 3 MARCH 2025\n10:00 WIB",
  ])("its time may stand on the next line: %s", async (embargo) => {
    const { article } = await understood(`Kapal Baru Tiba\n\n${embargo}\n\n${STORY}\n`);
    expect(article).toMatchObject({ embargo: "2025-03-03T10:00:00+07:00", body: `<p>${STORY}</p>` });
  });

  test.each([
    [
      "a page",
      `<h1>Kabar</h1><figure><img src=a.jpg><figcaption>Kapal (EMBARGO 3 Maret 2025 10.00 WIB)</figcaption></figure><p>${STORY}</p>`,
      "html",
    ],
    ["a Markdown draft", `# Kabar\n\n![Kapal](a.jpg "Kapal (EMBARGO 3 Maret 2025 10.00 WIB)")\n\n${STORY}`, "md"],
  ])("an embargo in a caption of %s holds", async (_, draft, extension) => {
    const { article } = await understood(draft, `kota/x.${extension}`);
    expect(article.embargo).toBe("2025-03-03T10:00:00+07:00");
  });

  test("a note that is wrapped before a name goes on with the name", async () => {
    const note =
      "Catatan untuk editor: jangan sebut nama saksi yang kami wawancarai, yaitu\nTirta Wijaya, karena ia mendapat ancaman dan sekarang bersembunyi di\ntempat yang aman.";
    const { article } = await understood(`Kapal Baru Tiba\n\n${note}\n\n${STORY}\n`);
    expect(article.body).toBe(`<p>${STORY}</p>`);
  });

  test.each([
    ["a Markdown draft", (lines: string[]) => `# Kapal Baru Tiba\n\n${lines.join("\n")}\n\n${STORY}\n`, "md"],
    ["a page", (lines: string[]) => `<h1>Kapal Baru Tiba</h1><p>${lines.join("<br>")}</p><p>${STORY}</p>`, "html"],
  ])("a note that is wrapped inside its paragraph of %s is one", async (_, draft, extension) => {
    const lines = [
      "EDS: nama saksi yang kami wawancarai pada Senin malam di rumah sakit itu",
      "jangan dimuat, karena ia mendapat ancaman dari orang yang tak dikenal di",
      "Teluk Wijaya.",
    ];
    const { article } = await understood(draft(lines), `kota/x.${extension}`);
    expect(article.body).toBe(`<p>${STORY}</p>`);
  });

  test("a redaction's note that asks not to print", async () => {
    const note = "CATATAN REDAKSI: nama korban jangan dimuat.";
    const { leftOut } = await understood(`Kapal Baru Tiba\n\n${note}\n\n${STORY}\n`);
    expect(leftOut).toContainEqual({ line: 3, text: note, rule: "not-for-publication" });
  });

  test.each([
    "Note: do not use line 3 on Sundays.",
    "Penting: jangan muat barang di dek atas.",
    "Catatan: tolong cek jadwal kapal sebelum berangkat.",
    "More storms to come",
    "Pak Bupati, tolong segera cek jalan kami.",
  ])("advice to readers stays: %s", async (line) => {
    const { article } = await understood(`Kapal Baru Tiba\n\n${STORY}\n\n${line}\n\n${STORY}\n`);
    expect(article.body).toContain(line);
  });
});

test("verses with a blank line between are no wrapped prose", async () => {
  const verses = [
    "Laut yang tenang dan biru di pagi hari yang dingin",
    "kapal yang berlayar jauh ke utara membawa harapan",
    "angin yang lembut meniup layar putih di kejauhan",
    "dan ombak yang datang membawa kabar dari seberang",
  ];
  const { article } = await understood(`Puisi untuk Laut\n\n${verses.join("\n\n")}\n`);
  expect(article.body).toBe(verses.map((verse) => `<p>${verse}</p>`).join("\n"));
});

test("a link is underlined anyway, whatever stands in it", async () => {
  const { article } = await html(`<p>${STORY} <a href="https://contoh.example/"><u>ini <code>kode</code></u></a>.</p>`);
  expect(article.body).toContain('<a href="https://contoh.example/">ini <code>kode</code></a>');
});

describe("the author once more in brackets is no editor, wherever the byline stands", () => {
  test("in the front matter", async () => {
    const { article, leftOut } = await markdown(`---\ntitle: Kabar\nauthor: Rani Pasir\n---\n${STORY}\n\n(Rani Pasir)`);
    expect(article).toMatchObject({ byline: [{ name: "Rani Pasir" }], editors: [] });
    expect(leftOut).toContainEqual({ line: 7, text: "Rani Pasir", rule: "repeated-byline" });
  });

  test("in the front matter, with another byline in the copy", async () => {
    const { article, leftOut } = await markdown(
      `---\ntitle: Kabar\nauthor: Rani Pasir\n---\nOleh Bayu Karang\n\n${STORY}\n\n(Rani Pasir)`,
    );
    expect(article).toMatchObject({ byline: [{ name: "Rani Pasir" }, { name: "Bayu Karang" }], editors: [] });
    expect(leftOut.map(({ rule }) => rule)).toContain("repeated-byline");
  });

  test("in the head of a page", async () => {
    const page = `<html><head><meta name=author content="Rani Pasir"></head><body><h1>Kabar</h1><p>${STORY}</p><p>(Rani Pasir)</p></body></html>`;
    const { article } = await understood(page, "kota/x.html");
    expect(article).toMatchObject({ byline: [{ name: "Rani Pasir" }], editors: [] });
  });

  test("but whom a program calls the author beside a byline closes the story as its editor", async () => {
    const page = `<html><head><meta name=author content="Sekar Ayu"></head><body><h1>Kabar</h1><p>Oleh Rani Pasir</p><p>${STORY}</p><p>(Sekar Ayu)</p></body></html>`;
    const { article } = await understood(page, "kota/x.html");
    expect(article).toMatchObject({ byline: [{ name: "Rani Pasir" }], editors: [{ name: "Sekar Ayu" }] });
  });
});

describe("bold lines of a page", () => {
  test.each([`"Kami takut."`, "(Foto lama.)", `"Kami takut,"`, "Tunggu…"])("no sub-heading: %s", async (line) => {
    const { article } = await html(`<p>${STORY}</p><p><strong>${line}</strong></p><p>${STORY}</p>`);
    expect(article.body).toContain(`<p><strong>${line}</strong></p>`);
  });

  test("above the first sentence are what the story opens with", async () => {
    const lines = "<p><strong>Dermaga utama rusak berat</strong></p><p><strong>Nelayan tidak melaut</strong></p>";
    expect((await html(`${lines}<p>${STORY}</p>`)).article.body).not.toContain("<h2>");
  });

  test("a question between two paragraphs is one", async () => {
    const { article } = await html(`<p>${STORY}</p><p><strong>Apa rencana Anda?</strong></p><p>${STORY}</p>`);
    expect(article.body).toContain("<h2>Apa rencana Anda?</h2>");
  });
});

describe("a place alone above the story", () => {
  const below = (line: string) => understood(`Kabar dari Dermaga\n\n${line}\n\n${STORY}\n`);

  test.each([
    ["that everybody knows", "Surabaya -", "Surabaya"],
    ["that a newsroom follows", "Tanjungsari (KANTORA) -", "Tanjungsari"],
  ])("%s is the dateline", async (_, line, dateline) => {
    expect((await below(line)).article).toMatchObject({ dateline, body: `<p>${STORY}</p>` });
  });

  test("with a colon may be a heading, or somebody who speaks", async () => {
    expect((await below("Surabaya:")).article).toMatchObject({
      dateline: "",
      body: expect.stringContaining("Surabaya:"),
    });
  });
});

test("a caption may begin in small letters and end as sentences do", async () => {
  const { article } = await understood(`Kabar dari Dermaga\n\nFoto: kapal baru di dermaga.\n\n${STORY}\n\n${STORY}\n`);
  expect(article).toMatchObject({
    media: [{ caption: "kapal baru di dermaga.", credit: "" }],
    body: `<p>${STORY}</p>\n<p>${STORY}</p>`,
  });
});

test("a list of Word for browsers inside an item begins at 1, and the list around it goes on", async () => {
  const items = [
    [1, 1],
    [1, 2],
    [2, 1],
  ].map(([start, level]) => `<ol start="${start}"><li data-aria-level="${level}">${level}.${start}</li></ol>`);
  const { article } = await html(`<p>${STORY}</p>${items.join("")}`);
  expect(article.body).toContain("<ol><li>1.1<ol><li>2.1</li></ol></li><li>1.2</li></ol>");
});

test("a list of Word for browsers that begins again at 1 is another list", async () => {
  const items = [1, 2, 1, 2].map((number) => `<ol start="${number}"><li data-aria-level="1">${number}</li></ol>`);
  const { article } = await html(`<p>${STORY}</p>${items.join("")}`);
  expect(article.body).toContain("<ol><li>1</li><li>2</li></ol>\n<ol><li>1</li><li>2</li></ol>");
});

describe("numbered lists of a page", () => {
  test.each([
    [
      "items of one list of Google Docs that all say 1 go on",
      '<ol class="lst-kix_a-0 start" start="1"><li>a</li></ol><ol class="lst-kix_a-0" start="1"><li>b</li></ol>',
      "<ol><li>a</li><li>b</li></ol>",
    ],
    [
      "another list of Google Docs begins at 1",
      '<ol class="lst-kix_a-0 start" start="1"><li>a</li></ol><ol class="lst-kix_b-0 start" start="1"><li>b</li></ol>',
      "<ol><li>a</li></ol>\n<ol><li>b</li></ol>",
    ],
    [
      "items keep the numbers that they state",
      '<ol><li value="1">a</li><li value="2">b</li><li value="1">c</li><li>d</li></ol>',
      "<ol><li>a</li><li>b</li></ol>\n<ol><li>c</li><li>d</li></ol>",
    ],
    ["also the first", '<ol><li value="7">a</li><li value="8">b</li></ol>', '<ol start="7"><li>a</li><li>b</li></ol>'],
  ])("%s", async (_, lists, expected) => {
    const { article } = await html(`<p>${STORY}</p>${lists}<p>${STORY}</p>`);
    expect(article.body).toContain(`\n${expected}\n`);
  });
});

test("a picture in a box whose letters have no size is shown", async () => {
  const { article } = await html(`<p>${STORY}</p><div style="font-size:0"><img src="kapal.jpg" alt="Kapal"></div>`);
  expect(article.media).toMatchObject([{ src: "kapal.jpg" }]);
});

test("a film in such a box is, too", async () => {
  const film = '<iframe src="https://www.youtube.com/embed/abc"></iframe>';
  const { article } = await html(`<p>${STORY}</p><div style="font-size:0">${film}</div>`);
  expect(article.body).toContain('<a href="https://www.youtube.com/watch?v=abc">');
});
