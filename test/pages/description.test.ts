import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writtenHtml } from "../../shared/drafts/body/written-html.ts";
import { descriptionOf } from "../../shared/pages/description.ts";

const TITLE = "Pelabuhan Dibuka Lagi";
const SENTENCE = "Pelabuhan dibuka kembali pada Jumat pagi setelah gelombang mereda.";

function describing(body: string, standfirst = ""): string {
  return descriptionOf({ title: TITLE, standfirst, body });
}

describe("What search results and social cards say of a story", () => {
  test.each([
    ["its standfirst, where it has one", "<p>Isi.</p>", "Teras.", "Teras."],
    ["else its first paragraph", "<h2>Awal</h2><p>Isi.</p><p>Lagi.</p>", "", "Isi."],
    ["never a figure's place or an empty paragraph", '<figure data-media="0"></figure><p> </p><p>Isi.</p>', "", "Isi."],
    [
      "without markup",
      '<p data-align="center">A <a href="/x" title="a > b">b</a><br>c &amp; d &lt; e</p>',
      "",
      "A b c & d < e",
    ],
    [
      "without calls of footnotes, with other raised figures",
      '<p>Luas 3 km<sup>2</sup>.<sup><a href="#note-fn-1" id="note-fnref-1" data-footnote-ref="">1</a></sup></p>',
      "",
      "Luas 3 km2.",
    ],
    [
      "whole sentences of a long paragraph",
      `<p>${SENTENCE} ${SENTENCE} ${SENTENCE}</p>`,
      "",
      `${SENTENCE} ${SENTENCE}`,
    ],
    [
      "whole words of a long sentence",
      `<p>${"kapal feri, ".repeat(30)}</p>`,
      "",
      `${"kapal feri, ".repeat(12)}kapal feri…`,
    ],
    ["no abbreviation alone", `<p>Dr. ${"kapal ".repeat(40)}</p>`, "", `Dr. ${"kapal ".repeat(25)}kapal…`],
    ["its headline, where the story has no paragraph", "<ul><li>Isi</li></ul>", "", TITLE],
  ])("%s", (_, body, standfirst, description) => {
    expect(describing(body, standfirst)).toBe(description);
  });

  test("is of a sensible length, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 400 }), (text) => {
        const description = describing(`<p>${writtenHtml([{ type: "text", value: text }])}</p>`);
        expect(description.length).toBeLessThanOrEqual(160);
        expect(description.isWellFormed()).toBe(true);
        expect(description).not.toBe("");
      }),
    );
  });
});
