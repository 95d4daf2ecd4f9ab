/** Progress for people: a live line on a terminal, plain lines elsewhere. */

export interface Progress {
  /** Says what is being done now. */
  step(text: string): void;
  /** Ends the live line, so that other output starts on a clean one. */
  done(): void;
}

export function createProgress(stream: NodeJS.WriteStream): Progress {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1).padStart(5);
  if (!stream.isTTY) {
    return { step: (text) => void stream.write(`${seconds()} s  ${text}\n`), done: () => undefined };
  }
  return {
    step: (text) => void stream.write(`\r\u001b[2K${seconds()} s  ${text}`),
    done: () => void stream.write("\r\u001b[2K"),
  };
}
