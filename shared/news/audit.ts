/** The audit trail: append-only, each event chained to the one before by hash. */
import { createHash } from "node:crypto";
import type { ArticleId } from "./article.ts";
import { canonicalJson } from "./canonical-json.ts";

export type AuditKind =
  | "revision-submitted"
  | "contributor-added"
  | "review-opened"
  | "approved"
  | "returned"
  | "rejected"
  | "scheduled"
  | "published"
  | "withdrawn";

export interface AuditEvent {
  readonly articleId: ArticleId;
  /** From 1, without gaps, per article. */
  readonly number: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Identity of the person, or `galley:<function>` for what the machine does by itself. */
  readonly actor: string;
  readonly kind: AuditKind;
  readonly revision: number;
  /** Hash of the content concerned. */
  readonly contentHash: string;
  /** Reason, comment, time: whatever makes the event readable alone. */
  readonly details: Readonly<Record<string, string>>;
  /** `hash` of the event before, or an empty string for the first. */
  readonly previousHash: string;
  readonly hash: string;
}

export function chainEvent(event: Omit<AuditEvent, "hash">): AuditEvent {
  return { ...event, hash: eventHash(event) };
}

function eventHash(event: Omit<AuditEvent, "hash">): string {
  return createHash("sha256").update(canonicalJson(event)).digest("hex");
}

/** The number of the first event that does not follow from the one before, or undefined when the chain holds. */
export function firstBrokenEvent(events: readonly AuditEvent[]): number | undefined {
  let previousHash = "";
  for (const [index, { hash, ...event }] of events.entries()) {
    const holds = event.number === index + 1 && event.previousHash === previousHash && eventHash(event) === hash;
    if (!holds) return event.number;
    previousHash = hash;
  }
  return undefined;
}
