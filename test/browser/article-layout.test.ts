/** The parts of a story as readers see them: spaces, marks, what is a link and what is none. */
import type { Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articlePage } from "../../shared/pages/article-page.tsx";
import type { PageContext } from "../../shared/pages/page.ts";
import { aCard, anArticle, aRecord, context } from "../pages/sample.ts";
import type { ServedPages } from "./serve-pages.ts";
import { servePages } from "./serve-pages.ts";

const body = [
  "<p>Isi yang <mark>penting</mark>.</p>",
  "<blockquote><p>Luar.</p><blockquote><p>Dalam.</p></blockquote><p>Lagi.</p></blockquote>",
  "<ul><li>☑ Izin</li><li>biasa</li></ul>",
  "<ol><li><p>Satu</p><ul><li>dalam</li></ul><p>Lagi.</p></li></ol>",
  '<section data-footnotes=""><h2>Catatan</h2><ol><li id="note-fn-1"><p>Kamis.</p></li></ol></section>',
].join("\n");
const related = [
  { title: "Sebelas Hari Tanpa Kapal", href: "/kota/kapal/" },
  { title: "Tanpa Alamat", href: "" },
];
/** The longest date there is. */
const record = aRecord({
  card: aCard({ publishedAt: "2026-09-26T21:24:00+08:00", updatedAt: "2026-09-26T13:24:00.000Z" }),
});
const five: PageContext = {
  ...context,
  publication: {
    ...context.publication,
    sections: [
      ...context.publication.sections.slice(0, 3),
      { slug: "lingkungan", name: "Lingkungan" },
      ...context.publication.sections.slice(3),
    ],
  },
};
const pages = { article: articlePage(record, anArticle({ body, related }), five) };

let served: ServedPages;

beforeAll(async () => {
  served = await servePages(pages);
});

afterAll(async () => {
  await served.close();
});

async function styleOf(tab: Tab, selector: string, property: string): Promise<string> {
  return tab.evaluate(`getComputedStyle(document.querySelector("${selector}"))["${property}"]`);
}

describe.each(["light", "dark"] as const)("In the %s", (colorScheme) => {
  test("a highlight is the page's own, with the page's own ink", async () => {
    await served.open("article", { width: 820, colorScheme }, async (tab) => {
      expect(await styleOf(tab, "mark", "color")).toBe(await styleOf(tab, "body", "color"));
      expect(await styleOf(tab, "mark", "backgroundColor")).not.toBe("rgb(255, 255, 0)");
    });
  });

  test("a story that is only named does not look like one that can be opened", async () => {
    await served.open("article", { width: 820, colorScheme }, async (tab) => {
      for (const property of ["fontWeight", "color", "textDecorationLine"]) {
        expect(await styleOf(tab, ".related li:last-child", property)).not.toBe(
          await styleOf(tab, ".related a", property),
        );
      }
    });
  });
});

test.each([
  ["the notes under their heading", "[data-footnotes] h2", "[data-footnotes] ol"],
  ["a quotation within a quotation", "blockquote > p", "blockquote > blockquote"],
  ["words after a quotation within", "blockquote > blockquote", "blockquote > blockquote + p"],
  ["a list within a list", "ol > li > p", "ol > li > ul"],
  ["words after a list within", "ol > li > ul", "ol > li > ul + p"],
])("There is space above %s", async (_, above, below) => {
  await served.open("article", { width: 820, colorScheme: "light" }, async (tab) => {
    const gap = await tab.evaluate(
      `document.querySelector("${below}").getBoundingClientRect().top - document.querySelector("${above}").getBoundingClientRect().bottom`,
    );
    expect(gap).toBeGreaterThan(4);
  });
});

test("A task has its box and no bullet, other items keep theirs", async () => {
  await served.open("article", { width: 820, colorScheme: "light" }, async (tab) => {
    expect(await styleOf(tab, ".text > ul > li", "listStyleType")).toBe("none");
    expect(await styleOf(tab, ".text > ul > li:last-child", "listStyleType")).toBe("disc");
  });
});

test.each([1152, 1440])("At %i pixels the dates stay in their column", async (width) => {
  await served.open("article", { width, colorScheme: "light" }, async (tab) => {
    const right = "getBoundingClientRect().right";
    const column = await tab.evaluate(`document.querySelector(".signature").${right}`);
    expect(await tab.evaluate(`document.querySelector(".signature time").${right}`)).toBeLessThanOrEqual(
      column as number,
    );
  });
});

test.each([320, 390, 600])("At %i pixels no section stands alone on a line of the navigation", async (width) => {
  await served.open("article", { width, colorScheme: "light" }, async (tab) => {
    const tops: number[] = await tab.evaluate(
      "[...document.querySelectorAll('.masthead li')].map((item) => item.getBoundingClientRect().top)",
    );
    const lines = [...Map.groupBy(tops, (top) => top).values()];
    for (const line of lines) expect(line.length).toBeGreaterThan(1);
  });
});
