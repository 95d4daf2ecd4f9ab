/** Entry of the desk: plugs AWS, the identity provider and the environment in. */
import { randomUUID } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { createCatalogue } from "../../shared/aws/catalogue.ts";
import { createUploads } from "../../shared/aws/uploads.ts";
import { describeFault, log } from "../../shared/lambda/log.ts";
import { readEnv } from "../../shared/lambda/read-env.ts";
import { LOG_EVENTS } from "../../shared/log-events.ts";
import { publication } from "../../shared/publication.ts";
import { createDesk } from "./app.ts";
import { serveEvents } from "./http-event.ts";
import { createSignIn } from "./sign-in.ts";

const env = readEnv("desk");
const now = () => new Date();
const decisionEvents = { taken: LOG_EVENTS.decisionTaken, refused: LOG_EVENTS.decisionRefused };

const desk = createDesk(
  {
    ...createCatalogue(new DynamoDBClient(), env.CATALOGUE_TABLE),
    ...createUploads(new S3Client(), env.DRAFTS_BUCKET),
    ...createSignIn({ issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID, deskUrl: env.DESK_URL, now }),
    now,
    newReference: randomUUID,
    logDecision: (outcome, fields) => log("INFO", decisionEvents[outcome], fields),
    logFault: (reference, fault) => log("ERROR", LOG_EVENTS.faultShown, { reference, ...describeFault(fault) }),
  },
  { publication, deskUrl: env.DESK_URL, siteUrl: env.SITE_URL },
);

export const handler = serveEvents((request) => desk.fetch(request), env.DESK_URL);
