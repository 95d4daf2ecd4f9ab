/** The queue: what waits for the person who looks (to decide, or to correct), then what waits for others and for its time. */
import type { ComponentChildren, VNode } from "preact";
import type { QueueEntry } from "../../../shared/news/change.ts";
import type { Actor, Head } from "../../../shared/news/head.ts";
import { findSection } from "../../../shared/news/publication-settings.ts";
import { articlePath } from "../article-path.ts";
import type { DeskSettings } from "../needs.ts";
import type { Queue, ReturnedArticle, WaitingArticle } from "../view-queue.ts";
import { Ago, Frame, Moment } from "./layout.tsx";
import { moment, WORDS } from "./words.ts";

interface QueuePageProps {
  readonly queue: Queue;
  readonly actor: Actor;
  readonly settings: DeskSettings;
  readonly now: Date;
  /** An article about which the person has just decided. */
  readonly done: { readonly said: string; readonly head: Head } | undefined;
}

export function QueuePage({ queue, actor, settings, now, done }: QueuePageProps): VNode {
  const detailed = queue.inReview.filter((entry): entry is WaitingArticle => "approvals" in entry);
  const mine = detailed.filter(({ objection }) => objection === null);
  const sentBack = queue.returned.filter(({ submitter }) => submitter === actor.id);
  const others = detailed.filter(({ objection }) => objection !== null);
  const plain = queue.inReview.filter((entry) => !("approvals" in entry));
  const shown = { settings, now };
  return (
    <Frame title={WORDS.queue} actor={actor} current="queue">
      {done !== undefined && (
        <p class="notice good" role="status">
          {done.said}: <a href={articlePath(done.head.id)}>{done.head.title}</a>
        </p>
      )}
      <h1>
        {WORDS.waitingForYou}
        {mine.length + sentBack.length > 0 && <span class="count">{mine.length + sentBack.length}</span>}
      </h1>
      {mine.length + sentBack.length === 0 ? (
        <div class="empty">
          <p>{WORDS.nothingWaits}</p>
          <p>{queue.decides ? WORDS.nothingWaitsMore : WORDS.nothingWaitsEditor}</p>
        </div>
      ) : (
        <ul class="cards">
          {sentBack.map((entry) => (
            <Returned entry={entry} {...shown} />
          ))}
          {mine.map((entry) => (
            <Waiting entry={entry} {...shown} />
          ))}
        </ul>
      )}
      <Part title={WORDS.waitingForOthers} count={others.length}>
        {others.map((entry) => (
          <Waiting entry={entry} {...shown} />
        ))}
      </Part>
      <Part title={WORDS.waitingPlain} count={plain.length}>
        {plain.map((entry) => (
          <Row entry={entry} {...shown} />
        ))}
      </Part>
      <Part title={WORDS.scheduled} count={queue.scheduled.length}>
        {queue.scheduled.map((entry) => (
          <Row entry={entry} {...shown} publishAt={entry.publishAt} />
        ))}
      </Part>
      <Part title={WORDS.returned} count={queue.returned.length - sentBack.length}>
        {queue.returned
          .filter((entry) => !sentBack.includes(entry))
          .map((entry) => (
            <Row entry={entry} {...shown} />
          ))}
      </Part>
    </Frame>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: VNode[] }): VNode | null {
  if (count === 0) return null;
  return (
    <section>
      <h2>
        {title}
        <span class="count">{count}</span>
      </h2>
      <ul class="cards">{children}</ul>
    </section>
  );
}

interface Shown {
  readonly settings: DeskSettings;
  readonly now: Date;
}

function Waiting({ entry, ...shown }: Shown & { entry: WaitingArticle }): VNode {
  const { approvals, warnings, awaited, withoutAlt, embargo, objection } = entry;
  const isRemarkable = warnings + awaited.length + withoutAlt > 0 || embargo !== null || approvals.needed > 1;
  return (
    <Row entry={entry} {...shown}>
      {isRemarkable && (
        <p class="badges">
          {embargo !== null && (
            <span class="badge bad">{WORDS.embargo(moment(embargo, shown.settings.publication))}</span>
          )}
          {awaited.length > 0 && <span class="badge bad">{WORDS.missing(awaited.length)}</span>}
          {withoutAlt > 0 && <span class="badge bad">{WORDS.withoutAlt(withoutAlt)}</span>}
          {warnings > 0 && <span class="badge">{WORDS.warnings(warnings)}</span>}
          {approvals.needed > 1 && <span class="badge">{WORDS.approvals(approvals.given, approvals.needed)}</span>}
        </p>
      )}
      {objection !== null && objection.refused !== "group" && <p class="objection">{objection.message}</p>}
    </Row>
  );
}

/** For its editor: what to change comes before opening it. */
function Returned({ entry, ...shown }: Shown & { entry: ReturnedArticle }): VNode {
  return (
    <Row entry={entry} {...shown}>
      <p class="badges">
        <span class="badge">{WORDS.state.returned}</span>
      </p>
      {entry.reason !== null && <p class="objection">{WORDS.saidBecause(entry.reason)}</p>}
    </Row>
  );
}

type RowProps = Shown & { entry: QueueEntry; publishAt?: string | null; children?: ComponentChildren };

function Row({ entry, settings, now, publishAt, children }: RowProps): VNode {
  const { publication } = settings;
  const section = findSection(publication, entry.section)?.name ?? entry.section;
  return (
    <li class="card">
      <p class="kicker">{section}</p>
      <a
        class="title"
        href={articlePath(entry.id)}
        lang={findSection(publication, entry.section)?.language ?? publication.language}
      >
        {entry.title}
      </a>
      <p class="meta">
        {WORDS.by} {entry.submitter} ·{" "}
        {typeof publishAt === "string" ? (
          <>
            {WORDS.goesLive} <Moment iso={publishAt} publication={publication} />
          </>
        ) : (
          <Ago iso={entry.since} now={now} />
        )}
        {entry.revision > 1 && ` · ${WORDS.revision(entry.revision)}`}
      </p>
      {children}
    </li>
  );
}
