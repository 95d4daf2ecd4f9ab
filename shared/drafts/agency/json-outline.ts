/** Whether a text file is JSON from its first character to its last. */

/** A list of plain text begins with a bracket, too: `[1] …`, `[Catatan …]`. */
const OPENING = /^\s{0,1000}(?:\{\s{0,1000}(?:"|\}|$)|\[\s{0,1000}[{[])/;
/** In a file that is called JSON, any list of values is one. */
const OPENING_AS_NAMED = /^\s{0,1000}(?:\{|\[\s{0,1000}(?:["{[\]\d-]|true|false|null|$))/;

/** One value and nothing behind it, or one that never ends: that file is damaged. */
export function isJsonFile(extension: string, text: string): boolean {
  const opening = extension === "json" ? OPENING_AS_NAMED : OPENING;
  if (!opening.test(text.slice(0, 3_000))) return false;
  const end = endOfValue(text, text.search(/\S/));
  return end === null || /^\s*$/.test(text.slice(end));
}

/** Behind the bracket that closes the one at `start`, or null. */
function endOfValue(text: string, start: number): number | null {
  const part = /["{}[\]]/g;
  part.lastIndex = start;
  let open = 0;
  for (let found = part.exec(text); found !== null; found = part.exec(text)) {
    if (found[0] === '"') {
      const end = endOfJsonString(text, found.index);
      if (end === null) return null;
      part.lastIndex = end;
    } else {
      open += found[0] === "{" || found[0] === "[" ? 1 : -1;
      if (open === 0) return part.lastIndex;
    }
  }
  return null;
}

/** Behind the quotation mark that ends the string at `start`, or null. */
export function endOfJsonString(text: string, start: number): number | null {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return null;
}
