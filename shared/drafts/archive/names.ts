/** Names of files in zip archives: which characters they are made of, and which of them cannot be trusted. */
import { crc32 } from "node:zlib";
import { ARCHIVE_NAME_CHARACTERS_MAX } from "../limits.ts";

/** Upper half of code page 437, which zip archives are written in when they do not say UTF-8. */
const CP437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/** Of an extra field that repeats the name in UTF-8, beside a checksum of the name that it replaces. */
const UNICODE_PATH = 0x7075;

/**
 * Composed (NFC), so that the name a draft gives finds the file that a Mac packed. `extra` holds the entry's extra fields.
 * Many programs write UTF-8 without saying so; bytes that are valid UTF-8 by chance are rare.
 */
export function nameOf(raw: Uint8Array, saysUtf8: boolean, extra: ReadonlyMap<number, Uint8Array>): string {
  const unicode = unicodePath(raw, extra.get(UNICODE_PATH));
  if (unicode !== null) return unicode.normalize("NFC");
  if (saysUtf8) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(raw).normalize("NFC");
  return (utf8(raw) ?? Array.from(raw, cp437).join("")).normalize("NFC");
}

function unicodePath(raw: Uint8Array, field: Uint8Array | undefined): string | null {
  if (field === undefined || field.length < 6 || field[0] !== 1) return null;
  const stated = Buffer.from(field.subarray(1, 5)).readUInt32LE();
  return stated === crc32(raw) ? utf8(field.subarray(5)) : null;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function cp437(byte: number): string {
  return byte < 128 ? String.fromCharCode(byte) : (CP437[byte - 128] ?? "\ufffd");
}

/** What is wrong with a name that would lead out of its archive, or says something else than it seems to; or null. */
export function faultOfName(name: string): string | null {
  if (name.replace(/\/$/, "") === "") return "has no name";
  if (name.length > ARCHIVE_NAME_CHARACTERS_MAX)
    return `has a name of ${name.length} characters; at most ${ARCHIVE_NAME_CHARACTERS_MAX} are possible`;
  if (/\p{Cc}/u.test(name)) return "has control characters in its name";
  if (name.includes("\\")) return "has a backslash in its name";
  if (/^\/|^[A-Za-z]:/.test(name)) return "names a place outside the archive";
  const segments = name.replace(/\/$/, "").split("/");
  if (segments.some((segment) => segment === ".." || segment === "." || segment === ""))
    return "names a place outside the archive";
  return null;
}

const NAMES_SHOWN_MAX = 10;

/** Names in a sentence. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN_MAX).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
