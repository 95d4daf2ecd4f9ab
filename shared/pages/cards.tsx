/** Stories as they stand on lists: a headline first, everything else in its service. */
import type { Card } from "../news/lists.ts";
import type { Publication } from "../news/publication-settings.ts";
import { shownTime, shownTimeOn } from "./dates.ts";
import { sitePath } from "./href.ts";
import { otherLanguage } from "./layout.tsx";
import { ShownPicture } from "./shown-picture.tsx";
import { wordsOf } from "./words.ts";

const LEAD_SIZES = "(min-width: 60rem) 40rem, 100vw";
const ROW_SIZES = "(min-width: 40rem) 12rem, 100vw";

interface StoryCardProps {
  readonly card: Card;
  readonly page: { readonly language: string };
  readonly publication: Publication;
  /** The lead is what the eye meets first: its picture must not wait. */
  readonly lead?: boolean;
  /** How wide its picture stands, in the words of `sizes`; undefined: the story stands in words alone. */
  readonly pictureSizes: string | undefined;
  /** Where the whole list is one section, naming it on every story says nothing. */
  readonly kicker: boolean;
  /** The one day (`2025-01-31`) that the list is about, and says itself. */
  readonly day?: string | undefined;
}

export function StoryCard({ card, page, publication, lead = false, pictureSizes, kicker, day }: StoryCardProps) {
  const { picture } = card;
  const published =
    day === undefined
      ? shownTime(card.publishedAt, publication, page.language)
      : shownTimeOn(day, card.publishedAt, publication, page.language);
  const section = publication.sections.find(({ slug }) => slug === card.section);
  return (
    <article class={lead ? "card lead" : "card"} lang={otherLanguage(card.language, page)}>
      {picture !== undefined && pictureSizes !== undefined && (
        <ShownPicture picture={picture} alt={picture.alt} sizes={pictureSizes} eager={lead} />
      )}
      <div>
        {kicker && section !== undefined && (
          <p class="kicker" lang={otherLanguage(section.language ?? publication.language, card)}>
            {section.name}
          </p>
        )}
        <h2>
          <a href={sitePath(card.address)}>{card.title}</a>
        </h2>
        {card.standfirst !== "" && <p class="standfirst">{card.standfirst}</p>}
        <p class="dates" lang={otherLanguage(page.language, card)}>
          <time datetime={published.iso}>{published.text}</time>
        </p>
      </div>
    </article>
  );
}

/** A headline and its time, for the lower part of a front. */
function HeadlineCard({ card, page, publication }: Pick<StoryCardProps, "card" | "page" | "publication">) {
  const published = shownTime(card.publishedAt, publication, page.language);
  return (
    <article class="card" lang={otherLanguage(card.language, page)}>
      <h3>
        <a href={sitePath(card.address)}>{card.title}</a>
      </h3>
      <p class="dates" lang={otherLanguage(page.language, card)}>
        <time datetime={published.iso}>{published.text}</time>
      </p>
    </article>
  );
}

interface CardsProps {
  readonly cards: readonly Card[];
  readonly page: { readonly language: string };
  readonly publication: Publication;
  readonly kicker: boolean;
}

const BESIDE_LEAD = 3;
/** Even, so that each has its neighbour. */
const IN_PAIRS = 8;

/**
 * A newspaper's front: the lead, three stories in words beside its picture, then two by two, and headlines for the
 * rest. In the pairs, pictures stand beside their words: a story without one leaves no hole beside one that has one. A
 * lead without a picture has the width of the page for itself.
 */
export function FrontCards({ cards, ...shared }: CardsProps) {
  const [lead, ...others] = cards;
  if (lead === undefined) return null;
  const beside = lead.picture === undefined ? [] : others.slice(0, BESIDE_LEAD);
  const pairs = others.slice(beside.length, beside.length + IN_PAIRS);
  const more = others.slice(beside.length + IN_PAIRS);
  return (
    <>
      <div class={beside.length === 0 ? "top alone" : "top"}>
        <StoryCard card={lead} lead pictureSizes={LEAD_SIZES} {...shared} />
        {beside.length > 0 && (
          <div class="beside">
            {beside.map((card) => (
              <StoryCard card={card} pictureSizes={undefined} {...shared} />
            ))}
          </div>
        )}
      </div>
      {pairs.length > 0 && (
        <div class="river pairs">
          {pairs.map((card) => (
            <StoryCard card={card} pictureSizes={ROW_SIZES} {...shared} />
          ))}
        </div>
      )}
      {more.length > 0 && (
        <section class="more">
          <h2 class="label">{wordsOf(shared.page.language).moreStories}</h2>
          <div class="river">
            {more.map((card) => (
              <HeadlineCard card={card} {...shared} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

/** One story under another, for lists that are read in order of time. */
export function RiverCards({ cards, ...shared }: CardsProps & Pick<StoryCardProps, "day">) {
  return (
    <div class="river">
      {cards.map((card) => (
        <StoryCard card={card} pictureSizes={ROW_SIZES} {...shared} />
      ))}
    </div>
  );
}
