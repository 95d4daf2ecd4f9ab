/** Which files are pictures: by their first bytes, and by their names where those say nothing. */

const PICTURE_NAME = /\.(?:jpe?g|jfif|png|webp|gif|avif|heic|heif|tiff?)$/i;

/** By its brand (ISO 23008-12). */
const HEIC = /^.{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/s;
/** Also those beyond 4 GB, with other numbers. */
const TIFF = /^(?:II[*+]\0|MM\0[*+])/;
/** What picture files begin with, as Latin-1; the brand of an AVIF or HEIC file follows its length. */
const SIGNATURES = [
  /^\xff\xd8\xff/,
  /^\x89PNG\r\n/,
  /^GIF8[79]a/,
  /^RIFF.{4}WEBP/s,
  /^.{4}ftyp(?:avif|avis)/s,
  TIFF,
  HEIC,
];

export function isPictureName(name: string): boolean {
  return PICTURE_NAME.test(name);
}

/** `start`: at least the first 16 bytes of the file. */
export function isPicture(name: string, start: Uint8Array): boolean {
  return isPictureName(name) || begins(start, SIGNATURES);
}

export function isHeic(start: Uint8Array): boolean {
  return begins(start, [HEIC]);
}

export function isTiff(start: Uint8Array): boolean {
  return begins(start, [TIFF]);
}

function begins(start: Uint8Array, signatures: readonly RegExp[]): boolean {
  const first = Buffer.from(start.subarray(0, 16)).toString("latin1");
  return signatures.some((signature) => signature.test(first));
}
