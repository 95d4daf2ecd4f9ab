/** Drafts that were written to keep a parser busy: a megabyte, or what is as much work. */

export interface Trap {
  readonly name: string;
  /** Below `drafts/`; its extension says how the draft is read. */
  readonly path: string;
  /** Made when it is wanted: all of them together are gigabytes. */
  readonly draft: () => string;
}

/**
 * Most traps differ in one name or character, and their work in nothing. The tests, whose minutes are few, try every `step`-th and
 * those that were too much once; `npm run bench -- --traps` tries all and names the slowest.
 */
export function someOf(traps: readonly Trap[], step: number, always: ReadonlySet<string>): readonly Trap[] {
  return traps.filter(({ name }, index) => index % step === 0 || always.has(name));
}
