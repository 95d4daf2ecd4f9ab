/** Where things stand in the one table (design: no secondary index is ever read to build a page). */
import { createHash } from "node:crypto";
import type { ArticleId } from "../news/article.ts";
import type { DueEntry, QueuePlace } from "../news/change.ts";
import { type Card, type ListKey, listPosition } from "../news/lists.ts";

export interface RowKey {
  readonly pk: string;
  readonly sk: string;
}

/** Digits that keep numbers in order as text: a million revisions or events of one article. */
const NUMBER_DIGITS = 7;

export const articlePartition = (id: ArticleId): string => `ARTICLE#${id}`;
export const headKey = (id: ArticleId): RowKey => ({ pk: articlePartition(id), sk: "HEAD" });
export const publicKey = (id: ArticleId): RowKey => ({ pk: articlePartition(id), sk: "PUBLIC" });
export const revisionKey = (id: ArticleId, number: number): RowKey => ({
  pk: articlePartition(id),
  sk: `REVISION#${ordered(number)}`,
});
export const eventKey = (id: ArticleId, number: number): RowKey => ({
  pk: articlePartition(id),
  sk: `EVENT#${ordered(number)}`,
});
export const clearingKey = (id: ArticleId, change: string): RowKey => ({
  pk: articlePartition(id),
  sk: `CLEARING#${change}`,
});
export const addressKey = (path: string): RowKey => ({ pk: `ADDRESS#${path}`, sk: "ADDRESS" });
export const listPartition = (list: ListKey): string => `LIST#${list.replace(":", "#")}`;
export const membershipKey = (list: ListKey, card: Card): RowKey => ({
  pk: listPartition(list),
  sk: listPosition(card),
});
export const DAYS_PARTITION = "DAYS";
export const dayKey = (day: string): RowKey => ({ pk: DAYS_PARTITION, sk: day });
export const queuePartition = (state: QueuePlace["state"]): string => `DESK#${state}`;
export const queueKey = ({ state, since, id }: QueuePlace): RowKey => ({
  pk: queuePartition(state),
  sk: `${since}#${id}`,
});
export const DUE_PARTITION = "DUE";
export const dueKey = ({ at, kind, id }: DueEntry): RowKey => ({ pk: DUE_PARTITION, sk: `${at}#${kind}#${id}` });
export const pictureUsePartition = (hash: string): string => `PICTURE-USE#${hash}`;
export const pictureUseKey = (hash: string, id: ArticleId): RowKey => ({ pk: pictureUsePartition(hash), sk: id });
/** Hashed, because a draft path may be longer than a key; composed (NFC), because a Mac spells the same name otherwise. */
export const reportRowKey = (draftPath: string): RowKey => ({
  pk: `REPORT#${sha256(draftPath.normalize("NFC"))}`,
  sk: "REPORT",
});
export const picturePartition = (picturePath: string): string => `PICTURE#${sha256(picturePath.normalize("NFC"))}`;
export const pictureKeyOf = (picturePath: string): RowKey => ({ pk: picturePartition(picturePath), sk: "PICTURE" });
export const awaitingKey = (picturePath: string, draftKey: string): RowKey => ({
  pk: picturePartition(picturePath),
  sk: `AWAITING#${sha256(draftKey)}`,
});

function ordered(number: number): string {
  return String(number).padStart(NUMBER_DIGITS, "0");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
