/** Lambda's poller of a table's stream: in order, halving what fails, until the one bad change stands alone and goes to a person. */
import type { EngineClock } from "../clock.ts";
import type { FunctionPool } from "../functions/functions.ts";
import { REGION } from "../template/resource-type.ts";
import { compileFilters, type EventFilter } from "./event-filter.ts";
import { type EventSourceResource, failedOf } from "./sqs-source.ts";
import type { StreamReader, StreamRecord } from "./stream-reader.ts";

const BATCH_DEFAULT = 100;
/** A write through the gateway wakes the poller at once; this is for whatever came another way. */
const SLOW_POLL_MILLISECONDS = 1_000;
const BACKOFF_FIRST_MILLISECONDS = 100;
const BACKOFF_MAX_MILLISECONDS = 10_000;

export interface StreamSourceNeeds {
  readonly reader: StreamReader;
  readonly pool: FunctionPool;
  readonly clock: EngineClock;
  count(operation: string): void;
  /** Sends a message to a queue by its ARN. */
  send(queueArn: string, body: string): void;
  /** A fault of the engine's own, which no function's log would show. */
  report(error: unknown): void;
}

export class StreamSource {
  readonly #mapping: EventSourceResource["properties"];
  readonly #needs: StreamSourceNeeds;
  readonly #filter: EventFilter;
  readonly #reportsFailures: boolean;
  #written = 0;
  #read = -1;
  #stopped = false;
  #wake = Promise.withResolvers<void>();
  #polling = Promise.resolve();

