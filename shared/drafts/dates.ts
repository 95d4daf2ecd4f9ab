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
  "agustus august agust agu agt ags aug",
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
  "senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|sen|sel|rab|kam|jum|sab|min|" +
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|thu|fri|sat|sun";
const IS_DAY_NAME = new RegExp(`^(?:${DAY_NAME})[.,]?$`, "i");

/** Hours east of Greenwich, or the zone whose clock it is. Letters that mean several zones (CST, IST) are not read. */
const ZONES: Readonly<Record<string, number | string>> = {
  WIB: 7,
  WITA: 8,
  WIT: 9,
  SGT: 8,
  MYT: 8,
  HKT: 8,
  PHT: 8,
  AWST: 8,
  JST: 9,
  KST: 9,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  MSK: 3,
  EET: 2,
  EEST: 3,
  CET: 1,
  CEST: 2,
  BST: 1,
  UTC: 0,
  GMT: 0,
  Z: 0,
  EST: -5,
  EDT: -4,
  PST: -8,
  PDT: -7,
  ET: "America/New_York",
};
const ZONE_NAME = Object.keys(ZONES)
  .sort((a, b) => b.length - a.length)
  .join("|");
const ZONE = `(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?|${ZONE_NAME}`;
const END_OF_WORD = "(?![\\p{L}\\d])";

const DAY =
  `(?<day1>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[\\s-](?<month1>${MONTH})\\.?,?[\\s-](?<year1>\\d{4})` +
  `|(?<month2>${MONTH})\\.?\\s(?<day2>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year2>\\d{4})` +
  "|(?<year3>\\d{4})(?<mark3>[-/.])(?<month3>\\d{1,2})\\k<mark3>(?<day3>\\d{1,2})" +
  "|(?<day4>\\d{1,2})[/.-](?<month4>\\d{1,2})[/.-](?<year4>\\d{4})" +
  "|(?<day5>\\d{1,2})/(?<month5>\\d{1,2})/(?<year5>\\d{2})" +
  `|(?<day6>\\d{1,2})-(?<month6>${MONTH})-(?<year6>\\d{2})`;
const HALF = "[ap]\\.?m\\b\\.?";
const HOURS_WORD = "(?:\\s?(?:hrs?|hours)\\b)?";
const ZONED = `(?:\\s?\\(?(?:${ZONE})${END_OF_WORD}\\)?)`;
/** `12.09`, `12:09:30 WIB`, `0001 GMT`, `3:05 p.m.`, `6 am`, `10 WIB`: an hour alone needs the half of the day or a zone. */
const CLOCK =
  "(?:(?<hour1>\\d{1,2})[.:](?<minute1>\\d{2})(?:[.:](?<second>\\d{2})(?:\\.\\d{1,9})?)?" +
  `|(?<hour2>[0-2]\\d)(?<minute2>[0-5]\\d)(?=\\s?(?:hrs?|hours)\\b|${ZONED})` +
  `|(?<hour3>\\d{1,2})(?=\\s?${HALF}|${ZONED}))(?!\\d)` +
  `${HOURS_WORD}(?:\\s?(?<half>${HALF}))?(?:\\s?\\((?<zone1>${ZONE})\\)|\\s?(?<zone2>${ZONE})${END_OF_WORD})?`;
const AT = "(?:(?:pukul|jam|pkl?\\.?|at|@)\\s?)?";
const TIME = `(?:T|\\)?[\\s,|/•●·–—(-]{1,5}${AT})${CLOCK}`;

/** Every repetition is bounded, so a search costs a constant for each character. */
const DATE = new RegExp(`(?<![\\p{L}\\d])(?:(?:${DAY_NAME})[\\s,.]{0,3}\\(?)?(?:${DAY})(?!\\d)\\)?(?:${TIME})?`, "iu");
/** `00:01 GMT, ` before a date: tried only on the few characters that stand there. */
const TIME_BEFORE = new RegExp(
  `(?<![\\p{L}\\d.:])${AT}${CLOCK}(?:[\\s,|•·–—-]{1,4}(?:on\\s|tanggal\\s|pada\\s)?)(?:(?:${DAY_NAME})[\\s,.]{0,3}\\(?)?$`,
  "iu",
);
const TIME_BEFORE_CHARACTERS_MAX = 50;

