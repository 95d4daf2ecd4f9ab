/** Reads a table's stream from where it was left, shard by shard, and remembers how far it is. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";
import { CatalogueFault, type CatalogueStore } from "../services/catalogue-store.ts";

/** Passed on as DynamoDB wrote it; only what the engine itself looks at is named. */
const recordSchema = z.looseObject({
  dynamodb: z.looseObject({ SequenceNumber: z.string(), ApproximateCreationDateTime: z.number() }),
});
export type StreamRecord = z.infer<typeof recordSchema>;

const shardsSchema = z.object({
  StreamDescription: z.object({
    Shards: z.array(z.object({ ShardId: z.string(), ParentShardId: z.string().optional() })),
    LastEvaluatedShardId: z.string().optional(),
  }),
});
const iteratorSchema = z.object({ ShardIterator: z.string() });
const recordsSchema = z.object({ Records: z.array(recordSchema), NextShardIterator: z.string().optional() });

/** Sequence number of the last record that was dealt with; `null`: none yet. Closed shards stay listed until the stream forgets them. */
const positionSchema = z.record(z.string(), z.object({ after: z.string().nullable(), closed: z.boolean() }));
type Positions = z.infer<typeof positionSchema>;

export interface StreamBatch {
  readonly shardId: string;
  readonly records: readonly StreamRecord[];
}

export class StreamReader {
  readonly #store: CatalogueStore;
  readonly #streamArn: string;
  readonly #file: string;
  readonly #iterators = new Map<string, string>();
  #positions: Positions;
  #shardsKnown = false;

  constructor(store: CatalogueStore, streamArn: string, file: string) {
    this.#store = store;
    this.#streamArn = streamArn;
    this.#file = file;
    this.#positions = readPositions(file);
  }

  /** The next records of the oldest shard that has any; undefined when there are none now. */
  async next(limit: number): Promise<StreamBatch | undefined> {
    for (let looked = 0; ; looked += 1) {
      if (!this.#shardsKnown) await this.#listShards();
      for (const shardId of this.#open()) {
        const records = await this.#read(shardId, limit);
        if (records.length > 0) return { shardId, records };
      }
      // A shard that ended on the way has a successor, which may have records already.
      if (this.#shardsKnown || looked > 2) return undefined;
    }
  }

  /** Everything up to this record is dealt with, for good: a restart begins after it. */
  checkpoint(shardId: string, sequenceNumber: string): void {
    this.#positions[shardId] = { after: sequenceNumber, closed: this.#positions[shardId]?.closed ?? false };
    this.#save();
  }

  /** Reads again from the last checkpoint. */
  rewind(shardId: string): void {
    this.#iterators.delete(shardId);
  }

  #open(): string[] {
    return Object.entries(this.#positions).flatMap(([shardId, { closed }]) => (closed ? [] : [shardId]));
  }

  /** In the stream's order: parents stand before their children. */
  async #listShards(): Promise<void> {
    const positions: Positions = {};
    let start: string | undefined;
    do {
      const input = { StreamArn: this.#streamArn, ...(start === undefined ? {} : { ExclusiveStartShardId: start }) };
      const { StreamDescription } = shardsSchema.parse(
        await this.#store.call("DynamoDBStreams", "DescribeStream", input),
      );
      for (const { ShardId } of StreamDescription.Shards) {
        positions[ShardId] = this.#positions[ShardId] ?? { after: null, closed: false };
      }
      start = StreamDescription.LastEvaluatedShardId;
    } while (start !== undefined);
    this.#positions = positions;
    this.#shardsKnown = true;
  }

  async #read(shardId: string, limit: number): Promise<readonly StreamRecord[]> {
    const iterator = this.#iterators.get(shardId) ?? (await this.#iterator(shardId));
    try {
      const answer = recordsSchema.parse(
        await this.#store.call("DynamoDBStreams", "GetRecords", { ShardIterator: iterator, Limit: limit }),
      );
      if (answer.NextShardIterator === undefined) this.#iterators.delete(shardId);
      else this.#iterators.set(shardId, answer.NextShardIterator);
      if (answer.NextShardIterator === undefined && answer.Records.length === 0) this.#close(shardId);
      return answer.Records;
    } catch (error) {
      if (!isForgotten(error)) throw error;
      this.#iterators.delete(shardId);
      return [];
    }
  }

  async #iterator(shardId: string): Promise<string> {
    const after = this.#positions[shardId]?.after ?? null;
    const shard = { StreamArn: this.#streamArn, ShardId: shardId };
    const fromHere = { ...shard, ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: after };
    // The stream is as old as its reader, so "from now" and "from the beginning" are the same place.
    const fromStart = { ...shard, ShardIteratorType: "TRIM_HORIZON" };
    const ask = async (input: object) =>
      iteratorSchema.parse(await this.#store.call("DynamoDBStreams", "GetShardIterator", input)).ShardIterator;
    try {
      return await ask(after === null ? fromStart : fromHere);
    } catch (error) {
      // The stream keeps a day; after a longer sleep it begins with the oldest it still has.
      if (!isForgotten(error)) throw error;
      return ask(fromStart);
    }
  }

  #close(shardId: string): void {
    const position = this.#positions[shardId];
    if (position === undefined) return;
    this.#positions[shardId] = { ...position, closed: true };
    this.#shardsKnown = false;
    this.#save();
  }

  /** Aside, then into place: a reader that is killed leaves the old position or the new one. */
  #save(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#positions));
    renameSync(`${this.#file}.new`, this.#file);
  }
}

function isForgotten(error: unknown): boolean {
  return error instanceof CatalogueFault && /^(?:TrimmedDataAccess|ExpiredIterator)Exception$/.test(error.name);
}

function readPositions(file: string): Positions {
  try {
    return positionSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
}
