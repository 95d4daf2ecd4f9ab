/** The place a story comes from, at the beginning of its first paragraph: `Moskow:`, `Jakarta (AGENCY) -`. */

import { isDayName, isMonthName } from "../dates.ts";
import { as, leftOut, type Piece, withoutEmpty } from "./copy-pieces.ts";
import { isKnownPlace, isOneOfRow, isSpeech, isSubject, mayBePlace } from "./dateline-places.ts";
import { hasMediaName, isOutlet } from "./outlets.ts";
import { isPlace } from "./places.ts";

const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}.'’]*";
const CITY = `${CAPITALISED}(?:[ -](?:${CAPITALISED}|de|da|del|la|el|al|of|upon)){0,4}`;
/** One place, or several: `Jakarta/Porto Lume`. */
const PLACE = `${CITY}(?:\\s?/\\s?${CITY}){0,2}`;
const OUTLET = "[\\p{Lu}\\d][\\p{L}\\d .&-]{1,40}";
const DOMAIN =
  "[\\p{L}\\d-]{2,30}\\.(?:[Cc][Oo][Mm]|[Cc][Oo]\\.[Ii][Dd]|[Cc][Oo]|[Ii][Dd]|[Nn][Ee][Tt]|[Oo][Rr][Gg]|[Tt][Vv]|[Nn]ews|NEWS|example|EXAMPLE)";
/** Old wires have an underscore for the dash they could not send. */
const DASH = "(?:[–—_]|-{1,3})";
const BAR = `(?:${DASH}|[|:])`;
const MONTH = "\\p{L}{3,9}\\.?";
const IN_NUMBERS = "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}";
const WEEKDAY = "\\p{Lu}\\p{L}{2,8}";
const FULL_DAY = `(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH} \\d{4}|${IN_NUMBERS})`;
const SHORT_DAY = `(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}|\\d{1,2}/\\d{1,2})`;
const AGENCY = `\\((?:(?<dateIn>${FULL_DAY})|(?<outletIn>[^()]{2,40}))\\)`;
const PART_OF_CITY = "(?:Selatan|Utara|Timur|Barat|Tengah|Pusat|Raya|Baru)(?!\\p{L})";
const SENTENCE = "(?=[\"“‘'(`]{0,2}[\\p{Lu}\\d])";

interface DatelinePattern {
  /** What it cannot do without, found at less cost: most paragraphs hold nothing of it, and names take long to compile. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  /** What the words themselves must be, where the shape alone says too little. */
  readonly holds?: (groups: Groups) => boolean;
}

const ADDRESS = /\.(?:co|id|net|org|tv|news|example)/i;
const DASH_APART = /[\s).][–—_-]|—/;
const DASH_BEFORE_SPACE = /[–—_-] /;
const CAPITALS_IN_BRACKETS = /\(\p{Lu}{2,12}\)/u;

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Tried in turn on the first characters of a paragraph; every repetition is bounded. The name of a group says what it is
 * (place, outlet, date, day); whatever stands between the groups is a mark.
 */
