/** Pages that depend only on the settings and the code; written once per deployment. */
import { NEWS_SITEMAP_ADDRESS, SITEMAP_INDEX_ADDRESS } from "../news/address.ts";
import { absoluteUrl } from "./href.ts";
import { notFoundPage } from "./notice-page.tsx";
import type { Page, PageContext } from "./page.ts";
import { CACHE_LIST } from "./page.ts";
import { FAVICON, FAVICON_ADDRESS } from "./theme/favicon.ts";

export function fixedPages(context: PageContext): Page[] {
  return [notFoundPage(context), robots(context), favicon()];
}

function robots({ siteUrl }: PageContext): Page {
  const sitemaps = [SITEMAP_INDEX_ADDRESS, NEWS_SITEMAP_ADDRESS].map(
    (path) => `Sitemap: ${absoluteUrl(siteUrl, path)}`,
  );
  return plain("/robots.txt", "text/plain; charset=utf-8", `User-agent: *\nAllow: /\n\n${sitemaps.join("\n")}\n`);
}

function favicon(): Page {
  return plain(FAVICON_ADDRESS, "image/svg+xml; charset=utf-8", FAVICON);
}

function plain(path: string, contentType: string, body: string): Page {
  return { path, status: 200, contentType, cacheControl: CACHE_LIST, body, cacheTags: [], assets: [] };
}
