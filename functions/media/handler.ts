/** Entry of `media`: the pictures queue takes pictures in. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { createCatalogue } from "../../shared/aws/catalogue.ts";
import { createDraftsBucket } from "../../shared/aws/drafts-bucket.ts";
import { createSender } from "../../shared/aws/queues.ts";
import { PACKAGE_BYTES_MAX } from "../../shared/drafts/limits.ts";
import { log } from "../../shared/lambda/log.ts";
import { readEnv } from "../../shared/lambda/read-env.ts";
import { sqsBatch } from "../../shared/lambda/sqs-batch.ts";
import { LOG_EVENTS } from "../../shared/log-events.ts";
import { encodeLookAgain } from "../../shared/messages/draft-uploaded.ts";
import { decodePictureUploaded } from "../../shared/messages/picture-uploaded.ts";
import { makeRenditions } from "../../shared/pictures/make-renditions.ts";
import { type MediaNeeds, takePicture } from "./take-picture.ts";

const env = readEnv("media");
const bucket = createDraftsBucket(new S3Client(), env.DRAFTS_BUCKET);
const sendUpload = createSender(new SQSClient(), env.UPLOADS_QUEUE_URL);

const needs: MediaNeeds = {
  ...createCatalogue(new DynamoDBClient(), env.CATALOGUE_TABLE),
  readDraft: (key) => bucket.readDraft(key, ({ sizeBytes }) => sizeBytes <= PACKAGE_BYTES_MAX),
  readEtag: bucket.readEtag,
  makeRenditions,
  storeRendition: bucket.writePicture,
  writeReportObject: bucket.writeReport,
  lookAgain: (draftKey) => sendUpload(encodeLookAgain(draftKey)),
};

export const handler = sqsBatch(
  decodePictureUploaded,
  async (upload) => {
    const outcome = await takePicture(upload, needs);
    log("INFO", LOG_EVENTS.pictureTakenIn, { key: upload.key, entry: upload.enclosed?.entry, outcome });
  },
  ({ key, enclosed }) => ({ key, entry: enclosed?.entry }),
);
