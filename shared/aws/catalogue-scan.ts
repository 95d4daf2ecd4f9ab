/** Reading the whole catalogue: for verifying and rebuilding only, never on the way of an article. */
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import { publicRecordRow } from "../messages/public-rows.ts";
import type { PublicRecord } from "../news/public-record.ts";

/** Every public record, in no particular order. Costs a read of the whole table. */
export async function* scanPublicRecords(client: DynamoDBClient, table: string): AsyncGenerator<PublicRecord> {
  const pages = paginateScan(
    { client: DynamoDBDocumentClient.from(client) },
    {
      TableName: table,
      ConsistentRead: true,
      FilterExpression: "sk = :public",
      ExpressionAttributeValues: { ":public": "PUBLIC" },
    },
  );
  for await (const { Items } of pages) {
    for (const item of Items ?? []) yield publicRecordRow.parse(item);
  }
}
