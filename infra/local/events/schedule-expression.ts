/** EventBridge's schedule expressions: `rate(…)` and `cron(…)`. */
import { TemplateError } from "../template/template-error.ts";

/** The first time after `after` (milliseconds) at which the schedule fires. */
export type NextTime = (after: number) => number;

const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
const MINUTE = 60_000;
/** A cron that fires never must not search for ever. */
const SEARCH_DAYS_MAX = 366 * 5;

/** @param began when a rate was created: it fires one period later, and so on */
export function compileSchedule(expression: string, timeZone: string, began: number, where: string): NextTime {
  const [, amount, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (amount !== undefined && unit !== undefined) {
    const period = Number(amount) * (UNITS[unit] ?? 0);
    return (after) => began + (Math.floor((after - began) / period) + 1) * period;
  }
  const fields = /^cron\(([^)]+)\)$/.exec(expression)?.[1]?.split(/\s+/);
  if (fields?.length === 6 && timeZone === "UTC") return compileCron(fields, where);
  throw new TemplateError(
    where,
    `the schedule ${expression} (${timeZone}) is not understood`,
    "schedule-expression.ts",
  );
}

/** Minutes, hours, day of month, month, day of week, year. */
function compileCron(fields: readonly string[], where: string): NextTime {
  const [minutes, hours, days, months, weekdays, years] = fields.map((field) => compileField(field, where));
  return (after) => {
    let at = Math.floor(after / MINUTE) * MINUTE + MINUTE;
    const last = at + SEARCH_DAYS_MAX * 86_400_000;
    while (at < last) {
      const date = new Date(at);
      const isDay =
        years?.(date.getUTCFullYear()) &&
        months?.(date.getUTCMonth() + 1) &&
        days?.(date.getUTCDate()) &&
        weekdays?.(date.getUTCDay() + 1);
      if (!isDay) at = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1);
      else if (!hours?.(date.getUTCHours())) at = (Math.floor(at / 3_600_000) + 1) * 3_600_000;
      else if (!minutes?.(date.getUTCMinutes())) at += MINUTE;
      else return at;
    }
    return Number.POSITIVE_INFINITY;
  };
}

/** `*`, `?`, numbers, ranges, steps and lists of them; names and `L`, `W`, `#` are not understood. */
function compileField(field: string, where: string): (value: number) => boolean {
  const parts = field.split(",").map((part) => {
    const [, first, last, step] = /^(?:[*?]|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part) ?? [];
    const understood = /^(?:[*?]|\d+(?:-\d+)?)(?:\/\d+)?$/.test(part);
    if (!understood)
      throw new TemplateError(where, `the cron field ${part} is not understood`, "schedule-expression.ts");
    const from = Number(first ?? 0);
    const to =
      first === undefined
        ? Number.POSITIVE_INFINITY
        : Number(last ?? (step === undefined ? first : Number.POSITIVE_INFINITY));
    return (value: number) => value >= from && value <= to && (value - from) % Number(step ?? 1) === 0;
  });
  return (value) => parts.some((test) => test(value));
}
