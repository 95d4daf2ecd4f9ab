/** The catalogue in DynamoDB: the newsroom's questions (shared/news/catalogue.ts) in strongly consistent reads. */
import { setTimeout } from "node:timers/promises";
import { type CancellationReason, type DynamoDBClient, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { decodeRevision, eventRow, headRow, revisionSummaryRow, storedPictureRow } from "../messages/article-rows.ts";
import { addressRow, cardRow, dueRow, publicRecordRow, queueRow, reportRow } from "../messages/public-rows.ts";
import type { Catalogue, Commit } from "../news/catalogue.ts";
import type { Change } from "../news/change.ts";
import { summaryOf } from "../news/report-summary.ts";
import {
  addressKey,
  articlePartition,
  awaitingKey,
  clearingKey,
  DAYS_PARTITION,
  DUE_PARTITION,
  dueKey,
  headKey,
  listPartition,
  membershipKey,
  pictureKeyOf,
  picturePartition,
  pictureUsePartition,
  publicKey,
  queuePartition,
  type RowKey,
  reportRowKey,
  revisionKey,
} from "./catalogue-keys.ts";
import { ADDRESS_INDEX, HEAD_INDEX, transactionItems } from "./catalogue-transaction.ts";

/** Longer than dead letters are kept (infra/settings.ts): a page redriven on their last day must find what was crossed off. */
const CLEARING_KEPT_SECONDS = 15 * 86_400;
/** Sorts after every other character of a key. */
const LAST = "\uffff";

export function createCatalogue(client: DynamoDBClient, table: string): Catalogue {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

  async function get<T>(key: RowKey, schema: z.ZodMiniType<T>): Promise<T | undefined> {
    const { Item } = await documents.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
    return Item === undefined ? undefined : schema.parse(Item);
  }

  /** Follows DynamoDB's 1 MB pages to the end, or to the limit. */
  async function query(input: Omit<QueryCommandInput, "TableName">): Promise<unknown[]> {
    const rows: unknown[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await documents.send(
        new QueryCommand({ TableName: table, ConsistentRead: true, ...input, ExclusiveStartKey: from }),
      );
      rows.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from !== undefined && (input.Limit === undefined || rows.length < input.Limit));
    return rows;
  }

  const partition = (pk: string, prefix = "") =>
    prefix === ""
      ? query({ KeyConditionExpression: "pk = :pk", ExpressionAttributeValues: { ":pk": pk } })
      : query({
          KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)",
          ExpressionAttributeValues: { ":pk": pk, ":prefix": prefix },
        });

  const put = (key: RowKey, row: object) =>
    documents.send(new PutCommand({ TableName: table, Item: { ...key, ...row } }));
  const drop = (key: RowKey) => documents.send(new DeleteCommand({ TableName: table, Key: key }));

  return {
    readHead: (id) => get(headKey(id), headRow),
    async readRevision(id, number) {
      const { Item } = await documents.send(
        new GetCommand({ TableName: table, Key: revisionKey(id, number), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : decodeRevision(Item);
    },
    async readRevisions(id) {
      return z.array(revisionSummaryRow).parse(await partition(articlePartition(id), "REVISION#"));
    },
    async readEvents(id) {
      return z.array(eventRow).parse(await partition(articlePartition(id), "EVENT#"));
    },
    readPublicRecord: (id) => get(publicKey(id), publicRecordRow),
    readAddress: (path) => get(addressKey(path), addressRow),
    async readList(list, range) {
      const pk = listPartition(list);
      const rows = await query(
        "limit" in range
          ? {
              KeyConditionExpression: "pk = :pk",
              ExpressionAttributeValues: { ":pk": pk },
              ScanIndexForward: false,
              Limit: range.limit,
            }
          : {
              KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :until",
              ExpressionAttributeValues: {
                ":pk": pk,
                ":from": range.from.toISOString(),
                // Positions continue with `#<id>` after the instant, so the bare instant sorts before its own articles.
                ":until": range.until.toISOString(),
              },
              ScanIndexForward: false,
            },
      );
      return z.array(cardRow).parse(rows);
    },
    async readPictureUsers(hash) {
      const rows = z.array(z.object({ sk: z.string() })).parse(await partition(pictureUsePartition(hash)));
      return rows.map(({ sk }) => sk);
    },
    async readDays() {
      const rows = z.array(z.object({ sk: z.string() })).parse(await partition(DAYS_PARTITION));
      return rows.map(({ sk }) => sk);
    },
    async readQueue(state) {
      return z.array(queueRow).parse(await partition(queuePartition(state)));
    },
    async readDue(now) {
      const rows = await query({
        KeyConditionExpression: "pk = :pk AND sk <= :now",
        ExpressionAttributeValues: { ":pk": DUE_PARTITION, ":now": `${now.toISOString()}${LAST}` },
      });
      return z.array(dueRow).parse(rows);
    },
    commit: (change) => commit(documents, table, change),
    async leaveNews(card) {
      await drop(membershipKey("news", card));
    },
    async forgetDue(entry) {
      await drop(dueKey(entry));
    },
    readReport: (draftPath) => get(reportRowKey(draftPath), reportRow),
    async writeReport(report) {
      await put(reportRowKey(report.draft), summaryOf(report));
    },
    readPicture: (picturePath) => get(pictureKeyOf(picturePath), storedPictureRow),
    async writePicture(picturePath, stored) {
      await put(pictureKeyOf(picturePath), stored);
    },
    async awaitPicture(picturePath, draftKey) {
      await put(awaitingKey(picturePath, draftKey), { draftKey });
    },
    async readAwaiting(picturePath) {
      const rows = await partition(picturePartition(picturePath), "AWAITING#");
      return z
        .array(z.object({ draftKey: z.string() }))
        .parse(rows)
        .map(({ draftKey }) => draftKey);
    },
    async crossOff(articleId, changeName, path) {
      const { Attributes } = await documents.send(
        new UpdateCommand({
          TableName: table,
          Key: clearingKey(articleId, changeName),
          UpdateExpression: "ADD done :page SET expiresAt = :expiresAt",
          ExpressionAttributeValues: {
            ":page": new Set([path]),
            ":expiresAt": Math.floor(Date.now() / 1000) + CLEARING_KEPT_SECONDS,
          },
          ReturnValues: "ALL_NEW",
        }),
      );
      return [...z.object({ done: z.set(z.string()) }).parse(Attributes).done];
    },
  };
}

/** Two articles published in the same instant touch the same day: DynamoDB refuses one, which simply comes again. */
const CONFLICT_ATTEMPTS_MAX = 8;
const CONFLICT_PAUSE_MS = 25;

/** A failed condition becomes a named outcome; everything else is a fault and is thrown. */
async function commit(documents: DynamoDBDocumentClient, table: string, change: Change, attempt = 1): Promise<Commit> {
  try {
    await documents.send(new TransactWriteCommand({ TransactItems: transactionItems(table, change) }));
    return { outcome: "committed" };
  } catch (fault) {
    if (!(fault instanceof TransactionCanceledException)) throw fault;
    const reasons = fault.CancellationReasons ?? [];
    const outcome = nameOf(reasons, change);
    if (outcome !== undefined) return outcome;
    const isConflict = reasons.some(({ Code }) => Code === "TransactionConflict");
    if (!isConflict || attempt === CONFLICT_ATTEMPTS_MAX) throw fault;
    await setTimeout(CONFLICT_PAUSE_MS * attempt * Math.random());
    return commit(documents, table, change, attempt + 1);
  }
}

function nameOf(reasons: readonly CancellationReason[], change: Change): Commit | undefined {
  const failed = (index: number) => reasons[index]?.Code === "ConditionalCheckFailed";
  if (failed(HEAD_INDEX)) return { outcome: "changed-since" };
  if (change.address === undefined || !failed(ADDRESS_INDEX)) return undefined;
  return { outcome: "address-taken", owner: reasons[ADDRESS_INDEX]?.Item?.id?.S ?? "another article" };
}
