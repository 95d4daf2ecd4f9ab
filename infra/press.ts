/** From a decision to pages: the flatplan follows the catalogue's changes, the pages queue orders the work, the press prints. */
import { CfnEventSourceMapping } from "aws-cdk-lib/aws-lambda";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Catalogue } from "./catalogue.ts";
import type { DraftIntake } from "./draft-intake.ts";
import { type FunctionNeeding, NewsroomFunction } from "./parts/newsroom-function.ts";
import { deadLetterQueue, NewsroomQueue } from "./parts/newsroom-queue.ts";
import type { PublicSite } from "./public-site.ts";
import { CHANGE_AGE_MAX_SECONDS, CHANGE_RETRIES_MAX, CHANGES_PER_BATCH, PAGES_PER_BATCH } from "./settings.ts";

export interface PressProps {
  readonly buildDirectory: string;
  readonly catalogue: Catalogue;
  readonly intake: DraftIntake;
  readonly site: PublicSite;
}

export class Press extends Construct {
  readonly pages: NewsroomQueue;
  readonly changesDeadLetters: Queue;
  readonly flatplan: NewsroomFunction<"flatplan">;

  constructor(scope: Construct, id: string, { buildDirectory, catalogue, intake, site }: PressProps) {
    super(scope, id);
    this.pages = new NewsroomQueue(this, "Pages", { consumer: "press", fifo: true });
    this.changesDeadLetters = deadLetterQueue(this, "ChangesDeadLetters");

    this.flatplan = new NewsroomFunction(this, "flatplan", { buildDirectory });
    this.grantSendPages(this.flatplan);
    this.#followChanges(catalogue);

    const press = new NewsroomFunction(this, "press", { buildDirectory });
    catalogue.grantCrossOffPages(press);
    intake.grantReadPictures(press);
    site.grantPrint(press);
    this.grantSendPages(press);
    press.consume(this.pages, PAGES_PER_BATCH);
  }

  grantSendPages(fn: FunctionNeeding<"PAGES_QUEUE_URL">): void {
    this.pages.queue.grantSendMessages(fn.role);
    fn.give("PAGES_QUEUE_URL", this.pages.queue.queueUrl);
  }

  /**
   * Only public records: all other rows change without readers noticing. From the oldest change, so that none is missed between a
   * deployment and the first poll. A batch that fails is halved until the one bad change stands alone, and that goes to a person.
   */
  #followChanges(catalogue: Catalogue): void {
    catalogue.grantFollowChanges(this.flatplan);
    this.changesDeadLetters.grantSendMessages(this.flatplan.role);
    new CfnEventSourceMapping(this.flatplan, "Changes", {
      eventSourceArn: catalogue.changesArn,
      functionName: this.flatplan.lambda.functionName,
      startingPosition: "TRIM_HORIZON",
      batchSize: CHANGES_PER_BATCH,
      filterCriteria: { filters: [{ pattern: JSON.stringify({ dynamodb: { Keys: { sk: { S: ["PUBLIC"] } } } }) }] },
      functionResponseTypes: ["ReportBatchItemFailures"],
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: CHANGE_RETRIES_MAX,
      maximumRecordAgeInSeconds: CHANGE_AGE_MAX_SECONDS,
      destinationConfig: { onFailure: { destination: this.changesDeadLetters.queueArn } },
    });
  }
}
