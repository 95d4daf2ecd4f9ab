/** Taking pictures in: loose ones, and those inside a draft's own file. */
import { describe, expect, it } from "vitest";
import { type MediaNeeds, takePicture } from "../../functions/media/take-picture.ts";
import type { PictureUploaded } from "../../shared/messages/picture-uploaded.ts";
import type { UploadReport } from "../../shared/news/upload-report.ts";
import type { Renditions } from "../../shared/pictures/make-renditions.ts";
import { zipOf } from "../support/archives.ts";
import { memoryCatalogue } from "../support/memory-catalogue.ts";

const HASH = "ab".repeat(32);
const RENDITION = { hash: HASH, width: 800, format: "jpg" } as const;
const WORDS = { alt: "", caption: "Dermaga pagi.", credit: "Dian Laut", licence: "" };
const PICTURE = { hash: HASH, width: 800, height: 600, widths: [800] };

/** The library is tried in renditions.test.ts; here every file is a picture unless it says that it is none. */
async function pretend(bytes: Uint8Array): Promise<Renditions> {
  if (Buffer.from(bytes).includes("bukan")) return { ok: false, message: "It is no picture.", fix: "Send a JPEG." };
  const framesDropped = Buffer.from(bytes).includes("bergerak") ? 3 : 0;
  return { ok: true, picture: PICTURE, files: [{ rendition: RENDITION, bytes }], words: WORDS, framesDropped };
}

/** A newsroom with one object; every need can be overridden. */
function newsroom(bytes: Uint8Array | string | undefined, overrides: Partial<MediaNeeds> = {}) {
  const catalogue = memoryCatalogue();
  const did: string[] = [];
  const reports: UploadReport[] = [];
  const file = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  const needs: MediaNeeds = {
    ...catalogue,
    readDraft: async (key) =>
      file && {
        key,
        etag: "e",
        versionId: undefined,
        sizeBytes: file.length,
        start: file.subarray(0, 64),
        bytes: file,
        submitterMetadata: undefined,
      },
    readEtag: async () => "e",
    makeRenditions: pretend,
    storeRendition: async ({ width, format }) => void did.push(`store ${width} ${format}`),
    writeReportObject: async (report) => void reports.push(report),
    lookAgain: async (key) => void did.push(`look again ${key}`),
    ...overrides,
  };
  return { catalogue, needs, did, reports };
}

const LOOSE: PictureUploaded = { key: "drafts/kota/dermaga.jpg", etag: "e", submitter: "banu@galley.test" };

