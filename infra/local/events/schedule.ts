/** EventBridge schedules: timers in the engine's time. */
import type { EngineClock } from "../clock.ts";
import type { NextTime } from "./schedule-expression.ts";

/** Node's timers count in 32 bits. */
const TIMER_MILLISECONDS_MAX = 2_147_483_647;

export class Schedule {
  readonly #next: NextTime;
  readonly #clock: EngineClock;
  readonly #fire: (scheduled: Date) => void;
  #due: number;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  /** @param fireAtOnce after a sleep of the whole engine: what fell due meanwhile is done now, as AWS had done it then */
  constructor(next: NextTime, clock: EngineClock, fire: (scheduled: Date) => void, fireAtOnce: boolean) {
    this.#next = next;
    this.#clock = clock;
    this.#fire = fire;
    this.#due = fireAtOnce ? clock.now() : next(clock.now());
    clock.onAdvance(() => this.#look());
  }

  start(): void {
    this.#look();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /**
   * Fires once however many times fell due when the clock was moved, for the last of them: a function that is called for what is due asks
   * for all of it.
   */
  #look(): void {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    const now = this.#clock.now();
    if (this.#due <= now) {
      let scheduled = this.#due;
      for (let later = this.#next(scheduled); later <= now; later = this.#next(scheduled)) scheduled = later;
      this.#due = this.#next(scheduled);
      this.#fire(new Date(scheduled));
    }
    if (!Number.isFinite(this.#due)) return;
    this.#timer = setTimeout(() => this.#look(), Math.min(Math.max(1, this.#due - now), TIMER_MILLISECONDS_MAX));
  }
}
