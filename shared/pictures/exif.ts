/** Exif, what cameras write: who made the picture, whose it is, what it shows (Exif 2.32, 4.6.4: the first directory). */
import { isCaption, namesIn } from "./camera-words.ts";
import { decodeText } from "./metadata-text.ts";
import type { PictureFields } from "./picture-words.ts";

const TAGS: ReadonlyMap<number, keyof PictureFields> = new Map([
  [0x010e, "caption"],
  [0x013b, "creator"],
  [0x8298, "copyright"],
]);
const PREFIX = "Exif\0\0";
const ENTRY_BYTES = 12;
const ENTRIES_MAX = 200;
/** No name and no caption is longer. */
const TEXT_BYTES_MAX = 8_192;
/** The fourth and last bytes of an entry hold a text as short as this themselves. */
const INLINE_BYTES = 4;
/** ASCII, and UTF-8 since Exif 3.0. */
const TEXT_TYPES = new Set([2, 129]);

/** Nothing, rather than a fault, from what is broken. */
export function readExif(block: Uint8Array | undefined): PictureFields {
  const bytes = Buffer.from(block ?? []);
  const base = bytes.subarray(0, PREFIX.length).toString("latin1") === PREFIX ? PREFIX.length : 0;
  const tiff = bytes.subarray(base);
  const order = tiff.subarray(0, 2).toString("latin1");
  if (tiff.length < 8 || (order !== "II" && order !== "MM")) return {};
  const numbers = new Numbers(tiff, order === "II");
  const directory = numbers.long(4);
  const count = Math.min(ENTRIES_MAX, numbers.short(directory));
  const fields: { -readonly [Field in keyof PictureFields]?: string } = {};
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * ENTRY_BYTES;
    const field = TAGS.get(numbers.short(at));
    if (field === undefined || !TEXT_TYPES.has(numbers.short(at + 2))) continue;
    if (fields[field] !== undefined) continue;
    const length = Math.min(TEXT_BYTES_MAX, numbers.long(at + 4));
    const from = length <= INLINE_BYTES ? at + 8 : numbers.long(at + 8);
    if (from + length > tiff.length) continue;
    const text = textOf(tiff.subarray(from, from + length));
    if (field === "creator") fields[field] = namesIn(text);
    else if (field !== "caption" || isCaption(text)) fields[field] = text;
  }
  return fields;
}

/** Beyond the end everything is 0. */
class Numbers {
  readonly #bytes: Buffer;
  readonly #isLittle: boolean;

  constructor(bytes: Buffer, isLittle: boolean) {
    this.#bytes = bytes;
    this.#isLittle = isLittle;
  }

  short(at: number): number {
    if (at + 2 > this.#bytes.length) return 0;
    return this.#isLittle ? this.#bytes.readUInt16LE(at) : this.#bytes.readUInt16BE(at);
  }

  long(at: number): number {
    if (at + 4 > this.#bytes.length) return 0;
    return this.#isLittle ? this.#bytes.readUInt32LE(at) : this.#bytes.readUInt32BE(at);
  }
}

/** The copyright of an editor may follow that of the photographer, behind a null. */
function textOf(bytes: Uint8Array): string {
  return (
    decodeText(bytes)
      .split("\0")
      .map((part) => part.trim())
      .find(Boolean) ?? ""
  );
}
