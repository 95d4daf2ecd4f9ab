import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Engine, startEngine } from "../../infra/local/engine.ts";
import { arnOf, assemblyOf, lambda, mapping, queue, removeAssemblies } from "./fixtures/small-stack.ts";
import { until } from "./fixtures/until.ts";

const VISIBILITY_SECONDS = 60;
/** Fails a message as often as it says, and writes down what it saw. */
const WORKER = `
const failures = new Map();
export const handler = async ({ Records }) => {
  const batchItemFailures = [];
  for (const { messageId, body, attributes } of Records) {
    const { name, fails = 0, crash } = JSON.parse(body);
    console.log(JSON.stringify({ name, batch: Records.length, received: Number(attributes.ApproximateReceiveCount), group: attributes.MessageGroupId }));
    if (crash) throw new Error("crash");
    const failed = failures.get(name) ?? 0;
    if (failed >= fails) continue;
    failures.set(name, failed + 1);
    batchItemFailures.push({ itemIdentifier: messageId });
  }
  return { batchItemFailures };
};`;

const assembly = assemblyOf(
  {
    ...queue("Uploads", { visibilitySeconds: VISIBILITY_SECONDS, receivesMax: 2 }),
    ...lambda("ingest", { ReservedConcurrentExecutions: 1 }),
    ...mapping("UploadsToIngest", arnOf("Uploads"), "ingest", { BatchSize: 5, MaximumBatchingWindowInSeconds: 1 }),
    ...queue("Pages", { visibilitySeconds: VISIBILITY_SECONDS, fifo: true }),
    ...lambda("press"),
    ...mapping("PagesToPress", arnOf("Pages"), "press"),
    ...queue("Filtered"),
    ...lambda("picky"),
    ...mapping("FilteredToPicky", arnOf("Filtered"), "picky", {
      FilterCriteria: { Filters: [{ Pattern: '{"body":{"name":[{"prefix":"yes"}]}}' }] },
    }),
    ...queue("Odd"),
    ...lambda("odd"),
    ...mapping("OddToOdd", arnOf("Odd"), "odd"),
    ...queue("Off"),
    ...mapping("OffToIngest", arnOf("Off"), "ingest", { Enabled: false }),
  },
  {
    ingest: WORKER,
    press: WORKER,
    picky: WORKER,
    odd: "export const handler = async ({ Records }) => { console.log('called'); return Records[0].body === 'unknown' ? { batchItemFailures: [{ itemIdentifier: 'nobody' }] } : 'neither here nor there'; };",
  },
);

let engine: Engine;
let sqs: SQSClient;
let before = 0;

beforeAll(async () => {
  engine = await startEngine({ assembly });
  sqs = new SQSClient({ endpoint: engine.awsEndpoint, region: "us-east-1", credentials: engine.credentials("engine") });
}, 60_000);
beforeEach(() => {
  before = engine.logs.lines().length;
});
afterAll(async () => {
  await engine.stop();
  removeAssemblies();
});

const send = (id: string, message: object | string, group?: string) =>
  sqs.send(
    new SendMessageCommand({
      QueueUrl: `${engine.awsEndpoint}/000000000000/Small-${id}${group === undefined ? "" : ".fifo"}`,
      MessageBody: typeof message === "string" ? message : JSON.stringify(message),
      ...(group === undefined ? {} : { MessageGroupId: group, MessageDeduplicationId: crypto.randomUUID() }),
    }),
  );
interface Seen {
  readonly name: string;
  readonly batch: number;
  readonly received: number;
}
/** What a function wrote since the test began. */
const seen = (functionName: string): Seen[] =>
  engine.logs
    .lines()
    .slice(before)
    .filter((line) => line.functionName === functionName && line.source === "stdout")
    .map(({ text }) => JSON.parse(text) as Seen);
const names = (functionName: string) => seen(functionName).map(({ name }) => name);
const passVisibility = () => engine.clock.advance(VISIBILITY_SECONDS * 1000);

