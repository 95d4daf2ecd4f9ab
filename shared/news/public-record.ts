/** The public record: what readers may see of an article. Its changes drive the press; it holds no body. */
import type { ArticleId, Picture } from "./article.ts";
import type { Card } from "./lists.ts";

export type PublicRecord = LiveRecord | WithdrawnRecord;

interface RecordBase {
  readonly id: ArticleId;
  /** The public path, for ever: `/internasional/pasukan-ditarik/`. */
  readonly address: string;
  /** Grows with every change of the record; names the change in messages and logs. */
  readonly sequence: number;
  /** ISO 8601 UTC of the first publication, for ever. */
  readonly firstPublishedAt: string;
  readonly card: Card;
  /** Every picture on the page, so that a withdrawal can take them away too. */
  readonly pictures: readonly Picture[];
  /** What readers were told of changes, for ever: a withdrawal and a later return do not erase it. */
  readonly corrections: readonly Correction[];
}

export interface LiveRecord extends RecordBase {
  readonly status: "live";
  /** The revision that readers see, and the hash that was approved. */
  readonly revision: number;
  readonly hash: string;
}

export interface WithdrawnRecord extends RecordBase {
  readonly status: "withdrawn";
  /** ISO 8601 UTC. */
  readonly withdrawnAt: string;
  /** What readers are told; empty for the publication's usual sentence. */
  readonly notice: string;
}

export interface Correction {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly note: string;
}
