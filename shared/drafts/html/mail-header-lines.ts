/** The header of a mail that is passed on: whose it is, when it was sent and about what. The first line of the story ends it. */
import { fieldOf, goesOn, isMark, maySaySender, subjectIn } from "./mail-headers.ts";
import type { HeaderBox, MailLine } from "./mail-lines.ts";

interface HeaderReading {
  readonly box: HeaderBox | null;
  /** Whether more of it may follow. */
  isOpen: boolean;
  /** A header says each thing once. */
  readonly fields: Set<string>;
  last: MailLine | null;
}

const FIRST_LINE_CHARACTERS_MAX = 1_000;

/** Gives its lines their rule, and returns what the mail says it is about. */
export function markMailHeader(lines: readonly MailLine[]): string {
  let header: HeaderReading = { box: null, isOpen: true, fields: new Set(), last: null };
  let subject = "";
  for (const line of lines) {
    if (!line.isQuoted || line.rule !== null) continue;
    const box = line.header?.isSure === true ? line.header : null;
    if (box !== null && box !== header.box) header = { box, isOpen: true, fields: new Set(), last: null };
    header.isOpen &&= belongs(line, box, header);
    if (!header.isOpen || !line.isFilled) continue;
    line.rule = "mail-header";
    header.last = line;
    subject ||= subjectIn(line.text);
  }
  return subject;
}

function belongs(
  { text, isFilled, parent }: MailLine,
  box: HeaderBox | null,
  { fields, last, ...header }: HeaderReading,
): boolean {
  // Above it, and below a mark, a line may be left blank.
  if (!isFilled) return last === null || isMark(last.text);
  if (parent !== null && /^h[1-6]$/.test(parent.tagName)) return false;
  if (box !== null && last === null) return text.length <= FIRST_LINE_CHARACTERS_MAX;
  if (box !== null && parent === last?.parent && goesOn(text)) return true;
  if (box !== header.box || (last !== null && maySaySender(last.text))) return false;
  const said = isMark(text) ? "mark" : maySaySender(text) ? "from" : fieldOf(text);
  if (said === null || fields.has(said)) return false;
  fields.add(said);
  return true;
}
