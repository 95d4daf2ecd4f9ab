/** Plain copy written to keep a parser busy: a megabyte of any line, and of any character, is read in about a second or refused. */
import { expect, test } from "vitest";
import { PLAIN_COPY_TRAPS } from "../support/traps/plain-copy.ts";
import { someOf } from "../support/traps/trap.ts";
import { report } from "./parsing.ts";

/** Far above what any of these takes, far below what they would take if the work grew with the square. */
const TIME_MAX_MS = 8_000;

const TOO_MUCH_ONCE: ReadonlySet<string> = new Set([]);

test.each(someOf(PLAIN_COPY_TRAPS, 6, TOO_MUCH_ONCE))(
  "a megabyte of $name",
  async ({ draft, path }) => {
    const parsed = await report(draft(), path);
    expect(parsed.ok || parsed.problems.length > 0).toBe(true);
  },
  TIME_MAX_MS,
);
