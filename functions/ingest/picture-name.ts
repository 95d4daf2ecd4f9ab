/** Tells a picture from a text: by its first bytes, and by its name where they say nothing. */

const PICTURE_EXTENSIONS = /\.(jpe?g|png|webp|gif|avif|heic|heif|tiff?)$/i;

/** What picture files begin with, as Latin-1; the brand of an AVIF or HEIC file follows its length. */
const SIGNATURES = [
  /^\xff\xd8\xff/,
  /^\x89PNG\r\n/,
  /^GIF8[79]a/,
  /^RIFF.{4}WEBP/s,
  /^(?:II\*\0|MM\0\*)/,
  /^.{4}ftyp(?:avif|avis|hei[cxms]|hev[cxms]|mif1|msf1)/s,
];

export function isPicture(path: string, start: Uint8Array): boolean {
  const first = Buffer.from(start.subarray(0, 16)).toString("latin1");
  return PICTURE_EXTENSIONS.test(path) || SIGNATURES.some((signature) => signature.test(first));
}
