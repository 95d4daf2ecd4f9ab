/** Notes to the desk: which lines with a label are one, and where one that is longer than its line ends. */
import { describe, expect, test } from "vitest";
import { understood } from "./parsing.ts";

const STORY =
  "Tarif kapal penyeberangan naik mulai Senin pagi, kata kepala pelabuhan dalam keterangan tertulis pada Minggu malam.";

describe("below a label that may speak to readers, only what asks not to print is for the desk", () => {
  const between = (line: string) => understood(`Kapal Baru Tiba\n\n${STORY}\n\n${line}\n\n${STORY}\n`);

  test.each([
    "CATATAN: nama korban jangan dimuat.",
    "(CATATAN: nama korban disamarkan, jangan dimuat)",
    "(NB: identitas saksi tidak untuk dipublikasikan)",
    "NB: harap jangan foto ini ditayangkan",
    "NOTE: do not publish the name of the witness.",
    "Editor's note: don't print the name.",
  ])("%s", async (line) => {
    const { article, leftOut } = await between(line);
    expect(article.body).toBe(`<p>${STORY}</p>\n<p>${STORY}</p>`);
    expect(leftOut).toEqual([{ line: 5, text: line, rule: "not-for-publication" }]);
  });

  test("as far as its bracket closes, when it has one", async () => {
    const note = "(CATATAN: nama korban jangan dimuat,\nTirta Wijaya.\nNama saksi juga.)";
    expect((await between(note)).article.body).toBe(`<p>${STORY}</p>\n<p>${STORY}</p>`);
  });

  test.each([
    "Catatan: kursi jangan dimuati barang.",
    "Catatan: kapal penuh. Barang jangan dimuat.",
    "Penting: jangan dimuat barang berat di dek.",
    "Catatan Pinggir: buku yang jangan dimuat di rak.",
    "Catatan: jangan muat barang di dek atas.",
    "Note: The paper lost. Do not publish secrets, the court said.",
  ])("advice to readers stays: %s", async (line) => {
    expect((await between(line)).article.body).toContain(`<p>${line}</p>`);
  });
});

describe("a note that is longer than its line", () => {
  const CUT_OFF = "EDS: nama saksi yang kami wawancarai jangan dimuat, yaitu";
  const WHOLE = "EDS: nama saksi yang kami wawancarai jangan dimuat di koran.";
  const NAME = "Tirta Wijaya dari Teluk Biru.";
  const drafts: readonly (readonly [string, string, (lines: readonly string[]) => string])[] = [
    ["plain copy", "txt", (lines) => `Kapal Baru Tiba\n\n${lines.join("\n")}\n\n${STORY}\n`],
    ["a Markdown draft", "md", (lines) => `# Kapal Baru Tiba\n\n${lines.join("\n")}\n\n${STORY}\n`],
    ["a page", "html", (lines) => `<h1>Kapal Baru Tiba</h1><p>${lines.join("<br>")}</p><p>${STORY}</p>`],
  ];
  const paragraphs: readonly (readonly [string, string, (lines: readonly string[]) => string])[] = [
    ["plain copy", "txt", (lines) => `Kapal Baru Tiba\n\n${lines.join("\n\n")}\n\n${STORY}\n`],
    ["a Markdown draft", "md", (lines) => `# Kapal Baru Tiba\n\n${lines.join("\n\n")}\n\n${STORY}\n`],
    ["a page", "html", (lines) => `<h1>Kapal Baru Tiba</h1><p>${lines.join("</p><p>")}</p><p>${STORY}</p>`],
  ];
  const bodyOf = async (draft: string, extension: string) =>
    (await understood(draft, `kota/x.${extension}`)).article.body;

  test.each(drafts)("goes on with a name where a full line of it breaks: %s", async (_, extension, draft) => {
    expect(await bodyOf(draft([CUT_OFF, NAME]), extension)).toBe(`<p>${STORY}</p>`);
  });

  test.each(drafts)("has all lines of a block of its own: %s", async (_, extension, draft) => {
    for (const line of [WHOLE, "EDS: nama jangan dimuat"])
      expect(await bodyOf(draft([line, NAME]), extension)).toBe(`<p>${STORY}</p>`);
  });

  test.each(paragraphs)("ends with its paragraph: %s", async (_, extension, draft) => {
    expect(await bodyOf(draft([CUT_OFF, NAME]), extension)).toBe(`<p>${NAME}</p>\n<p>${STORY}</p>`);
  });

  test.each(drafts.slice(1))(
    "is one: lines of a story that break so stay together in %s",
    async (_, extension, draft) => {
      const cutOff = "Nama saksi yang kami wawancarai di rumah sakit itu, yaitu";
      const body = await bodyOf(draft([cutOff, NAME]), extension);
      expect(body.replace(/<br>|\s/g, " ")).toContain(`${cutOff} ${NAME}`);
    },
  );
});

describe("behind a dash a label is for the desk where a request follows", () => {
  test.each([
    "EDS - do not use the witness's name.",
    "Eds - the witness asked us not to print his name.",
    "EDS - foto menyusul",
    "INTERNAL - NOT FOR PUBLICATION",
  ])("%s", async (line) => {
    for (const copy of [
      `Kapal Tiba\n\n${STORY}\n\n${line}\n\n${STORY}\n`,
      `${line}\n\nKapal Tiba\n\n${STORY}\n\n${STORY}\n`,
    ])
      expect((await understood(copy)).article).toMatchObject({
        title: "Kapal Tiba",
        dateline: "",
        body: `<p>${STORY}</p>\n<p>${STORY}</p>`,
      });
  });
});

test("right below the headline a label takes no lead along", async () => {
  const { article } = await understood(
    `Kapal Tiba\n\nCatatan untuk editor:\n\nKapal riset tiba pada Senin.\n\n${STORY}\n`,
  );
  expect(article.body).toBe(`<p>Kapal riset tiba pada Senin.</p>\n<p>${STORY}</p>`);
});
