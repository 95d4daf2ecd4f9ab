/** What pages say of themselves beside a byline, which is true of the page only: `3 min read`, `1 hour ago`. */
import { as, leftOut, type Piece } from "./copy-pieces.ts";

/** `3 menit baca`, `Waktu baca: 3 menit`, `3-minute read`, `Reading time 3 mins` */
export const READING_TIME =
  /^(?:\d{1,2}[\s-](?:menit\s(?:mem)?baca|min(?:ute)?s?\sread(?:ing time)?)|(?:waktu|estimasi|lama) (?:mem)?baca\s?:?\s\d{1,2} menit|read(?:ing)? time\s?:?\s\d{1,2} min(?:ute)?s?)$/i;
/** When it was published, counted from the moment somebody copied it. */
export const AGO =
  /^(?:(?:published|posted|updated|diterbitkan|tayang)\s)?\d{1,2}\s(?:minutes?|mins?|hours?|hrs?|days?|menit|jam|hari)\s(?:yang\s)?(?:ago|lalu)$/i;

/** A line that says how long it takes to read, and perhaps how old it is: nothing else reads like that, wherever it stands. */
export function readReadingTime(text: string): Piece[] | null {
  const parts = text.split(/(\s?[·•|–—]\s?)/);
  const known = parts.map((part, index): Piece | null => {
    if (index % 2 === 1) return as("mark", part);
    if (READING_TIME.test(part)) return leftOut("reading-time", part);
    return AGO.test(part) ? leftOut("relative-date", part) : null;
  });
  const pieces = known.filter((piece) => piece !== null);
  const saysTime = pieces.some((piece) => piece.as === "left-out" && piece.rule === "reading-time");
  return saysTime && pieces.length === parts.length ? pieces : null;
}
