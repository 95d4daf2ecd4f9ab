/** IPTC-IIM, the older metadata of press pictures: records of datasets (IPTC Information Interchange Model 4.2, chapter 3). */
import { decodeText } from "./metadata-text.ts";
import type { PictureFields } from "./picture-words.ts";

const TAG_MARKER = 0x1c;
const APPLICATION_RECORD = 2;
const DATASETS: ReadonlyMap<number, keyof PictureFields> = new Map([
  [80, "creator"],
  [110, "credit"],
  [116, "copyright"],
  [120, "caption"],
]);
/** Record 1, dataset 90: the character set, as an escape sequence (ISO 2022). Of the Latin ones, undeclared text is told by itself. */
const PART_OF_ISO_8859: ReadonlyMap<string, number> = new Map([
  ["\u001b-B", 2],
  ["\u001b-C", 3],
  ["\u001b-D", 4],
  ["\u001b-F", 7],
  ["\u001b-G", 6],
  ["\u001b-H", 8],
  ["\u001b-L", 5],
  ["\u001b-M", 9],
]);
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
      const text = decode(value, declared);
      const before = fields[field];
      // A picture may be by several people; everything else is said once.
      fields[field] = before === undefined ? text : field === "creator" ? `${before}, ${text}` : before;
    }
    at += HEADER_BYTES + length;
  }
  return fields;
}

function decode(value: Uint8Array, declared: string): string {
  const part = PART_OF_ISO_8859.get(declared);
  return part === undefined ? decodeText(value) : new TextDecoder(`iso-8859-${part}`).decode(value);
}
