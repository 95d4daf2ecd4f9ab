/** Exif as a camera writes it, field by field: a header, one directory, and the texts that it points to. */

const TAGS = { caption: 0x010e, creator: 0x013b, copyright: 0x8298 } as const;
const HEADER = Buffer.from("II*\0\b\0\0\0", "latin1");
const ENTRY_BYTES = 12;
const TEXT_TYPE = 2;
/** A text as short as this stands in the entry itself. */
const INLINE_BYTES = 4;

/** The same text in several fields is written once, and all of them point to it. */
export function exif(...fields: readonly (readonly [field: keyof typeof TAGS, text: string])[]): Buffer {
  const directory = Buffer.alloc(2 + fields.length * ENTRY_BYTES + 4);
  directory.writeUInt16LE(fields.length);
  const texts: Buffer[] = [];
  const places = new Map<string, number>();
  let end = HEADER.length + directory.length;
  for (const [index, [field, text]] of fields.entries()) {
    const bytes = Buffer.from(`${text}\0`);
    const entry = directory.subarray(2 + index * ENTRY_BYTES);
    entry.writeUInt16LE(TAGS[field]);
    entry.writeUInt16LE(TEXT_TYPE, 2);
    entry.writeUInt32LE(bytes.length, 4);
    if (bytes.length <= INLINE_BYTES) {
      bytes.copy(entry, 8);
      continue;
    }
    entry.writeUInt32LE(places.get(text) ?? end, 8);
    if (places.has(text)) continue;
    places.set(text, end);
    texts.push(bytes);
    end += bytes.length;
  }
  return Buffer.concat([Buffer.from("Exif\0\0"), HEADER, directory, ...texts]);
}
