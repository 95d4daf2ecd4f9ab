/** Agencies' items written to keep a parser busy: each is read or refused, and costs about as much as an honest one of its length. */
import { expect, test } from "vitest";
import { AGENCY_TRAPS } from "../support/traps/agency.ts";
import { COST_MAX, weighed } from "../support/traps/cost.ts";
import { someOf } from "../support/traps/trap.ts";
import { report } from "./parsing.ts";

const TOO_MUCH_ONCE: ReadonlySet<string> = new Set([
  "xml: NITF: bodies in bodies",
  "xml: NITF: heads in heads",
  "xml: NITF: captions in captions",
]);

test.each(someOf(AGENCY_TRAPS, 5, TOO_MUCH_ONCE))("$name", async ({ draft, path }) => {
  const item = draft();
  const { result, cost } = await weighed(() => report(item, path));
  if (!result.ok) for (const { message, fix } of result.problems) expect(`${message} ${fix}`).toMatch(/\.$/);
  expect(cost).toBeLessThan(COST_MAX);
});
