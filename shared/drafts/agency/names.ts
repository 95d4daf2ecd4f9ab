/** Who wrote an agency's story: names out of statements like `By Dian Laut and Raka Muara, Kantor Berita`. */

import type { Stated } from "../draft-content.ts";
import { AUTHORS_MAX, NAME_CHARACTERS_MAX, SHORT_LINE_CHARACTERS_MAX } from "../limits.ts";
import { as, leftOut, type Piece } from "../plain-copy/copy-pieces.ts";
import { readNames } from "../plain-copy/names.ts";
import { isOutlet } from "../plain-copy/outlets.ts";
import { firstOf } from "./excess.ts";
import type { Passage } from "./leaves.ts";
import { leaveOut, type Sorting } from "./terms.ts";

const LABEL =
  /^(?:(?:[Rr]eporting|[Ww]ritten|[Ss]tory|[Tt]ext|[Tt]eks) by|[Bb]y|BY|[Oo]leh|OLEH|[Pp]enulis|[Rr]eporter|[Pp]ewarta|[Ww]artawan|[Ll]aporan|[Vv]on(?= \p{Lu}\S* \p{Lu})) ?:? (?=["“‘'(]?\p{Lu})/u;
const JOINER = /,? (?:and|dan|serta|und|et|og|och|en|y) |, |; | & | \/ /i;
/** What somebody is, behind the name. */
const POST =
  /\b(?:staff|reporter|writer|correspondent|editor|photographer|bureau|chief|wartawan|koresponden|kontributor|redaktur|redaksi)\b/i;
/** An agency's short name: `knt`, `KANTORA`. */
const INITIALS = /^(?:\p{Ll}{2,5}|\p{Lu}{2,8})$/u;

/** `statements` are written for readers, `names` name one person each; only where nobody is stated do the names count. */
export function readAuthors(
  statements: readonly Passage[],
  names: readonly Passage[],
  publicationName: string,
  sorting: Sorting,
): Stated[] {
  const stated = statements.length > 0 ? statements.flatMap((one) => namesIn(one, publicationName, sorting)) : names;
  return firstOf(stated, { field: "byline", max: AUTHORS_MAX, charactersMax: NAME_CHARACTERS_MAX }, sorting);
}

function namesIn(statement: Passage, publicationName: string, sorting: Sorting): Passage[] {
  const { text, line, leaves } = statement;
  if (text.length > SHORT_LINE_CHARACTERS_MAX) return [statement];
  const part = (words: string): Passage => ({ text: words.trim(), line, leaves });
  const label = LABEL.exec(text)?.[0] ?? "";
  if (label !== "") leaveOut(part(label), "label", sorting);
  const names: Passage[] = [];
  for (const piece of piecesOf(text.slice(label.length), publicationName)) {
    if (piece.as === "byline") names.push(part(piece.text));
    else if (piece.as === "left-out") leaveOut(part(piece.text), piece.rule, sorting);
  }
  return names;
}

/** People and outlets as plain copy knows them; where it does not, the first words name the author, whatever they are. */
function piecesOf(text: string, publicationName: string): readonly Piece[] {
  const known = readNames(text, "byline", publicationName);
  if (known !== null) return known;
  return text
    .split(JOINER)
    .filter((words) => words.trim() !== "")
    .map((words, index) => {
      const rule = index === 0 ? null : ruleAgainst(words, publicationName);
      return rule === null ? as("byline", words) : leftOut(rule, words);
    });
}

/** Later words may say for whom somebody writes, or as what. */
function ruleAgainst(words: string, publicationName: string): string | null {
  if (isOutlet(words, publicationName) || INITIALS.test(words)) return "outlet";
  return POST.test(words) ? "post" : null;
}
