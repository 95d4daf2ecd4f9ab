/** What functions wrote and what became of their invocations, in memory for tests and in one file per function for people. */
import { appendFile, mkdirSync } from "node:fs";
import { join } from "node:path";

export interface LogLine {
  readonly time: string;
  readonly functionName: string;
  readonly requestId: string | undefined;
  /** `platform`: the engine's own word on an invocation, as Lambda writes START, REPORT and errors. */
  readonly source: "stdout" | "stderr" | "platform";
  readonly text: string;
}

/** The oldest are let go from memory; the files keep all. */
const LINES_MAX = 50_000;

export class Logs {
  readonly #directory: string;
  #lines: LogLine[] = [];
  #followers: ((line: LogLine) => void)[] = [];
  /** Lines not yet handed to the file system, by file. */
  readonly #unwritten = new Map<string, string>();
  #writing = Promise.resolve();

  constructor(directory: string) {
    this.#directory = directory;
    mkdirSync(directory, { recursive: true });
  }

  add(line: LogLine): void {
    this.#lines.push(line);
    if (this.#lines.length > LINES_MAX) this.#lines = this.#lines.slice(-LINES_MAX / 2);
    for (const follower of this.#followers) follower(line);
    const { functionName, ...kept } = line;
    this.#write(join(this.#directory, `${functionName}.jsonl`), `${JSON.stringify(kept)}\n`);
  }

  lines(functionName?: string): LogLine[] {
    return this.#lines.filter((line) => functionName === undefined || line.functionName === functionName);
  }

  /** @returns what ends it */
  follow(follower: (line: LogLine) => void): () => void {
    this.#followers.push(follower);
    return () => {
      this.#followers = this.#followers.filter((other) => other !== follower);
    };
  }

  /** Resolves when every line is in its file. */
  flush(): Promise<void> {
    return this.#writing;
  }

  /** Lines that come while a write is under way go together in the next. */
  #write(path: string, text: string): void {
    const waiting = this.#unwritten.get(path);
    this.#unwritten.set(path, (waiting ?? "") + text);
    if (waiting !== undefined) return;
    this.#writing = this.#writing.then(() => {
      const all = this.#unwritten.get(path) ?? "";
      this.#unwritten.delete(path);
      // A full disk must not stop the pipeline; the lines are in memory.
      return new Promise((resolve) => appendFile(path, all, () => resolve()));
    });
  }
}
