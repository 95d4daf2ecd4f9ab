/**
 * What lies in a zip archive, whoever made it. Opening it inflates nothing; taking a file out inflates no more than that
 * file declared, and all together may declare no more than fits. The inflating is Node's own, because it can be told
 * when to stop.
 */
import { crc32, inflateRawSync } from "node:zlib";
import { ARCHIVE_ENTRIES_MAX, ARCHIVE_UNPACKED_BYTES_MAX } from "../limits.ts";
import type { Problem } from "../report.ts";
import { type PackedFile, readDirectory } from "./directory.ts";
import { faultOfName } from "./names.ts";

export interface ArchiveEntry {
  readonly name: string;
  /** Unpacked. */
  readonly sizeBytes: number;
}

export interface Archive {
  readonly ok: true;
  /** Files in the order in which they were packed, without folders. */
  readonly entries: readonly ArchiveEntry[];
  /**
   * One file, or undefined when there is none of that name, when it is damaged or larger than `bytesMax`. A file in an
   * archive that is itself an entry here is named with `!/` between the two names.
   */
  read(name: string, bytesMax?: number): Uint8Array | undefined;
}

export type OpenedArchive = Archive | { readonly ok: false; readonly problem: Problem };

const NESTED = "!/";
const STORED = 0;
const DEFLATED = 8;
const AGAIN = "Pack the files again with the zip program of your computer, and upload that archive.";

/** By its first bytes; the second signature is that of an archive without files, the third that of one in several parts. */
export function isArchive(start: Uint8Array): boolean {
  return /^504b(?:0304|0506|0708)/.test(Buffer.from(start.subarray(0, 4)).toString("hex"));
}

export function openArchive(bytes: Uint8Array): OpenedArchive {
  const directory = readDirectory(bytes);
  if (!directory.ok) return refuse(...faultSentence(directory.fault));
  const problem = problemOf(directory.files, directory.startsAt);
  if (problem !== null) return { ok: false, problem };
  const files = directory.files.filter(({ name }) => !name.endsWith("/"));
  const byName = new Map(files.map((file) => [file.name, file]));
  const entries = files.map(({ name, sizeBytes }) => ({ name, sizeBytes }));
  return { ok: true, entries, read: (name, bytesMax) => read(bytes, byName, name, bytesMax) };
}

function read(
  bytes: Uint8Array,
  files: ReadonlyMap<string, PackedFile>,
  name: string,
  bytesMax = ARCHIVE_UNPACKED_BYTES_MAX,
): Uint8Array | undefined {
  const file = files.get(name);
  if (file !== undefined) return file.sizeBytes <= bytesMax ? unpack(bytes, file) : undefined;
  const at = name.indexOf(NESTED);
  const outer = files.get(name.slice(0, Math.max(0, at)));
  const nested = outer === undefined ? undefined : unpack(bytes, outer);
  const opened = nested === undefined ? undefined : openArchive(nested);
  const inner = name.slice(at + NESTED.length);
  const isThere = opened?.ok === true && opened.entries.some((entry) => entry.name === inner);
  return isThere ? opened.read(inner, bytesMax) : undefined;
}

/** The name of a file inside an archive that is an entry itself. */
export function nestedName(outer: string, inner: string): string {
  return `${outer}${NESTED}${inner}`;
}

function unpack(bytes: Uint8Array, file: PackedFile): Uint8Array | undefined {
  const packed = bytes.subarray(file.dataAt, file.dataAt + file.packedBytes);
  const unpacked = file.method === STORED ? packed : inflate(packed, file.sizeBytes);
  const isWhole = unpacked?.length === file.sizeBytes && crc32(unpacked) === file.checksum;
  return isWhole ? unpacked : undefined;
}

function inflate(packed: Uint8Array, sizeBytes: number): Uint8Array | undefined {
  try {
    // One byte more than nothing: the limit cannot be 0.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, sizeBytes) });
  } catch {
    return undefined;
  }
}

function problemOf(files: readonly PackedFile[], directoryAt: number): Problem | null {
  const names = new Set<string>();
  let unpackedBytes = 0;
  for (const { name, isEncrypted, isLink, method, sizeBytes, packedBytes } of files) {
    const fault = faultOfName(name);
    if (fault !== null) return problem(`A file in the archive (${shown(name)}) ${fault}.`, AGAIN);
    if (names.has(name)) return problem(`The archive holds two files named ${shown(name)}.`, AGAIN);
    names.add(name);
    if (isEncrypted) return problem("The archive is locked with a password.", "Pack the files without a password.");
    if (isLink)
      return problem(
        `The file ${shown(name)} in the archive is only a link to another file.`,
        "Put the file itself into the folder, and pack it again.",
      );
    if (method !== STORED && method !== DEFLATED)
      return problem(`The file ${shown(name)} is packed in a way that Galley cannot read.`, AGAIN);
    if (method === STORED && packedBytes !== sizeBytes) return problem(...faultSentence("damaged"));
    unpackedBytes += sizeBytes;
  }
  if (unpackedBytes > ARCHIVE_UNPACKED_BYTES_MAX) return tooLarge(unpackedBytes);
  return overlap(files, directoryAt) ? problem(...faultSentence("damaged")) : null;
}

/** Files that share their packed bytes make a small archive unpack to anything. */
function overlap(files: readonly PackedFile[], directoryAt: number): boolean {
  const ranges = files.map(({ headerAt, dataAt, packedBytes }) => ({ from: headerAt, until: dataAt + packedBytes }));
  ranges.sort((one, other) => one.from - other.from);
  return ranges.some(({ until }, index) => until > (ranges[index + 1]?.from ?? directoryAt));
}

function faultSentence(
  fault: "cut off" | "damaged" | "split" | { readonly entries: number },
): [message: string, fix: string] {
  if (fault === "cut off")
    return ["The Word document or zip archive is cut off: its end is missing.", "Upload the file again, whole."];
  if (fault === "damaged") return ["The Word document or zip archive is damaged.", `Save it again. ${AGAIN}`];
  if (fault === "split") return ["The archive is one part of several.", "Pack everything into one zip file."];
  return [
    `The archive holds ${fault.entries} files; at most ${ARCHIVE_ENTRIES_MAX} are possible.`,
    "Pack the article and its pictures alone.",
  ];
}

function tooLarge(unpackedBytes: number): Problem {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1_048_576);
  const message = `Unpacked, the file has ${megabytes(unpackedBytes)} MB; at most ${megabytes(ARCHIVE_UNPACKED_BYTES_MAX)} MB are possible.`;
  return problem(message, "Make the pictures smaller, or upload them as files beside the draft.");
}

function shown(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}]/gu, "\ufffd");
  return `“${plain.length > 80 ? `${plain.slice(0, 80)}…` : plain}”`;
}

function problem(message: string, fix: string): Problem {
  return { line: null, field: "file", message, fix };
}

function refuse(message: string, fix: string): OpenedArchive {
  return { ok: false, problem: problem(message, fix) };
}
