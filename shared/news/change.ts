/**
 * A change of the catalogue: everything one event writes, all of it or nothing. Only transitions make one. Where a place
 * is both left and joined, it is joined.
 */
import type { ArticleId } from "./article.ts";
import type { AuditEvent } from "./audit.ts";
import type { Head } from "./head.ts";
import type { Card, ListKey } from "./lists.ts";
import type { PublicRecord } from "./public-record.ts";
import type { Revision } from "./revision.ts";

export interface Change {
  /** The new head; it is written only if the catalogue still holds `head.version - 1`. */
  readonly head: Head;
  readonly event: AuditEvent;
  readonly revision?: Revision;
  readonly record?: PublicRecord;
  readonly address?: AddressClaim;
  readonly listsJoined: readonly { readonly list: ListKey; readonly card: Card }[];
  readonly listsLeft: readonly { readonly list: ListKey; readonly card: Card }[];
  /** Hashes of the pictures that readers now see: for finding, from a picture, the articles that ever showed it. */
  readonly picturesShown: readonly string[];
  /** The calendar day that now has at least one article. */
  readonly day?: string;
  readonly queueJoined: readonly QueueEntry[];
  readonly queueLeft: readonly QueuePlace[];
  readonly dueAdded: readonly DueEntry[];
  readonly dueRemoved: readonly DueEntry[];
}

/** A public path belongs to one article for ever; the claim fails when another article owns it. */
export interface AddressClaim {
  readonly path: string;
  readonly id: ArticleId;
  /** `reserved`: held for what is scheduled; nothing stands there yet. */
  readonly state: "live" | "reserved" | "withdrawn";
}

/** An article's place in one of the approvers' queues. */
export interface QueuePlace {
  readonly state: "in-review" | "scheduled" | "returned";
  /** ISO 8601 UTC. */
  readonly since: string;
  readonly id: ArticleId;
}

/** What a queue shows of an article. */
export interface QueueEntry extends QueuePlace {
  readonly revision: number;
  readonly hash: string;
  readonly title: string;
  readonly section: string;
  readonly submitter: string;
}

/** Something that must happen at a time. */
export interface DueEntry {
  readonly kind: "publication" | "news-lapse";
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly id: ArticleId;
}
