/** The desk's port to the drafts bucket: a signed form that S3 takes as it is, and pictures that are there or not. */
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signedLink } from "../../shared/aws/signed-link.ts";
import { createUploads, type UploadForm } from "../../shared/aws/uploads.ts";
import { pictureKey, reportTextKey } from "../../shared/keys.ts";
import { type LocalAws, startLocalAws } from "../support/local-aws.ts";

const BUCKET = "drafts-of-uploads";
const OFFER = { section: "kota", submitter: "wulan+é@galley.test", bytesMax: 1_000 };

/** The signer of the SDK's own clients can presign; its published type does not say so. */
interface Presigner {
  presign(request: object, options: object): Promise<{ query: Record<string, string> }>;
}

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws();
  await aws.s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
});
afterAll(() => aws.stop());

function post({ url, fields }: UploadForm, name: string): Promise<Response> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set("file", new Blob(["Judul"]), name);
  return fetch(url, { method: "POST", body: form, redirect: "manual" });
}

function conditionsOf({ fields }: UploadForm): unknown[] {
  return JSON.parse(Buffer.from(fields.Policy ?? "", "base64").toString("utf8")).conditions;
}

it("the whole report of a draft is the text beside it, or there is none", async () => {
  const { openReport } = createUploads(aws.s3, BUCKET);
  const Key = reportTextKey("kota/pasar ikan");
  await aws.s3.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body: "Laporan" }));

  expect(await openReport("kota/pasar ikan")).toEqual({ bytes: new TextEncoder().encode("Laporan") });
  expect(await openReport("kota/../pasar ikan")).toBeUndefined();
});

describe("an upload form", () => {
  it("stores the file under exactly the key that was asked for, with its submitter", async () => {
    const form = await createUploads(aws.s3, BUCKET).offerUpload({ ...OFFER, fileName: "pasar ikan.txt" });

    const answer = await post(form, "another name.txt");
    const stored = await aws.s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: "drafts/kota/pasar ikan.txt" }));

    expect(answer.status).toBe(201);
    expect(stored.Metadata).toEqual({ submitter: "wulan%2B%C3%A9%40galley.test" });
    expect(await stored.Body?.transformToString()).toBe("Judul");
  });

  it("takes the chosen file's name, and sends the browser on with what was stored", async () => {
    const form = await createUploads(aws.s3, BUCKET).offerUpload({
      ...OFFER,
      returnTo: "http://desk.test/uploads/sent",
    });

    const answer = await post(form, "berita.txt");

    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toMatch(
      /^http:\/\/desk\.test\/uploads\/sent\?bucket=.*&key=drafts%2Fkota%2Fberita\.txt&etag=/,
    );
  });

  it.each([
    ["one key", { fileName: "a.txt" }, { key: "drafts/kota/a.txt" }],
    ["the section's folder", {}, ["starts-with", "$key", "drafts/kota/"]],
    ["the size", {}, ["content-length-range", 0, 1_000]],
    ["the submitter", {}, { "x-amz-meta-submitter": "wulan%2B%C3%A9%40galley.test" }],
    ["the bucket", {}, { bucket: BUCKET }],
    ["the way back", { returnTo: "http://desk.test/x" }, { success_action_redirect: "http://desk.test/x" }],
  ])("binds %s", async (_case, changes, condition) => {
    const form = await createUploads(aws.s3, BUCKET).offerUpload({ ...OFFER, ...changes });

    expect(conditionsOf(form)).toContainEqual(condition);
  });
});

describe("a picture", () => {
  it("is opened when it is there", async () => {
    const hash = "ab".repeat(32);
    await aws.s3.send(
      new PutObjectCommand({
        Bucket: BUCKET,
        Key: pictureKey({ hash, width: 8, format: "jpg" }),
        Body: Uint8Array.of(1, 2),
      }),
    );
    const { openPicture } = createUploads(aws.s3, BUCKET);

    expect(await openPicture({ hash, width: 8, format: "jpg" })).toEqual({ bytes: Uint8Array.of(1, 2) });
    expect(await openPicture({ hash, width: 8, format: "webp" })).toBeUndefined();
  });

  it("too large for a Lambda's answer is linked to, for minutes", async () => {
    const hash = "cd".repeat(32);
    const Body = new Uint8Array(4_000_001);
    await aws.s3.send(
      new PutObjectCommand({ Bucket: BUCKET, Key: pictureKey({ hash, width: 8, format: "jpg" }), Body }),
    );
    const { openPicture, pictureOrigin } = createUploads(aws.s3, BUCKET);

    const opened = await openPicture({ hash, width: 8, format: "jpg" });
    const link = opened !== undefined && "link" in opened ? opened.link : "";

    expect(new URL(link).origin).toBe(await pictureOrigin());
    expect(new URL(link).searchParams.get("X-Amz-Expires")).toBe("300");
    expect((await (await fetch(link)).arrayBuffer()).byteLength).toBe(4_000_001);
  });

  it.each([undefined, "a session/token+of=IAM"])(
    "has a link that AWS's own signer would sign alike (session %s)",
    async (sessionToken) => {
      const credentials = {
        accessKeyId: "AKIDEXAMPLE",
        secretAccessKey: "secret",
        ...(sessionToken === undefined ? {} : { sessionToken }),
      };
      const client = new S3Client({ region: "ap-southeast-3", credentials });
      const signer = (await client.config.signer()) as unknown as Presigner;
      const now = new Date("2026-03-04T05:00:00.123Z");
      const host = "drafts.s3.ap-southeast-3.amazonaws.com";
      // Tells the signer that the body is not part of the signature; it is not sent.
      const unsigned = new Set(["x-amz-content-sha256"]);
      const headers = { host, "x-amz-content-sha256": "UNSIGNED-PAYLOAD" };
      const request = { method: "GET", protocol: "https:", hostname: host, path: "/pictures/ab.jpg", headers };

      const signed = await signer.presign(request, {
        expiresIn: 300,
        signingDate: now,
        unsignableHeaders: unsigned,
        unhoistableHeaders: unsigned,
      });
      const link = await signedLink(client, {
        bucketUrl: `https://${host}`,
        key: "pictures/ab.jpg",
        seconds: 300,
        now,
      });

      expect(Object.fromEntries(new URL(link).searchParams)).toEqual(signed.query);
    },
  );

  it("that cannot be read is a fault", async () => {
    await expect(
      createUploads(aws.s3, "no-such-bucket").openPicture({ hash: "ab".repeat(32), width: 8, format: "jpg" }),
    ).rejects.toThrow();
  });
});
