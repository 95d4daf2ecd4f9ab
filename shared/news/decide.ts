/**
 * The one guard of publication: every decision about a revision passes here, whoever asks and however (the desk's pages,
 * its API, a bulk action). Pure: returns the change to commit, or the rule that forbids it.
 */
import type { Article, Media } from "./article.ts";
import type { Change } from "./change.ts";
import { EMPTY_EFFECTS, placesOf, queueEntry, schedulePlaces, withEvent } from "./event-of.ts";
import { type Actor, type DateChoice, type Head, type Scheduled, STANDING_IN_WORDS, standingOf } from "./head.ts";
import type { PublicRecord } from "./public-record.ts";
import { approvalRule, type Publication, sectionForReaders } from "./publication-settings.ts";
import { addressOf, defaultDateChoice, publicationEffects } from "./publish.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { spokenTime } from "./spoken-time.ts";

export interface Decision {
  readonly verdict: "approve" | "return" | "reject";
  /** What the approver saw: both must still be current. */
  readonly revision: number;
  readonly hash: string;
  /** For return and reject: the reason, which the editor reads. */
  readonly comment: string;
  /** When to publish; absent: at once. */
  readonly publishAt?: Date;
  /** What readers are told of a change to a live article; empty: nothing. */
  readonly correction: string;
  /** Absent: as the publication's setting says. */
  readonly datedBy?: DateChoice;
}

export interface DecisionContext {
  readonly actor: Actor;
  readonly article: Article;
  /** The public record as it stands, when the article was ever public. */
  readonly record: PublicRecord | undefined;
  readonly publication: Publication;
  readonly now: Date;
}

export function decide(head: Head, decision: Decision, context: DecisionContext): Change | Refusal {
  return refusalOf(head, decision, context) ?? take(head, decision, context);
}

function refusalOf(head: Head, decision: Decision, context: DecisionContext): Refusal | undefined {
  if (decision.revision !== head.revision || decision.hash !== head.hash) {
    return refuse(
      "changed-since",
      `Revision ${head.revision} of this article arrived in between. Read it, then decide again.`,
    );
  }
  // What is scheduled is approved, and can still be stopped: sent back or rejected like a draft in review.
  const isOpen = head.state === "in-review" || (head.state === "scheduled" && decision.verdict !== "approve");
  if (!isOpen) {
    return refuse(
      "nothing-to-decide",
      `Revision ${head.revision} is not in review: it is ${STANDING_IN_WORDS[standingOf(head)]}.`,
    );
  }
  for (const { section, groups } of rulesFor(head, context)) {
    if (groups.some((group) => context.actor.groups.includes(group))) continue;
    const { name } = sectionForReaders(context.publication, section);
    return refuse("group", `Decisions in the section “${name}” are for members of: ${groups.join(", ")}.`);
  }
  if (decision.verdict === "approve") return approvalRefusal(head, decision, context);
  if (decision.comment.trim() === "")
    return refuse("reason-missing", "Say why, so that the editor knows what to change.");
  return undefined;
}

