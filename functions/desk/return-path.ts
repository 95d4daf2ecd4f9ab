/** Where a person goes after signing in: a path of the desk, whatever was asked for. */

const ANY_ORIGIN = "https://desk.invalid";

/** The path itself when it stays on the desk, otherwise the queue. `//elsewhere.example` does not stay. */
export function safeReturnPath(asked: string | undefined): string {
  const url = asked?.startsWith("/") === true ? URL.parse(asked, ANY_ORIGIN) : null;
  if (url === null || url.origin !== ANY_ORIGIN) return "/";
  // A parser may turn `/.//elsewhere.example` into a path that begins with two slashes.
  const path = url.pathname + url.search;
  return path.startsWith("//") ? "/" : path;
}

export function signInPath(returnTo: string): string {
  const path = safeReturnPath(returnTo);
  return path === "/" ? "/sign-in" : `/sign-in?return=${encodeURIComponent(path)}`;
}
