/** The site bucket: what readers get, byte for byte. Unchanged pages are not written again. */
import { createHash } from "node:crypto";
import {
  CopyObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { PAGE_METADATA, pictureKey } from "../keys.ts";
import { objectKeyOf } from "../news/address.ts";
import { type Asset, CACHE_IMMUTABLE, type Page } from "../pages/page.ts";

export interface SiteBucket {
  /** Whether the page had to be written: its bytes, status or tags differ from what stands there. */
  writePage(page: Page): Promise<"written" | "unchanged">;
  /** False also where a picture was taken away and only its notice of removal stands. */
  hasAsset(path: string): Promise<boolean>;
  writeAsset(asset: Asset & { readonly kind: "text" }): Promise<void>;
  /** From the private picture store to where readers see it, without passing through here. */
  copyPicture(asset: Asset & { readonly kind: "picture" }): Promise<void>;
}

/** `draftsBucket` holds the private picture store. */
export function createSiteBucket(client: S3Client, bucket: string, draftsBucket: string): SiteBucket {
  async function metadataAt(path: string): Promise<Record<string, string> | undefined> {
    try {
      const object = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: objectKeyOf(path) }));
      return object.Metadata ?? {};
    } catch (fault) {
      // HEAD has no body to name the error: without the right to list, S3 answers 403 for a missing key.
      const status = fault instanceof S3ServiceException ? fault.$metadata.httpStatusCode : undefined;
      if (status === 404 || status === 403) return undefined;
      throw fault;
    }
  }

  return {
    async writePage(page) {
      const fingerprint = pageFingerprint(page);
      const standing = await metadataAt(page.path);
      if (standing?.[PAGE_METADATA.fingerprint] === fingerprint) return "unchanged";
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: objectKeyOf(page.path),
          Body: page.body,
          ContentType: page.contentType,
          CacheControl: page.cacheControl,
          Metadata: pageMetadata(page, fingerprint),
        }),
      );
      return "written";
    },
    async hasAsset(path) {
      const standing = await metadataAt(path);
      return standing !== undefined && standing[PAGE_METADATA.status] === undefined;
    },
    async copyPicture({ path, contentType, rendition }) {
      await client.send(
        new CopyObjectCommand({
          Bucket: bucket,
          Key: objectKeyOf(path),
          CopySource: `${draftsBucket}/${pictureKey(rendition)}`,
          MetadataDirective: "REPLACE",
          ContentType: contentType,
          CacheControl: CACHE_IMMUTABLE,
        }),
      );
    },
    async writeAsset({ path, contentType, body }) {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: objectKeyOf(path),
          Body: body,
          ContentType: contentType,
          CacheControl: CACHE_IMMUTABLE,
        }),
      );
    },
  };
}

/** SHA-256 over everything that readers or the CDN can tell apart. */
export function pageFingerprint({ assets: _written, ...page }: Page): string {
  return createHash("sha256").update(JSON.stringify(page)).digest("hex").slice(0, 32);
}

function pageMetadata(page: Page, fingerprint: string): Record<string, string> {
  return {
    [PAGE_METADATA.fingerprint]: fingerprint,
    ...(page.cacheTags.length === 0 ? {} : { [PAGE_METADATA.cacheTag]: page.cacheTags.join(",") }),
    ...(page.status === 200 ? {} : { [PAGE_METADATA.status]: String(page.status) }),
    ...(page.location === undefined ? {} : { [PAGE_METADATA.location]: page.location }),
  };
}
