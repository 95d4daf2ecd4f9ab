/** Entry of `ingest`: the uploads queue brings drafts in. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { createCatalogue } from "../../shared/aws/catalogue.ts";
import { createDraftsBucket } from "../../shared/aws/drafts-bucket.ts";
import { createSender } from "../../shared/aws/queues.ts";
import { log } from "../../shared/lambda/log.ts";
import { readEnv } from "../../shared/lambda/read-env.ts";
import { sqsBatch } from "../../shared/lambda/sqs-batch.ts";
import { LOG_EVENTS } from "../../shared/log-events.ts";
import { decodeUploads } from "../../shared/messages/draft-uploaded.ts";
import { encodePictureUploaded } from "../../shared/messages/picture-uploaded.ts";
import { encodeReviewRequested } from "../../shared/messages/review-requested.ts";
import { publication } from "../../shared/publication.ts";
import { type IngestNeeds, ingestDraft } from "./ingest-draft.ts";
import { isReadWhole, parseStored } from "./parse-stored.ts";

const env = readEnv("ingest");
const sqs = new SQSClient();
const bucket = createDraftsBucket(new S3Client(), env.DRAFTS_BUCKET);
const sendApproval = createSender(sqs, env.APPROVALS_QUEUE_URL);
const sendPicture = createSender(sqs, env.PICTURES_QUEUE_URL);
const now = () => new Date();

const needs: IngestNeeds = {
  ...createCatalogue(new DynamoDBClient(), env.CATALOGUE_TABLE),
  readDraft: (key) => bucket.readDraft(key, (object) => isReadWhole(key, object)),
  readEtag: bucket.readEtag,
  writeReportObject: bucket.writeReport,
  parse: (draft, path) => parseStored(draft, { path, publication, now: now() }),
  requestReview: (request) => sendApproval(encodeReviewRequested(request)),
  requestPicture: (picture) => sendPicture(encodePictureUploaded(picture)),
  deskRoleId: env.DESK_ROLE_ID,
  now,
};

export const handler = sqsBatch(
  decodeUploads,
  async (uploads) => {
    for (const upload of uploads) {
      const outcome = await ingestDraft(upload, needs);
      log("INFO", LOG_EVENTS.draftTakenIn, { key: upload.key, outcome });
    }
  },
  (uploads) => ({ keys: uploads.map(({ key }) => key) }),
);