/** Four eyes: nobody approves what they uploaded or signed with their name. */
function approvalRefusal(
  head: Head,
  decision: Decision,
  { actor, article, publication, now }: DecisionContext,
): Refusal | undefined {
  if (head.contributors.includes(actor.id)) {
    return refuse("four-eyes", "You uploaded this article or a part of its history: another person must approve it.");
  }
  if (article.byline.some(({ name }) => sameName(name, actor.name))) {
    return refuse("named-in-byline", "You are named in the byline: another person must approve your article.");
  }
  if (head.approvals.some(({ by }) => by === actor.id)) {
    return refuse("approved-already", "You have approved this revision; this section asks for another person as well.");
  }
  const spoken = (moment: Date | string) => spokenTime(moment, publication.timeZone);
  const inWords = (terms: string) => terms.replace(INSTANT, spoken);
  const [first] = head.approvals;
  if (first !== undefined && first.terms !== termsOf(decision)) {
    return refuse(
      "terms-differ",
      `${first.by} has approved publication ${inWords(first.terms)}; you ask for ${inWords(termsOf(decision))}. Agree on one, or return the article.`,
    );
  }
  if (decision.publishAt !== undefined && decision.publishAt <= now) {
    return refuse(
      "time-passed",
      `${spoken(decision.publishAt)} has passed. Choose a later time, or approve the article without one: then it is published at once.`,
    );
  }
  if (article.embargo !== null && decision.publishAt !== undefined && isEmbargoed(article, decision.publishAt)) {
    const until = spoken(article.embargo);
    return refuse("embargo", `The article is under embargo until ${until}: choose that time or a later one.`);
  }
  const silent = picturesWithoutAlt(article);
  if (publication.pictures.altRequired && silent.length > 0) {
    const names = silent.map(({ src, caption }) => (src === "" ? caption : src)).join(", ");
    return refuse(
      "alt-missing",
      `Every picture needs a description for people who cannot see it. Without one: ${names}.`,
    );
  }
  return undefined;
}

/** Pictures that readers will see, and of which those who cannot see are told nothing. */
export function picturesWithoutAlt({ media }: Pick<Article, "media">): Media[] {
  return media.filter(({ picture, alt }) => picture !== undefined && alt === "");
}

/** Whether nothing of the article may be public yet at this time. */
export function isEmbargoed({ embargo }: Article, time: Date): boolean {
  return embargo !== null && Date.parse(embargo) > time.getTime();
}

/** The earliest moment at which an approval given now would make the article public: what previews show. */
export function earliestPublication(article: Article, now: Date): Date {
  return article.embargo !== null && isEmbargoed(article, now) ? new Date(article.embargo) : now;
}

/** When an approval makes the article public; `undefined`: at once. An embargo needs no decision of its own. */
function timeOf({ publishAt }: Decision, { article, now }: Pick<DecisionContext, "article" | "now">): Date | undefined {
  if (publishAt !== undefined || !isEmbargoed(article, now)) return publishAt;
  return earliestPublication(article, now);
}

/**
 * The rules of every section an article has to do with: the one its draft names, its folder, and the one readers see it
 * in. An upload cannot leave a strict section by naming a lenient one.
 */
function rulesFor(head: Head, { record, publication }: Pick<DecisionContext, "record" | "publication">) {
  const folder = head.id.slice(0, head.id.indexOf("/"));
  const sections = new Set([head.section, folder, ...(record === undefined ? [] : [record.card.section])]);
  return [...sections].map((section) => ({ section, ...approvalRule(publication, section) }));
}

/** How many people must approve: the strictest of the rules that apply. */
export function approversNeeded(head: Head, context: Pick<DecisionContext, "record" | "publication">): number {
  return Math.max(...rulesFor(head, context).map(({ approvers }) => approvers));
}

/** A moment within the terms of an approval. */
const INSTANT = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/;

/** When, with which date and with which note: approvers of one publication must mean the same. */
function termsOf({ publishAt, correction, datedBy }: Decision): string {
  const time = publishAt === undefined ? "at once" : `at ${publishAt.toISOString()}`;
  const note = correction.trim() === "" ? "" : `, with the note "${correction.trim()}"`;
  return `${time}${datedBy === undefined ? "" : `, dated by the ${datedBy}`}${note}`;
}

function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  return plain(a) !== "" && plain(a) === plain(b);
}

function take(head: Head, decision: Decision, context: DecisionContext): Change {
  if (decision.verdict === "return") return close(head, decision, context, "returned");
  if (decision.verdict === "reject") return close(head, decision, context, "rejected");
  const approvals = [
    ...head.approvals,
    { by: context.actor.id, at: context.now.toISOString(), terms: termsOf(decision) },
  ];
  const needed = approversNeeded(head, context);
  if (approvals.length < needed) return keepWaiting(head, approvals, needed, context);
  const time = timeOf(decision, context);
  return time === undefined
    ? publishNow(head, approvals, decision, context)
    : schedule(head, approvals, decision, time, context);
}

