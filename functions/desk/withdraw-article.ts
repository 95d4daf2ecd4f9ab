/** Use case: a person takes an article away from readers. The rules are shared/news/withdraw.ts. */
import type { ArticleId } from "../../shared/news/article.ts";
import type { Actor } from "../../shared/news/head.ts";
import type { Publication } from "../../shared/news/publication-settings.ts";
import { refuse } from "../../shared/news/refusal.ts";
import { type Withdrawal, withdraw } from "../../shared/news/withdraw.ts";
import type { Decided } from "./decide-revision.ts";
import type { DeskNeeds } from "./needs.ts";

export type WithdrawNeeds = Pick<DeskNeeds, "readHead" | "readPublicRecord" | "commit" | "now">;

export interface AskedWithdrawal {
  readonly id: ArticleId;
  readonly withdrawal: Withdrawal;
  readonly actor: Actor;
  readonly publication: Publication;
}

/** A withdrawal is urgent and true whatever arrived in between: it is tried again more often than a decision. */
const ATTEMPTS_MAX = 4;

export async function withdrawArticle(asked: AskedWithdrawal, needs: WithdrawNeeds): Promise<Decided> {
  const { id, withdrawal, actor, publication } = asked;
  let head = await needs.readHead(id);
  for (let attempt = 1; head !== undefined && attempt <= ATTEMPTS_MAX; attempt += 1) {
    const record = await needs.readPublicRecord(id);
    const change = withdraw(head, withdrawal, { actor, record, publication, now: needs.now() });
    if ("refused" in change) return { taken: false, refusal: change, head };
    const commit = await needs.commit(change);
    if (commit.outcome === "committed") return { taken: true, head: change.head, record: change.record };
    head = await needs.readHead(id);
  }
  if (head === undefined) return undefined;
  return { taken: false, refusal: refuse("changed-since", "The article changes right now. Try again."), head };
}
