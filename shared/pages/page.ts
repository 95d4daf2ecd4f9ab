/** A page: one object that readers can open, as bytes and as what the CDN must know of them. Pure data. */
import { cacheTag } from "../keys.ts";
import type { Rendition } from "../news/address.ts";
import type { ArticleId } from "../news/article.ts";
import type { Publication } from "../news/publication-settings.ts";

/** Everything a page depends on besides the catalogue. No clock and no randomness: the same inputs give the same bytes. */
export interface PageContext {
  readonly publication: Publication;
  /** Scheme and host that readers use, without a trailing slash: `https://www.example.org`. */
  readonly siteUrl: string;
}

export interface Page {
  /** Public path; a trailing slash means an index document. */
  readonly path: string;
  /** 200, 410 for a withdrawn article, 301 for a moved one. The `edge` function turns it into the answer's status. */
  readonly status: 200 | 301 | 410;
  /** Where a 301 leads: a path of this site. */
  readonly location?: string;
  /** With charset: `text/html; charset=utf-8`. */
  readonly contentType: string;
  readonly cacheControl: string;
  readonly body: string;
  /** `a:<short id>` of every article on the page, for invalidation by tag; at most `CACHE_TAGS_MAX`. */
  readonly cacheTags: readonly string[];
  /**
   * Content-addressed files the page brings along; written before the page. An article page brings its pictures; lists
   * that show the same pictures do not name them again, because articles are written before any list that links to them.
   */
  readonly assets: readonly Asset[];
}

/** A file whose name contains the hash of its bytes. */
export type Asset =
  | { readonly kind: "text"; readonly path: string; readonly contentType: string; readonly body: string }
  /** Copied from the private picture store at publication: the path is `/media/<hash>-<width>.<format>`. */
  | {
      readonly kind: "picture";
      readonly path: string;
      readonly contentType: string;
      readonly rendition: Rendition;
    };

/** Browsers and the CDN may keep an immutable file for a year. */
export const CACHE_IMMUTABLE = "public, max-age=31536000, immutable";
/** Lists change with every publication: the CDN keeps them ten seconds and refreshes behind the reader's back. */
export const CACHE_LIST = "public, max-age=0, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400";
/** Article pages change rarely, and then they are invalidated by tag. */
export const CACHE_ARTICLE = "public, max-age=60, s-maxage=3600, stale-while-revalidate=60, stale-if-error=86400";
/** A withdrawn page must never be served stale. */
export const CACHE_WITHDRAWN = "public, max-age=0, s-maxage=60, stale-if-error=0";

/** CloudFront reads at most so many tags of one object. */
export const CACHE_TAGS_MAX = 50;

/**
 * Tags of a page that shows several articles. A busy day has more articles than a page may have tags; such a page is a
 * list, and lists leave the CDN within seconds anyway.
 */
export function cacheTagsOf(ids: readonly ArticleId[]): string[] {
  return [...new Set(ids.map(cacheTag))].slice(0, CACHE_TAGS_MAX);
}
