/** What an article page shows of the public record. */
import type { LiveRecord } from "../news/public-record.ts";

export type ShownRecord = Pick<LiveRecord, "card" | "firstPublishedAt" | "corrections">;

/**
 * When the text changed for readers after they could first read it; undefined if it never did. Compared with the first
 * publication, not with the stated date: an archive piece that went up today was not "updated" today.
 */
export function lastChange({ card, firstPublishedAt }: ShownRecord): string | undefined {
  const changed = Date.parse(card.updatedAt);
  const minute = 60_000;
  return changed - Date.parse(firstPublishedAt) >= minute ? card.updatedAt : undefined;
}
