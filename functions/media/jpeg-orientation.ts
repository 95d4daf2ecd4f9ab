/** How a camera was held: the one thing in a photograph's EXIF that readers need (Exif 2.32, tag 0x0112). */

const EXIF_HEADER = "Exif\0\0";
const ORIENTATION_TAG = 0x0112;

/** 1 to 8 from the body of an APP1 segment; undefined when it says nothing, or nothing sensible. */
export function orientationOf(app1: Buffer): number | undefined {
  if (app1.subarray(0, 6).toString("latin1") !== EXIF_HEADER || app1.length < 14) return undefined;
  const tiff = app1.subarray(6);
  const isLittle = tiff.subarray(0, 2).toString("latin1") === "II";
  const u16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const u32 = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const directory = u32(4);
  if (directory + 2 > tiff.length) return undefined;
  const entries = u16(directory);
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return undefined;
    if (u16(entry) !== ORIENTATION_TAG) continue;
    const value = u16(entry + 8);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** Orientations 5 to 8 lie on their side: width and height change places when shown. */
export function isSideways(orientation: number | undefined): boolean {
  return orientation !== undefined && orientation >= 5;
}

/** An APP1 segment that says the orientation and nothing else. */
export function orientationSegment(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write("MM", 0, "latin1");
  tiff.writeUInt16BE(42, 2);
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION_TAG, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  const body = Buffer.concat([Buffer.from(EXIF_HEADER, "latin1"), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
