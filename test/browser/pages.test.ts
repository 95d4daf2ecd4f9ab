/** Readers' pages in a real browser: accessible at every size and colour scheme, under the policy of the real site. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyPage, isHtml, isXml, someCards, usual } from "../pages/sample.ts";
import type { ServedPages } from "./serve-pages.ts";
import { servePages, sticksOut } from "./serve-pages.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const usualPages = everyPage();
const wordsOnly = everyPage({ ...usual, cards: someCards(30).map(({ picture: _, ...card }) => card) });
const pages = { ...usualPages, "front without pictures": wordsOnly.front } as typeof usualPages;
const htmlKinds = Object.keys(pages).filter((kind) => pages[kind] !== undefined && isHtml(pages[kind]));
const xmlKinds = Object.keys(pages).filter((kind) => pages[kind] !== undefined && isXml(pages[kind]));
const views = [390, 1440].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

let served: ServedPages;

beforeAll(async () => {
  served = await servePages(pages);
});

afterAll(async () => {
  await served.close();
});

describe.each(views)("At $width pixels, $colorScheme", (view) => {
  test.each(htmlKinds)("%s: axe finds nothing, the policy stops nothing, nothing sticks out", async (kind) => {
    await served.open(kind, view, async (tab, complaints) => {
      await tab.evaluate(AXE);
      const violations = (await tab.evaluate(`axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        resultTypes: ["violations"],
      }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map((n) => n.html).join(" | ")))`)) as string[];
      expect(violations).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await tab.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      expect(await sticksOut(tab)).toEqual([]);
      expect(await tab.evaluate("getComputedStyle(document.body).marginTop")).toBe("0px");
    });
  });
});

test("The judges see a fault where there is one", async () => {
  await served.open("article", { width: 390, colorScheme: "light" }, async (tab, complaints) => {
    await tab.evaluate("document.querySelector('h1').innerHTML = '<img src=https://elsewhere.example/x.png>'");
    await expect.poll(() => complaints.join()).toMatch(/Content Security Policy/);
    await tab.evaluate(AXE);
    const ids = await tab.evaluate("axe.run(document).then(({ violations }) => violations.map(({ id }) => id))");
    expect(ids).toContain("image-alt");
  });
});

test("A keyboard reader passes the navigation with one key", async () => {
  await served.open("article", { width: 1440, colorScheme: "light" }, async (tab) => {
    await tab.keyboard.press("Tab");
    expect(await tab.evaluate("document.activeElement.getBoundingClientRect().left >= 0")).toBe(true);
    await tab.keyboard.press("Enter");
    await tab.keyboard.press("Tab");
    expect(await tab.evaluate("document.querySelector('main').contains(document.activeElement)")).toBe(true);
  });
});

test.each(xmlKinds)("A browser reads %s without an error", async (kind) => {
  const tab = await served.browser.newPage();
  try {
    const broken = await tab.evaluate(
      `new DOMParser().parseFromString(${JSON.stringify(pages[kind]?.body)}, "application/xml").querySelector("parsererror")?.textContent`,
    );
    expect(broken).toBeUndefined();
  } finally {
    await tab.close();
  }
});
