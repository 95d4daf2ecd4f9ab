/** Agencies that take an item back in words: in a note to editors, or in the headline. */
import type { Stated } from "../draft-content.ts";
import type { Problem } from "../report.ts";

/** `KILL. Please do not use this story.`, `Mandatory kill`, `KILLED:`; `Kill the caption …` speaks of a part. */
const KILL = "(?:MANDATORY\\W{1,3})?KILL(?:ED)?(?:\\W{1,3}KILL){0,4}(?: (?:NOTICE|ADVISORY|STORY))?";
const NOTE = new RegExp(`^\\W{0,4}${KILL}\\s*(?:[.:!,;|/–—-]|$)`, "i");
/** A film may be called `Kill: …`, but not in capitals; `KILLED: …` may head a story. */
const HEADLINE =
  /^\W{0,4}(?:MANDATORY\W{1,3})?KILL(?:\W{1,3}KILL){0,4}(?: (?:NOTICE|ADVISORY|STORY))?\s*(?:[:!|/–—-]|$)/;
/** `Please withdraw this story`, `Berita ini telah dicabut` */
const OF_THIS =
  /\b(?:kill|withdraw|disregard|retract|batalkan|cabut|abaikan)\s(?:this|berita|naskah|tulisan)\s(?:story|item|report|article|copy|ini)\b|\bthis\s(?:story|item|report|article)\s(?:is|was|has been)\s(?:killed|withdrawn|retracted|cancell?ed)\b|\b(?:berita|naskah|tulisan)\sini\s(?:telah\s|sudah\s)?(?:dibatalkan|dicabut|ditarik)\b/i;

/** Why a note takes its item back, or null. */
export function killInNote({ text, line }: Stated): Problem | null {
  return NOTE.test(text) || OF_THIS.test(text) ? takenBack(line) : null;
}

export function killInHeadline({ text, line }: Stated): Problem | null {
  return HEADLINE.test(text) ? takenBack(line) : null;
}

export function takenBack(line: number): Problem {
  return {
    line,
    field: "pubstatus",
    message: "The agency has cancelled this item.",
    fix: "Do not publish it; if an article made from it is live, withdraw that article at the desk.",
  };
}
