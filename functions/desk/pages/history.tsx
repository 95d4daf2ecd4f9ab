/** What is on record of an article: its events, newest first, and its revisions. */
import type { VNode } from "preact";
import { eventActor, eventDetails, eventTitle } from "../../../shared/news/event-text.ts";
import type { Publication } from "../../../shared/news/publication-settings.ts";
import { diffPath, previewPath } from "../article-path.ts";
import type { ArticleView } from "../view-article.ts";
import { Moment } from "./layout.tsx";
import { WORDS } from "./words.ts";

export function History({ view, publication }: { view: ArticleView; publication: Publication }): VNode {
  return (
    <section class="box">
      <h2>{WORDS.history}</h2>
      <ol class="events">
        {view.events.toReversed().map((event) => (
          <li key={event.number}>
            <strong>{eventTitle(event)}</strong> · {WORDS.revision(event.revision)}
            <span class="meta">
              {eventActor(event)} · <Moment iso={event.at} publication={publication} />
            </span>
            {eventDetails(event, publication.timeZone).map((sentence) => (
              <span class="told" key={sentence}>
                {sentence}
              </span>
            ))}
          </li>
        ))}
      </ol>
      {view.revisions.length > 1 && (
        <details>
          <summary>{WORDS.revisions}</summary>
          <ul class="plain">
            {view.revisions.toReversed().map(({ number, submitter }) => (
              <li key={number}>
                <a href={previewPath(view.head.id, number)}>{WORDS.revision(number)}</a> · {submitter} ·{" "}
                <a href={diffPath(view.head.id, number)}>{WORDS.whatChanged}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
