/** Text in the metadata of pictures, whose encoding programs seldom state and sometimes state wrongly. */

/** UTF-8 in practice, and the old Latin code page where it is not. Old records cut a text off in the middle of a letter. */
export function decodeText(bytes: Uint8Array): string {
  return utf8(bytes) ?? cutUtf8(bytes) ?? new TextDecoder("windows-1252").decode(bytes);
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Without the beginning of a letter of several bytes at the end; only where another such letter shows that it is one. */
function cutUtf8(bytes: Uint8Array): string | null {
  const last = bytes.subarray(-3).findLastIndex((byte) => byte >= 0xc0);
  const whole = last === -1 ? null : utf8(bytes.subarray(0, Math.max(0, bytes.length - 3) + last));
  return whole !== null && /\P{ASCII}/u.test(whole) ? whole : null;
}
