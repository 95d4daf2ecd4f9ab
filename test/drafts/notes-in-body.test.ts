/** Notes to the desk are for no reader, wherever in a draft and in whatever format they stand. */
import { describe, expect, test } from "vitest";
import type { ParsedDraft } from "../../shared/drafts/report.ts";
import { agencyStory, markdown, understood } from "./parsing.ts";
import { paragraph, wordFile } from "./word-builder.ts";

const STORY =
  "Tarif kapal penyeberangan naik mulai Senin pagi, kata kepala pelabuhan dalam keterangan tertulis pada Minggu malam.";
const P = `<p>${STORY}</p>`;
const html = (body: string) => understood(`<h1>Kabar dari Dermaga</h1>${P}${body}`, "kota/x.html");
const agency = (body: string) => agencyStory("Kabar dari Dermaga", `${P}${body}`);
const notesOf = ({ leftOut }: ParsedDraft) =>
  leftOut.filter(({ rule }) => rule === "not-for-publication").map(({ text }) => text);

const NOTES = [
  "EDS: check the spelling of the name",
  "NB: jangan muat nama korban",
  "NB: foto menyusul",
  "Catatan untuk editor: angka belum dikonfirmasi",
  "[[ Tolong cek nama ]]",
  "[cek angka]",
  "((mohon dicek))",
];

describe.each(NOTES)("“%s” is cut", (note) => {
  test.each<[string, string]>([
    ["an item of a list", `- Tarif naik\n- ${note}\n- Jadwal tetap`],
    ["a quotation", `> ${note}`],
    ["a heading", `## ${note}`],
    ["a paragraph", note],
    ["a cell of a table", `| a | ${note} |\n| - | - |\n| b | c |`],
  ])("from %s of a Markdown draft", async (_, lines) => {
    const draft = await markdown(`# Kabar dari Dermaga\n\n${STORY}\n\n${lines}\n\n${STORY}\n`);
    expect(notesOf(draft)).toEqual([note]);
    const words = note.replace(/[[\]()]/g, "").trim();
    expect(JSON.stringify(draft.article)).not.toContain(words);
    expect(draft.article.body.split(STORY)).toHaveLength(3);
  });

  test.each<[string, string]>([
    ["an item", `<ul><li>Tarif naik</li><li>${note}</li></ul>`],
    ["a paragraph in a quotation", `<blockquote><p>${note}</p></blockquote>`],
    ["a cell", `<table><tr><td>Tarif naik</td><td>${note}</td></tr></table>`],
    ["a line of a list's item", `<ul><li>Tarif naik<br>${note}</li></ul>`],
    ["a heading", `<h3>${note}</h3>`],
    ["a paragraph", `<p>${note}</p>`],
  ])("from %s of a page, and of an agency's story", async (_, markup) => {
    for (const read of [html, agency]) {
      const draft = await read(`${markup}${P}`);
      expect(notesOf(draft)).toEqual([note]);
      expect(draft.article.body.startsWith(P)).toBe(true);
      expect(draft.article.body.endsWith(P)).toBe(true);
      if (markup.includes("Tarif")) expect(draft.article.body).toContain("Tarif naik");
    }
  });

  test("from plain copy, also as an item", async () => {
    for (const line of [note, `- Tarif naik\n- ${note}\n- Jadwal tetap`]) {
      const draft = await understood(`Kabar dari Dermaga\n\n${STORY}\n\n${line}\n\n${STORY}\n`);
      expect(notesOf(draft).map((text) => text.replace(/^- /, ""))).toEqual([note]);
      expect(draft.article.body.split(STORY)).toHaveLength(3);
    }
  });
});

