import { CloudFrontClient, CreateInvalidationCommand } from "@aws-sdk/client-cloudfront";
import { DynamoDBClient, GetItemCommand, ListTablesCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Engine, startEngine } from "../../infra/local/engine.ts";
import { BUCKET as Bucket, DRAFTS_RESOURCES, readNotifications } from "./fixtures/drafts-resources.ts";
import { EDGE_RESOURCES } from "./fixtures/edge-resources.ts";
import { assemblyOf, lambda, removeAssemblies, TABLE } from "./fixtures/small-stack.ts";

const assembly = assemblyOf(
  {
    ...DRAFTS_RESOURCES,
    ...TABLE,
    ...EDGE_RESOURCES,
    ...lambda("writer"),
    Notices: { Type: "AWS::SNS::Topic" },
  },
  {
    writer: `export const handler = async ({ key }) => {
      const authorization = "AWS4-HMAC-SHA256 Credential=" + process.env.AWS_ACCESS_KEY_ID + "/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0";
      const url = process.env.AWS_ENDPOINT_URL + "/small-drafts/" + key;
      return (await fetch(url, { method: "PUT", body: "words", headers: { authorization, "x-amz-security-token": process.env.AWS_SESSION_TOKEN } })).status;
    };`,
  },
  {
    Queue: { Value: { Ref: "Uploads" } },
    Topic: { Value: { Ref: "Notices" } },
    Distribution: { Value: { Ref: "Site" } },
  },
);

let engine: Engine;
let client: {
  endpoint: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
  maxAttempts: number;
};
let s3: S3Client;

beforeAll(async () => {
  engine = await startEngine({ assembly });
  client = {
    endpoint: engine.awsEndpoint,
    region: "us-east-1",
    credentials: engine.credentials("editor"),
    maxAttempts: 1,
  };
  s3 = new S3Client(client);
}, 60_000);
afterEach(() => engine.faults.clear());
afterAll(async () => {
  await engine.stop();
  removeAssemblies();
});

describe("who calls", () => {
  it("refuses a key that it does not know, whatever the service", async () => {
    const stranger = { ...client, credentials: { accessKeyId: "AKIASTRANGER", secretAccessKey: "x" } };
    await expect(new S3Client(stranger).send(new GetObjectCommand({ Bucket, Key: "a" }))).rejects.toMatchObject({
      name: "InvalidAccessKeyId",
    });
    await expect(new DynamoDBClient(stranger).send(new ListTablesCommand())).rejects.toMatchObject({
      $metadata: { httpStatusCode: 403 },
    });
    await expect(
      new SQSClient(stranger).send(new SendMessageCommand({ QueueUrl: engine.outputs.Queue, MessageBody: "x" })),
    ).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
  });

  it("refuses a request that nobody signed", async () => {
    const answer = await fetch(`${engine.awsEndpoint}/${Bucket}/drafts/a.txt`);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("<Code>AccessDenied</Code>");
  });

  it("counts per principal, service and operation", async () => {
    engine.requests.reset();
    await s3.send(new PutObjectCommand({ Bucket, Key: "elsewhere/a", Body: "x" }));
    await engine.invoke("writer", { key: "elsewhere/b" });
    await new SNSClient(client).send(new PublishCommand({ TopicArn: engine.outputs.Topic, Message: "To approve" }));
    await new DynamoDBClient(client).send(new PutItemCommand({ TableName: "Small-Rows", Item: { pk: { S: "a" } } }));
    expect(engine.requests.counts()).toEqual(
      expect.arrayContaining([
        { principal: "editor", service: "s3", operation: "PutObject", count: 1 },
        { principal: "writer", service: "s3", operation: "PutObject", count: 1 },
        { principal: "editor", service: "sns", operation: "Publish", count: 1 },
        { principal: "editor", service: "dynamodb", operation: "PutItem", count: 1 },
      ]),
    );
    expect(engine.logs.lines("notices").at(-1)?.text).toContain("To approve");
  });

  it("refuses what the storage would misunderstand, instead of overwriting an object with its tags", async () => {
    await s3.send(new PutObjectCommand({ Bucket, Key: "elsewhere/kept", Body: "kept" }));
    const tagging = new PutObjectTaggingCommand({
      Bucket,
      Key: "elsewhere/kept",
      Tagging: { TagSet: [{ Key: "a", Value: "b" }] },
    });
    await expect(s3.send(tagging)).rejects.toMatchObject({ name: "NotImplemented" });
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: "elsewhere/kept" }));
    expect(await Body?.transformToString()).toBe("kept");
  });
});

