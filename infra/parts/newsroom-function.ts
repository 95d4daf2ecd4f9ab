/** A Lambda function as every capability uses it: its own role, its own log group, and exactly the variables it was promised. */
import assert from "node:assert/strict";
import { type IRole, type PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  CfnEventSourceMapping,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import { FUNCTION_ENVIRONMENT, type FunctionName } from "../../shared/env.ts";
import { functionDirectory } from "../bundle.ts";
import { FUNCTION_SETTINGS, LOG_RETENTION_DAYS } from "../settings.ts";
import type { NewsroomQueue } from "./newsroom-queue.ts";

type VariableOf<Name extends FunctionName> = (typeof FUNCTION_ENVIRONMENT)[Name][number];

/** A function that was promised these variables (shared/env.ts): what a construct asks for when it grants access. */
export interface FunctionNeeding<Variable extends string> {
  readonly role: IRole;
  readonly give: (variable: Variable, value: string) => void;
  readonly allow: (statement: PolicyStatement) => void;
}

export interface NewsroomFunctionProps {
  readonly buildDirectory: string;
  /** Where invocations go that nobody waits for and that failed for good. */
  readonly deadLetters?: Queue;
}

export class NewsroomFunction<Name extends FunctionName>
  extends Construct
  implements FunctionNeeding<VariableOf<Name>>
{
  readonly lambda: LambdaFunction;
  readonly role: Role;
  readonly #name: Name;
  readonly #given = new Set<string>();

  constructor(scope: Construct, name: Name, { buildDirectory, deadLetters }: NewsroomFunctionProps) {
    super(scope, `${name.charAt(0).toUpperCase()}${name.slice(1)}Function`);
    this.#name = name;
    const settings = FUNCTION_SETTINGS[name];
    const logGroup = new LogGroup(this, "Logs", {
      logGroupName: `/${Stack.of(this).stackName}/${name}`,
      retention: LOG_RETENTION_DAYS,
      // A log group with a fixed name that outlived the stack would stop the next deployment.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // Not AWS's managed policy: it would let the function write into every log group of the account.
    this.role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    logGroup.grantWrite(this.role);
    // No X-Ray: the logs name draft, article, change and page at every station, and traces would need a permission on `*`.
    this.lambda = new LambdaFunction(this, "Default", {
      description: settings.description,
      code: Code.fromAsset(functionDirectory(buildDirectory, name)),
      handler: "handler.handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: settings.memoryMegabytes,
      timeout: Duration.seconds(settings.timeoutSeconds),
      role: this.role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: { NODE_OPTIONS: "--enable-source-maps" },
      ...(deadLetters && { deadLetterQueue: deadLetters }),
    });
    this.node.addValidation({ validate: () => this.#missing() });
  }

  /** Hands over one promised variable. A variable that is not promised does not compile; one that is missing fails the synthesis. */
  readonly give = (variable: VariableOf<Name>, value: string): void => {
    assert(!this.#given.has(variable), `Function ${this.#name} is given ${variable} twice.`);
    this.#given.add(variable);
    this.lambda.addEnvironment(variable, value);
  };

  readonly allow = (statement: PolicyStatement): void => {
    this.role.addToPrincipalPolicy(statement);
  };

  /**
   * Makes the function the queue's consumer. No batching window: a newsroom waits for the first message of a batch.
   * One failed message is one failed message: the function says which, the others are done.
   */
  consume({ queue }: NewsroomQueue, messagesPerBatch: number): void {
    queue.grantConsumeMessages(this.role);
    new CfnEventSourceMapping(this, "Messages", {
      eventSourceArn: queue.queueArn,
      functionName: this.lambda.functionName,
      batchSize: messagesPerBatch,
      functionResponseTypes: ["ReportBatchItemFailures"],
    });
  }

  #missing(): string[] {
    return FUNCTION_ENVIRONMENT[this.#name]
      .filter((variable) => !this.#given.has(variable))
      .map((variable) => `Function ${this.#name} is promised ${variable} (shared/env.ts), but nothing gives it.`);
  }
}
