/** Tells a picture from a text: by its first bytes, and by its name when it is too large to have been read. */

const PICTURE_EXTENSIONS = /\.(jpe?g|png|webp|gif|avif|heic|heif|tiff?)$/i;

export function isPicture(path: string, bytes: Uint8Array | undefined): boolean {
  if (PICTURE_EXTENSIONS.test(path)) return true;
  return bytes !== undefined && (startsWith(bytes, JPEG_START) || startsWith(bytes, PNG_START));
}

export const JPEG_START = [0xff, 0xd8, 0xff];
export const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
