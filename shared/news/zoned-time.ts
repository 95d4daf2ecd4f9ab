/** Time as readers meet it: in a zone, with its name. */

/** `2025-01-31T12:09:00+07:00` for an instant in a zone. */
export function zonedIso(instant: Date, timeZone: string): string {
  const parts = zonedParts(instant, timeZone);
  const local = `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`;
  const offsetMinutes = Math.round((Date.parse(`${local}Z`) - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
  const sign = offsetMinutes < 0 ? "-" : "+";
  const absolute = Math.abs(offsetMinutes);
  return `${local}${sign}${pad(Math.floor(absolute / 60))}:${pad(absolute % 60)}`;
}

/** The calendar day (`2025-01-31`) on which an instant falls in a zone. */
export function zonedDay(instant: Date, timeZone: string): string {
  const { year, month, day } = zonedParts(instant, timeZone);
  return `${year}-${month}-${day}`;
}

/** First instant of a calendar day in a zone, and the first of the day after: the half-open range of a day page. */
export function dayRange(day: string, timeZone: string): { from: Date; until: Date } {
  return { from: startOfDay(day, timeZone), until: startOfDay(dayAfter(day), timeZone) };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Two corrections settle any offset, also across a change to or from summer time. */
function startOfDay(day: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  let instant = wanted;
  for (let round = 0; round < 2; round += 1) {
    const shown = Date.parse(`${zonedIso(new Date(instant), timeZone).slice(0, 19)}Z`);
    instant += wanted - shown;
  }
  return new Date(instant);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function zonedParts(instant: Date, timeZone: string): Record<string, string> {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat("en-CA-u-hc-h23", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formatters.set(timeZone, formatter);
  }
  return Object.fromEntries(formatter.formatToParts(instant).map(({ type, value }) => [type, value]));
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