describe("objects", () => {
  it.each(["drafts/../x y+z%2F.bin", `${"n".repeat(900)}`, "ünï/кодировка"])(
    "keeps the key %j as it is",
    async (Key) => {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body: "x" }));
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      expect(await Body?.transformToString()).toBe("x");
    },
  );

  it("takes an object larger than the storage's own limit of 11 MiB", async () => {
    await s3.send(new PutObjectCommand({ Bucket, Key: "large", Body: Buffer.alloc(20 * 1024 * 1024) }));
    const { ContentLength } = await s3.send(new GetObjectCommand({ Bucket, Key: "large", Range: "bytes=0-1" }));
    expect(ContentLength).toBe(2);
  });

  it("compares before it stores, when it is asked to", async () => {
    const { ETag } = await s3.send(new PutObjectCommand({ Bucket, Key: "once", Body: "1", IfNoneMatch: "*" }));
    await expect(
      s3.send(new PutObjectCommand({ Bucket, Key: "once", Body: "2", IfNoneMatch: "*" })),
    ).rejects.toMatchObject({ name: "PreconditionFailed" });
    await expect(
      s3.send(new PutObjectCommand({ Bucket, Key: "once", Body: "2", IfMatch: '"other"' })),
    ).rejects.toMatchObject({ name: "PreconditionFailed" });
    await s3.send(new PutObjectCommand({ Bucket, Key: "once", Body: "3", IfMatch: ETag }));
  });
});

describe("notifications", () => {
  it("tells the queue of a put before the uploader hears of it, in S3's own shape", async () => {
    const { ETag } = await s3.send(
      new PutObjectCommand({ Bucket, Key: "drafts/kota/Air & (api)/naik 1.txt", Body: "words" }),
    );
    const [notification, ...others] = await readNotifications(engine);
    expect(others).toEqual([]);
    expect(notification).toEqual({
      Records: [
        {
          eventVersion: "2.1",
          eventSource: "aws:s3",
          awsRegion: "us-east-1",
          eventTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
          eventName: "ObjectCreated:Put",
          userIdentity: { principalId: "AWS:AROALOCALPEOPLE:editor@galley.test" },
          requestParameters: { sourceIPAddress: "127.0.0.1" },
          responseElements: expect.any(Object),
          s3: {
            s3SchemaVersion: "1.0",
            configurationId: "Drafts",
            bucket: { name: Bucket, ownerIdentity: expect.any(Object), arn: `arn:aws:s3:::${Bucket}` },
            object: {
              key: "drafts/kota/Air+%26+%28api%29/naik+1.txt",
              size: 5,
              eTag: ETag?.replaceAll('"', ""),
              sequencer: expect.stringMatching(/^[0-9A-F]{18}$/),
            },
          },
        },
      ],
    });
  });

  it("names a function by its role's id and its name", async () => {
    await engine.invoke("writer", { key: "drafts/by-function.txt" });
    const [notification] = await readNotifications(engine);
    expect(notification?.Records[0]?.userIdentity).toEqual({
      principalId: expect.stringMatching(/^AWS:AROA[0-9A-F]{17}:Small-writer$/),
    });
  });

  it("tells of copies and of multipart uploads, and of nothing that the filter does not cover", async () => {
    await s3.send(new PutObjectCommand({ Bucket, Key: "reports/a.txt", Body: "x" }));
    await s3.send(new PutObjectCommand({ Bucket, Key: "drafts/a.md", Body: "x" }));
    await s3.send(new CopyObjectCommand({ Bucket, Key: "drafts/copy.txt", CopySource: `${Bucket}/drafts/a.md` }));
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: "drafts/parts.txt" }));
    const { ETag } = await s3.send(
      new UploadPartCommand({ Bucket, Key: "drafts/parts.txt", UploadId, PartNumber: 1, Body: "x" }),
    );
    const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
    await s3.send(new CompleteMultipartUploadCommand({ Bucket, Key: "drafts/parts.txt", UploadId, MultipartUpload }));
    const names = (await readNotifications(engine)).map(({ Records }) => Records[0]?.eventName);
    expect(names).toEqual(["ObjectCreated:Copy", "ObjectCreated:CompleteMultipartUpload"]);
  });
});

