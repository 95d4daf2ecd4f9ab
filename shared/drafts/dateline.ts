/** The place a story comes from, at the beginning of its first paragraph: `Moskow:`, `Jakarta (AGENCY) -`. */
import { as, leftOut, type Piece, withoutEmpty } from "./copy-pieces.ts";

const PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’]*(?:[ -]\\p{Lu}[\\p{L}\\p{M}.'’]*){0,3}";
const OUTLET = "[\\p{Lu}\\d][\\p{L}\\d .&-]{1,40}";
const DASH = "(?:[–—]|-{1,2})";
const DAY = "\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}|\\d{1,2}/\\d{1,2}";

/** Tried in turn on the first characters of a paragraph; every repetition is bounded. */
const PATTERNS: readonly RegExp[] = [
  // TEMPO.CO, Jakarta -
  new RegExp(
    `^(?<outletFirst>[\\p{L}\\d]{2,30}\\.(?:com|co\\.id|co|id|net))(?<mark0>,) (?<place>${PLACE})(?<mark>\\s?${DASH}) `,
    "iu",
  ),
  // Jakarta, 2 Mei (AGENCY) - · JAKARTA, OUTLET – · Jakarta (AGENCY) - · JAKARTA –
  new RegExp(
    `^(?<place>${PLACE})(?:(?<mark0>,) (?:(?<day>${DAY})|(?<outlet1>${OUTLET}?)))?(?: ?(?<open>\\()(?<outlet2>[^()]{2,40})(?<close>\\)))?(?<mark>(?:\\s|(?<=\\)))${DASH}) ?(?=["“‘'(]?\\p{Lu})`,
    "u",
  ),
  // Moskow:
  new RegExp(`^(?<place>${PLACE})(?<mark>:) (?=["“‘'(]?[\\p{Lu}\\d])`, "u"),
];

/** Words that stand before a colon and are no place. */
const NO_PLACE =
  /^(?:catatan|note|update|breaking|breaking news|video|foto|opini|analisis|eksklusif|exclusive|laporan|pertanyaan|jawaban|tanya|jawab|question|answer|q|a|judul|subjudul|ringkasan|summary)$/i;
const CHARACTERS_READ = 160;

export interface Dateline {
  readonly pieces: readonly Piece[];
  readonly rest: string;
}

/** The dateline's pieces and the paragraph without it, or null. `sure` leaves out the colon, which has other uses too. */
export function readDateline(paragraph: string, sure = false): Dateline | null {
  const head = paragraph.slice(0, CHARACTERS_READ);
  for (const pattern of sure ? PATTERNS.slice(0, -1) : PATTERNS) {
    const match = pattern.exec(head);
    const rest = match === null ? "" : paragraph.slice(match[0].length).trim();
    if (match?.groups === undefined || rest === "" || NO_PLACE.test(match.groups.place ?? "")) continue;
    return { pieces: datelinePieces(match.groups), rest };
  }
  return null;
}

function datelinePieces(groups: Readonly<Record<string, string | undefined>>): Piece[] {
  const {
    outletFirst = "",
    mark0 = "",
    place = "",
    day = "",
    outlet1 = "",
    open = "",
    outlet2 = "",
    close = "",
    mark = "",
  } = groups;
  const before = outletFirst === "" ? [] : [leftOut("outlet", outletFirst), as("mark", mark0)];
  const after = outletFirst === "" ? [as("mark", mark0)] : [];
  return withoutEmpty([
    ...before,
    as("dateline", place),
    ...after,
    leftOut("dateline-day", day),
    leftOut("outlet", outlet1),
    as("mark", open),
    leftOut("outlet", outlet2),
    as("mark", close),
    as("mark", mark),
  ]);
}