export function isDayName(word: string): boolean {
  return IS_DAY_NAME.test(word);
}

export function isMonthName(word: string): boolean {
  return MONTHS.has(word.toLowerCase());
}

interface DateMatch extends FoundDate {
  readonly groups: Groups;
}

function matchDate(line: string): DateMatch | null {
  const match = /\d/.test(line) ? DATE.exec(line) : null;
  if (match === null) return null;
  const groups = match.groups ?? {};
  const before = line.slice(0, match.index);
  // A bracket that was not opened in the date closes something around it.
  const text = match[0].includes("(") ? match[0] : match[0].replace(/\)$/, "");
  const found = { before, text, after: line.slice(match.index + text.length), groups };
  if (hourOf(groups) !== undefined) return found;
  const time = TIME_BEFORE.exec(before.slice(-TIME_BEFORE_CHARACTERS_MAX));
  if (time === null) return found;
  return {
    before: before.slice(0, before.length - time[0].length),
    text: `${time[0]}${text}`,
    after: found.after,
    groups: { ...groups, ...time.groups },
  };
}

/** The first date in a line, with what stands before and after it, or null. Says nothing of whether it exists. */
export function findDate(line: string): FoundDate | null {
  const match = matchDate(line);
  if (match === null) return null;
  const { before, text, after } = match;
  return { before, text, after };
}

/** What a date says, in the zone it names or else in `timeZone`; null when the text is no date. A day alone begins at midnight. */
export function readDate(text: string, timeZone: string, now: Date): DateReading | null {
  const match = matchDate(text);
  if (match === null || /[\p{L}\d]/u.test(`${match.before}${match.after}`)) return null;
  const { groups } = match;
  const day = dayOf(groups);
  const time = timeOf(groups);
  const reason = reasonAgainst(day, time, now);
  if (reason !== null) return { kind: "impossible", reason };
  const local = `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}T${pad(time.hour)}:${pad(time.minute)}:${pad(time.second)}`;
  return { kind: "date", iso: `${local}${offsetOf(groups.zone1 ?? groups.zone2, local, timeZone)}` };
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
  const { year1, year2, year3, year4, year5, year6, day1, day2, day3, day4, day5, day6, month3, month4, month5 } =
    groups;
  const year = Number(year1 ?? year2 ?? year3 ?? year4 ?? `20${year5 ?? year6}`);
  const day = Number(day1 ?? day2 ?? day3 ?? day4 ?? day5 ?? day6);
  const name = groups.month1 ?? groups.month2 ?? groups.month6;
  const month = name === undefined ? Number(month3 ?? month4 ?? month5) : (MONTHS.get(name.toLowerCase()) ?? 0);
  // 01/31/2025 can only be the American order.
  const american = (day4 ?? day5) !== undefined && month > 12 && day <= 12;
  return american ? { year, month: day, day: month } : { year, month, day };
}

function timeOf(groups: Groups): Time {
  const hour = Number(hourOf(groups) ?? 0);
  const half = groups.half?.toLowerCase()[0];
  const shift = half === "p" && hour < 12 ? 12 : half === "a" && hour === 12 ? -12 : 0;
  const minute = Number(groups.minute1 ?? groups.minute2 ?? 0);
  return { hour: hour + shift, minute, second: Number(groups.second ?? 0) };
}

function hourOf({ hour1, hour2, hour3 }: Groups): string | undefined {
  return hour1 ?? hour2 ?? hour3;
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
  const named = ZONES[zone.toUpperCase()];
  if (typeof named === "string") return offsetIn(named, local);
  if (named !== undefined) return `${named < 0 ? "-" : "+"}${pad(Math.abs(named))}:00`;
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
