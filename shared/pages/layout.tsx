/** What every page shares: the head for machines, the masthead, the footer. */
import type { ComponentChildren } from "preact";
import { feedAddress, listAddress } from "../news/address.ts";
import { absoluteUrl } from "./href.ts";
import { htmlDocument, JsonLd } from "./html.tsx";
import type { PageContext } from "./page.ts";
import { FAVICON_ADDRESS } from "./theme/favicon.ts";
import { stylesheet } from "./theme/stylesheet.ts";
import { directionOf, wordsOf } from "./words.ts";

export interface Frame {
  /** The page's own address; absent where none is to be known (not found, withdrawn). */
  readonly path?: string;
  readonly language: string;
  /** What the page is about, without the publication's name; empty for the front. */
  readonly title: string;
  readonly description: string;
  /** Pages that answer but have nothing to be found by. */
  readonly noindex?: boolean;
  /** The section the page belongs to: marked in the navigation, its feed announced. */
  readonly section?: string;
  readonly social?: Social;
  readonly jsonLd?: object;
  /** On the front page the masthead is the headline. */
  readonly mastheadIsHeadline?: boolean;
}

/** Open Graph beyond title and description. */
export interface Social {
  readonly type: "article" | "website";
  readonly picture?: { readonly path: string; readonly width: number; readonly height: number; readonly alt: string };
  /** `article:published_time` and the like, in order; a property may repeat. */
  readonly properties?: readonly (readonly [property: string, content: string])[];
}

/** The document around a page's content. */
export function framed(frame: Frame, context: PageContext, content: ComponentChildren): string {
  const words = wordsOf(frame.language);
  return htmlDocument(
    <html lang={frame.language} dir={directionOf(frame.language)}>
      <Head frame={frame} context={context} />
      <body>
        <a class="skip" href="#content">
          {words.skipToContent}
        </a>
        <Masthead frame={frame} context={context} />
        <main id="content">{content}</main>
        <Footer frame={frame} context={context} />
      </body>
    </html>,
  );
}

function Head({ frame, context }: { frame: Frame; context: PageContext }) {
  const { publication, siteUrl } = context;
  const robots = frame.noindex ? "noindex" : "max-image-preview:large";
  const documentTitle =
    frame.title === "" ? `${publication.name} – ${publication.tagline}` : `${frame.title} – ${publication.name}`;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{documentTitle}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={frame.description} />
      <meta name="robots" content={robots} />
      <meta name="color-scheme" content="light dark" />
      {frame.path !== undefined && <link rel="canonical" href={absoluteUrl(siteUrl, frame.path)} />}
      <link rel="stylesheet" href={stylesheet.path} />
      <link rel="icon" href={FAVICON_ADDRESS} type="image/svg+xml" />
      <FeedLinks section={frame.section} context={context} />
      {frame.social !== undefined && <SocialTags frame={frame} social={frame.social} context={context} />}
      {frame.jsonLd !== undefined && <JsonLd data={frame.jsonLd} />}
    </head>
  );
}

function FeedLinks({ section, context }: { section: string | undefined; context: PageContext }) {
  const { publication, siteUrl } = context;
  const ofSection = publication.sections.find(({ slug }) => slug === section);
  const feeds = [
    ...(ofSection === undefined
      ? []
      : [{ title: `${publication.name}: ${ofSection.name}`, path: feedAddress(`section:${ofSection.slug}`) }]),
    { title: publication.name, path: feedAddress("front") },
  ];
  return feeds.map(({ title, path }) => (
    <link rel="alternate" type="application/rss+xml" title={title} href={absoluteUrl(siteUrl, path)} />
  ));
}

function SocialTags({ frame, social, context }: { frame: Frame; social: Social; context: PageContext }) {
  const { publication, siteUrl } = context;
  const title = frame.title === "" ? publication.name : frame.title;
  const { picture } = social;
  const image = picture === undefined ? undefined : absoluteUrl(siteUrl, picture.path);
  return (
    <>
      <meta property="og:type" content={social.type} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={frame.description} />
      <meta property="og:url" content={absoluteUrl(siteUrl, frame.path ?? "/")} />
      <meta property="og:site_name" content={publication.name} />
      <meta property="og:locale" content={wordsOf(frame.language).locale} />
      {picture !== undefined && image !== undefined && (
        <>
          <meta property="og:image" content={image} />
          <meta property="og:image:width" content={String(picture.width)} />
          <meta property="og:image:height" content={String(picture.height)} />
          <meta property="og:image:alt" content={picture.alt} />
        </>
      )}
      {social.properties?.map(([property, content]) => (
        <meta property={property} content={content} />
      ))}
      <meta name="twitter:card" content={image === undefined ? "summary" : "summary_large_image"} />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={frame.description} />
      {image !== undefined && <meta name="twitter:image" content={image} />}
      {picture !== undefined && <meta name="twitter:image:alt" content={picture.alt} />}
    </>
  );
}

function Masthead({ frame, context }: { frame: Frame; context: PageContext }) {
  const { publication } = context;
  const name = <a href="/">{publication.name}</a>;
  return (
    <header class={frame.mastheadIsHeadline ? "masthead front" : "masthead"}>
      <div lang={otherLanguage(publication.language, frame)}>
        {frame.mastheadIsHeadline ? <h1 class="nameplate">{name}</h1> : <p class="nameplate">{name}</p>}
        <p class="tagline">{publication.tagline}</p>
      </div>
      <nav aria-label={wordsOf(frame.language).sections}>
        <ul>
          {publication.sections.map((section) => (
            <li>
              <a
                href={listAddress(`section:${section.slug}`)}
                lang={otherLanguage(section.language ?? publication.language, frame)}
                aria-current={currency(section.slug, frame)}
              >
                {section.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function currency(section: string, frame: Frame): "page" | "true" | undefined {
  if (section !== frame.section) return undefined;
  return frame.path === listAddress(`section:${section}`) ? "page" : "true";
}

function Footer({ frame, context }: { frame: Frame; context: PageContext }) {
  const { publication } = context;
  const words = wordsOf(frame.language);
  const section = publication.sections.find(({ slug }) => slug === frame.section);
  return (
    <footer class="colophon">
      <p class="nameplate">
        <a href="/">{publication.name}</a>
      </p>
      <p lang={otherLanguage(publication.language, frame)}>{publication.tagline}</p>
      <p>
        <a href={feedAddress("front")}>{words.feed}</a>
        {section !== undefined && (
          <>
            {" · "}
            <a href={feedAddress(`section:${section.slug}`)}>
              {words.feed}: {section.name}
            </a>
          </>
        )}
      </p>
    </footer>
  );
}

/** The `lang` of a part in another language than its page; undefined where it would only repeat. */
export function otherLanguage(language: string, page: { readonly language: string }): string | undefined {
  return language === page.language ? undefined : language;
}
