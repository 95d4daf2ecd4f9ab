/** Hyphens at the end of wrapped lines: those that only break a word go, those that belong to it stay. */
import { expect, test } from "vitest";
import { isBrokenWord } from "../../shared/drafts/plain-copy/line-breaks.ts";

const NO_WORDS: ReadonlySet<string> = new Set();

test.each([
  ["ru", "mah"],
  ["men", "jadi"],
  ["pem", "bangunan"],
  ["asosia", "si"],
  ["penyeberang", "an"],
  ["pro", "ses"],
  ["se", "belumnya"],
  ["har", "bour"],
])("%s-%s is one word", (first, second) => {
  expect(isBrokenWord(first, second, NO_WORDS)).toBe(true);
});

test.each([
  ["anak", "anak"],
  ["tolong", "menolong"],
  ["sayur", "mayur"],
  ["berlari", "lari"],
  ["bertahun", "tahun"],
  ["non", "pemerintah"],
  ["two", "year"],
  ["state", "owned"],
  ["long", "term"],
  ["20", "an"],
  ["Kim Jong", "Un"],
])("%s-%s keeps its hyphen", (first, second) => {
  expect(isBrokenWord(first, second, NO_WORDS)).toBe(false);
});

test("what the draft writes elsewhere decides", () => {
  expect(isBrokenWord("sea", "wall", new Set(["sea-wall"]))).toBe(false);
  expect(isBrokenWord("long", "boat", new Set(["longboat"]))).toBe(true);
});
