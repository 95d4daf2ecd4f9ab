import type { SQSEvent, SQSRecord } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { fifoBatch } from "../../shared/lambda/fifo-batch.ts";
import { sqsBatch } from "../../shared/lambda/sqs-batch.ts";
import { streamBatch } from "../../shared/lambda/stream-batch.ts";

function record(messageId: string, body: unknown, group = messageId): SQSRecord {
  const attributes = { MessageGroupId: group } as unknown as SQSRecord["attributes"];
  return { messageId, body: typeof body === "string" ? body : JSON.stringify(body), attributes } as SQSRecord;
}
const event = (...Records: SQSRecord[]): SQSEvent => ({ Records });
const decode = (body: unknown) => (typeof body === "number" ? body : undefined);
const failed = ({ batchItemFailures }: { batchItemFailures: { itemIdentifier: string }[] }) =>
  batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);

describe("a batch of a standard queue", () => {
  it("returns only what failed, and what nobody understands", async () => {
    const handled: number[] = [];
    const described: number[] = [];
    const handle = sqsBatch(
      decode,
      async (message) => {
        if (message === 2) throw new Error("throttled");
        handled.push(message);
      },
      (message) => ({ count: described.push(message) }),
    );
    const answer = await handle(
      event(record("a", 1), record("b", 2), record("c", "{"), record("d", { x: 1 }), record("e", 5)),
    );
    expect(failed(answer)).toEqual(["b", "c", "d"]);
    expect(handled).toEqual([1, 5]);
    expect(described).toEqual([2]);
  });
});

describe("a batch of the FIFO queue", () => {
  it("stops a group at its first failure and lets the others go on", async () => {
    const handled: number[] = [];
    const described: number[] = [];
    const handle = fifoBatch(
      decode,
      async (message) => {
        if (message === 2) throw new Error("throttled");
        handled.push(message);
      },
      (message) => ({ count: described.push(message) }),
    );
    const answer = await handle(
      event(
        record("a1", 1, "a"),
        record("b1", 7, "b"),
        record("a2", 2, "a"),
        record("b2", 8, "b"),
        record("a3", 3, "a"),
      ),
    );
    expect(failed(answer)).toEqual(["a2", "a3"]);
    expect(handled.sort()).toEqual([1, 7, 8]);
    expect(described).toEqual([2]);
  });
});

describe("a batch of the stream", () => {
  it("goes on from the first failure, in order", async () => {
    const seen: string[] = [];
    const handle = streamBatch(async ({ eventID }) => {
      if (eventID === "2") throw new Error("throttled");
      seen.push(eventID ?? "");
    });
    const Records = ["1", "2", "3"].map((eventID) => ({ eventID, dynamodb: { SequenceNumber: `s${eventID}` } }));
    expect(failed(await handle({ Records }))).toEqual(["s2"]);
    expect(seen).toEqual(["1"]);
  });
});
