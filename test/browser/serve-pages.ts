/** Readers' pages in a real browser, without an engine: what was rendered, served under the policy of the real site. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page as Tab } from "playwright-core";
import type { Page } from "../../shared/pages/page.ts";
import { launchBrowser } from "../support/browser.ts";

const POLICY =
  "default-src 'none'; connect-src 'self'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";
/** One grey pixel, whatever size the page gives it. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

export interface View {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
}

export interface ServedPages {
  readonly browser: Browser;
  /** Opens a page in a fresh profile; `complaints` gathers what the console and the network report. */
  open(kind: string, view: View, look: (tab: Tab, complaints: string[]) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Each page answers under its name. */
export async function servePages(pages: Readonly<Record<string, Page>>): Promise<ServedPages> {
  const assets = Object.values(pages).flatMap((page) => page.assets);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    const page = path === "/favicon.svg" ? pages.favicon : pages[path.slice(1)];
    const asset = assets.find((each) => each.path === path);
    response.setHeader("content-security-policy", POLICY);
    if (page !== undefined) response.setHeader("content-type", page.contentType).end(page.body);
    else if (asset?.kind === "text") response.setHeader("content-type", asset.contentType).end(asset.body);
    else if (asset?.kind === "picture") response.setHeader("content-type", "image/png").end(PIXEL);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  return {
    browser,
    async open(kind, { width, colorScheme }, look) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
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
    },
    async close() {
      await browser.close();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** What reaches beyond the page's margins, as its tag and class. What scrolls by itself, or waits off the page, may. */
export async function sticksOut(tab: Tab): Promise<string[]> {
  return tab.evaluate(`(() => {
    const { right } = document.querySelector("main").getBoundingClientRect();
    const outside = [...document.querySelectorAll("body *:not(.skip)")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.right > right + 0.5 && !element.parentElement.closest(".wide");
    });
    return outside.map(({ localName, className }) => localName + "." + className);
  })()`);
}
