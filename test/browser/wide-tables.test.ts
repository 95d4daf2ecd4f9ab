/** Tables with more columns than a phone has room for: readable, and seen to go on. */
import type { Page as Tab } from "playwright-core";
import sharp from "sharp";
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

/** How far the two edges of the box differ from the paper, a row of words apart from any words. */
async function shadows(tab: Tab): Promise<{ left: boolean; right: boolean }> {
  const box = await tab.locator(".wide").boundingBox();
  if (box === null) throw new Error("No table.");
  const clip = { x: Math.round(box.x), y: Math.round(box.y + box.height) - 4, width: Math.round(box.width), height: 1 };
  const { data, info } = await sharp(await tab.screenshot({ clip, fullPage: true }))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const paper = await tab.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)");
  const at = (x: number) => [...data.subarray(x * info.channels, x * info.channels + 3)];
  const isShade = (x: number) => at(x).some((part, index) => Math.abs(part - ((paper as number[])[index] ?? 0)) > 20);
  return { left: isShade(1), right: isShade(info.width - 2) };
}

describe.each(["light", "dark"] as const)("In the %s", (colorScheme) => {
  test.each([390, 820])("at %i pixels a shadow lies on the side where the table goes on", async (width) => {
    await served.open("with stories beside it", { width, colorScheme }, async (tab) => {
      expect(await shadows(tab)).toEqual({ left: false, right: true });
      await tab.evaluate("{ const box = document.querySelector('.wide'); box.scrollLeft = box.scrollWidth; }");
      expect(await shadows(tab)).toEqual({ left: true, right: false });
    });
  });

  test("where there is room for the whole table it takes it, and has no shadow", async () => {
    await served.open("with nothing beside it", { width: 1440, colorScheme }, async (tab) => {
      expect(
        await tab.evaluate("document.querySelector('.wide').scrollWidth - document.querySelector('.wide').clientWidth"),
      ).toBe(0);
      expect(await shadows(tab)).toEqual({ left: false, right: false });
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
