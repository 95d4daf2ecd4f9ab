/** A difference must be readable, and must never lose or invent a character. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffParagraphs, type Part } from "../../../functions/desk/text-diff.ts";

/** As a sub-editor would mark it: `[-old-]{+new+}`. */
function marked(paragraphs: readonly (readonly Part[])[]): string[] {
  const mark = {
    same: (text: string) => text,
    removed: (text: string) => `[-${text}-]`,
    added: (text: string) => `{+${text}+}`,
  };
  return paragraphs.map((parts) => parts.map(({ kind, text }) => mark[kind](text)).join(""));
}

describe("a difference", () => {
  it.each<[string, string[], string[], string[]]>([
    ["nothing", ["a b", "c"], ["a b", "c"], ["a b", "c"]],
    ["a word", ["Perahu pertama berangkat."], ["Perahu kedua berangkat."], ["Perahu [-pertama-]{+kedua+} berangkat."]],
    [
      "a word at the end",
      ["dibuka untuk umum"],
      ["dibuka untuk umum mulai Sabtu"],
      ["dibuka untuk umum{+ mulai Sabtu+}"],
    ],
    ["a sign", ["Harga naik 5%."], ["Harga naik 15%."], ["Harga naik [-5-]{+15+}%."]],
    ["a new paragraph", ["a", "c"], ["a", "b", "c"], ["a", "{+b+}", "c"]],
    ["a paragraph taken out", ["a", "b", "c"], ["a", "c"], ["a", "[-b-]", "c"]],
    [
      "a paragraph written anew",
      ["a", "satu dua tiga"],
      ["a", "empat lima enam"],
      ["a", "[-satu dua tiga-]{+empat lima enam+}"],
    ],
    ["everything", [], ["a", "b"], ["{+a+}", "{+b+}"]],
    [
      "letters with marks",
      ["cafe\u0301 tua di kota"],
      ["cafe\u0301 baru di kota"],
      ["cafe\u0301 [-tua-]{+baru+} di kota"],
    ],
  ])("of %s", (_case, before, after, expected) => {
    expect(marked(diffParagraphs(before, after))).toEqual(expected);
  });

  it("gives back both texts, whatever they are", () => {
    const text = fc.array(fc.oneof(fc.string(), fc.constantFrom("satu dua", "satu dua tiga", "empat")), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const paragraphs = diffParagraphs(before, after);
        const side = (other: Part["kind"]) =>
          paragraphs
            .filter((parts) => parts.some(({ kind }) => kind !== other))
            .map((parts) =>
              parts
                .filter(({ kind }) => kind !== other)
                .map(({ text: part }) => part)
                .join(""),
            )
            .filter((paragraph) => paragraph !== "");
        const filled = (lines: readonly string[]) => lines.filter((line) => line !== "");

        expect(side("added")).toEqual(filled(before));
        expect(side("removed")).toEqual(filled(after));
      }),
    );
  });

  it("of two long texts without a common paragraph takes no more time than it may", () => {
    const words = (prefix: string) => Array.from({ length: 40_000 }, (_, index) => `${prefix}${index}`).join(" ");

    const [parts] = diffParagraphs([`sama ${words("a")}`], [`sama ${words("b")}`]);

    expect(parts?.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
