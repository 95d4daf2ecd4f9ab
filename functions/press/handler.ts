/** Entry of `press`: the pages queue is printed. */
import { CloudFrontClient } from "@aws-sdk/client-cloudfront";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { createCatalogue } from "../../shared/aws/catalogue.ts";
import { createCacheClearer } from "../../shared/aws/edge.ts";
import { createPageSender } from "../../shared/aws/queues.ts";
import { createSiteBucket } from "../../shared/aws/site-bucket.ts";
import { fifoBatch } from "../../shared/lambda/fifo-batch.ts";
import { log } from "../../shared/lambda/log.ts";
import { readEnv } from "../../shared/lambda/read-env.ts";
import { LOG_EVENTS } from "../../shared/log-events.ts";
import { decodePageDue } from "../../shared/messages/page-due.ts";
import { fixedPages } from "../../shared/pages/fixed-pages.ts";
import { pageNeeds } from "../../shared/pages/from-catalogue.ts";
import { renderPage } from "../../shared/pages/render-page.ts";
import { publication } from "../../shared/publication.ts";
import { createAssetPrinter, createFixedPagePrinter } from "./ensure-assets.ts";
import { type PrintNeeds, printPage } from "./print-page.ts";

const env = readEnv("press");
const catalogue = createCatalogue(new DynamoDBClient(), env.CATALOGUE_TABLE);
const site = createSiteBucket(new S3Client(), env.SITE_BUCKET, env.DRAFTS_BUCKET);
const context = { publication, siteUrl: env.SITE_URL };
const ensureAsset = createAssetPrinter(site);
const printFixedPages = createFixedPagePrinter(fixedPages(context), site, ensureAsset);

const needs: PrintNeeds = {
  render: (path) => renderPage(path, pageNeeds(catalogue), context),
  ensureAsset,
  hasAsset: site.hasAsset,
  writePage: site.writePage,
  readPictureUsers: catalogue.readPictureUsers,
  readPublicRecord: catalogue.readPublicRecord,
  sendPages: createPageSender(new SQSClient(), env.PAGES_QUEUE_URL),
  clearCache: createCacheClearer(new CloudFrontClient(), env.DISTRIBUTION_ID),
  crossOff: catalogue.crossOff,
};

export const handler = fifoBatch(
  decodePageDue,
  async (due) => {
    await printFixedPages();
    const outcome = await printPage(due, needs);
    log("INFO", LOG_EVENTS.pagePrinted, { path: due.page.path, change: due.change, outcome });
  },
  ({ page, change }) => ({ path: page.path, change }),
);
