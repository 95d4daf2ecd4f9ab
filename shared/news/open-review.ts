/** Transition: a stored revision is put before the approvers. */
import type { Change } from "./change.ts";
import { EMPTY_EFFECTS, queueEntry, withEvent } from "./event-of.ts";
import type { Head } from "./head.ts";

/** `undefined` when there is nothing to open: superseded by a newer revision, opened before, or already decided. */
export function openReview(
  head: Head | undefined,
  asked: { revision: number; hash: string },
  now: Date,
): Change | undefined {
  if (head?.state !== "submitted" || head.revision !== asked.revision || head.hash !== asked.hash) return undefined;
  const at = now.toISOString();
  const next = { ...head, state: "in-review", since: at } as const;
  return {
    ...EMPTY_EFFECTS,
    ...withEvent(head, next, { at, actor: "galley:approvals", kind: "review-opened", details: {} }),
    queueJoined: [queueEntry(next, "in-review")],
  };
}
