/** Addresses as they may stand in a page. Nothing reaches an `href` or `src` without passing here. */

const SCHEMES = new Set(["http:", "https:", "mailto:"]);
const ANY_ORIGIN = "https://site.invalid";

/**
 * The address if a reader may follow it, normalised (non-ASCII percent-encoded): a web or mail address, or a path of
 * this site. Otherwise undefined, and the caller shows plain text: the renderer escapes quotes but lets
 * `javascript:` through.
 */
export function safeHref(href: string): string | undefined {
  if (href.startsWith("/")) return safePath(href);
  const url = URL.parse(href);
  return url !== null && SCHEMES.has(url.protocol) ? url.href : undefined;
}

/** A path of this site for an `href` of our own making; the front page in place of anything else. */
export function sitePath(path: string): string {
  return safePath(path) ?? "/";
}

/** A path stays on this site: `//elsewhere.example` and `/\elsewhere.example` do not. */
function safePath(path: string): string | undefined {
  const url = path.startsWith("/") ? URL.parse(path, ANY_ORIGIN) : null;
  return url?.origin === ANY_ORIGIN ? url.pathname + url.search + url.hash : undefined;
}

/** A path of this site as search engines, feeds and social cards want it: absolute, percent-encoded. */
export function absoluteUrl(siteUrl: string, path: string): string {
  return `${siteUrl.replace(/\/+$/, "")}${sitePath(path)}`;
}
