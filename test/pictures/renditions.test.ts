/** What becomes of a picture file before readers see it: real files, made here, through the real library. */
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { makeRenditions, type Renditions } from "../../shared/pictures/make-renditions.ts";
import { runs } from "../support/runs.ts";

const RED = { r: 220, g: 30, b: 30 };
const BLUE = { r: 30, g: 30, b: 220 };
const SECRET = "RAHASIA-6.2S-106.8E";

/** Red on the left, blue on the right. */
function flag(width = 1200, height = 800) {
  const half = { create: { width: Math.ceil(width / 2), height, channels: 3 as const, background: BLUE } };
  return sharp({ create: { width, height, channels: 3, background: RED } }).composite([
    { input: half, left: Math.floor(width / 2), top: 0 },
  ]);
}

async function made(bytes: Uint8Array): Promise<Renditions & { ok: true }> {
  const renditions = await makeRenditions(bytes);
  if (!renditions.ok) throw new Error(renditions.message);
  return renditions;
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const renditions = await makeRenditions(bytes);
  return renditions.ok ? "taken" : `${renditions.message} ${renditions.fix}`;
}

/** Colour near a corner of a file, as a word. */
async function colourAt(bytes: Uint8Array, left: number, top: number): Promise<"red" | "blue" | "white"> {
  const { data } = await sharp(bytes)
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [r = 0, g = 0, b = 0] = data;
  return g > 200 ? "white" : r > b ? "red" : "blue";
}

