/** The page of one article, as readers see it and as approvers preview it. */
import { listAddress, pictureAddress } from "../news/address.ts";
import type { Article } from "../news/article.ts";
import type { Card } from "../news/lists.ts";
import { namedLists } from "../news/lists.ts";
import { composeBody } from "./article-body.ts";
import { shownTime } from "./dates.ts";
import { descriptionOf } from "./description.ts";
import { Figure } from "./figure.tsx";
import { safeHref } from "./href.ts";
import { htmlPart, SanitisedHtml } from "./html.tsx";
import { newsArticle } from "./json-ld.ts";
import type { Social } from "./layout.tsx";
import { framed } from "./layout.tsx";
import { Names } from "./names.tsx";
import type { Page, PageContext } from "./page.ts";
import { CACHE_ARTICLE, cacheTagsOf } from "./page.ts";
import { pictureAssets } from "./picture.ts";
import type { ShownRecord } from "./shown-record.ts";
import { lastChange } from "./shown-record.ts";
import { stylesheet } from "./theme/stylesheet.ts";
import { wordsOf } from "./words.ts";

export function articlePage(record: ShownRecord, article: Article, context: PageContext): Page {
  const { card } = record;
  return {
    path: card.address,
    status: 200,
    contentType: "text/html; charset=utf-8",
    cacheControl: CACHE_ARTICLE,
    body: framed(
      {
        path: card.address,
        language: article.language,
        title: article.title,
        description: descriptionOf(article),
        section: card.section,
        social: socialOf(record, article, context),
        jsonLd: newsArticle(record, article, context),
      },
      context,
      <ArticleText record={record} article={article} context={context} />,
    ),
    cacheTags: cacheTagsOf([card.id]),
    assets: [stylesheet, ...pictureAssets(article.media)],
  };
}

/**
 * The page exactly as it would be published with this card. `live` is what readers see of the article now, if they
 * do: a correction keeps its first publication and its earlier notes.
 */
export function renderArticlePreview(
  article: Article,
  card: Card,
  context: PageContext,
  live?: Pick<ShownRecord, "firstPublishedAt" | "corrections">,
): Page {
  const record = {
    card,
    firstPublishedAt: live?.firstPublishedAt ?? card.updatedAt,
    corrections: live?.corrections ?? [],
  };
  return articlePage(record, article, context);
}

interface Parts {
  readonly record: ShownRecord;
  readonly article: Article;
  readonly context: PageContext;
}

function ArticleText({ record, article, context }: Parts) {
  const figures = article.media.map((media, number) => htmlPart(<Figure media={media} eager={number === 0} />));
  const body = composeBody(article.body, {
    dateline: datelineOf(article),
    figures,
    wideTable: wideTableOf(article),
  });
  const opening = article.media.filter((_, number) => body.unplaced.includes(number));
  return (
    <article class="story">
      <StoryHeader record={record} article={article} context={context} />
      <BylineAndDates record={record} article={article} context={context} />
      {opening.length > 0 && (
        <div class="opening">
          {opening.map((media) => (
            <Figure media={media} eager={media === article.media[0]} />
          ))}
        </div>
      )}
      <SanitisedHtml class="text" html={body.html} />
      <Corrections record={record} article={article} context={context} />
      <StoryFooter article={article} />
      <RelatedStories article={article} />
    </article>
  );
}

function StoryHeader({ record, article, context }: Parts) {
  const { publication } = context;
  const words = wordsOf(article.language);
  const section = publication.sections.find(({ slug }) => slug === record.card.section);
  return (
    <header>
      <p class="kicker">
        {section !== undefined && <a href={listAddress(`section:${section.slug}`)}>{section.name}</a>}
        {record.card.archivePiece && <span class="archive">{words.archivePiece}</span>}
      </p>
      <h1>{article.title}</h1>
      {article.standfirst !== "" && <p class="standfirst">{article.standfirst}</p>}
    </header>
  );
}

