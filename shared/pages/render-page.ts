/** From a public path to the page that stands there now: what the press writes and `galley verify` compares. */
import assert from "node:assert/strict";
import { pageAt } from "../news/address.ts";
import type { Article, ArticleId } from "../news/article.ts";
import type { Card, ListKey } from "../news/lists.ts";
import { LIST_CARDS_MAX } from "../news/lists.ts";
import type { PublicRecord } from "../news/public-record.ts";
import { dayRange } from "../news/zoned-time.ts";
import { articlePage } from "./article-page.tsx";
import { isCalendarDay } from "./dates.ts";
import { dayPage } from "./day-page.tsx";
import { feedPage } from "./feed.ts";
import { fixedPages } from "./fixed-pages.ts";
import { listPage } from "./list-page.tsx";
import { movedPage, withdrawnPage } from "./notice-page.tsx";
import type { Page, PageContext } from "./page.ts";
import { daySitemap, NEWS_SITEMAP_URLS_MAX, newsSitemap, sitemapIndex } from "./sitemap.ts";

/** Strongly consistent reads of the current truth. Each is a billed request, so a page makes as few as it can. */
export interface PageNeeds {
  readAddressOwner(path: string): Promise<AddressOwner | undefined>;
  readPublicRecord(id: ArticleId): Promise<PublicRecord | undefined>;
  readRevisionArticle(id: ArticleId, revision: number): Promise<Article>;
  /** Newest first; `from` and `until` are a half-open range of publication instants. */
  readList(list: ListKey, range: { limit: number } | { from: Date; until: Date }): Promise<Card[]>;
  /** Days (`2025-01-31`) on which something was published, ascending. */
  readDays(): Promise<string[]>;
}

export interface AddressOwner {
  readonly id: ArticleId;
  readonly state: "live" | "moved" | "reserved" | "withdrawn";
  /** Where a moved article stands now. */
  readonly location?: string;
}

/**
 * Renders what stands at a path. Undefined only where nothing may ever stand: a path of no known form, a day that is
 * not in the calendar, an address that no article owns. A list that has become empty still has its page.
 */
export async function renderPage(path: string, needs: PageNeeds, context: PageContext): Promise<Page | undefined> {
  const address = pageAt(path);
  if (address === undefined) return fixedPages(context).find((page) => page.path === path);
  switch (address.kind) {
    case "article":
      return renderArticle(path, needs, context);
    case "list":
      return listPage(address.list, await needs.readList(address.list, { limit: LIST_CARDS_MAX }), context);
    case "feed":
      return feedPage(ofDays(address.list), await needs.readList(address.list, { limit: LIST_CARDS_MAX }), context);
    case "day": {
      if (!isCalendarDay(address.day)) return undefined;
      const cards = await needs.readList(address.list, dayRange(address.day, context.publication.timeZone));
      return dayPage(ofDays(address.list), address.day, cards, context);
    }
    case "sitemap-day": {
      if (!isCalendarDay(address.day)) return undefined;
      const cards = await needs.readList("front", dayRange(address.day, context.publication.timeZone));
      return daySitemap(address.day, cards, context);
    }
    case "sitemap-index":
      return sitemapIndex(await needs.readDays(), context);
    case "news-sitemap":
      return newsSitemap(await needs.readList("news", { limit: NEWS_SITEMAP_URLS_MAX }), context);
  }
}

/**
 * The record decides, not the address row: both change in one transaction, but they are read one after the other, and
 * the later read is the newer truth.
 */
async function renderArticle(path: string, needs: PageNeeds, context: PageContext): Promise<Page | undefined> {
  const owner = await needs.readAddressOwner(path);
  if (owner === undefined || owner.state === "reserved") return undefined;
  if (owner.state === "moved") {
    assert(owner.location !== undefined, `The address ${path} is marked as moved, but not where to.`);
    return movedPage(path, owner.location, owner.id, context);
  }
  const record = await needs.readPublicRecord(owner.id);
  assert(record !== undefined, `The address ${path} is owned by ${owner.id}, which has no public record.`);
  if (record.address !== path) return movedPage(path, record.address, owner.id, context);
  if (record.status === "withdrawn") return withdrawnPage(record, context);
  return articlePage(record, await needs.readRevisionArticle(record.id, record.revision), context);
}

/** The lists that have feeds and days. pageAt gives no other; the type of its answer is wider. */
function ofDays(list: ListKey): "front" | `section:${string}` {
  assert(list === "front" || list.startsWith("section:"), `The list ${list} has neither a feed nor days.`);
  return list as "front" | `section:${string}`;
}
