/** Schemas of the rows that hold an article: a row is unknown until one of these has read it. */
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import * as z from "zod/mini";
import type { Article } from "../news/article.ts";
import type { AuditEvent } from "../news/audit.ts";
import type { StoredPicture } from "../news/catalogue.ts";
import type { Head } from "../news/head.ts";
import type { Revision } from "../news/revision.ts";
import { pictureFields } from "./picture-fields.ts";

const sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const person = z.object({ name: z.string() });

const pictureFile = { submitter: z.string(), etag: z.string() };
export const storedPictureRow: z.ZodMiniType<StoredPicture> = z.union([
  z.object({
    ...pictureFile,
    picture: pictureFields,
    words: z.object({ alt: z.string(), caption: z.string(), credit: z.string(), licence: z.string() }),
  }),
  z.object({ ...pictureFile, refused: z.object({ message: z.string(), fix: z.string() }) }),
]);

const article: z.ZodMiniType<Article> = z.object({
  title: z.string(),
  standfirst: z.string(),
  language: z.string(),
  dateline: z.string(),
  byline: z.array(person),
  editors: z.array(person),
  draftedAt: z.nullable(z.string()),
  embargo: z.nullable(z.string()),
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
      licence: z.exactOptional(z.string()),
      picture: z.exactOptional(pictureFields),
    }),
  ),
  related: z.array(z.object({ title: z.string(), href: z.string() })),
});

export const headRow: z.ZodMiniType<Head> = z.object({
  id: z.string().check(z.minLength(1)),
  version: z.int().check(z.positive()),
  revision: z.int().check(z.positive()),
  hash: sha256Hex,
  title: z.string(),
  section: z.string(),
  state: z.enum(["submitted", "in-review", "scheduled", "published", "returned", "rejected"]),
  since: z.string(),
  submitter: z.string(),
  contributors: z.array(z.string()),
  approvals: z.array(z.object({ by: z.string(), at: z.string(), terms: z.string() })),
  scheduled: z.exactOptional(
    z.object({
      revision: z.int().check(z.positive()),
      hash: sha256Hex,
      at: z.string(),
      datedBy: z.enum(["publication", "draft"]),
      correction: z.string(),
      approvedBy: z.array(z.string()),
      since: z.string(),
    }),
  ),
  live: z.enum(["never", "live", "withdrawn"]),
  events: z.int().check(z.nonnegative()),
  lastEventHash: z.string(),
});

export const eventRow: z.ZodMiniType<AuditEvent> = z.object({
  articleId: z.string(),
  number: z.int().check(z.positive()),
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
  revision: z.int().check(z.positive()),
  contentHash: sha256Hex,
  details: z.record(z.string(), z.string()),
  previousHash: z.string(),
  hash: sha256Hex,
});

const revisionFields = z.object({
  articleId: z.string(),
  number: z.int().check(z.positive()),
  hash: sha256Hex,
  submitter: z.string(),
  contributors: z.array(z.string()),
  source: z.object({ key: z.string(), etag: z.string(), versionId: z.exactOptional(z.string()) }),
  submittedAt: z.string(),
});
export const revisionSummaryRow: z.ZodMiniType<Omit<Revision, "article">> = revisionFields;
const revisionRow = z.extend(revisionFields, { content: z.instanceof(Uint8Array) });

/** DynamoDB's rows end at 400 KB; the rest is room for the other fields. */
export const REVISION_CONTENT_BYTES_MAX = 380_000;

/** What an article takes in its row. Prose compresses to a third and less; only noise comes near the limit. */
export function contentBytes(content: Article): number {
  return compress(content).length;
}

/** Brotli, because a long draft does not fit a row as it stands. */
export function encodeRevision({ article: content, ...fields }: Revision): Record<string, unknown> {
  return { ...fields, content: compress(content) };
}

function compress(content: Article): Buffer {
  const json = Buffer.from(JSON.stringify(content));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: json.length };
  return brotliCompressSync(json, { params });
}

/** Throws when the row is not a revision: only `commit` writes them, so that would be a bug. */
export function decodeRevision(row: unknown): Revision {
  const { content, ...fields } = revisionRow.parse(row);
  return { ...fields, article: article.parse(JSON.parse(brotliDecompressSync(content).toString())) };
}
