import { describe, expect, test } from "vitest";
import { isCalendarDay, rfc822, shownTime, shownWeekday } from "../../shared/pages/dates.ts";
import { context } from "./sample.ts";

function newsroomIn(timeZone: string) {
  return { ...context.publication, timeZone };
}

describe("A moment is shown in words, with the name of its zone", () => {
  test.each([
    ["Asia/Jakarta", "id", "2025-01-31T12:09:00+07:00", "31 Januari 2025 12:09 WIB"],
    ["Asia/Jakarta", "en", "2025-01-31T12:09:00+07:00", "31 January 2025 12:09 WIB"],
    ["Asia/Jakarta", "id-ID", "2025-08-17T09:05:00+07:00", "17 Agustus 2025 09:05 WIB"],
    ["Asia/Makassar", "id", "2025-01-31T12:09:00+08:00", "31 Januari 2025 12:09 WITA"],
    ["Asia/Jayapura", "id", "2025-01-31T12:09:00+09:00", "31 Januari 2025 12:09 WIT"],
    ["Europe/London", "en", "2025-07-01T12:00:00+01:00", "1 July 2025 12:00 BST"],
    ["Europe/London", "en", "2025-01-01T12:00:00+00:00", "1 January 2025 12:00 GMT"],
    ["Europe/Berlin", "en", "2025-01-01T12:00:00+01:00", "1 January 2025 12:00 CET"],
    ["America/New_York", "en", "2025-01-01T12:00:00-05:00", "1 January 2025 12:00 EST"],
    ["America/Sao_Paulo", "en", "2025-01-01T12:00:00-03:00", "1 January 2025 12:00 GMT-3"],
    ["UTC", "en", "2025-01-01T12:00:00+00:00", "1 January 2025 12:00 UTC"],
    ["Asia/Jakarta", "constructor", "2025-01-31T12:09:00+07:00", "31 January 2025 12:09 WIB"],
    ["Asia/Jakarta", "sv", "2025-01-31T12:09:00+07:00", "31 January 2025 12:09 WIB"],
  ])("%s, %s: %s is %s", (timeZone, language, moment, text) => {
    expect(shownTime(moment, newsroomIn(timeZone), language)).toEqual({ iso: moment, text });
  });

  test("an instant in UTC is shown at the newsroom's own clock", () => {
    expect(shownTime("2025-01-31T20:00:00.000Z", newsroomIn("Asia/Jakarta"), "id")).toEqual({
      iso: "2025-02-01T03:00:00+07:00",
      text: "1 Februari 2025 03:00 WIB",
    });
  });

  test("a draft from Makassar keeps Makassar's time in a Jakarta newspaper", () => {
    expect(shownTime("2025-01-31T12:09:00+08:00", newsroomIn("Asia/Jakarta"), "id").text).toBe(
      "31 Januari 2025 12:09 WITA",
    );
  });

  test("a draft from a zone that the newsroom has no name for says its offset", () => {
    expect(shownTime("2025-01-31T12:09:00-03:00", newsroomIn("Asia/Jakarta"), "id")).toEqual({
      iso: "2025-01-31T12:09:00-03:00",
      text: "31 Januari 2025 12:09 UTC-03:00",
    });
  });
});

test("Feeds get the date in English, whatever the newsroom's language", () => {
  expect(rfc822("2025-08-01T05:09:00+07:00", context.publication)).toBe("Fri, 01 Aug 2025 05:09:00 +0700");
  expect(rfc822("2025-01-31T17:30:00.000Z", context.publication)).toBe("Sat, 01 Feb 2025 00:30:00 +0700");
});

test("A day has its weekday", () => {
  expect(shownWeekday("2025-01-31", "id")).toBe("Jumat, 31 Januari 2025");
  expect(shownWeekday("2024-02-29", "en")).toBe("Thursday, 29 February 2024");
});

test.each([
  ["2024-02-29", true],
  ["2025-02-29", false],
  ["2025-13-01", false],
  ["2025-04-31", false],
])("%s in the calendar: %s", (day, expected) => {
  expect(isCalendarDay(day)).toBe(expected);
});
