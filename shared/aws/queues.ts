/** Sending to queues: one message, or as many as needed in batches of ten. */
import assert from "node:assert/strict";
import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { pageDeduplication, pageGroup } from "../keys.ts";
import { encodePageDue, type PageDue } from "../messages/page-due.ts";

/** SQS's limit of messages in one request. */
const BATCH_MESSAGES_MAX = 10;

/** Sends the text of a message to a standard queue. */
export function createSender(client: SQSClient, queueUrl: string): (body: string) => Promise<void> {
  return async (body) => {
    await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }));
  };
}

/** Sends pages to the FIFO pages queue: group = page, so one page is never rendered twice at a time. */
export function createPageSender(client: SQSClient, queueUrl: string): (pages: readonly PageDue[]) => Promise<void> {
  return async (pages) => {
    for (let start = 0; start < pages.length; start += BATCH_MESSAGES_MAX) {
      const batch = pages.slice(start, start + BATCH_MESSAGES_MAX);
      const Entries = batch.map((due, index) => ({
        Id: String(index),
        MessageBody: encodePageDue(due),
        MessageGroupId: pageGroup(due.page.path),
        MessageDeduplicationId: pageDeduplication(due.change, due.page.path),
      }));
      const { Failed } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
      assert(
        !Failed?.length,
        `The pages queue refused ${Failed?.length} of ${batch.length} pages: ${Failed?.[0]?.Message}`,
      );
    }
  };
}
