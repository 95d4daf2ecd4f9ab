/** What would stand in the way of a tap, said before it: the guard itself is asked, so page and rule cannot differ. */
import type { Article, ArticleId } from "../../shared/news/article.ts";
import { decide } from "../../shared/news/decide.ts";
import type { Actor, Head } from "../../shared/news/head.ts";
import type { PublicRecord } from "../../shared/news/public-record.ts";
import type { Publication } from "../../shared/news/publication-settings.ts";
import { addressOf } from "../../shared/news/publish.ts";
import { type Refusal, refuse } from "../../shared/news/refusal.ts";
import { withdraw } from "../../shared/news/withdraw.ts";

export interface Objections {
  /** `null`: this person may. */
  readonly approve: Refusal | null;
  /** Returning and rejecting follow the same rules. */
  readonly return: Refusal | null;
  readonly withdraw: Refusal | null;
}

interface Circumstances {
  /** Who owns the address that the article has or would get. */
  readonly addressOwner?: ArticleId | undefined;
  readonly actor: Actor;
  readonly article: Article;
  readonly record: PublicRecord | undefined;
  readonly publication: Publication;
  readonly now: Date;
}

/** A reason is asked for when it comes to it; here it counts as given. */
const SOME_REASON = "some reason";

export function objectionsTo(head: Head, { addressOwner, ...circumstances }: Circumstances): Objections {
  const { revision, hash } = head;
  const asked = { revision, hash, comment: SOME_REASON, correction: "" };
  const { article, record } = circumstances;
  const isTaken = addressOwner !== undefined && addressOwner !== head.id;
  const taken = isTaken ? addressTaken(addressOf(article, record), addressOwner) : null;
  return {
    approve: objection(decide(head, { ...asked, verdict: "approve" }, circumstances)) ?? taken,
    return: objection(decide(head, { ...asked, verdict: "return" }, circumstances)),
    withdraw: objection(withdraw(head, { reason: SOME_REASON, notice: "" }, circumstances)),
  };
}

export function addressTaken(address: string | undefined, owner: ArticleId): Refusal {
  return refuse(
    "address-taken",
    `The address ${address ?? "of this article"} belongs to the article “${owner}”. Return this one and ask for another title or slug.`,
  );
}

function objection(outcome: object | Refusal): Refusal | null {
  return "refused" in outcome ? outcome : null;
}
