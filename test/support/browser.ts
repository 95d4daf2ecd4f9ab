/** The browser of the tests: Chromium from npm, so that `npm ci` is all a machine needs. */
import sparticuz from "@sparticuz/chromium";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

/** The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: ["--no-sandbox", "--headless"],
    headless: true,
  });
}
