/** What the editors in web browsers write: each has its own way with lists, boxes and captions. All texts are fictional. */
import { describe, expect, test } from "vitest";
import type { ParsedDraft } from "../../shared/drafts/report.ts";
import { understood } from "./parsing.ts";

const STORY = "Warga membersihkan pantai sejak pagi.";

const read = (html: string): Promise<ParsedDraft> =>
  understood(`<h1>Pantai Bersih</h1><p>${STORY}</p>${html}`, "kota/x.html");

async function bodyOf(html: string): Promise<string> {
  const { article } = await read(html);
  return article.body.slice(`<p>${STORY}</p>\n`.length);
}

describe("boxes of a list of things to do", () => {
  test.each([
    [
      "GitHub",
      '<ul><li><input type="checkbox" disabled checked> Sapu</li><li><input type="checkbox" disabled> Angkut</li></ul>',
    ],
    [
      "Pandoc",
      '<ul class="task-list"><li><label><input type="checkbox" checked="" />Sapu</label></li><li><label><input type="checkbox" />Angkut</label></li></ul>',
    ],
    [
      "TipTap",
      '<ul data-type="taskList"><li data-checked="true"><label><input type="checkbox" checked="checked"><span></span></label><div><p>Sapu</p></div></li><li data-checked="false"><label><input type="checkbox"><span></span></label><div><p>Angkut</p></div></li></ul>',
    ],
    [
      "CKEditor",
      '<ul class="todo-list"><li><label><input type="checkbox" disabled="disabled" checked="checked"><span>Sapu</span></label></li><li><label><input type="checkbox" disabled="disabled"><span>Angkut</span></label></li></ul>',
    ],
    [
      "Quill",
      '<ul><li data-list="checked"><span class="ql-ui"></span>Sapu</li><li data-list="unchecked"><span class="ql-ui"></span>Angkut</li></ul>',
    ],
    [
      "Notion",
      '<ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span>Sapu</span></li><li><div class="checkbox checkbox-off"></div> <span>Angkut</span></li></ul>',
    ],
    [
      "Confluence",
      '<ul class="inline-task-list"><li class="checked" data-inline-task-id="1"><span>Sapu</span></li><li data-inline-task-id="2"><span>Angkut</span></li></ul>',
    ],
  ])("of %s say what is done", async (_, list) => {
    expect(await bodyOf(list)).toBe("<ul><li>☑ Sapu</li><li>☐ Angkut</li></ul>");
  });

  test("of a form are no text", async () => {
    const body = await bodyOf("<form><ul><li><input type=checkbox> Langganan</li></ul></form>");
    expect(body).toBe("<ul><li>Langganan</li></ul>");
  });
});

describe("the words of a caption", () => {
  test("stay apart, each in an element of its own", async () => {
    const { article } = await read(
      "<figure><img src=a.jpg alt=Pantai><figcaption><i>Pantai</i> <b>utara</b>\n<u>kota</u> <small>Laras Wening</small></figcaption></figure>",
    );
    expect(article.media).toEqual([
      { src: "a.jpg", alt: "Pantai", caption: "Pantai utara kota", credit: "Laras Wening" },
    ]);
  });

  test.each(["./halaman_files/a.jpg", "halaman_files%2Fa.jpg", "halaman_files\\a.jpg", "halaman_files/a.jpg"])(
    "and its credit belong to the picture, however its address is written: %s",
    async (src) => {
      const { article } = await read(
        `<figure><img src="${src}" alt=Pantai><figcaption>Pantai. <span class=credit>Foto: Laras Wening</span></figcaption></figure>`,
      );
      expect(article.media).toEqual([
        { src: "halaman_files/a.jpg", alt: "Pantai", caption: "Pantai.", credit: "Laras Wening" },
      ]);
    },
  );

  test("are told where the picture cannot be had", async () => {
    const { leftOut } = await read(
      "<figure><img src=/a.jpg alt=Pantai><figcaption>Pagi. <span class=credit>Laras Wening</span></figcaption></figure>",
    );
    expect(leftOut.filter(({ rule }) => rule === "picture-without-file").map(({ text }) => text)).toEqual([
      "Laras Wening",
      "Pantai Pagi.",
    ]);
  });
});

test("names and dates that a page marks in the middle of a sentence stay there", async () => {
  const { article } = await understood(
    `<main><h1>Pantai Bersih</h1><div>Ditulis untuk <span class="author">Raka Muara</span>, diubah pada <time datetime="2025-05-01">1 Mei</time> lalu.</div><p>${STORY}</p></main>`,
    "kota/x.html",
  );
  expect(article.body).toBe(`<p>Ditulis untuk Raka Muara, diubah pada 1 Mei lalu.</p>\n<p>${STORY}</p>`);
});
