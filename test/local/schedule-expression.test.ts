import { describe, expect, it } from "vitest";
import { compileSchedule } from "../../infra/local/events/schedule-expression.ts";

const next = (expression: string, after: string, began = after) =>
  new Date(compileSchedule(expression, "UTC", Date.parse(began), "Clock.Properties")(Date.parse(after))).toISOString();

describe("schedules", () => {
  it.each([
    ["rate(1 minute)", "2026-01-01T00:00:10Z", "2026-01-01T00:01:10.000Z"],
    ["rate(2 hours)", "2026-01-01T00:00:00Z", "2026-01-01T02:00:00.000Z"],
    ["cron(0 6 * * ? *)", "2026-01-01T05:59:30Z", "2026-01-01T06:00:00.000Z"],
    ["cron(0 6 * * ? *)", "2026-01-01T06:00:00Z", "2026-01-02T06:00:00.000Z"],
    ["cron(0/15 * * * ? *)", "2026-01-01T05:16:00Z", "2026-01-01T05:30:00.000Z"],
    ["cron(30 1,13 * * ? *)", "2026-01-01T02:00:00Z", "2026-01-01T13:30:00.000Z"],
    ["cron(0 0 1 1-3 ? *)", "2026-03-02T00:00:00Z", "2027-01-01T00:00:00.000Z"],
    ["cron(0 9 ? * 2 *)", "2026-01-01T00:00:00Z", "2026-01-05T09:00:00.000Z"],
  ])("%s after %s", (expression, after, expected) => {
    expect(next(expression, after)).toBe(expected);
  });

  it.each(["rate(1 fortnight)", "cron(0 6 * * MON *)", "cron(0 6 L * ? *)", "at(2026-01-01T00:00:00)"])(
    "refuses %s",
    (expression) => {
      expect(() => next(expression, "2026-01-01T00:00:00Z")).toThrow(/^Clock\.Properties: .*schedule-expression\.ts/);
    },
  );
});
