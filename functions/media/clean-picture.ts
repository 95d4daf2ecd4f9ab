/**
 * Takes everything out of a picture file that is not picture: EXIF (with GPS), IPTC, XMP, comments, thumbnails; only the
 * orientation stays. The image data itself is not touched, so nothing is lost in quality. Rules: ITU T.81 (JPEG
 * segments), W3C PNG (chunks).
 */
import { crc32 } from "node:zlib";
import { isSideways, orientationOf, orientationSegment } from "./jpeg-orientation.ts";

export type CleanPicture =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly extension: "jpg" | "png";
      readonly contentType: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly ok: false; readonly message: string; readonly fix: string };

/** A picture beyond this many pixels is refused before anything else is done with it. */
const PIXELS_MAX = 100_000_000;

export function cleanPicture(bytes: Buffer): CleanPicture {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return withinPixels(cleanJpeg(bytes));
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return withinPixels(cleanPng(bytes));
  return {
    ok: false,
    message: "The file is neither a JPEG nor a PNG picture.",
    fix: "Save it as JPEG or PNG and send it again.",
  };
}

function withinPixels(picture: CleanPicture): CleanPicture {
  if (!picture.ok || picture.width * picture.height <= PIXELS_MAX) return picture;
  return {
    ok: false,
    message: `The picture has ${picture.width} × ${picture.height} pixels; at most ${PIXELS_MAX / 1e6} megapixels are taken.`,
    fix: "Send a smaller version.",
  };
}

const DAMAGED = {
  ok: false,
  message: "The picture file is damaged or cut off.",
  fix: "Export it anew and send it again.",
} as const;

/** Start-of-frame markers carry the size; C4, C8 and CC are tables with neighbouring numbers. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Kept: what decoders need, and APP14, without which Adobe's four-channel files change colour. ICC profiles stay too. */
function isKeptSegment(marker: number, body: Buffer): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xee) return true;
  return marker === 0xe2 && body.subarray(0, 11).toString("latin1") === "ICC_PROFILE";
}

function cleanJpeg(bytes: Buffer): CleanPicture {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | undefined;
  let orientation: number | undefined;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return DAMAGED;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return DAMAGED;
    const body = bytes.subarray(at + 4, end);
    if (isFrame(marker)) {
      if (body.length < 5) return DAMAGED;
      size = { height: body.readUInt16BE(1), width: body.readUInt16BE(3) };
    }
    if (marker === 0xe1) orientation ??= orientationOf(body);
    if (isKeptSegment(marker, body)) kept.push(bytes.subarray(at, end));
    at = end;
    if (marker === 0xda) {
      if (size === undefined || size.width === 0 || size.height === 0) return DAMAGED;
      const image = entropyCoded(bytes, at);
      if (image === undefined) return DAMAGED;
      const [start, ...segments] = [...kept, ...image];
      const turn = orientation === undefined || orientation === 1 ? [] : [orientationSegment(orientation)];
      const shown = isSideways(orientation) ? { width: size.height, height: size.width } : size;
      const cleaned = Buffer.concat([start ?? Buffer.alloc(0), ...turn, ...segments]);
      return { ok: true, bytes: cleaned, extension: "jpg", contentType: "image/jpeg", ...shown };
    }
  }
  return DAMAGED;
}

/** The scans up to the end-of-image marker, other segments between them cleaned too; what trails the image is dropped. */
function entropyCoded(bytes: Buffer, start: number): Buffer[] | undefined {
  const kept: Buffer[] = [];
  let from = start;
  let at = start;
  while (at + 1 < bytes.length) {
    const next = bytes.readUInt8(at + 1);
    const isData = bytes[at] !== 0xff || next === 0x00 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (isData) {
      at += bytes[at] === 0xff && next !== 0xff ? 2 : 1;
      continue;
    }
    if (next === 0xd9) return [...kept, bytes.subarray(from, at + 2)];
    if (at + 4 > bytes.length) return undefined;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end <= at + 3 || end > bytes.length) return undefined;
    if (!isKeptSegment(next, bytes.subarray(at + 4, end))) {
      kept.push(bytes.subarray(from, at));
      from = end;
    }
    at = end;
  }
  return undefined;
}

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Critical chunks, transparency and colour; no text, time, EXIF or private chunks. */
const PNG_KEPT = new Set(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs"]);

function cleanPng(bytes: Buffer): CleanPicture {
  const kept: Buffer[] = [PNG_SIGNATURE];
  let size: { width: number; height: number } | undefined;
  let at = PNG_SIGNATURE.length;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return DAMAGED;
    const type = bytes.subarray(at + 4, at + 8).toString("latin1");
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return DAMAGED;
    if (type === "IHDR" && end - at >= 25)
      size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
    if (PNG_KEPT.has(type)) kept.push(bytes.subarray(at, end));
    at = end;
    if (type === "IEND") {
      if (size === undefined || size.width === 0 || size.height === 0) return DAMAGED;
      return { ok: true, bytes: Buffer.concat(kept), extension: "png", contentType: "image/png", ...size };
    }
  }
  return DAMAGED;
}
