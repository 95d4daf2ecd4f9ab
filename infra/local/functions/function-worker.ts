/** One execution environment of a function: a worker thread with its own variables, memory limit and clock, one invocation at a time. */
import { randomUUID } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { LogLine } from "./logs.ts";

export interface FunctionDefinition {
  /** Short, for people: `press`. */
  readonly name: string;
  /** As AWS knows it. */
  readonly physicalName: string;
  readonly arn: string;
  readonly file: string;
  readonly exportName: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly concurrencyMax: number;
  readonly logGroup: string;
}

/** What Lambda tells a caller of a function that failed. */
export class FunctionError extends Error {
  override readonly name = "FunctionError";
  readonly errorType: string;
  readonly trace: readonly string[];

  constructor(errorType: string, message: string, trace: readonly string[] = []) {
    super(message);
    this.errorType = errorType;
    this.trace = trace;
  }
}

interface Description {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
}
type Message =
  | { readonly kind: "ready" }
  | { readonly kind: "broken" | "failed"; readonly error: Description }
  | { readonly kind: "answered"; readonly payload: string | undefined }
  | { readonly kind: "wrote"; readonly name: "stdout" | "stderr"; readonly text: string };

interface Invocation {
  readonly requestId: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: FunctionError) => void;
}

const BOOTSTRAP = new URL("./worker-bootstrap.mjs", import.meta.url);
/** Lambda allows ten seconds for a function to load. */
const LOAD_SECONDS_MAX = 10;
/** V8 keeps new objects apart from the old ones that the limit is about. */
const YOUNG_SHARE = 1 / 16;

export class FunctionWorker {
  /** Names this very worker to the gateway, as Lambda's session token names an execution environment's credentials. */
  readonly session: string;
  readonly #definition: FunctionDefinition;
  readonly #worker: Worker;
  readonly #log: (line: LogLine) => void;
  readonly #now: () => number;
  readonly #loaded = Promise.withResolvers<void>();
  readonly #ended = Promise.withResolvers<void>();
  #invocation: Invocation | undefined;
  #dead: FunctionError | undefined;
  readonly #partial = { stdout: "", stderr: "" };

