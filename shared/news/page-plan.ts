/**
 * The flatplan: which pages a change of the public record touches. Pure, and bounded by the article alone: the size of
 * the archive plays no part.
 */
import {
  dayAddress,
  feedAddress,
  listAddress,
  NEWS_SITEMAP_ADDRESS,
  renditionAddress,
  renditionsOf,
  SITEMAP_INDEX_ADDRESS,
  sitemapDayAddress,
} from "./address.ts";
import type { Picture } from "./article.ts";
import { type Card, type ListKey, listsOf } from "./lists.ts";
import type { PublicRecord } from "./public-record.ts";
import type { Publication } from "./publication-settings.ts";
import { zonedDay } from "./zoned-time.ts";

export interface PlannedPage {
  /** Public path; what stands there is read when the page is rendered, never carried in a plan. */
  readonly path: string;
  /** Pages that link to this one: printed when this one is in the site bucket. */
  readonly next: readonly PlannedPage[];
}

export interface PagePlan {
  /** The article's page; every page that links to it follows when it is written. */
  readonly first: PlannedPage;
  /** A correction or withdrawal must not be served from a cache: the CDN is emptied when all pages are written. */
  readonly mustClearCache: boolean;
}

/** The plan for a record that changed from `before` to `after`. */
export function planPages(before: PublicRecord | undefined, after: PublicRecord, publication: Publication): PagePlan {
  const cards = before === undefined ? [after.card] : [before.card, after.card];
  const lists = unique(cards.flatMap(listsOf));
  const days = unique(cards.map((card) => dayOf(card, publication)));
  return {
    first: {
      path: after.address,
      next: [
        ...lists.map((list) => listPlan(list, days)),
        ...dayPlans(cards, publication),
        ...goneFrom(before, after)
          .flatMap(renditionsOf)
          .map((rendition) => page(renditionAddress(rendition))),
      ],
    },
    mustClearCache: before !== undefined,
  };
}

/** Every path of a plan, each once. */
export function pathsOf(page: PlannedPage): string[] {
  return [...new Set([page.path, ...page.next.flatMap(pathsOf)])];
}

/** Feeds and sitemaps follow their list: subscribers and crawlers never learn of a story before the pages have it. */
function listPlan(list: ListKey, days: readonly string[]): PlannedPage {
  const next = isFed(list) ? [page(feedAddress(list))] : [];
  if (list !== "front") return { path: listAddress(list), next };
  return { path: listAddress(list), next: [...next, ...sitemapPlans(days), page(NEWS_SITEMAP_ADDRESS)] };
}

/** The index names the day's sitemap, so it comes after it. */
function sitemapPlans(days: readonly string[]): PlannedPage[] {
  return days.map((day) => ({ path: sitemapDayAddress(day), next: [page(SITEMAP_INDEX_ADDRESS)] }));
}

function dayPlans(cards: readonly Card[], publication: Publication): PlannedPage[] {
  const paths = cards.flatMap((card) => {
    const day = dayOf(card, publication);
    return [
      dayAddress("front", day, publication.language),
      dayAddress(`section:${card.section}`, day, publication.language),
    ];
  });
  return unique(paths).map(page);
}

/** Pictures that readers saw before and see no longer: the press takes them away unless another article shows them. */
function goneFrom(before: PublicRecord | undefined, after: PublicRecord): Picture[] {
  if (before?.status !== "live") return [];
  const kept = after.status === "live" ? after.pictures.map(({ hash }) => hash) : [];
  return before.pictures.filter(({ hash }) => !kept.includes(hash));
}

function dayOf(card: Card, publication: Publication): string {
  return zonedDay(new Date(card.publishedAt), publication.timeZone);
}

function isFed(list: ListKey): list is "front" | `section:${string}` {
  return list === "front" || list.startsWith("section:");
}

function page(path: string): PlannedPage {
  return { path, next: [] };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
