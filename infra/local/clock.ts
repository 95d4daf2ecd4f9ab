/** The engine's time: the machine's, moved by what somebody asked for. Workers read the same offset from shared memory. */

export type TimeListener = (milliseconds: number) => void;

export class EngineClock {
  /** One 64-bit number: how far the engine's time is ahead of the machine's. */
  readonly shared = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);
  readonly #offset = new BigInt64Array(this.shared);
  readonly #listeners: TimeListener[] = [];

  now(): number {
    return Date.now() + this.offset();
  }

  offset(): number {
    return Number(Atomics.load(this.#offset, 0));
  }

  /** Time only goes forward. Listeners are called in the order of their registration. */
  advance(milliseconds: number): void {
    if (!(milliseconds >= 0)) throw new RangeError(`The clock goes forward only, not by ${milliseconds} ms.`);
    Atomics.add(this.#offset, 0, BigInt(Math.round(milliseconds)));
    for (const listener of this.#listeners) listener(milliseconds);
  }

  onAdvance(listener: TimeListener): void {
    this.#listeners.push(listener);
  }
}
