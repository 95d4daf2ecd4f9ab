/**
 * Takes one upload in: reads the object as it is now, and leaves either a revision in review or a report that says why
 * not. Everything here may happen twice and in any order.
 */
import type { StoredDraft } from "../../shared/aws/drafts-bucket.ts";
import { articleIdOf } from "../../shared/drafts/draft-path.ts";
import type { DraftReport, EnclosedPicture, ParsedDraft, Problem, Warning } from "../../shared/drafts/report.ts";
import { DRAFTS_PREFIX } from "../../shared/keys.ts";
import { contentBytes, REVISION_CONTENT_BYTES_MAX } from "../../shared/messages/article-rows.ts";
import type { DraftUploaded } from "../../shared/messages/draft-uploaded.ts";
import type { PictureUploaded } from "../../shared/messages/picture-uploaded.ts";
import type { ReviewRequested } from "../../shared/messages/review-requested.ts";
import type { Article, ArticleId } from "../../shared/news/article.ts";
import type { Catalogue } from "../../shared/news/catalogue.ts";
import { type Head, STANDING_IN_WORDS, standingOf } from "../../shared/news/head.ts";
import { addressOf } from "../../shared/news/publish.ts";
import { articleHash } from "../../shared/news/revision.ts";
import { submitRevision } from "../../shared/news/submit-revision.ts";
import { submitterOf } from "../../shared/news/submitter.ts";
import type { UploadReport } from "../../shared/news/upload-report.ts";
import { isPicture } from "../../shared/pictures/picture-files.ts";
import { type PictureNeeds, type ResolvedArticle, resolvePictures } from "./resolve-pictures.ts";

export interface IngestNeeds
  extends Pick<Catalogue, "readHead" | "readRevision" | "commit" | "readAddress" | "readReport" | "writeReport">,
    PictureNeeds {
  readDraft(key: string): Promise<StoredDraft | undefined>;
  /** Of the object as it is now; `undefined` when it is gone. */
  readEtag(key: string): Promise<string | undefined>;
  writeReportObject(report: UploadReport): Promise<void>;
  parse(draft: StoredDraft, path: string): Promise<DraftReport>;
  requestReview(request: ReviewRequested): Promise<void>;
  requestPicture(picture: PictureUploaded): Promise<void>;
  readonly deskRoleId: string;
  now(): Date;
}

/** What became of the upload, for the log. */
export type IngestOutcome = UploadReport["outcome"] | "picture" | "gone" | "folder" | "superseded";

/** What an upload has become so far, and what media must take out of it before it can be more. */
interface Taken {
  readonly report: UploadReport;
  readonly unpacking: readonly EnclosedPicture[];
}

/** How often a change is tried anew when somebody else changed the article in between. */
const ATTEMPTS_MAX = 5;

export async function ingestDraft(upload: DraftUploaded, needs: IngestNeeds): Promise<IngestOutcome> {
  const path = upload.key.slice(DRAFTS_PREFIX.length);
  if (path === "" || path.endsWith("/")) return "folder";
  const draft = await needs.readDraft(upload.key);
  if (draft === undefined) return "gone";
  // The bytes that this notification speaks of were overwritten; theirs brings its own, with its own uploader.
  if (upload.etag !== undefined && upload.etag !== draft.etag) return "superseded";
  const submitter = await submitterFor(upload, draft, path, needs);
  if (isPicture(path, draft.start)) {
    await needs.requestPicture({ key: upload.key, etag: draft.etag, submitter });
    return "picture";
  }
  const taken = await takeIn(draft, path, submitter, needs);
  if (taken === undefined) return "superseded";
  const { report, unpacking } = taken;
  await needs.writeReport(report);
  await needs.writeReportObject(report);
  // After the report: media sends the draft here again, and then the report says whose it is.
  await requestEnclosed(upload.key, report, unpacking, needs);
  if (report.outcome === "in-review") await requestReviewOf(report, needs);
  return report.outcome;
}

/** One message for each picture, so that a large one holds up no other. */
async function requestEnclosed(
  key: string,
  { etag, submitter }: UploadReport,
  unpacking: readonly EnclosedPicture[],
  needs: IngestNeeds,
): Promise<void> {
  const all = unpacking.map(({ entry }) => entry);
  await Promise.all(all.map((entry) => needs.requestPicture({ key, etag, submitter, enclosed: { entry, all } })));
}

async function submitterFor(
  upload: DraftUploaded,
  draft: StoredDraft,
  path: string,
  needs: IngestNeeds,
): Promise<string> {
  if (upload.principal === undefined) return earlierSubmitter(draft, path, needs);
  return submitterOf({ principal: upload.principal, claimed: draft.submitterMetadata, deskRoleId: needs.deskRoleId });
}

/**
 * Looking again at a draft: whose it is stands in the report about these very bytes. Without one, a newer upload's own
 * notification is still on its way, and only it knows the uploader; the message comes again after it.
 */
async function earlierSubmitter(draft: StoredDraft, path: string, needs: IngestNeeds): Promise<string> {
  const report = await needs.readReport(path);
  if (report?.etag === draft.etag) return report.submitter;
  throw new Error(`${draft.key} is to be looked at again, but its own notification has not been taken in yet.`);
}

