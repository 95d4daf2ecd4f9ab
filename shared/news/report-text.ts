/** A report in words: what lies beside the draft as a text file, and what the commands print. */
import type { Problem, UploadReport } from "./upload-report.ts";

const OUTCOMES: Readonly<Record<UploadReport["outcome"], string>> = {
  // Said for ever beside the draft: what the approvers then decided is another story.
  "in-review": "was put before the approvers",
  unpacking: "is understood; its pictures are being taken out",
  stored: "is stored",
  unchanged: "changes nothing",
  refused: "was not taken",
};

/** The whole of it, ending in a line break. */
export function reportText(report: UploadReport): string {
  return `${[reportHeadline(report.draft, report), ...reportLines(report)].join("\n")}\n`;
}

/** One sentence: the file, what became of it, and the headline where there is one. */
export function reportHeadline(file: string, { outcome, title, articleId, revision }: UploadReport): string {
  const place = articleId === undefined || revision === undefined ? "" : ` (${articleId}, revision ${revision})`;
  return `${file} ${OUTCOMES[outcome]}${title === undefined ? "" : `: ${title}`}${place}`;
}

/** What to correct, to check, what readers will not see, and what is still missing. */
export function reportLines({ problems, warnings, leftOut, moreLeftOut = 0, awaited }: UploadReport): string[] {
  return [
    ...problems.map((problem) => `  ✗ ${finding(problem)}`),
    ...warnings.map((warning) => `  ! ${finding(warning)}`),
    // Words that only name a field are on record in the report; nobody misses them.
    ...leftOut
      .filter(({ rule }) => rule !== "label")
      .map(({ line, text, rule }) => `  – left out (${rule}), line ${line}: ${text}`),
    ...(moreLeftOut > 0 ? [`  – and ${moreLeftOut} more left out: they are in the report beside the draft`] : []),
    ...awaited.map((name) => `  … still missing: ${name}`),
  ];
}

function finding({ line, field, message, fix }: Problem): string {
  return `${line === null ? "" : `line ${line}, `}${field}: ${message} ${fix}`;
}
