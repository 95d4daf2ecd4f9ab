// biome-ignore-all lint/suspicious/noTemplateCurlyInString: S3's own placeholder, in the text of a form field
import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, startEngine } from "../../infra/local/engine.ts";
import { BUCKET as Bucket, DESK, DRAFTS_RESOURCES, readNotifications } from "./fixtures/drafts-resources.ts";
import { assemblyOf, removeAssemblies } from "./fixtures/small-stack.ts";

const assembly = assemblyOf(DRAFTS_RESOURCES);
let engine: Engine;
let s3: S3Client;

beforeAll(async () => {
  engine = await startEngine({ assembly });
  s3 = new S3Client({ endpoint: engine.awsEndpoint, region: "us-east-1", credentials: engine.credentials("editor") });
}, 60_000);
afterAll(async () => {
  await engine.stop();
  removeAssemblies();
});

describe("uploads by a signed form", () => {
  const sign = () =>
    createPresignedPost(s3, {
      Bucket,
      Key: "drafts/kota/${filename}",
      Conditions: [
        ["starts-with", "$key", "drafts/kota/"],
        ["content-length-range", 1, 100],
        { "x-amz-meta-submitter": "eka" },
        ["starts-with", "$Content-Type", "text/"],
      ],
      Fields: { "x-amz-meta-submitter": "eka", "Content-Type": "text/plain" },
      Expires: 600,
    });
  type Signed = Awaited<ReturnType<typeof sign>>;

  async function post({ url, fields }: Signed, { file = "words", name = "banjir.txt", origin = DESK } = {}) {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append("file", new Blob([file]), name);
    const answer = await fetch(url, { method: "POST", body: form, headers: { origin } });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  }

  it("stores what the policy allows, and tells the queue", async () => {
    const { status, headers } = await post(await sign());
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe(DESK);
    const stored = await s3.send(new GetObjectCommand({ Bucket, Key: "drafts/kota/banjir.txt" }));
    expect(stored).toMatchObject({ Metadata: { submitter: "eka" }, ContentType: "text/plain" });
    const [notification] = await readNotifications(engine);
    expect(notification?.Records[0]).toMatchObject({
      eventName: "ObjectCreated:Post",
      s3: { object: { key: "drafts/kota/banjir.txt" } },
    });
  });

  it.each<[string, (signed: Signed) => Signed, object, number, RegExp]>([
    ["a file that is too large", (signed) => signed, { file: "x".repeat(101) }, 400, /EntityTooLarge/],
    ["an empty file", (signed) => signed, { file: "" }, 400, /EntityTooSmall/],
    [
      "another key",
      (signed) => ({ ...signed, fields: { ...signed.fields, key: "reports/a.txt" } }),
      {},
      403,
      /Policy Condition failed/,
    ],
    [
      "another submitter",
      (signed) => ({ ...signed, fields: { ...signed.fields, "x-amz-meta-submitter": "ayu" } }),
      {},
      403,
      /Policy Condition failed/,
    ],
    [
      "another kind of file",
      (signed) => ({ ...signed, fields: { ...signed.fields, "Content-Type": "image/png" } }),
      {},
      403,
      /Policy Condition failed/,
    ],
    [
      "a field that no condition allows",
      (signed) => ({ ...signed, fields: { ...signed.fields, "x-amz-meta-role": "chief" } }),
      {},
      403,
      /Extra input fields: x-amz-meta-role/,
    ],
    [
      "a forged signature",
      (signed) => ({ ...signed, fields: { ...signed.fields, "X-Amz-Signature": "0".repeat(64) } }),
      {},
      403,
      /SignatureDoesNotMatch/,
    ],
    [
      "a widened policy",
      (signed) => ({
        ...signed,
        fields: {
          ...signed.fields,
          Policy: Buffer.from('{"expiration":"2999-01-01T00:00:00Z","conditions":[]}').toString("base64"),
        },
      }),
      {},
      403,
      /SignatureDoesNotMatch/,
    ],
    [
      "another bucket",
      (signed) => ({ ...signed, url: signed.url.replace(Bucket, "small-site") }),
      {},
      403,
      /Policy Condition failed/,
    ],
  ])("refuses %s", async (_what, change, upload, status, text) => {
    const answer = await post(change(await sign()), upload);
    expect(answer.text).toMatch(text);
    expect(answer.status).toBe(status);
  });

  it("answers a browser that asks first, for the origins that the bucket names", async () => {
    const ask = (origin: string) =>
      fetch(`${engine.awsEndpoint}/${Bucket}`, {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
      });
    expect((await ask(DESK)).headers.get("access-control-allow-origin")).toBe(DESK);
    expect((await ask("http://evil.example")).status).toBe(403);
  });

  it("refuses a form after its time, in the engine's time", async () => {
    const signed = await sign();
    await engine.clock.advance(601_000);
    expect((await post(signed)).text).toMatch(/Policy expired/);
  });
});
