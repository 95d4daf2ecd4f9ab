/** Where a paragraph ends although its lines look wrapped: what is for the desk never joins the story, nor the story it. */
import { isDeskNote } from "./desk-note-words.ts";
import { embargoInLine } from "./embargo-phrases.ts";
import { hasClock } from "./embargo-times.ts";
import { ENDS_SENTENCE, isBehindHalfSentence, isInCapitals, type Pair, STARTS_SMALL, wholeLine } from "./line-pairs.ts";

/** However full the line above it is, an embargo or a note begins a line of its own. */
export function beginsForDesk(pair: Pair): boolean {
  const { above, line, below } = pair;
  // Behind half a sentence `embargo hingga Mei` is the story's word, `eds: …` is not.
  if (STARTS_SMALL.test(line.text) && !/^[^:：]{1,40}[:：]/.test(line.text)) return false;
  const isSaid = (text: string) => embargoInLine(text) !== null || (isDeskNote(text) && !isWordOfSentence(pair));
  if (!isSaid(line.text)) return false;
  // Half a sentence may look like an embargo: `Embargo hingga 1 Mei itu merugikan`, and below it `nelayan kecil.`
  const whole = wholeLine(line, below);
  return embargoInLine(above.text) === "dated" || whole === line.text || isSaid(whole);
}

/** Below an embargo, all of which `text` is, the story goes on, but for the rest of its sentence, and its time. */
export function endsEmbargo(text: string, { above, line }: Pair): boolean {
  const embargo = embargoInLine(text);
  if (embargo === null || embargoInLine(wholeLine({ ...above, text }, line)) === null) return false;
  if (ENDS_SENTENCE.test(text)) return embargo === "dated" || !STARTS_SMALL.test(line.text);
  if (embargo === "open") return false;
  return hasClock(text) ? !STARTS_SMALL.test(line.text) : !/^(?:(?:pukul|jam|pkl\.?|at)\s)?\d/i.test(line.text);
}

/** An embargo that does not say until when is not whole: its day, or its hour, begins the next line. */
export function isRestOfEmbargo(text: string, line: { readonly text: string; readonly afterBlank: boolean }): boolean {
  if (line.afterBlank || ENDS_SENTENCE.test(text) || text.length > EMBARGO_CHARACTERS_MAX) return false;
  const embargo = embargoInLine(text);
  if (embargo === "open")
    return embargoInLine(`${text} ${line.text}`) === "dated" && !/^\W*EMBARGO(?:ED)?\W*$/i.test(text);
  return embargo === "dated" && !hasClock(text) && /(?:pukul|jam|pkl\.?|at|,)$/i.test(text) && /^\d/.test(line.text);
}

const EMBARGO_CHARACTERS_MAX = 200;

/** `… kata mereka` and `Redaksi, mohon dicatat, …` stand below each other in every column; a label in capitals is no word of a sentence. */
export function isWordOfSentence(pair: Pair): boolean {
  return isBehindHalfSentence(pair) && !/^\W*\p{Lu}{2,}/u.test(pair.line.text);
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
