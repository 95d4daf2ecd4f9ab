/** The clock: asks every minute what is due, so that an embargo ends at its time without anyone's help. */
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { CfnSchedule } from "aws-cdk-lib/aws-scheduler";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Stack } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import type { Catalogue } from "./catalogue.ts";
import { NewsroomFunction } from "./parts/newsroom-function.ts";
import { deadLetterQueue } from "./parts/newsroom-queue.ts";
import type { Press } from "./press.ts";

export interface ClockProps {
  readonly buildDirectory: string;
  readonly catalogue: Catalogue;
  readonly press: Press;
}

export class Clock extends Construct {
  readonly deadLetters: Queue;
  readonly clock: NewsroomFunction<"clock">;

  constructor(scope: Construct, id: string, { buildDirectory, catalogue, press }: ClockProps) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, "ClockDeadLetters");
    this.clock = new NewsroomFunction(this, "clock", { buildDirectory, deadLetters: this.deadLetters });
    catalogue.grantRecordDecisions(this.clock);
    press.grantSendPages(this.clock);
    this.#tick();
  }

  /** One tick finds all that is due, however many were missed before it: none is retried for longer than the next takes to come. */
  #tick(): void {
    const stack = Stack.of(this);
    const role = new Role(this, "Role", {
      // Only schedules of this account, or another account's scheduler could be made to use the role.
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": stack.account } },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [this.clock.lambda.functionArn] }),
    );
    role.addToPolicy(new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [this.deadLetters.queueArn] }));
    const schedule = new CfnSchedule(this, "EveryMinute", {
      description: "Asks the clock function every minute what is due.",
      scheduleExpression: "rate(1 minute)",
      flexibleTimeWindow: { mode: "OFF" },
      target: {
        arn: this.clock.lambda.functionArn,
        roleArn: role.roleArn,
        // A late call still says which tick it stands for.
        input: JSON.stringify({ time: "<aws.scheduler.scheduled-time>" }),
        deadLetterConfig: { arn: this.deadLetters.queueArn },
        retryPolicy: { maximumEventAgeInSeconds: 60, maximumRetryAttempts: 2 },
      },
    });
    schedule.node.addDependency(role);
  }
}