  constructor({ identity, properties }: EventSourceResource, needs: StreamSourceNeeds) {
    this.#mapping = properties;
    this.#needs = needs;
    const patterns = properties.FilterCriteria?.Filters.map(({ Pattern }) => Pattern) ?? [];
    this.#filter = compileFilters(patterns, `${identity.logicalId}.Properties.FilterCriteria`);
    this.#reportsFailures = properties.FunctionResponseTypes.includes("ReportBatchItemFailures");
    needs.clock.onAdvance(() => this.#wakeUp());
  }

  /** Everything written so far is read and dealt with. */
  get idle(): boolean {
    return !this.#mapping.Enabled || this.#read === this.#written;
  }

  /** The table may have changed. */
  changed(): void {
    this.#written += 1;
    this.#wakeUp();
  }

  start(): void {
    if (this.#mapping.Enabled) this.#polling = this.#poll();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wakeUp();
    await this.#polling;
  }

  async #poll(): Promise<void> {
    let limit = this.#mapping.BatchSize ?? BATCH_DEFAULT;
    while (!this.#stopped) {
      const written = this.#written;
      // Taken before looking: a write during the look must not be slept over.
      const wake = this.#wake.promise;
      try {
        const batch = await this.#needs.reader.next(limit);
        if (batch !== undefined) {
          this.#needs.count("GetRecords");
          await this.#deal(batch.shardId, batch.records);
          continue;
        }
        this.#read = written;
      } catch (error) {
        if (this.#stopped) return;
        this.#needs.report(error);
      }
      await Promise.race([wake, this.#sleep(SLOW_POLL_MILLISECONDS)]);
      limit = this.#mapping.BatchSize ?? BATCH_DEFAULT;
    }
  }

  /** Ends when each of the records is dealt with: by the function, by no filter wanting it, or in the failure queue. */
  async #deal(shardId: string, records: readonly StreamRecord[]): Promise<void> {
    let rest = records;
    for (let attempt = 0; rest.length > 0 && !this.#stopped; attempt += 1) {
      const failedAt = await this.#attempt(rest);
      if (this.#stopped) return;
      const done = rest.slice(0, failedAt);
      this.#checkpoint(shardId, done);
      rest = rest.slice(failedAt);
      if (rest.length === 0) return;
      if (this.#mapping.BisectBatchOnFunctionError && rest.length > 1) {
        const middle = Math.ceil(rest.length / 2);
        await this.#deal(shardId, rest.slice(0, middle));
        await this.#deal(shardId, rest.slice(middle));
        return;
      }
      if (this.#isGivenUp(attempt, rest)) {
        this.#giveUp(shardId, rest, attempt + 1);
        this.#checkpoint(shardId, rest);
        return;
      }
      if (done.length > 0) attempt = -1;
      await this.#backOff(attempt + 1);
    }
  }

  /** @returns how many of the records are done, counted from the first */
  async #attempt(records: readonly StreamRecord[]): Promise<number> {
    const wanted = records.filter((record) => this.#filter(record));
    if (wanted.length === 0) return records.length;
    const ids = new Set(wanted.map(sequenceNumber));
    let failed: ReadonlySet<string>;
    try {
      const event = { Records: wanted.map((record) => this.#event(record)) };
      const answer = await this.#needs.pool.invoke(event);
      failed = this.#reportsFailures ? failedOf(answer, ids) : new Set();
    } catch {
      // Why is in the function's log.
      failed = ids;
    }
    const firstFailed = records.findIndex((record) => failed.has(sequenceNumber(record)));
    return firstFailed === -1 ? records.length : firstFailed;
  }

  #event(record: StreamRecord): object {
    return { ...record, awsRegion: REGION, eventSourceARN: this.#mapping.EventSourceArn };
  }

  #checkpoint(shardId: string, done: readonly StreamRecord[]): void {
    const last = done.at(-1);
    if (last !== undefined) this.#needs.reader.checkpoint(shardId, sequenceNumber(last));
  }

  #isGivenUp(attempt: number, records: readonly StreamRecord[]): boolean {
    const { MaximumRetryAttempts: retries, MaximumRecordAgeInSeconds: ageMax } = this.#mapping;
    const age = Date.now() / 1000 - (records[0]?.dynamodb.ApproximateCreationDateTime ?? 0);
    return (retries !== -1 && attempt >= retries) || (ageMax !== -1 && age > ageMax);
  }

  #giveUp(shardId: string, records: readonly StreamRecord[], invocations: number): void {
    const destination = this.#mapping.DestinationConfig?.OnFailure?.Destination;
    if (destination === undefined) return;
    const { arn } = this.#needs.pool.definition;
    const created = records.map(({ dynamodb }) => new Date(dynamodb.ApproximateCreationDateTime * 1000).toISOString());
    const numbers = records.map(sequenceNumber);
    const message = {
      requestContext: {
        requestId: crypto.randomUUID(),
        functionArn: arn,
        condition: "RetryAttemptsExhausted",
        approximateInvokeCount: invocations,
      },
      responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: "Unhandled" },
      version: "1.0",
      timestamp: new Date(this.#needs.clock.now()).toISOString(),
      DDBStreamBatchInfo: {
        shardId,
        startSequenceNumber: numbers[0],
        endSequenceNumber: numbers.at(-1),
        approximateArrivalOfFirstRecord: created[0],
        approximateArrivalOfLastRecord: created.at(-1),
        batchSize: records.length,
        streamArn: this.#mapping.EventSourceArn,
      },
    };
    this.#needs.send(destination, JSON.stringify(message));
  }

  /** In the engine's time: moving the clock ends the wait. */
  async #backOff(attempt: number): Promise<void> {
    const until =
      this.#needs.clock.now() + Math.min(BACKOFF_FIRST_MILLISECONDS * 2 ** attempt, BACKOFF_MAX_MILLISECONDS);
    for (
      let left = until - this.#needs.clock.now();
      left > 0 && !this.#stopped;
      left = until - this.#needs.clock.now()
    ) {
      await Promise.race([this.#wake.promise, this.#sleep(left)]);
    }
  }

  #sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
  }

  #wakeUp(): void {
    this.#wake.resolve();
    this.#wake = Promise.withResolvers<void>();
  }
}

function sequenceNumber(record: StreamRecord): string {
  return record.dynamodb.SequenceNumber;
}
