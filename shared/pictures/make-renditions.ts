/**
 * From an uploaded picture file to the files readers get: decoded, turned upright, scaled and encoded anew, so that nothing
 * but pixels survives (no GPS, no thumbnail, no second file hidden in the first). The same bytes give the same renditions.
 */
import { createHash } from "node:crypto";
import sharp, { type Metadata, type Sharp } from "sharp";
import type { Rendition } from "../news/address.ts";
import { PICTURE_FORMATS, type Picture, type PictureFormat } from "../news/article.ts";
import type { PictureWords } from "../news/catalogue.ts";
import { isHeic, isTiff } from "./picture-files.ts";
import { wordsOf } from "./picture-words.ts";

export type Renditions =
  | {
      readonly ok: true;
      readonly picture: Picture;
      readonly files: readonly { readonly rendition: Rendition; readonly bytes: Uint8Array }[];
      readonly words: PictureWords;
      /** Frames after the first: readers see the first alone. */
      readonly framesDropped: number;
    }
  | { readonly ok: false; readonly message: string; readonly fix: string };

export const PICTURE_BYTES_MAX = 50 * 1024 * 1024;
/** A picture beyond this many pixels is refused before anything is decoded. */
export const PIXELS_MAX = 100_000_000;

/** A phone, a phone with a fine screen or a column of a desktop page, a full page with a fine screen. Discover wants 1,200. */
const WIDTHS = [480, 960, 1600];
/** A width this close below the largest would be a file more for hardly fewer bytes. */
const CLOSE_SHARE = 0.85;
/** WebP ends at 16,383; no page shows a strip of more screens than this. */
const HEIGHT_MAX = 8_192;
/** Far above the slowest picture within the limits; what takes longer was made to. */
const SECONDS_MAX = 45;

/** Quality at which a photograph shows no flaw beside its original at page size. */
const ENCODERS: Readonly<Record<PictureFormat, (pixels: Sharp) => Sharp>> = {
  // Effort 4, the default, takes four times as long for three per cent fewer bytes.
  avif: (pixels) => pixels.avif({ quality: 55, effort: 2 }),
  webp: (pixels) => pixels.webp({ quality: 78 }),
  jpg: (pixels) => pixels.jpeg({ quality: 80, mozjpeg: true }),
};

/** Only what cameras and picture desks produce: neither SVG, which is a program, nor anything the library learns later. */
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["Jpeg", "Png", "Webp", "Nsgif", "Tiff", "Heif"].map((format) => `VipsForeignLoad${format}`),
});
/** AVIF's bytes depend on the number of threads; an approval must not depend on the machine. */
sharp.concurrency(1);
/** One picture per invocation: what a cache could keep is never asked for again. */
sharp.cache(false);

export async function makeRenditions(bytes: Uint8Array): Promise<Renditions> {
  try {
    const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
    const refusal = refusalOf(metadata, bytes);
    if (refusal !== undefined) return refusal;
    const { data, info } = await upright(bytes).raw().toBuffer({ resolveWithObject: true });
    const widths = widthsOf(info.width);
    const files: { width: number; format: PictureFormat; bytes: Uint8Array }[] = [];
    // One after the other: each needs memory of its own, and the processor is busy with one.
    for (const format of PICTURE_FORMATS) {
      for (const width of widths) {
        const pixels = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
        files.push({ width, format, bytes: await ENCODERS[format](pixels.resize({ width })).toBuffer() });
      }
    }
    const hash = hashOf(files.map((file) => file.bytes));
    return {
      ok: true,
      picture: { hash, width: info.width, height: info.height, widths },
      files: files.map(({ width, format, bytes: encoded }) => ({ rendition: { hash, width, format }, bytes: encoded })),
      words: wordsOf(metadata),
      framesDropped: (metadata.pages ?? 1) - 1,
    };
  } catch (error) {
    return refusedBecause(error, bytes);
  }
}

/** On white, because AVIF, WebP and JPEG shall show the same, and JPEG knows no transparency. */
function upright(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: "error", sequentialRead: true })
    .timeout({ seconds: SECONDS_MAX })
    .autoOrient()
    .resize({ width: WIDTHS.at(-1), height: HEIGHT_MAX, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#fff" })
    .toColourspace("srgb");
}

function widthsOf(largest: number): number[] {
  return [...WIDTHS.filter((width) => width < largest * CLOSE_SHARE), largest];
}

/** One name for all files: changing any byte of any of them changes it. */
function hashOf(files: readonly Uint8Array[]): string {
  const whole = createHash("sha256");
  for (const bytes of files) whole.update(createHash("sha256").update(bytes).digest());
  return whole.digest("hex");
}

function refusalOf({ width, height }: Metadata, bytes: Uint8Array): Renditions | undefined {
  if (bytes.length > PICTURE_BYTES_MAX) return tooLarge(bytes.length);
  if (width * height <= PIXELS_MAX) return undefined;
  return {
    ok: false,
    message: `The picture has ${width} × ${height} pixels; at most ${PIXELS_MAX / 1e6} megapixels are taken.`,
    fix: "Send a smaller version.",
  };
}

export function tooLarge(sizeBytes: number): Renditions & { readonly ok: false } {
  const megabytes = (count: number) => (count / 1024 / 1024).toFixed(0);
  return {
    ok: false,
    message: `The picture file has ${megabytes(sizeBytes)} MB; at most ${megabytes(PICTURE_BYTES_MAX)} MB are taken.`,
    fix: "Send a smaller version.",
  };
}

function refusedBecause(error: unknown, bytes: Uint8Array): Renditions {
  // Phones make it, and its patents keep it out of free libraries.
  if (isHeic(bytes)) {
    return {
      ok: false,
      message: "The picture is HEIC, a format of phones that browsers cannot show.",
      fix: "Save or share it as JPEG and send that file; on an iPhone: Settings, Camera, Formats, Most Compatible.",
    };
  }
  const reason = error instanceof Error ? error.message : String(error);
  // The library does not know a TIFF again whose table of contents, at its end, is cut off.
  if (/unsupported image format/i.test(reason) && !isTiff(bytes)) {
    return {
      ok: false,
      message: "The file is no picture that can be shown: not JPEG, PNG, WebP, AVIF, GIF or TIFF.",
      fix: "Save it as JPEG or PNG and send it again.",
    };
  }
  return {
    ok: false,
    message: "The picture file is damaged or cut off.",
    fix: "Export it anew and send it again.",
  };
}
