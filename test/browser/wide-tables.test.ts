/** Tables with more columns than a phone has room for: readable, and seen to go on. */
import type { Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articlePage } from "../../shared/pages/article-page.tsx";
import { anArticle, aRecord, context } from "../pages/sample.ts";
import type { ServedPages } from "./serve-pages.ts";
import { servePages } from "./serve-pages.ts";

const HEADINGS = ["Pelabuhan", "Kapal", "Penumpang (ribu orang)", "Truk", "Muatan (ton)", "Catatan pengawas", "Burung"];
const REMARK = "Dermaga ditutup pada bulan Februari setelah gelombang setinggi empat meter";
const CELLS = ["Tanjung Biru", "120", "1.204", "384", "290", REMARK, "12"];

function row(cells: readonly string[], name: "td" | "th"): string {
  return `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join("")}</tr>`;
}

const body = `<p>Isi.</p><table><thead>${row(HEADINGS, "th")}</thead><tbody>${row(CELLS, "td").repeat(3)}</tbody></table>`;
const pages = {
  "with stories beside it": articlePage(aRecord(), anArticle({ body }), context),
  "with nothing beside it": articlePage(aRecord(), anArticle({ body, related: [] }), context),
};

let served: ServedPages;

beforeAll(async () => {
  served = await servePages(pages);
});

afterAll(async () => {
  await served.close();
});

/** How much wider the table is than the box it scrolls in. */
async function hiddenWidth(tab: Tab): Promise<number> {
  return tab.evaluate("document.querySelector('.wide').scrollWidth - document.querySelector('.wide').clientWidth");
}

/** The backgrounds of the box, the uppermost first: whether each goes with the table, and the colour at its edge. */
async function layers(tab: Tab): Promise<{ goesWithTable: boolean; colour: string }[]> {
  return tab.evaluate(`(() => {
    const { backgroundAttachment, backgroundImage } = getComputedStyle(document.querySelector(".wide"));
    const colours = backgroundImage.split("linear-gradient").slice(1).map((layer) => /rgb\\([^)]+\\)/.exec(layer)[0]);
    return backgroundAttachment.split(", ").map((each, index) => ({ goesWithTable: each === "local", colour: colours[index] }));
  })()`);
}

describe.each(["light", "dark"] as const)("In the %s", (colorScheme) => {
  test.each([390, 820])(
    "at %i pixels shadows stay at the edges of the box, and the table's ends cover them",
    async (width) => {
      await served.open("with stories beside it", { width, colorScheme }, async (tab) => {
        expect(await hiddenWidth(tab)).toBeGreaterThan(0);
        const [paper, shade] = new Set((await layers(tab)).map(({ colour }) => colour));
        expect(paper).toBe(await tab.evaluate("getComputedStyle(document.body).backgroundColor"));
        expect(shade).toBeDefined();
        expect(await layers(tab)).toEqual([
          { goesWithTable: true, colour: paper },
          { goesWithTable: true, colour: paper },
          { goesWithTable: false, colour: shade },
          { goesWithTable: false, colour: shade },
        ]);
      });
    },
  );

  test("where there is room for the whole table it takes it", async () => {
    await served.open("with nothing beside it", { width: 1440, colorScheme }, async (tab) => {
      expect(await hiddenWidth(tab)).toBe(0);
    });
  });
});

test.each([390, 820, 1440])("At %i pixels a cell of prose has at least three words a line", async (width) => {
  await served.open("with stories beside it", { width, colorScheme: "light" }, async (tab) => {
    const lines = await tab.evaluate(`(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector("tbody td:nth-child(6)"));
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    })()`);
    expect(lines).toBeLessThanOrEqual(REMARK.split(" ").length / 3 + 1);
  });
});

test("A table never reaches into the stories beside it", async () => {
  await served.open("with stories beside it", { width: 1440, colorScheme: "light" }, async (tab) => {
    const [table, related] = await Promise.all([
      tab.locator(".wide").boundingBox(),
      tab.locator(".related").boundingBox(),
    ]);
    expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(related?.x ?? 0);
  });
});
