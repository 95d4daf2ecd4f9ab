/** The page of a list: the front, a section, a tag, an author. */
import { dayAddress, listAddress, pictureAddress } from "../news/address.ts";
import type { Card, ListKey } from "../news/lists.ts";
import { namedLists } from "../news/lists.ts";
import { sectionForReaders } from "../news/publication-settings.ts";
import { zonedDay } from "../news/zoned-time.ts";
import { FrontCards, RiverCards } from "./cards.tsx";
import { shownDay } from "./dates.ts";
import { webSite } from "./json-ld.ts";
import type { Frame } from "./layout.tsx";
import { framed } from "./layout.tsx";
import type { Page, PageContext } from "./page.ts";
import { CACHE_LIST, cacheTagsOf } from "./page.ts";
import { stylesheet } from "./theme/stylesheet.ts";
import { wordsOf } from "./words.ts";

/** `cards` newest first. A list that has lost its last article still answers: its address was public once. */
export function listPage(list: ListKey, cards: readonly Card[], context: PageContext): Page {
  const frame = frameOf(list, cards, context);
  const { publication } = context;
  const isFront = list === "front";
  const shared = { cards, page: frame, publication };
  return listing(frame, cards, context, [
    !isFront && <h1 class="list-title">{frame.title}</h1>,
    isFront || list.startsWith("section:") ? (
      <FrontCards {...shared} kicker={isFront} />
    ) : (
      <RiverCards {...shared} kicker />
    ),
    <Days list={list} cards={cards} language={frame.language} context={context} />,
  ]);
}

/** A page of cards, whatever stands around them. */
export function listing(
  frame: Frame & { readonly path: string },
  cards: readonly Card[],
  context: PageContext,
  content: Parameters<typeof framed>[2],
): Page {
  const empty = cards.length === 0;
  return {
    path: frame.path,
    status: 200,
    contentType: "text/html; charset=utf-8",
    cacheControl: CACHE_LIST,
    body: framed({ ...frame, noindex: empty }, context, [
      content,
      empty && <p class="nothing">{wordsOf(frame.language).nothingHere}</p>,
    ]),
    cacheTags: cacheTagsOf(cards.map(({ id }) => id)),
    assets: [stylesheet],
  };
}

function frameOf(list: ListKey, cards: readonly Card[], context: PageContext): Frame & { readonly path: string } {
  const { publication } = context;
  const [kind, slug = ""] = list.split(":");
  const path = listAddress(list);
  const section = kind === "section" ? sectionForReaders(publication, slug) : undefined;
  const language = section?.language ?? publication.language;
  const words = wordsOf(language);
  const picture = cards.find((card) => card.picture !== undefined)?.picture;
  const social = {
    type: "website" as const,
    ...(picture === undefined ? {} : { picture: { ...picture, path: pictureAddress(picture) } }),
  };
  if (kind === "tag" || kind === "author") {
    const names = cards.flatMap((card) => (kind === "tag" ? card.tags : card.byline.map(({ name }) => name)));
    const name = namedLists(names).find((named) => named.slug === slug)?.name ?? slug.replaceAll("-", " ");
    const title = kind === "tag" ? words.tagTitle(name) : words.authorTitle(name);
    return { path, language, title, description: `${title} – ${publication.name}`, social };
  }
  if (section !== undefined) {
    const description = `${section.name} – ${publication.name}: ${publication.tagline}`;
    return { path, language, title: section.name, description, section: section.slug, social };
  }
  return {
    path,
    language,
    title: "",
    description: publication.tagline,
    social,
    jsonLd: webSite(context),
    mastheadIsHeadline: true,
  };
}

/** The way to everything older: the days of the stories shown. Tags and authors have no days of their own. */
function Days({
  list,
  cards,
  language,
  context,
}: {
  list: ListKey;
  cards: readonly Card[];
  language: string;
  context: PageContext;
}) {
  const { publication } = context;
  const days = [...new Set(cards.map((card) => zonedDay(new Date(card.publishedAt), publication.timeZone)))];
  if (days.length === 0) return null;
  const words = wordsOf(language);
  const owner = list.startsWith("section:") ? (list as `section:${string}`) : "front";
  return (
    <nav class="days" aria-label={words.days}>
      <h2>{words.days}</h2>
      <ul>
        {days.map((day) => (
          <li>
            <a href={dayAddress(owner, day, publication.language)}>{shownDay(day, language)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
