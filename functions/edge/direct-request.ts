/** On the way in: a folder means its index document, and a page has one address, with the slash. */
import type { EdgeRequest, EdgeResponse } from "./event.ts";
import { sitePath } from "./site-path.ts";

/** The redirect follows from the path alone, so it may be kept; a day, in case the rule ever changes. */
const REDIRECT_CACHE = "public, max-age=86400";

export function directRequest(request: EdgeRequest): EdgeRequest | EdgeResponse {
  const path = request.uri;
  if (path.endsWith("/")) {
    request.uri = `${path}index.html`;
    return request;
  }
  if (/\.[A-Za-z0-9]+$/.test(path)) return request;
  // The query string goes: no page of the site differs by it.
  return {
    statusCode: 301,
    statusDescription: "Moved Permanently",
    headers: { location: { value: sitePath(`${path}/`) }, "cache-control": { value: REDIRECT_CACHE } },
  };
}
