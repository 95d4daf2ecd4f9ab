import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Engine, startEngine } from "../../infra/local/engine.ts";
import { arnOf, assemblyOf, lambda, mapping, queue, removeAssemblies, TABLE } from "./fixtures/small-stack.ts";
import { until } from "./fixtures/until.ts";

const STREAM = { "Fn::GetAtt": ["Rows", "StreamArn"] };
/** Fails at rows called `bad…` as often as they say: `bad-2-x` twice. */
const PLANNER = (partial: boolean) => `
const failures = new Map();
export const handler = async ({ Records }) => {
  const rows = Records.map(({ dynamodb }) => dynamodb.Keys.pk.S);
  console.log(JSON.stringify(rows));
  for (const { dynamodb } of Records) {
    const row = dynamodb.Keys.pk.S;
    if (!row.startsWith("bad-")) continue;
    const failed = failures.get(row) ?? 0;
    if (failed >= Number(row.split("-")[1])) continue;
    failures.set(row, failed + 1);
    ${partial ? "return { batchItemFailures: [{ itemIdentifier: dynamodb.SequenceNumber }] };" : 'throw new Error("bad row " + row);'}
  }
};`;
const stream = { StartingPosition: "TRIM_HORIZON", BatchSize: 10 };

const assembly = assemblyOf(
  {
    ...TABLE,
    ...queue("Failures"),
    ...lambda("plan"),
    ...mapping("RowsToPlan", STREAM, "plan", {
      ...stream,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 2,
      DestinationConfig: { OnFailure: { Destination: arnOf("FailuresDeadLetters") } },
      FilterCriteria: { Filters: [{ Pattern: '{"dynamodb":{"Keys":{"pk":{"S":[{"anything-but":["ignored"]}]}}}}' }] },
    }),
    ...lambda("partly"),
    ...mapping("RowsToPartly", STREAM, "partly", stream),
    ...lambda("events"),
    ...mapping("RowsToEvents", STREAM, "events", stream),
  },
  {
    plan: PLANNER(false),
    partly: PLANNER(true),
    events: "export const handler = async (event) => console.log(JSON.stringify(event));",
  },
);

let engine: Engine;
let dynamo: DynamoDBClient;
let before = 0;
beforeAll(async () => {
  engine = await startEngine({ assembly });
  dynamo = new DynamoDBClient({
    endpoint: engine.awsEndpoint,
    region: "us-east-1",
    credentials: engine.credentials("engine"),
  });
  await engine.idle();
}, 60_000);
beforeEach(() => {
  before = engine.logs.lines().length;
});
afterAll(async () => {
  await engine.stop();
  removeAssemblies();
});

const put = (pk: string) => dynamo.send(new PutItemCommand({ TableName: "Small-Rows", Item: { pk: { S: pk } } }));
const written = (functionName: string): unknown[] =>
  engine.logs
    .lines()
    .slice(before)
    .filter((line) => line.functionName === functionName && line.source === "stdout")
    .map(({ text }) => JSON.parse(text) as unknown);
const rows = (functionName: string) => written(functionName).flat();

describe("a table's stream", () => {
  it("calls the function as Lambda does, at once", async () => {
    await put("one");
    const event = await until("the event", () => written("events")[0]);
    expect(event).toMatchObject({
      Records: [
        {
          eventName: "INSERT",
          eventSource: "aws:dynamodb",
          awsRegion: "us-east-1",
          eventSourceARN: expect.stringMatching(/^arn:aws:dynamodb:us-east-1:000000000000:table\/Small-Rows\/stream\//),
          dynamodb: {
            Keys: { pk: { S: "one" } },
            NewImage: { pk: { S: "one" } },
            StreamViewType: "NEW_AND_OLD_IMAGES",
          },
        },
      ],
    });
    await engine.idle();
  });

  it("keeps the order, and leaves out what no filter wants", async () => {
    for (const row of ["r1", "ignored", "r2", "r3"]) await put(row);
    await engine.idle();
    expect(rows("plan")).toEqual(["r1", "r2", "r3"]);
    expect(rows("partly")).toEqual(["r1", "ignored", "r2", "r3"]);
  });

  it("halves what fails until the bad change stands alone, and nothing overtakes it", async () => {
    for (const row of ["s1", "s2", "bad-1-s", "s3"]) await put(row);
    await engine.idle();
    const done = rows("plan");
    expect(done.lastIndexOf("bad-1-s")).toBeGreaterThan(done.lastIndexOf("s2"));
    expect(done.lastIndexOf("s3")).toBeGreaterThan(done.lastIndexOf("bad-1-s"));
  });

  it("comes again from the first failure that the function names", async () => {
    await Promise.all(["t1", "t2"].map(put));
    await put("bad-2-t");
    await put("t3");
    await engine.idle();
    const done = rows("partly");
    expect(done.filter((row) => row === "bad-2-t")).toHaveLength(3);
    expect(done.filter((row) => row === "t1")).toHaveLength(1);
    expect(done.at(-1)).toBe("t3");
  });

  it("hands what fails for good to the failure queue, and goes on", async () => {
    const already = engine.queueDepth("FailuresDeadLetters").visible;
    await put("bad-99-u");
    await put("u1");
    await until("the failure", () => engine.queueDepth("FailuresDeadLetters").visible > already);
    await until("what follows it", () => rows("plan").includes("u1"));
    const sqs = new SQSClient({
      endpoint: engine.awsEndpoint,
      region: "us-east-1",
      credentials: engine.credentials("engine"),
    });
    const QueueUrl = `${engine.awsEndpoint}/000000000000/Small-FailuresDeadLetters`;
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
    expect(JSON.parse(Messages.at(-1)?.Body ?? "")).toMatchObject({
      requestContext: {
        condition: "RetryAttemptsExhausted",
        functionArn: "arn:aws:lambda:us-east-1:000000000000:function:Small-plan",
      },
      DDBStreamBatchInfo: { batchSize: 1, shardId: expect.stringMatching(/^shardId-/) },
    });
  });
});
