/** A queue as every capability uses it: encrypted, TLS only, and with its own dead-letter queue. */

import { DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Duration } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import type { FunctionName } from "../../shared/env.ts";
import {
  DEAD_LETTER_RETENTION_DAYS,
  FUNCTION_SETTINGS,
  QUEUE_RETENTION_DAYS,
  RECEIVE_COUNT_MAX,
  VISIBILITY_TIMEOUTS_PER_MESSAGE,
} from "../settings.ts";
import { pin } from "./names.ts";

export interface NewsroomQueueProps {
  /** The function that takes the messages; its timeout sets how long they stay hidden. */
  readonly consumer: FunctionName;
  /** Messages of one group in order, one invocation at a time; a repeated deduplication id is swallowed within its group. */
  readonly fifo?: boolean;
}

export class NewsroomQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  /** `id` is the capability's word, for example `Uploads`: the queues are `UploadsQueue` and `UploadsDeadLetters`. */
  constructor(scope: Construct, id: string, { consumer, fifo = false }: NewsroomQueueProps) {
    super(scope, id);
    // A dead-letter queue of a FIFO queue must be FIFO itself.
    this.deadLetters = deadLetterQueue(this, `${id}DeadLetters`, fifo);
    this.queue = new Queue(this, "Queue", {
      ...PRIVATE,
      ...(fifo && {
        fifo,
        // High throughput, and it fits: deduplication ids name the change and the page, groups are pages.
        deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
        fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
      }),
      visibilityTimeout: Duration.seconds(FUNCTION_SETTINGS[consumer].timeoutSeconds * VISIBILITY_TIMEOUTS_PER_MESSAGE),
      retentionPeriod: Duration.days(QUEUE_RETENTION_DAYS),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: RECEIVE_COUNT_MAX },
    });
    pin(this.queue, `${id}Queue`);
  }
}

/** Encrypted with SQS's own key, which costs nothing, and closed to plain HTTP. */
const PRIVATE = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };

/** Where messages wait for a person: also for failures that no queue redrives (a stream's, a schedule's). */
export function deadLetterQueue(scope: Construct, id: string, fifo = false): Queue {
  const queue = new Queue(scope, id, {
    ...PRIVATE,
    ...(fifo && { fifo }),
    retentionPeriod: Duration.days(DEAD_LETTER_RETENTION_DAYS),
  });
  pin(queue, id);
  return queue;
}
