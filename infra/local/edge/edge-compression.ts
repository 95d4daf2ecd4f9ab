/** Compression at the edge, under the conditions that CloudFront documents in "Serve compressed files". */
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { StoredAnswer } from "./cache-store.ts";
import type { Behavior } from "./edge-config.ts";

export type Encoding = "br" | "gzip";

const BYTES_MIN = 1_000;
const BYTES_MAX = 10_000_000;
/** CloudFront's list, without Java and Perl sources. `application/feed+json` is not on it: serve feeds as application/json. */
const COMPRESSED_TYPES = new Set([
  "application/javascript",
  "application/json",
  "application/ld+json",
  "application/rss+xml",
  "application/wasm",
  "application/x-javascript",
  "application/xhtml+xml",
  "application/xml",
  "font/otf",
  "font/ttf",
  "image/svg+xml",
  "text/css",
  "text/csv",
  "text/html",
  "text/javascript",
  "text/markdown",
  "text/plain",
  "text/tab-separated-values",
  "text/xml",
]);
/** Fast rather than small: CloudFront compresses on the way through, too. */
const BROTLI_QUALITY = 5;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Brotli before gzip where the viewer takes both; nothing when the object travels as it is. */
export function encodingFor(
  behavior: Behavior,
  answer: StoredAnswer,
  headers: Record<string, string>,
): Encoding | undefined {
  if (!isCompressible(behavior, answer) || headers.range !== undefined) return undefined;
  const parameters = behavior.cachePolicy.ParametersInCacheKeyAndForwardedToOrigin;
  const accepted = acceptedEncodings(headers["accept-encoding"]);
  if (parameters.EnableAcceptEncodingBrotli && accepted.has("br")) return "br";
  return parameters.EnableAcceptEncodingGzip && accepted.has("gzip") ? "gzip" : undefined;
}

/** Whether caches on the way must tell viewers with different `Accept-Encoding` apart. */
export function isCompressible(behavior: Behavior, answer: StoredAnswer): boolean {
  const type = (answer.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const sizeFits = answer.body.length >= BYTES_MIN && answer.body.length <= BYTES_MAX;
  return (
    behavior.compress && sizeFits && COMPRESSED_TYPES.has(type) && answer.headers["content-encoding"] === undefined
  );
}

function acceptedEncodings(header: string | undefined): Set<string> {
  const offers = (header ?? "").split(",").map((offer) => offer.trim().toLowerCase());
  const refused = /;\s*q=0(\.0*)?$/;
  return new Set(offers.filter((offer) => !refused.test(offer)).map((offer) => offer.split(";")[0]?.trim() ?? ""));
}

/** Each stored answer is compressed once for each encoding. */
export function compressed(answer: StoredAnswer, encoding: Encoding): Promise<Buffer> {
  const before = answer.encodings.get(encoding);
  if (before !== undefined) return before;
  const made = encoding === "gzip" ? gzipped(answer.body) : brotli(answer.body, BROTLI_PARAMETERS);
  answer.encodings.set(encoding, made);
  return made;
}

const BROTLI_PARAMETERS = { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } };
