/** Entry of `approvals`: the approvals queue opens reviews. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SNSClient } from "@aws-sdk/client-sns";
import { createCatalogue } from "../../shared/aws/catalogue.ts";
import { createNotifier } from "../../shared/aws/notices.ts";
import { log } from "../../shared/lambda/log.ts";
import { readEnv } from "../../shared/lambda/read-env.ts";
import { sqsBatch } from "../../shared/lambda/sqs-batch.ts";
import { LOG_EVENTS } from "../../shared/log-events.ts";
import { decodeReviewRequested } from "../../shared/messages/review-requested.ts";
import { openRequestedReview } from "./open-reviews.ts";

const env = readEnv("approvals");
const catalogue = createCatalogue(new DynamoDBClient(), env.CATALOGUE_TABLE);
const notify = createNotifier(new SNSClient(), env.NOTICES_TOPIC_ARN);

export const handler = sqsBatch(
  decodeReviewRequested,
  async (request) => {
    const outcome = await openRequestedReview(request, {
      ...catalogue,
      notify,
      deskUrl: env.DESK_URL,
      now: () => new Date(),
    });
    log("INFO", LOG_EVENTS.reviewOpened, { ...request, outcome });
  },
  ({ articleId, revision }) => ({ articleId, revision }),
);
