/** Chronicles: a story told day by day, each part below its day. */
import { describe, expect, test } from "vitest";
import { understood } from "./parsing.ts";

const LEAD = "Hujan turun tiga hari. Warga mengungsi.";
const PART = "Air sungai naik sejak pagi dan merendam ratusan rumah di tepi pelabuhan lama, kata petugas.";
const DAYS = ["Sabtu, 1 Maret 2025", "Minggu, 2 Maret 2025"];

const told = (days: readonly string[]) => days.flatMap((day) => [day, PART]);
const body = (days: readonly string[]) => days.map((day) => `<h2>${day}</h2>\n<p>${PART}</p>`).join("\n");

describe("a day above each part heads it, and is not the story's own date", () => {
  test("below a lead", async () => {
    const { article } = await understood(`${["Kronologi Banjir", LEAD, ...told(DAYS)].join("\n\n")}\n`);
    expect(article).toMatchObject({ draftedAt: null, body: `<p>${LEAD}</p>\n${body(DAYS)}` });
  });

  test("of a page", async () => {
    const lines = [LEAD, ...told(DAYS)].map((text) => `<p>${text}</p>`).join("");
    const { article } = await understood(`<h1>Kronologi Banjir</h1>${lines}`, "kota/x.html");
    expect(article).toMatchObject({ draftedAt: null, body: `<p>${LEAD}</p>\n${body(DAYS)}` });
  });

  test("below a byline with the story's date", async () => {
    const head = ["Kronologi Banjir", "Dian Laut • 3 Maret 2025", LEAD];
    const { article } = await understood(`${[...head, ...told(DAYS)].join("\n\n")}\n`);
    expect(article).toMatchObject({ draftedAt: "2025-03-03T00:00:00+07:00", body: `<p>${LEAD}</p>\n${body(DAYS)}` });
  });

  test("right below a name the first day is the story's", async () => {
    const days = ["3 Maret 2025", ...DAYS];
    const { article } = await understood(`${["Kronologi Banjir\nOleh Dian Laut", ...told(days)].join("\n\n")}\n`);
    expect(article).toMatchObject({ draftedAt: "2025-03-03T00:00:00+07:00", body: `<p>${PART}</p>\n${body(DAYS)}` });
  });
});

test("one day above the story is its date", async () => {
  const { article } = await understood(`Banjir Surut\n\n3 Maret 2025\n\n${PART}\n\n${PART}\n`);
  expect(article).toMatchObject({ draftedAt: "2025-03-03T00:00:00+07:00", body: `<p>${PART}</p>\n<p>${PART}</p>` });
});
