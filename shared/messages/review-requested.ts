/** Asks approvals to open a review. Carries the work, never the decision. */
import * as z from "zod/mini";

const reviewRequested = z.object({
  articleId: z.string().check(z.minLength(1)),
  revision: z.int().check(z.positive()),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export type ReviewRequested = z.infer<typeof reviewRequested>;

export function encodeReviewRequested(request: ReviewRequested): string {
  return JSON.stringify(request);
}

export function decodeReviewRequested(body: unknown): ReviewRequested | undefined {
  const parsed = reviewRequested.safeParse(body);
  return parsed.success ? parsed.data : undefined;
}
