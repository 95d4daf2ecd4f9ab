/** What wire systems write around a story: priorities, slugs, word counts, start and end of a message. */
import { as, leftOut, type Markup, type Piece } from "./copy-pieces.ts";

const HEADER_CHARACTERS_MAX = 120;

/** Above the headline, one after another from the top. */
const TOP_LINES: readonly RegExp[] = [
  // ZCZC KB0212
  /^ZCZC\b.{0,40}$/,
  // ANPA 1312
  /^ANPA\b.{0,40}$/,
  // r u i · r u i 0350 · r u i BC-FLOOD-HARBOUR 03-02 0350
  /^[a-z] [a-z]{1,2}(?: [a-z]{1,2}){0,3}(?: \d{3,4})?$/,
  /^(?:[a-z] ){1,4}[A-Z]{2}-\S.{0,100}$/i,
  // a0123 · a0123-----
  /^[a-z]{1,3}\d{3,5}-{0,10}$/i,
  // cwa0003 3 i 380 cwp 0045
  /^[a-z]{2,4}\d{3,5} \d .{1,40}$/,
  // BC-FLOOD-HARBOUR,1st Ld-Writethru,0350 · BC-US--Harbour Flood, 1st Ld-Writethru, a0512,300
  /^(?:BC|AM|PM|SP|BK|FB|EU|AS|LT|US|ME|AF)-{1,2}[\p{L}\d].{1,100}$/u,
  // Selmora/fishing/rights/ · HARBOUR-FLOOD · HARBOUR/FLOOD (UPDATE 1) · flood-harbour-azure
  /^[\p{L}\d-]+(?: [\p{L}\d-]+)?\/(?:[\p{L}\d -]+\/){0,4}$/u,
  /^(?!FOTO|PHOTO|DOK)\p{Lu}[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+){1,5}(?: \((?:UPDATE|LEAD|LD) ?\d{1,2}\))?$/u,
  /^\p{Ll}{2,}(?:-[\p{Ll}\d]{2,}){2,5}$/u,
  // 1ST LEAD · REFILE · 2nd Ld-Writethru
  /^(?:\d(?:st|nd|rd|th) )?(?:lead|ld|ld-writethru|writethru|refile|repeat|advisory)$/i,
  /^\d{3,4}$/,
];

/** Below the headline as well. */
const HEAD_LINES_MAX = 10;
const HEAD_LINES: readonly RegExp[] = [
  // (350 words) · [350 words] · 3500 karakter · Jumlah kata: 350
  /^[([]?\d{1,2}[.,]?\d{1,3} (?:words|kata|karakter|characters)[)\]]?$/i,
  /^(?:jumlah kata|word ?count|words)\s*:\s*\d{1,2}[.,]?\d{1,3}$/i,
  // KN Photo GATK105, GATK106
  /^\p{Lu}{2,6} (?:photos?|graphics?|video)(?: \p{Lu}{2,5}\d{2,4},?){1,20}$/iu,
  /^(?:prioritas|priority|urgensi|urgency)\s*:?\s*[\p{L}\d]{1,12}$/iu,
];

/** `Nomor: 012/HM/III/2025`, of a press release; further down it is a decree's. */
const FIRST_LINES: readonly RegExp[] = [
  /^(?:nomor|no\.)\s?:\s?(?=\D{0,20}\d)[\p{L}\d.-]{1,12}(?:\/[\p{L}\d.-]{1,12}){1,6}$/iu,
];
const FIRST_LINES_MAX = 3;

/** `KN-WF-03-02-25 0350GMT` · `050945 GMT Mar 25` · (350 words) */
const TRAILERS: readonly RegExp[] = [
  /^\p{Lu}{2,5}-[\p{Lu}\d]{2,3}-\d{2}-\d{2}-\d{2,4} \d{4} ?(?:GMT|UTC|[ECMP][SD]T)?<?$/u,
  /^\d{6} GMT \p{L}{3} \d{2}$/u,
  /^[([]?\d{1,2}[.,]?\d{2,3} (?:words|kata|karakter|characters)[)\]]?$/i,
  /^(?:jumlah kata|word ?count)\s*:\s*\d{1,2}[.,]?\d{1,3}$/i,
  // dpx nq yyzz a3 js
  /^(?:[\p{Ll}\d]{2,4} ){1,4}yyzz(?: [\p{Ll}\d]{2,3}){0,4}$/u,
  // (T.K012/B/A-12/A-12) 31-01-2025 10:15:20
  /^\(?\p{Lu}\.[\p{Lu}\d]{2,6}(?:\/[\p{Lu}\d.-]{1,8}){1,5}\)?(?: \d{1,2}-\d{1,2}-\d{4}(?: \d{2}[:.]\d{2}(?:[:.]\d{2})?)?)?$/u,
];
const TRAILER_LINES_MAX = 4;

const END_MARKS: readonly RegExp[] = [
  /^[-–—*#(/\s]{0,6}(?:30|0|end|ends|endit|selesai|tamat|more|lanjut|xxx)[-–—*#)/\s]{1,6}$/i,
  /^[-–—*#(/\s]{1,6}(?:30|0|end|ends|selesai|tamat|more)[-–—*#)/\s]{0,6}$/i,
  /^(?:ends?|ENDS?|NNNN|MORE|more|xxx|XXX|ENDIT|endit)\.?$/,
];
/** After these nothing of the story follows; `more` and `xxx` may stand between pages. */
const LAST_MARK = /30|^-0-$|end|selesai|tamat|nnnn/i;
/** A rule drawn with the keyboard. */
const SEPARATOR = /^[-–—_=*~#•·.+|\s()<>/\\]+$/;

export function markWireHeaders({ lines, pieces }: Markup): void {
  const leaveOut = (index: number, patterns: readonly RegExp[]) => {
    const text = lines[index]?.text ?? "";
    const isHeader = pieces[index] === undefined && matches(patterns, text);
    if (isHeader) pieces[index] = [leftOut("wire-header", text)];
    return isHeader || pieces[index] !== undefined || SEPARATOR.test(text);
  };
  for (let index = 0; index < lines.length && leaveOut(index, TOP_LINES); index += 1);
  for (let index = 0; index < Math.min(HEAD_LINES_MAX, lines.length); index += 1) leaveOut(index, HEAD_LINES);
  for (let index = 0; index < Math.min(FIRST_LINES_MAX, lines.length); index += 1) leaveOut(index, FIRST_LINES);
  for (let index = Math.max(1, lines.length - TRAILER_LINES_MAX); index < lines.length; index += 1)
    leaveOut(index, TRAILERS);
}

function matches(patterns: readonly RegExp[], text: string): boolean {
  return text.length <= HEADER_CHARACTERS_MAX && patterns.some((pattern) => pattern.test(text));
}

/** An end mark or a drawn rule; null for anything else. */
export function readEndMark(text: string): Piece[] | null {
  if (SEPARATOR.test(text)) return [as("mark", text)];
  return isEndMark(text) ? [leftOut("end-mark", text)] : null;
}

function isEndMark(text: string): boolean {
  return END_MARKS.some((pattern) => pattern.test(text));
}

export function isLastMark(text: string): boolean {
  return isEndMark(text) && LAST_MARK.test(text);
}
