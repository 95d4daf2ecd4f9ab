/** The batch loop of a standard queue: every record on its own, only the failed ones come again. */
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { LOG_EVENTS } from "../log-events.ts";
import { describeFault, log } from "./log.ts";

/**
 * Runs `handle` on the decoded body of each record. A body that `decode` does not know ends in the dead-letter queue: it
 * may have been sent by a newer or older version of Galley, and only a person can tell whether it still matters. `describe` says what a
 * failed message was about, for the log.
 */
export function sqsBatch<Message>(
  decode: (body: unknown) => Message | undefined,
  handle: (message: Message) => Promise<void>,
  describe: (message: Message) => Record<string, unknown>,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return async ({ Records }) => {
    const failures = await Promise.all(
      Records.map(async ({ messageId, body }) =>
        (await succeeds(messageId, body, decode, handle, describe)) ? [] : [messageId],
      ),
    );
    return { batchItemFailures: failures.flat().map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

async function succeeds<Message>(
  messageId: string,
  body: string,
  decode: (body: unknown) => Message | undefined,
  handle: (message: Message) => Promise<void>,
  describe: (message: Message) => Record<string, unknown>,
): Promise<boolean> {
  let message: Message | undefined;
  try {
    message = decodeWith(decode, body);
    if (message === undefined) {
      log("ERROR", LOG_EVENTS.messageInvalid, { messageId });
      return false;
    }
    await handle(message);
    return true;
  } catch (fault) {
    const about = message === undefined ? {} : describe(message);
    log("ERROR", LOG_EVENTS.recordFailed, { messageId, ...about, ...describeFault(fault) });
    return false;
  }
}

/** JSON that does not parse is as unknown as JSON of another shape. */
export function decodeWith<Message>(decode: (body: unknown) => Message | undefined, body: string): Message | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  return decode(value);
}
