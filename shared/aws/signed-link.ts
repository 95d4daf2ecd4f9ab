/**
 * A link to one private object, good for minutes: AWS Signature Version 4 in the query, for a GET without a body.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
import { createHash, createHmac } from "node:crypto";
import type { S3Client } from "@aws-sdk/client-s3";

export interface LinkedObject {
  /** The bucket's own address, without a trailing slash. */
  readonly bucketUrl: string;
  /** Only characters that need no encoding in a path. */
  readonly key: string;
  readonly seconds: number;
  readonly now: Date;
}

export async function signedLink(client: S3Client, { bucketUrl, key, seconds, now }: LinkedObject): Promise<string> {
  const [region, credentials] = await Promise.all([client.config.region(), client.config.credentials()]);
  const time = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const scope = [time.slice(0, 8), region, "s3", "aws4_request"];
  const url = new URL(`${bucketUrl}/${key}`);
  const query = {
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": [credentials.accessKeyId, ...scope].join("/"),
    "X-Amz-Date": time,
    "X-Amz-Expires": String(seconds),
    ...(credentials.sessionToken === undefined ? {} : { "X-Amz-Security-Token": credentials.sessionToken }),
    "X-Amz-SignedHeaders": "host",
  };
  const canonicalQuery = Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  const request = ["GET", url.pathname, canonicalQuery, `host:${url.host}`, "", "host", "UNSIGNED-PAYLOAD"].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", time, scope.join("/"), sha256(request)].join("\n");
  const signingKey = scope.reduce<Buffer | string>(hmac, `AWS4${credentials.secretAccessKey}`);
  return `${url.href}?${canonicalQuery}&X-Amz-Signature=${hmac(signingKey, toSign).toString("hex")}`;
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
