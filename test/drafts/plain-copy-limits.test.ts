/** Plain copy written to keep a parser busy: a megabyte of any line, and of any character, is read in about a second or refused. */
import { expect, test } from "vitest";
import { COST_MAX, weighed } from "../support/traps/cost.ts";
import { PLAIN_COPY_TRAPS } from "../support/traps/plain-copy.ts";
import { someOf } from "../support/traps/trap.ts";
import { report } from "./parsing.ts";

const TOO_MUCH_ONCE: ReadonlySet<string> = new Set(['lines of 50 of "(a "', 'one line of "A EMBARGO 9"']);

test.each(someOf(PLAIN_COPY_TRAPS, 6, TOO_MUCH_ONCE))("a megabyte of $name", async ({ draft, path }) => {
  const copy = draft();
  const { result, cost } = await weighed(() => report(copy, path));
  expect(result.ok || result.problems.length > 0).toBe(true);
  expect(cost).toBeLessThan(COST_MAX);
});
