/** Names of time zones, from our own tables where we have them, so that the bytes of pages never drift. */
import { zonedIso } from "./zoned-time.ts";

const INDONESIAN_ZONES = new Set([
  "Asia/Jakarta",
  "Asia/Pontianak",
  "Asia/Makassar",
  "Asia/Ujung_Pandang",
  "Asia/Jayapura",
]);
const INDONESIAN_NAMES: Readonly<Record<string, string>> = { "+07:00": "WIB", "+08:00": "WITA", "+09:00": "WIT" };

/** What people call the zone of a moment (`2025-01-31T12:09:00+07:00`): `WIB`; of another offset than the zone's own, `UTC+08:00`. */
export function zoneName(iso: string, timeZone: string): string {
  const instant = new Date(iso);
  const offset = iso.slice(19);
  const indonesian = INDONESIAN_NAMES[offset];
  if (INDONESIAN_ZONES.has(timeZone) && indonesian !== undefined) return indonesian;
  if (iso !== zonedIso(instant, timeZone)) return `UTC${offset}`;
  return shortZoneName(instant, timeZone);
}

/** English names by region: one says `CET` where the other says `GMT+1`. The first that is a name wins. */
function shortZoneName(instant: Date, timeZone: string): string {
  const names = ["en-GB", "en-US", "en-AU", "en-IN"].map(
    (locale) =>
      new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "short" })
        .formatToParts(instant)
        .find(({ type }) => type === "timeZoneName")?.value ?? "UTC",
  );
  return names.find((name) => !/\d/.test(name)) ?? names[0] ?? "UTC";
}
