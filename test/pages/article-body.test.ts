import { describe, expect, test } from "vitest";
import { type BodyParts, composeBody } from "../../shared/pages/article-body.ts";

function compose(body: string, parts: Partial<BodyParts> = {}) {
  return composeBody(body, { dateline: "", figures: [], wideTable: "<div>", ...parts });
}

const PLACE = "<b>Moskow</b> — ";

describe("The dateline opens the first paragraph", () => {
  test.each([
    ["a paragraph", "<p>Satu.</p><p>Dua.</p>", "<p><b>Moskow</b> — Satu.</p><p>Dua.</p>"],
    ["after a heading", "<h2>Awal</h2><p>Satu.</p>", "<h2>Awal</h2><p><b>Moskow</b> — Satu.</p>"],
    [
      "not a paragraph inside a quotation",
      "<blockquote><p>Kata.</p></blockquote><p>Satu.</p>",
      "<blockquote><p>Kata.</p></blockquote><p><b>Moskow</b> — Satu.</p>",
    ],
    ["a text without paragraphs", "<ul><li>Satu</li></ul>", "<p><b>Moskow</b> —</p><ul><li>Satu</li></ul>"],
    [
      "a tag within an attribute is text",
      '<a title="<p>">x</a><br><p>Satu.</p>',
      '<a title="<p>">x</a><br><p><b>Moskow</b> — Satu.</p>',
    ],
  ])("%s", (_, body, html) => {
    expect(compose(body, { dateline: PLACE }).html).toBe(html);
  });

  test("an article without a dateline stays as it was approved", () => {
    expect(compose("<p>Satu.</p>").html).toBe("<p>Satu.</p>");
  });
});

describe("Figures stand where the draft put them", () => {
  test("each in its place, and what has no place is named", () => {
    const body = '<p>a</p><figure data-media="2"></figure><p>b</p><figure data-media="0"></figure>';
    expect(compose(body, { figures: ["[0]", "[1]", "[2]"] })).toEqual({
      html: "<p>a</p>[2]<p>b</p>[0]",
      unplaced: [1],
    });
  });

  test.each([
    ["a number without a picture", '<figure data-media="9"></figure>', ""],
    ["the same number twice", '<figure data-media="0"></figure><figure data-media="0"></figure>', "[0]"],
    [
      "a placeholder within an attribute is text",
      "<a title='<figure data-media=\"0\"></figure>'>x</a>",
      "<a title='<figure data-media=\"0\"></figure>'>x</a>",
    ],
  ])("%s", (_, body, html) => {
    expect(compose(body, { figures: ["[0]"] }).html).toBe(html);
  });
});

test.each([
  ["done", "<li>☑ Izin</li>", '<li class="task">☑ Izin</li>'],
  ["to do, in a paragraph", '<li id="note-a"><p>☐ Izin</p></li>', '<li class="task" id="note-a"><p>☐ Izin</p></li>'],
  ["a box inside the words", "<li>Beri tanda ☑ di sini</li>", "<li>Beri tanda ☑ di sini</li>"],
  ["no list", "<p>☑ Izin</p>", "<p>☑ Izin</p>"],
])("A task is marked as one, so that it has its box and no bullet: %s", (_, body, html) => {
  expect(compose(body).html).toBe(html);
});

test("Dollar signs in a caption are no replacement pattern", () => {
  expect(compose('<figure data-media="0"></figure>', { figures: ["$&$1"] }).html).toBe("$&$1");
});

describe("The headline is the only h1, and headings never skip a level", () => {
  test.each([
    ["<h1>a</h1>", "<h2>a</h2>"],
    ["<h4>a</h4><h4>b</h4>", "<h2>a</h2><h3>b</h3>"],
    ["<h2>a</h2><h4>b</h4><h2>c</h2>", "<h2>a</h2><h3>b</h3><h2>c</h2>"],
    ['<h3 id="x">a</h3>', '<h2 id="x">a</h2>'],
  ])("%s becomes %s", (body, html) => {
    expect(compose(body).html).toBe(html);
  });
});

describe("A table too wide for a phone scrolls in a box of its own", () => {
  const table = (cells: number) => `<table><tbody><tr>${"<td>a</td>".repeat(cells)}</tr></tbody></table>`;

  const tableInCell = table(5).replace("<td>a", `<td>${table(5)}`);

  test.each([
    ["five columns", table(5), `<div>${table(5)}</div>`],
    ["four columns fit", table(4), table(4)],
    ["one table in another's cell", tableInCell, `<div>${tableInCell}</div>`],
    ["a table within an attribute is text", `<abbr title="${table(5)}">a</abbr>`, `<abbr title="${table(5)}">a</abbr>`],
  ])("%s", (_, body, html) => {
    expect(compose(body).html).toBe(html);
  });
});
