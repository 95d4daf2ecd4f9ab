/** Invocations that nobody waits for: retried as often as is declared, then left in a dead-letter queue for a person. */
import type { EngineClock } from "../clock.ts";
import { FunctionError } from "../functions/function-worker.ts";
import type { FunctionPool } from "../functions/functions.ts";

export interface AsyncInvocation {
  readonly pool: FunctionPool;
  readonly event: unknown;
  readonly retriesMax: number;
  readonly ageSecondsMax: number;
  /** Where an invocation goes that failed for good: the event alone, or with an account of what happened. */
  readonly onFailure: { readonly queueArn: string; readonly withAccount: boolean } | undefined;
}

/** Lambda waits a minute, then two. */
const RETRY_AFTER_MILLISECONDS = [60_000, 120_000] as const;

export class AsyncInvocations {
  readonly #clock: EngineClock;
  readonly #send: (queueArn: string, body: string) => void;
  readonly #waiting = new Set<{ readonly due: number; readonly timer: NodeJS.Timeout; readonly retry: () => void }>();
  #running = 0;
  #stopped = false;

  constructor(clock: EngineClock, send: (queueArn: string, body: string) => void) {
    this.#clock = clock;
    this.#send = send;
    clock.onAdvance(() => this.#retryDue());
  }

  /** Nothing runs. What waits for its next try waits for time to pass. */
  get idle(): boolean {
    return this.#running === 0;
  }

  start(invocation: AsyncInvocation): void {
    void this.#attempt(invocation, 0, this.#clock.now());
  }

  stop(): void {
    this.#stopped = true;
    for (const { timer } of this.#waiting) clearTimeout(timer);
    this.#waiting.clear();
  }

  async #attempt(invocation: AsyncInvocation, attempt: number, began: number): Promise<void> {
    this.#running += 1;
    try {
      await invocation.pool.invoke(invocation.event);
    } catch (error) {
      if (!this.#stopped) this.#failed(invocation, attempt, began, error);
    } finally {
      this.#running -= 1;
    }
  }

  #failed(invocation: AsyncInvocation, attempt: number, began: number, error: unknown): void {
    const delay = RETRY_AFTER_MILLISECONDS[Math.min(attempt, 1)] ?? 0;
    const isTooOld = this.#clock.now() + delay > began + invocation.ageSecondsMax * 1000;
    if (attempt >= invocation.retriesMax || isTooOld) {
      this.#leave(invocation, attempt, error);
      return;
    }
    const retry = () => void this.#attempt(invocation, attempt + 1, began);
    const waiting = { due: this.#clock.now() + delay, retry, timer: setTimeout(() => this.#retryDue(), delay + 1) };
    this.#waiting.add(waiting);
  }

  #leave({ onFailure, event, pool }: AsyncInvocation, attempt: number, error: unknown): void {
    if (onFailure === undefined) return;
    const { errorType, message } =
      error instanceof FunctionError ? error : { errorType: "Error", message: String(error) };
    const account = {
      version: "1.0",
      timestamp: new Date(this.#clock.now()).toISOString(),
      requestContext: {
        requestId: crypto.randomUUID(),
        functionArn: `${pool.definition.arn}:$LATEST`,
        condition: "RetriesExhausted",
        approximateInvokeCount: attempt + 1,
      },
      requestPayload: event,
      responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: "Unhandled" },
      responsePayload: { errorType, errorMessage: message },
    };
    this.#send(onFailure.queueArn, JSON.stringify(onFailure.withAccount ? account : event));
  }

  #retryDue(): void {
    for (const waiting of [...this.#waiting]) {
      if (waiting.due > this.#clock.now()) continue;
      clearTimeout(waiting.timer);
      this.#waiting.delete(waiting);
      waiting.retry();
    }
  }
}