describe("a queue's messages", () => {
  it("come in batches as large as declared, within the window", async () => {
    for (let number = 0; number < 7; number += 1) await send("Uploads", { name: `m${number}` });
    await engine.idle();
    expect(seen("ingest").filter(({ batch }) => batch === 5)).toHaveLength(5);
    expect(seen("ingest")).toHaveLength(7);
  });

  it("come again when they failed, and only they, after their time", async () => {
    await Promise.all([send("Uploads", { name: "good" }), send("Uploads", { name: "bad", fails: 1 })]);
    await engine.idle();
    expect(names("ingest").sort()).toEqual(["bad", "good"]);
    expect(engine.queueDepth("Uploads")).toEqual({ visible: 0, inFlight: 1, delayed: 0 });
    await engine.clock.advance(VISIBILITY_SECONDS * 1000 - 5_000);
    await engine.idle();
    expect(seen("ingest")).toHaveLength(2);
    await engine.clock.advance(5_000);
    await engine.idle();
    expect(seen("ingest").slice(2)).toMatchObject([{ name: "bad", received: 2 }]);
    expect(engine.queueDepth("Uploads")).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  });

  it("go to the dead-letter queue after as many receives as declared, and come back by redrive", async () => {
    await send("Uploads", { name: "poison", fails: 2 });
    for (let round = 0; round < 2; round += 1) {
      await engine.idle();
      await passVisibility();
    }
    await until("the dead letter", () => engine.queueDepth("UploadsDeadLetters").visible === 1);
    expect(seen("ingest").map(({ received }) => received)).toEqual([1, 2]);
    expect(await engine.redrive("UploadsDeadLetters")).toBe(1);
    await engine.idle();
    expect(
      seen("ingest")
        .filter(({ name }) => name === "poison")
        .at(-1),
    ).toMatchObject({ received: 1 });
    expect(engine.queueDepth("UploadsDeadLetters").visible).toBe(0);
  });

  it("all come again when the function fails as a whole", async () => {
    await Promise.all([send("Uploads", { name: "one", crash: true }), send("Uploads", { name: "two" })]);
    await engine.idle();
    expect(engine.queueDepth("Uploads").inFlight).toBe(2);
    await passVisibility();
    await engine.idle();
    await passVisibility();
    await engine.idle();
    expect(engine.queueDepth("UploadsDeadLetters").visible).toBe(2);
  });

  it("are not taken where the mapping is switched off", async () => {
    await send("Off", { name: "nobody" });
    await engine.idle();
    expect(engine.queueDepth("Off").visible).toBe(1);
    expect(names("ingest")).toEqual([]);
  });

  it("that no filter wants are deleted without a call", async () => {
    await Promise.all(["yes-1", "no-1", "yes-2"].map((name) => send("Filtered", { name })));
    await send("Filtered", "not JSON");
    await engine.idle();
    expect(names("picky").sort()).toEqual(["yes-1", "yes-2"]);
    expect(engine.queueDepth("Filtered")).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  });

  it.each(["unknown", "nonsense"])(
    "all come again after an answer that Lambda does not understand (%s)",
    async (kind) => {
      const already = engine.queueDepth("Odd").inFlight;
      await send("Odd", kind);
      await engine.idle();
      expect(engine.queueDepth("Odd").inFlight).toBe(already + 1);
    },
  );
});

describe("a FIFO queue's messages", () => {
  it("keep their order within a group when one fails, and other groups go on", async () => {
    await send("Pages", { name: "a1", fails: 2 }, "a");
    await send("Pages", { name: "a2" }, "a");
    await send("Pages", { name: "a3" }, "a");
    await send("Pages", { name: "b1" }, "b");
    await engine.idle();
    expect(names("press").sort()).toEqual(["a1", "b1"]);
    await passVisibility();
    await engine.idle();
    await passVisibility();
    await engine.idle();
    expect(names("press").filter((name) => name.startsWith("a"))).toEqual(["a1", "a1", "a1", "a2", "a3"]);
  });

  it("let the rest of a group pass when one has gone to the dead-letter queue", async () => {
    await send("Pages", { name: "p1", fails: 9 }, "p");
    await send("Pages", { name: "p2" }, "p");
    for (let round = 0; round < 4; round += 1) {
      await engine.idle();
      await passVisibility();
    }
    await engine.idle();
    expect(names("press")).toEqual(["p1", "p1", "p1", "p2"]);
    expect(engine.queueDepth("PagesDeadLetters").visible).toBe(1);
  });
});

describe("waiting for quiet", () => {
  it("says what still runs when the limit is over", async () => {
    await Promise.all([
      send("Uploads", { name: "late" }),
      expect(engine.idle(1)).rejects.toThrow(/Not idle after 1 ms/),
    ]);
    await engine.idle();
  });

  it("names the queues there are when it is asked for another", () => {
    expect(() => engine.queueDepth("Nowhere")).toThrow(/no queue Nowhere; there are UploadsDeadLetters, Uploads/);
  });
});
