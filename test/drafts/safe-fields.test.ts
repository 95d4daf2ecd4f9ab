/** Fields go to pages as they are: in every format, what could lead or read otherwise than an approver sees ends before them. */
import { describe, expect, test } from "vitest";
import { understood } from "./parsing.ts";
import { paragraph, run, wordFile } from "./word-builder.ts";

const STORY = "Kapal riset bersandar di dermaga lama pada pagi hari dan disambut puluhan warga.";
const UNSAFE = "javascript:alert(1)";

const word = (address: string) =>
  wordFile({
    relationships: [["h1", "hyperlink", address]],
    body:
      paragraph("Ombak Tinggi") +
      paragraph(STORY) +
      paragraph(`<w:hyperlink r:id="h1">${run("Baca juga: Harga ikan naik")}</w:hyperlink>`),
  });
const page = (address: string) =>
  `<h1>Ombak Tinggi</h1><p>${STORY}</p><p>Baca juga: <a href="${address}">Harga ikan naik</a></p>`;
const fields = (address: string) =>
  `---\nrelated: [{ title: Harga ikan naik, href: "${address}" }]\n---\n# Ombak Tinggi\n\n${STORY}\n`;

describe("the address of a related story", () => {
  const drafts: readonly (readonly [extension: string, draft: (address: string) => string | Uint8Array])[] = [
    ["html", page],
    ["docx", word],
    ["md", fields],
  ];
  test.each(drafts)("in .%s may lead to the web", async (extension, draft) => {
    const { article } = await understood(draft("https://contoh.example/ikan"), `kota/x.${extension}`);
    expect(article.related).toEqual([{ title: "Harga ikan naik", href: "https://contoh.example/ikan" }]);
  });

  test.each(drafts)("in .%s runs no program", async (extension, draft) => {
    const { article, leftOut } = await understood(draft(UNSAFE), `kota/x.${extension}`);
    expect(article.related).toEqual([{ title: "Harga ikan naik", href: "" }]);
    expect(leftOut).toContainEqual(expect.objectContaining({ rule: "unsafe-link", text: UNSAFE }));
  });
});

test("characters that turn the reading round go out of all that is said of a picture", async () => {
  const item = {
    versioncreated: "2025-01-31T00:00:00Z",
    headlines: [{ value: "Ombak Tinggi" }],
    bodies: [{ value: STORY }],
    associations: [
      {
        type: "picture",
        renditions: [{ href: "kapal\u202e.jpg", contenttype: "image/jpeg" }],
        descriptions: [{ role: "caption", value: "Kapal\u202e bersandar." }],
        creditline: "Kantora\u2066",
        usageterms: "Hanya\u202e untuk berita.",
        alttext: "Kapal\u200f",
      },
    ],
  };
  const { article, leftOut } = await understood(JSON.stringify(item), "kota/x.json");
  expect(article.media).toEqual([
    {
      src: "kapal.jpg",
      alt: "Kapal",
      caption: "Kapal bersandar.",
      credit: "Kantora",
      licence: "Hanya untuk berita.",
    },
  ]);
  expect(leftOut.filter(({ rule }) => rule === "bidi-controls")).toHaveLength(5);
});
