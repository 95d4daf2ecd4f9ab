/** Every function of the stack, each with its warm workers: invoked one invocation per worker, as many at a time as it may. */
import type { EngineClock } from "../clock.ts";
import { type FunctionDefinition, FunctionError, FunctionWorker } from "./function-worker.ts";
import type { Logs } from "./logs.ts";

export class Functions {
  readonly #pools: readonly FunctionPool[];

  constructor(definitions: readonly FunctionDefinition[], clock: EngineClock, logs: Logs) {
    this.#pools = definitions.map((definition) => new FunctionPool(definition, clock, logs));
  }

  /** By short name, physical name or ARN. */
  pool(name: string): FunctionPool {
    const found = this.#pools.find(({ definition }) =>
      [definition.name, definition.physicalName, definition.arn].includes(name),
    );
    if (found === undefined)
      throw new Error(
        `There is no function ${name}; there are ${this.#pools.map((pool) => pool.definition.name).join(", ")}.`,
      );
    return found;
  }

  /** Invocations that run or wait for a worker. */
  get running(): number {
    return this.#pools.reduce((sum, { running }) => sum + running, 0);
  }

  /** Loads one worker of each function, one function at a time, so that a start is not slowed and a first publication is not either. */
  async warm(first: readonly string[]): Promise<void> {
    const rank = ({ definition }: FunctionPool) =>
      first.includes(definition.name) ? first.indexOf(definition.name) : first.length;
    for (const pool of this.#pools.toSorted((one, other) => rank(one) - rank(other))) await pool.warm();
  }

  /** Ends the worker with this session token, as a crash of its machine would. */
  crash(session: string | undefined): void {
    for (const pool of this.#pools) pool.crash(session);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.stop()));
  }
}

export class FunctionPool {
  readonly definition: FunctionDefinition;
  readonly #clock: EngineClock;
  readonly #logs: Logs;
  readonly #workers = new Set<FunctionWorker>();
  readonly #idle: FunctionWorker[] = [];
  readonly #waiting: ((worker: FunctionWorker) => void)[] = [];
  #running = 0;
  #stopped = false;

  constructor(definition: FunctionDefinition, clock: EngineClock, logs: Logs) {
    this.definition = definition;
    this.#clock = clock;
    this.#logs = logs;
  }

  get running(): number {
    return this.#running;
  }

  async invoke(event: unknown): Promise<unknown> {
    this.#running += 1;
    try {
      const worker = await this.#take();
      try {
        return await worker.invoke(event);
      } finally {
        this.#give(worker);
      }
    } finally {
      this.#running -= 1;
    }
  }

  async warm(): Promise<void> {
    if (this.#stopped || this.#workers.size > 0) return;
    const worker = this.#start();
    this.#give(worker);
    // A bundle that does not load says so in the log, and again to whoever invokes it.
    await worker.loaded.catch(() => {});
  }

  crash(session: string | undefined): void {
    for (const worker of this.#workers) {
      if (worker.session === session)
        worker.kill(new FunctionError("Runtime.Crash", "The worker ended, as was asked for."));
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all([...this.#workers].map((worker) => worker.stop()));
  }

  #take(): Promise<FunctionWorker> | FunctionWorker {
    for (let worker = this.#idle.pop(); worker !== undefined; worker = this.#idle.pop()) {
      if (worker.alive) return worker;
      this.#workers.delete(worker);
    }
    if (this.#workers.size < this.definition.concurrencyMax) return this.#start();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** To the next in line, or back to the idle ones; a dead worker is replaced when somebody needs it. */
  #give(worker: FunctionWorker): void {
    const next = this.#waiting.shift();
    if (worker.alive) {
      if (next === undefined) this.#idle.push(worker);
      else next(worker);
      return;
    }
    this.#workers.delete(worker);
    if (next !== undefined) next(this.#start());
  }

  #start(): FunctionWorker {
    if (this.#stopped) throw new FunctionError("Runtime.Stopped", "The engine stops.");
    const worker = new FunctionWorker(
      this.definition,
      this.#clock.shared,
      () => this.#clock.now(),
      (line) => this.#logs.add(line),
    );
    this.#workers.add(worker);
    return worker;
  }
}