describe("the edge", () => {
  it("is emptied of paths and tags in the words of the SDK", async () => {
    const page = `${engine.siteUrl}/page.html`;
    const write = (Body: string) =>
      s3.send(
        new PutObjectCommand({
          Bucket: "small-site",
          Key: "page.html",
          Body,
          CacheControl: "max-age=600",
          Metadata: { "cache-tag": "a:1,a:2" },
        }),
      );
    const read = async () => (await fetch(page)).text();
    const clear = (item: string) =>
      new CloudFrontClient(client).send(
        new CreateInvalidationCommand({
          DistributionId: engine.outputs.Distribution,
          InvalidationBatch: { CallerReference: item, Paths: { Quantity: 1, Items: [item] } },
        }),
      );
    await write("1");
    expect(await read()).toBe("1");
    await write("2");
    expect(await read()).toBe("1");
    expect((await clear("/page.html")).Invalidation).toMatchObject({
      Status: "Completed",
      InvalidationBatch: { Paths: { Items: ["/page.html"] } },
    });
    expect(await read()).toBe("2");
    await write("3");
    await clear("#a:2");
    expect(await read()).toBe("3");
  });
});

describe("faults", () => {
  const put = (Key: string) => s3.send(new PutObjectCommand({ Bucket, Key, Body: "x" }));
  const stands = async (Key: string) => {
    await s3.send(new GetObjectCommand({ Bucket, Key }));
  };

  it.each([
    ["error500", { name: "InternalError" }],
    ["throttle", { name: "SlowDown" }],
    ["drop", { code: "ECONNRESET" }],
  ] as const)("%s before: nothing was done; after: it was", async (kind, error) => {
    engine.faults.add({ when: "before", kind, times: 1, operation: "PutObject" });
    await expect(put(`before-${kind}`)).rejects.toMatchObject(error);
    await expect(stands(`before-${kind}`)).rejects.toMatchObject({ name: "NoSuchKey" });
    engine.faults.add({ when: "after", kind, times: 1, operation: "PutObject" });
    await expect(put(`after-${kind}`)).rejects.toMatchObject(error);
    await stands(`after-${kind}`);
    await put("again");
  });

  it("meets only whom it names, as often as it says", async () => {
    engine.faults.add({
      when: "before",
      times: 2,
      principal: "writer",
      matches: ({ path }) => path.endsWith("/elsewhere/bad"),
    });
    await put("elsewhere/bad");
    expect(await engine.invoke("writer", { key: "elsewhere/good" })).toBe(200);
    const statuses = [];
    for (let call = 0; call < 3; call += 1) statuses.push(await engine.invoke("writer", { key: "elsewhere/bad" }));
    expect(statuses).toEqual([500, 500, 200]);
  });

  it("crash ends the very worker that calls", async () => {
    engine.faults.add({ when: "after", kind: "crash", times: 1, principal: "writer" });
    await expect(engine.invoke("writer", { key: "elsewhere/crash" })).rejects.toMatchObject({
      errorType: "Runtime.Crash",
    });
    await stands("elsewhere/crash");
    expect(await engine.invoke("writer", { key: "elsewhere/crash" })).toBe(200);
  });

  it("speaks DynamoDB's language, too", async () => {
    engine.faults.add({ when: "before", kind: "throttle", times: 1, service: "dynamodb" });
    const get = () =>
      new DynamoDBClient(client).send(new GetItemCommand({ TableName: "Small-Rows", Key: { pk: { S: "a" } } }));
    await expect(get()).rejects.toMatchObject({ name: "ThrottlingException" });
    await get();
  });
});
