/** Transition: an upload becomes a revision, and voids a review that nobody has decided yet. */
import type { Article, ArticleId } from "./article.ts";
import type { Change } from "./change.ts";
import { EMPTY_EFFECTS, placesOf, withEvent } from "./event-of.ts";
import type { Head } from "./head.ts";
import type { DraftSource, Revision } from "./revision.ts";

export interface Submission {
  readonly id: ArticleId;
  readonly article: Article;
  readonly hash: string;
  readonly submitter: string;
  /** People whose pictures the article shows: they contributed as much as the submitter. */
  readonly pictureSubmitters: readonly string[];
  readonly source: DraftSource;
  /** The revision before, when there is one: from it follows whether the draft changed or only its pictures. */
  readonly earlier?: Pick<Revision, "article" | "source"> | undefined;
  readonly now: Date;
}

/**
 * A scheduled revision keeps its place and its time: its decision stands until another is taken. `undefined` when the catalogue holds exactly this already:
 * repeated notifications change nothing.
 */
export function submitRevision(head: Head | undefined, submission: Submission): Change | undefined {
  if (head !== undefined && head.hash === submission.hash) return addContributors(head, submission);
  const { id, article, hash, submitter, source, now } = submission;
  const at = now.toISOString();
  const contributors = contributorsWith(head, submission);
  const revision = { articleId: id, number: (head?.revision ?? 0) + 1, article, hash, submitter, contributors, source };
  const next: Omit<Head, "events" | "lastEventHash" | "version"> = {
    id,
    revision: revision.number,
    hash,
    title: article.title,
    section: article.section,
    state: "submitted",
    since: at,
    submitter,
    contributors,
    approvals: [],
    live: head?.live ?? "never",
    ...(head?.scheduled === undefined ? {} : { scheduled: head.scheduled }),
  };
  return {
    ...EMPTY_EFFECTS,
    ...withEvent(head, next, { at, actor: submitter, kind: "revision-submitted", details: detailsOf(submission) }),
    revision: { ...revision, submittedAt: at },
    queueLeft: head === undefined ? [] : placesOf(head),
  };
}

/** A picture that arrives makes a revision of the same file: nobody uploaded the draft again. */
function detailsOf({ article, source, earlier }: Submission): Readonly<Record<string, string>> {
  const isSameDraft = earlier?.source.key === source.key && earlier.source.etag === source.etag;
  const pictures = isSameDraft ? picturesArrived(earlier.article, article) : [];
  return pictures.length === 0 ? { draft: source.key } : { draft: source.key, pictures: pictures.join(", ") };
}

/** Named as the draft names them, or by their captions. */
function picturesArrived(before: Article, after: Article): string[] {
  const known = new Set(before.media.flatMap(({ picture }) => picture?.hash ?? []));
  return after.media
    .filter(({ picture }) => picture !== undefined && !known.has(picture.hash))
    .map(({ src, caption }) => src || caption || "one named like the draft");
}

/** The same bytes uploaded by a second person make that person a contributor, as long as nobody has decided. */
function addContributors(head: Head, submission: Submission): Change | undefined {
  const undecided = head.state === "submitted" || head.state === "in-review";
  const contributors = [...new Set([...head.contributors, submission.submitter, ...submission.pictureSubmitters])];
  if (!undecided || contributors.length === head.contributors.length) return undefined;
  const next = { ...head, contributors, approvals: head.approvals.filter(({ by }) => !contributors.includes(by)) };
  const at = submission.now.toISOString();
  const details = { contributors: contributors.join(", ") };
  const event = { at, actor: submission.submitter, kind: "contributor-added", details } as const;
  return { ...EMPTY_EFFECTS, ...withEvent(head, next, event) };
}

function contributorsWith(head: Head | undefined, { submitter, pictureSubmitters }: Submission): string[] {
  const earlier = head === undefined || head.state === "published" ? [] : head.contributors;
  return [...new Set([...earlier, submitter, ...pictureSubmitters])];
}
