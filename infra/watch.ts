/** What calls a person: alarms that say who is hurt and what to do, each with its heading in docs/runbook.md. */
import { CfnAlarm } from "aws-cdk-lib/aws-cloudwatch";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Stack } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import type { Approvals } from "./approvals.ts";
import type { Clock } from "./clock.ts";
import type { Desk } from "./desk.ts";
import type { DraftIntake } from "./draft-intake.ts";
import type { Press } from "./press.ts";
import {
  CHANGE_WAIT_ALARM_MILLISECONDS,
  CLOCK_SILENCE_ALARM_MINUTES,
  DESK_FAULTS_ALARM_COUNT,
  PAGE_WAIT_ALARM_SECONDS,
  UPLOAD_WAIT_ALARM_SECONDS,
} from "./settings.ts";

export interface WatchProps {
  readonly intake: DraftIntake;
  readonly approvals: Approvals;
  readonly press: Press;
  readonly clock: Clock;
  readonly desk: Desk;
}

interface AlarmText {
  /** Also the heading in docs/runbook.md. */
  readonly name: string;
  /** Who is hurt, how, and the first thing to do. */
  readonly errorImpact: string;
}

interface Watched {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly statistic: "Maximum" | "Sum";
  /** Alarms at this value and above; `below` alarms under it. */
  readonly threshold: number;
  readonly below?: boolean;
  readonly minutes?: number;
  /** What no data at all means: `breaching` where silence is the fault. */
  readonly missing?: "breaching";
}

export class Watch extends Construct {
  readonly #operators: Topic;