describe("a note inside a text is cut out of it", () => {
  test("of an item, and what stands around it keeps its look", async () => {
    const { article, leftOut } = await markdown(
      `# Kabar dari Dermaga\n\n${STORY}\n\n- Tarif *naik* [cek angka] sejak **Senin**\n- Jadwal tetap\n`,
    );
    expect(article.body).toBe(
      `${P}\n<ul><li>Tarif <em>naik</em> sejak <strong>Senin</strong></li><li>Jadwal tetap</li></ul>`,
    );
    expect(leftOut).toMatchObject([{ line: 5, text: "[cek angka]", rule: "not-for-publication" }]);
  });

  test("and what goes on below it, and where its links lead", async () => {
    const draft = await html(
      `<ul><li>Tarif naik<br>EDS: the figures are in <a href="https://contoh.example/angka">the list</a><br>of the harbour office</li></ul>${P}`,
    );
    expect(draft.article.body).toBe(`${P}\n<ul><li>Tarif naik</li></ul>\n${P}`);
    expect(draft.leftOut.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([
      "not-for-publication: EDS: the figures are in the list",
      "link: https://contoh.example/angka",
      "not-for-publication: of the harbour office",
    ]);
  });
});

describe("what stands below words to the desk is for it", () => {
  const list = "<ul><li>Sekar Ayu, 0800 1234</li><li>Gambar dapat diminta</li></ul>";
  const items = ["Sekar Ayu, 0800 1234", "Gambar dapat diminta"];

  test.each(["Notes to editors:", "Note to desk:", "Catatan untuk editor:", "Pesan untuk redaksi"])(
    "the list below “%s”",
    async (words) => {
      for (const read of [html, agency]) {
        const draft = await read(`<p>${words}</p>${list}${P}`);
        expect(draft.article.body).toBe(`${P}\n${P}`);
        expect(notesOf(draft)).toEqual([words, ...items]);
      }
      const plain = await understood(
        `Kabar dari Dermaga\n\n${STORY}\n\n${words}\n\n- ${items.join("\n- ")}\n\n${STORY}\n\n${STORY}\n\n${STORY}\n`,
      );
      expect(plain.article.body.split(STORY)).toHaveLength(5);
      expect(plain.article.body).not.toContain("Sekar");
      const marked = await markdown(
        `# Kabar dari Dermaga\n\n${STORY}\n\n${words}\n\n- ${items.join("\n- ")}\n\n${STORY}\n`,
      );
      expect(marked.article.body).toBe(`${P}\n${P}`);
    },
  );

  test("all of a press release's last part, which begins with Notes to editors", async () => {
    const rest = ["About the Harbour Company", "The company runs four ferries.", "Contact: Sekar Ayu, 0800 1234"];
    const paragraphs = rest.map((text) => `<p>${text}</p>`).join("");
    const drafts = [
      await html(`${P}${P}<p>Notes to Editors</p>${paragraphs}${list}`),
      await html(`${P}${P}<h2>Notes to Editors</h2>${paragraphs}${list}`),
      await agency(`${P}${P}<p><b>Notes to Editors</b></p>${paragraphs}${list}`),
      await markdown(
        `# Kabar dari Dermaga\n\n${STORY}\n\n${STORY}\n\n${STORY}\n\n## Notes to editors\n\n${rest.join("\n\n")}\n`,
      ),
      await understood(
        `Kabar dari Dermaga\n\n${STORY}\n\n${STORY}\n\n${STORY}\n\nNotes to editors\n\n${rest.join("\n\n")}\n`,
      ),
      await understood(
        `Kabar dari Dermaga\n\n${STORY}\n\n${STORY}\n\n${STORY}\n\nENDS\n\nNotes to editors:\n\n${rest.join("\n\n")}\n`,
      ),
      await understood(
        wordFile({
          body: ["Kabar dari Dermaga", STORY, STORY, STORY, "Notes to editors", ...rest]
            .map((text) => paragraph(text))
            .join(""),
        }),
        "kota/x.docx",
      ),
    ];
    for (const draft of drafts) {
      expect(draft.article.body).toBe(`${P}\n${P}\n${P}`);
      expect(notesOf(draft)).toEqual(expect.arrayContaining(rest));
    }
  });

  test("above the story only the list of them", async () => {
    const draft = await html(`<p>Notes to editors:</p>${list}${P}${P}${P}${P}`);
    expect(draft.article.body).toBe(Array(5).fill(P).join("\n"));
    expect(notesOf(draft)).toEqual(["Notes to editors:", ...items]);
  });

  test.each(["Catatan untuk editor", "NOT FOR PUBLICATION"])("all below the heading “%s”", async (words) => {
    const draft = await markdown(`# Kabar\n\n${STORY}\n\n## ${words}\n\nSiti Aminah.\n\n## Jadwal\n\n${STORY}\n`);
    expect(draft.article.body).toBe(`${P}\n<h2>Jadwal</h2>\n${P}`);
    expect(notesOf(draft)).toEqual([words, "Siti Aminah."]);
  });

  test("the rest of its row", async () => {
    const draft = await html(
      "<table><tr><td>Catatan untuk editor</td><td>Siti Aminah</td></tr><tr><td>a</td><td>b</td></tr></table>",
    );
    expect(draft.article.body).not.toContain("Siti");
    expect(draft.article.body).toContain("<td>a</td><td>b</td>");
  });

  test("up to the next heading, and never a picture or a footnote", async () => {
    const draft = await html(
      `<h2>Notes to editors</h2><p>For the desk.</p><figure><img src="dermaga.jpg" alt="Dermaga"></figure><h2>Jadwal</h2>${P}`,
    );
    expect(draft.article.body).toBe(`${P}\n<figure data-media="0"></figure>\n<h2>Jadwal</h2>\n${P}`);
    const noted = await markdown(
      `# Kabar dari Dermaga\n\n${STORY}[^1]\n\n## Notes to editors\n\nFor the desk.\n\n[^1]: Tarif lama.\n`,
    );
    expect(noted.article.body).toContain("Tarif lama.");
    expect(noted.article.body).not.toContain("For the desk");
  });
});

describe("what only looks like a note is the story's", () => {
  test.each([
    "Catatan: jangan muat lebih dari 20 kilogram di bagasi.",
    "Catatan redaksi: kisah ini pernah terbit di edisi cetak.",
    "Editor's note: names have been changed; photos follow the story.",
    "Redaksi menerima surat itu pada Senin.",
    "Notes to editors of a century ago fill the museum.",
    "Catatan untuk pelatih: bek kiri masih lemah.",
    "[[Tanjung Biru]]",
  ])("%s", async (line) => {
    const shown = line.replace(/[[\]]/g, "");
    const marked = await markdown(`# Kabar dari Dermaga\n\n${STORY}\n\n- Tarif naik\n- ${line}\n\n${line}\n`);
    expect(marked.article.body.replaceAll("&#x27;", "'").split(shown)).toHaveLength(3);
    expect((await html(`<blockquote><p>${line}</p></blockquote>`)).article.body).toContain(shown);
  });
});
