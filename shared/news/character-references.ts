/** What stands in the HTML of a body for a character that means something else there: `&amp;`, `&nbsp;`, `&#x338;`. */

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi;

/** A text of HTML without its tags, as people read it. A name that no body has stays as it is. */
export function withCharacters(text: string): string {
  return text.replace(REFERENCE, (whole, hexadecimal, decimal, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    return characterOf(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16));
  });
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}
