/**
 * Transition: an article is taken away from readers, and what is scheduled will not reach them. An address that readers
 * knew answers 410 ever after.
 */
import type { Change } from "./change.ts";
import { EMPTY_EFFECTS, schedulePlaces, withEvent } from "./event-of.ts";
import type { Actor, Head } from "./head.ts";
import type { LiveRecord, PublicRecord } from "./public-record.ts";
import { approvalRule, type Publication, sectionForReaders } from "./publication-settings.ts";
import { membershipsOf } from "./publish.ts";
import { type Refusal, refuse } from "./refusal.ts";

export interface Withdrawal {
  /** Why, for the record; readers do not see it. */
  readonly reason: string;
  /** What readers are told; empty for the publication's usual sentence. */
  readonly notice: string;
}

export interface WithdrawalContext {
  readonly actor: Actor;
  readonly record: PublicRecord | undefined;
  readonly publication: Publication;
  readonly now: Date;
}

/** Anybody who may approve in the section may withdraw, the author too: taking away never needs a second pair of eyes. */
export function withdraw(head: Head, { reason, notice }: Withdrawal, context: WithdrawalContext): Change | Refusal {
  const { actor, record, publication, now } = context;
  // The section that readers see it in, not the one that an upload claims for itself.
  const section = record?.card.section ?? head.section;
  const { groups } = approvalRule(publication, section);
  if (![...groups, "operators"].some((group) => actor.groups.includes(group))) {
    const { name } = sectionForReaders(publication, section);
    return refuse("group", `Withdrawing in the section “${name}” is for members of: ${groups.join(", ")}, operators.`);
  }
  if (reason.trim() === "") return refuse("reason-missing", "Say why the article is withdrawn; it stays on record.");
  const live = record?.status === "live" ? record : undefined;
  if (live === undefined && head.scheduled === undefined) {
    return refuse("not-live", "Readers do not see this article, now or later: there is nothing to withdraw.");
  }
  const at = now.toISOString();
  const { scheduled, ...rest } = head;
  const state = head.state === "scheduled" ? { state: "rejected" as const, since: at } : {};
  const next = { ...rest, ...state, live: live === undefined ? head.live : ("withdrawn" as const) };
  const concerned = live ?? scheduled;
  return {
    ...EMPTY_EFFECTS,
    ...withEvent(head, next, {
      at,
      actor: actor.id,
      kind: "withdrawn",
      details: {
        reason: reason.trim(),
        notice: notice.trim(),
        ...(live === undefined && scheduled !== undefined ? { calledOff: scheduled.at } : {}),
      },
      ...(concerned === undefined ? {} : { revision: concerned.revision, contentHash: concerned.hash }),
    }),
    ...schedulePlaces(head),
    ...(live === undefined ? {} : takenAway(live, notice, at)),
  };
}

/** The address stays, and says 410; everything that leads to it goes. */
function takenAway(live: LiveRecord, notice: string, at: string): Pick<Change, "record" | "address" | "listsLeft"> {
  const { id, address, firstPublishedAt, card, pictures, corrections, sequence } = live;
  return {
    record: {
      id,
      address,
      firstPublishedAt,
      card,
      pictures,
      corrections,
      sequence: sequence + 1,
      status: "withdrawn",
      withdrawnAt: at,
      notice: notice.trim(),
    },
    address: { path: address, id, state: "withdrawn" },
    listsLeft: membershipsOf(live),
  };
}
