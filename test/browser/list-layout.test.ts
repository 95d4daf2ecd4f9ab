/** How stories stand beside each other on fronts and lists, whatever their number and whichever have pictures. */
import type { Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Card } from "../../shared/news/lists.ts";
import { dayPage } from "../../shared/pages/day-page.tsx";
import { listPage } from "../../shared/pages/list-page.tsx";
import { context, someCards } from "../pages/sample.ts";
import type { ServedPages } from "./serve-pages.ts";
import { servePages } from "./serve-pages.ts";

const COUNTS = [1, 2, 3, 4, 5, 6, 9, 12, 30];
const WIDTHS = [390, 820, 1440];

/** Every third has a picture, the lead among them; or all but the lead. */
const mixed = someCards(30);
const bareLead = mixed.map(({ picture, ...card }, index): Card => {
  const shown = picture ?? mixed[0]?.picture;
  return index === 0 || shown === undefined ? card : { ...card, picture: shown };
});

const pages = Object.fromEntries([
  ...COUNTS.flatMap((count) => [
    [`${count} stories`, listPage("section:kota", mixed.slice(0, count), context)],
    [`${count} stories, the lead in words`, listPage("section:kota", bareLead.slice(0, count), context)],
  ]),
  ["tag", listPage("tag:pelabuhan", mixed, context)],
  ["day", dayPage("front", "2025-01-31", mixed, context)],
]);
const fronts = Object.keys(pages).filter((kind) => kind.includes("stories"));

interface Box {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

async function boxes(tab: Tab, selector: string): Promise<Box[]> {
  return tab.evaluate(`[...document.querySelectorAll("${selector}")].map((element) => {
    const { top, left, right } = element.getBoundingClientRect();
    return { top, left, right };
  })`);
}

/** Of each row of boxes, how far to the right it reaches. */
function reaches(all: readonly Box[]): number[] {
  return [...Map.groupBy(all, ({ top }) => Math.round(top)).values()].map((row) =>
    Math.max(...row.map(({ right }) => right)),
  );
}

let served: ServedPages;

beforeAll(async () => {
  served = await servePages(pages);
});

afterAll(async () => {
  await served.close();
});

describe.each(WIDTHS)("At %i pixels", (width) => {
  async function at(kind: string, look: (tab: Tab, right: number) => Promise<void>): Promise<void> {
    await served.open(kind, { width, colorScheme: "light" }, async (tab) => {
      const [main] = await boxes(tab, "main > *");
      if (main === undefined) throw new Error("A page without content.");
      await look(tab, main.right);
    });
  }

  test.each(fronts)("%s: every row of stories reaches the margin", async (kind) => {
    await at(kind, async (tab, right) => {
      const cards = await boxes(tab, ".top > .card, .pairs > .card");
      const isBesideLead = await tab.evaluate("document.querySelector('.top').matches(':not(.alone)')");
      const rows = reaches(cards.slice(isBesideLead === true ? 1 : 0));
      for (const reach of rows) expect(reach).toBeCloseTo(right, 0);
      expect(cards.length).toBeGreaterThan(0);
    });
  });

  test.each(fronts)("%s: no headline is larger than one that is newer", async (kind) => {
    await at(kind, async (tab) => {
      const sizes: number[] = await tab.evaluate(
        "[...document.querySelectorAll('.card :is(h2, h3)')].map((element) => parseFloat(getComputedStyle(element).fontSize))",
      );
      expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    });
  });

  test.each(["12 stories", "tag"])(
    "%s: a picture has its words beside it where there is room, else below",
    async (kind) => {
      await at(kind, async (tab) => {
        const pictures = await boxes(tab, ".river > .card:has(img) img");
        const words = await boxes(tab, ".river > .card:has(img) > div");
        expect(pictures.length).toBeGreaterThan(1);
        for (const [index, picture] of pictures.entries()) {
          if (width >= 640) expect(words[index]?.left).toBeGreaterThan(picture.right);
          if (width >= 640) expect(words[index]?.top).toBeCloseTo(picture.top, 0);
          if (width < 640) expect(words[index]?.top).toBeGreaterThan(picture.top);
        }
      });
    },
  );

  test("a picture stands no lower under its rule than words do", async () => {
    await at("tag", async (tab) => {
      const cards = await boxes(tab, ".river > .card");
      const contents = await boxes(tab, ".river > .card > div:first-child, .river > .card img");
      const gaps = cards.map(({ top }, index) => Math.round((contents[index]?.top ?? 0) - top));
      expect(new Set(gaps).size).toBe(1);
    });
  });

  test("the rules of a river are as long as those of the page", async () => {
    await at("tag", async (tab, right) => {
      for (const card of await boxes(tab, ".river > .card")) expect(card.right).toBeCloseTo(right, 0);
    });
  });
});

test("The heading of a day keeps its distance from what stands above it", async () => {
  await served.open("day", { width: 390, colorScheme: "light" }, async (tab) => {
    const gap = await tab.evaluate(`document.querySelector(".list-title h1").getBoundingClientRect().top -
      document.querySelector(".list-title .kicker").getBoundingClientRect().bottom`);
    expect(gap).toBeGreaterThanOrEqual(6);
  });
});

test("A lead of words stands in the middle of a wide page", async () => {
  await served.open("9 stories, the lead in words", { width: 1440, colorScheme: "light" }, async (tab) => {
    const [headline] = await boxes(tab, ".lead h2 a");
    const [main] = await boxes(tab, "main > *");
    if (headline === undefined || main === undefined) throw new Error("No lead.");
    expect(headline.left - main.left).toBeCloseTo(main.right - headline.right, 0);
  });
});
