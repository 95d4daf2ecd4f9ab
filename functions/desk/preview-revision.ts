/** Use case: a revision's page exactly as readers would get it, or have it now. */
import type { ArticleId } from "../../shared/news/article.ts";
import { earliestPublication } from "../../shared/news/decide.ts";
import type { DateChoice, Head } from "../../shared/news/head.ts";
import type { Card } from "../../shared/news/lists.ts";
import type { PublicRecord } from "../../shared/news/public-record.ts";
import { defaultDateChoice, publicationEffects } from "../../shared/news/publish.ts";
import type { Revision } from "../../shared/news/revision.ts";
import { renderArticlePreview } from "../../shared/pages/article-page.tsx";
import type { Page } from "../../shared/pages/page.ts";
import type { DeskNeeds, DeskSettings } from "./needs.ts";

export type PreviewNeeds = Pick<DeskNeeds, "readHead" | "readRevision" | "readPublicRecord" | "now">;

export interface AskedPreview {
  readonly id: ArticleId;
  readonly revision: number;
  /** Absent: as the publication's setting, or the schedule, says. */
  readonly datedBy?: DateChoice;
}

/** `undefined` when there is no such revision. */
export async function previewRevision(
  asked: AskedPreview,
  settings: DeskSettings,
  needs: PreviewNeeds,
): Promise<Page | undefined> {
  const [head, revision, record] = await Promise.all([
    needs.readHead(asked.id),
    needs.readRevision(asked.id, asked.revision),
    needs.readPublicRecord(asked.id),
  ]);
  if (head === undefined || revision === undefined) return undefined;
  const live = record?.status === "live" ? record : undefined;
  const card = cardOf(revision, head, record, asked, settings, needs.now());
  return renderArticlePreview(revision.article, card, settings, live);
}

/** What readers see now for the live revision; the scheduled time for a scheduled one; otherwise the earliest there can be. */
function cardOf(
  revision: Revision,
  head: Head,
  record: PublicRecord | undefined,
  asked: AskedPreview,
  { publication }: DeskSettings,
  now: Date,
): Card {
  const { article, number, hash } = revision;
  if (record?.status === "live" && record.revision === number) return record.card;
  const scheduled = head.scheduled?.revision === number ? head.scheduled : undefined;
  const time = scheduled === undefined ? earliestPublication(article, now) : new Date(scheduled.at);
  const datedBy = asked.datedBy ?? scheduled?.datedBy ?? defaultDateChoice(article, publication, time, record);
  const effects = publicationEffects({
    id: head.id,
    revision: number,
    hash,
    article,
    record,
    correction: "",
    datedBy,
    publication,
    now: time,
  });
  return effects.record.card;
}
