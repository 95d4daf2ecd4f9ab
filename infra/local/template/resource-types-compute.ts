/** Functions, what drives them, and who they are. */
import * as z from "zod";
import { arn, flag, integer, type ResourceIdentity, type ResourceType, stableId } from "./resource-type.ts";

const destination = z.strictObject({ OnFailure: z.strictObject({ Destination: z.string() }).optional() });
/** Of a schedule: for calls that do not reach the function. Here all do; what the function then fails at, it retries itself. */
const deadLetters = z.strictObject({ Arn: z.string() });
const retryPolicy = z.strictObject({
  MaximumRetryAttempts: integer.optional(),
  MaximumEventAgeInSeconds: integer.optional(),
});

export const functionProperties = {
  FunctionName: z.string().optional(),
  Code: z.strictObject({ S3Bucket: z.string(), S3Key: z.string() }),
  Handler: z.string(),
  Runtime: z.literal("nodejs24.x"),
  Role: z.string(),
  Environment: z.strictObject({ Variables: z.record(z.string(), z.string()) }).optional(),
  MemorySize: integer.default(128),
  Timeout: integer.default(3),
  ReservedConcurrentExecutions: integer.optional(),
  DeadLetterConfig: z.strictObject({ TargetArn: z.string() }).optional(),
  LoggingConfig: z
    .strictObject({
      LogGroup: z.string().optional(),
      LogFormat: z.string().optional(),
      ApplicationLogLevel: z.string().optional(),
      SystemLogLevel: z.string().optional(),
    })
    .optional(),
};

export const eventSourceProperties = {
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  Enabled: flag.default(true),
  BatchSize: integer.optional(),
  MaximumBatchingWindowInSeconds: integer.default(0),
  FunctionResponseTypes: z.array(z.literal("ReportBatchItemFailures")).default([]),
  FilterCriteria: z.strictObject({ Filters: z.array(z.strictObject({ Pattern: z.string() })) }).optional(),
  ScalingConfig: z.strictObject({ MaximumConcurrency: integer }).optional(),
  StartingPosition: z.enum(["TRIM_HORIZON", "LATEST"]).optional(),
  BisectBatchOnFunctionError: flag.default(false),
  MaximumRetryAttempts: integer.default(-1),
  MaximumRecordAgeInSeconds: integer.default(-1),
  DestinationConfig: destination.optional(),
};

export const invokeConfigProperties = {
  FunctionName: z.string(),
  Qualifier: z.literal("$LATEST"),
  MaximumRetryAttempts: integer.default(2),
  MaximumEventAgeInSeconds: integer.optional(),
  DestinationConfig: destination.optional(),
};

export const scheduleProperties = {
  Name: z.string().optional(),
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default("UTC"),
  FlexibleTimeWindow: z.strictObject({ Mode: z.literal("OFF") }),
  State: z.enum(["ENABLED", "DISABLED"]).default("ENABLED"),
  Target: z.strictObject({
    Arn: z.string(),
    RoleArn: z.string(),
    Input: z.string().optional(),
    RetryPolicy: retryPolicy.optional(),
    DeadLetterConfig: deadLetters.optional(),
  }),
};

export const ruleProperties = {
  Name: z.string().optional(),
  ScheduleExpression: z.string(),
  State: z.enum(["ENABLED", "DISABLED"]).default("ENABLED"),
  Targets: z.array(
    z.strictObject({
      Id: z.string(),
      Arn: z.string(),
      Input: z.string().optional(),
      RetryPolicy: retryPolicy.optional(),
      DeadLetterConfig: deadLetters.optional(),
    }),
  ),
};

/** One sentence for every resource that only says who may do what. */
const PERMISSIONS = "permissions are not evaluated on this machine yet; the gateway is where they will be";
const WATCHING = "there is nobody to page on one machine; the log shows what an alarm would count";

const inertType = (reason: string, attributes: ResourceType["attributes"] = {}): ResourceType => ({
  acts: {},
  inert: { "*": reason },
  reference: ({ name }) => name,
  attributes,
});

export const COMPUTE_TYPES: Readonly<Record<string, ResourceType>> = {
  "AWS::Lambda::Function": {
    nameProperty: "FunctionName",
    acts: functionProperties,
    inert: {
      Architectures: "this machine has the processor it has; bundles are JavaScript",
      Description: "for people",
      EphemeralStorage: "functions use the machine's own temporary directory",
      Tags: "for bills",
      TracingConfig: "there is no X-Ray here",
    },
    reference: ({ name }) => name,
    attributes: { Arn: functionArn },
  },
  "AWS::Lambda::EventSourceMapping": {
    acts: eventSourceProperties,
    inert: {
      MetricsConfig: "there is no CloudWatch here",
      ParallelizationFactor: "one batch of the stream at a time is the strictest order",
      Tags: "for bills",
    },
    reference: (resource) => stableId("mapping-", resource).toLowerCase(),
    attributes: { Id: (resource) => stableId("mapping-", resource).toLowerCase() },
  },
  "AWS::Lambda::EventInvokeConfig": {
    acts: invokeConfigProperties,
    inert: {},
    reference: ({ name }) => name,
    attributes: {},
  },
  "AWS::Lambda::Permission": inertType(PERMISSIONS),
  "AWS::Scheduler::Schedule": {
    nameProperty: "Name",
    acts: scheduleProperties,
    inert: { Description: "for people", GroupName: "groups only gather schedules" },
    reference: ({ name }) => name,
    attributes: { Arn: ({ name }) => arn("scheduler", `schedule/default/${name}`) },
  },
  "AWS::Events::Rule": {
    nameProperty: "Name",
    acts: ruleProperties,
    inert: { Description: "for people", Tags: "for bills" },
    reference: ({ name }) => name,
    attributes: { Arn: ({ name }) => arn("events", `rule/${name}`) },
  },
  "AWS::IAM::Role": inertType(PERMISSIONS, {
    Arn: ({ name }) => arn("iam", `role/${name}`, { global: true }),
    RoleId: roleId,
  }),
  "AWS::IAM::Policy": inertType(PERMISSIONS),
  "AWS::IAM::ManagedPolicy": inertType(PERMISSIONS),
  "AWS::Logs::LogGroup": {
    nameProperty: "LogGroupName",
    acts: {
      // A function is known by the last part of its log group's name: `/Galley/press` is `press`.
      LogGroupName: z.string().optional(),
    },
    inert: {
      LogGroupClass: "log lines are written to one file per function",
      RetentionInDays: "log lines stay as long as the data directory",
      Tags: "for bills",
    },
    reference: ({ name }) => name,
    attributes: { Arn: ({ name }) => arn("logs", `log-group:${name}:*`) },
  },
  "AWS::Logs::MetricFilter": inertType(WATCHING),
  "AWS::CloudWatch::Alarm": inertType(WATCHING, { Arn: ({ name }) => arn("cloudwatch", `alarm:${name}`) }),
  "AWS::CloudWatch::CompositeAlarm": inertType(WATCHING, { Arn: ({ name }) => arn("cloudwatch", `alarm:${name}`) }),
  "AWS::CloudWatch::Dashboard": inertType(WATCHING),
  "AWS::Budgets::Budget": inertType("nothing costs anything here"),
  "AWS::CDK::Metadata": inertType("tells AWS which constructs are in use"),
};

export function functionArn({ name }: Pick<ResourceIdentity, "name">): string {
  return arn("lambda", `function:${name}`);
}

/** S3 names an uploader by its role's id: notifications and this attribute must agree. */
export function roleId(resource: ResourceIdentity): string {
  return stableId("AROA", resource, 17);
}
