/** The embargoes that a draft states in its lines: which of them holds, and which contradict it. */
import type { Publication } from "../../news/publication-settings.ts";
import { zonedIso } from "../../news/zoned-time.ts";
import { comparable } from "../characters.ts";
import { readDate } from "../dates.ts";
import type { Stated } from "../draft-content.ts";
import type { Problem } from "../report.ts";
import type { MarkedLine } from "./copy-pieces.ts";
import { hasClock } from "./embargo-times.ts";

/** In their order, each with the time that may stand below its day; before a day alone comes the same day with its time. */
export function embargoesOf(lines: readonly MarkedLine[], publication: Publication): Stated[] {
  const embargoes: Stated[] = [];
  for (const { line, pieces } of lines)
    for (const { as: role, text } of pieces) {
      const last = embargoes.at(-1);
      if (role === "embargo") embargoes.push({ text, line: line.number });
      else if (role === "embargo-time" && last !== undefined)
        embargoes[embargoes.length - 1] = { ...last, text: `${last.text} ${text}` };
    }
  const [first] = embargoes;
  if (first === undefined || hasClock(first.text)) return embargoes;
  const timed = embargoes.find((one) => hasClock(one.text) && isOfDay(one, first, publication));
  return timed === undefined ? embargoes : [timed, ...embargoes.filter((one) => one !== timed)];
}

/** Two embargoes that differ: the earlier may be the wrong one, and publishing too early cannot be undone. */
export function embargoProblems(first: Stated | null, others: readonly Stated[], publication: Publication): Problem[] {
  if (first === null) return [];
  const isSame = (one: Stated) =>
    said(one, publication) === said(first, publication) || (!hasClock(one.text) && isOfDay(first, one, publication));
  const other = others.find((one) => !isSame(one));
  if (other === undefined) return [];
  const message = `The draft states two embargoes: “${first.text.slice(0, 60)}” and “${other.text.slice(0, 60)}”.`;
  return [{ line: other.line, field: "embargo", message, fix: "Keep the one that holds and take out the other." }];
}

/** Whether its year is likely is asked where the embargo is read. */
const LONG_AFTER = new Date("2900-01-01");

/** One moment has many spellings; what is none is told apart by its words. */
function said({ text }: Stated, { timeZone }: Publication): string {
  const reading = readDate(text, timeZone, LONG_AFTER);
  return reading?.kind === "date" ? zonedIso(new Date(reading.iso), timeZone) : comparable(text);
}

/** Whether a moment lies on the day that another embargo names without a time. */
function isOfDay(timed: Stated, day: Stated, publication: Publication): boolean {
  const date = said(day, publication).slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && said(timed, publication).startsWith(date);
}
