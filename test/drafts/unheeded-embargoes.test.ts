/** No embargo is overlooked, wherever in a draft it stands; a day that has passed, and news of an embargo, hold nothing up. */
import { describe, expect, test } from "vitest";
import { agencyStory, markdown, problemsOf, understood } from "./parsing.ts";

const STORY =
  "Puluhan nelayan di pesisir Tanjung Biru kembali melaut pada Senin pagi setelah sepekan tertahan oleh badai yang datang dari utara.";
const P = `<p>${STORY}</p>`;
const WHEN = "3 Juli 2025 10.00 WIB";
const HELD = "2025-07-03T10:00:00+07:00";
const html = (body: string) => understood(`<h1>Tarif Naik</h1>${P}${body}`, "kota/x.html");
const agency = (body: string) => agencyStory("Tarif Naik", `${P}${body}`);
const plain = (lines: string) => understood(`Tarif Naik\n\n${lines}\n\n${STORY}\n`);

describe("an embargo holds, and its words go", () => {
  test.each<[string, () => ReturnType<typeof understood>]>([
    ["in a labelled headline", () => understood(`Judul: Tarif Naik (EMBARGO ${WHEN})\n\n${STORY}\n`)],
    ["in a standfirst", () => plain(`Ringkasan: Tarif baru berlaku. [EMBARGO ${WHEN}]`)],
    ["in a caption", () => plain(`Foto: Kapal di dermaga (EMBARGO ${WHEN})`)],
    ["in an item", () => plain(`- Tarif feri\n- Jadwal tetap (EMBARGO ${WHEN})`)],
    ["in a note inside a paragraph", () => plain(`${STORY} [Catatan untuk editor: embargo sampai ${WHEN}]`)],
    ["in a note that asks to hold the story", () => plain(`Catatan untuk editor: tahan naskah ini sampai ${WHEN}`)],
    ["in a note of several sentences", () => plain(`EDS: foto menyusul. Not to be used before ${WHEN}.`)],
    ["in a comment of Markdown", () => markdown(`# Tarif Naik\n\n<!-- EMBARGO: ${WHEN} -->\n\n${STORY}\n`)],
    ["in a remark of Markdown", () => markdown(`# Tarif Naik\n\n%% Embargo sampai ${WHEN} %%\n\n${STORY}\n`)],
    ["in notes of front matter", () => markdown(`---\nnotes: EMBARGO hingga ${WHEN}\n---\n# Tarif Naik\n\n${STORY}\n`)],
    ["in a box of Markdown", () => markdown(`# Tarif Naik\n\n${STORY}\n\n<div>EMBARGO: ${WHEN}</div>\n`)],
    [
      "in a list of Markdown, day and time",
      () => markdown(`# Tarif Naik\n\n* EMBARGO: 3 Juli 2025\n* Pukul 10.00 WIB\n\n${STORY}\n`),
    ],
    ["above a list in an item", () => agency(`<ul><li>EMBARGO: ${WHEN}<ul><li>Tarif feri</li></ul></li></ul>`)],
    ["in the second item of an agency's list", () => agency(`<ul><li>Tarif feri</li><li>EMBARGO: ${WHEN}</li></ul>`)],
    ["in a list of definitions", () => html(`<dl><dt>EMBARGO: ${WHEN}</dt><dd>Tarif</dd></dl>`)],
    ["in a row of a table", () => html(`<table><tr><td>Embargo</td><td>${WHEN}</td></tr></table>`)],
    ["in a term and what is said of it", () => html(`<dl><dt>Embargo</dt><dd>${WHEN}</dd></dl>`)],
    [
      "in a note's second sentence",
      () => plain(`EDS: first sent on 3 May 2025. Not to be used before 3 July 2025 03:00 GMT.`),
    ],
    ["as typed text", () => html(`<pre>EMBARGO: ${WHEN}</pre>`)],
    ["in what stands beside a page's story", () => html(`<aside>EMBARGO: ${WHEN}</aside>`)],
    ["in the foot of a page", () => html(`<footer>Embargo sampai ${WHEN}</footer>`)],
  ])("%s", async (_, read) => {
    const { article } = await read();
    expect(Date.parse(article.embargo ?? "")).toBe(Date.parse(HELD));
    const { embargo: _held, ...shownFields } = article;
    const shown = JSON.stringify(shownFields);
    expect(shown).not.toMatch(/embargo|10\.00/i);
    expect(shown).toContain(STORY);
  });

  test("and the approver is told where it comes from", async () => {
    const { warnings } = await understood(`Judul: Tarif Naik (EMBARGO ${WHEN})\n\n${STORY}\n`);
    expect(warnings).toMatchObject([
      { line: 1, field: "embargo", message: expect.stringContaining(`(EMBARGO ${WHEN})`) },
    ]);
  });

  test("the latest of several", async () => {
    const { article } = await html(`<aside>EMBARGO: ${WHEN}</aside><footer>EMBARGO: 4 Juli 2025 10.00 WIB</footer>`);
    expect(article.embargo).toBe("2025-07-04T10:00:00+07:00");
  });
});

