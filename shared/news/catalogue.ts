/**
 * What the newsroom asks of its catalogue, in its own words. `shared/aws/catalogue.ts` answers from DynamoDB; use cases
 * take the functions they need from here as plain properties, so that a test hands them object literals. All reads are
 * strongly consistent.
 */
import type { ArticleId, Picture } from "./article.ts";
import type { AuditEvent } from "./audit.ts";
import type { AddressClaim, Change, DueEntry, QueueEntry, QueuePlace } from "./change.ts";
import type { Head } from "./head.ts";
import type { Card, ListKey } from "./lists.ts";
import type { PublicRecord } from "./public-record.ts";
import type { Revision } from "./revision.ts";
import type { UploadReport } from "./upload-report.ts";

/** What became of a change: written whole, or not at all and why. */
export type Commit =
  | { readonly outcome: "committed" }
  /** Somebody else changed the article in between: read again, then decide again. */
  | { readonly outcome: "changed-since" }
  | { readonly outcome: "address-taken"; readonly owner: ArticleId };

export interface Catalogue {
  readHead(id: ArticleId): Promise<Head | undefined>;
  readRevision(id: ArticleId, number: number): Promise<Revision | undefined>;
  /** Oldest first. */
  readRevisions(id: ArticleId): Promise<Omit<Revision, "article">[]>;
  /** Oldest first, the whole chain. */
  readEvents(id: ArticleId): Promise<AuditEvent[]>;
  readPublicRecord(id: ArticleId): Promise<PublicRecord | undefined>;
  readAddress(path: string): Promise<AddressClaim | undefined>;
  /** Newest first; `from` and `until` are a half-open range of publication instants. */
  readList(
    list: ListKey,
    range: { readonly limit: number } | { readonly from: Date; readonly until: Date },
  ): Promise<Card[]>;
  /** Articles that show this picture or once did: their public records say which. */
  readPictureUsers(hash: string): Promise<ArticleId[]>;
  /** Days with an article, ascending. */
  readDays(): Promise<string[]>;
  /** Oldest first. */
  readQueue(state: QueuePlace["state"]): Promise<QueueEntry[]>;
  /** What is due at `now`, earliest first. */
  readDue(now: Date): Promise<DueEntry[]>;
  /** The one door for every transition. */
  commit(change: Change): Promise<Commit>;
  /** Takes an article that is no news any more off the news list. */
  leaveNews(card: Card): Promise<void>;
  forgetDue(entry: DueEntry): Promise<void>;
  readReport(draftPath: string): Promise<UploadReport | undefined>;
  writeReport(report: UploadReport): Promise<void>;
  /** The picture uploaded at a path below `drafts/`, and by whom. */
  readPicture(picturePath: string): Promise<StoredPicture | undefined>;
  writePicture(picturePath: string, stored: StoredPicture): Promise<void>;
  /** Remembers that a draft names a picture, there or not: whenever it arrives anew the draft is looked at again. */
  awaitPicture(picturePath: string, draftKey: string): Promise<void>;
  /** Drafts (object keys) that have named this picture. */
  readAwaiting(picturePath: string): Promise<string[]>;
  /** Crosses a page off a clearing and tells which pages have been crossed off so far. */
  crossOff(articleId: ArticleId, change: string, path: string): Promise<readonly string[]>;
}

/** What became of a picture file. */
export type StoredPicture = TakenPicture | RefusedPicture;

interface PictureFile {
  readonly submitter: string;
  /** Of the bytes it was made from; of the whole archive when it lay in one. */
  readonly etag: string;
}

export interface TakenPicture extends PictureFile {
  readonly picture: Picture;
  readonly words: PictureWords;
}

/** A file that is no picture readers could see, and why. */
export interface RefusedPicture extends PictureFile {
  readonly refused: { readonly message: string; readonly fix: string };
}

/** What a picture's own metadata says (IPTC, XMP): used where the draft says nothing. Each may be empty. */
export interface PictureWords {
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly licence: string;
}
