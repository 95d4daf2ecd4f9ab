/** What a Markdown draft says to the desk: an embargo is heeded wherever it stands, and no note gets to readers. */
import { describe, expect, test } from "vitest";
import { markdown, problemsOf } from "./parsing.ts";

const EMBARGO = "2025-07-01T10:00:00+07:00";
const story = (lines: string) => `# Pasar ikan dibuka lagi\n\n${lines}\n\nPedagang senang.`;

describe("an embargo", () => {
  test.each([
    ["a line of its own", "EMBARGO: 1 Juli 2025 10.00 WIB", "<p>Pedagang senang.</p>"],
    ["bold", "**EMBARGO: 1 Juli 2025 10.00 WIB**", "<p>Pedagang senang.</p>"],
    ["above a paragraph", "Embargo: 1 Juli 2025 10.00 WIB\nTeks.", "<p>Teks.</p>\n<p>Pedagang senang.</p>"],
    [
      "in a quotation",
      "> Embargo hingga 1 Juli 2025 10.00 WIB",
      "<blockquote><p>Embargo hingga 1 Juli 2025 10.00 WIB</p></blockquote>\n<p>Pedagang senang.</p>",
    ],
  ])("%s", async (_, lines, body) => {
    expect((await markdown(story(lines))).article).toMatchObject({ embargo: EMBARGO, body });
  });

  test("the same in the front matter is one; another one stops the draft", async () => {
    const draft = (stated: string) => `---\nembargo: ${stated}\n---\n${story("EMBARGO: 1 Juli 2025 10.00 WIB")}`;
    expect((await markdown(draft("1 Juli 2025 10.00 WIB"))).article.embargo).toBe(EMBARGO);
    expect(await problemsOf(draft("2025-07-02 10:00"), "kota/x.md")).toMatchObject([
      { field: "embargo", message: expect.stringContaining("two embargoes") },
    ]);
  });

  test("that cannot be read stops the draft", async () => {
    expect(await problemsOf(story("EMBARGO: besok pagi"), "kota/x.md")).toMatchObject([{ line: 3, field: "embargo" }]);
  });

  test("of goods is news", async () => {
    const { article } = await markdown(story("Embargo atas ikan negeri itu dicabut."));
    expect(article).toMatchObject({ embargo: null, body: expect.stringContaining("Embargo atas ikan") });
  });
});

test.each([
  ["a paragraph", "[Catatan untuk editor: foto menyusul]", "<p>Pedagang senang.</p>"],
  ["a line", "Satu\nEDS: potong di sini\ndua.", "<p>Satu dua.</p>\n<p>Pedagang senang.</p>"],
  [
    "a part of a sentence, whose look stays",
    "Satu **dua** [catatan untuk editor: *cek* nama] tiga.",
    "<p>Satu <strong>dua</strong> tiga.</p>\n<p>Pedagang senang.</p>",
  ],
  [
    "several paragraphs between marks",
    "-- NOT FOR PUBLICATION --\n\nSumber kami menolak disebut.\n\n-- END OF NOTE --",
    "<p>Pedagang senang.</p>",
  ],
])("a note to the desk: %s", async (_, lines, body) => {
  const { article, leftOut } = await markdown(story(lines));
  expect(article.body).toBe(body);
  expect(leftOut.map(({ rule }) => rule)).toContain("not-for-publication");
});
