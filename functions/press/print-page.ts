/**
 * Prints one page: renders it from current truth, writes what changed, and only then lets the pages follow that link to
 * it. A page printed twice is the same page, and is written once.
 */
import type { PageDue } from "../../shared/messages/page-due.ts";
import { isDayPath, NEWS_SITEMAP_ADDRESS, renditionAt } from "../../shared/news/address.ts";
import type { Catalogue } from "../../shared/news/catalogue.ts";
import type { Page } from "../../shared/pages/page.ts";
import { type PictureNeeds, printPicture } from "./print-picture.ts";

export interface PrintNeeds extends Pick<Catalogue, "crossOff">, PictureNeeds {
  /** `undefined` where nothing may ever stand. */
  render(path: string): Promise<Page | undefined>;
  sendPages(pages: readonly PageDue[]): Promise<void>;
  clearCache(articleId: string, paths: readonly string[], reference: string): Promise<void>;
}

export type PrintOutcome = "written" | "unchanged" | "nothing-there";

export async function printPage(due: PageDue, needs: PrintNeeds): Promise<PrintOutcome> {
  const outcome =
    renditionAt(due.page.path) === undefined
      ? await print(due.page.path, needs)
      : await printPicture(due.page.path, needs);
  await needs.sendPages(due.page.next.map((next) => ({ ...due, page: next })));
  await clearWhenComplete(due, needs);
  return outcome;
}

/** What a page shows must be there before the page. */
async function print(path: string, needs: PrintNeeds): Promise<PrintOutcome> {
  const page = await needs.render(path);
  if (page === undefined) return "nothing-there";
  await Promise.all(page.assets.map((asset) => needs.ensureAsset(asset)));
  return needs.writePage(page);
}

/**
 * Bytes first, CDN second, never the other way round: an early clearing would let the CDN fetch the old page again. The
 * article's own page is cleared at once, everything that shows the article when the last page is written.
 */
async function clearWhenComplete({ clearing, change, page }: PageDue, needs: PrintNeeds): Promise<void> {
  if (clearing === undefined) return;
  if (page.path === clearing.pages[0]) await needs.clearCache(clearing.articleId, [], `${change} first`);
  const done = await needs.crossOff(clearing.articleId, change, page.path);
  if (!clearing.pages.every((path) => done.includes(path))) return;
  await needs.clearCache(clearing.articleId, clearing.pages.filter(isBeyondTags), `${change} last`);
}

/** Pictures carry no tag, and a busy day's pages name more articles than CloudFront takes tags (50): their paths are cleared. */
function isBeyondTags(path: string): boolean {
  return renditionAt(path) !== undefined || isDayPath(path) || path === NEWS_SITEMAP_ADDRESS;
}