const PATTERNS: readonly DatelinePattern[] = [
  // TIRTA.CO, Jakarta - · WARTANUSA.COM | TANJUNG BIRU -
  { needs: ADDRESS, pattern: new RegExp(`^(?<outlet>${DOMAIN}) ?[,|] (?<place>${PLACE})\\s?${BAR} ?`, "du") },
  // WARTANUSA.com -
  { needs: ADDRESS, pattern: new RegExp(`^(?<outlet>${DOMAIN})\\s?${DASH} ${SENTENCE}`, "du") },
  // TANJUNG BIRU, WARTANUSA.ID | · Jakarta - Wartanusa.com -
  {
    needs: ADDRESS,
    pattern: new RegExp(`^(?<place>${PLACE})(?:,| ?\\||\\s${DASH}) (?<outlet>${DOMAIN})\\s?${BAR} ?${SENTENCE}`, "du"),
  },
  // WARTANUSA.com, Jakarta Selatan Harga beras turun. · without a dash only a place that is known says where the story begins
  {
    needs: ADDRESS,
    pattern: new RegExp(
      `^(?<outlet>${DOMAIN}), (?<place>${CAPITALISED}(?: ${PART_OF_CITY})?) (?!${PART_OF_CITY})${SENTENCE}(?!\\S+,)`,
      "du",
    ),
    holds: ({ place = "" }) => isPlace(place.split(" ", 1)[0] ?? ""),
  },
  // WARTANUSA.com, Tanjung Biru Harga beras turun. · and only one word with a capital behind it
  {
    needs: ADDRESS,
    pattern: new RegExp(
      `^(?<outlet>${DOMAIN}), (?<place>${CAPITALISED} ${CAPITALISED}) (?=\\p{Lu}[\\p{L}'’-]* [\\p{Ll}\\d(])`,
      "du",
    ),
    holds: ({ place = "" }) => isPlace(place),
  },
  // WARTA NUSA, Jakarta –
  {
    needs: DASH_BEFORE_SPACE,
    pattern: new RegExp(`^(?<outlet>${OUTLET}), (?<place>${PLACE})\\s${DASH} ${SENTENCE}`, "du"),
    holds: ({ outlet = "", place = "" }) => hasMediaName(outlet, "") && !isPlace(outlet) && isPlace(place),
  },
  // AUSTIN, Texas, May 2 (Agency) -
  {
    needs: DASH_APART,
    pattern: new RegExp(
      `^(?<place>${CITY}, ${CAPITALISED}(?: ${CAPITALISED})?),? (?:(?<date>${FULL_DAY})|(?<day>${SHORT_DAY})) ?${AGENCY}\\s?${DASH} ?${SENTENCE}`,
      "du",
    ),
    holds: ({ place = "" }) => !isDayName(place.split(", ").at(-1) ?? ""),
  },
  // Jakarta, 2 Mei (AGENCY) - · JAKARTA, OUTLET – · Jakarta (AGENCY) - · JAKARTA – · Jakarta, Senin (3/3/2025) -
  {
    needs: DASH_APART,
    pattern: new RegExp(
      `^(?<place>${PLACE})(?:, (?:(?<date>${FULL_DAY})|(?<day>${SHORT_DAY})|(?<outlet>${OUTLET}?)))?` +
        `(?:,? ?(?:${DASH} )?${AGENCY})?(?:(?:\\s|(?<=\\))|\\.)${DASH}|—) ?${SENTENCE}`,
      "du",
    ),
  },
  // Jakarta (AGENCY): · Jakarta, 2 Mei 2025 (AGENCY)
  {
    needs: CAPITALS_IN_BRACKETS,
    pattern: new RegExp(
      `^(?<place>${PLACE})(?:, (?:(?<date>${FULL_DAY})|(?<day>${SHORT_DAY})))? ?\\((?:(?<outlet>\\p{Lu}{2,12})\\):|(?<outletIn>\\p{Lu}{2,12})\\)) ${SENTENCE}`,
      "du",
    ),
    // `Serikat Nelayan Nusa (SNN) Tolak Dermaga`: an abbreviation, and no agency's.
    holds: ({ place = "", date, day, outlet }) =>
      isKnownPlace(place) || place === place.toUpperCase() || (date ?? day ?? outlet) !== undefined,
  },
  // KUALA BANDA 3 Feb - · KUALA BANDA, 3 Feb (Agency) is above
  {
    needs: DASH_BEFORE_SPACE,
    pattern: new RegExp(
      `^(?<place>${PLACE}) (?:(?<date>${FULL_DAY})|(?<day>${SHORT_DAY}))\\s?${DASH} ${SENTENCE}`,
      "du",
    ),
    holds: ({ place = "", day = "" }) => place === place.toUpperCase() && (day === "" || hasMonth(day)),
  },
  // [JAKARTA] · (Jakarta) - · JAKARTA | · JAKARTA ||
  {
    needs: /^[[(]|\|/,
    pattern: new RegExp(
      `^(?:\\[(?<place>${PLACE})\\]|\\((?<placeIn>${PLACE})\\)\\s?${DASH}|(?<placeAt>${PLACE})\\s?\\|{1,2}) ${SENTENCE}`,
      "du",
    ),
    holds: ({ place: bracketed, placeIn, placeAt }) => {
      const place = bracketed ?? placeIn ?? placeAt ?? "";
      return place === place.toUpperCase() || isPlace(place);
    },
  },
  // Feb 14 (Coastwire) - · a story that comes from no place
  {
    needs: DASH_APART,
    pattern: new RegExp(
      `^(?:(?<date>${FULL_DAY})|(?<day>${SHORT_DAY})) \\((?<outletIn>[^()]{2,40})\\)\\s?${DASH} ${SENTENCE}`,
      "du",
    ),
    holds: ({ date, day = "", outletIn = "" }) => hasMonth(date ?? day) && isOutlet(outletIn, ""),
  },
];
/** Moskow: */
const COLON = new RegExp(`^(?<place>${PLACE})\\s?: ${SENTENCE}`, "du");

const CHARACTERS_READ = 160;

export interface Dateline {
  readonly pieces: readonly Piece[];
  readonly rest: string;
  /** Only a colon says that it is one: `Moskow: …` */
  readonly byColon: boolean;
}

/** The dateline's pieces and the paragraph without it, or null. `sure` leaves out the colon, which has other uses too. */
export function readDateline(paragraph: string, sure = false): Dateline | null {
  const head = paragraph.slice(0, CHARACTERS_READ);
  for (const { needs, pattern, holds } of PATTERNS) {
    const match = needs.test(head) ? pattern.exec(head) : null;
    if (match?.groups === undefined || !isDateline(match.groups) || holds?.(match.groups) === false) continue;
    const rest = paragraph.slice(match[0].length);
    return isOneOfRow(rest) || (isAlone(match.groups) && isSubject(match.groups.place ?? "", rest))
      ? null
      : datelineOf(paragraph, match, false);
  }
  const match = sure || !head.includes(": ") ? null : COLON.exec(head);
  // `Ironis: …`, `Bayangkan: …`: before a colon only what is a place for sure.
  if (match?.groups === undefined || !isDateline(match.groups) || !isKnownPlace(match.groups.place ?? "")) return null;
  return isSpeech(paragraph.slice(match[0].length)) ? null : datelineOf(paragraph, match, true);
}

const ALONE: readonly RegExp[] = [
  new RegExp(`^(?<place>${PLACE}), (?<outlet>${OUTLET}?)(?:\\s${DASH}|—)$`, "du"),
  new RegExp(
    `^(?<place>${PLACE})(?:, (?:(?<date>${FULL_DAY})|(?<day>${SHORT_DAY})))?(?: ?\\((?<outlet>[^()]{2,40})\\))?(?:\\s?${DASH}|:)$`,
    "du",
  ),
  new RegExp(`^(?<outlet>${DOMAIN}), (?<place>${PLACE})\\s?(?:${DASH}|:)$`, "du"),
];

const PLACE_WORDS_MAX = 3;

/** `Jakarta, KANTORA Nusantara --`, `Jakarta -`: a dateline on a line of its own. Right above the story, of any place. */
export function readDatelineAlone(text: string, isAboveStory = false): Piece[] | null {
  if (text.length > CHARACTERS_READ || !/[–—_:-]$/.test(text)) return null;
  const match = ALONE.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (match?.groups === undefined || !isDateline(match.groups)) return null;
  const { place = "", outlet } = match.groups;
  const isNewsroom = outlet !== undefined && (hasMediaName(outlet, "") || /\p{Lu}{2}/u.test(outlet));
  // `Jakarta:` may be somebody who speaks, or the heading of what follows.
  const mayBeAny = isAboveStory && place.split(" ").length <= PLACE_WORDS_MAX;
  const isKnown = (mayBeAny || isPlace(place)) && !text.endsWith(":");
  return isKnown || isNewsroom ? datelinePieces(match) : null;
}

/** `Bayu: …`: a place, or somebody who speaks. */
export function beginsWithName(paragraph: string): boolean {
  const match = COLON.exec(paragraph.slice(0, CHARACTERS_READ));
  return match?.groups !== undefined && isDateline(match.groups);
}

function hasMonth(day: string): boolean {
  return day.split(" ").some((word) => isMonthName(word.replace(/[.,]$/, "")));
}

function isDateline({ place: before, placeIn, placeAt, outlet, outletIn }: Groups): boolean {
  const place = before ?? placeIn ?? placeAt;
  if (place === undefined) return (outlet ?? outletIn) !== undefined;
  return mayBePlace(place);
}

/** Nothing but the place: no newsroom, no day. */
function isAlone({ place, outlet, outletIn, date, dateIn, day }: Groups): boolean {
  return place !== undefined && (outlet ?? outletIn ?? date ?? dateIn ?? day) === undefined;
}

function datelineOf(paragraph: string, match: RegExpExecArray, byColon: boolean): Dateline | null {
  const rest = paragraph.slice(match[0].length).trim();
  // `Wayan Artha - Warta Pesisir`: a name and its newsroom, and no story.
  return rest === "" || isOutlet(rest, "", true) ? null : { pieces: datelinePieces(match), rest, byColon };
}

interface Part {
  readonly name: string;
  readonly from: number;
  readonly until: number;
}

/** The groups as pieces, in the order of the text, with the marks between them. */
function datelinePieces(match: RegExpExecArray): Piece[] {
  const text = match[0];
  const parts = withCountry(partsOf(match), match.groups ?? {});
  const pieces: Piece[] = [];
  let at = 0;
  for (const { name, from, until } of parts) {
    pieces.push(as("mark", text.slice(at, from)), pieceOf(name, text.slice(from, until), parts));
    at = until;
  }
  return withoutEmpty([...pieces, as("mark", text.slice(at))]);
}

function partsOf({ indices }: RegExpExecArray): Part[] {
  return Object.entries(indices?.groups ?? {})
    .flatMap(([name, range]) => (range === undefined ? [] : [{ name, from: range[0], until: range[1] }]))
    .sort((a, b) => a.from - b.from);
}

/**
 * `WASHINGTON, D.C. —`, `PORT AZURE, Ardenia —`: behind a city in capitals, what is not in capitals and no newsroom. A city
 * that everybody knows needs no region; there it is a newsroom's name.
 */
function isRegion(place: string, text: string): boolean {
  if (/^(?:\p{Lu}\.){2,4}$/u.test(text) || isPlace(text)) return true;
  const isCity = place === place.toUpperCase() && !isPlace(place) && new RegExp(`^${CITY}$`, "u").test(text);
  return isCity && text !== text.toUpperCase() && !hasMediaName(text, "") && !/\p{Lu}{2}/u.test(text);
}

/** `BUENOS AIRES, Ardenia (AGENCY) -`: with the agency in brackets, what follows the comma is the country. */
function withCountry(parts: readonly Part[], { place: city = "", outlet = "", outletIn }: Groups): readonly Part[] {
  const [place, country, ...rest] = parts;
  const isCountry =
    country?.name === "outlet" &&
    !isDayName(outlet) &&
    (outletIn === undefined ? isRegion(city, outlet) : !isOutlet(outlet, ""));
  if (place?.name !== "place" || !isCountry || country === undefined) return parts;
  return [{ ...place, until: country.until }, ...rest];
}

function pieceOf(name: string, text: string, parts: readonly Part[]): Piece {
  if (name.startsWith("date")) return as("date", text);
  if (name === "day" || isDayName(text)) return leftOut("dateline-day", text);
  if (!name.startsWith("place")) return leftOut("outlet", text);
  // WARTA NUSA – : a newsroom that names itself and no place.
  const isLoneOutlet = parts.length === 1 && hasMediaName(text, "") && !isPlace(text);
  return isLoneOutlet ? leftOut("outlet", text) : as("dateline", text);
}
