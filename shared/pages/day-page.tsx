/** What was published on one day, of the whole publication or of a section: the way into the archive. */
import { dayAddress, listAddress } from "../news/address.ts";
import type { Card } from "../news/lists.ts";
import { sectionForReaders } from "../news/publication-settings.ts";
import { RiverCards } from "./cards.tsx";
import { shownWeekday } from "./dates.ts";
import { listing } from "./list-page.tsx";
import type { Page, PageContext } from "./page.ts";
import { wordsOf } from "./words.ts";

/** `day` is `2025-01-31`, in the publication's zone; `cards` are all of that day, newest first. */
export function dayPage(
  list: "front" | `section:${string}`,
  day: string,
  cards: readonly Card[],
  context: PageContext,
): Page {
  const { publication } = context;
  const section = list === "front" ? undefined : sectionForReaders(publication, list.slice("section:".length));
  const language = section?.language ?? publication.language;
  const place = section?.name ?? publication.name;
  const date = shownWeekday(day, language);
  const frame = {
    path: dayAddress(list, day, publication.language),
    language,
    title: section === undefined ? date : wordsOf(language).dayTitle(section.name, date),
    description: wordsOf(language).dayTitle(place, date),
    ...(section === undefined ? {} : { section: section.slug }),
    social: { type: "website" as const },
  };
  return listing(frame, cards, context, [
    <header class="list-title">
      <p class="kicker">
        <a href={listAddress(list)}>{place}</a>
      </p>
      <h1>{date}</h1>
    </header>,
    <RiverCards cards={cards} page={frame} publication={publication} kicker={section === undefined} day={day} />,
  ]);
}
