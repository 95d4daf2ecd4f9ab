/** Reads the whole site bucket: for verifying and keeping a copy, never on the way of an article. */
import { GetObjectCommand, paginateListObjectsV2, type S3Client } from "@aws-sdk/client-s3";
import { PAGE_METADATA } from "../keys.ts";
import type { StandingObject } from "../pages/whole-site.ts";

/** Objects read at a time. */
const READS_AT_ONCE = 16;

export async function readSite(client: S3Client, bucket: string): Promise<Map<string, StandingObject>> {
  const site = new Map<string, StandingObject>();
  for await (const { Contents } of paginateListObjectsV2({ client }, { Bucket: bucket })) {
    const keys = (Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key]));
    for (let start = 0; start < keys.length; start += READS_AT_ONCE) {
      const batch = keys.slice(start, start + READS_AT_ONCE);
      for (const [key, object] of await Promise.all(
        batch.map(async (key) => [key, await read(client, bucket, key)] as const),
      )) {
        site.set(key, object);
      }
    }
  }
  return site;
}

async function read(client: S3Client, bucket: string, key: string): Promise<StandingObject> {
  const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  return {
    body: (await object.Body?.transformToByteArray()) ?? new Uint8Array(),
    status: Number(object.Metadata?.[PAGE_METADATA.status] ?? 200),
    contentType: object.ContentType ?? "",
    cacheControl: object.CacheControl ?? "",
    cacheTags: object.Metadata?.[PAGE_METADATA.cacheTag] ?? "",
  };
}
