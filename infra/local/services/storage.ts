/**
 * S3, SQS and SNS: fauxqs, in this process, kept in one SQLite file. Its own start listens on every interface and wires
 * persistence; here it never listens, and the wiring is done by hand in the same order.
 */
import { join } from "node:path";
import { buildApp } from "fauxqs";
import { REGION } from "../template/resource-type.ts";
import { askInProcess, type HttpAnswer, type HttpQuestion } from "./in-process-http.ts";
import { listInOrder } from "./object-listing.ts";

type Stores = NonNullable<NonNullable<Parameters<typeof buildApp>[0]>["stores"]>;
export type ObjectStore = Stores["s3Store"];
type QueueStore = Stores["sqsStore"];
type TopicStore = Stores["snsStore"];
export type StoredQueue = NonNullable<ReturnType<QueueStore["getQueueByName"]>>;
export type StoredMessage = StoredQueue["messages"][number];
type Persistence = NonNullable<QueueStore["persistence"]>;

/** AWS takes 5 GB at once; this is more than any draft or picture may be, and fits into memory. */
const BODY_BYTES_MAX = 128 * 1024 * 1024;

export interface Storage {
  readonly objects: ObjectStore;
  readonly queues: QueueStore;
  readonly topics: TopicStore;
  ask(question: HttpQuestion): Promise<HttpAnswer>;
  /** All or nothing, also when the machine stops in between. */
  transaction<Result>(change: () => Result): Result;
  close(): Promise<void>;
}

export async function openStorage(dataDirectory: string): Promise<Storage> {
  const { PersistenceManager, SqsStore, SnsStore, S3Store } = await internals();
  const queues = new SqsStore();
  const topics = new SnsStore();
  const objects = new S3Store();
  const persistence = new PersistenceManager(join(dataDirectory, "storage"));
  const database = databaseOf(persistence);
  // With a write-ahead log this survives the end of the process at any moment; only a power cut may cost the last writes.
  database.exec("PRAGMA synchronous = NORMAL");
  repairMessageReady(persistence, database);
  freeMessages(database);
  persistence.load(queues, topics, objects);
  queues.persistence = persistence;
  topics.persistence = persistence;
  objects.persistence = persistence;
  for (const queue of queues.allQueues()) queue.persistence = persistence;

  objects.listObjects = listInOrder(
    (bucket) => keptObjects(objects).get(bucket)?.values(),
    objects.listObjects.bind(objects),
  );

  const app = buildApp({
    logger: false,
    stores: { sqsStore: queues, snsStore: topics, s3Store: objects },
    defaultRegion: REGION,
  });
  app.removeContentTypeParser("*");
  app.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: BODY_BYTES_MAX }, (_request, body, done) =>
    done(null, body),
  );
  await app.ready();
  return {
    objects,
    queues,
    topics,
    ask: (question) => askInProcess((request, response) => app.routing(request, response), question),
    transaction: (change) => inTransaction(database, change),
    close: async () => {
      await app.close();
      persistence.close();
    },
  };
}

/**
 * A worker that held a message is dead, and its message is free. It did not fail: an engine that is killed three times must not
 * have filled the dead-letter queues.
 */
function freeMessages(database: Database): void {
  database.exec(
    `UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL,
       approximate_receive_count = max(0, approximate_receive_count - 1)
     WHERE receipt_handle IS NOT NULL`,
  );
}

type KeptObject = ReturnType<ObjectStore["getObject"]>;

/** Key → what is known of the object, without its bytes; by bucket. */
function keptObjects(objects: ObjectStore): ReadonlyMap<string, ReadonlyMap<string, KeptObject>> {
  return (objects as unknown as { readonly buckets: Map<string, Map<string, KeptObject>> }).buckets;
}

interface Internals {
  readonly PersistenceManager: new (directory: string) => Persistence;
  readonly SqsStore: new () => QueueStore;
  readonly SnsStore: new () => TopicStore;
  readonly S3Store: new () => ObjectStore;
}

/** fauxqs does not export them; its files are read beside the one it does export. The version is pinned in package.json. */
async function internals(): Promise<Internals> {
  const entry = import.meta.resolve("fauxqs");
  const files = ["persistence.js", "sqs/sqsStore.js", "sns/snsStore.js", "s3/s3Store.js"];
  const modules: object[] = await Promise.all(files.map((file) => import(new URL(file, entry).href)));
  return Object.assign({}, ...modules) as Internals;
}

interface Database {
  exec(sql: string): void;
  prepare(sql: string): { run(...values: unknown[]): unknown };
}

function databaseOf(persistence: Persistence): Database {
  return (persistence as unknown as { readonly db: Database }).db;
}

/**
 * fauxqs 2.4.1 clears the receive count too, in a column that may not be null: making a message visible again would fail,
 * and the message would be lost from memory. The count must stay anyway, or no message would ever reach its dead-letter queue.
 */
function repairMessageReady(persistence: Persistence, database: Database): void {
  const ready = database.prepare(
    "UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?",
  );
  persistence.updateMessageReady = (messageId: string) => {
    ready.run(messageId);
  };
}

/** Not nested: SQLite knows one transaction at a time, and everything here is synchronous. */
function inTransaction<Result>(database: Database, change: () => Result): Result {
  database.exec("BEGIN");
  try {
    const result = change();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}
