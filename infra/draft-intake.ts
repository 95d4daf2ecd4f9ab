/** The way in: drafts bucket, uploads and pictures queues, and the two functions that read what editors upload. */

import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  HttpMethods,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import { CfnOutput, Duration, RemovalPolicy, Stack } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import { STACK_OUTPUTS } from "../shared/env.ts";
import { DRAFTS_PREFIX, PICTURES_PREFIX, REPORTS_PREFIX } from "../shared/keys.ts";
import type { Approvals } from "./approvals.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Desk } from "./desk.ts";
import { pin } from "./parts/names.ts";
import { type FunctionNeeding, NewsroomFunction } from "./parts/newsroom-function.ts";
import { NewsroomQueue } from "./parts/newsroom-queue.ts";
import {
  OLD_DRAFT_VERSIONS_DAYS,
  PICTURES_PER_BATCH,
  UNFINISHED_UPLOADS_DAYS,
  UPLOAD_PREFLIGHT_SECONDS,
  UPLOADS_PER_BATCH,
} from "./settings.ts";

type NeedsDrafts = FunctionNeeding<"DRAFTS_BUCKET">;

const BUCKET_LOGICAL_ID = "DraftsBucket";

export interface DraftIntakeProps {
  readonly buildDirectory: string;
  readonly catalogue: Catalogue;
  readonly approvals: Approvals;
  readonly desk: Desk;
}

export class DraftIntake extends Construct {
  readonly uploads: NewsroomQueue;
  readonly pictures: NewsroomQueue;
  readonly #bucket: Bucket;

  constructor(scope: Construct, id: string, { buildDirectory, catalogue, approvals, desk }: DraftIntakeProps) {
    super(scope, id);
    this.uploads = new NewsroomQueue(this, "Uploads", { consumer: "ingest" });
    this.pictures = new NewsroomQueue(this, "Pictures", { consumer: "media" });
    this.#bucket = this.#createBucket(desk.url);

    const ingest = new NewsroomFunction(this, "ingest", { buildDirectory });
    catalogue.grantKeepDrafts(ingest);
    this.#give(ingest, ["s3:GetObject", DRAFTS_PREFIX], ["s3:PutObject", REPORTS_PREFIX]);
    approvals.grantAskForReview(ingest);
    this.pictures.queue.grantSendMessages(ingest.role);
    ingest.give("PICTURES_QUEUE_URL", this.pictures.queue.queueUrl);
    // Uploads by this role carry the name of who is signed in at the desk; on any other upload that metadata is only a claim.
    ingest.give("DESK_ROLE_ID", desk.roleId);
    ingest.consume(this.uploads, UPLOADS_PER_BATCH);

    const media = new NewsroomFunction(this, "media", { buildDirectory });
    catalogue.grantKeepPictures(media);
    this.#give(
      media,
      ["s3:GetObject", DRAFTS_PREFIX],
      ["s3:GetObject", PICTURES_PREFIX],
      ["s3:PutObject", PICTURES_PREFIX],
      ["s3:PutObject", REPORTS_PREFIX],
    );
    this.uploads.queue.grantSendMessages(media.role);
    media.give("UPLOADS_QUEUE_URL", this.uploads.queue.queueUrl);
    media.consume(this.pictures, PICTURES_PER_BATCH);

    new CfnOutput(scope, STACK_OUTPUTS.draftsBucket, { value: this.#bucket.bucketName });
  }

  /** May sign uploads of drafts, and show reports and pictures to people; may not read a draft. */
  grantUploadDrafts(fn: NeedsDrafts): void {
    this.#give(
      fn,
      ["s3:PutObject", DRAFTS_PREFIX],
      ["s3:GetObject", PICTURES_PREFIX],
      ["s3:GetObject", REPORTS_PREFIX],
    );
  }

  /** May copy processed pictures to where readers see them; may not read a draft. */
  grantReadPictures(fn: NeedsDrafts): void {
    this.#give(fn, ["s3:GetObject", PICTURES_PREFIX]);
  }

  /** Listing the bucket is what makes S3 say "no such object" instead of "access denied": a deleted draft is no fault. */
  #give(fn: NeedsDrafts, ...permissions: (readonly [action: string, prefix: string])[]): void {
    fn.allow(new PolicyStatement({ actions: ["s3:ListBucket"], resources: [this.#bucket.bucketArn] }));
    for (const [action, prefix] of permissions) {
      fn.allow(new PolicyStatement({ actions: [action], resources: [this.#bucket.arnForObjects(`${prefix}*`)] }));
    }
    fn.give("DRAFTS_BUCKET", this.#bucket.bucketName);
  }

  /** No access log: each revision records who uploaded it, and each upload is a version. */
  #createBucket(deskUrl: string): Bucket {
    const bucket = new Bucket(this, "Bucket", {
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(OLD_DRAFT_VERSIONS_DAYS),
          abortIncompleteMultipartUploadAfter: Duration.days(UNFINISHED_UPLOADS_DAYS),
        },
      ],
      // The desk's page posts a draft straight to the bucket, with a form the desk has signed.
      cors: [
        {
          allowedOrigins: [deskUrl],
          allowedMethods: [HttpMethods.POST],
          allowedHeaders: ["content-type"],
          exposedHeaders: ["ETag"],
          maxAge: UPLOAD_PREFLIGHT_SECONDS,
        },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    pin(bucket, BUCKET_LOGICAL_ID);
    this.#announceUploads(bucket);
    return bucket;
  }

  /**
   * S3 tells the uploads queue of every draft. Set on the bucket itself: CDK's own way would add a function of its making.
   * The queue's policy must stand before the bucket, and so cannot refer to it; it names the bucket by the pattern after which
   * CloudFormation calls it (stack, logical id, random letters), in this account only.
   */
  #announceUploads(bucket: Bucket): void {
    const stack = Stack.of(this);
    const bucketNames = `${stack.stackName}-${BUCKET_LOGICAL_ID}-*`.toLowerCase();
    const permission = this.uploads.queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("s3.amazonaws.com")],
        actions: ["sqs:SendMessage"],
        resources: [this.uploads.queue.queueArn],
        conditions: {
          ArnLike: { "aws:SourceArn": `arn:${stack.partition}:s3:::${bucketNames}` },
          StringEquals: { "aws:SourceAccount": stack.account },
        },
      }),
    );
    const cfnBucket = bucket.node.defaultChild as CfnBucket;
    cfnBucket.notificationConfiguration = {
      queueConfigurations: [
        {
          event: "s3:ObjectCreated:*",
          queue: this.uploads.queue.queueArn,
          filter: { s3Key: { rules: [{ name: "prefix", value: DRAFTS_PREFIX }] } },
        },
      ],
    };
    if (permission.policyDependable) bucket.node.addDependency(permission.policyDependable);
  }
}
