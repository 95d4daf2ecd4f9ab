/** Stories as they stand on lists: a headline first, everything else in its service. */
import type { Card } from "../news/lists.ts";
import type { Publication } from "../news/publication-settings.ts";
import { shownTime } from "./dates.ts";
import { sitePath } from "./href.ts";
import { otherLanguage } from "./layout.tsx";
import { ShownPicture } from "./shown-picture.tsx";
import { wordsOf } from "./words.ts";

const LEAD_SIZES = "(min-width: 60rem) 40rem, 100vw";
const CARD_SIZES = "(min-width: 60rem) 18rem, (min-width: 40rem) 50vw, 100vw";

interface StoryCardProps {
  readonly card: Card;
  readonly page: { readonly language: string };
  readonly publication: Publication;
  /** The lead is what the eye meets first: its picture must not wait. */
  readonly lead?: boolean;
  readonly wordsOnly?: boolean;
  /** Where the whole list is one section, naming it on every story says nothing. */
  readonly kicker: boolean;
}

export function StoryCard({ card, page, publication, lead = false, wordsOnly = false, kicker }: StoryCardProps) {
  const { picture } = card;
  const published = shownTime(card.publishedAt, publication, page.language);
  const section = publication.sections.find(({ slug }) => slug === card.section);
  return (
    <article class={lead ? "card lead" : "card"} lang={otherLanguage(card.language, page)}>
      {picture !== undefined && !wordsOnly && (
        <ShownPicture picture={picture} alt={picture.alt} sizes={lead ? LEAD_SIZES : CARD_SIZES} eager={lead} />
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
const IN_GRID = 8;

/** A newspaper's front: the lead, a column of words beside it, a grid, and headlines for the rest. */
export function FrontCards({ cards, ...shared }: CardsProps) {
  const [lead, ...others] = cards;
  if (lead === undefined) return null;
  const beside = others.slice(0, BESIDE_LEAD);
  const grid = others.slice(BESIDE_LEAD, BESIDE_LEAD + IN_GRID);
  const more = others.slice(BESIDE_LEAD + IN_GRID);
  return (
    <>
      <div class={beside.length === 0 || lead.picture === undefined ? "top alone" : "top"}>
        <StoryCard card={lead} lead {...shared} />
        {beside.length > 0 && (
          <div class="beside">
            {beside.map((card) => (
              <StoryCard card={card} wordsOnly {...shared} />
            ))}
          </div>
        )}
      </div>
      {grid.length > 0 && (
        <div class="grid">
          {grid.map((card) => (
            <StoryCard card={card} {...shared} />
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
export function RiverCards({ cards, ...shared }: CardsProps) {
  return (
    <div class="river">
      {cards.map((card) => (
        <StoryCard card={card} {...shared} />
      ))}
    </div>
  );
}
