/** Reviews: the queue that asks for one, the function that opens it, and the topic that tells the approvers. */
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { type CfnTopic, Topic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";
import type { Catalogue } from "./catalogue.ts";
import type { Desk } from "./desk.ts";
import { type FunctionNeeding, NewsroomFunction } from "./parts/newsroom-function.ts";
import { NewsroomQueue } from "./parts/newsroom-queue.ts";
import { REVIEWS_PER_BATCH } from "./settings.ts";

export interface ApprovalsProps {
  readonly buildDirectory: string;
  readonly catalogue: Catalogue;
  readonly desk: Desk;
}

export class Approvals extends Construct {
  readonly requests: NewsroomQueue;

  constructor(scope: Construct, id: string, { buildDirectory, catalogue, desk }: ApprovalsProps) {
    super(scope, id);
    this.requests = new NewsroomQueue(this, "Approvals", { consumer: "approvals" });
    const notices = new Topic(this, "Notices", { displayName: "Galley: articles to approve", enforceSSL: true });
    // A notice names articles that are not public yet. AWS's own key for SNS: no key of ours to pay for and rotate.
    (notices.node.defaultChild as CfnTopic).kmsMasterKeyId = "alias/aws/sns";

    const approvals = new NewsroomFunction(this, "approvals", { buildDirectory });
    catalogue.grantRecordDecisions(approvals);
    approvals.allow(new PolicyStatement({ actions: ["sns:Publish"], resources: [notices.topicArn] }));
    approvals.give("NOTICES_TOPIC_ARN", notices.topicArn);
    approvals.give("DESK_URL", desk.url);
    approvals.consume(this.requests, REVIEWS_PER_BATCH);
  }

  grantAskForReview(fn: FunctionNeeding<"APPROVALS_QUEUE_URL">): void {
    this.requests.queue.grantSendMessages(fn.role);
    fn.give("APPROVALS_QUEUE_URL", this.requests.queue.queueUrl);
  }
}
