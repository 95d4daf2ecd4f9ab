import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayRange, zonedDay, zonedIso } from "../../shared/news/zoned-time.ts";

const ZONES = [
  "Asia/Jakarta",
  "Asia/Jayapura",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "UTC",
];
const anyZone = fc.constantFrom(...ZONES);
const anyInstant = fc.date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });

describe("time in a zone", () => {
  it.each([
    ["2025-01-31T05:09:00Z", "Asia/Jakarta", "2025-01-31T12:09:00+07:00"],
    ["2026-07-01T00:00:00Z", "America/New_York", "2026-06-30T20:00:00-04:00"],
    ["2026-01-01T00:00:00Z", "Asia/Kathmandu", "2026-01-01T05:45:00+05:45"],
  ])("%s in %s is %s", (instant, zone, expected) => {
    expect(zonedIso(new Date(instant), zone)).toBe(expected);
  });

  it("names the same instant, to the second", () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        expect(Date.parse(zonedIso(instant, zone))).toBe(Math.floor(instant.getTime() / 1000) * 1000);
      }),
    );
  });

  it("puts every instant into the range of exactly its own day", () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const { from, until } = dayRange(zonedDay(instant, zone), zone);
        expect(from <= instant && instant < until).toBe(true);
      }),
    );
  });

  it.each([
    ["2026-03-29", "Europe/Berlin", 23],
    ["2026-10-25", "Europe/Berlin", 25],
    ["2026-11-23", "Asia/Jakarta", 24],
  ])("%s in %s has %i hours", (day, zone, hours) => {
    const { from, until } = dayRange(day, zone);
    expect((until.getTime() - from.getTime()) / 3_600_000).toBe(hours);
  });
});
