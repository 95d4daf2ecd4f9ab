/** What becoming public means for the catalogue: the record, the address, the lists, and what falls due later. */

import assert from "node:assert/strict";
import { articleAddress } from "./address.ts";
import type { Article, ArticleId } from "./article.ts";
import type { Change, DueEntry } from "./change.ts";
import { EMPTY_EFFECTS, placesOf, schedulePlaces, withEvent } from "./event-of.ts";
import type { DateChoice, Head } from "./head.ts";
import { type Card, type ListKey, listsOf } from "./lists.ts";
import type { LiveRecord, PublicRecord } from "./public-record.ts";
import type { Publication } from "./publication-settings.ts";
import { slugOf } from "./slug.ts";
import { zonedDay, zonedIso } from "./zoned-time.ts";

const HOUR_MS = 3_600_000;
/** Google's rule for news sitemaps: articles of the last two days. */
export const NEWS_HOURS = 48;

export interface PublicationOf {
  readonly id: ArticleId;
  readonly revision: number;
  readonly hash: string;
  readonly article: Article;
  readonly record: PublicRecord | undefined;
  readonly correction: string;
  readonly datedBy: DateChoice;
  readonly publication: Publication;
  readonly now: Date;
}

type PublicationEffects = Pick<
  Change,
  "address" | "listsJoined" | "listsLeft" | "picturesShown" | "dueAdded" | "day"
> & {
  readonly record: LiveRecord;
};

/** An article whose own date lies further back than the setting keeps that date, unless an approver chooses otherwise. */
export function defaultDateChoice(
  article: Article,
  publication: Publication,
  now: Date,
  record: PublicRecord | undefined,
): DateChoice {
  if (article.draftedAt === null) return "publication";
  // Readers have been told a date: a correction months later must not make yesterday's news an archive piece.
  if (record !== undefined) return record.card.archivePiece ? "draft" : "publication";
  const ageMs = now.getTime() - Date.parse(article.draftedAt);
  return ageMs > publication.archiveAfterHours * HOUR_MS ? "draft" : "publication";
}

/** The address this article has or would get: for ever the first one. */
export function addressOf(article: Article, record: PublicRecord | undefined): string {
  return record?.address ?? articleAddress(article.section, article.slug === "" ? slugOf(article.title) : article.slug);
}

export function publicationEffects(of: PublicationOf): PublicationEffects {
  const { embargo } = of.article;
  assert(embargo === null || Date.parse(embargo) <= of.now.getTime(), "An article became public before its embargo.");
  const record = liveRecord(of);
  const news = newsMembership(record, of.now);
  const listsJoined = [...listsOf(record.card), ...news.lists].map((list) => ({ list, card: record.card }));
  return {
    record,
    address: { path: record.address, id: of.id, state: "live" },
    listsJoined,
    listsLeft: of.record === undefined ? [] : membershipsOf(of.record),
    picturesShown: record.pictures.map(({ hash }) => hash),
    day: zonedDay(new Date(record.card.publishedAt), of.publication.timeZone),
    dueAdded: news.due,
  };
}

/** Everything a record stands in. `news` is named even when it has lapsed: leaving a list twice is leaving it. */
export function membershipsOf(record: PublicRecord): { list: ListKey; card: Card }[] {
  return [...listsOf(record.card), "news" as const].map((list) => ({ list, card: record.card }));
}

/** Transition: the time of a scheduled revision has come. `undefined` when it is not due, or no longer scheduled. */
export function publishScheduled(
  head: Head,
  context: Pick<PublicationOf, "article" | "record" | "publication" | "now">,
): Change | undefined {
  const { scheduled, ...rest } = head;
  if (scheduled === undefined || Date.parse(scheduled.at) > context.now.getTime()) return undefined;
  const at = context.now.toISOString();
  const isCurrent = head.state === "scheduled";
  const next: Omit<Head, "events" | "lastEventHash" | "version"> = {
    ...rest,
    live: "live",
    ...(isCurrent ? { state: "published", since: at } : {}),
  };
  const effects = publicationEffects({ id: head.id, ...scheduled, ...context });
  const details = { approvedBy: scheduled.approvedBy.join(", "), due: scheduled.at, address: effects.record.address };
  const note = { revision: scheduled.revision, contentHash: scheduled.hash, details };
  return {
    ...EMPTY_EFFECTS,
    ...withEvent(head, next, { at, actor: "galley:clock", kind: "published", ...note }),
    ...effects,
    ...schedulePlaces(head),
    queueLeft: [...(isCurrent ? placesOf(head) : []), ...schedulePlaces(head).queueLeft],
  };
}

function liveRecord(of: PublicationOf): LiveRecord {
  const { id, revision, hash, record, correction, now } = of;
  const at = now.toISOString();
  const corrections = record?.corrections ?? [];
  return {
    id,
    status: "live",
    revision,
    hash,
    address: addressOf(of.article, record),
    sequence: (record?.sequence ?? 0) + 1,
    firstPublishedAt: record?.firstPublishedAt ?? at,
    card: cardOf(of),
    pictures: of.article.media.flatMap(({ picture }) => (picture === undefined ? [] : [picture])),
    corrections: correction.trim() === "" ? corrections : [...corrections, { at, note: correction.trim() }],
  };
}

function cardOf({ id, article, record, datedBy, publication, now }: PublicationOf): Card {
  const stated = datedBy === "draft" ? article.draftedAt : null;
  const [first] = article.media.filter(({ picture }) => picture !== undefined);
  return {
    id,
    address: addressOf(article, record),
    title: article.title,
    standfirst: article.standfirst,
    section: article.section,
    language: article.language,
    byline: article.byline,
    publishedAt: stated ?? zonedIso(new Date(record?.firstPublishedAt ?? now), publication.timeZone),
    updatedAt: now.toISOString(),
    archivePiece: stated !== null,
    tags: article.tags,
    ...(first?.picture === undefined ? {} : { picture: { ...first.picture, alt: first.alt } }),
  };
}

function newsMembership({ card, id }: LiveRecord, now: Date): { lists: ListKey[]; due: DueEntry[] } {
  const lapsesAt = new Date(Date.parse(card.publishedAt) + NEWS_HOURS * HOUR_MS);
  if (card.archivePiece || lapsesAt <= now) return { lists: [], due: [] };
  return { lists: ["news"], due: [{ kind: "news-lapse", at: lapsesAt.toISOString(), id }] };
}
