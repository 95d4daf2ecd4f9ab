/** The review page: the article as readers will see it, everything an approver should know, and the decision. */
import type { VNode } from "preact";
import { DRAFTS_PREFIX } from "../../../shared/keys.ts";
import { picturesWithoutAlt } from "../../../shared/news/decide.ts";
import { type Actor, standingOf } from "../../../shared/news/head.ts";
import { findSection, type Publication } from "../../../shared/news/publication-settings.ts";
import { isForPeople } from "../../../shared/news/upload-report.ts";
import { diffPath, previewPath } from "../article-path.ts";
import type { DeskSettings } from "../needs.ts";
import type { ArticleView } from "../view-article.ts";
import { DecisionPanel, WithdrawalForm } from "./decision-panel.tsx";
import { History } from "./history.tsx";
import { Ago, Frame, Moment } from "./layout.tsx";
import { ReportBody } from "./report-page.tsx";
import { moment, WORDS } from "./words.ts";

export interface ArticlePageProps {
  readonly view: ArticleView;
  readonly actor: Actor;
  readonly settings: DeskSettings;
  readonly now: Date;
}

export function ArticlePage(props: ArticlePageProps): VNode {
  const { view, actor, settings } = props;
  const { head, article, record } = view;
  const { publication, siteUrl } = settings;
  const isLive = record?.status === "live";
  const hasEarlier = head.revision > 1;
  return (
    <Frame title={article.title} actor={actor} wide>
      <header class="review-head">
        <p class="kicker">
          {findSection(publication, head.section)?.name ?? head.section} · {WORDS.revision(head.revision)}
        </p>
        <h1 lang={article.language}>{article.title}</h1>
        <Standing {...props} />
        <SaidWhy view={view} />
        <p class="links">
          <a href={previewPath(head.id, head.revision)}>{WORDS.openPage}</a>
          {hasEarlier && <a href={diffPath(head.id, head.revision)}>{WORDS.whatChanged}</a>}
          {isLive && <a href={`${siteUrl}${record.address}`}>{WORDS.seeLive}</a>}
        </p>
        <Alerts view={view} publication={publication} />
      </header>
      <section class="review-page" aria-label={WORDS.asReaders}>
        <iframe
          title={WORDS.asReaders}
          src={`${previewPath(head.id, head.revision)}?framed`}
          sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        />
      </section>
      <div class="review-panel">
        <DecisionPanel {...props} />
        <section class="box" id="checks">
          <h2>{WORDS.checks}</h2>
          <Checks view={view} />
        </section>
        <History view={view} publication={publication} />
        {isLive && head.state === "published" && <CorrectionHint view={view} />}
        {(isLive || view.head.scheduled !== undefined) && <WithdrawalForm {...props} />}
      </div>
    </Frame>
  );
}

/** A correction is no form of the desk: it is the draft again, and the same approval. */
function CorrectionHint({ view: { head, revisions } }: { view: ArticleView }): VNode {
  const draft = revisions.at(-1)?.source.key.slice(DRAFTS_PREFIX.length);
  return (
    <section class="box">
      <h2>{WORDS.correctTitle}</h2>
      <p>
        {WORDS.correctHint} <code>{draft}</code>
      </p>
      <p class="actions">
        <a class="button plain" href={`/uploads/new?section=${head.id.slice(0, head.id.indexOf("/"))}`}>
          {WORDS.uploadTitle}
        </a>
      </p>
    </section>
  );
}

/** Where the article stands, in one line. */
function Standing({ view, settings, now }: ArticlePageProps): VNode {
  const { head, record } = view;
  const { publication } = settings;
  const standing = standingOf(head);
  const isWithdrawn = standing === "withdrawn" && record?.status === "withdrawn";
  return (
    <p class="meta">
      <span class={`badge state-${standing}`}>{WORDS.state[standing]}</span>{" "}
      {head.scheduled !== undefined && (
        <>
          {WORDS.goesLive} <Moment iso={head.scheduled.at} publication={publication} /> ·{" "}
        </>
      )}
      {record !== null && !isWithdrawn && `${WORDS.live[record.status]} · `}
      {WORDS.by} {head.submitter} · <Ago iso={isWithdrawn ? record.withdrawnAt : head.since} now={now} />
    </p>
  );
}

/** Why it was sent back: the first thing its editor looks for. */
function SaidWhy({ view: { head, events } }: { view: ArticleView }): VNode | null {
  if (head.state !== "returned" && head.state !== "rejected") return null;
  const comment = events.findLast(({ kind }) => kind === head.state)?.details.comment;
  return comment === undefined ? null : <p class="notice bad">{WORDS.saidBecause(comment)}</p>;
}

/** What an approver must not overlook, before the article. */
function Alerts({ view, publication }: { view: ArticleView; publication: Publication }): VNode | null {
  const { article, report, head, dating, embargo, approvalsNeeded } = view;
  const current = report?.revision === head.revision ? report : undefined;
  const alerts: { key: string; text: string; bad?: boolean }[] = [];
  if (embargo !== null) {
    alerts.push({ key: "embargo", text: WORDS.embargo(moment(embargo, publication)), bad: true });
  }
  if (current !== undefined && current.awaited.length > 0) {
    alerts.push({ key: "awaited", text: WORDS.missing(current.awaited.length), bad: true });
  }
  const silent = picturesWithoutAlt(article);
  if (silent.length > 0) alerts.push({ key: "alt", text: WORDS.withoutAlt(silent.length), bad: true });
  if (current !== undefined && current.warnings.length > 0) {
    alerts.push({ key: "warnings", text: WORDS.warnings(current.warnings.length) });
  }
  const unread = (current?.leftOut.filter(isForPeople).length ?? 0) + (current?.moreLeftOut ?? 0);
  if (unread > 0) alerts.push({ key: "left-out", text: WORDS.leftOutCount(unread) });
  if (approvalsNeeded > 1)
    alerts.push({ key: "approvals", text: WORDS.approvals(head.approvals.length, approvalsNeeded) });
  if (dating.stated !== null && dating.choice === "draft") {
    alerts.push({ key: "archive", text: WORDS.stated(moment(dating.stated, publication)) });
  }
  if (alerts.length === 0) return null;
  return (
    <p class="badges">
      {alerts.map(({ key, text, bad }) => (
        <a class={bad === true ? "badge bad" : "badge"} href="#checks" key={key}>
          {text}
        </a>
      ))}
    </p>
  );
}

function Checks({ view }: { view: ArticleView }): VNode {
  const { report, head } = view;
  if (report === null) return <p>{WORDS.nothingToSay}</p>;
  const isOther = report.revision !== head.revision;
  return (
    <>
      {isOther && <p class="objection">{report.outcome === "refused" ? WORDS.refusedUpload : WORDS.laterUpload}</p>}
      <ReportBody report={report} />
    </>
  );
}
