/** The batch loop of a table stream: in order; everything from the first failure on comes again. */
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { LOG_EVENTS } from "../log-events.ts";
import { describeFault, log } from "./log.ts";

export function streamBatch(
  handle: (record: DynamoDBRecord) => Promise<void>,
): (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse> {
  return async ({ Records }) => {
    for (const record of Records) {
      const itemIdentifier = record.dynamodb?.SequenceNumber ?? "";
      try {
        await handle(record);
      } catch (fault) {
        log("ERROR", LOG_EVENTS.recordFailed, { sequenceNumber: itemIdentifier, ...describeFault(fault) });
        return { batchItemFailures: [{ itemIdentifier }] };
      }
    }
    return { batchItemFailures: [] };
  };
}
