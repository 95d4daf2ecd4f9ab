/** Lines about an embargo: forms have one whether there is an embargo or not, and the time may stand below its day. */
import { describe, expect, test } from "vitest";
import { problemsOf, understood } from "./parsing.ts";

const STORY =
  "Tarif kapal penyeberangan naik mulai Senin pagi, kata kepala pelabuhan dalam keterangan tertulis pada Minggu malam.";

describe("a line that says there is no embargo is left out", () => {
  test.each([
    ..."Embargo: N/A|EMBARGO: n/a|Embargo: na|Embargo: N.A.|Embargo: none|Embargo: None.|Embargo: no|Embargo: nil".split(
      "|",
    ),
    ..."Embargo: nihil|Embargo: tidak ada|Embargo: tidak ada.|Embargo: tanpa|Embargo: -|Embargo: –|Embargo: —|(Embargo: -)".split(
      "|",
    ),
  ])("%s", async (line) => {
    const { article, leftOut } = await understood(`Kapal Baru Tiba\n\n${line}\n\n${STORY}\n`);
    expect(article).toMatchObject({ embargo: null, dateline: "", body: `<p>${STORY}</p>` });
    expect(leftOut).toEqual([{ line: 3, text: line, rule: "not-for-publication" }]);
  });

  test.each([
    ["above the headline", `Embargo: N/A\n\nKapal Baru Tiba\n\n${STORY}\n`, "txt"],
    ["among the lines of the head", `Kapal Baru Tiba\nEmbargo: N/A\nOleh Dian Laut\n\n${STORY}\n`, "txt"],
    ["in a Markdown draft", `# Kapal Baru Tiba\n\nEmbargo: N/A\n\n${STORY}\n`, "md"],
    ["in a page", `<h1>Kapal Baru Tiba</h1><p>Embargo: N/A</p><p>${STORY}</p>`, "html"],
  ])("%s", async (_, draft, extension) => {
    const { article } = await understood(draft, `kota/x.${extension}`);
    expect(article).toMatchObject({ title: "Kapal Baru Tiba", embargo: null, body: `<p>${STORY}</p>` });
  });
});

test.each([
  ..."Embargo: N/A?|Embargo: none yet|Embargo: none until noon|Embargo: no earlier than noon|Embargo: nope".split("|"),
  ..."Embargo: tidak ada kabar|Embargo: tanpa kepastian|Embargo: N/A sampai besok|Embargo: nanti|Embargo: TBA".split(
    "|",
  ),
])("whether there is one is asked where a line leaves that open: %s", async (line) => {
  expect(await problemsOf(`Kapal Baru Tiba\n\n${line}\n\n${STORY}\n`)).toMatchObject([{ line: 3, field: "embargo" }]);
});

