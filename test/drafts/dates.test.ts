/** Dates as desks write them. */
import { describe, expect, test } from "vitest";
import { readDate } from "../../shared/drafts/dates.ts";
import { NOW } from "./parsing.ts";

const DATES: readonly (readonly [text: string, iso: string])[] = [
  ["31 January 2025 12:09", "2025-01-31T12:09:00+07:00"],
  ["31 Januari 2025 12.09 WIB", "2025-01-31T12:09:00+07:00"],
  ["31 Jan 2025, 12:09 WITA", "2025-01-31T12:09:00+08:00"],
  ["Jumat, 31 Januari 2025 | 12:09 WIT", "2025-01-31T12:09:00+09:00"],
  ["Kamis, 6 Februari 2025 / 14:35 WIB", "2025-02-06T14:35:00+07:00"],
  ["Jumat (31/1/2025) pukul 12.09 WIB", "2025-01-31T12:09:00+07:00"],
  ["Jum'at, 31 Jan. 2025", "2025-01-31T00:00:00+07:00"],
  ["Friday, January 31st, 2025 at 3:05 p.m.", "2025-01-31T15:05:00+07:00"],
  ["Jan 31, 2025 12:05 am", "2025-01-31T00:05:00+07:00"],
  ["31/01/2025", "2025-01-31T00:00:00+07:00"],
  ["01/31/2025", "2025-01-31T00:00:00+07:00"],
  ["31-01-2025 23:59:58", "2025-01-31T23:59:58+07:00"],
  ["2025-01-31", "2025-01-31T00:00:00+07:00"],
  ["2025-01-31T12:09:00Z", "2025-01-31T12:09:00+00:00"],
  ["2025-01-31T12:09:00.123-03:30", "2025-01-31T12:09:00-03:30"],
  ["31 Agustus 2024 07:00 GMT+7", "2024-08-31T07:00:00+07:00"],
  ["29 Februari 2024", "2024-02-29T00:00:00+07:00"],
  ["5 Agt 2024", "2024-08-05T00:00:00+07:00"],
  ["5 Mei 2024", "2024-05-05T00:00:00+07:00"],
];

const IMPOSSIBLE = [
  "31 Februari 2025",
  "29 Februari 2025",
  "0 Mei 2025",
  "1 Mei 0001",
  "1 Mei 9999",
  "13/13/2025",
  "1 Mei 2025 24:00",
  "2025-00-10",
];
const NO_DATES = [
  "",
  "kemarin",
  "2025",
  "31 Januari",
  "12:09",
  "Dian Laut 31 Januari 2025",
  "31 Januari 2025 oleh Dian",
];

describe("dates", () => {
  test.each(DATES)("%s", (text, iso) => {
    expect(readDate(text, "Asia/Jakarta", NOW)).toEqual({ kind: "date", iso });
  });

  test.each(IMPOSSIBLE)("%s cannot be", (text) => {
    expect(readDate(text, "Asia/Jakarta", NOW)).toMatchObject({ kind: "impossible" });
  });

  test.each(NO_DATES)("%j is no date", (text) => {
    expect(readDate(text, "Asia/Jakarta", NOW)).toBeNull();
  });

  test("the publication's zone has its own summer time", () => {
    expect(readDate("1 July 2024 12:00", "Europe/Berlin", NOW)).toMatchObject({ iso: "2024-07-01T12:00:00+02:00" });
    expect(readDate("1 January 2024 12:00", "Europe/Berlin", NOW)).toMatchObject({ iso: "2024-01-01T12:00:00+01:00" });
  });
});
