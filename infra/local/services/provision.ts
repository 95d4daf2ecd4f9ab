/** Creates what the template declares and is not there yet: buckets, queues, topics, tables. */
import { setTimeout as delay } from "node:timers/promises";
import * as z from "zod";
import { arn, REGION } from "../template/resource-type.ts";
import {
  queueProperties,
  queueUrl,
  subscriptionProperties,
  topicProperties,
} from "../template/resource-types-messaging.ts";
import { bucketProperties, tableProperties } from "../template/resource-types-storage.ts";
import type { Resource, Stack } from "../template/template.ts";
import { CatalogueFault, type CatalogueStore } from "./catalogue-store.ts";
import type { Storage } from "./storage.ts";

export interface ProvisionedTable {
  readonly name: string;
  /** As DynamoDB Local calls it; undefined when the table has none. */
  readonly streamArn: string | undefined;
}

export function provisionStorage(stack: Stack, storage: Storage): void {
  storage.transaction(() => {
    for (const { reference } of stack.ofType("AWS::S3::Bucket", bucketProperties))
      storage.objects.createBucket(reference);
    for (const queue of stack.ofType("AWS::SQS::Queue", queueProperties)) provisionQueue(queue, storage);
    for (const topic of stack.ofType("AWS::SNS::Topic", topicProperties)) provisionTopic(topic, storage);
    for (const { properties } of stack.ofType("AWS::SNS::Subscription", subscriptionProperties)) {
      const raw = properties.RawMessageDelivery ? { RawMessageDelivery: "true" } : {};
      storage.topics.subscribe(properties.TopicArn, properties.Protocol, properties.Endpoint, raw);
    }
  });
}

function provisionQueue({ identity, properties }: Resource<typeof queueProperties>, { queues }: Storage): void {
  const { RedrivePolicy, FifoQueue, ContentBasedDeduplication } = properties;
  const optional = {
    MaximumMessageSize: properties.MaximumMessageSize,
    ReceiveMessageWaitTimeSeconds: properties.ReceiveMessageWaitTimeSeconds,
  };
  const attributes: Record<string, string> = {
    VisibilityTimeout: String(properties.VisibilityTimeout),
    DelaySeconds: String(properties.DelaySeconds),
    ...(FifoQueue ? { FifoQueue: "true", ContentBasedDeduplication: String(ContentBasedDeduplication) } : {}),
    ...Object.fromEntries(
      Object.entries(optional).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    ),
    RedrivePolicy: RedrivePolicy === undefined ? "" : JSON.stringify(RedrivePolicy),
  };
  const existing = queues.getQueueByName(identity.name);
  const url = queueUrl(identity);
  // A queue that stood before keeps its messages and takes over what the template says now, and this start's port.
  const queue = existing ?? queues.createQueue(identity.name, url, arn("sqs", identity.name), attributes);
  queue.setAttributes(attributes);
  Object.assign(queue, { url });
}

function provisionTopic({ identity, properties }: Resource<typeof topicProperties>, { topics }: Storage): void {
  const { FifoTopic, ContentBasedDeduplication } = properties;
  const attributes = FifoTopic
    ? { FifoTopic: "true", ContentBasedDeduplication: String(ContentBasedDeduplication) }
    : {};
  topics.createTopic(identity.name, attributes, undefined, REGION);
}

const TABLE_LOOK_AGAIN_MILLISECONDS = 10;
const described = z.object({
  Table: z.object({
    TableStatus: z.string(),
    LatestStreamArn: z.string().optional(),
    KeySchema: z.array(z.object({ AttributeName: z.string(), KeyType: z.string() })),
  }),
});

export function provisionTables(stack: Stack, store: CatalogueStore): Promise<ProvisionedTable[]> {
  return Promise.all(
    stack.ofType("AWS::DynamoDB::Table", tableProperties).map((table) => provisionTable(table, store)),
  );
}

async function provisionTable(
  { identity, properties }: Resource<typeof tableProperties>,
  store: CatalogueStore,
): Promise<ProvisionedTable> {
  const { TableName: _given, StreamSpecification, ...definition } = properties;
  const stream = StreamSpecification && { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } };
  try {
    await store.call("DynamoDB", "CreateTable", { TableName: identity.name, ...definition, ...stream });
  } catch (error) {
    if (!(error instanceof CatalogueFault && error.name === "ResourceInUseException")) throw error;
  }
  for (;;) {
    const { Table } = described.parse(await store.call("DynamoDB", "DescribeTable", { TableName: identity.name }));
    if (Table.TableStatus === "ACTIVE") {
      assertSameKey(identity.logicalId, Table.KeySchema, properties.KeySchema);
      return { name: identity.name, streamArn: Table.LatestStreamArn };
    }
    await delay(TABLE_LOOK_AGAIN_MILLISECONDS);
  }
}

function assertSameKey(logicalId: string, found: readonly object[], declared: readonly object[]): void {
  if (JSON.stringify(found) === JSON.stringify(declared)) return;
  throw new Error(
    `The table ${logicalId} in the data directory has another key than the template declares; start with --fresh.`,
  );
}
