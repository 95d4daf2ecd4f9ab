/** Does what is due: scheduled publications, and articles that are no news any more. */
import type { PageDue } from "../../shared/messages/page-due.ts";
import { NEWS_SITEMAP_ADDRESS } from "../../shared/news/address.ts";
import type { Catalogue } from "../../shared/news/catalogue.ts";
import type { DueEntry } from "../../shared/news/change.ts";
import type { Publication } from "../../shared/news/publication-settings.ts";
import { publishScheduled } from "../../shared/news/publish.ts";

export interface ClockNeeds
  extends Pick<
    Catalogue,
    "readDue" | "readHead" | "readRevision" | "readPublicRecord" | "commit" | "leaveNews" | "forgetDue"
  > {
  sendPages(pages: readonly PageDue[]): Promise<void>;
  readonly publication: Publication;
  now(): Date;
}

export type DueOutcome = "published" | "lapsed" | "forgotten" | "again-next-time";

/** Every entry on its own: one article that cannot be published holds up no other. */
export async function publishDue(
  needs: ClockNeeds,
): Promise<{ readonly entry: DueEntry; readonly outcome: DueOutcome | { readonly fault: unknown } }[]> {
  const results = [];
  for (const entry of await needs.readDue(needs.now())) {
    const outcome = await settle(entry, needs).catch((fault: unknown) => ({ fault }));
    results.push({ entry, outcome });
  }
  return results;
}

function settle(entry: DueEntry, needs: ClockNeeds): Promise<DueOutcome> {
  return entry.kind === "publication" ? publishOne(entry, needs) : lapse(entry, needs);
}

async function publishOne(entry: DueEntry, needs: ClockNeeds): Promise<DueOutcome> {
  const head = await needs.readHead(entry.id);
  if (head?.scheduled?.at !== entry.at) return forget(entry, needs);
  const [revision, record] = await Promise.all([
    needs.readRevision(entry.id, head.scheduled.revision),
    needs.readPublicRecord(entry.id),
  ]);
  if (revision?.hash !== head.scheduled.hash) {
    throw new Error(`Scheduled revision ${head.scheduled.revision} of ${entry.id} is not what was approved.`);
  }
  const { publication } = needs;
  const change = publishScheduled(head, { article: revision.article, record, publication, now: needs.now() });
  if (change === undefined) return "again-next-time";
  const commit = await needs.commit(change);
  if (commit.outcome === "address-taken") {
    throw new Error(`${entry.id} is due, but ${commit.owner} owns ${change.address?.path}: give it another slug.`);
  }
  return commit.outcome === "committed" ? "published" : "again-next-time";
}

/** The list is left first and the page asked for second; the reminder goes last, so that a crash repeats it all. */
async function lapse(entry: DueEntry, needs: ClockNeeds): Promise<DueOutcome> {
  const record = await needs.readPublicRecord(entry.id);
  if (record === undefined) return forget(entry, needs);
  await needs.leaveNews(record.card);
  await needs.sendPages([
    { change: `news-lapse ${entry.id} ${entry.at}`, page: { path: NEWS_SITEMAP_ADDRESS, next: [] } },
  ]);
  await needs.forgetDue(entry);
  return "lapsed";
}

async function forget(entry: DueEntry, needs: ClockNeeds): Promise<DueOutcome> {
  await needs.forgetDue(entry);
  return "forgotten";
}
