/** What a reporter writes to the desk around a story, as in a letter: `Mas Bayu, ini naskah banjirnya.`, `Tolong dicek ya.` */
import type { CopyLine } from "./copy-lines.ts";
import { leftOut, type Markup } from "./copy-pieces.ts";

const GREETING =
  /^(?:mas|mbak|bang|pak|bu|kak|bung|rekan|teman|dear|hi|hello|halo|hai|yth|selamat (?:pagi|siang|sore|malam)|good (?:morning|afternoon|evening)|ass?alamu['’]?alaikum)(?!\p{L})/iu;
/** What a letter to a desk speaks of, and a headline with a greeting in it does not. */
const OF_DESK =
  /\b(?:ini (?:naskah|berita|tulisan|copy)|(?:naskah|berita|tulisan|draf|draft)(?:nya| saya)? (?:terlampir|di bawah|untuk|buat)|berikut (?:naskah|berita|tulisan|rilis|saya)|saya kirim|terlampir|here(?:['’]s| is| are) (?:the|my|our) (?:story|copy|piece|draft|text|release)|(?:story|copy|piece|draft|release) (?:is )?(?:attached|below)|please find|attached (?:is|are)|below is)\b/i;
/** A request to somebody at the desk. */
const REQUEST =
  /^(?:(?:mas|mbak|bang|pak|bu|kak|bung|min|editor|desk|redaksi|hi|dear)(?: \p{Lu}\p{L}*){0,2}\s?,\s?)(?:tolong|mohon|minta|please|pls|could you|can you)\s(?:\p{L}+\s){0,2}(?:di)?(?:cek|edit|sunting|tayangkan|naikkan|koreksi|check|edit|proofread|double-check|publish)(?!\p{L})/iu;
/** Then somebody in the story says it. */
const SAID = /\b(?:kata|ujar|ucap|tutur|pinta|said|says|asked|told)\b/i;
const FAREWELL =
  /^(?:terima ?kasih|makasih|trims|salam(?: hormat)?|thanks|thank you|(?:best |kind )?regards|cheers)(?: (?:banyak|ya|mas|mbak|pak|bu|you|very much|in advance))?\s?[,.!]{0,2}$/iu;
const FAREWELL_LINES_MAX = 3;
/** A headline and a paragraph at least must be left. */
const STORY_LINES_MIN = 2;
const NOTE_CHARACTERS_MAX = 250;
const LETTER_LINES_MAX = 4;
const TITLE = /^(?:judul|title|headline)\s?:/i;

export function markCoverNotes({ lines, pieces }: Markup): void {
  if (lines.length <= STORY_LINES_MIN) return;
  const leaveOut = (index: number) => {
    pieces[index] ??= [leftOut("not-for-publication", lines[index]?.text ?? "")];
  };
  const from = TITLE.test(lines[0]?.text ?? "") ? 1 : 0;
  const story = from + lengthOfLetter(lines.slice(from), STORY_LINES_MIN - from);
  for (let index = from; index < story; index += 1) leaveOut(index);
  const last = lines.length - 1;
  const isLetter = story > from;
  for (let index = last; index > last - FAREWELL_LINES_MAX && index > story + 1; index -= 1) {
    const text = lines[index]?.text ?? "";
    if (REQUEST.test(text) && !SAID.test(text) && text.length <= NOTE_CHARACTERS_MAX) leaveOut(index);
    else if (isLetter && FAREWELL.test(text)) for (let at = index; at <= last; at += 1) leaveOut(at);
  }
}

/** It ends with a blank line, and a story must follow. */
function lengthOfLetter(lines: readonly CopyLine[], storyLinesMin: number): number {
  const end = lines.findIndex(({ afterBlank }, index) => index > 0 && afterBlank);
  // `Dear Bayu,` and what is meant below a blank line.
  const greeted = lines[0]?.text ?? "";
  const isGreetingAlone = end === 1 && /,$/.test(greeted) && OF_DESK.test(lines[1]?.text ?? "");
  const until = isGreetingAlone ? 2 : end;
  if (until < 1 || until > LETTER_LINES_MAX || lines.length - until < storyLinesMin || !GREETING.test(greeted))
    return 0;
  const words = lines
    .slice(0, until)
    .map(({ text }) => text)
    .join(" ");
  return words.length <= NOTE_CHARACTERS_MAX && OF_DESK.test(words) ? until : 0;
}
