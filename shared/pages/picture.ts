/** Where a picture stands for readers, and what the press must put there. */
import { pictureAddress } from "../news/address.ts";
import type { Media } from "../news/article.ts";
import type { Asset } from "./page.ts";

/** The picture files of an article, each once. */
export function pictureAssets(media: readonly Media[]): Asset[] {
  const assets = new Map<string, Asset>();
  for (const { picture } of media) {
    if (picture === undefined) continue;
    const path = pictureAddress(picture);
    const contentType = picture.extension === "png" ? "image/png" : "image/jpeg";
    assets.set(path, { kind: "picture", path, contentType, hash: picture.hash, extension: picture.extension });
  }
  return [...assets.values()];
}
