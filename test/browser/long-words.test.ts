/** Headlines, cards, names and topics with words that are longer than the place they stand in. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aCard, anArticle, aRecord, everyPage, isHtml, someCards, usual } from "../pages/sample.ts";
import type { ServedPages } from "./serve-pages.ts";
import { servePages, sticksOut } from "./serve-pages.ts";

const KINDS = ["article", "front", "section", "tag", "day"];
const WORDS = ["Ketidakbertanggungjawaban", "Pertanggungjawabannya".repeat(5)];

/** Every page whose words are all this one. */
function pagesOf(word: string) {
  const title = `Soal ${word} Dipertanyakan`;
  const fields = { title, standfirst: `Siapa ${word}?`, byline: [{ name: word }], tags: [word] };
  return Object.entries(
    everyPage({
      ...usual,
      article: anArticle({ ...fields, dateline: word, editors: [{ name: word }], related: [{ title, href: "/x/" }] }),
      cards: someCards(30, fields),
      record: aRecord({ card: aCard(fields), corrections: [{ at: "2025-02-01T02:00:00.000Z", note: word }] }),
    }),
  );
}

const pages = Object.fromEntries(
  WORDS.flatMap((word) => pagesOf(word).map(([kind, page]) => [`${kind} of ${word.length} letters`, page] as const)),
);
const kinds = Object.keys(pages).filter((kind) => KINDS.some((each) => kind.startsWith(`${each} of`)));

let served: ServedPages;

beforeAll(async () => {
  served = await servePages(pages);
});

afterAll(async () => {
  await served.close();
});

test("There are pages of every kind to look at", () => {
  expect(kinds).toHaveLength(KINDS.length * WORDS.length);
  expect(kinds.every((kind) => pages[kind] !== undefined && isHtml(pages[kind]))).toBe(true);
});

describe.each([320, 390, 820, 1440])("At %i pixels", (width) => {
  test.each(kinds)("a word breaks before it sticks out: %s", async (kind) => {
    await served.open(kind, { width, colorScheme: "light" }, async (tab) => {
      expect(await tab.evaluate("document.documentElement.scrollWidth")).toBe(width);
      expect(await sticksOut(tab)).toEqual([]);
    });
  });
});