describe("lines that say it in other words", () => {
  test.each([
    `!!! Embargo ${WHEN} !!!`,
    `🔒 Embargo: ${WHEN}`,
    `| Embargo | ${WHEN} |`,
    `Di-embargo sampai ${WHEN}`,
    `Status: EMBARGO sampai ${WHEN}`,
    `Berlaku embargo sampai ${WHEN}`,
    `Naskah ini baru boleh disiarkan pada ${WHEN}.`,
    `Berita ini tidak boleh dimuat sebelum ${WHEN}.`,
    `Mohon ditayangkan mulai ${WHEN}`,
    `Tayangkan setelah ${WHEN}`,
    `Jadwal tayang: ${WHEN}`,
    "The following is embargoed until 3 July 2025 03:00 GMT",
    "Please note: embargo until 3 July 2025, 03:00 GMT",
    "Do not run before 3 July 2025 03:00 GMT",
    "DO NOT RELEASE PRIOR TO 3 JULY 2025 03:00 GMT",
    "HOLD FOR 3 JULY 2025 03:00 GMT",
    "NOT FOR PUBLICATION, BROADCAST OR USE ON CLUB TAPES BEFORE 03:00 GMT ON 3 JULY 2025",
    "This story must not be published before 3 July 2025 03:00 GMT",
    "Kindly do not publish before 3 July 2025 03:00 GMT",
    `Mohon ditahan sampai ${WHEN}`,
    `Masih embargo sampai ${WHEN}`,
    "Media embargo: 3 July 2025, 03:00 GMT",
    `Siaran pers ini diembargo hingga ${WHEN}.`,
    "Publish after 03:00 GMT on 3 July 2025",
    "For immediate release after 3 July 2025 03:00 GMT",
    "The contents are under embargo until 3 July 2025 at 03:00 GMT, when the minister will speak before the council of the islands, its guests and the press.",
  ])("%s", async (line) => {
    for (const copy of [`Tarif Naik\n\n${line}\n\n${STORY}\n`, `${line}\n\nTarif Naik\n\n${STORY}\n`]) {
      const { article } = await understood(copy);
      expect(Date.parse(article.embargo ?? "")).toBe(Date.parse(HELD));
      expect(article).toMatchObject({ title: "Tarif Naik", body: P });
    }
  });

  test.each([
    "EMBARGO: 3 Juli 2025\n10.00 WIB",
    "EMBARGOED UNTIL\n3 July 2025 03:00 GMT",
    "NOT FOR PUBLICATION OR BROADCAST\nBEFORE 3 JULY 2025, 03:00 GMT",
    "EMBARGO\n3 Juli 2025\nPukul: 10.00 WIB",
    "EMBARGO: 3 Juli 2025\n\n(pukul 10.00 WIB)",
  ])("day and time on lines of their own: %j", async (lines) => {
    const { article } = await understood(`${lines}\n\nTarif Naik\n\n${STORY}\n`);
    expect(article).toMatchObject({ title: "Tarif Naik", body: P });
    expect(Date.parse(article.embargo ?? "")).toBe(Date.parse(HELD));
  });

  test.each(["3.50 Persen Bunga Baru", "12 Ambulans Baru untuk Kota", "10 am start for ferry strike"])(
    "a headline that begins with a figure is no time: %s",
    async (title) => {
      const { article } = await understood(`EMBARGO: 3 Juli 2025\n${title}\n\nOleh Sekar Ayu\n\n${STORY}\n`);
      expect(article).toMatchObject({ embargo: "2025-07-03T00:00:00+07:00", title, byline: [{ name: "Sekar Ayu" }] });
    },
  );

  test.each([
    "Tarif Naik (EMBARGO)\n",
    "Tarif Naik [EMBARGOED]\n",
    "EMBARGO: 3 Juli 2025\nPukul 12 siang\n\nTarif Naik\n",
  ])("until when is asked for: %j", async (head) => {
    expect(await problemsOf(`${head}\n${STORY}\n`)).toMatchObject([{ field: "embargo" }]);
  });
});

test("a time above its day, in lines of one paragraph, is asked for and never dropped", async () => {
  const head = "EMBARGOED UNTIL 10:00 GMT";
  const day = "MONDAY 7 JULY 2025";
  expect((await understood(`Tarif Naik\n\n${head}\n${day}\n\n${STORY}\n`)).article.embargo).toBe(
    "2025-07-07T10:00:00+00:00",
  );
  expect(await problemsOf(`<h1>Tarif Naik</h1><p>${head}<br>${day}</p>${P}`, "kota/x.html")).toMatchObject([
    { field: "embargo" },
  ]);
  expect(await problemsOf(`# Tarif Naik\n\n${head}\n${day}\n\n${STORY}\n`, "kota/x.md")).toMatchObject([
    { field: "embargo" },
  ]);
});

test("facts of a film near its headline are facts", async () => {
  const lines = ["Sutradara: Joko Nusa", "Pemain: Umar Karsa", "Jadwal tayang: 3 Juli 2025"];
  const { article } = await understood(`Pulang ke Laut\n\n${lines.join("\n")}\n\n${STORY}\n`);
  expect(article.embargo).toBeNull();
  expect(article.body).toContain("Jadwal tayang: 3 Juli 2025");
});

