/** Addresses of an article on the desk. Ids contain slashes, spaces and letters of any script. */
import type { ArticleId } from "../../shared/news/article.ts";

export function articlePath(id: ArticleId): string {
  return `/articles/${encodeSegments(id)}`;
}

export function previewPath(id: ArticleId, revision: number): string {
  return `${articlePath(id)}/revisions/${revision}/preview`;
}

export function diffPath(id: ArticleId, revision: number): string {
  return `${articlePath(id)}/revisions/${revision}/diff`;
}

/** `draft` is the path below `drafts/`. */
export function reportPath(draft: string): string {
  return `/reports/${encodeSegments(draft)}`;
}

/** The report as text, with all that was left out. */
export function wholeReportPath(draft: string): string {
  return `${reportPath(draft)}?whole`;
}

function encodeSegments(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** What stands below a folder of the desk (`/reports/`), decoded; `undefined` when it is no valid encoding or empty. */
export function pathBelow(folder: string, pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname.slice(folder.length)).normalize("NFC") || undefined;
  } catch {
    return undefined;
  }
}

export type ArticleAddress =
  | { readonly page: "article" | "decisions" | "withdrawal"; readonly id: ArticleId }
  | { readonly page: "preview" | "diff"; readonly id: ArticleId; readonly revision: number };

/** Reads the part below `/articles/`. The last words are the desk's; everything before them is the article's id. */
export function articleAddress(method: string, below: string): ArticleAddress {
  if (method === "POST") {
    const [, id, page] = /^(.+)\/(decisions|withdrawal)$/s.exec(below) ?? [];
    return id === undefined ? { page: "article", id: below } : { page: page as "decisions" | "withdrawal", id };
  }
  const [, id, revision, page] = /^(.+)\/revisions\/([1-9]\d{0,8})\/(preview|diff)$/s.exec(below) ?? [];
  if (id === undefined) return { page: "article", id: below };
  return { page: page as "preview" | "diff", id, revision: Number(revision) };
}
