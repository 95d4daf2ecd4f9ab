/** Zip archives: read as they are, refused with a reason, and never larger than they said. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Archive, isArchive, nestedName, openArchive } from "../../shared/drafts/archive/archive.ts";
import { zipOf } from "../support/archives.ts";
import { runs } from "../support/runs.ts";
import { type ZipEntry, zip } from "./zip-builder.ts";

function opened(bytes: Uint8Array): Archive {
  const archive = openArchive(bytes);
  if (!archive.ok) throw new Error(archive.problem.message);
  return archive;
}

function problemOf(bytes: Uint8Array): string {
  const archive = openArchive(bytes);
  if (archive.ok) throw new Error("The archive was opened.");
  expect(archive.problem).toMatchObject({ line: null, field: "file", fix: expect.stringMatching(/\w.*\.$/) });
  return archive.problem.message;
}

const textIn = (archive: Archive, name: string) => {
  const bytes = archive.read(name);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString();
};

describe("an archive", () => {
  test("lists its files, not its folders, and gives each one out", () => {
    const archive = opened(zip([{ name: "foto/" }, { name: "foto/laut.txt", content: "biru ".repeat(9), method: 8 }]));
    expect(archive.entries).toEqual([{ name: "foto/laut.txt", sizeBytes: 45 }]);
    expect(textIn(archive, "foto/laut.txt")).toBe("biru ".repeat(9));
    expect(archive.read("foto/")).toBeUndefined();
    expect(archive.read("laut.txt")).toBeUndefined();
    expect(archive.read("__proto__")).toBeUndefined();
  });

  test("gives out nothing larger than asked for", () => {
    const archive = opened(zip([{ name: "a", content: "12345" }]));
    expect([archive.read("a", 5), archive.read("a", 4)]).toEqual([expect.anything(), undefined]);
  });

  test("gives out a file of an archive inside, and of that alone", () => {
    const inner = zipOf({ "word/media/a.png": "gambar", "b.zip": zipOf({ c: "dalam" }) });
    const archive = opened(zipOf({ "naskah.docx": inner }));
    expect(textIn(archive, nestedName("naskah.docx", "word/media/a.png"))).toBe("gambar");
    expect(archive.read("naskah.docx!/b.zip!/c")).toBeUndefined();
    expect(archive.read("tidak.docx!/a")).toBeUndefined();
  });

  const names: readonly (readonly [rule: string, entry: ZipEntry, name: string])[] = [
    ["UTF-8", { name: "é.jpg" }, "é.jpg"],
    ["UTF-8 that does not say so", { name: "é.jpg", flags: 0 }, "é.jpg"],
    ["code page 437", { name: Buffer.from([0x82, 0x2e, 0x6a]), flags: 0 }, "é.j"],
    ["decomposed, as Macs write", { name: "e\u0301.jpg" }, "é.jpg"],
    [
      "repeated in UTF-8 beside an older name",
      { name: "_.jpg", flags: 0, extra: unicodePath("_.jpg", "é.jpg") },
      "é.jpg",
    ],
    ["repeated beside another older name", { name: "_.jpg", flags: 0, extra: unicodePath("x.jpg", "é.jpg") }, "_.jpg"],
  ];
  test.each(names)("names: %s", (_, entry, name) => {
    expect(opened(zip([{ ...entry, content: "x" }])).entries).toEqual([{ name, sizeBytes: 1 }]);
  });

  test("sizes in 64 bits, where a program writes them for small files too", () => {
    const extra = Buffer.alloc(20);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(16, 2);
    extra.writeBigUInt64LE(4n, 4);
    extra.writeBigUInt64LE(4n, 12);
    const archive = opened(
      zip([{ name: "a", content: "laut", sizeBytes: 0xffffffff, packedBytes: 0xffffffff, extra }]),
    );
    expect(textIn(archive, "a")).toBe("laut");
  });

  test("a comment at the end", () => {
    expect(opened(zip([{ name: "a" }], { comment: "PK dari redaksi" })).entries).toHaveLength(1);
  });

  test("is known by its first bytes", () => {
    const inParts = Buffer.from("PK\u0007\u0008PK\u0003\u0004");
    expect(
      [zipOf({ a: "b" }), zip([]), inParts, Buffer.from("PK, kata Dian"), new Uint8Array()].map(isArchive),
    ).toEqual([true, true, true, false, false]);
  });
});

function unicodePath(older: string, name: string): Uint8Array {
  const [{ headerAt: _, ...entry }] = [{ headerAt: 0, name: older, content: older }];
  const checksum = Buffer.from(zip([entry]).subarray(30 + older.length * 2 + 16, 30 + older.length * 2 + 20));
  const field = Buffer.concat([Buffer.from([1]), checksum, Buffer.from(name)]);
  const head = Buffer.alloc(4);
  head.writeUInt16LE(0x7075, 0);
  head.writeUInt16LE(field.length, 2);
  return Buffer.concat([head, field]);
}

/** As Unix packs a symbolic link; the file is the first of the archive. */
function linked(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  const at = bytes.indexOf("PK\u0001\u0002");
  bytes.writeUInt8(3, at + 5);
  bytes.writeUInt32LE(0o120777 * 0x10000, at + 38);
  return bytes;
}

