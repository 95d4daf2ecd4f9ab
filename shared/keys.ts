/** Names that two sides must spell alike: object keys, message ids, cache tags. */
import { createHash } from "node:crypto";
import type { Rendition } from "./news/address.ts";
import type { ArticleId } from "./news/article.ts";

/** Drafts are uploaded below this prefix; the notification to the uploads queue covers it and nothing else. */
export const DRAFTS_PREFIX = "drafts/";
/** Reports are written beside the drafts, in the same bucket. */
export const REPORTS_PREFIX = "reports/";
/** Processed pictures wait here, private, until an article that shows them is public. */
export const PICTURES_PREFIX = "pictures/";

/** Metadata of a draft uploaded through the desk: who is signed in there. Trusted only on uploads by the desk's role. */
export const SUBMITTER_METADATA = "submitter";

/** Object metadata of pages; S3 answers it as `x-amz-meta-<name>` headers, which the edge function acts on and removes. */
export const PAGE_METADATA = {
  status: "status",
  location: "location",
  cacheTag: "cache-tag",
  fingerprint: "fingerprint",
} as const;

/** The same report in words, for people who look into the bucket. */
export function reportTextKey(name: string): string {
  return reportKey(name).replace(/\.json$/, ".txt");
}

/**
 * The report's object key. `name`: as `reportName` says. Percent-encoding keeps any hostile name inside the prefix, one name
 * to one key.
 */
export function reportKey(name: string): string {
  const segments = name
    .normalize("NFC")
    .split("/")
    .map((segment) => encodeURIComponent(segment).replace(/^\.+$/, encodeDots));
  return `${REPORTS_PREFIX}${segments.join("/")}.json`;
}

function encodeDots(dots: string): string {
  return dots.replaceAll(".", "%2E");
}

export function pictureKey({ hash, width, format }: Rendition): string {
  return `${PICTURES_PREFIX}${hash}-${width}.${format}`;
}

/** An article's cache tag. Short and opaque: tags travel as a header from the origin. */
export function cacheTag(id: ArticleId): string {
  return `a:${sha256(id).slice(0, 12)}`;
}

/** FIFO group: one page is rendered by one invocation at a time. Hashed because SQS allows 128 characters. */
export function pageGroup(path: string): string {
  return sha256(path);
}

/** Names the change and the page, so that a second change within five minutes is not taken for a repetition. */
export function pageDeduplication(change: string, path: string): string {
  return sha256(`${change} ${path}`);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
