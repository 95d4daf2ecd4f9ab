/** Lines that newsrooms write to each other, or that end a transmission: never for readers. */
import { as, leftOut, type Piece } from "./copy-pieces.ts";

const NOTE =
  /^[[(*]{0,3}\s*(?:catatan (?:untuk|kepada) (?:editor|redaktur|redaksi|desk)|notes? (?:to|for) (?:the )?(?:editors?|desk)|editors? note to desk|not for publication|bukan untuk (?:publikasi|dipublikasikan|disiarkan)|tidak untuk (?:publikasi|dipublikasikan|disiarkan))\b/i;
const END = /^[-–—*#(\s]{0,6}(?:30|end|ends|selesai|tamat)[-–—*#)\s]{0,6}$/i;
/** A rule drawn with the keyboard. */
const SEPARATOR = /^[-–—_=*~#•·.+|\s]+$/;

/** A note to the desk, an end mark, a drawn rule; null for anything else. */
export function readDeskNote(text: string): Piece[] | null {
  if (NOTE.test(text)) return [leftOut("not-for-publication", text)];
  if (END.test(text) && /[-–—*#(]|^ends?$/i.test(text)) return [leftOut("end-mark", text)];
  return SEPARATOR.test(text) ? [as("mark", text)] : null;
}
