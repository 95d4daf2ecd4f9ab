import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EngineClock } from "../../infra/local/clock.ts";
import { Queues } from "../../infra/local/services/queues.ts";
import { openStorage, type Storage } from "../../infra/local/services/storage.ts";

let directory: string;
let storage: Storage;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "galley-storage-"));
  storage = await openStorage(directory);
});
afterEach(async () => {
  await storage.close();
  rmSync(directory, { recursive: true, force: true });
});

async function reopen(): Promise<void> {
  await storage.close();
  storage = await openStorage(directory);
}
const queuesOf = () =>
  new Queues(
    storage,
    new Map([
      ["Work", "work"],
      ["Dead", "dead"],
    ]),
    new EngineClock(),
  );
const createQueue = (name: string, attributes: Record<string, string> = {}) =>
  storage.queues.createQueue(
    name,
    `http://127.0.0.1/000000000000/${name}`,
    `arn:aws:sqs:us-east-1:000000000000:${name}`,
    attributes,
  );

describe("a bucket's list", () => {
  it("has every key once, in the order of bytes, over several pages", () => {
    storage.objects.createBucket("drafts");
    const marks = ["a", "B", "é", "_", "-", "~", "ß", "Z", "0", "🎈"];
    const keys = Array.from(
      { length: 2500 },
      (_, number) => `${marks[number % marks.length]}/${marks[(number * 7) % 9]}${number}`,
    );
    for (const key of keys) storage.objects.putObject("drafts", key, Buffer.from(""));
    const listed: string[] = [];
    for (let startAfter = ""; ; startAfter = listed.at(-1) ?? "") {
      const page = storage.objects.listObjects("drafts", { startAfter });
      listed.push(...page.objects.map(({ key }) => key));
      if (!page.isTruncated) break;
    }
    expect(listed).toEqual(keys.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))));
  });

  it("folds what lies below a delimiter, and keeps to its prefix", () => {
    storage.objects.createBucket("drafts");
    for (const key of ["a/1", "a/2/3", "a/2/4", "b/1"]) storage.objects.putObject("drafts", key, Buffer.from(""));
    const { objects, commonPrefixes } = storage.objects.listObjects("drafts", { prefix: "a/", delimiter: "/" });
    expect([objects.map(({ key }) => key), commonPrefixes]).toEqual([["a/1"], ["a/2/"]]);
  });

  it("of no bucket is an error of S3's", () => {
    expect(() => storage.objects.listObjects("nowhere")).toThrow(/bucket does not exist/);
  });
});

describe("messages", () => {
  it("can be made visible again, and stay counted (a fault of fauxqs is mended)", async () => {
    const queue = createQueue("work");
    queuesOf().send("Work", "text");
    const [first] = queue.dequeue(1);
    queue.changeVisibility(first?.ReceiptHandle ?? "", 0);
    await reopen();
    const { ready } = storage.queues.getQueueByName("work")?.inspectMessages() ?? {};
    expect(ready).toMatchObject([{ body: "text", approximateReceiveCount: 1 }]);
  });

  it("that a worker held when the engine was killed are free at the next start, and have not failed", async () => {
    createQueue("work");
    queuesOf().send("Work", "text");
    expect(queuesOf().receive(queuesOf().find("Work"), 1)).toHaveLength(1);
    await reopen();
    const { ready } = storage.queues.getQueueByName("work")?.inspectMessages() ?? {};
    expect(ready).toMatchObject([{ body: "text", approximateReceiveCount: 0 }]);
  });

  it("keep the order of a FIFO group through a restart", async () => {
    createQueue("work", { FifoQueue: "true" });
    for (const body of ["1", "2", "3"]) queuesOf().send("Work", body, "group");
    await reopen();
    const queues = queuesOf();
    const queue = queues.find("Work");
    const bodies: string[] = [];
    for (let taken = queues.receive(queue, 10); taken.length > 0; taken = queues.receive(queue, 10)) {
      bodies.push(...taken.map(({ message }) => message.body));
      queues.settle(queue, taken, new Set());
    }
    expect(bodies).toEqual(["1", "2", "3"]);
  });

  it("of a dead-letter queue with two sources cannot be sent back, and the sentence says so", () => {
    const dead = createQueue("dead");
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: dead.arn, maxReceiveCount: 1 });
    expect(() => queuesOf().redrive("Dead")).toThrow(/of 0 queues/);
    createQueue("work", { RedrivePolicy });
    createQueue("other", { RedrivePolicy });
    expect(() => queuesOf().redrive("Dead")).toThrow(/of 2 queues/);
  });
});
