/** What a row of the catalogue shows of a report: never less than it says, and what people wrote before anything else. */
import { expect, test } from "vitest";
import { summaryOf } from "../../shared/news/report-summary.ts";
import type { LeftOut, UploadReport } from "../../shared/news/upload-report.ts";

const NOTE: LeftOut = { line: 900, text: "Jangan sebut nama korban.", rule: "not-for-publication" };

function reportOf(leftOut: readonly LeftOut[]): UploadReport {
  return {
    draft: "kota/a.json",
    etag: "e",
    outcome: "in-review",
    submitter: "editor@galley.test",
    problems: [],
    warnings: [],
    leftOut,
    awaited: [],
  };
}

function fields(count: number, text = "qcode: x"): LeftOut[] {
  return Array.from({ length: count }, (_, index) => ({ line: index + 1, text, rule: "agency-field" }));
}

test("a report that fits is left as it is", () => {
  const report = reportOf([...fields(20), NOTE]);
  expect(summaryOf(report)).toEqual(report);
});

test("a note behind a thousand fields of an agency is shown, and the fields that are not are counted", () => {
  const { leftOut, moreLeftOut = 0 } = summaryOf(reportOf([...fields(1_000), NOTE]));
  expect(leftOut.at(-1)).toEqual(NOTE);
  expect(leftOut.length + moreLeftOut).toBe(1_001);
});

test("a long note is shown whole", () => {
  const note = { ...NOTE, text: "Cek lagi. ".repeat(500).trim() };
  expect(summaryOf(reportOf([note])).leftOut).toEqual([note]);
});

test("whatever is left out, a row holds the summary", () => {
  for (const text of ["漢".repeat(50_000), "x"])
    expect(Buffer.byteLength(JSON.stringify(summaryOf(reportOf(fields(20_000, text)))))).toBeLessThan(300_000);
});
