/** The queues as the engine's own parts use them: without HTTP, woken at once, in transactions, in the engine's time. */
import type { EngineClock } from "../clock.ts";
import type { Storage, StoredMessage, StoredQueue } from "./storage.ts";

export interface Received {
  readonly message: StoredMessage;
  readonly receiptHandle: string;
}

export interface QueueDepth {
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
}

/** Lambda and SQS agree on it: no call receives more. */
const RECEIVE_MAX = 10;
/** Looks again at the latest after this, whatever was promised. */
const LOOK_AGAIN_MILLISECONDS = 5_000;

export class Queues {
  readonly #storage: Storage;
  readonly #names: ReadonlyMap<string, string>;
  /** Handles of messages that an invocation holds: time that is moved forward does not take them away. */
  readonly #held = new Set<string>();

  /** @param names logical id → physical name */
  constructor(storage: Storage, names: ReadonlyMap<string, string>, clock: EngineClock) {
    this.#storage = storage;
    this.#names = names;
    clock.onAdvance((milliseconds) => this.#age(milliseconds));
  }

  /** By logical id, physical name or ARN. */
  find(id: string): StoredQueue {
    const name = this.#names.get(id) ?? id.split(":").at(-1) ?? id;
    const queue = this.#storage.queues.getQueueByName(name);
    if (queue === undefined)
      throw new Error(`There is no queue ${id}; there are ${[...this.#names.keys()].join(", ")}.`);
    return queue;
  }

  depth(id: string): QueueDepth {
    const queue = this.find(id);
    queue.processTimers();
    return {
      visible: Number(queue.getAttribute("ApproximateNumberOfMessages")),
      inFlight: Number(queue.getAttribute("ApproximateNumberOfMessagesNotVisible")),
      delayed: Number(queue.getAttribute("ApproximateNumberOfMessagesDelayed")),
    };
  }

  /** A message that may be taken now: of a FIFO queue, one whose group nobody holds. */
  hasWork(queue: StoredQueue): boolean {
    queue.processTimers();
    if (!queue.isFifo()) return queue.messages.length > 0;
    return [...queue.fifoMessages].some(
      ([group, messages]) => messages.length > 0 && !queue.fifoLockedGroups.has(group),
    );
  }

  /** Moves what failed too often to the dead-letter queue on the way, as SQS does: both sides in one transaction. */
  receive(queue: StoredQueue, countMax: number): Received[] {
    const resolve = (arn: string) => this.#storage.queues.getQueueByArn(arn);
    const taken = this.#storage.transaction(() => queue.dequeue(Math.min(countMax, RECEIVE_MAX), undefined, resolve));
    return taken.flatMap(({ ReceiptHandle }) => {
      const message = queue.inflightMessages.get(ReceiptHandle)?.message;
      if (message === undefined) return [];
      this.#held.add(ReceiptHandle);
      return [{ message, receiptHandle: ReceiptHandle }];
    });
  }

  /** The invocation is over: what succeeded is deleted, the rest stays hidden until its time. */
  settle(queue: StoredQueue, received: readonly Received[], failed: ReadonlySet<string>): void {
    this.#storage.transaction(() => {
      for (const { message, receiptHandle } of received) {
        this.#held.delete(receiptHandle);
        if (!failed.has(message.messageId)) queue.deleteMessage(receiptHandle);
      }
    });
    // Of a FIFO queue, the end of one message frees the next of its group.
    wake(queue);
  }

  /** Resolves when there may be work: a message came, or one became visible. */
  async change(queue: StoredQueue): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(() => {
      queue.pollWaiters = queue.pollWaiters.filter((waiter) => waiter.resolve !== resolve);
      resolve();
    }, this.#untilNextTimer(queue));
    // Before anything else that waits: a client that polls by hand must not hide a message from the function.
    queue.pollWaiters.unshift({ resolve, timer });
    await promise;
  }

  /** Puts a message into a queue, with the engine's own word for it. */
  send(queueArn: string, body: string, group?: string): void {
    const queue = this.find(queueArn);
    const store = this.#storage.queues.constructor as unknown as {
      createMessage(
        body: string,
        attributes?: object,
        delaySeconds?: number,
        group?: string,
        deduplication?: string,
      ): StoredMessage;
    };
    const delaySeconds = Number(queue.attributes.DelaySeconds ?? 0) || undefined;
    const message = store.createMessage(
      body,
      {},
      delaySeconds,
      group,
      group === undefined ? undefined : crypto.randomUUID(),
    );
    if (queue.isFifo()) message.sequenceNumber = queue.nextSequenceNumber();
    queue.enqueue(message);
  }

  /** Sends what lies in a dead-letter queue back to the queue it came from, as new messages. */
  redrive(id: string): number {
    const deadLetters = this.find(id);
    const sources = [...this.#storage.queues.allQueues()].filter(
      ({ attributes }) => redriveTarget(attributes.RedrivePolicy) === deadLetters.arn,
    );
    const [source] = sources;
    if (source === undefined || sources.length > 1) {
      throw new Error(
        `${deadLetters.name} is the dead-letter queue of ${sources.length} queues; only one can take its messages back.`,
      );
    }
    deadLetters.processTimers();
    const { ready } = deadLetters.inspectMessages();
    this.#storage.transaction(() => {
      for (const { receiptHandle } of this.#takeAll(deadLetters)) deadLetters.deleteMessage(receiptHandle);
      for (const message of ready) this.#sendAgain(source, message);
    });
    return ready.length;
  }

  stop(): void {
    this.#storage.queues.shutdown();
  }

  #takeAll(queue: StoredQueue): { receiptHandle: string }[] {
    const taken: { receiptHandle: string }[] = [];
    for (;;) {
      const batch = queue.dequeue(RECEIVE_MAX);
      if (batch.length === 0) return taken;
      for (const { ReceiptHandle } of batch) {
        taken.push({ receiptHandle: ReceiptHandle });
        // A FIFO group gives its next message only when this one is gone.
        if (queue.isFifo()) queue.deleteMessage(ReceiptHandle);
      }
    }
  }

  #sendAgain(
    queue: StoredQueue,
    { delayUntil: _d, approximateFirstReceiveTimestamp: _f, ...message }: StoredMessage,
  ): void {
    const again: StoredMessage = {
      ...message,
      messageId: crypto.randomUUID(),
      approximateReceiveCount: 0,
      sentTimestamp: Date.now(),
    };
    if (queue.isFifo()) again.sequenceNumber = queue.nextSequenceNumber();
    queue.enqueue(again);
  }

  /** The storage lives in the machine's time; what waits there is moved nearer by as much as the engine's time moved on. */
  #age(milliseconds: number): void {
    this.#storage.transaction(() => {
      for (const queue of this.#storage.queues.allQueues()) ageQueue(queue, milliseconds, this.#held);
    });
    for (const queue of this.#storage.queues.allQueues()) {
      queue.processTimers();
      wake(queue);
    }
  }

  #untilNextTimer(queue: StoredQueue): number {
    const deadlines = [...queue.inflightMessages.values()].map(({ visibilityDeadline }) => visibilityDeadline);
    const delayed = [...queue.delayedMessages, ...[...queue.fifoDelayed.values()].flat()];
    const next = Math.min(...deadlines, ...delayed.map(({ delayUntil }) => delayUntil ?? 0));
    return Math.max(1, Math.min(next - Date.now() + 1, LOOK_AGAIN_MILLISECONDS));
  }
}

