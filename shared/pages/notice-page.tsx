/** Pages that stand where an article was, or where nothing is: withdrawn, moved, not found. */
import type { WithdrawnRecord } from "../news/public-record.ts";
import { shownTime } from "./dates.ts";
import { sitePath } from "./href.ts";
import { framed } from "./layout.tsx";
import type { Page, PageContext } from "./page.ts";
import { CACHE_ARTICLE, CACHE_LIST, CACHE_WITHDRAWN, cacheTagsOf } from "./page.ts";
import { stylesheet } from "./theme/stylesheet.ts";
import { wordsOf } from "./words.ts";

const HTML = "text/html; charset=utf-8";
export const NOT_FOUND_ADDRESS = "/404.html";

/**
 * 410. Nothing of the article is on it: its headline, its picture or even the words in its address (so no canonical
 * link) may be what was wrong with it.
 */
export function withdrawnPage(record: WithdrawnRecord, context: PageContext): Page {
  const { language } = record.card;
  const words = wordsOf(language);
  const at = shownTime(record.withdrawnAt, context.publication, language);
  const notice = record.notice === "" ? words.withdrawnNotice : record.notice;
  return {
    path: record.address,
    status: 410,
    contentType: HTML,
    cacheControl: CACHE_WITHDRAWN,
    body: framed(
      { language, title: words.withdrawnTitle, description: words.withdrawnNotice, noindex: true },
      context,
      <div class="notice">
        <h1>{words.withdrawnTitle}</h1>
        {notice.split(/\n{2,}/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <p class="dates">
          {words.withdrawnAt} <time datetime={at.iso}>{at.text}</time>
        </p>
        <ToFront language={language} />
      </div>,
    ),
    cacheTags: cacheTagsOf([record.id]),
    assets: [stylesheet],
  };
}

/** 301. The text is for those few whose program does not follow. */
export function movedPage(path: string, location: string, id: string, context: PageContext): Page {
  const { language } = context.publication;
  const words = wordsOf(language);
  return {
    path,
    status: 301,
    location: sitePath(location),
    contentType: HTML,
    cacheControl: CACHE_ARTICLE,
    body: framed(
      { path: location, language, title: words.movedTitle, description: words.movedTitle, noindex: true },
      context,
      <div class="notice">
        <h1>{words.movedTitle}</h1>
        <p>
          <a href={sitePath(location)}>{words.movedTo}</a>
        </p>
      </div>,
    ),
    cacheTags: cacheTagsOf([id]),
    assets: [stylesheet],
  };
}

/** What readers get with status 404. It names no address of its own: it stands at every address where nothing is. */
export function notFoundPage(context: PageContext): Page {
  const { language } = context.publication;
  const words = wordsOf(language);
  return {
    path: NOT_FOUND_ADDRESS,
    status: 200,
    contentType: HTML,
    cacheControl: CACHE_LIST,
    body: framed(
      { language, title: words.notFoundTitle, description: words.notFoundNotice, noindex: true },
      context,
      <div class="notice">
        <h1>{words.notFoundTitle}</h1>
        <p>{words.notFoundNotice}</p>
        <ToFront language={language} />
      </div>,
    ),
    cacheTags: [],
    assets: [stylesheet],
  };
}

function ToFront({ language }: { language: string }) {
  return (
    <p>
      <a href="/">{wordsOf(language).toFront}</a>
    </p>
  );
}
