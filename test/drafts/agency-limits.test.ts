/** Agencies' items written to keep a parser busy: each is read or refused, and costs about as much as an honest one of its length. */
import { expect, test } from "vitest";
import { AGENCY_TRAPS } from "../support/traps/agency.ts";
import { someOf } from "../support/traps/trap.ts";
import { report } from "./parsing.ts";

/** Far above what any of these takes, far below what they would take if the work grew with the square. */
const TIME_MAX_MS = 8_000;

const TOO_MUCH_ONCE: ReadonlySet<string> = new Set([
  "xml: NITF: bodies in bodies",
  "xml: NITF: heads in heads",
  "xml: NITF: captions in captions",
]);

test.each(someOf(AGENCY_TRAPS, 5, TOO_MUCH_ONCE))(
  "$name",
  async ({ draft, path }) => {
    const parsed = await report(draft(), path);
    if (!parsed.ok) for (const { message, fix } of parsed.problems) expect(`${message} ${fix}`).toMatch(/\.$/);
  },
  TIME_MAX_MS,
);
