/** A report as it fits a row of the catalogue: a row ends at 400 KB, what a draft holds does not. The whole lies beside the draft. */
import { isForPeople, type LeftOut, type UploadReport } from "./upload-report.ts";

const REMARKS_MAX = 100;
const LEFT_OUT_ENTRIES_MAX = 500;
/** UTF-16 units, three bytes each at most, of all entries together. */
const LEFT_OUT_CHARACTERS_MAX = 60_000;
/** Longer than any note to editors; what is longer is a whole text that a rule left out. */
const ENTRY_CHARACTERS_MAX = 10_000;

/**
 * What people wrote goes before what programs wrote, so that a flood of fields never hides a note. What does not fit is
 * counted (`moreLeftOut`), never dropped in silence.
 */
export function summaryOf(report: UploadReport): UploadReport {
  const { problems, warnings, leftOut } = report;
  const shown = fitting(leftOut);
  const more = leftOut.length - shown.size;
  return {
    ...report,
    problems: problems.slice(0, REMARKS_MAX),
    warnings: warnings.slice(0, REMARKS_MAX),
    leftOut: leftOut.filter((entry) => shown.has(entry)).map((entry) => ({ ...entry, text: cut(entry.text) })),
    ...(more === 0 ? {} : { moreLeftOut: more }),
  };
}

function fitting(leftOut: readonly LeftOut[]): ReadonlySet<LeftOut> {
  const shown = new Set<LeftOut>();
  let characters = 0;
  for (const entry of [...leftOut.filter(isForPeople), ...leftOut.filter((one) => !isForPeople(one))]) {
    characters += cut(entry.text).length;
    if (shown.size === LEFT_OUT_ENTRIES_MAX || characters > LEFT_OUT_CHARACTERS_MAX) break;
    shown.add(entry);
  }
  return shown;
}

function cut(text: string): string {
  return text.length <= ENTRY_CHARACTERS_MAX ? text : `${text.slice(0, ENTRY_CHARACTERS_MAX).toWellFormed()}…`;
}
