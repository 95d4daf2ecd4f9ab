/** RSS 2.0 for the front and for sections, by the rules of the RSS advisory board's profile. */
import { feedAddress, listAddress, PICTURE_TYPES, pictureAddress } from "../news/address.ts";
import type { Card } from "../news/lists.ts";
import { findSection, sectionForReaders } from "../news/publication-settings.ts";
import { rfc822 } from "./dates.ts";
import { absoluteUrl } from "./href.ts";
import type { Page, PageContext } from "./page.ts";
import { CACHE_LIST, cacheTagsOf } from "./page.ts";
import type { Xml } from "./xml.ts";
import { xml, xmlDocument } from "./xml.ts";

const NAMESPACES = {
  version: "2.0",
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

/** `cards` newest first. */
export function feedPage(list: "front" | `section:${string}`, cards: readonly Card[], context: PageContext): Page {
  const { publication, siteUrl } = context;
  const section = list === "front" ? undefined : sectionForReaders(publication, list.slice("section:".length));
  const path = feedAddress(list);
  const changed = latestChange(cards);
  const channel = xml(
    "channel",
    {},
    xml("title", {}, section === undefined ? publication.name : `${publication.name}: ${section.name}`),
    xml("link", {}, absoluteUrl(siteUrl, listAddress(list))),
    xml("description", {}, publication.tagline),
    xml("language", {}, section?.language ?? publication.language),
    ...(changed === undefined ? [] : [xml("lastBuildDate", {}, rfc822(changed, publication))]),
    xml("atom:link", { rel: "self", type: "application/rss+xml", href: absoluteUrl(siteUrl, path) }),
    ...cards.map((card) => item(card, context)),
  );
  return {
    path,
    status: 200,
    contentType: "application/rss+xml; charset=utf-8",
    cacheControl: CACHE_LIST,
    body: xmlDocument(xml("rss", NAMESPACES, channel)),
    cacheTags: cacheTagsOf(cards.map(({ id }) => id)),
    assets: [],
  };
}

/** The guid is the article's identity, not its address: it survives a move and a new domain. */
function item(card: Card, { publication, siteUrl }: PageContext): Xml {
  const { picture } = card;
  const section = findSection(publication, card.section);
  return xml(
    "item",
    {},
    xml("title", {}, card.title),
    xml("link", {}, absoluteUrl(siteUrl, card.address)),
    xml("guid", { isPermaLink: "false" }, card.id),
    xml("pubDate", {}, rfc822(card.publishedAt, publication)),
    ...card.byline.map(({ name }) => xml("dc:creator", {}, name)),
    ...[...(section === undefined ? [] : [section.name]), ...card.tags].map((name) => xml("category", {}, name)),
    ...(card.standfirst === "" ? [] : [xml("description", {}, card.standfirst)]),
    ...(picture === undefined
      ? []
      : [
          xml(
            "media:content",
            {
              url: absoluteUrl(siteUrl, pictureAddress(picture)),
              medium: "image",
              type: PICTURE_TYPES.jpg,
              width: picture.width,
              height: picture.height,
            },
            ...(picture.alt === "" ? [] : [xml("media:description", { type: "plain" }, picture.alt)]),
          ),
        ]),
  );
}

/** The newest of several moments in UTC, whose byte order is the order of time. */
function latestChange(cards: readonly Card[]): string | undefined {
  return cards
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
}