async function takeIn(
  draft: StoredDraft,
  path: string,
  submitter: string,
  needs: IngestNeeds,
): Promise<Taken | undefined> {
  const base = { draft: path, etag: draft.etag, submitter };
  const named = articleIdOf(path);
  if (!named.ok) return refused(base, named.problems);
  const parsed = await needs.parse(draft, path);
  if (!parsed.ok) return refused({ ...base, articleId: named.id }, parsed.problems, parsed.warnings);
  const tooLarge = sizeProblem(parsed.article);
  if (tooLarge !== undefined) return refused({ ...base, articleId: named.id }, [tooLarge]);
  const resolved = await resolvePictures(parsed, { articleId: named.id, key: draft.key, etag: draft.etag }, needs);
  if (resolved.unpacking.length > 0) return unpacked({ ...base, articleId: named.id }, parsed, resolved);
  const { article, submitters } = resolved;
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
    const head = await needs.readHead(named.id);
    // After the head: with the version that the commit insists on, no older upload can overtake a newer one.
    if ((await needs.readEtag(draft.key)) !== draft.etag) return undefined;
    const taken = await addressProblem(named.id, article, head, needs);
    if (taken !== undefined) return refused({ ...base, articleId: named.id }, [taken]);
    const hash = articleHash(article);
    const earlier =
      head === undefined || head.hash === hash ? undefined : await needs.readRevision(named.id, head.revision);
    const source = {
      key: draft.key,
      etag: draft.etag,
      ...(draft.versionId === undefined ? {} : { versionId: draft.versionId }),
    };
    const change = submitRevision(head, {
      id: named.id,
      article,
      hash,
      submitter,
      pictureSubmitters: submitters,
      source,
      earlier,
      now: needs.now(),
    });
    if (change === undefined && head !== undefined && !isUndecided(head)) {
      return unchanged({ ...base, articleId: named.id, revision: head.revision, hash }, head);
    }
    const commit = change === undefined ? { outcome: "committed" } : await needs.commit(change);
    const revision = change?.head.revision ?? head?.revision;
    if (commit.outcome === "committed" && revision !== undefined) {
      return accepted({ ...base, articleId: named.id, revision, hash }, parsed, resolved);
    }
  }
  throw new Error(`${named.id} kept changing while its draft was taken in; the message will come again.`);
}

/** Only a text that does not compress, which no prose is, can be too large for the catalogue and yet a draft. */
function sizeProblem(article: Article): Problem | undefined {
  if (article.body.length < REVISION_CONTENT_BYTES_MAX || contentBytes(article) < REVISION_CONTENT_BYTES_MAX)
    return undefined;
  return {
    line: null,
    field: "body",
    message: "The text is too large to be kept, even compressed.",
    fix: "Split it into several articles, or send tables of numbers as a picture.",
  };
}

/** An address that another article owns is told at the upload, not only when somebody approves. */
async function addressProblem(
  id: ArticleId,
  article: Article,
  head: Head | undefined,
  needs: IngestNeeds,
): Promise<Problem | undefined> {
  if (head !== undefined && head.live !== "never") return undefined;
  const address = addressOf(article, undefined);
  const claim = await needs.readAddress(address);
  if (claim === undefined || claim.id === id) return undefined;
  return {
    line: null,
    field: "slug",
    message: `The address ${address} belongs to another article, "${claim.id}", and addresses are for ever.`,
    fix: 'Change the headline, or give this draft an address of its own with a "slug:" line in its front matter.',
  };
}

function refused(
  base: Pick<UploadReport, "draft" | "etag" | "submitter" | "articleId">,
  problems: readonly Problem[],
  warnings: readonly Warning[] = [],
): Taken {
  return { report: { ...base, outcome: "refused", problems, warnings, leftOut: [], awaited: [] }, unpacking: [] };
}

function accepted(
  base: Pick<UploadReport, "draft" | "etag" | "submitter" | "articleId" | "revision" | "hash">,
  { format, article, leftOut }: ParsedDraft,
  { warnings, awaited }: ResolvedArticle,
): Taken {
  const said = { format, title: article.title, problems: [], warnings, leftOut, awaited };
  return { report: { ...base, outcome: "in-review", ...said }, unpacking: [] };
}

/** One revision with all its pictures, not one after each: approvers are asked once, about the whole. */
function unpacked(
  base: Pick<UploadReport, "draft" | "etag" | "submitter" | "articleId">,
  { format, article, leftOut }: ParsedDraft,
  { warnings, awaited, unpacking }: ResolvedArticle,
): Taken {
  const said = { format, title: article.title, problems: [], warnings, leftOut, awaited };
  return { report: { ...base, outcome: "unpacking", ...said }, unpacking };
}

function isUndecided({ state }: Head): boolean {
  return state === "submitted" || state === "in-review";
}

/** The same bytes again, after a decision about them: nothing is opened, and the editor is told where they stand. */
function unchanged(
  base: Pick<UploadReport, "draft" | "etag" | "submitter" | "articleId" | "revision" | "hash">,
  head: Head,
): Taken {
  const warning = {
    line: null,
    field: "file",
    message: `These are the same bytes as revision ${head.revision}, which is ${STANDING_IN_WORDS[standingOf(head)]}.`,
    fix: "Change the draft before you send it again.",
  };
  const said = { title: head.title, problems: [], warnings: [warning], leftOut: [], awaited: [] };
  return { report: { ...base, outcome: "unchanged", ...said }, unpacking: [] };
}

/** Asked for on every pass while the review is not open: a crash after the commit must not leave a revision unseen. */
async function requestReviewOf({ articleId, revision, hash }: UploadReport, needs: IngestNeeds): Promise<void> {
  if (articleId === undefined || revision === undefined || hash === undefined) return;
  const head = await needs.readHead(articleId);
  if (head?.state === "submitted" && head.revision === revision)
    await needs.requestReview({ articleId, revision, hash });
}
