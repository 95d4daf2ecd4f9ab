/** Opens the review that a new revision asks for, and tells the approvers. */
import type { Notice } from "../../shared/aws/notices.ts";
import type { ReviewRequested } from "../../shared/messages/review-requested.ts";
import type { Catalogue } from "../../shared/news/catalogue.ts";
import type { Head } from "../../shared/news/head.ts";
import { openReview } from "../../shared/news/open-review.ts";

export interface ReviewNeeds extends Pick<Catalogue, "readHead" | "commit"> {
  notify(notice: Notice): Promise<void>;
  readonly deskUrl: string;
  now(): Date;
}

/**
 * Safe to repeat: a review is opened once. A crash between opening and telling repeats the message, and the head shows
 * the review open already; then the notice is sent again, because twice is better than never.
 */
export async function openRequestedReview(request: ReviewRequested, needs: ReviewNeeds): Promise<"opened" | "passed"> {
  const head = await needs.readHead(request.articleId);
  const change = openReview(head, request, needs.now());
  if (change !== undefined) {
    const { outcome } = await needs.commit(change);
    // A newer revision has come in between; it brings its own request.
    if (outcome !== "committed") return "passed";
  }
  const opened = change?.head ?? head;
  if (opened?.state !== "in-review" || opened.hash !== request.hash) return "passed";
  await needs.notify(noticeOf(opened, needs.deskUrl));
  return "opened";
}

function noticeOf(head: Head, deskUrl: string): Notice {
  const address = `${deskUrl}/articles/${head.id.split("/").map(encodeURIComponent).join("/")}`;
  return {
    subject: `For approval: ${head.title}`,
    text: `"${head.title}" (${head.section}, revision ${head.revision}) by ${head.submitter} waits for a decision.\n\n${address}\n`,
  };
}