describe("refused", () => {
  const file = (name: string, rest: Partial<ZipEntry> = {}): ZipEntry => ({ name, content: "isi", ...rest });
  const cases: readonly (readonly [why: string, bytes: Uint8Array, message: RegExp])[] = [
    ["a way out of the archive", zip([file("../rahasia.txt")]), /“\.\.\/rahasia\.txt”\) names a place outside/],
    ["a way out in the middle", zip([file("foto/../../x")]), /outside/],
    ["an absolute path", zip([file("/etc/x")]), /outside/],
    ["a drive", zip([file("C:x")]), /outside/],
    ["a backslash", zip([file("foto\\laut.jpg")]), /backslash/],
    ["a null character", zip([file("a\0.txt")]), /control/],
    ["no name", zip([file("")]), /no name/],
    ["a name of 256 characters", zip([file("a".repeat(256))]), /256 characters; at most 255/],
    ["two files of one name", zip([file("a"), file("a")]), /two files named “a”/],
    ["two files of one name, written in two ways", zip([file("é"), file("e\u0301")]), /two files/],
    ["a password", zip([file("a", { flags: 0x0801 })]), /password/],
    ["a link to another file", linked(zip([file("foto.jpg")])), /only a link/],
    ["an unknown way of packing", zip([file("a", { method: 14 })]), /cannot read/],
    ["a name that differs in front of the bytes", zip([file("a", { localName: "b" })]), /damaged/],
    ["files in the same bytes", zip([file("a"), { ...file("b", { localName: "a" }), headerAt: 0 }]), /damaged/],
    ["an entry in the table of contents", zip([file("a", { packedBytes: 90, sizeBytes: 90 })]), /damaged/],
    ["unpacked and packed sizes that differ", zip([file("a", { sizeBytes: 9 })]), /damaged/],
    ["1,001 files", zip(Array.from({ length: 1_001 }, (_, index) => file(`${index}`))), /1001 files; at most 1000/],
    ["65,000 files that are not there", zip([file("a")], { entryCount: 65_000 }), /65000 files/],
    ["entries that are not there", zip([file("a")], { entryCount: 2 }), /damaged/],
    ["101 MB", zip([file("a", { method: 8, sizeBytes: 101 * 1_048_576 })]), /101 MB; at most 100 MB/],
    ["2 × 51 MB", zip(["a", "b"].map((name) => file(name, { method: 8, sizeBytes: 51 * 1_048_576 }))), /102 MB/],
    ["a cut end", zip([file("a"), file("b")]).subarray(0, 60), /cut off/],
    ["the first of several parts", Buffer.from("PK\u0007\u0008PK\u0003\u0004"), /one part of several/],
    ["nothing but a signature", Buffer.from("PK\u0003\u0004"), /cut off/],
  ];
  test.each(cases)("%s", (_, bytes, message) => {
    expect(problemOf(bytes)).toMatch(message);
  });
});

describe("not given out", () => {
  const packed = { name: "a", content: "laut ".repeat(200_000), method: 8 };
  test.each<readonly [why: string, entry: ZipEntry]>([
    ["more than was declared", { ...packed, sizeBytes: 10 }],
    ["less than was declared", { ...packed, sizeBytes: 2_000_000 }],
    ["other bytes than were packed", { ...packed, checksum: 1 }],
    ["nothing to inflate", { name: "a", content: "\u0007\u0007", method: 0, checksum: 0 }],
  ])("%s", (_, entry) => {
    expect(opened(zip([entry])).read("a")).toBeUndefined();
  });
});

test("a bomb stops at what it declared", () => {
  const bomb = opened(zip([{ name: "a", content: new Uint8Array(90 * 1_048_576), method: 8, sizeBytes: 1_000 }]));
  expect(bomb.read("a")).toBeUndefined();
});

describe("never throws", () => {
  const whole = Buffer.from(zipOf({ "a.txt": "Air laut biru.", "b/c.txt": "Dermaga." }));
  const attempt = (bytes: Uint8Array) => {
    const archive = openArchive(bytes);
    if (archive.ok) for (const { name } of archive.entries) archive.read(name);
    else expect(archive.problem.message).not.toBe("");
  };

  test("on archives cut off anywhere", () => {
    for (let length = 0; length <= whole.length; length += 1) attempt(whole.subarray(0, length));
  });

  test("on archives with other bytes in them", () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    const changes = fc.array(change, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(changes, (all) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of all) bytes[at] = value;
        attempt(bytes);
      }),
      { numRuns: runs(3_000) },
    );
  });

  test("on anything behind a signature", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ minLength: 18, maxLength: 40 }), (some, end) => {
        attempt(Buffer.concat([Buffer.from("PK\u0003\u0004"), some, Buffer.from("PK\u0005\u0006"), end]));
      }),
      { numRuns: runs(3_000) },
    );
  });
});
