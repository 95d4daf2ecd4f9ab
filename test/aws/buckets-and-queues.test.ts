import { GetObjectCommand } from "@aws-sdk/client-s3";
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDraftsBucket } from "../../shared/aws/drafts-bucket.ts";
import { createPageSender } from "../../shared/aws/queues.ts";
import { createSiteBucket } from "../../shared/aws/site-bucket.ts";
import { readSite } from "../../shared/aws/site-reader.ts";
import { decodePageDue } from "../../shared/messages/page-due.ts";
import { CACHE_ARTICLE, type Page } from "../../shared/pages/page.ts";
import { pictureAsset } from "../../shared/pages/picture.ts";
import { type LocalAws, startLocalAws } from "../support/local-aws.ts";

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws();
});
afterAll(() => aws.stop());

const page: Page = {
  path: "/kota/pasar/",
  status: 200,
  contentType: "text/html; charset=utf-8",
  cacheControl: CACHE_ARTICLE,
  body: "<!doctype html><title>Pasar</title>",
  cacheTags: ["a:0123", "a:4567"],
  assets: [],
};

it("a report lies beside its draft under the article's name, as data and in words; a picture's does not replace it", async () => {
  const drafts = createDraftsBucket(aws.s3, aws.bucket);
  const common = { etag: "e", submitter: "editor@galley.test", problems: [], leftOut: [], awaited: [] } as const;
  const warnings = [{ line: 3, field: "date", message: "Tanggal itu aneh.", fix: "Periksa." }];
  const draft = {
    ...common,
    draft: "kota/pasar ikan.txt",
    articleId: "kota/pasar ikan",
    outcome: "in-review",
    warnings,
  } as const;
  await drafts.writeReport(draft);
  await drafts.writeReport({ ...common, draft: "kota/pasar ikan.jpg", outcome: "stored", warnings: [] });
  const read = async (Key: string) =>
    (await aws.s3.send(new GetObjectCommand({ Bucket: aws.bucket, Key }))).Body?.transformToString();

  expect(JSON.parse((await read("reports/kota/pasar%20ikan.json")) ?? "")).toEqual(draft);
  expect(await read("reports/kota/pasar%20ikan.txt")).toContain("line 3, date: Tanggal itu aneh. Periksa.");
  expect(await read("reports/kota/pasar%20ikan.jpg.txt")).toContain("kota/pasar ikan.jpg is stored");
});

describe("the site bucket", () => {
  it("writes a page once, and again only when something a reader or the CDN can tell has changed", async () => {
    const site = createSiteBucket(aws.s3, aws.bucket, aws.bucket);
    expect(await site.writePage(page)).toBe("written");
    const before = aws.s3Requests.length;
    expect(await site.writePage(page)).toBe("unchanged");
    expect(aws.s3Requests.slice(before)).toEqual([expect.stringMatching(/^HEAD /)]);
    expect(await site.writePage({ ...page, body: `${page.body}!` })).toBe("written");
    expect(await site.writePage({ ...page, body: `${page.body}!`, cacheTags: ["a:0123"] })).toBe("written");
    expect(await site.writePage({ ...page, status: 410 })).toBe("written");
  });

  it("keeps status, place, tags and type where the edge looks for them", async () => {
    const site = createSiteBucket(aws.s3, aws.bucket, aws.bucket);
    await site.writePage({ ...page, path: "/kota/lama/", status: 301, location: "/kota/baru/" });
    const object = await aws.s3.send(new GetObjectCommand({ Bucket: aws.bucket, Key: "kota/lama/index.html" }));
    expect(object.Metadata).toMatchObject({ status: "301", location: "/kota/baru/", "cache-tag": "a:0123,a:4567" });
    expect(object).toMatchObject({ ContentType: page.contentType, CacheControl: CACHE_ARTICLE });
  });

  it("tells a picture that stands from one that was taken away", async () => {
    const site = createSiteBucket(aws.s3, aws.bucket, aws.bucket);
    const rendition = { hash: "ab".repeat(32), width: 8, format: "webp" } as const;
    const asset = pictureAsset(rendition);
    const { path } = asset;
    await createDraftsBucket(aws.s3, aws.bucket).writePicture(rendition, Uint8Array.of(1, 2, 3));
    expect(await site.hasAsset(path)).toBe(false);
    await site.copyPicture(asset);
    expect(await site.hasAsset(path)).toBe(true);
    const standing = await aws.s3.send(new GetObjectCommand({ Bucket: aws.bucket, Key: path.slice(1) }));
    expect(standing).toMatchObject({ ContentType: "image/webp", CacheControl: expect.stringContaining("immutable") });
    expect(await standing.Body?.transformToByteArray()).toEqual(Uint8Array.of(1, 2, 3));
    await site.writePage({ ...page, path, status: 410 });
    expect(await site.hasAsset(path)).toBe(false);
    expect((await readSite(aws.s3, aws.bucket)).get(path.slice(1))).toMatchObject({ status: 410 });
  });
});

describe("the drafts bucket", () => {
  it("gives a draft as it is now, its bytes only when they are wanted, and nothing for what is gone", async () => {
    const drafts = createDraftsBucket(aws.s3, aws.bucket);
    expect(await drafts.readDraft("drafts/kota/tidak-ada.txt", () => true)).toBeUndefined();
    await drafts.writePicture({ hash: "cd".repeat(32), width: 8, format: "avif" }, Uint8Array.of(9, 8, 7));
    const key = `pictures/${"cd".repeat(32)}-8.avif`;
    expect(await drafts.readEtag("drafts/kota/tidak-ada.txt")).toBeUndefined();
    const whole = await drafts.readDraft(key, ({ sizeBytes, start }) => sizeBytes === 3 && start[0] === 9);
    expect(await drafts.readEtag(key)).toBe(whole?.etag);
    expect(whole?.bytes).toEqual(Buffer.of(9, 8, 7));
    const unwanted = await drafts.readDraft(key, () => false);
    expect(unwanted).toMatchObject({ sizeBytes: 3, start: Buffer.of(9, 8, 7), bytes: undefined });
  });
});

describe("the pages queue", () => {
  it("takes any number of pages; one change asks for a page once, another change again", async () => {
    const send = createPageSender(aws.sqs, aws.fifoQueueUrl);
    const pages = Array.from({ length: 23 }, (_, index) => ({
      change: "c1",
      page: { path: `/tag/t${index}/`, next: [] },
    }));
    await send(pages);
    await send(pages);
    await send([{ change: "c2", page: { path: "/tag/t0/", next: [{ path: "/", next: [] }] } }]);
    await send([]);
    const bodies: string[] = [];
    for (let empty = 0; empty < 2; ) {
      const { Messages = [] } = await aws.sqs.send(
        new ReceiveMessageCommand({ QueueUrl: aws.fifoQueueUrl, MaxNumberOfMessages: 10 }),
      );
      if (Messages.length === 0) empty += 1;
      bodies.push(...Messages.map(({ Body = "" }) => Body));
    }
    // The second change of /tag/t0/ waits behind the first: one page is never printed twice at a time.
    expect(bodies.map((body) => decodePageDue(JSON.parse(body))?.page.path).sort()).toEqual(
      pages.map(({ page: { path } }) => path).sort(),
    );
  });
});