describe("a picture made public", () => {
  it("stands in every format and width, never wider than it was sent", async () => {
    const { picture, files } = await made(await flag(2000, 1000).jpeg().toBuffer());
    expect(picture).toMatchObject({ width: 1600, height: 800, widths: [480, 960, 1600] });
    expect(files.map(({ rendition: { format, width } }) => `${format} ${width}`)).toEqual(
      ["avif", "webp", "jpg"].flatMap((format) => [480, 960, 1600].map((width) => `${format} ${width}`)),
    );
    for (const { rendition, bytes } of files) {
      const { width, format } = await sharp(bytes).metadata();
      expect([rendition.width, rendition.format]).toEqual([
        width,
        { heif: "avif", webp: "webp", jpeg: "jpg" }[format as string],
      ]);
    }
    const sizes = fc.tuple(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 1, max: 40 }));
    await fc.assert(
      fc.asyncProperty(sizes, async ([width, height]) => {
        const small = await made(await flag(width, height).png().toBuffer());
        expect(small.picture).toMatchObject({ width, height });
        expect(Math.max(...small.picture.widths)).toBe(width);
        expect(small.picture.widths).toEqual(small.picture.widths.toSorted((a, b) => a - b));
      }),
      { numRuns: runs(8) },
    );
  });

  it("has lost everything but its pixels", async () => {
    const exif = { IFD0: { ImageDescription: SECRET }, IFD3: { GPSLatitudeRef: "S", GPSLatitude: "6/1 12/1 0/1" } };
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:t="http://contoh.example/" t:x="${SECRET}"/></rdf:RDF></x:xmpmeta>`;
    const telling = Buffer.concat([
      await flag().withExif(exif).withXmp(xmp).withIccProfile("p3").jpeg().toBuffer(),
      Buffer.from(`<script>${SECRET}</script>`),
    ]);
    expect(telling.includes(SECRET)).toBe(true);
    expect((await sharp(telling).metadata()).exif).toBeDefined();
    for (const { bytes } of (await made(telling)).files) {
      expect(Buffer.from(bytes).includes("RAHASIA")).toBe(false);
      const { exif: left, xmp: words, iptc, comments } = await sharp(bytes).metadata();
      expect([left, words, iptc, comments]).toEqual([undefined, undefined, undefined, undefined]);
    }
  });

  it("stands upright, whichever way the camera was held", async () => {
    for (const [orientation, corner] of [
      [1, "red"],
      [3, "blue"],
      [6, "red"],
      [8, "blue"],
    ] as const) {
      const held = await flag(400, 200).withMetadata({ orientation }).jpeg({ quality: 100 }).toBuffer();
      const { picture, files } = await made(held);
      const isTurned = orientation >= 5;
      expect(picture).toMatchObject(isTurned ? { width: 200, height: 400 } : { width: 400, height: 200 });
      for (const { bytes } of files) expect([orientation, await colourAt(bytes, 5, 5)]).toEqual([orientation, corner]);
    }
  });

  it("comes from every format that cameras and desks send", async () => {
    const sources = {
      jpeg: await flag().jpeg().toBuffer(),
      png: await flag().png().toBuffer(),
      webp: await flag().webp().toBuffer(),
      avif: await flag().avif({ effort: 0 }).toBuffer(),
      gif: await flag().gif().toBuffer(),
      tiff: await flag().tiff().toBuffer(),
      cmyk: await flag().toColourspace("cmyk").jpeg().toBuffer(),
      grey: await flag().greyscale().png().toBuffer(),
      deep: await flag().toColourspace("rgb16").png().toBuffer(),
    };
    for (const [name, bytes] of Object.entries(sources)) {
      const { picture, files } = await made(bytes);
      expect([name, picture.width, files.length]).toEqual([name, 1200, 9]);
      if (name !== "grey") expect([name, await colourAt(files.at(-1)?.bytes ?? bytes, 5, 5)]).toEqual([name, "red"]);
    }
  });

  it("is white where it was transparent, in every format", async () => {
    const clear = sharp({ create: { width: 50, height: 50, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
    for (const { bytes } of (await made(await clear.png().toBuffer())).files)
      expect(await colourAt(bytes, 20, 20)).toBe("white");
  });

  it("that moves shows its first frame, and the report says so", async () => {
    const frames = await sharp([await flag(60, 40).png().toBuffer(), await flag(60, 40).negate().png().toBuffer()], {
      join: { animated: true },
    })
      .gif()
      .toBuffer();
    const { picture, framesDropped } = await made(frames);
    expect(picture).toMatchObject({ width: 60, height: 40 });
    expect(framesDropped).toBe(1);
  });

  it("has one name for all its files: the same for the same bytes, another for others", async () => {
    const [one, same, other] = await Promise.all(
      [RED, RED, BLUE].map(async (background) => {
        const picture = sharp({ create: { width: 64, height: 64, channels: 3, background } });
        return (await made(await picture.png().toBuffer())).picture.hash;
      }),
    );
    expect(one).toBe(same);
    expect(one).not.toBe(other);
    expect(one).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("a file that is no picture readers could see", () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ["text", () => Buffer.from("bukan gambar"), /no picture .* JPEG or PNG/],
    ["nothing", () => new Uint8Array(), /no picture|damaged/],
    [
      "SVG, which is a program",
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'),
      /no picture/,
    ],
    ["a PDF", () => Buffer.from("%PDF-1.7\n1 0 obj\n"), /no picture/],
    [
      "HEIC from a phone",
      () => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic")]),
      /HEIC.*JPEG.*iPhone/,
    ],
    ["a JPEG cut off", async () => (await flag().jpeg().toBuffer()).subarray(0, 900), /damaged or cut off/],
    ["a TIFF cut off", async () => (await flag().tiff().toBuffer()).subarray(0, 900), /damaged or cut off/],
    ["a WebP cut off", async () => (await flag().webp().toBuffer()).subarray(0, 300), /damaged or cut off/],
    [
      "an AVIF cut off",
      async () => (await flag().avif({ effort: 0 }).toBuffer()).subarray(0, 400),
      /damaged or cut off/,
    ],
    ["a GIF cut off", async () => (await flag().gif().toBuffer()).subarray(0, 400), /damaged or cut off/],
    ["a PNG cut off", async () => (await flag().png().toBuffer()).subarray(0, 300), /damaged or cut off/],
  ])("%s", async (_name, bytes, message) => {
    expect(await refusal(await bytes())).toMatch(message);
  });

  it("a pixel flood, told by its header alone", async () => {
    const flood = Buffer.from(await flag(20, 20).png().toBuffer());
    flood.writeUInt32BE(60_000, 16);
    flood.writeUInt32BE(60_000, 20);
    flood.writeUInt32BE((await import("node:zlib")).crc32(flood.subarray(12, 29)), 29);
    expect(await refusal(flood)).toMatch(/60000 × 60000 pixels; at most 100 megapixels/);
  });

  it("bytes after any beginning end in a sentence, never in a crash", async () => {
    const starts = [
      Buffer.from([0xff, 0xd8, 0xff]),
      (await flag(30, 20).png().toBuffer()).subarray(0, 40),
      (await flag(30, 20).webp().toBuffer()).subarray(0, 24),
      Buffer.from("GIF89a\x10\0\x10\0\xf7\0\0", "latin1"),
      Buffer.from("II*\0\x08\0\0\0", "latin1"),
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        const renditions = await makeRenditions(Buffer.concat([start, rest]));
        if (!renditions.ok) expect(renditions.fix).not.toBe("");
      }),
      { numRuns: runs(150) },
    );
  });
});
