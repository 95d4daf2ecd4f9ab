/** What may stand in a `Location`: a path of this site. */

const ODD_CHARACTERS = /[^A-Za-z0-9\-._~!$&'()*+,;=:@%/]/g;

/**
 * Makes a path that cannot lead off the site, whatever it was: browsers read `//host/` and `/\host/` as another site's address, so
 * odd characters go and slashes never stand together.
 */
export function sitePath(path: string): string {
  return `/${path}`.replace(ODD_CHARACTERS, "").replace(/\/+/g, "/");
}

export function isSitePath(path: string): boolean {
  return path.charAt(0) === "/" && sitePath(path) === path;
}