  constructor(scope: Construct, id: string, { intake, approvals, press, clock, desk }: WatchProps) {
    super(scope, id);
    this.#operators = this.#createTopic();
    this.#watchDeadLetters({ intake, approvals, press, clock });
    this.#watchWaiting({ intake, press });
    this.#alarm(
      {
        name: "Desk faults",
        errorImpact:
          "Approvers see an error page and cannot decide; nothing wrong goes live. Find the reference id in the desk's log.",
      },
      {
        namespace: "AWS/ApiGateway",
        metric: "5xx",
        dimensions: { ApiId: desk.apiId },
        statistic: "Sum",
        threshold: DESK_FAULTS_ALARM_COUNT,
        minutes: 5,
      },
    );
    this.#alarm(
      {
        name: "Clock silence",
        errorImpact:
          "Embargoed articles stay hidden after their time. Check that the schedule is enabled and calls the clock function.",
      },
      {
        ...lambdaMetric("Invocations", clock.clock.lambda.functionName),
        statistic: "Sum",
        threshold: 1,
        below: true,
        minutes: CLOCK_SILENCE_ALARM_MINUTES,
        missing: "breaching",
      },
    );
  }

  #watchDeadLetters({ intake, approvals, press, clock }: Omit<WatchProps, "desk">): void {
    this.#deadLetters(intake.uploads.deadLetters, {
      name: "Uploads dead letters",
      errorImpact:
        "An editor waits for a draft that was never read. Find the fault in ingest's log, then start the DLQ redrive in SQS.",
    });
    this.#deadLetters(intake.pictures.deadLetters, {
      name: "Pictures dead letters",
      errorImpact:
        "An article waits for a picture that was never processed. Find the fault in media's log, then redrive.",
    });
    this.#deadLetters(approvals.requests.deadLetters, {
      name: "Approvals dead letters",
      errorImpact:
        "A revision waits for approvers who were never asked. Find the fault in approvals' log, then redrive.",
    });
    this.#deadLetters(press.pages.deadLetters, {
      name: "Pages dead letters",
      errorImpact:
        "Readers see an old page, or a withdrawn article still stands. Find the fault in press's log, then redrive at once.",
    });
    this.#deadLetters(press.changesDeadLetters, {
      name: "Changes dead letters",
      errorImpact:
        "A publication or withdrawal was decided but never planned: readers do not see it. Fix flatplan, then plan its pages anew.",
    });
    this.#deadLetters(clock.deadLetters, {
      name: "Clock dead letters",
      errorImpact:
        "The clock keeps failing: embargoed articles may stay hidden after their time. Find the fault in clock's log.",
    });
  }

  #watchWaiting({ intake, press }: Pick<WatchProps, "intake" | "press">): void {
    const oldest = { namespace: "AWS/SQS", metric: "ApproximateAgeOfOldestMessage", statistic: "Maximum" } as const;
    this.#alarm(
      {
        name: "Uploads waiting",
        errorImpact:
          "Editors wait minutes to hear whether a draft was understood. See whether ingest fails or is throttled.",
      },
      {
        ...oldest,
        dimensions: { QueueName: intake.uploads.queue.queueName },
        threshold: UPLOAD_WAIT_ALARM_SECONDS,
        minutes: 2,
      },
    );
    this.#alarm(
      {
        name: "Pages waiting",
        errorImpact:
          "Approved articles, or withdrawals, do not reach readers in time. See whether press fails or is throttled.",
      },
      {
        ...oldest,
        dimensions: { QueueName: press.pages.queue.queueName },
        threshold: PAGE_WAIT_ALARM_SECONDS,
        minutes: 2,
      },
    );
    this.#alarm(
      {
        name: "Flatplan behind",
        errorImpact:
          "Decisions are recorded but their pages are not planned: readers wait. Find the fault in flatplan's log.",
      },
      {
        ...lambdaMetric("IteratorAge", press.flatplan.lambda.functionName),
        statistic: "Maximum",
        threshold: CHANGE_WAIT_ALARM_MILLISECONDS,
        minutes: 2,
      },
    );
  }

  #deadLetters(queue: Queue, text: AlarmText): void {
    this.#alarm(text, {
      namespace: "AWS/SQS",
      metric: "ApproximateNumberOfMessagesVisible",
      dimensions: { QueueName: queue.queueName },
      statistic: "Maximum",
      threshold: 1,
    });
  }

  /** No alarm without its text; and no data is good news, unless silence itself is the fault. */
  #alarm({ name, errorImpact }: AlarmText, watched: Watched): void {
    const { namespace, metric, dimensions, statistic, threshold, below = false, minutes = 1, missing } = watched;
    new CfnAlarm(this, name, {
      alarmName: `${Stack.of(this).stackName}: ${name}`,
      alarmDescription: `${errorImpact} Runbook: docs/runbook.md#${name.toLowerCase().replaceAll(" ", "-")}`,
      namespace,
      metricName: metric,
      dimensions: Object.entries(dimensions).map(([key, value]) => ({ name: key, value })),
      statistic,
      threshold,
      comparisonOperator: below ? "LessThanThreshold" : "GreaterThanOrEqualToThreshold",
      period: minutes * 60,
      evaluationPeriods: 1,
      treatMissingData: missing ?? "notBreaching",
      alarmActions: [this.#operators.topicArn],
      okActions: [this.#operators.topicArn],
    });
  }

  /**
   * The operators' own topic: an approver has no use for alarms. Not encrypted with AWS's key for SNS, whose policy shuts CloudWatch
   * out; an alarm names no article.
   */
  #createTopic(): Topic {
    const topic = new Topic(this, "Operators", { displayName: "Galley: alarms", enforceSSL: true });
    const { partition, region, account } = Stack.of(this);
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
        actions: ["sns:Publish"],
        resources: [topic.topicArn],
        conditions: {
          ArnLike: { "aws:SourceArn": `arn:${partition}:cloudwatch:${region}:${account}:alarm:*` },
          StringEquals: { "aws:SourceAccount": account },
        },
      }),
    );
    return topic;
  }
}

function lambdaMetric(metric: string, functionName: string) {
  return { namespace: "AWS/Lambda", metric, dimensions: { FunctionName: functionName } };
}
