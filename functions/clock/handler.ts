/** Entry of `clock`: the schedule calls it every minute. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SQSClient } from "@aws-sdk/client-sqs";
import { createCatalogue } from "../../shared/aws/catalogue.ts";
import { createPageSender } from "../../shared/aws/queues.ts";
import { readEnv } from "../../shared/lambda/read-env.ts";
import { publication } from "../../shared/publication.ts";
import { publishDue } from "./publish-due.ts";
import { reportDue } from "./report-due.ts";

const env = readEnv("clock");
const catalogue = createCatalogue(new DynamoDBClient(), env.CATALOGUE_TABLE);
const sendPages = createPageSender(new SQSClient(), env.PAGES_QUEUE_URL);

export const handler = async (): Promise<void> => {
  reportDue(await publishDue({ ...catalogue, sendPages, publication, now: () => new Date() }));
};
