/** Whether a text in a field of another notation is NITF; without the library that reads it. */

const OPENING_CHARACTERS = 2_000;

export function isNitfText(text: string): boolean {
  return /<(?:[\w-]{1,40}:)?nitf[\s>]/.test(text.slice(0, OPENING_CHARACTERS));
}
