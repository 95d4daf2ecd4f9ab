/** Sitemaps: an index, one file per day of publication, and the news of two days. */
import {
  listAddress,
  NEWS_SITEMAP_ADDRESS,
  pictureAddress,
  SITEMAP_INDEX_ADDRESS,
  sitemapDayAddress,
} from "../news/address.ts";
import type { Card } from "../news/lists.ts";
import { shownTime } from "./dates.ts";
import { absoluteUrl } from "./href.ts";
import type { Page, PageContext } from "./page.ts";
import { CACHE_LIST, cacheTagsOf } from "./page.ts";
import type { Xml } from "./xml.ts";
import { xml, xmlDocument } from "./xml.ts";

/** Google reads at most so many news entries of one file. */
export const NEWS_SITEMAP_URLS_MAX = 1000;

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const IMAGES = { "xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1" };
const NEWS = { "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9" };

/** `days` ascending. The schema wants at least one child: before the first publication that is the news sitemap. */
export function sitemapIndex(days: readonly string[], context: PageContext): Page {
  const paths = days.length === 0 ? [NEWS_SITEMAP_ADDRESS] : days.map(sitemapDayAddress);
  const children = paths.map((path) => xml("sitemap", {}, xml("loc", {}, absoluteUrl(context.siteUrl, path))));
  return sitemapPage(SITEMAP_INDEX_ADDRESS, xml("sitemapindex", { xmlns: SITEMAP }, ...children), []);
}

/** The articles of one day, each with its picture. */
export function daySitemap(day: string, cards: readonly Card[], context: PageContext): Page {
  const urls = cards.map((card) =>
    xml(
      "url",
      {},
      xml("loc", {}, absoluteUrl(context.siteUrl, card.address)),
      xml("lastmod", {}, shownTime(card.updatedAt, context.publication, "en").iso),
      ...(card.picture === undefined
        ? []
        : [xml("image:image", {}, xml("image:loc", {}, absoluteUrl(context.siteUrl, pictureAddress(card.picture))))]),
    ),
  );
  return sitemapPage(sitemapDayAddress(day), urlset(IMAGES, urls, context), cards);
}

/** `cards` of the list `news`, newest first. The date is that of first publication, never of an update. */
export function newsSitemap(cards: readonly Card[], context: PageContext): Page {
  const shown = cards.slice(0, NEWS_SITEMAP_URLS_MAX);
  const urls = shown.map((card) =>
    xml(
      "url",
      {},
      xml("loc", {}, absoluteUrl(context.siteUrl, card.address)),
      xml(
        "news:news",
        {},
        xml(
          "news:publication",
          {},
          xml("news:name", {}, context.publication.name),
          xml("news:language", {}, newsLanguage(card.language)),
        ),
        xml("news:publication_date", {}, shownTime(card.publishedAt, context.publication, "en").iso),
        xml("news:title", {}, card.title),
      ),
    ),
  );
  return sitemapPage(NEWS_SITEMAP_ADDRESS, urlset(NEWS, urls, context), shown);
}

/**
 * The schema wants at least one address. A file with nothing to name names the front page: it always answers, and
 * unlike the page of an empty day it asks to be indexed.
 */
function urlset(namespaces: Readonly<Record<string, string>>, urls: readonly Xml[], { siteUrl }: PageContext): Xml {
  const front = xml("url", {}, xml("loc", {}, absoluteUrl(siteUrl, listAddress("front"))));
  return xml("urlset", { xmlns: SITEMAP, ...namespaces }, ...(urls.length === 0 ? [front] : urls));
}

function sitemapPage(path: string, root: Xml, cards: readonly Card[]): Page {
  return {
    path,
    status: 200,
    contentType: "application/xml; charset=utf-8",
    cacheControl: CACHE_LIST,
    body: xmlDocument(root),
    cacheTags: cacheTagsOf(cards.map(({ id }) => id)),
    assets: [],
  };
}

/** ISO 639 in two or three letters, with Google's two exceptions for Chinese. */
function newsLanguage(language: string): string {
  const lower = language.toLowerCase();
  return lower === "zh-cn" || lower === "zh-tw" ? lower : (lower.split("-")[0] ?? lower);
}
