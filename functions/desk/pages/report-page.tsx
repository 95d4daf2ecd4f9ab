/** What became of an upload: what to correct, what to know, and what readers will not see, by which rule. */
import type { VNode } from "preact";
import type { Actor } from "../../../shared/news/head.ts";
import { isForPeople, type LeftOut, type Problem, type UploadReport } from "../../../shared/news/upload-report.ts";
import { articlePath, wholeReportPath } from "../article-path.ts";
import type { DeskSettings } from "../needs.ts";
import { Frame } from "./layout.tsx";
import { WORDS } from "./words.ts";

interface ReportPageProps {
  readonly draft: string;
  /** Absent: the draft is being read. */
  readonly report: UploadReport | undefined;
  readonly actor: Actor;
  readonly settings: DeskSettings;
}

export function ReportPage({ draft, report, actor }: ReportPageProps): VNode {
  return (
    <Frame title={`${WORDS.reportTitle}: ${draft}`} actor={actor} current="upload">
      <p class="kicker">{draft}</p>
      <h1>{report?.title ?? WORDS.reportTitle}</h1>
      {report === undefined ? (
        <p class="notice" role="status">
          {WORDS.reportWaiting}
        </p>
      ) : (
        <>
          <p class={report.outcome === "refused" ? "notice bad" : "notice good"}>{HEADLINES[report.outcome]}</p>
          <section class="box">
            <h2>{WORDS.checks}</h2>
            <ReportBody report={report} />
          </section>
        </>
      )}
      <p class="actions">
        {report?.articleId !== undefined && report.outcome === "in-review" && (
          <a class="button" href={articlePath(report.articleId)}>
            {WORDS.openArticle}
          </a>
        )}
        <a class="button plain" href="/uploads/new">
          {WORDS.uploadAnother}
        </a>
      </p>
    </Frame>
  );
}

export function ReportBody({ report }: { report: UploadReport }): VNode {
  const { problems, warnings, leftOut, moreLeftOut = 0, awaited } = report;
  const forPeople = leftOut.filter(isForPeople);
  const forPrograms = leftOut.filter((entry) => !isForPeople(entry));
  const isSilent = problems.length + warnings.length + leftOut.length + awaited.length === 0;
  if (isSilent) return <p>{WORDS.nothingToSay}</p>;
  return (
    <>
      <Findings title={WORDS.problemsTitle} findings={problems} />
      {awaited.length > 0 && (
        <>
          <h3>{WORDS.awaitedTitle}</h3>
          <ul class="plain">
            {awaited.map((name) => (
              <li key={name}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <Findings title={WORDS.warningsTitle} findings={warnings} />
      {leftOut.length > 0 && <h3>{WORDS.leftOutTitle}</h3>}
      <LeftOutList entries={forPeople} />
      {moreLeftOut > 0 && (
        <p>
          <a href={wholeReportPath(report.draft)}>{WORDS.moreLeftOut(moreLeftOut)}</a>
        </p>
      )}
      {forPrograms.length > 0 && (
        <details>
          <summary>{WORDS.leftOutByPrograms(forPrograms.length)}</summary>
          <LeftOutList entries={forPrograms} />
        </details>
      )}
    </>
  );
}

function LeftOutList({ entries }: { entries: readonly LeftOut[] }): VNode | null {
  if (entries.length === 0) return null;
  return (
    <ul class="findings">
      {entries.map(({ line, text, rule }) => (
        <li key={`${line} ${rule} ${text}`}>
          <q>{text}</q>
          <span class="meta">
            {WORDS.line(line)} · {rule}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Findings({ title, findings }: { title: string; findings: readonly Problem[] }): VNode | null {
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="findings">
        {findings.map(({ line, field, message, fix }) => (
          <li key={`${line} ${field} ${message}`}>
            {message} {fix}
            <span class="meta">{line === null ? field : `${WORDS.line(line)} · ${field}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const HEADLINES: Readonly<Record<UploadReport["outcome"], string>> = {
  refused: WORDS.reportBad,
  unchanged: WORDS.reportUnchanged,
  unpacking: WORDS.reportUnpacking,
  stored: WORDS.reportStored,
  "in-review": WORDS.reportGood,
};
