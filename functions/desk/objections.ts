/** What would stand in the way of a tap, said before it: the guard itself is asked, so page and rule cannot differ. */
import type { Article } from "../../shared/news/article.ts";
import { decide } from "../../shared/news/decide.ts";
import type { Actor, Head } from "../../shared/news/head.ts";
import type { PublicRecord } from "../../shared/news/public-record.ts";
import type { Publication } from "../../shared/news/publication-settings.ts";
import type { Refusal } from "../../shared/news/refusal.ts";
import { withdraw } from "../../shared/news/withdraw.ts";

export interface Objections {
  /** `null`: this person may. */
  readonly approve: Refusal | null;
  /** Returning and rejecting follow the same rules. */
  readonly return: Refusal | null;
  readonly withdraw: Refusal | null;
}

interface Circumstances {
  readonly actor: Actor;
  readonly article: Article;
  readonly record: PublicRecord | undefined;
  readonly publication: Publication;
  readonly now: Date;
}

/** A reason is asked for when it comes to it; here it counts as given. */
const SOME_REASON = "some reason";

export function objectionsTo(head: Head, circumstances: Circumstances): Objections {
  const { revision, hash } = head;
  const asked = { revision, hash, comment: SOME_REASON, correction: "" };
  return {
    approve: objection(decide(head, { ...asked, verdict: "approve" }, circumstances)),
    return: objection(decide(head, { ...asked, verdict: "return" }, circumstances)),
    withdraw: objection(withdraw(head, { reason: SOME_REASON, notice: "" }, circumstances)),
  };
}

function objection(outcome: object | Refusal): Refusal | null {
  return "refused" in outcome ? outcome : null;
}
