/** Plain copy that is no story, or was damaged on its way: said to the editor, with the line. */
import { describe, expect, test } from "vitest";
import { problemsOf, understood } from "./parsing.ts";

const STORY =
  "Kapal riset bersandar di dermaga lama pada pagi hari dan disambut puluhan warga yang sudah menunggu sejak subuh.";
const story = (text: string) => `Kapal Riset Tiba\n\n${STORY}\n\n${text}`;

describe("what no editor meant to upload", () => {
  test.each([
    "KILL KILL KILL\nThe story BC-FERRY sent at 10:05 GMT is wrong.",
    "BC-FERRY-KILL\nMANDATORY KILL",
    "EDITORS: Please kill the story slugged FERRY-AGROUND. The ferry carried no passengers.",
    "REDAKSI: harap batalkan berita berjudul Feri Kandas.",
  ])("a notice that takes a story back: %s", async (notice) => {
    expect(await problemsOf(`${notice}\n\n${STORY}`)).toMatchObject([
      { field: "file", message: "This is no story but a notice that takes one back." },
    ]);
  });

  test.each([
    ["â€œYa,â€ katanya.", "“â€œ” was saved in a wrong encoding."],
    ["Kafe itu bernama CafÃ© Laut.", "“Ã©” was saved in a wrong encoding."],
    ["Rp5.000&nbsp;per kilogram", "“&nbsp;” is a code of web pages; readers would see it as it stands."],
  ])("%s: a warning with its line", async (text, message) => {
    const { warnings } = await understood(story(text));
    expect(warnings).toMatchObject([{ line: 5, field: "encoding", message }]);
  });

  test.each(["São Tomé, señor, “ya”", "AT&T; R&D", "Perusahaan A&B; C"])("%s: no warning", async (text) => {
    expect((await understood(story(text))).warnings).toEqual([]);
  });
});
