/** Transition: an article is taken away from readers. Its address answers 410 ever after. */
import type { Change } from "./change.ts";
import { EMPTY_EFFECTS, schedulePlaces, withEvent } from "./event-of.ts";
import type { Actor, Head } from "./head.ts";
import type { PublicRecord } from "./public-record.ts";
import { approvalRule, type Publication } from "./publication-settings.ts";
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
  const { groups } = approvalRule(publication, head.section);
  if (![...groups, "operators"].some((group) => actor.groups.includes(group))) {
    return refuse(
      "group",
      `Withdrawing in the section "${head.section}" is for members of: ${groups.join(", ")}, operators.`,
    );
  }
  if (reason.trim() === "") return refuse("reason-missing", "Say why the article is withdrawn; it stays on record.");
  if (record?.status !== "live")
    return refuse("not-live", "Readers do not see this article: there is nothing to withdraw.");
  const at = now.toISOString();
  const { scheduled: _void, ...rest } = head;
  const state = head.state === "scheduled" ? { state: "rejected" as const, since: at } : {};
  const next = { ...rest, live: "withdrawn" as const, ...state };
  const { id, address, firstPublishedAt, card, pictures, sequence } = record;
  return {
    ...EMPTY_EFFECTS,
    ...withEvent(head, next, {
      at,
      actor: actor.id,
      kind: "withdrawn",
      revision: record.revision,
      contentHash: record.hash,
      details: { reason: reason.trim(), notice: notice.trim() },
    }),
    ...schedulePlaces(head),
    record: {
      id,
      address,
      firstPublishedAt,
      card,
      pictures,
      sequence: sequence + 1,
      status: "withdrawn",
      withdrawnAt: at,
      notice: notice.trim(),
    },
    address: { path: address, id, state: "withdrawn" },
    listsLeft: membershipsOf(record),
  };
}
