/** IPTC-IIM, the older metadata of press pictures: records of datasets (IPTC Information Interchange Model 4.2, chapter 3). */
import type { PictureFields } from "./picture-words.ts";

const TAG_MARKER = 0x1c;
const APPLICATION_RECORD = 2;
const DATASETS: ReadonlyMap<number, keyof PictureFields> = new Map([
  [80, "creator"],
  [110, "credit"],
  [116, "copyright"],
  [120, "caption"],
]);
/** Record 1, dataset 90: the character set; this escape sequence (ISO 2022) means UTF-8. */
const UTF8_ESCAPE = "\u001b%G";
const HEADER_BYTES = 5;

export function readIptc(block: Uint8Array | undefined): PictureFields {
  const bytes = Buffer.from(block ?? []);
  const fields: { -readonly [Field in keyof PictureFields]?: string } = {};
  let declared = "";
  // Photoshop wraps the records in a resource of its own; the first marker is where they begin.
  let at = bytes.indexOf(Buffer.from([TAG_MARKER, APPLICATION_RECORD]));
  const envelope = bytes.indexOf(Buffer.from([TAG_MARKER, 1]));
  if (envelope !== -1 && envelope < at) at = envelope;
  while (at >= 0 && at + HEADER_BYTES <= bytes.length && bytes[at] === TAG_MARKER) {
    const length = bytes.readUInt16BE(at + 3);
    const value = bytes.subarray(at + HEADER_BYTES, at + HEADER_BYTES + length);
    const [record, dataset] = [bytes[at + 1], bytes[at + 2] ?? 0];
    if (record === 1 && dataset === 90) declared = value.toString("latin1");
    const field = record === APPLICATION_RECORD ? DATASETS.get(dataset) : undefined;
    if (field !== undefined) {
      const text = decode(value, declared === UTF8_ESCAPE);
      const before = fields[field];
      // A picture may be by several people; everything else is said once.
      fields[field] = before === undefined ? text : field === "creator" ? `${before}, ${text}` : before;
    }
    at += HEADER_BYTES + length;
  }
  return fields;
}

/** Undeclared text is UTF-8 in practice, and the old Latin code page where it is not. */
function decode(value: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(value);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(value);
  } catch {
    return new TextDecoder("windows-1252").decode(value);
  }
}
