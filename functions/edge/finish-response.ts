/**
 * On the way out: the object's metadata says what the page is (shared/keys.ts, PAGE_METADATA), the answer's status says so to readers,
 * and nothing internal leaves. CloudFront calls this only for what the origin answered below 400.
 */
import type { EdgeResponse } from "./event.ts";
import { isSitePath } from "./site-path.ts";

const STATUS = "x-amz-meta-status";
const LOCATION = "x-amz-meta-location";

/** All that S3 says in its own name. CloudFront's `x-amz-cf-` headers cannot be touched here. */
const INTERNAL = /^(x-amz-(?!cf-)|server$)/;

export function finishResponse(response: EdgeResponse): EdgeResponse {
  const status = readHeader(response, STATUS);
  const location = readHeader(response, LOCATION);
  for (const name in response.headers) {
    if (INTERNAL.test(name)) delete response.headers[name];
  }
  // A 304 says "as you have it": the browser keeps the status that came with the bytes.
  if (response.statusCode !== 200 && response.statusCode !== 206) return response;
  if (status === "301" && isSitePath(location)) {
    response.headers.location = { value: location };
    return answer(response, 301, "Moved Permanently");
  }
  return status === "410" ? answer(response, 410, "Gone") : response;
}

/** Keeps the body: the page that says where the article went, or that it is gone. */
function answer(response: EdgeResponse, statusCode: number, statusDescription: string): EdgeResponse {
  response.statusCode = statusCode;
  response.statusDescription = statusDescription;
  // Part of a page is only answered with 206.
  delete response.headers["content-range"];
  return response;
}

function readHeader(response: EdgeResponse, name: string): string {
  const header = response.headers[name];
  return header === undefined ? "" : header.value;
}
