/** Where a picture's files stand for readers, and what the press must put there. */
import { PICTURE_TYPES, type Rendition, renditionAddress, renditionsOf } from "../news/address.ts";
import type { Media } from "../news/article.ts";
import type { Asset } from "./page.ts";

/** The picture files of an article, each once. */
export function pictureAssets(media: readonly Media[]): Asset[] {
  const renditions = media.flatMap(({ picture }) => (picture === undefined ? [] : renditionsOf(picture)));
  return [...new Map(renditions.map((rendition) => [renditionAddress(rendition), pictureAsset(rendition)])).values()];
}

export function pictureAsset(rendition: Rendition): Asset & { readonly kind: "picture" } {
  const path = renditionAddress(rendition);
  return { kind: "picture", path, contentType: PICTURE_TYPES[rendition.format], rendition };
}
