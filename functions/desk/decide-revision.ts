/** Use case: a person decides about a revision. The rules are shared/news/decide.ts; here they meet the catalogue. */
import assert from "node:assert/strict";
import type { ArticleId } from "../../shared/news/article.ts";
import { type Decision, decide } from "../../shared/news/decide.ts";
import type { Actor, Head } from "../../shared/news/head.ts";
import type { PublicRecord } from "../../shared/news/public-record.ts";
import type { Publication } from "../../shared/news/publication-settings.ts";
import { type Refusal, refuse } from "../../shared/news/refusal.ts";
import type { DeskNeeds } from "./needs.ts";
import { addressTaken } from "./objections.ts";

export type DecideNeeds = Pick<DeskNeeds, "readHead" | "readRevision" | "readPublicRecord" | "commit" | "now">;

export interface AskedDecision {
  readonly id: ArticleId;
  readonly decision: Decision;
  readonly actor: Actor;
  readonly publication: Publication;
}

/** What became of what was asked; `undefined` when there is no such article. */
export type Decided = Taken | Refused | undefined;

export interface Taken {
  readonly taken: true;
  readonly head: Head;
  /** The new public record, when readers see something else now. */
  readonly record: PublicRecord | undefined;
}

export interface Refused {
  readonly taken: false;
  readonly refusal: Refusal;
  /** The article as it stands, so that the person sees what changed in between. */
  readonly head: Head;
}

/** Somebody else may be faster once; then the rules explain what that changed. Twice in a row is for the person to see. */
const ATTEMPTS_MAX = 2;

export async function decideRevision(asked: AskedDecision, needs: DecideNeeds): Promise<Decided> {
  const { id, decision, actor, publication } = asked;
  let head = await needs.readHead(id);
  for (let attempt = 1; head !== undefined && attempt <= ATTEMPTS_MAX; attempt += 1) {
    const [revision, record] = await Promise.all([needs.readRevision(id, head.revision), needs.readPublicRecord(id)]);
    assert(revision, `Article ${id} names revision ${head.revision}, which is not in the catalogue.`);
    const change = decide(head, decision, { actor, article: revision.article, record, publication, now: needs.now() });
    if ("refused" in change) return { taken: false, refusal: change, head };
    const commit = await needs.commit(change);
    if (commit.outcome === "committed") return { taken: true, head: change.head, record: change.record };
    if (commit.outcome === "address-taken")
      return { taken: false, refusal: addressTaken(change.record?.address, commit.owner), head };
    head = await needs.readHead(id);
  }
  if (head === undefined) return undefined;
  return {
    taken: false,
    refusal: refuse("changed-since", "The article changes right now. Read it again, then decide."),
    head,
  };
}