  constructor(
    definition: FunctionDefinition,
    clock: SharedArrayBuffer,
    now: () => number,
    log: (line: LogLine) => void,
  ) {
    this.#definition = definition;
    this.#log = log;
    this.#now = now;
    this.session = `${definition.name}.${randomUUID()}`;
    const { NODE_OPTIONS = "", ...environment } = definition.environment;
    this.#worker = new Worker(BOOTSTRAP, {
      workerData: { file: definition.file, exportName: definition.exportName, clock },
      env: { ...environment, AWS_SESSION_TOKEN: this.session },
      // A worker reads no NODE_OPTIONS; an option that a worker does not take stops the start, and is not dropped.
      execArgv: NODE_OPTIONS.split(" ").filter((option) => option !== ""),
      resourceLimits: {
        maxOldGenerationSizeMb: definition.memoryMegabytes,
        maxYoungGenerationSizeMb: Math.max(4, definition.memoryMegabytes * YOUNG_SHARE),
      },
      name: definition.name,
      stdout: true,
      stderr: true,
    });
    this.#worker.on("message", (message: Message) => this.#receive(message));
    this.#worker.on("error", (error: NodeJS.ErrnoException) => this.#die(crashOf(error)));
    this.#worker.on("exit", (code) => {
      this.#die(
        new FunctionError(
          "Runtime.ExitError",
          `RequestId: ${this.#requestId()} Error: Runtime exited with error: exit status ${code}`,
        ),
      );
      this.#ended.resolve();
    });
    // What is written past process.stdout: native code and fatal errors.
    for (const name of ["stdout", "stderr"] as const) {
      this.#worker[name].setEncoding("utf8").on("data", (text: string) => this.#wrote(name, text));
    }
    // Whoever invokes is told; without an invocation the next worker tries again.
    this.#loaded.promise.catch(() => {});
  }

  get alive(): boolean {
    return this.#dead === undefined;
  }

  /** Resolves when the bundle is loaded; rejects when it cannot be. */
  get loaded(): Promise<void> {
    return this.#loaded.promise;
  }

  async invoke(event: unknown): Promise<unknown> {
    const requestId = randomUUID();
    const limit = this.#startLoading(requestId);
    try {
      await this.#loaded.promise;
    } finally {
      clearTimeout(limit);
    }
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    if (this.#dead !== undefined) throw this.#dead;
    this.#invocation = { requestId, resolve, reject };
    const { timeoutSeconds } = this.#definition;
    const timer = setTimeout(() => this.kill(timedOut(requestId, timeoutSeconds)), timeoutSeconds * 1000);
    const started = performance.now();
    const deadline = performance.timeOrigin + started + timeoutSeconds * 1000;
    this.#worker.postMessage({ event, context: this.#context(requestId), deadline });
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      this.#platform(`REPORT RequestId: ${requestId} Duration: ${(performance.now() - started).toFixed(2)} ms`);
      this.#invocation = undefined;
    }
  }

  /** Ends the worker at once, in the middle of whatever it does. */
  kill(reason: FunctionError): void {
    this.#die(reason);
    void this.#worker.terminate();
  }

  async stop(): Promise<void> {
    this.kill(new FunctionError("Runtime.Stopped", "The engine stops."));
    await this.#ended.promise;
  }

  #startLoading(requestId: string): NodeJS.Timeout {
    return setTimeout(() => this.kill(timedOut(requestId, LOAD_SECONDS_MAX)), LOAD_SECONDS_MAX * 1000);
  }

  #receive(message: Message): void {
    switch (message.kind) {
      case "ready":
        this.#loaded.resolve();
        break;
      case "broken":
        this.kill(errorOf(message.error));
        break;
      case "answered":
        this.#invocation?.resolve(message.payload === undefined ? null : JSON.parse(message.payload));
        break;
      case "failed":
        this.#platform(JSON.stringify(message.error));
        this.#invocation?.reject(errorOf(message.error));
        break;
      case "wrote":
        this.#wrote(message.name, message.text);
        break;
    }
  }

  /** Lines are written whole; the rest waits for its end. */
  #wrote(source: "stdout" | "stderr", text: string): void {
    const lines = (this.#partial[source] + text).split("\n");
    this.#partial[source] = lines.pop() ?? "";
    for (const line of lines) if (line !== "") this.#line(source, line);
  }

  #die(reason: FunctionError): void {
    if (this.#dead !== undefined) return;
    this.#dead = reason;
    if (reason.errorType !== "Runtime.Stopped") this.#platform(`${reason.errorType}: ${reason.message}`);
    this.#loaded.reject(reason);
    this.#invocation?.reject(reason);
  }

  #context(requestId: string): object {
    const { physicalName, arn, memoryMegabytes, logGroup } = this.#definition;
    return {
      awsRequestId: requestId,
      functionName: physicalName,
      functionVersion: "$LATEST",
      invokedFunctionArn: arn,
      memoryLimitInMB: String(memoryMegabytes),
      logGroupName: logGroup,
      logStreamName: this.session,
      callbackWaitsForEmptyEventLoop: true,
    };
  }

  #requestId(): string | undefined {
    return this.#invocation?.requestId;
  }

  #platform(text: string): void {
    this.#line("platform", text);
  }

  #line(source: LogLine["source"], text: string): void {
    const time = new Date(this.#now()).toISOString();
    this.#log({ time, functionName: this.#definition.name, requestId: this.#requestId(), source, text });
  }
}

function errorOf({ errorType, errorMessage, trace }: Description): FunctionError {
  return new FunctionError(errorType, errorMessage, trace);
}

function timedOut(requestId: string, seconds: number): FunctionError {
  return new FunctionError(
    "Sandbox.Timedout",
    `RequestId: ${requestId} Error: Task timed out after ${seconds.toFixed(2)} seconds`,
  );
}

function crashOf(error: NodeJS.ErrnoException): FunctionError {
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return new FunctionError("Runtime.OutOfMemory", error.message);
  return new FunctionError(error.name, error.message, String(error.stack).split("\n"));
}