function ageQueue(queue: StoredQueue, milliseconds: number, held: ReadonlySet<string>): void {
  for (const [handle, entry] of queue.inflightMessages) {
    if (held.has(handle)) continue;
    entry.visibilityDeadline -= milliseconds;
    const { messageId, approximateReceiveCount, approximateFirstReceiveTimestamp } = entry.message;
    queue.persistence?.updateMessageInflight(
      messageId,
      handle,
      entry.visibilityDeadline,
      approximateReceiveCount,
      approximateFirstReceiveTimestamp,
    );
  }
  for (const message of [...queue.delayedMessages, ...[...queue.fifoDelayed.values()].flat()]) {
    if (message.delayUntil === undefined) continue;
    message.delayUntil -= milliseconds;
    queue.persistence?.insertMessage(queue.name, message);
  }
  // A repetition is looked for during five minutes.
  if (milliseconds >= 300_000) queue.deduplicationCache.clear();
}

function wake(queue: StoredQueue): void {
  for (const waiter of queue.pollWaiters.splice(0)) {
    clearTimeout(waiter.timer);
    waiter.resolve();
  }
}

function redriveTarget(policy: string | undefined): string | undefined {
  return policy === undefined
    ? undefined
    : (JSON.parse(policy) as { deadLetterTargetArn?: string }).deadLetterTargetArn;
}
