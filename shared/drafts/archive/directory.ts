/** The table of contents at the end of a zip archive. Whatever the bytes say, reading it costs no more than its length. */

import { ARCHIVE_ENTRIES_MAX } from "../limits.ts";
import { nameOf } from "./names.ts";

/** One file of the archive, as the table of contents describes it. */
export interface PackedFile {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** A name of another file, wherever it lies, instead of a file. */
  readonly isLink: boolean;
  /** 0: as it is, 8: deflated; others are rare. */
  readonly method: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  /** Offset of the packed bytes, and of what stands before them. */
  readonly headerAt: number;
  readonly dataAt: number;
}

export type Directory =
  | { readonly ok: true; readonly files: readonly PackedFile[]; readonly startsAt: number }
  | { readonly ok: false; readonly fault: "cut off" | "damaged" | "split" | { readonly entries: number } };

const END = { signature: 0x06054b50, bytes: 22, commentBytesMax: 65_535 };
/** Before the first file of an archive that is, or was to be, in several parts. */
const FIRST_OF_SEVERAL = "PK\u0007\u0008";
const LOCATOR_64 = { signature: 0x07064b50, bytes: 20 };
const END_64 = { signature: 0x06064b50, bytes: 56 };
const ENTRY = { signature: 0x02014b50, bytes: 46 };
const HEADER = { signature: 0x04034b50, bytes: 30 };
/** Fields of sizes, counts and offsets that hold this stand elsewhere, in 64 bits. */
const SEE_64 = 0xffffffff;
const SEE_64_COUNT = 0xffff;
const EXTRA_64 = 0x0001;

export function readDirectory(bytes: Uint8Array): Directory {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const endAt = findEnd(buffer);
  if (endAt === null)
    return { ok: false, fault: buffer.subarray(0, 4).toString("latin1") === FIRST_OF_SEVERAL ? "split" : "cut off" };
  const summary = readSummary(buffer, endAt);
  if (summary === null) return { ok: false, fault: "damaged" };
  if (summary.isSplit) return { ok: false, fault: "split" };
  if (summary.entries > ARCHIVE_ENTRIES_MAX) return { ok: false, fault: { entries: summary.entries } };
  const files: PackedFile[] = [];
  let at = summary.startsAt;
  for (let index = 0; index < summary.entries; index += 1) {
    const entry = readEntry(buffer, at, endAt);
    if (entry === null) return { ok: false, fault: "damaged" };
    files.push(entry.file);
    at = entry.endsAt;
  }
  return { ok: true, files, startsAt: summary.startsAt };
}

/** The last record of an archive; a comment may follow it. */
function findEnd(buffer: Buffer): number | null {
  const first = Math.max(0, buffer.length - END.bytes - END.commentBytesMax);
  for (let at = buffer.length - END.bytes; at >= first; at -= 1) {
    if (buffer.readUInt32LE(at) === END.signature && at + END.bytes + buffer.readUInt16LE(at + 20) <= buffer.length)
      return at;
  }
  return null;
}

interface Summary {
  readonly entries: number;
  readonly startsAt: number;
  readonly isSplit: boolean;
}

function readSummary(buffer: Buffer, endAt: number): Summary | null {
  const entries = buffer.readUInt16LE(endAt + 10);
  const startsAt = buffer.readUInt32LE(endAt + 16);
  if (entries === SEE_64_COUNT || startsAt === SEE_64) return readSummary64(buffer, endAt);
  const isSplit = buffer.readUInt16LE(endAt + 4) !== 0 || buffer.readUInt16LE(endAt + 8) !== entries;
  return startsAt <= endAt ? { entries, startsAt, isSplit } : null;
}

function readSummary64(buffer: Buffer, endAt: number): Summary | null {
  const locatorAt = endAt - LOCATOR_64.bytes;
  if (locatorAt < 0 || buffer.readUInt32LE(locatorAt) !== LOCATOR_64.signature) return null;
  const at = read64(buffer, locatorAt + 8);
  if (at === null || at + END_64.bytes > locatorAt || buffer.readUInt32LE(at) !== END_64.signature) return null;
  const entries = read64(buffer, at + 32);
  const startsAt = read64(buffer, at + 48);
  if (entries === null || startsAt === null || startsAt > at) return null;
  return { entries, startsAt, isSplit: buffer.readUInt32LE(at + 16) !== 0 };
}

