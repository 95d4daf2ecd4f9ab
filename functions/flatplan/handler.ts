/** Entry of `flatplan`: the stream of public records becomes pages to print. */
import { SQSClient } from "@aws-sdk/client-sqs";
import { createPageSender } from "../../shared/aws/queues.ts";
import { readRecordChange } from "../../shared/aws/record-change.ts";
import { log } from "../../shared/lambda/log.ts";
import { readEnv } from "../../shared/lambda/read-env.ts";
import { streamBatch } from "../../shared/lambda/stream-batch.ts";
import { LOG_EVENTS } from "../../shared/log-events.ts";
import { publication } from "../../shared/publication.ts";
import { planChange } from "./plan-change.ts";

const env = readEnv("flatplan");
const sendPages = createPageSender(new SQSClient(), env.PAGES_QUEUE_URL);

export const handler = streamBatch(async (record) => {
  const due = [planChange(readRecordChange(record), publication)].filter((page) => page !== undefined);
  await sendPages(due);
  log("INFO", LOG_EVENTS.pagesPlanned, { plans: due.map(({ change, page }) => ({ change, first: page.path })) });
});
