/** Where a paragraph ends although its lines look wrapped: what is for the desk never joins the story, nor the story it. */
import { isDeskNote } from "./desk-note-words.ts";
import { embargoInLine, hasClock } from "./embargo-lines.ts";
import { ENDS_SENTENCE, type Pair, STARTS_SMALL } from "./line-pairs.ts";

/** However full the line above it is, an embargo or a note begins a line of its own. */
export function beginsForDesk(pair: Pair): boolean {
  const { above, line } = pair;
  // Behind half a sentence `embargo hingga Mei` is the story's word, `eds: …` is not.
  if (STARTS_SMALL.test(line.text) && !/^[^:：]{1,40}[:：]/.test(line.text)) return false;
  const isSaid = (text: string) => embargoInLine(text) !== null || (isDeskNote(text) && !isBehindHalfSentence(pair));
  if (!isSaid(line.text)) return false;
  // Half a sentence may look like an embargo: `Embargo hingga 1 Mei itu merugikan`, and below it `nelayan kecil.`
  const whole = wholeLine(pair);
  return embargoInLine(above.text) === "dated" || whole === line.text || isSaid(whole);
}

/** Below an embargo the story goes on, but for the embargo's own time, and for the rest of its sentence. */
export function endsEmbargo({ above, line }: Pair): boolean {
  const embargo = embargoInLine(above.text);
  if (embargo === "dated" && embargoInLine(wholeLine({ above, line: above, below: line })) === null) return false;
  if (embargo === "dated") return hasClock(above.text) || !/^(?:(?:pukul|jam|pkl\.?|at)\s)?\d/i.test(line.text);
  return embargo !== null && !STARTS_SMALL.test(line.text) && ENDS_SENTENCE.test(above.text);
}

/**
 * Below a note, which may have several sentences, the story goes on where nothing shows that the note does: a block of its
 * own is the note's whole. What is written in capitals does not go on in small letters.
 */
export function endsNote(
  { above, line }: Pair,
  first: { readonly text: string; readonly afterBlank: boolean },
): boolean {
  if (!isDeskNote(first.text)) return false;
  if (isInCapitals(above.text) && !isInCapitals(line.text)) return true;
  return !first.afterBlank && !STARTS_SMALL.test(line.text) && ENDS_SENTENCE.test(above.text);
}

const HALF_SENTENCE_CHARACTERS_MIN = 45;

/** `… kata mereka.` and `Redaksi, mohon dicatat, …` stand below each other in every column; a label in capitals is no word of a sentence. */
function isBehindHalfSentence({ above, line }: Pair): boolean {
  const isHalf = above.text.length >= HALF_SENTENCE_CHARACTERS_MIN && !ENDS_SENTENCE.test(above.text);
  return isHalf && !line.afterBlank && !/^\W*\p{Lu}{2,}/u.test(line.text);
}

/** With the rest of its sentence on the line below, where it may go on there. */
function wholeLine({ line, below }: Pair): string {
  const goesOn =
    below !== undefined &&
    !below.afterBlank &&
    line.text.length >= HALF_SENTENCE_CHARACTERS_MIN &&
    !ENDS_SENTENCE.test(line.text);
  if (!goesOn) return line.text;
  const restOfSentence = /^.+?[.!?](?=\s|$)/.exec(below.text)?.[0] ?? below.text;
  return `${line.text} ${restOfSentence}`;
}

function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
}
