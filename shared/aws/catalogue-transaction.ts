/** Turns a change into the items of one DynamoDB transaction. Pure: all or nothing is DynamoDB's part. */
import assert from "node:assert/strict";
import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { encodeRevision } from "../messages/article-rows.ts";
import type { Change } from "../news/change.ts";
import {
  addressKey,
  dayKey,
  dueKey,
  eventKey,
  headKey,
  membershipKey,
  pictureUseKey,
  publicKey,
  queueKey,
  type RowKey,
  revisionKey,
} from "./catalogue-keys.ts";

type Item = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** DynamoDB's limit of one transaction. */
const ITEMS_MAX = 100;

/** Position of the writes whose conditions can fail, so that a failure can be named. */
export const HEAD_INDEX = 0;
export const ADDRESS_INDEX = 1;

/** The head first, the address (if any) second; a place that is both left and joined is joined. */
export function transactionItems(table: string, change: Change): Item[] {
  const puts = new Map<string, Item>();
  const deletes = new Map<string, Item>();
  const put = (key: RowKey, row: object) =>
    puts.set(keyText(key), { Put: { TableName: table, Item: { ...key, ...row } } });
  const drop = (key: RowKey) => deletes.set(keyText(key), { Delete: { TableName: table, Key: key } });

  if (change.record !== undefined) put(publicKey(change.head.id), change.record);
  for (const { list, card } of change.listsJoined) put(membershipKey(list, card), card);
  if (change.day !== undefined) put(dayKey(change.day), {});
  for (const hash of change.picturesShown) put(pictureUseKey(hash, change.head.id), {});
  for (const entry of change.queueJoined) put(queueKey(entry), entry);
  for (const entry of change.dueAdded) put(dueKey(entry), entry);
  for (const { list, card } of change.listsLeft) drop(membershipKey(list, card));
  for (const place of change.queueLeft) drop(queueKey(place));
  for (const entry of change.dueRemoved) drop(dueKey(entry));

  const items = [
    headItem(table, change),
    ...addressItem(table, change),
    newItem(table, eventKey(change.head.id, change.event.number), change.event),
    ...revisionItem(table, change),
    ...puts.values(),
    ...[...deletes].filter(([key]) => !puts.has(key)).map(([, item]) => item),
  ];
  assert(
    items.length <= ITEMS_MAX,
    `A change of ${change.head.id} writes ${items.length} rows; DynamoDB takes ${ITEMS_MAX}.`,
  );
  return items;
}

/** Written only over the version it was made from: whoever read an older head decides again. */
function headItem(table: string, { head }: Change): Item {
  const key = headKey(head.id);
  if (head.version === 1) return newItem(table, key, head);
  return {
    Put: {
      TableName: table,
      Item: { ...key, ...head },
      ConditionExpression: "#version = :before",
      ExpressionAttributeNames: { "#version": "version" },
      ExpressionAttributeValues: { ":before": head.version - 1 },
    },
  };
}

/** An address is for ever: it can be claimed once, and only its owner may write it again. */
function addressItem(table: string, { address }: Change): Item[] {
  if (address === undefined) return [];
  return [
    {
      Put: {
        TableName: table,
        Item: { ...addressKey(address.path), ...address },
        ConditionExpression: "attribute_not_exists(pk) OR #owner = :owner",
        ExpressionAttributeNames: { "#owner": "id" },
        ExpressionAttributeValues: { ":owner": address.id },
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      },
    },
  ];
}

function revisionItem(table: string, { revision }: Change): Item[] {
  if (revision === undefined) return [];
  return [newItem(table, revisionKey(revision.articleId, revision.number), encodeRevision(revision))];
}

/** Revisions and events are never written twice. */
function newItem(table: string, key: RowKey, row: object): Item {
  return { Put: { TableName: table, Item: { ...key, ...row }, ConditionExpression: "attribute_not_exists(pk)" } };
}

function keyText({ pk, sk }: RowKey): string {
  return `${pk} ${sk}`;
}
