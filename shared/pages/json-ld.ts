/** Structured data: what a page says of itself to machines, in schema.org's words. */
import { listAddress, pictureAddress } from "../news/address.ts";
import type { Article, Media } from "../news/article.ts";
import { namedLists } from "../news/lists.ts";
import { shownTime } from "./dates.ts";
import { absoluteUrl } from "./href.ts";
import type { PageContext } from "./page.ts";
import type { ShownRecord } from "./shown-record.ts";
import { lastChange } from "./shown-record.ts";
import { FAVICON_ADDRESS } from "./theme/favicon.ts";

/** Google's NewsArticle: everybody in the byline, and the very dates that the page shows. */
export function newsArticle(record: ShownRecord, article: Article, context: PageContext): object {
  const { publication, siteUrl } = context;
  const { card } = record;
  const published = shownTime(card.publishedAt, publication, article.language).iso;
  const changed = lastChange(record);
  const pictures = article.media.flatMap((media) => {
    if (media.picture === undefined) return [];
    const { width, height } = media.picture;
    return [
      {
        "@type": "ImageObject",
        url: absoluteUrl(siteUrl, pictureAddress(media.picture)),
        width,
        height,
        ...(media.caption === "" ? {} : { caption: media.caption }),
        ...(media.credit === "" ? {} : { creditText: media.credit }),
        ...licenceOf(media),
      },
    ];
  });
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.title,
    ...(article.standfirst === "" ? {} : { description: article.standfirst }),
    url: absoluteUrl(siteUrl, card.address),
    mainEntityOfPage: absoluteUrl(siteUrl, card.address),
    inLanguage: article.language,
    datePublished: published,
    dateModified: changed === undefined ? published : shownTime(changed, publication, article.language).iso,
    ...(article.dateline === "" ? {} : { dateline: article.dateline }),
    ...(pictures.length === 0 ? {} : { image: pictures }),
    author: authors(article, context),
    ...(article.editors.length === 0
      ? {}
      : { editor: article.editors.map(({ name }) => ({ "@type": "Person", name })) }),
    publisher: organisation(context),
    articleSection: sectionName(card.section, context),
    ...(article.tags.length === 0 ? {} : { keywords: [...article.tags] }),
    ...(record.corrections.length === 0
      ? {}
      : {
          correction: record.corrections.map(({ at, note }) => ({
            "@type": "CorrectionComment",
            text: note,
            datePublished: shownTime(at, publication, article.language).iso,
          })),
        }),
    isAccessibleForFree: true,
  };
}

/** Terms at a web address are the licence; terms in words are the notice (Google, "Image metadata"). */
function licenceOf({ licence = "" }: Media): object {
  if (licence === "") return {};
  return /^https?:\/\/\S+$/i.test(licence) ? { license: licence } : { copyrightNotice: licence };
}

/** The front page tells search engines the name of the site. */
export function webSite(context: PageContext): object {
  const { publication, siteUrl } = context;
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: publication.name,
    description: publication.tagline,
    url: absoluteUrl(siteUrl, "/"),
    inLanguage: publication.language,
    publisher: organisation(context),
  };
}

/** An article without a byline is the newsroom's own. */
function authors(article: Article, context: PageContext): object[] {
  if (article.byline.length === 0) return [organisation(context)];
  return article.byline.map(({ name }) => {
    const slug = namedLists([name])[0]?.slug;
    return {
      "@type": "Person",
      name,
      ...(slug === undefined ? {} : { url: absoluteUrl(context.siteUrl, listAddress(`author:${slug}`)) }),
    };
  });
}

function organisation({ publication, siteUrl }: PageContext): object {
  return {
    "@type": "NewsMediaOrganization",
    name: publication.name,
    url: absoluteUrl(siteUrl, "/"),
    logo: { "@type": "ImageObject", url: absoluteUrl(siteUrl, FAVICON_ADDRESS) },
  };
}

function sectionName(slug: string, { publication }: PageContext): string {
  return publication.sections.find((section) => section.slug === slug)?.name ?? slug;
}
