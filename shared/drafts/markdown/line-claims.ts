/** Which lines of a Markdown body are no story: those for the desk, and those that state fields as lines of plain copy do. */
import { as, type Piece } from "../plain-copy/copy-pieces.ts";
import { isFullName } from "../plain-copy/names.ts";
import { isPlace } from "../plain-copy/places.ts";

const FIELDS = new Set<Piece["as"]>([
  "byline",
  "editor",
  "date",
  "update-date",
  "section",
  "tag",
  "related-title",
  "related-href",
]);
/** In front of the paragraph with the dateline. */
const OF_DATELINE = new Set<Piece["as"]>(["dateline", "date", "left-out", "mark"]);

export function isForDesk(piece: Piece): boolean {
  return (
    piece.as === "embargo" ||
    piece.as === "embargo-time" ||
    (piece.as === "left-out" && piece.rule === "not-for-publication")
  );
}

export function isLabel(piece: Piece): boolean {
  return piece.as === "left-out" && piece.rule === "label";
}

/** An embargo or a note goes wherever it stands, with its label; what stands beside it is the story. */
export function deskPieces(pieces: readonly Piece[]): readonly Piece[] | null {
  if (!pieces.some(isForDesk)) return null;
  return pieces.map((piece) =>
    isForDesk(piece) || isLabel(piece) || piece.as === "mark" ? piece : as("paragraph", piece.text),
  );
}

/** What a line is to the story: a part of it, nothing (it is for the desk), or the statement of fields, surely or only at its place. */
export type Claim =
  | "story"
  | "desk"
  | "field"
  | "date around the story"
  /** A date with its time. */
  | "moment around the story"
  | "field below the story";

/**
 * Markdown has many uses for a date, a name or a word in brackets. A field has a label wherever it stands; a bare date is
 * one above or below the story (inside it heads a part of a chronicle), and a name in brackets only where the story ends.
 */
export function claimOf(pieces: readonly Piece[]): Claim {
  if (pieces.some(isForDesk) && pieces.every((piece) => isForDesk(piece) || isLabel(piece) || piece.as === "mark"))
    return "desk";
  // `Jakarta -`, on a line of its own.
  if (pieces.length > 1 && pieces.every((piece) => OF_DATELINE.has(piece.as)) && isDatelineAlone(pieces))
    return "field";
  const isWhole = pieces.every((piece) => FIELDS.has(piece.as) || piece.as === "left-out" || piece.as === "mark");
  const fields = pieces.filter((piece) => FIELDS.has(piece.as));
  if (!isWhole || fields.length === 0) return "story";
  if (pieces.some(isLabel) || fields.some(({ as: role }) => /^related-(?:title|href)$/.test(role))) return "field";
  const date = fields.find(({ as: role }) => /^(?:update-)?date$/.test(role));
  if (date !== undefined)
    return /\d[.:]\d{2}(?!\d)/.test(date.text) ? "moment around the story" : "date around the story";
  return isClosingCredit(pieces, fields) ? "field below the story" : "story";
}

function isDatelineAlone(pieces: readonly Piece[]): boolean {
  const place = pieces.find((piece) => piece.as === "dateline")?.text ?? "";
  return place !== "" && (isPlace(place) || place === place.toUpperCase());
}

/** `(Sekar Ayu)`, `(abc/def)` */
function isClosingCredit([first]: readonly Piece[], fields: readonly Piece[]): boolean {
  const isInBrackets = first?.as === "mark" && first.text.startsWith("(");
  return isInBrackets && (fields.length > 1 || fields.every(({ text }) => isFullName(text)));
}

/** The dateline off its paragraph. What only a colon or a dash marks must be a place, in capitals, or beside its newsroom. */
export function datelinePieces(pieces: readonly Piece[]): readonly Piece[] | null {
  const from = pieces.findIndex((piece) => piece.as === "paragraph");
  const head = pieces.slice(0, Math.max(0, from));
  const place = head.find((piece) => piece.as === "dateline")?.text;
  if (place === undefined || !head.every((piece) => OF_DATELINE.has(piece.as))) return null;
  const isColon = head.at(-1)?.as === "mark" && head.at(-1)?.text === ":";
  const hasOutlet = head.some((piece) => piece.as === "left-out" && piece.rule === "outlet");
  const isMarked = !isColon && (hasOutlet || place === place.toUpperCase());
  if (!isMarked && (!isPlace(place) || isRoute(head, pieces[from]?.text ?? ""))) return null;
  return [...head, ...pieces.slice(from).map((piece) => as("paragraph", piece.text))];
}

/** `Jakarta – Bandung kini hanya satu jam`: from one place to another, and no dateline. */
function isRoute(head: readonly Piece[], text: string): boolean {
  const [place, ...marks] = head;
  if (marks.some((piece) => piece.as !== "mark")) return false;
  const [one = "", two = ""] = text.split(" ", 2).map((word) => word.replace(/[^\p{L}]+$/u, ""));
  return [one, `${one} ${two}`].some((to) => /^\p{Lu}/u.test(to) && isPlace(to) && to !== place?.text);
}