function readEntry(buffer: Buffer, at: number, end: number): { file: PackedFile; endsAt: number } | null {
  if (at + ENTRY.bytes > end || buffer.readUInt32LE(at) !== ENTRY.signature) return null;
  const flags = buffer.readUInt16LE(at + 8);
  const nameAt = at + ENTRY.bytes;
  const extraAt = nameAt + buffer.readUInt16LE(at + 28);
  const commentAt = extraAt + buffer.readUInt16LE(at + 30);
  const endsAt = commentAt + buffer.readUInt16LE(at + 32);
  if (endsAt > end) return null;
  const extra = readExtra(buffer.subarray(extraAt, commentAt));
  const sizes = readSizes(buffer, at, extra.get(EXTRA_64));
  const rawName = buffer.subarray(nameAt, extraAt);
  const dataAt = sizes === null ? null : findData(buffer, sizes.headerAt, rawName);
  if (sizes === null || dataAt === null) return null;
  const file: PackedFile = {
    ...sizes,
    dataAt,
    name: nameOf(rawName, (flags & 0x0800) !== 0, extra),
    isEncrypted: (flags & 0x2041) !== 0,
    isLink: isLink(buffer.readUInt8(at + 5), buffer.readUInt32LE(at + 38)),
    method: buffer.readUInt16LE(at + 10),
    checksum: buffer.readUInt32LE(at + 16),
  };
  return { file, endsAt };
}

/** Systems like Unix keep the kind of a file in the upper half of its attributes; 3 is Unix, 19 the Mac. */
function isLink(system: number, attributes: number): boolean {
  return (system === 3 || system === 19) && ((attributes >>> 16) & 0xf000) === 0xa000;
}

function readExtra(buffer: Buffer): Map<number, Uint8Array> {
  const fields = new Map<number, Uint8Array>();
  for (let at = 0; at + 4 <= buffer.length; ) {
    const until = at + 4 + buffer.readUInt16LE(at + 2);
    if (until > buffer.length) break;
    fields.set(buffer.readUInt16LE(at), buffer.subarray(at + 4, until));
    at = until;
  }
  return fields;
}

/** The extra field holds those of the three numbers, in this order, that do not fit into 32 bits. */
function readSizes(buffer: Buffer, at: number, extra: Uint8Array | undefined) {
  const wide = Buffer.from(extra ?? []);
  let wideAt = 0;
  const [sizeBytes, packedBytes, headerAt] = [24, 20, 42].map((field) => {
    const value = buffer.readUInt32LE(at + field);
    if (value !== SEE_64) return value;
    wideAt += 8;
    return wideAt <= wide.length ? read64(wide, wideAt - 8) : null;
  });
  if (typeof sizeBytes !== "number" || typeof packedBytes !== "number" || typeof headerAt !== "number") return null;
  return { sizeBytes, packedBytes, headerAt };
}

/** Where the packed bytes begin, behind a header that repeats the name: with another name there, two readers would see two archives. */
function findData(buffer: Buffer, headerAt: number, rawName: Buffer): number | null {
  const nameAt = headerAt + HEADER.bytes;
  if (nameAt > buffer.length || buffer.readUInt32LE(headerAt) !== HEADER.signature) return null;
  const extraAt = nameAt + buffer.readUInt16LE(headerAt + 26);
  const dataAt = extraAt + buffer.readUInt16LE(headerAt + 28);
  return dataAt <= buffer.length && buffer.subarray(nameAt, extraAt).equals(rawName) ? dataAt : null;
}

function read64(buffer: Buffer, at: number): number | null {
  const value = Number(buffer.readBigUInt64LE(at));
  return Number.isSafeInteger(value) ? value : null;
}
