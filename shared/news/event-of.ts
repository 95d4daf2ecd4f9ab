/** Every change carries exactly one audit event, chained to the one before; this is the only place that makes them. */
import { type AuditKind, chainEvent } from "./audit.ts";
import type { Change, QueueEntry, QueuePlace } from "./change.ts";
import type { Head } from "./head.ts";

/** A change that touches nothing but the head and the audit trail. */
export const EMPTY_EFFECTS = {
  listsJoined: [],
  listsLeft: [],
  queueJoined: [],
  queueLeft: [],
  picturesShown: [],
  dueAdded: [],
  dueRemoved: [],
} as const;

interface EventNote {
  readonly at: string;
  readonly actor: string;
  readonly kind: AuditKind;
  readonly details: Readonly<Record<string, string>>;
  /** The revision and content concerned when they are not the head's own. */
  readonly revision?: number;
  readonly contentHash?: string;
}

/** The new head, its version grown by one, and the event that says why. */
export function withEvent(
  before: Head | undefined,
  next: Omit<Head, "events" | "lastEventHash" | "version">,
  note: EventNote,
): Pick<Change, "head" | "event"> {
  const event = chainEvent({
    articleId: next.id,
    number: (before?.events ?? 0) + 1,
    at: note.at,
    actor: note.actor,
    kind: note.kind,
    revision: note.revision ?? next.revision,
    contentHash: note.contentHash ?? next.hash,
    details: note.details,
    previousHash: before?.lastEventHash ?? "",
  });
  const version = (before?.version ?? 0) + 1;
  return { event, head: { ...next, version, events: event.number, lastEventHash: event.hash } };
}

/** Where the current revision stands in a queue; nothing when it stands in none. */
export function placesOf(head: Head): QueuePlace[] {
  const { state, since, id } = head;
  return state === "in-review" || state === "returned" ? [{ state, since, id }] : [];
}

/** Where the scheduled revision stands, and when it falls due. */
export function schedulePlaces({ id, scheduled }: Head): Pick<Change, "queueLeft" | "dueRemoved"> {
  if (scheduled === undefined) return { queueLeft: [], dueRemoved: [] };
  return {
    queueLeft: [{ state: "scheduled", since: scheduled.since, id }],
    dueRemoved: [{ kind: "publication", at: scheduled.at, id }],
  };
}

/** The head's entry in a queue. */
export function queueEntry(
  head: Omit<Head, "events" | "lastEventHash" | "version">,
  state: QueueEntry["state"],
): QueueEntry {
  const { since, id, revision, hash, title, section, submitter } = head;
  return { state, since, id, revision, hash, title, section, submitter };
}
