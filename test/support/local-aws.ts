/** The local services on one address of this machine, without the engine: for the contracts of the AWS ports. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { CreateQueueCommand, SQSClient } from "@aws-sdk/client-sqs";
import { startCatalogueStore } from "../../infra/local/services/catalogue-store.ts";
import { openStorage } from "../../infra/local/services/storage.ts";

export interface LocalAws {
  readonly dynamo: DynamoDBClient;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly table: string;
  readonly bucket: string;
  readonly fifoQueueUrl: string;
  /** Method and path of every S3 request so far. */
  readonly s3Requests: string[];
  stop(): Promise<void>;
}

export async function startLocalAws(): Promise<LocalAws> {
  const directory = await mkdtemp(join(tmpdir(), "galley-contract-"));
  const [store, storage] = await Promise.all([
    startCatalogueStore(undefined, randomBytes(16).toString("hex")),
    openStorage(directory),
  ]);
  const s3Requests: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const body = Buffer.concat(chunks);
    const isDynamo = headers["x-amz-target"]?.startsWith("DynamoDB") ?? false;
    const question = { method: request.method ?? "GET", url: request.url ?? "/", headers, body };
    if (!isDynamo) s3Requests.push(`${question.method} ${question.url}`);
    const answer = isDynamo ? await store.forward(headers, body) : await storage.ask(question);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const options = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: "us-east-1",
    credentials: { accessKeyId: "contract", secretAccessKey: "contract" },
  };
  const [dynamo, s3, sqs] = [new DynamoDBClient(options), new S3Client(options), new SQSClient(options)];
  await dynamo.send(
    new CreateTableCommand({
      TableName: "catalogue",
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: ["pk", "sk"].map((AttributeName) => ({ AttributeName, AttributeType: "S" as const })),
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
    }),
  );
  await s3.send(new CreateBucketCommand({ Bucket: "site" }));
  const { QueueUrl = "" } = await sqs.send(
    new CreateQueueCommand({ QueueName: "pages.fifo", Attributes: { FifoQueue: "true" } }),
  );
  return {
    dynamo,
    s3,
    sqs,
    table: "catalogue",
    bucket: "site",
    fifoQueueUrl: QueueUrl,
    s3Requests,
    async stop() {
      server.close();
      server.closeAllConnections();
      await Promise.all([store.close(), storage.close()]);
      await rm(directory, { recursive: true, force: true });
    },
  };
}
