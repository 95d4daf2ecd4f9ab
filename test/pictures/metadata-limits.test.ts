/** Words in pictures that were made to cost time: each must cost less than a few honest drafts. */
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../shared/pictures/picture-words.ts";
import { COST_MAX, weighed } from "../support/traps/cost.ts";
import { exif } from "./exif-builder.ts";

const MEGABYTE = 1_000_000;

describe("what a camera writes costs little, however long and however often it is said", () => {
  it.each([
    [
      "one long text in two hundred fields",
      Array.from({ length: 200 }, () => ["caption", "A 1 ".repeat(MEGABYTE)] as const),
    ],
    ["a name of blanks", [["creator", `Dian${" ".repeat(MEGABYTE / 10)}Laut`] as const]],
    ["a name of nothing but ends of names", [["creator", " ;".repeat(MEGABYTE)] as const]],
  ])("%s", async (_, fields) => {
    const block = exif(...fields);
    const { cost } = await weighed(() => wordsOf({ exif: block }));
    expect(cost).toBeLessThan(COST_MAX);
  });
});
