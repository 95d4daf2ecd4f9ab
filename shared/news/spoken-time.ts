/** A moment as the newsroom's own tools say it, in English: `1 November 2026 10:00 WIB`. What readers see is shared/pages'. */
import { ENGLISH_MONTHS } from "./english-months.ts";
import { zoneName } from "./zone-name.ts";
import { zonedIso } from "./zoned-time.ts";

/** In the publication's zone, whatever zone the moment was written in. */
export function spokenTime(moment: string | Date, timeZone: string): string {
  const iso = zonedIso(new Date(moment), timeZone);
  const day = `${Number(iso.slice(8, 10))} ${ENGLISH_MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
  return `${day} ${iso.slice(11, 16)} ${zoneName(iso, timeZone)}`;
}
