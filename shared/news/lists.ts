/** The lists an article stands in, and the card that stands there for it. */
import type { ArticleId, Person, Picture } from "./article.ts";
import { slugOf } from "./slug.ts";

/** `front`, `news` (what the news sitemap names), `section:<slug>`, `tag:<slug>` or `author:<slug>`. */
export type ListKey = "front" | "news" | `section:${string}` | `tag:${string}` | `author:${string}`;

/** Cards on the first page of a list; older articles are reached through the days. */
export const LIST_CARDS_MAX = 30;

/** What a list shows of an article: enough to render it without reading the article. */
export interface Card {
  readonly id: ArticleId;
  readonly address: string;
  readonly title: string;
  readonly standfirst: string;
  readonly section: string;
  readonly language: string;
  readonly byline: readonly Person[];
  /** When readers are told it was published: ISO 8601 with the offset of the publication's or the draft's zone. */
  readonly publishedAt: string;
  /** ISO 8601 UTC; when its text last changed for readers. */
  readonly updatedAt: string;
  /** An archive piece keeps the date its draft states and is no news for the news sitemap. */
  readonly archivePiece: boolean;
  readonly picture?: Picture & { readonly alt: string };
  /** Names behind `tag:` and `author:` keys, so that such a list can be titled. */
  readonly tags: readonly string[];
}

/** A named thing that has a list: its slug is the key, its name the title. */
export function namedLists(names: readonly string[]): { slug: string; name: string }[] {
  const bySlug = new Map<string, string>();
  for (const name of names) {
    const slug = slugOf(name);
    if (slug !== "" && !bySlug.has(slug)) bySlug.set(slug, name);
  }
  return [...bySlug].map(([slug, name]) => ({ slug, name }));
}

/** Every list that a card stands in for good, each once; `news` is left again after two days (by the clock). */
export function listsOf(card: Card): ListKey[] {
  return [
    "front",
    `section:${card.section}`,
    ...namedLists(card.tags).map(({ slug }): ListKey => `tag:${slug}`),
    ...namedLists(card.byline.map(({ name }) => name)).map(({ slug }): ListKey => `author:${slug}`),
  ];
}

/** Position within a list: newest last in byte order, the same for the same article. UTC so that order is time. */
export function listPosition(card: Card): string {
  return `${new Date(card.publishedAt).toISOString()}#${card.id}`;
}
