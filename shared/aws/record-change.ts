/** Reads a record of the table's stream into plain values. */
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";

export function readRecordChange(record: DynamoDBRecord): { name: string; before: unknown; after: unknown } {
  return {
    name: record.eventID ?? record.dynamodb?.SequenceNumber ?? "",
    before: plain(record.dynamodb?.OldImage),
    after: plain(record.dynamodb?.NewImage),
  };
}

function plain(image: object | undefined): unknown {
  return image === undefined ? undefined : unmarshall(image as Record<string, AttributeValue>);
}
