/** From one record of the table's stream to the first page of its plan. */
import type { PageDue } from "../../shared/messages/page-due.ts";
import { publicRecordRow } from "../../shared/messages/public-rows.ts";
import { pathsOf, planPages } from "../../shared/news/page-plan.ts";
import type { Publication } from "../../shared/news/publication-settings.ts";

/** The old and new image of a public record, already unmarshalled; `name` is unique to this change. */
export interface RecordChange {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** `undefined` for a row that was removed: records are never deleted, so there is nothing to plan. */
export function planChange({ name, before, after }: RecordChange, publication: Publication): PageDue | undefined {
  if (after === undefined) return undefined;
  const record = publicRecordRow.parse(after);
  const plan = planPages(before === undefined ? undefined : publicRecordRow.parse(before), record, publication);
  const due: PageDue = { change: name, page: plan.first };
  return plan.mustClearCache ? { ...due, clearing: { articleId: record.id, pages: pathsOf(plan.first) } } : due;
}
