/** Queues and topics. */
import * as z from "zod";
import { ACCOUNT, arn, flag, integer, type ResourceIdentity, type ResourceType } from "./resource-type.ts";

export const queueProperties = {
  QueueName: z.string().optional(),
  FifoQueue: flag.default(false),
  ContentBasedDeduplication: flag.default(false),
  VisibilityTimeout: integer.default(30),
  DelaySeconds: integer.default(0),
  MaximumMessageSize: integer.optional(),
  ReceiveMessageWaitTimeSeconds: integer.optional(),
  RedrivePolicy: z.strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: integer }).optional(),
};

export const topicProperties = {
  TopicName: z.string().optional(),
  FifoTopic: flag.default(false),
  ContentBasedDeduplication: flag.default(false),
};

export const subscriptionProperties = {
  TopicArn: z.string(),
  Protocol: z.enum(["sqs", "email"]),
  Endpoint: z.string(),
  RawMessageDelivery: flag.default(false),
};

const ENCRYPTION = "the disk's own encryption is the machine owner's business";
const PERMISSIONS = "permissions are not evaluated on this machine yet; the gateway is where they will be";

export const MESSAGING_TYPES: Readonly<Record<string, ResourceType>> = {
  "AWS::SQS::Queue": {
    nameProperty: "QueueName",
    acts: queueProperties,
    inert: {
      DeduplicationScope:
        "fauxqs looks for a repeated deduplication id in the whole queue, which is stricter than in a group",
      FifoThroughputLimit: "one machine has its own limit",
      KmsDataKeyReusePeriodSeconds: ENCRYPTION,
      KmsMasterKeyId: ENCRYPTION,
      MessageRetentionPeriod: "messages stay until somebody takes them: a developer may come back after a month",
      RedriveAllowPolicy: PERMISSIONS,
      SqsManagedSseEnabled: ENCRYPTION,
      Tags: "for bills",
    },
    reference: queueUrl,
    attributes: { Arn: ({ name }) => arn("sqs", name), QueueName: ({ name }) => name, QueueUrl: queueUrl },
  },
  "AWS::SQS::QueuePolicy": {
    acts: {},
    inert: { "*": PERMISSIONS },
    reference: ({ name }) => name,
    attributes: {},
  },
  "AWS::SNS::Topic": {
    nameProperty: "TopicName",
    acts: topicProperties,
    inert: {
      DisplayName: "for people",
      KmsMasterKeyId: ENCRYPTION,
      SignatureVersion: "nobody verifies a notice that never leaves the machine",
      Tags: "for bills",
      TracingConfig: "there is no X-Ray here",
    },
    reference: ({ name }) => arn("sns", name),
    attributes: { TopicArn: ({ name }) => arn("sns", name), TopicName: ({ name }) => name },
  },
  "AWS::SNS::TopicPolicy": {
    acts: {},
    inert: { "*": PERMISSIONS },
    reference: ({ name }) => name,
    attributes: {},
  },
  "AWS::SNS::Subscription": {
    acts: subscriptionProperties,
    inert: {},
    reference: ({ name }) => arn("sns", name),
    attributes: { Arn: ({ name }) => arn("sns", name) },
  },
};

/** As SQS writes it, at the gateway. */
export function queueUrl({ name, addresses }: ResourceIdentity): string {
  return `http://${addresses.aws}/${ACCOUNT}/${name}`;
}
