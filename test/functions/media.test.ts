import { crc32, deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanPicture } from "../../functions/media/clean-picture.ts";
import { isSideways, orientationOf, orientationSegment } from "../../functions/media/jpeg-orientation.ts";
import { type MediaNeeds, storePicture } from "../../functions/media/store-picture.ts";
import type { UploadReport } from "../../shared/news/upload-report.ts";
import { memoryCatalogue } from "../support/memory-catalogue.ts";
import { runs } from "../support/runs.ts";

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** The bones of a JPEG: enough structure for cleaning, no real image. */
function jpeg(...extra: Buffer[]): Buffer {
  const frame = segment(0xc0, Buffer.from([8, 0x02, 0x58, 0x03, 0x20, 1, 1, 0x11, 0]));
  const scan = Buffer.concat([
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
  ]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...extra, frame, scan, Buffer.from([0xff, 0xd9])]);
}

function chunk(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  const typed = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(typed));
  return Buffer.concat([head, typed, tail]);
}

function png(...extra: Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(2, 0);
  header.writeUInt32BE(1, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const image = deflateSync(Buffer.from([0, 1, 2, 3, 4, 5, 6]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    ...extra,
    chunk("IDAT", image),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const SECRET = Buffer.from("SECRET-GPS-6.2S-106.8E");

describe("a picture made public", () => {
  it.each([
    ["EXIF", jpeg(segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), SECRET])))],
    ["XMP", jpeg(segment(0xe1, Buffer.concat([Buffer.from("http://ns.adobe.com/xap/1.0/\0"), SECRET])))],
    ["IPTC", jpeg(segment(0xed, SECRET))],
    ["a comment", jpeg(segment(0xfe, SECRET))],
    ["bytes after its end", Buffer.concat([jpeg(), SECRET])],
    ["PNG text", png(chunk("tEXt", SECRET))],
    ["PNG EXIF", png(chunk("eXIf", SECRET))],
    ["a private PNG chunk", png(chunk("prVt", SECRET))],
  ])("has lost %s", (_what, bytes) => {
    expect(bytes.includes(SECRET)).toBe(true);
    const cleaned = cleanPicture(bytes);
    expect(cleaned.ok && Buffer.from(cleaned.bytes).includes("SECRET")).toBe(false);
    expect(cleaned).toMatchObject({ ok: true });
  });

  it("keeps its image data and says its size", () => {
    expect(cleanPicture(jpeg())).toMatchObject({ ok: true, width: 800, height: 600, extension: "jpg" });
    expect(Buffer.from((cleanPicture(jpeg()) as { bytes: Uint8Array }).bytes)).toEqual(jpeg());
    expect(cleanPicture(png())).toMatchObject({ ok: true, width: 2, height: 1, extension: "png" });
  });

  it("stands upright: the orientation is the one thing of EXIF that stays", () => {
    for (let orientation = 2; orientation <= 8; orientation += 1) {
      const cleaned = cleanPicture(jpeg(orientationSegment(orientation)));
      expect(cleaned).toMatchObject(
        isSideways(orientation) ? { width: 600, height: 800 } : { width: 800, height: 600 },
      );
      const bytes = Buffer.from((cleaned as { bytes: Uint8Array }).bytes);
      const length = bytes.readUInt16BE(4);
      expect(orientationOf(bytes.subarray(6, 4 + length))).toBe(orientation);
    }
  });

  it("is refused when damaged, of another kind, or a pixel flood; never a crash", () => {
    expect(cleanPicture(jpeg().subarray(0, 20))).toMatchObject({ ok: false });
    expect(cleanPicture(Buffer.from("GIF89a"))).toMatchObject({ ok: false });
    const flood = png();
    flood.writeUInt32BE(60_000, 16);
    flood.writeUInt32BE(60_000, 20);
    flood.writeUInt32BE(crc32(flood.subarray(12, 29)), 29);
    expect(cleanPicture(flood)).toMatchObject({ ok: false, message: expect.stringContaining("megapixels") });
    const start = fc.constantFrom(Buffer.from([0xff, 0xd8, 0xff]), png().subarray(0, 33), jpeg().subarray(0, 12));
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 400 }), (head, tail) => {
        cleanPicture(Buffer.concat([head, tail]));
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe("taking a picture in", () => {
  function newsroom(bytes: Buffer | undefined) {
    const catalogue = memoryCatalogue();
    const did: string[] = [];
    const reports: UploadReport[] = [];
    const needs: MediaNeeds = {
      ...catalogue,
      readDraft: async (key) =>
        bytes && { key, etag: "e", versionId: undefined, sizeBytes: bytes.length, bytes, submitterMetadata: undefined },
      storePicture: async (hash, extension) => void did.push(`store ${hash.length} ${extension}`),
      writeReportObject: async (report) => void reports.push(report),
      lookAgain: async (key) => void did.push(`look again ${key}`),
    };
    return { catalogue, needs, did, reports };
  }
  const upload = { pictureKey: "drafts/kota/dermaga.jpg", submitter: "banu@galley.test" };

  it("keeps it private under the name of its bytes, and looks again at drafts that wait for it", async () => {
    const { catalogue, needs, did, reports } = newsroom(jpeg());
    await catalogue.awaitPicture("kota/dermaga.jpg", "drafts/kota/pasar.md");
    expect(await storePicture(upload, needs)).toBe("stored");
    expect(did).toEqual(["store 64 jpg", "look again drafts/kota/pasar.md"]);
    expect(await catalogue.readPicture("kota/dermaga.jpg")).toMatchObject({
      submitter: "banu@galley.test",
      picture: { width: 800 },
    });
    expect(reports[0]).toMatchObject({ outcome: "stored", draft: "kota/dermaga.jpg" });
  });

  it("reports a file that is no picture, and one that is gone is nothing", async () => {
    const { needs, reports } = newsroom(Buffer.from("bukan gambar"));
    expect(await storePicture(upload, needs)).toBe("refused");
    expect(reports[0]?.problems[0]).toMatchObject({ field: "file" });
    expect(await storePicture(upload, newsroom(undefined).needs)).toBe("gone");
  });
});
