/** Schemas of the rows that hold an article: a row is unknown until one of these has read it. */
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import * as z from "zod";
import type { Article, Picture } from "../news/article.ts";
import type { AuditEvent } from "../news/audit.ts";
import type { StoredPicture } from "../news/catalogue.ts";
import type { Head } from "../news/head.ts";
import type { Revision } from "../news/revision.ts";

const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
const person = z.object({ name: z.string() });

const pictureRow: z.ZodType<Picture> = z.object({
  hash: sha256Hex,
  extension: z.enum(["jpg", "png"]),
  width: z.int().positive(),
  height: z.int().positive(),
});

export const storedPictureRow: z.ZodType<StoredPicture> = z.object({ picture: pictureRow, submitter: z.string() });

const article: z.ZodType<Article> = z.object({
  title: z.string(),
  standfirst: z.string(),
  language: z.string(),
  dateline: z.string(),
  byline: z.array(person),
  editors: z.array(person),
  draftedAt: z.string().nullable(),
  tags: z.array(z.string()),
  section: z.string(),
  slug: z.string(),
  body: z.string(),
  media: z.array(
    z.object({
      src: z.string(),
      alt: z.string(),
      caption: z.string(),
      credit: z.string(),
      picture: z.exactOptional(pictureRow),
    }),
  ),
  related: z.array(z.object({ title: z.string(), href: z.string() })),
});

export const headRow: z.ZodType<Head> = z.object({
  id: z.string().min(1),
  version: z.int().positive(),
  revision: z.int().positive(),
  hash: sha256Hex,
  title: z.string(),
  section: z.string(),
  state: z.enum(["submitted", "in-review", "scheduled", "published", "returned", "rejected"]),
  since: z.string(),
  submitter: z.string(),
  contributors: z.array(z.string()),
  approvals: z.array(z.object({ by: z.string(), at: z.string() })),
  scheduled: z.exactOptional(
    z.object({
      revision: z.int().positive(),
      hash: sha256Hex,
      at: z.string(),
      datedBy: z.enum(["publication", "draft"]),
      correction: z.string(),
      approvedBy: z.array(z.string()),
      since: z.string(),
    }),
  ),
  live: z.enum(["never", "live", "withdrawn"]),
  events: z.int().nonnegative(),
  lastEventHash: z.string(),
});

export const eventRow: z.ZodType<AuditEvent> = z.object({
  articleId: z.string(),
  number: z.int().positive(),
  at: z.string(),
  actor: z.string(),
  kind: z.enum([
    "revision-submitted",
    "contributor-added",
    "review-opened",
    "approved",
    "returned",
    "rejected",
    "scheduled",
    "published",
    "withdrawn",
  ]),
  revision: z.int().positive(),
  contentHash: sha256Hex,
  details: z.record(z.string(), z.string()),
  previousHash: z.string(),
  hash: sha256Hex,
});

const revisionFields = z.object({
  articleId: z.string(),
  number: z.int().positive(),
  hash: sha256Hex,
  submitter: z.string(),
  contributors: z.array(z.string()),
  source: z.object({ key: z.string(), etag: z.string(), versionId: z.exactOptional(z.string()) }),
  submittedAt: z.string(),
});
export const revisionSummaryRow: z.ZodType<Omit<Revision, "article">> = revisionFields;
const revisionRow = revisionFields.extend({ content: z.instanceof(Uint8Array) });

/** DynamoDB rows end at 400 KB: brotli makes any article of a 1 MB draft fit. */
export function encodeRevision({ article: content, ...fields }: Revision): Record<string, unknown> {
  const json = Buffer.from(JSON.stringify(content));
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: json.length } };
  return { ...fields, content: brotliCompressSync(json, options) };
}

/** Throws when the row is not a revision: only `commit` writes them, so that would be a bug. */
export function decodeRevision(row: unknown): Revision {
  const { content, ...fields } = revisionRow.parse(row);
  return { ...fields, article: article.parse(JSON.parse(brotliDecompressSync(content).toString())) };
}
