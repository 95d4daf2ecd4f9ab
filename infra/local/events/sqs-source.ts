/** Lambda's poller of a queue: batches, windows, filters, and what a function says of each message. */
import * as z from "zod";
import type { FunctionPool } from "../functions/functions.ts";
import type { Queues, Received } from "../services/queues.ts";
import type { StoredQueue } from "../services/storage.ts";
import { REGION } from "../template/resource-type.ts";
import type { eventSourceProperties } from "../template/resource-types-compute.ts";
import type { Resource } from "../template/template.ts";
import { compileFilters, type EventFilter } from "./event-filter.ts";

export type EventSourceResource = Resource<typeof eventSourceProperties>;

/** Lambda's own limits, and its default. */
const BATCH_MAX = 10_000;
const BATCH_DEFAULT = 10;

export interface SqsSourceNeeds {
  readonly queues: Queues;
  readonly pool: FunctionPool;
  /** AWS bills the poller's requests to the owner of the queue. */
  count(operation: string): void;
}

export class SqsSource {
  readonly #mapping: EventSourceResource["properties"];
  readonly #queue: StoredQueue;
  readonly #needs: SqsSourceNeeds;
  readonly #filter: EventFilter;
  readonly #reportsFailures: boolean;
  readonly #concurrencyMax: number;
  readonly #running = new Set<Promise<void>>();
  #collecting = false;
  #stopped = false;
  #slotFree = Promise.withResolvers<void>();

  constructor({ identity, properties }: EventSourceResource, needs: SqsSourceNeeds) {
    this.#mapping = properties;
    this.#needs = needs;
    this.#queue = needs.queues.find(properties.EventSourceArn);
    const patterns = properties.FilterCriteria?.Filters.map(({ Pattern }) => Pattern) ?? [];
    this.#filter = compileFilters(patterns, `${identity.logicalId}.Properties.FilterCriteria`);
    this.#reportsFailures = properties.FunctionResponseTypes.includes("ReportBatchItemFailures");
    this.#concurrencyMax = Math.min(
      properties.ScalingConfig?.MaximumConcurrency ?? Number.POSITIVE_INFINITY,
      needs.pool.definition.concurrencyMax,
    );
  }

  /** Nothing to do until a message comes or time passes. */
  get idle(): boolean {
    return (
      this.#running.size === 0 &&
      !this.#collecting &&
      !(this.#mapping.Enabled && this.#needs.queues.hasWork(this.#queue))
    );
  }

  start(): void {
    if (this.#mapping.Enabled) void this.#poll();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#slotFree.resolve();
    await Promise.allSettled(this.#running);
  }

  async #poll(): Promise<void> {
    while (!this.#stopped) {
      if (this.#running.size >= this.#concurrencyMax) {
        await this.#slotFree.promise;
        continue;
      }
      // Collecting begins before it takes anything, so that no moment looks idle in between.
      this.#collecting = true;
      const batch = await this.#collect();
      if (batch.length > 0) this.#launch(batch);
      this.#collecting = false;
      if (batch.length === 0 && !this.#stopped) await this.#needs.queues.change(this.#queue);
    }
  }

  #launch(batch: readonly Received[]): void {
    this.#slotFree = Promise.withResolvers<void>();
    const run = this.#run(batch).finally(() => {
      this.#running.delete(run);
      this.#slotFree.resolve();
    });
    this.#running.add(run);
  }

  /** Waits for a full batch as long as the window says, counted from its first message. */
  async #collect(): Promise<Received[]> {
    const wanted = Math.min(this.#mapping.BatchSize ?? BATCH_DEFAULT, BATCH_MAX);
    const batch = this.#receive(wanted);
    if (batch.length === 0) return batch;
    const deadline = Date.now() + this.#mapping.MaximumBatchingWindowInSeconds * 1000;
    while (batch.length < wanted && !this.#stopped) {
      const more = this.#receive(wanted - batch.length);
      batch.push(...more);
      const left = deadline - Date.now();
      if (more.length > 0) continue;
      if (left <= 0) break;
      await Promise.race([this.#needs.queues.change(this.#queue), timeout(left)]);
    }
    return batch;
  }

  #receive(countMax: number): Received[] {
    const received = this.#needs.queues.receive(this.#queue, countMax);
    if (received.length > 0) this.#needs.count("ReceiveMessage");
    return received;
  }

  async #run(batch: readonly Received[]): Promise<void> {
    const records = batch.map((received) => this.#record(received));
    const wanted = records.filter((record) => this.#filter({ ...record, body: parsedOrText(record.body) }));
    // What no filter wants is deleted without a call.
    const failed = wanted.length === 0 ? new Set<string>() : await this.#invoke(wanted);
    if (this.#stopped) return;
    this.#needs.queues.settle(this.#queue, batch, failed);
    if (failed.size < batch.length) this.#needs.count("DeleteMessageBatch");
  }

  /** @returns ids of the messages that must come again */
  async #invoke(records: readonly SqsRecord[]): Promise<ReadonlySet<string>> {
    const all = new Set(records.map(({ messageId }) => messageId));
    try {
      const answer = await this.#needs.pool.invoke({ Records: records });
      return this.#reportsFailures ? failedOf(answer, all) : new Set();
    } catch {
      // Why is in the function's log; all messages come again.
      return all;
    }
  }

  #record({ message, receiptHandle }: Received): SqsRecord {
    const { messageGroupId, messageDeduplicationId, sequenceNumber } = message;
    return {
      messageId: message.messageId,
      receiptHandle,
      body: message.body,
      attributes: {
        ApproximateReceiveCount: String(message.approximateReceiveCount),
        SentTimestamp: String(message.sentTimestamp),
        SenderId: "AIDALOCAL",
        ApproximateFirstReceiveTimestamp: String(message.approximateFirstReceiveTimestamp),
        ...(messageGroupId === undefined ? {} : { MessageGroupId: messageGroupId }),
        ...(messageDeduplicationId === undefined ? {} : { MessageDeduplicationId: messageDeduplicationId }),
        ...(sequenceNumber === undefined ? {} : { SequenceNumber: sequenceNumber }),
      },
      messageAttributes: Object.fromEntries(
        Object.entries(message.messageAttributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
          name,
          {
            dataType: DataType,
            stringValue: StringValue,
            binaryValue: BinaryValue,
            stringListValues: [],
            binaryListValues: [],
          },
        ]),
      ),
      md5OfBody: message.md5OfBody,
      eventSource: "aws:sqs",
      eventSourceARN: this.#queue.arn,
      awsRegion: REGION,
    };
  }
}

interface SqsRecord {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly messageAttributes: Readonly<Record<string, object>>;
  readonly md5OfBody: string;
  readonly eventSource: "aws:sqs";
  readonly eventSourceARN: string;
  readonly awsRegion: string;
}

const partialFailures = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish(),
});

/** Lambda's rules: nothing said is success; an answer it does not understand, or an unknown id, fails the whole batch. */
export function failedOf(answer: unknown, all: ReadonlySet<string>): ReadonlySet<string> {
  if (answer === null || answer === undefined) return new Set();
  const parsed = partialFailures.safeParse(answer);
  if (!parsed.success) return all;
  const failed = new Set((parsed.data.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier));
  return [...failed].every((id) => all.has(id)) ? failed : all;
}

function parsedOrText(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function timeout(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
