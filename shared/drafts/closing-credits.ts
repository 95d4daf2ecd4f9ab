/** Who edited, in brackets at the end of the story: `(Editor Name)`, `(abc/def)`, `(Reporting by …; Editing by …)`. */
import { readLabelledCredits } from "./byline-lines.ts";
import { as, leftOut, type Piece } from "./copy-pieces.ts";
import { isOutlet, readNames } from "./names.ts";

const INITIALS = /^\p{Ll}{2,5}(?:[/-]\p{Ll}{2,5}){0,3}$/u;
const CREDIT_CHARACTERS_MAX = 300;

/** A line that is a credit from bracket to bracket. */
export function readClosingCredit(text: string, publicationName: string): Piece[] | null {
  const match = /^([([]+\*{0,3})([^()[\]]+)(\*{0,3}[)\]]+\.?)$/.exec(text);
  if (match === null || text.length > CREDIT_CHARACTERS_MAX) return null;
  const [, opening = "", inner = "", closing = ""] = match;
  const credit = readInner(inner.trim(), publicationName);
  return credit === null ? null : [as("mark", opening), ...credit, as("mark", closing)];
}

/** The credit at the end of the last paragraph, after its full stop. */
export function splitClosingCredit(paragraph: string, publicationName: string): Piece[] | null {
  const at = paragraph.lastIndexOf("(");
  if (at < 2 || paragraph.length - at > CREDIT_CHARACTERS_MAX) return null;
  const text = paragraph.slice(0, at).trim();
  const credit = /[.!?"”’]$/.test(text) ? readClosingCredit(paragraph.slice(at), publicationName) : null;
  return credit === null ? null : [as("paragraph", text), ...credit];
}

function readInner(inner: string, publicationName: string): Piece[] | null {
  const labelled = readLabelledCredits(inner, publicationName);
  if (labelled !== null) return labelled;
  if (INITIALS.test(inner)) return initials(inner);
  if (isOutlet(inner, publicationName)) return [leftOut("outlet", inner)];
  return readNames(inner, "editor", publicationName);
}

function initials(inner: string): Piece[] {
  return inner.split(/([/-])/).map((part, index) => as(index % 2 === 1 ? "mark" : "editor", part));
}
