/** Finds what is in no queue: by address or by file name; and what readers were given last, at hand. */
import type { VNode } from "preact";
import type { Actor } from "../../../shared/news/head.ts";
import type { Card } from "../../../shared/news/lists.ts";
import { articlePath } from "../article-path.ts";
import type { DeskSettings } from "../needs.ts";
import { Frame, Moment } from "./layout.tsx";
import { WORDS } from "./words.ts";

interface FindPageProps {
  /** What was looked for in vain; empty: nothing yet. */
  readonly asked: string;
  /** What stands first on the readers' front page. */
  readonly latest: readonly Card[];
  readonly actor: Actor;
  readonly settings: DeskSettings;
}

export function FindPage({ asked, latest, actor, settings }: FindPageProps): VNode {
  return (
    <Frame title={WORDS.findTitle} actor={actor} current="find">
      <h1>{WORDS.findTitle}</h1>
      {asked !== "" && (
        <p class="notice bad" role="status">
          {WORDS.foundNothing(asked)}
        </p>
      )}
      <form class="box" method="get" action="/find">
        <label for="what">{WORDS.findLabel}</label>
        <input id="what" name="what" value={asked} required autocomplete="off" aria-describedby="what-hint" />
        <p class="meta" id="what-hint">
          {WORDS.findHint}
        </p>
        <button type="submit" class="primary">
          {WORDS.findButton}
        </button>
      </form>
      {latest.length > 0 && (
        <section>
          <h2>{WORDS.latest}</h2>
          <ul class="cards">
            {latest.map(({ id, title, language, publishedAt }) => (
              <li class="card" key={id}>
                <a class="title" href={articlePath(id)} lang={language}>
                  {title}
                </a>
                <p class="meta">
                  <Moment iso={publishedAt} publication={settings.publication} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Frame>
  );
}