function close(head: Head, decision: Decision, context: DecisionContext, state: "returned" | "rejected"): Change {
  const at = context.now.toISOString();
  // A newer revision that is sent back leaves the schedule of an older, approved one alone.
  const { scheduled, ...rest } = head;
  const kept = head.state === "scheduled" || scheduled === undefined ? rest : head;
  const next = { ...kept, state, since: at, approvals: [] };
  const details = { comment: decision.comment.trim() };
  const stopped = head.state === "scheduled" ? schedulePlaces(head) : { queueLeft: [], dueRemoved: [] };
  return {
    ...EMPTY_EFFECTS,
    ...withEvent(head, next, { at, actor: context.actor.id, kind: state, details }),
    dueRemoved: stopped.dueRemoved,
    queueLeft: [...placesOf(head), ...stopped.queueLeft],
    queueJoined: state === "returned" ? [queueEntry(next, "returned")] : [],
  };
}

function keepWaiting(
  head: Head,
  approvals: Head["approvals"],
  needed: number,
  { actor, now }: DecisionContext,
): Change {
  const details = { approvals: `${approvals.length} of ${needed}` };
  const event = { at: now.toISOString(), actor: actor.id, kind: "approved", details } as const;
  return { ...EMPTY_EFFECTS, ...withEvent(head, { ...head, approvals }, event) };
}

/** Publishing at once supersedes whatever was scheduled: the newer bytes must not be overwritten by older ones later. */
function publishNow(head: Head, approvals: Head["approvals"], decision: Decision, context: DecisionContext): Change {
  const { actor, article, record, publication, now } = context;
  const { scheduled: _superseded, ...rest } = head;
  const at = now.toISOString();
  const next = { ...rest, state: "published", since: at, approvals, live: "live" } as const;
  const effects = publicationEffects({
    id: head.id,
    revision: head.revision,
    hash: head.hash,
    article,
    record,
    correction: decision.correction,
    datedBy: decision.datedBy ?? defaultDateChoice(article, publication, now, record),
    publication,
    now,
  });
  const details = { approvedBy: approvals.map(({ by }) => by).join(", "), address: effects.record.address };
  const waiting = schedulePlaces(head);
  return {
    ...EMPTY_EFFECTS,
    ...withEvent(head, next, { at, actor: actor.id, kind: "published", details }),
    ...effects,
    queueLeft: [...placesOf(head), ...waiting.queueLeft],
    dueRemoved: waiting.dueRemoved,
  };
}

function schedule(
  head: Head,
  approvals: Head["approvals"],
  decision: Decision,
  time: Date,
  context: DecisionContext,
): Change {
  const { actor, article, record, publication, now } = context;
  const at = now.toISOString();
  const scheduled: Scheduled = {
    revision: head.revision,
    hash: head.hash,
    at: time.toISOString(),
    datedBy: decision.datedBy ?? defaultDateChoice(article, publication, time, record),
    correction: decision.correction,
    approvedBy: approvals.map(({ by }) => by),
    since: at,
  };
  const next = { ...head, state: "scheduled", since: at, approvals, scheduled } as const;
  const details = { approvedBy: scheduled.approvedBy.join(", "), publishAt: scheduled.at };
  const superseded = schedulePlaces(head);
  return {
    ...EMPTY_EFFECTS,
    ...withEvent(head, next, { at, actor: actor.id, kind: "scheduled", details }),
    queueLeft: [...placesOf(head), ...superseded.queueLeft],
    queueJoined: [queueEntry(next, "scheduled")],
    // Held from now on: at its time the article must not find somebody else there.
    address: { path: addressOf(article, record), id: head.id, state: record?.status ?? "reserved" },
    dueAdded: [{ kind: "publication", at: scheduled.at, id: head.id }],
    dueRemoved: superseded.dueRemoved,
  };
}