describe("the time below the day of an embargo is its time", () => {
  const EMBARGO = "2025-03-03T10:00:00+07:00";

  test.each([
    ..."EMBARGO: 3 Maret 2025|10.00 WIB;EMBARGO: 3 Maret 2025|pukul 10.00 WIB;EMBARGO: 03.03.2025|10:00".split(";"),
    ..."EMBARGO 3 March 2025|at 10 am;Embargo hingga Senin, 3 Maret 2025|jam 10.00;EMBARGO: 3 Maret 2025|(10.00 WIB)".split(
      ";",
    ),
    ..."EMBARGO|3 Maret 2025|10.00 WIB;EMBARGO: 3 Maret 2025||10.00 WIB;EMBARGO||3 Maret 2025||10.00 WIB".split(";"),
  ])("%s", async (lines) => {
    const draft = `Kapal Baru Tiba\n\n${lines.replaceAll("|", "\n")}\n\n${STORY}\n`;
    expect((await understood(draft)).article).toMatchObject({ embargo: EMBARGO, body: `<p>${STORY}</p>` });
  });

  test.each([
    ["in a Markdown draft", `# Kapal Baru Tiba\n\nEMBARGO: 3 Maret 2025\n10.00 WIB\n\n${STORY}\n`, "md"],
    ["in its paragraphs", `# Kapal Baru Tiba\n\nEMBARGO: 3 Maret 2025\n\n10.00 WIB\n\n${STORY}\n`, "md"],
    ["in a page", `<h1>Kapal Baru Tiba</h1><p>EMBARGO: 3 Maret 2025<br>10.00 WIB</p><p>${STORY}</p>`, "html"],
    [
      "in its paragraphs",
      `<h1>Kapal Baru Tiba</h1><p>EMBARGO: 3 Maret 2025</p><p>10.00 WIB</p><p>${STORY}</p>`,
      "html",
    ],
  ])("%s", async (_, draft, extension) => {
    const { article } = await understood(draft, `kota/x.${extension}`);
    expect(article).toMatchObject({ embargo: EMBARGO, body: `<p>${STORY}</p>` });
  });

  test.each(["10 a.m. local time", "10.00 dan 11.00 WIB", "pukul 10.00 atau 12.00"])(
    "and is asked for when it says more: %s",
    async (time) => {
      const draft = `Kapal Baru Tiba\n\nEMBARGO: 3 Maret 2025\n${time}\n\n${STORY}\n`;
      expect(await problemsOf(draft)).toMatchObject([{ line: 3, field: "embargo" }]);
    },
  );

  test.each([
    ["below an embargo that has its time", "EMBARGO: 3 Maret 2025 10.00 WIB\n11.30 WIB"],
    ["below one that has it in English", "EMBARGO: 3 March 2025, 10 a.m.\n11.30 WIB"],
    [
      "below one as long as its line",
      "EMBARGO: naskah ini baru boleh dimuat pada hari Senin, 3 Maret 2025 10.00 WIB\n10.30 kapal berangkat ke seberang dengan 40 penumpang dan lima awak, kata nakhoda.",
    ],
    ["and no clock", "EMBARGO: 3 Maret 2025 10.00 WIB\n10.000 orang hadir"],
    ["that begins a sentence", "EMBARGO: 3 Maret 2025, 10 a.m.\n10.30 adalah waktu kapal berangkat ke seberang laut."],
    ["below its own blank line", "EMBARGO: 3 Maret 2025 10.00 WIB\n\n10.30 kapal berangkat"],
  ])("but not what stands there %s", async (_, lines) => {
    const { article } = await understood(`Kapal Baru Tiba\n\n${lines}\n\n${STORY}\n`);
    const below = lines.split("\n").at(-1);
    expect(article).toMatchObject({ embargo: EMBARGO, body: `<p>${below}</p>\n<p>${STORY}</p>` });
  });

  test.each([
    ["in the same paragraph", "\n10.00 adalah waktu kapal berangkat ke seberang laut."],
    ["in a paragraph of its own", "\n\n10.00 dan 11.00 WIB"],
  ])("a day without one ends in its first minute, whatever the story begins with %s", async (_, below) => {
    const { article } = await understood(`Kapal Baru Tiba\n\nEMBARGO: 3 Maret 2025${below}\n\n${STORY}\n`);
    expect(article.embargo).toBe("2025-03-03T00:00:00+07:00");
    expect(article.body).toBe(`<p>${below.trim()}</p>\n<p>${STORY}</p>`);
  });

  test("and is asked for when it is wrapped with words that nobody reads", async () => {
    const lines =
      "EMBARGO: naskah ini baru boleh dimuat pada hari Senin, 3 Maret 2025\npukul 10.00 WIB, kata panitia kepada redaksi kami pada Minggu malam";
    expect(await problemsOf(`Kapal Baru Tiba\n\n${lines}\n\n${STORY}\n`)).toMatchObject([{ field: "embargo" }]);
  });
});

test("two spellings of one moment are one embargo, two moments are a question", async () => {
  const draft = (second: string) =>
    `EMBARGO: 3 Juli 2025 10.00 WIB\n\nKapal Tiba\n\n${STORY}\n\nEmbargo hingga ${second}\n`;
  expect((await understood(draft("Kamis, 3 Juli 2025 pukul 03:00 GMT"))).article.embargo).toBe(
    "2025-07-03T10:00:00+07:00",
  );
  expect(await problemsOf(draft("Kamis, 3 Juli 2025 pukul 04:00 GMT"))).toMatchObject([{ line: 7, field: "embargo" }]);
});

test("of a day and the same day with its time, wherever they stand, the time holds", async () => {
  const [day, timed] = ["EMBARGO: 3 Juli 2025", "Embargo hingga Kamis, 3 Juli 2025 pukul 10.00 WIB"];
  for (const [above, below] of [
    [day, timed],
    [timed, day],
  ])
    expect((await understood(`${above}\n\nKapal Tiba\n\n${STORY}\n\n${below}\n`)).article).toMatchObject({
      embargo: "2025-07-03T10:00:00+07:00",
      body: `<p>${STORY}</p>`,
    });
  expect(await problemsOf(`${day}\n\nKapal Tiba\n\n${STORY}\n\n${timed.replace("3 Juli", "4 Juli")}\n`)).toMatchObject([
    { field: "embargo" },
  ]);
});
