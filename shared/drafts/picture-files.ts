/** Which files are pictures, by their names. */

const PICTURE_NAME = /\.(?:jpe?g|jfif|png|webp|gif|avif|heic|heif|tiff?)$/i;

export function isPictureName(name: string): boolean {
  return PICTURE_NAME.test(name);
}