describe("nothing is held up by", () => {
  test.each([
    ["a day that has passed", "<aside>EMBARGO: 3 Juli 2024 10.00 WIB</aside>"],
    [
      "news of what may be shown, and when",
      "<p>Film itu baru boleh ditayangkan di bioskop pada 3 Juli 2025 pukul 10.00 WIB.</p>",
    ],
    ["a path that is closed", "<p>Tidak boleh naik sampai 3 Juli 2025, jalur pendakian ditutup.</p>"],
    ["a mountain's warden", "<p>Harap tidak naik sebelum 3 Juli 2025, kata pengelola gunung itu.</p>"],
    ["a judge", "<p>Berita ini bisa diterbitkan setelah 3 Juli 2025, kata hakim.</p>"],
    ["a label", "<p>Do not use before 3 July 2025, reads the label.</p>"],
    [
      "facts of a film",
      "<ul><li>Sutradara: Umar Karsa</li><li>Jadwal tayang: 3 Juli 2025</li></ul><p>Release date: 3 July 2025</p>",
    ],
    ["somebody who is quoted", "<p>“This embargo will hold until 3 July 2027,” she told reporters.</p>"],
    [
      "history",
      "<p>Embargo 1973 dan Krisis Minyak</p><p>Embargo mulai 2019</p><p>Embargo (2024) adalah film tentang laut.</p>",
    ],
    ["an embargo that was lifted", "<aside>Embargo telah dicabut, 3 Juli 2025</aside>"],
    [
      "a sub-heading, and a column, about one",
      "<h2>Embargo</h2><table><tr><th>Embargo</th></tr><tr><td>Minyak</td></tr></table>",
    ],
    ["a title that speaks of one", "<p>Embargo: apa artinya bagi nelayan di pesisir?</p>"],
  ])("%s", async (_, body) => {
    expect((await html(`${body}${P}`)).article.embargo).toBeNull();
  });
});

describe("a story that begins in the paragraph of its embargo stays", () => {
  const LEAD = "Tarif feri di pelabuhan Tanjung Biru naik mulai Senin, kata kepala pelabuhan.";

  test("in plain copy, a page and Markdown", async () => {
    const drafts = [
      await plain(`EMBARGO: ${WHEN}. ${LEAD}`),
      await html(`<p><b>EMBARGO: ${WHEN}</b> ${LEAD}</p>`),
      await markdown(`# Tarif Naik\n\n**EMBARGO: ${WHEN}.** ${LEAD}\n`),
    ];
    for (const { article } of drafts) {
      expect(article.embargo).toBe(HELD);
      expect(article.body).toContain(`<p>${LEAD}</p>`);
    }
  });

  test("but not more of the order", async () => {
    const { article } = await plain(`EMBARGO: ${WHEN}. Not to be used in any medium at all before that time, please.`);
    expect(article).toMatchObject({ embargo: HELD, body: P });
  });
});

describe("in wrapped copy", () => {
  const wrapped = `Puluhan nelayan di pesisir Tanjung Biru kembali melaut pada Senin
pagi setelah sepekan tertahan oleh badai yang datang dari utara.`;

  test("an embargo is one over its lines, and without blank lines around it", async () => {
    const { article } = await understood(`Tarif Kapal Naik Mulai Senin

${wrapped}
Siaran pers ini diembargo sampai Kamis, 3 Juli 2025 pukul
10.00 WIB. Mohon rekan-rekan menghormati hal ini dengan baik.
${wrapped}
`);
    expect(article).toMatchObject({ embargo: HELD, body: `${P}\n${P}` });
  });

  test("the rest of its paragraph goes with it", async () => {
    const { article } = await understood(`Ferry Fares Rise

Embargoed until 03:00 GMT on Thursday, 3 July 2025. Not to be
used in any medium before that time.

${wrapped}
`);
    expect(Date.parse(article.embargo ?? "")).toBe(Date.parse(HELD));
    expect(article.body).toBe(P);
  });

  test("in Markdown neither half of a sentence is one", async () => {
    const { article } = await markdown(`# Film

Film yang dibuat di pesisir dan diputar di kota itu kini baru
boleh ditayangkan pada 3 Juli 2025.
`);
    expect(article.embargo).toBeNull();
    expect(article.body).toContain("baru\nboleh ditayangkan pada 3 Juli 2025.");
  });

  test("in Markdown a line in the middle of a sentence is no embargo", async () => {
    const { article } = await markdown(`# Film

Film itu dibuat di pesisir dan diputar di kota. Film ini baru
boleh tayang setelah 3 Juli 2025, kata lembaga sensor. Semua
adegan kekerasan dipotong, dan kota yang ramai itu, yang
diembargo selama tiga tahun, baru pulih.
`);
    expect(article.embargo).toBeNull();
    expect(article.body).toContain("baru\nboleh tayang setelah 3 Juli 2025, kata lembaga sensor.");
  });
});
