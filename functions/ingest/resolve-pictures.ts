/** Finds the pictures a draft names beside it, so that the hash of the article binds their bytes. */
import { posix } from "node:path";
import { DRAFTS_PREFIX } from "../../shared/keys.ts";
import type { Article, Media } from "../../shared/news/article.ts";
import type { Catalogue } from "../../shared/news/catalogue.ts";

export type PictureNeeds = Pick<Catalogue, "readPicture" | "awaitPicture">;

export interface ResolvedArticle {
  readonly article: Article;
  /** Pictures named but not there yet, as the draft spells them. */
  readonly awaited: readonly string[];
  readonly submitters: readonly string[];
}

export async function resolvePictures(
  article: Article,
  draftKey: string,
  needs: PictureNeeds,
): Promise<ResolvedArticle> {
  const found = await Promise.all(
    article.media.map(async (media) => ({ media, stored: await findPicture(media, draftKey, needs) })),
  );
  return {
    article: {
      ...article,
      media: found.map(({ media, stored }) => (stored === undefined ? media : { ...media, picture: stored.picture })),
    },
    awaited: found
      .filter(({ media, stored }) => media.src !== "" && stored === undefined)
      .map(({ media }) => media.src),
    submitters: found.flatMap(({ stored }) => (stored === undefined ? [] : [stored.submitter])),
  };
}

/**
 * The interest is on record before the picture is looked for: one that arrives in between finds either the interest or
 * this reading, and one that replaces it later brings the draft here again.
 */
async function findPicture(media: Media, draftKey: string, needs: PictureNeeds) {
  const path = picturePath(media.src, draftKey);
  if (path === undefined) return undefined;
  await needs.awaitPicture(path, draftKey);
  return needs.readPicture(path);
}

/** The path below `drafts/` that a draft's `src` means: relative to the draft, never outside, never another site. */
export function picturePath(src: string, draftKey: string): string | undefined {
  if (src === "" || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)) return undefined;
  const folder = posix.dirname(draftKey.slice(DRAFTS_PREFIX.length));
  const path = src.startsWith("/") ? posix.normalize(src).slice(1) : posix.join(folder, src);
  return path.startsWith("../") || path === ".." ? undefined : path;
}
