/** Dates as desks and agencies write them, in Indonesian and English: `Jumat, 31 Januari 2025 | 12.09 WIB`. */
import { zonedIso } from "../news/zoned-time.ts";
import { STATED_YEAR_MIN, STATED_YEARS_AHEAD_MAX } from "./limits.ts";

export type DateReading =
  | { readonly kind: "date"; readonly iso: string }
  | { readonly kind: "impossible"; readonly reason: string };

export interface FoundDate {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

const MONTH_NAMES: readonly string[] = [
  "januari january jan",
  "februari february pebruari feb",
  "maret march mar mrt",
  "april apr",
  "mei may",
  "juni june jun",
  "juli july jul",
  "agustus august agu agt ags aug",
  "september sept sep",
  "oktober october okt oct",
  "november nopember nov nop",
  "desember december des dec",
];
const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);
const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|");
const DAY_NAME =
  "senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|" +
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun";

const ZONE_HOURS: Readonly<Record<string, number>> = { WIB: 7, WITA: 8, WIT: 9, SGT: 8, MYT: 8, UTC: 0, GMT: 0, Z: 0 };
const ZONE = "(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?|WITA|WIB|WIT|SGT|MYT|UTC|GMT|Z";

const DAY =
  `(?<day1>\\d{1,2})(?:st|nd|rd|th)?[\\s-](?<month1>${MONTH})\\.?,?[\\s-](?<year1>\\d{4})` +
  `|(?<month2>${MONTH})\\.?\\s(?<day2>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year2>\\d{4})` +
  "|(?<year3>\\d{4})-(?<month3>\\d{1,2})-(?<day3>\\d{1,2})" +
  "|(?<day4>\\d{1,2})[/.-](?<month4>\\d{1,2})[/.-](?<year4>\\d{4})";
const TIME =
  "(?:T|\\)?[\\s,|•·–—-]{1,5}(?:(?:pukul|jam|pkl\\.?|at)\\s)?)" +
  "(?<hour>\\d{1,2})[.:](?<minute>\\d{2})(?:[.:](?<second>\\d{2})(?:\\.\\d{1,9})?)?" +
  `(?:\\s?(?<half>[ap]\\.?m\\b\\.?))?(?:\\s?\\(?(?<zone>${ZONE})(?![\\p{L}\\d])\\)?)?`;

/** Every repetition is bounded, so a search costs a constant for each character. */
const DATE = new RegExp(`(?<![\\p{L}\\d])(?:(?:${DAY_NAME})[\\s,.]{0,3}\\(?)?(?:${DAY})(?!\\d)\\)?(?:${TIME})?`, "iu");

/** The first date in a line, with what stands before and after it, or null. Says nothing of whether it exists. */
export function findDate(line: string): FoundDate | null {
  const match = DATE.exec(line);
  if (match === null) return null;
  const end = match.index + match[0].length;
  return { before: line.slice(0, match.index), text: match[0], after: line.slice(end) };
}

/** What a date says, in the zone it names or else in `timeZone`; null when the text is no date. A day alone begins at midnight. */
export function readDate(text: string, timeZone: string, now: Date): DateReading | null {
  const match = DATE.exec(text);
  if (match === null || /[\p{L}\d]/u.test(text.replace(match[0], ""))) return null;
  const groups = match.groups ?? {};
  const day = dayOf(groups);
  const time = timeOf(groups);
  const reason = reasonAgainst(day, time, now);
  if (reason !== null) return { kind: "impossible", reason };
  const local = `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}T${pad(time.hour)}:${pad(time.minute)}:${pad(time.second)}`;
  return { kind: "date", iso: `${local}${offsetOf(groups.zone, local, timeZone)}` };
}

type Groups = Readonly<Record<string, string | undefined>>;
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

function dayOf(groups: Groups): Day {
  const year = Number(groups.year1 ?? groups.year2 ?? groups.year3 ?? groups.year4);
  const day = Number(groups.day1 ?? groups.day2 ?? groups.day3 ?? groups.day4);
  const name = groups.month1 ?? groups.month2;
  const month = name === undefined ? Number(groups.month3 ?? groups.month4) : (MONTHS.get(name.toLowerCase()) ?? 0);
  // 01/31/2025 can only be the American order.
  const american = groups.day4 !== undefined && month > 12 && day <= 12;
  return american ? { year, month: day, day: month } : { year, month, day };
}

function timeOf(groups: Groups): Time {
  const hour = Number(groups.hour ?? 0);
  const half = groups.half?.toLowerCase()[0];
  const shift = half === "p" && hour < 12 ? 12 : half === "a" && hour === 12 ? -12 : 0;
  return { hour: hour + shift, minute: Number(groups.minute ?? 0), second: Number(groups.second ?? 0) };
}

function reasonAgainst({ year, month, day }: Day, { hour, minute, second }: Time, now: Date): string | null {
  const yearMax = now.getUTCFullYear() + STATED_YEARS_AHEAD_MAX;
  if (year < STATED_YEAR_MIN || year > yearMax) return `the year ${pad(year, 4)} is not plausible`;
  if (month < 1 || month > 12) return `there is no month ${month}`;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > days) return `that month has ${days} days`;
  if (hour > 23 || minute > 59 || second > 59) return "there is no such time of day";
  return null;
}

function offsetOf(zone: string | undefined, local: string, timeZone: string): string {
  if (zone === undefined) return offsetIn(timeZone, local);
  const named = ZONE_HOURS[zone.toUpperCase()];
  if (named !== undefined) return `+${pad(named)}:00`;
  const [, sign = "+", hours = "0", minutes = "00"] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return `${sign}${pad(Number(hours))}:${minutes}`;
}

/** Two corrections settle any offset, also across a change to or from summer time. */
function offsetIn(timeZone: string, local: string): string {
  const wanted = Date.parse(`${local}Z`);
  let instant = wanted;
  for (let round = 0; round < 2; round += 1) {
    instant += wanted - Date.parse(`${zonedIso(new Date(instant), timeZone).slice(0, 19)}Z`);
  }
  return zonedIso(new Date(instant), timeZone).slice(19);
}

function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, "0");
}
