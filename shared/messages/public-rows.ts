/** Schemas of the rows that readers' pages are made from, and of what waits in queues and for its time. */
import * as z from "zod/mini";
import type { AddressClaim, DueEntry, QueueEntry } from "../news/change.ts";
import type { Card } from "../news/lists.ts";
import type { PublicRecord } from "../news/public-record.ts";
import type { UploadReport } from "../news/upload-report.ts";
import { pictureFields } from "./picture-fields.ts";

export const cardRow: z.ZodMiniType<Card> = z.object({
  id: z.string().check(z.minLength(1)),
  address: z.string().check(z.startsWith("/")),
  title: z.string(),
  standfirst: z.string(),
  section: z.string(),
  language: z.string(),
  byline: z.array(z.object({ name: z.string() })),
  publishedAt: z.string(),
  updatedAt: z.string(),
  archivePiece: z.boolean(),
  picture: z.exactOptional(z.extend(pictureFields, { alt: z.string() })),
  tags: z.array(z.string()),
});

const recordBase = z.object({
  id: z.string().check(z.minLength(1)),
  address: z.string().check(z.startsWith("/")),
  sequence: z.int().check(z.positive()),
  firstPublishedAt: z.string(),
  card: cardRow,
  pictures: z.array(pictureFields),
  corrections: z.array(z.object({ at: z.string(), note: z.string() })),
});

export const publicRecordRow: z.ZodMiniType<PublicRecord> = z.discriminatedUnion("status", [
  z.extend(recordBase, {
    status: z.literal("live"),
    revision: z.int().check(z.positive()),
    hash: z.string(),
  }),
  z.extend(recordBase, { status: z.literal("withdrawn"), withdrawnAt: z.string(), notice: z.string() }),
]);

export const addressRow: z.ZodMiniType<AddressClaim> = z.object({
  path: z.string().check(z.startsWith("/")),
  id: z.string().check(z.minLength(1)),
  state: z.enum(["live", "reserved", "withdrawn"]),
});

export const queueRow: z.ZodMiniType<QueueEntry> = z.object({
  state: z.enum(["in-review", "scheduled", "returned"]),
  since: z.string(),
  id: z.string().check(z.minLength(1)),
  revision: z.int().check(z.positive()),
  hash: z.string(),
  title: z.string(),
  section: z.string(),
  submitter: z.string(),
});

export const dueRow: z.ZodMiniType<DueEntry> = z.object({
  kind: z.enum(["publication", "news-lapse"]),
  at: z.string(),
  id: z.string().check(z.minLength(1)),
});

const problem = z.object({
  line: z.nullable(z.number()),
  field: z.string(),
  message: z.string(),
  fix: z.string(),
});

export const reportRow: z.ZodMiniType<UploadReport> = z.object({
  draft: z.string(),
  etag: z.string(),
  outcome: z.enum(["in-review", "unpacking", "stored", "unchanged", "refused"]),
  submitter: z.string(),
  articleId: z.exactOptional(z.string()),
  revision: z.exactOptional(z.int()),
  hash: z.exactOptional(z.string()),
  format: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  problems: z.array(problem),
  warnings: z.array(problem),
  leftOut: z.array(z.object({ line: z.number(), text: z.string(), rule: z.string() })),
  moreLeftOut: z.exactOptional(z.int()),
  awaited: z.array(z.string()),
});
