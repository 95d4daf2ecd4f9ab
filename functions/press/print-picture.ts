/** A picture is public as long as a live article shows it. Printed like a page: from current truth. */
import assert from "node:assert/strict";
import { renditionAt } from "../../shared/news/address.ts";
import type { Catalogue } from "../../shared/news/catalogue.ts";
import { type Asset, CACHE_WITHDRAWN, type Page } from "../../shared/pages/page.ts";
import { pictureAsset } from "../../shared/pages/picture.ts";

export interface PictureNeeds extends Pick<Catalogue, "readPictureUsers" | "readPublicRecord"> {
  hasAsset(path: string): Promise<boolean>;
  ensureAsset(asset: Asset): Promise<void>;
  writePage(page: Page): Promise<"written" | "unchanged">;
}

/** Looks again after taking away: an article that began to show the picture in between gets it back. */
export async function printPicture(path: string, needs: PictureNeeds): Promise<"written" | "unchanged"> {
  const rendition = renditionAt(path);
  assert(rendition !== undefined, `${path} is no picture's address.`);
  const asset = pictureAsset(rendition);
  if (await isShown(rendition.hash, needs)) {
    await needs.ensureAsset(asset);
    return "unchanged";
  }
  if (!(await needs.hasAsset(path))) return "unchanged";
  await needs.writePage(removed(path));
  if (await isShown(rendition.hash, needs)) await needs.ensureAsset(asset);
  return "written";
}

/** The public records decide: an article that once showed the picture may have dropped it, or be withdrawn itself. */
async function isShown(hash: string, needs: PictureNeeds): Promise<boolean> {
  for (const id of await needs.readPictureUsers(hash)) {
    const record = await needs.readPublicRecord(id);
    if (record?.status === "live" && record.pictures.some((picture) => picture.hash === hash)) return true;
  }
  return false;
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
