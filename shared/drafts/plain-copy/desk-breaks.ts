/** Where a paragraph ends although its lines look wrapped: what is for the desk never joins the story, nor the story it. */
import { isDeskNote } from "./desk-notes.ts";
import { embargoInLine } from "./embargo-lines.ts";
import { ENDS_SENTENCE, type Pair, STARTS_SMALL } from "./line-pairs.ts";

/**
 * However full the line above it is, an embargo or a note begins a line of its own. Below an embargo with its time the story
 * goes on; a note may be longer than its line.
 */
export function partsDeskFromStory({ above, line }: Pair): boolean {
  // Behind half a sentence `embargo hingga Mei` is the story's word, `eds: …` is not.
  const isWordOfStory = STARTS_SMALL.test(line.text) && !/^[^:：]{1,40}[:：]/.test(line.text);
  if (!isWordOfStory && (embargoInLine(line.text) !== null || isDeskNote(line.text))) return true;
  const embargo = embargoInLine(above.text);
  if (embargo === "dated") return hasClock(above.text) || !BEGINS_WITH_CLOCK.test(line.text);
  // What of a note is cut off is published: it ends where a sentence does.
  const isAbove = embargo !== null || isDeskNote(above.text);
  return isAbove && !STARTS_SMALL.test(line.text) && ENDS_SENTENCE.test(above.text);
}

/** `10.00 WIB` right below the day of an embargo: without it the embargo would end in the night before. */
export function isTimeOfEmbargo({ above, line }: Pair): boolean {
  if (line.afterBlank || line.text.length > CLOCK_CHARACTERS_MAX || !BEGINS_WITH_CLOCK.test(line.text)) return false;
  return embargoInLine(above.text) === "dated" && !hasClock(above.text);
}

const CLOCK_CHARACTERS_MAX = 30;
const BEGINS_WITH_CLOCK = /^(?:(?:pukul|jam|pkl\.?|at)\s)?(?:\d{1,2}[.:]\d{2}|\d{1,2}\s?[ap]\.?m)(?!\d)/i;

function hasClock(text: string): boolean {
  return /(?<!\d)\d{1,2}[.:]\d{2}(?!\d|[.:]\d{2,4})|\d\s?[ap]\.?m\b/i.test(text);
}
