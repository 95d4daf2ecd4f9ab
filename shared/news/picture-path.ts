/** Under which name a picture is known to the drafts around it: paths below `drafts/`. */
import type { ArticleId } from "./article.ts";

/** `kota/banjir.jpg` → `kota/banjir`: what a picture shares with the draft that it illustrates. */
export function stemOf(path: string): string {
  return path.replace(/\.[A-Za-z0-9]{1,8}$/, "");
}

/** Of a picture inside a draft's own file. No upload has such a path: S3 folders end in a slash alone. */
export function enclosedPath(draftPath: string, entry: string): string {
  return `${draftPath}!/${entry}`;
}

/**
 * Pictures that belong to a draft though it names no file: those called like it. `kota/banjir.txt` has `kota/banjir.jpg`
 * or `kota/banjir-1.jpg` for its first caption, `kota/banjir-2.jpg` for its second.
 */
export function namesakesOf(id: ArticleId, place: number): string[] {
  return place === 1 ? [id, `${id}-1`] : [`${id}-${place}`];
}
