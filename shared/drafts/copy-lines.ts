/** The lines of plain copy: white space tidied, hard-wrapped paragraphs made whole again. */

export interface CopyLine {
  /** 1-based, in the draft as uploaded; of the first line when several were joined. */
  readonly number: number;
  readonly text: string;
  readonly indented: boolean;
  /** A blank line (or the beginning of the draft) stands above. */
  readonly afterBlank: boolean;
}

/** All lines that hold something. */
export function copyLines(text: string): CopyLine[] {
  const lines: CopyLine[] = [];
  let afterBlank = true;
  text.split("\n").forEach((raw, index) => {
    const tidied = raw.replace(/\s+/g, " ").trim();
    if (tidied !== "") lines.push({ number: index + 1, text: tidied, indented: /^(?: {2}|\t)/.test(raw), afterBlank });
    afterBlank = tidied === "";
  });
  return unwrap(lines);
}

/** Columns at which old systems and mail programs wrap. */
const WRAP_COLUMNS_MIN = 40;
const WRAP_COLUMNS_MAX = 100;
const WRAP_SLACK_COLUMNS = 3;
const WRAPPED_PAIRS_MIN = 3;

const ENDS_SENTENCE = /[.!?:;]["”’')\]]?$/;
const STARTS_ITEM = /^(?:[-•*–]\s|\d{1,3}[.)]\s|\()/;

function unwrap(lines: readonly CopyLine[]): CopyLine[] {
  const width = wrapWidth(lines);
  if (width === null) return [...lines];
  const joined: CopyLine[] = [];
  let above: CopyLine | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    if (above !== null && last !== undefined && continues(above, line, width)) {
      const glue = /\p{L}-$/u.test(last.text) ? "" : " ";
      joined[joined.length - 1] = { ...last, text: `${last.text}${glue}${line.text}` };
    } else joined.push(line);
    above = line;
  }
  return joined;
}

/** The column at which the draft is wrapped, or null when its lines are paragraphs. */
function wrapWidth(lines: readonly CopyLine[]): number | null {
  const pairs = lines.slice(1).flatMap((line, index) => {
    const above = lines[index];
    return above === undefined || !mayContinue(line) ? [] : [{ above, line }];
  });
  const width = pairs.reduce((most, { above }) => Math.max(most, above.text.length), 0);
  if (width < WRAP_COLUMNS_MIN || width > WRAP_COLUMNS_MAX) return null;
  const full = pairs.filter(({ above, line }) => continues(above, line, width));
  const sentences = full.filter(({ above }) => ENDS_SENTENCE.test(above.text));
  const wrapped = full.length >= WRAPPED_PAIRS_MIN && full.length * 2 >= pairs.length;
  return wrapped && sentences.length * 2 < full.length ? width : null;
}

/** A line was wrapped when the next word would not have fitted any more. */
function continues(above: CopyLine, line: CopyLine, width: number): boolean {
  const firstWord = line.text.split(" ", 1)[0] ?? "";
  return mayContinue(line) && above.text.length + 1 + firstWord.length >= width - WRAP_SLACK_COLUMNS;
}

function mayContinue(line: CopyLine): boolean {
  return !line.afterBlank && !line.indented && !STARTS_ITEM.test(line.text);
}
