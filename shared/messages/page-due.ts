/** Asks the press for one page, and names the pages that may follow only when it is written. */
import * as z from "zod/mini";
import type { PlannedPage } from "../news/page-plan.ts";

export interface PageDue {
  /** Names the change that made the page due, for deduplication and logs. */
  readonly change: string;
  readonly page: PlannedPage;
  /** Set when the CDN must be emptied of an article's pages after the last of them is written. */
  readonly clearing?: CacheClearing;
}

export interface CacheClearing {
  readonly articleId: string;
  /** Every page of the plan; the press crosses each off when written, and clears the CDN at the last. */
  readonly pages: readonly string[];
}

const planned: z.ZodMiniType<PlannedPage> = z.object({
  path: z.string().check(z.startsWith("/")),
  get next() {
    return z.array(planned);
  },
});
const pageDue = z.object({
  change: z.string().check(z.minLength(1)),
  page: planned,
  clearing: z.optional(
    z.object({ articleId: z.string().check(z.minLength(1)), pages: z.array(z.string().check(z.startsWith("/"))) }),
  ),
});

export function encodePageDue(due: PageDue): string {
  return JSON.stringify(due);
}

export function decodePageDue(body: unknown): PageDue | undefined {
  const parsed = pageDue.safeParse(body);
  return parsed.success ? (parsed.data as PageDue) : undefined;
}
