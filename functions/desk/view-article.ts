/** Use case: everything on record about one article, for the person who looks at it. */
import assert from "node:assert/strict";
import { DRAFTS_PREFIX } from "../../shared/keys.ts";
import type { Article, ArticleId } from "../../shared/news/article.ts";
import type { AuditEvent } from "../../shared/news/audit.ts";
import { approversNeeded, earliestPublication, isEmbargoed } from "../../shared/news/decide.ts";
import type { Actor, DateChoice, Head } from "../../shared/news/head.ts";
import type { PublicRecord } from "../../shared/news/public-record.ts";
import type { Publication } from "../../shared/news/publication-settings.ts";
import { addressOf, defaultDateChoice } from "../../shared/news/publish.ts";
import type { Revision } from "../../shared/news/revision.ts";
import type { UploadReport } from "../../shared/news/upload-report.ts";
import type { DeskNeeds } from "./needs.ts";
import { type Objections, objectionsTo } from "./objections.ts";

export type ArticleNeeds = Pick<
  DeskNeeds,
  | "readHead"
  | "readRevision"
  | "readRevisions"
  | "readEvents"
  | "readPublicRecord"
  | "readAddress"
  | "readReport"
  | "now"
>;

export interface ArticleView {
  readonly head: Head;
  /** The current revision's content. */
  readonly article: Article;
  /** Oldest first. */
  readonly revisions: readonly Omit<Revision, "article">[];
  readonly events: readonly AuditEvent[];
  readonly record: PublicRecord | null;
  /** Of the last upload of the current revision's draft; it speaks of that upload, which may have been refused since. */
  readonly report: UploadReport | null;
  readonly approvalsNeeded: number;
  /** Which dates readers may be told, and which it is unless the approver chooses. */
  readonly dating: { readonly stated: string | null; readonly choice: DateChoice };
  /** ISO 8601; what is approved before this instant is published at it. `null` when there is none, or it has passed. */
  readonly embargo: string | null;
  readonly objections: Objections;
  /** Another article that owns the address which this one would get; addresses are for ever. */
  readonly addressOwner: ArticleId | null;
}

/** `undefined` when there is no such article. */
export async function viewArticle(
  id: ArticleId,
  actor: Actor,
  publication: Publication,
  needs: ArticleNeeds,
): Promise<ArticleView | undefined> {
  const head = await needs.readHead(id);
  if (head === undefined) return undefined;
  const [revision, revisions, events, record] = await Promise.all([
    needs.readRevision(id, head.revision),
    needs.readRevisions(id),
    needs.readEvents(id),
    needs.readPublicRecord(id),
  ]);
  assert(revision, `Article ${id} names revision ${head.revision}, which is not in the catalogue.`);
  const { article, source } = revision;
  const [report, claim] = await Promise.all([
    needs.readReport(source.key.slice(DRAFTS_PREFIX.length)),
    needs.readAddress(addressOf(article, record)),
  ]);
  const now = needs.now();
  return {
    head,
    article,
    revisions,
    events,
    record: record ?? null,
    report: report ?? null,
    approvalsNeeded: approversNeeded(head, { record, publication }),
    dating: {
      stated: article.draftedAt,
      choice: defaultDateChoice(article, publication, earliestPublication(article, now), record),
    },
    embargo: isEmbargoed(article, now) ? article.embargo : null,
    objections: objectionsTo(head, { actor, article, record, publication, now, addressOwner: claim?.id }),
    addressOwner: claim === undefined || claim.id === id ? null : claim.id,
  };
}
