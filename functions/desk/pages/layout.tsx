/** The frame of every page of the desk: who is signed in, where to go. No script: forms and links do everything. */
import type { ComponentChildren, VNode } from "preact";
import type { Actor } from "../../../shared/news/head.ts";
import type { Publication } from "../../../shared/news/publication-settings.ts";
import { FAVICON_ADDRESS } from "../../../shared/pages/theme/favicon.ts";
import { deskStylesheet } from "./stylesheet.ts";
import { ago, moment, WORDS } from "./words.ts";

export interface FrameProps {
  readonly title: string;
  /** Absent: nobody is signed in. */
  readonly actor?: Actor | undefined;
  readonly current?: "queue" | "upload" | "find";
  /** A page with a bar that stays at the lower edge of a phone. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

export function Frame({ title, actor, current, wide, children }: FrameProps): VNode {
  return (
    <html lang={WORDS.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Galley`}</title>
        <link rel="stylesheet" href={deskStylesheet.path} />
        <link rel="icon" href={FAVICON_ADDRESS} />
      </head>
      <body>
        <a class="skip" href="#content">
          {WORDS.skip}
        </a>
        <header class="bar">
          <a class="brand" href="/">
            Galley
          </a>
          {actor !== undefined && (
            <>
              <nav aria-label={WORDS.desk}>
                <a href="/" {...(current === "queue" ? { "aria-current": "page" } : {})}>
                  {WORDS.queue}
                </a>
                <a href="/uploads/new" {...(current === "upload" ? { "aria-current": "page" } : {})}>
                  {WORDS.upload}
                </a>
                <a href="/find" {...(current === "find" ? { "aria-current": "page" } : {})}>
                  {WORDS.find}
                </a>
              </nav>
              <form class="me" method="post" action="/sign-out">
                <span>{actor.name}</span>
                <button type="submit" class="quiet">
                  {WORDS.signOut}
                </button>
              </form>
            </>
          )}
        </header>
        <main id="content" class={wide === true ? "wide" : undefined}>
          {children}
        </main>
      </body>
    </html>
  );
}

/** A moment, for people and for machines. */
export function Moment({ iso, publication }: { iso: string; publication: Publication }): VNode {
  return <time datetime={iso}>{moment(iso, publication)}</time>;
}

/** How long ago, roughly; the moment itself for machines. */
export function Ago({ iso, now }: { iso: string; now: Date }): VNode {
  return <time datetime={iso}>{ago(iso, now)}</time>;
}
