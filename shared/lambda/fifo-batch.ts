/** The batch loop of a FIFO queue: groups side by side, each group in order and stopped at its first failure. */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { LOG_EVENTS } from "../log-events.ts";
import { describeFault, log } from "./log.ts";
import { decodeWith } from "./sqs-batch.ts";

/**
 * After a failure the rest of the group is reported failed too: a later change must not overtake an earlier one. `describe`
 * says what a failed message was about, for the log.
 */
export function fifoBatch<Message>(
  decode: (body: unknown) => Message | undefined,
  handle: (message: Message) => Promise<void>,
  describe: (message: Message) => Record<string, unknown>,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return async ({ Records }) => {
    const failures = await Promise.all(
      [...groups(Records)].map((records) => failedOf(records, decode, handle, describe)),
    );
    return { batchItemFailures: failures.flat().map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}

function groups(records: readonly SQSRecord[]): Iterable<SQSRecord[]> {
  const byGroup = new Map<string, SQSRecord[]>();
  for (const record of records) {
    const group = record.attributes.MessageGroupId ?? record.messageId;
    byGroup.set(group, [...(byGroup.get(group) ?? []), record]);
  }
  return byGroup.values();
}

async function failedOf<Message>(
  records: readonly SQSRecord[],
  decode: (body: unknown) => Message | undefined,
  handle: (message: Message) => Promise<void>,
  describe: (message: Message) => Record<string, unknown>,
): Promise<readonly SQSRecord[]> {
  for (const [index, { messageId, body }] of records.entries()) {
    const message = decodeWith(decode, body);
    if (message === undefined) {
      log("ERROR", LOG_EVENTS.messageInvalid, { messageId });
      return records.slice(index);
    }
    try {
      await handle(message);
    } catch (fault) {
      log("ERROR", LOG_EVENTS.recordFailed, { messageId, ...describe(message), ...describeFault(fault) });
      return records.slice(index);
    }
  }
  return [];
}
