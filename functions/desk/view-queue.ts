/** Use case: what waits for whom, with what people want to know before opening it. */
import { DRAFTS_PREFIX } from "../../shared/keys.ts";
import type { QueueEntry } from "../../shared/news/change.ts";
import { isEmbargoed, picturesWithoutAlt } from "../../shared/news/decide.ts";
import type { Actor } from "../../shared/news/head.ts";
import { approvalRule, type Publication } from "../../shared/news/publication-settings.ts";
import type { Refusal } from "../../shared/news/refusal.ts";
import type { DeskNeeds } from "./needs.ts";
import { objectionsTo } from "./objections.ts";

export type QueueNeeds = Pick<
  DeskNeeds,
  "readQueue" | "readHead" | "readRevision" | "readEvents" | "readPublicRecord" | "readReport" | "now"
>;

export interface WaitingArticle extends QueueEntry {
  /** How many people must approve, and how many have. */
  readonly approvals: { readonly given: number; readonly needed: number };
  readonly warnings: number;
  /** Pictures the draft names that have not arrived. */
  readonly awaited: readonly string[];
  /** How many pictures people who cannot see them are told nothing of. */
  readonly withoutAlt: number;
  /** ISO 8601; `null` when there is none, or it has passed. */
  readonly embargo: string | null;
  /** Why the person who looks may not approve it; `null`: may. */
  readonly objection: Refusal | null;
}

export interface ReturnedArticle extends QueueEntry {
  /** What the approver asks for; told to whoever sent the draft, `null` to others. */
  readonly reason: string | null;
}

export interface Queue {
  /** Whether the person who looks may decide anything at all. */
  readonly decides: boolean;
  readonly inReview: readonly (WaitingArticle | QueueEntry)[];
  readonly scheduled: readonly (QueueEntry & { readonly publishAt: string | null })[];
  readonly returned: readonly ReturnedArticle[];
}

/** Details cost reads: the oldest so many have them, the rest are listed plainly. */
const DETAILED_MAX = 40;

export async function viewQueue(actor: Actor, publication: Publication, needs: QueueNeeds): Promise<Queue> {
  const [waiting, scheduled, returned] = await Promise.all([
    needs.readQueue("in-review"),
    needs.readQueue("scheduled"),
    needs.readQueue("returned"),
  ]);
  const detailed = waiting.slice(0, DETAILED_MAX).map((entry) => detail(entry, actor, publication, needs));
  const timed = scheduled.map(async (entry, index) => {
    const head = index < DETAILED_MAX ? await needs.readHead(entry.id) : undefined;
    return { ...entry, publishAt: head?.scheduled?.at ?? null };
  });
  const sentBack = returned.map(async (entry, index) => {
    const isOwn = entry.submitter === actor.id && index < DETAILED_MAX;
    return { ...entry, reason: isOwn ? await reasonOf(entry, needs) : null };
  });
  return {
    decides: publication.sections.some(({ slug }) => mayDecide(actor, publication, slug)),
    inReview: [...(await Promise.all(detailed)), ...waiting.slice(DETAILED_MAX)],
    scheduled: await Promise.all(timed),
    returned: await Promise.all(sentBack),
  };
}

function mayDecide({ groups }: Actor, publication: Publication, section: string): boolean {
  return approvalRule(publication, section).groups.some((group) => groups.includes(group));
}

async function reasonOf({ id }: QueueEntry, needs: Pick<QueueNeeds, "readEvents">): Promise<string | null> {
  const events = await needs.readEvents(id);
  return events.findLast(({ kind }) => kind === "returned")?.details.comment ?? null;
}

/** An entry that was decided while the page was being made is shown as the queue had it. */
async function detail(
  entry: QueueEntry,
  actor: Actor,
  publication: Publication,
  needs: QueueNeeds,
): Promise<WaitingArticle | QueueEntry> {
  const { id } = entry;
  const [head, revision, record] = await Promise.all([
    needs.readHead(id),
    needs.readRevision(id, entry.revision),
    needs.readPublicRecord(id),
  ]);
  if (head === undefined || revision === undefined) return entry;
  const report = await needs.readReport(revision.source.key.slice(DRAFTS_PREFIX.length));
  const isOfThis = report?.revision === entry.revision;
  const { article } = revision;
  const now = needs.now();
  return {
    ...entry,
    approvals: { given: head.approvals.length, needed: approvalRule(publication, head.section).approvers },
    warnings: isOfThis ? report.warnings.length : 0,
    awaited: isOfThis ? report.awaited : [],
    withoutAlt: picturesWithoutAlt(article).length,
    embargo: isEmbargoed(article, now) ? article.embargo : null,
    objection: objectionsTo(head, { actor, article, record, publication, now }).approve,
  };
}
