/** Forms have a line for an embargo, whether there is one or not. */
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
