/** Zip archives byte by byte, also such as no honest program makes. */
import { crc32, deflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** The name in front of the packed bytes, where it is another one. */
  readonly localName?: string;
  readonly method?: number;
  readonly flags?: number;
  /** What the table of contents says of the size, where that is not true. */
  readonly sizeBytes?: number;
  readonly packedBytes?: number;
  readonly checksum?: number;
  readonly extra?: Uint8Array;
  /** Offset of the entry's header, where the table of contents points somewhere else. */
  readonly headerAt?: number;
}

export function zip(entries: readonly ZipEntry[], { entryCount = entries.length, comment = "" } = {}): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const file = localPart(entry);
    directory.push(directoryPart(entry, entry.headerAt ?? at));
    files.push(file);
    at += file.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entryCount, 8);
  end.writeUInt16LE(entryCount, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...files, ...directory, end, Buffer.from(comment)]);
}

function bytesOf(text: string | Uint8Array): Buffer {
  return Buffer.from(typeof text === "string" ? Buffer.from(text) : text);
}

function packed({ content = "", method = 0 }: ZipEntry): Buffer {
  return method === 8 ? deflateRawSync(bytesOf(content)) : bytesOf(content);
}

function localPart(entry: ZipEntry): Buffer {
  const name = bytesOf(entry.localName ?? entry.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(entry.method ?? 0, 8);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name, packed(entry)]);
}

function directoryPart(entry: ZipEntry, headerAt: number): Buffer {
  const name = bytesOf(entry.name);
  const content = bytesOf(entry.content ?? "");
  const { extra = new Uint8Array() } = entry;
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(entry.flags ?? 0x0800, 8);
  header.writeUInt16LE(entry.method ?? 0, 10);
  header.writeUInt32LE(entry.checksum ?? crc32(content), 16);
  header.writeUInt32LE(entry.packedBytes ?? packed(entry).length, 20);
  header.writeUInt32LE(entry.sizeBytes ?? content.length, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(headerAt, 42);
  return Buffer.concat([header, name, extra]);
}
