/** A picture is public as long as a live article shows it. Printed like a page: from current truth. */
import assert from "node:assert/strict";
import { pictureAt } from "../../shared/news/address.ts";
import type { Catalogue } from "../../shared/news/catalogue.ts";
import { type Asset, CACHE_WITHDRAWN, type Page } from "../../shared/pages/page.ts";

export interface PictureNeeds extends Pick<Catalogue, "isPictureShown"> {
  hasAsset(path: string): Promise<boolean>;
  ensureAsset(asset: Asset): Promise<void>;
  writePage(page: Page): Promise<"written" | "unchanged">;
}

/** Looks again after taking away: an article that began to show the picture in between gets it back. */
export async function printPicture(path: string, needs: PictureNeeds): Promise<"written" | "unchanged"> {
  const picture = pictureAt(path);
  assert(picture !== undefined, `${path} is no picture's address.`);
  const asset: Asset = { kind: "picture", path, contentType: contentTypeOf(picture.extension), ...picture };
  if (await needs.isPictureShown(picture.hash)) {
    await needs.ensureAsset(asset);
    return "unchanged";
  }
  if (!(await needs.hasAsset(path))) return "unchanged";
  await needs.writePage(removed(path));
  if (await needs.isPictureShown(picture.hash)) await needs.ensureAsset(asset);
  return "written";
}

/** An address that once answered goes on answering: 410, without a picture. */
function removed(path: string): Page {
  return {
    path,
    status: 410,
    contentType: "text/plain; charset=utf-8",
    cacheControl: CACHE_WITHDRAWN,
    body: "This picture has been withdrawn.\n",
    cacheTags: [],
    assets: [],
  };
}

function contentTypeOf(extension: "jpg" | "png"): string {
  return extension === "jpg" ? "image/jpeg" : "image/png";
}
