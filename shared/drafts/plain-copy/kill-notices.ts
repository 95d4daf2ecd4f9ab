/** Agencies take stories back with a notice: it is no story, and what it takes back may be live. */
import type { Problem } from "../report.ts";
import type { CopyLine } from "./copy-lines.ts";

const HEAD_LINES_MAX = 6;
const NOTICE_CHARACTERS_MAX = 300;
const NOTICES: readonly RegExp[] = [
  /^(?:MANDATORY KILL|KILL(?:\W{1,3}KILL){1,4}|(?:KILL|WITHDRAWAL) NOTICE|STORY (?:KILLED|WITHDRAWN)|BERITA (?:DIBATALKAN|DICABUT))\W{0,3}$/,
  /^\W{0,4}(?:EDITORS|EDS|ATTN|ATTENTION|ADVISORY|REDAKSI)\s?[:,–—-][^.]{0,40}\b(?:kill|withdraw|disregard|batalkan|cabut|abaikan)\b[^.]{0,60}\b(?:story|item|report|berita|naskah)\b/i,
];

export function killNoticeIn(lines: readonly CopyLine[]): Problem | null {
  const head = lines.slice(0, HEAD_LINES_MAX);
  const notice = head.find(
    ({ text }) => text.length <= NOTICE_CHARACTERS_MAX && NOTICES.some((pattern) => pattern.test(text)),
  );
  if (notice === undefined) return null;
  return {
    line: notice.number,
    field: "file",
    message: "This is no story but a notice that takes one back.",
    fix: "Withdraw the story it names, if it is live, and do not upload the notice.",
  };
}
