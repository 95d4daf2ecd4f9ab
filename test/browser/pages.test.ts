/** Readers' pages in a real browser: accessible at every size and colour scheme, under the policy of the real site. */

import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyPage, isHtml, isXml, someCards, usual } from "../pages/sample.ts";
import { launchBrowser } from "../support/browser.ts";

const POLICY =
  "default-src 'none'; connect-src 'self'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** One grey pixel, whatever size the page gives it. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

const usualPages = everyPage();
const wordsOnly = everyPage({ ...usual, cards: someCards(30).map(({ picture: _, ...card }) => card) });
const pages = { ...usualPages, "front without pictures": wordsOnly.front } as typeof usualPages;
const htmlKinds = Object.keys(pages).filter((kind) => pages[kind] !== undefined && isHtml(pages[kind]));
const xmlKinds = Object.keys(pages).filter((kind) => pages[kind] !== undefined && isXml(pages[kind]));
const views = [390, 1440].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    const page = path === "/favicon.svg" ? pages.favicon : pages[path.slice(1)];
    const assets = Object.values(pages).flatMap((each) => each.assets);
    const asset = assets.find((each) => each.path === path);
    response.setHeader("content-security-policy", POLICY);
    if (page !== undefined) response.setHeader("content-type", page.contentType).end(page.body);
    else if (asset?.kind === "text") response.setHeader("content-type", asset.contentType).end(asset.body);
    else if (asset?.kind === "picture") response.setHeader("content-type", "image/png").end(PIXEL);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await new Promise((closed) => server.close(closed));
});

/** Opens a page in a fresh profile; `complaints` gathers what the console and the network report. */
async function open(
  kind: string,
  view: { width: number; colorScheme: "light" | "dark" },
  look: (tab: Tab, complaints: string[]) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: 900 },
    colorScheme: view.colorScheme,
  });
  try {
    const tab = await context.newPage();
    const complaints: string[] = [];
    tab.on("console", (message) => complaints.push(message.text()));
    tab.on("requestfailed", (request) => complaints.push(`${request.url()} failed`));
    tab.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.url()} answered ${response.status()}`);
    });
    await tab.goto(`${origin}/${encodeURIComponent(kind)}`, { waitUntil: "load" });
    await look(tab, complaints);
  } finally {
    await context.close();
  }
}

describe.each(views)("At $width pixels, $colorScheme", (view) => {
  test.each(htmlKinds)("%s: axe finds nothing, the policy stops nothing, nothing sticks out", async (kind) => {
    await open(kind, view, async (tab, complaints) => {
      await tab.evaluate(AXE);
      const violations = (await tab.evaluate(`axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        resultTypes: ["violations"],
      }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map((n) => n.html).join(" | ")))`)) as string[];
      expect(violations).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await tab.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      expect(await tab.evaluate("getComputedStyle(document.body).marginTop")).toBe("0px");
    });
  });
});

test("The judges see a fault where there is one", async () => {
  await open("article", { width: 390, colorScheme: "light" }, async (tab, complaints) => {
    await tab.evaluate("document.querySelector('h1').innerHTML = '<img src=https://elsewhere.example/x.png>'");
    await expect.poll(() => complaints.join()).toMatch(/Content Security Policy/);
    await tab.evaluate(AXE);
    const ids = await tab.evaluate("axe.run(document).then(({ violations }) => violations.map(({ id }) => id))");
    expect(ids).toContain("image-alt");
  });
});

test("A keyboard reader passes the navigation with one key", async () => {
  await open("article", { width: 1440, colorScheme: "light" }, async (tab) => {
    await tab.keyboard.press("Tab");
    expect(await tab.evaluate("document.activeElement.getBoundingClientRect().left >= 0")).toBe(true);
    await tab.keyboard.press("Enter");
    await tab.keyboard.press("Tab");
    expect(await tab.evaluate("document.querySelector('main').contains(document.activeElement)")).toBe(true);
  });
});

test.each(xmlKinds)("A browser reads %s without an error", async (kind) => {
  const tab = await browser.newPage();
  try {
    const broken = await tab.evaluate(
      `new DOMParser().parseFromString(${JSON.stringify(pages[kind]?.body)}, "application/xml").querySelector("parsererror")?.textContent`,
    );
    expect(broken).toBeUndefined();
  } finally {
    await tab.close();
  }
});
