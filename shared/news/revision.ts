/** A revision: one parsed, immutable, numbered, hashed version of an article. */
import { createHash } from "node:crypto";
import type { Article, ArticleId } from "./article.ts";
import { canonicalJson } from "./canonical-json.ts";

export interface Revision {
  readonly articleId: ArticleId;
  /** From 1, without gaps. */
  readonly number: number;
  readonly article: Article;
  /** What an approval names: `articleHash(article)`. */
  readonly hash: string;
  /** Identity of the person whose upload this is. */
  readonly submitter: string;
  /** Everybody whose uploads led to this revision since the article was last published, the submitter included. */
  readonly contributors: readonly string[];
  readonly source: DraftSource;
  /** ISO 8601 UTC. */
  readonly submittedAt: string;
}

/** The uploaded bytes that a revision was made from. */
export interface DraftSource {
  /** Object key in the drafts bucket. */
  readonly key: string;
  readonly etag: string;
  /** Absent where the bucket keeps no versions. */
  readonly versionId?: string;
}

/** SHA-256 (lower-case hex) of the canonical content: text, metadata and the hashes of its pictures. */
export function articleHash(article: Article): string {
  return createHash("sha256").update(canonicalJson(article)).digest("hex");
}