describe("a picture of its own", () => {
  it("is kept private under the name of its bytes, and drafts that wait for it are looked at again", async () => {
    const { catalogue, needs, did, reports } = newsroom("gambar");
    await catalogue.awaitPicture("kota/dermaga.jpg", "drafts/kota/pasar.md");
    expect(await takePicture(LOOSE, needs)).toBe("stored");
    expect(did).toEqual(["store 800 jpg", "look again drafts/kota/pasar.md"]);
    expect(await catalogue.readPicture("kota/dermaga.jpg")).toEqual({
      picture: PICTURE,
      words: WORDS,
      submitter: "banu@galley.test",
      etag: "e",
    });
    expect(reports[0]).toMatchObject({ outcome: "stored", draft: "kota/dermaga.jpg" });
  });

  it("is found by a draft that is called like it, and such a draft is looked at once", async () => {
    const { catalogue, needs, did } = newsroom("gambar");
    await catalogue.awaitPicture("kota/dermaga", "drafts/kota/dermaga.txt");
    await catalogue.awaitPicture("kota/dermaga.jpg", "drafts/kota/dermaga.txt");
    await takePicture(LOOSE, needs);
    expect(await catalogue.readPicture("kota/dermaga")).toMatchObject({ picture: PICTURE });
    expect(did.filter((line) => line.startsWith("look"))).toEqual(["look again drafts/kota/dermaga.txt"]);
  });

  it("that cannot be shown is reported, and leaves a good one of its name where it is", async () => {
    const { catalogue, needs, reports } = newsroom("bukan gambar");
    expect(await takePicture(LOOSE, needs)).toBe("refused");
    expect(reports[0]?.problems).toEqual([
      { line: null, field: "file", message: "It is no picture.", fix: "Send a JPEG." },
    ]);
    expect(await catalogue.readPicture("kota/dermaga.jpg")).toMatchObject({
      refused: { message: "It is no picture." },
    });
    await takePicture(LOOSE, newsroom("gambar", { ...catalogue }).needs);
    await takePicture(LOOSE, needs);
    expect(await catalogue.readPicture("kota/dermaga.jpg")).toMatchObject({ picture: PICTURE });
  });

  it("larger than 50 MB is told so without being read", async () => {
    const large = {
      key: LOOSE.key,
      etag: "e",
      versionId: undefined,
      sizeBytes: 60 * 1024 * 1024,
      start: Uint8Array.of(0xff, 0xd8, 0xff),
      bytes: undefined,
      submitterMetadata: undefined,
    };
    const { needs, reports } = newsroom("", { readDraft: async () => large });
    expect(await takePicture(LOOSE, needs)).toBe("refused");
    expect(reports[0]?.problems[0]?.message).toMatch(/60 MB.*50 MB/);
  });

  it("that moves says so in its report", async () => {
    const { needs, reports } = newsroom("bergerak");
    await takePicture(LOOSE, needs);
    expect(reports[0]?.warnings[0]?.message).toContain("4 frames");
  });

  it("that was overwritten or deleted meanwhile is left to what lies there now", async () => {
    expect(await takePicture({ ...LOOSE, etag: "older" }, newsroom("gambar").needs)).toBe("superseded");
    const overtaken = newsroom("gambar", { readEtag: async () => "newer" });
    expect(await takePicture(LOOSE, overtaken.needs)).toBe("superseded");
    expect(await overtaken.catalogue.readPicture("kota/dermaga.jpg")).toBeUndefined();
    expect(await takePicture(LOOSE, newsroom(undefined).needs)).toBe("gone");
  });
});

describe("pictures inside a draft's own file", () => {
  const all = ["foto/satu.jpg", "foto/dua.jpg"];
  const enclosed = (entry: string): PictureUploaded => ({
    key: "drafts/kota/banjir.zip",
    etag: "e",
    submitter: "banu@galley.test",
    enclosed: { entry, all },
  });

  it("are taken out one by one; the draft is looked at once, after the last", async () => {
    const zip = zipOf({ "banjir.md": "# Banjir", "foto/satu.jpg": "gambar", "foto/dua.jpg": "bukan" });
    const { catalogue, needs, did, reports } = newsroom(zip);
    expect(await takePicture(enclosed("foto/satu.jpg"), needs)).toBe("stored");
    expect(did).toEqual(["store 800 jpg"]);
    expect(await takePicture(enclosed("foto/dua.jpg"), needs)).toBe("refused");
    expect(did.at(-1)).toBe("look again drafts/kota/banjir.zip");
    expect(await catalogue.readPicture("kota/banjir.zip!/foto/satu.jpg")).toMatchObject({ picture: PICTURE });
    expect(await catalogue.readPicture("kota/banjir.zip!/foto/dua.jpg")).toMatchObject({ refused: {} });
    // The draft's own report speaks of them.
    expect(reports).toEqual([]);
  });

  it("that are not in it, or in a file that is no archive, are refused and said so", async () => {
    for (const file of [zipOf({ "banjir.md": "# Banjir" }), Buffer.from("bukan arsip")]) {
      const { catalogue, needs } = newsroom(file);
      expect(await takePicture(enclosed("foto/satu.jpg"), needs)).toBe("refused");
      expect(await catalogue.readPicture("kota/banjir.zip!/foto/satu.jpg")).toMatchObject({ refused: {} });
    }
  });
});

describe("faults", () => {
  const failing = [
    "readDraft",
    "readEtag",
    "makeRenditions",
    "storeRendition",
    "writePicture",
    "writeReport",
    "writeReportObject",
    "readAwaiting",
  ] as const;
  it.each(failing)("come again when %s fails", async (need) => {
    const { needs } = newsroom("gambar", { [need]: () => Promise.reject(new Error("throttled")) });
    await expect(takePicture(LOOSE, needs)).rejects.toThrow("throttled");
  });
});