/** Between headline and text, where readers and search engines look for them. */
function BylineAndDates({ record, article, context }: Parts) {
  const words = wordsOf(article.language);
  const published = shownTime(record.card.publishedAt, context.publication, article.language);
  const change = lastChange(record);
  const updated = change === undefined ? undefined : shownTime(change, context.publication, article.language);
  return (
    <div class="signature">
      {article.byline.length > 0 && (
        <p class="byline">
          {words.by} <Names people={article.byline} language={article.language} shown={authorLink} />
        </p>
      )}
      <p class="dates">
        {words.published} <time datetime={published.iso}>{published.text}</time>
      </p>
      {updated !== undefined && (
        <p class="dates">
          {words.updated} <time datetime={updated.iso}>{updated.text}</time>
        </p>
      )}
    </div>
  );
}

/** The way to everything an author wrote, where the name has an address. */
function authorLink(name: string) {
  const slug = namedLists([name])[0]?.slug;
  if (slug === undefined) return name;
  return (
    <a rel="author" href={listAddress(`author:${slug}`)}>
      {name}
    </a>
  );
}

/** The newspaper way: the place, a dash, and the first sentence runs on. */
function datelineOf({ dateline }: Article): string {
  if (dateline === "") return "";
  return `${htmlPart(<span class="dateline">{dateline}</span>)} — `;
}

/** A keyboard must reach what scrolls (WCAG 2.1.1), and a screen reader say what it has reached. The words are our own. */
function wideTableOf({ language }: Article): string {
  return `<div class="wide" role="group" tabindex="0" aria-label="${wordsOf(language).wideTable}">`;
}

function Corrections({ record, article, context }: Parts) {
  if (record.corrections.length === 0) return null;
  return (
    <section class="corrections">
      <h2>{wordsOf(article.language).corrections}</h2>
      {record.corrections.map(({ at, note }) => {
        const time = shownTime(at, context.publication, article.language);
        return (
          <p>
            <time datetime={time.iso}>{time.text}</time> {note}
          </p>
        );
      })}
    </section>
  );
}

function StoryFooter({ article }: { article: Article }) {
  const words = wordsOf(article.language);
  const tags = namedLists(article.tags);
  if (article.editors.length === 0 && tags.length === 0) return null;
  return (
    <footer>
      {article.editors.length > 0 && (
        <p class="editors">
          {words.editor}: <Names people={article.editors} language={article.language} />
        </p>
      )}
      {tags.length > 0 && (
        <nav class="tags" aria-label={words.tags}>
          <ul>
            {tags.map(({ slug, name }) => (
              <li>
                <a rel="tag" href={listAddress(`tag:${slug}`)}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </footer>
  );
}

/** Beside the text, never in it: the words of another headline are not part of this article. */
function RelatedStories({ article }: { article: Article }) {
  if (article.related.length === 0) return null;
  return (
    <aside class="related">
      <h2>{wordsOf(article.language).related}</h2>
      <ul>
        {article.related.map(({ title, href }) => {
          const target = safeHref(href);
          return <li>{target === undefined ? title : <a href={target}>{title}</a>}</li>;
        })}
      </ul>
    </aside>
  );
}

function socialOf(record: ShownRecord, article: Article, context: PageContext): Social {
  const { card } = record;
  const { publication } = context;
  const first = article.media.find(({ picture }) => picture !== undefined);
  const change = lastChange(record);
  return {
    type: "article",
    ...(first?.picture === undefined
      ? {}
      : {
          picture: {
            path: pictureAddress(first.picture),
            width: first.picture.width,
            height: first.picture.height,
            alt: first.alt === "" ? first.caption : first.alt,
          },
        }),
    properties: [
      ["article:published_time", shownTime(card.publishedAt, publication, article.language).iso],
      ...(change === undefined
        ? []
        : [["article:modified_time", shownTime(change, publication, article.language).iso] as const]),
      ["article:section", publication.sections.find(({ slug }) => slug === card.section)?.name ?? card.section],
      ...namedLists(article.tags).map(({ name }) => ["article:tag", name] as const),
    ],
  };
}
