/** What stands above the story of a Markdown draft in the conventions of plain copy. */
import { expect, test } from "vitest";
import { markdown } from "./parsing.ts";

const STORY = "Nelayan kembali melaut setelah badai reda pada Senin pagi di Muara Putih.";

test("a labelled headline above other labels in one paragraph", async () => {
  const { article, leftOut } = await markdown(
    `Judul: Nelayan **kembali** melaut\nPenulis: Dian Laut\nEditor: Sekar Ayu\n\n${STORY}`,
  );
  expect(article).toMatchObject({
    title: "Nelayan kembali melaut",
    byline: [{ name: "Dian Laut" }],
    editors: [{ name: "Sekar Ayu" }],
    body: `<p>${STORY}</p>`,
  });
  expect(leftOut).toEqual([
    { line: 1, text: "Judul:", rule: "label" },
    { line: 2, text: "Penulis:", rule: "label" },
    { line: 3, text: "Editor:", rule: "label" },
  ]);
});

test("a paragraph that begins with a label and goes on inside its emphasis stays whole", async () => {
  const { article } = await markdown(`# Kabar\n\nJudul: **satu\ndua**\n\n${STORY}`);
  expect(article.body).toBe(`<p>Judul: <strong>satu\ndua</strong></p>\n<p>${STORY}</p>`);
});

test.each(["Jakarta -", "Jakarta (KANTORA) -"])("a dateline on a line of its own: %s", async (line) => {
  const { article } = await markdown(`# Nelayan kembali melaut\n\n${line}\n\n${STORY}`);
  expect(article).toMatchObject({ dateline: line.replace(/ (?:\(|[-—]).*/, ""), body: `<p>${STORY}</p>` });
});
