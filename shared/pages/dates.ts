/** Dates as readers see them. Month names come from our own tables, so bytes never drift. */
import type { Publication } from "../news/publication-settings.ts";
import { zoneName } from "../news/zone-name.ts";
import { zonedIso } from "../news/zoned-time.ts";
import { wordsOf } from "./words.ts";

export interface ShownTime {
  /** `2025-01-31T12:09:00+07:00`: for `datetime`, structured data and feeds. */
  readonly iso: string;
  /** `31 Januari 2025 12:09 WIB`. */
  readonly text: string;
}

/**
 * A moment in words. It keeps the offset it was written with (a draft from Makassar keeps Makassar's time); an instant
 * in UTC is shown in the publication's zone.
 */
export function shownTime(moment: string, publication: Publication, language: string): ShownTime {
  const instant = new Date(moment);
  const atHome = zonedIso(instant, publication.timeZone);
  const offset = /[+-]\d{2}:\d{2}$/.exec(moment)?.[0];
  const iso = offset === undefined ? atHome : atOffset(instant, offset);
  const time = iso.slice(11, 16);
  return { iso, text: `${shownDay(iso.slice(0, 10), language)} ${time} ${zoneName(iso, publication.timeZone)}` };
}

/** `12:09 WIB` on a page that is about that day (`2025-01-31`); a moment that another clock puts on another day keeps it. */
export function shownTimeOn(day: string, moment: string, publication: Publication, language: string): ShownTime {
  const { iso, text } = shownTime(moment, publication, language);
  return { iso, text: iso.startsWith(day) ? text.slice(shownDay(day, language).length + 1) : text };
}

/** `31 Januari 2025` for a calendar day. */
export function shownDay(day: string, language: string): string {
  const { months } = wordsOf(language);
  return `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** `Jumat, 31 Januari 2025`. */
export function shownWeekday(day: string, language: string): string {
  const weekday = wordsOf(language).weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${weekday}, ${shownDay(day, language)}`;
}

/** `Fri, 31 Jan 2025 12:09:00 +0700`, as RSS demands: English whatever the feed's language. */
export function rfc822(moment: string, publication: Publication): string {
  const { iso } = shownTime(moment, publication, "en");
  const { weekdays, months } = wordsOf("en");
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  const weekday = weekdays[day.getUTCDay()]?.slice(0, 3);
  const month = months[day.getUTCMonth()]?.slice(0, 3);
  const offset = iso.slice(19).replace(":", "");
  return `${weekday}, ${iso.slice(8, 10)} ${month} ${iso.slice(0, 4)} ${iso.slice(11, 19)} ${offset}`;
}

/** Is this text a day of the calendar? `2025-02-30` has the shape of one and is none. */
export function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

function atOffset(instant: Date, offset: string): string {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  const shifted = instant.getTime() + (offset.startsWith("-") ? -minutes : minutes) * 60_000;
  return `${new Date(shifted).toISOString().slice(0, 19)}${offset}`;
}
