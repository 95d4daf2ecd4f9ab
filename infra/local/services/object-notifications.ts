/** What S3 tells a queue of a new object. The message is in the queue before the uploader hears of success, so no accepted upload is lost. */

import type * as z from "zod";
import type { AwsRequest, ObjectAddress } from "../gateway/aws-request.ts";
import { REGION } from "../template/resource-type.ts";
import type { bucketProperties } from "../template/resource-types-storage.ts";
import type { Resource } from "../template/template.ts";
import type { ObjectStore } from "./storage.ts";

type Bucket = Resource<typeof bucketProperties>;
type Notification = NonNullable<
  z.infer<(typeof bucketProperties)["NotificationConfiguration"]>
>["QueueConfigurations"][number];

/** Operation → what S3 calls the event. */
const EVENTS: Readonly<Record<string, string>> = {
  PutObject: "ObjectCreated:Put",
  PostObject: "ObjectCreated:Post",
  CopyObject: "ObjectCreated:Copy",
  CompleteMultipartUpload: "ObjectCreated:CompleteMultipartUpload",
};

export class ObjectNotifications {
  readonly #buckets: ReadonlyMap<string, Bucket>;
  readonly #objects: ObjectStore;
  readonly #enqueue: (queueArn: string, body: string) => void;
  readonly #now: () => number;
  #sequence = 0n;

  constructor(
    buckets: readonly Bucket[],
    objects: ObjectStore,
    enqueue: (queueArn: string, body: string) => void,
    now: () => number,
  ) {
    this.#buckets = new Map(buckets.map((bucket) => [bucket.reference, bucket]));
    this.#objects = objects;
    this.#enqueue = enqueue;
    this.#now = now;
  }

  /** To be called when the object stands. */
  announce(request: AwsRequest, object: ObjectAddress): void {
    const event = EVENTS[request.operation];
    const bucket = this.#buckets.get(object.bucket);
    if (event === undefined || bucket === undefined) return;
    for (const notification of bucket.properties.NotificationConfiguration?.QueueConfigurations ?? []) {
      if (!covers(notification, event, object.key)) continue;
      const record = this.#record(request, object, event, bucket.identity.logicalId);
      this.#enqueue(notification.Queue, JSON.stringify({ Records: [record] }));
    }
  }

  #record(request: AwsRequest, { bucket, key }: ObjectAddress, eventName: string, configurationId: string): object {
    const { etag, contentLength } = this.#objects.headObject(bucket, key);
    const now = this.#now();
    return {
      eventVersion: "2.1",
      eventSource: "aws:s3",
      awsRegion: REGION,
      eventTime: new Date(now).toISOString(),
      eventName,
      userIdentity: { principalId: request.principal.principalId },
      requestParameters: { sourceIPAddress: "127.0.0.1" },
      responseElements: { "x-amz-request-id": "LOCAL", "x-amz-id-2": "LOCAL" },
      s3: {
        s3SchemaVersion: "1.0",
        configurationId,
        bucket: { name: bucket, ownerIdentity: { principalId: "LOCAL" }, arn: `arn:aws:s3:::${bucket}` },
        object: {
          key: formEncoded(key),
          size: contentLength,
          eTag: etag.replaceAll('"', ""),
          sequencer: this.#sequencer(now),
        },
      },
    };
  }

  /** Hexadecimal; later is greater for one key, also after a restart. */
  #sequencer(now: number): string {
    this.#sequence += 1n;
    const value = (BigInt(now) << 24n) + (this.#sequence & 0xffffffn);
    return value.toString(16).toUpperCase().padStart(18, "0");
  }
}

function covers({ Event, Filter }: Notification, event: string, key: string): boolean {
  const wanted = Event.replace("s3:", "");
  const isWanted = wanted === event || wanted === "ObjectCreated:*";
  const rules = Filter?.S3Key.Rules ?? [];
  return (
    isWanted && rules.every(({ Name, Value }) => (Name === "prefix" ? key.startsWith(Value) : key.endsWith(Value)))
  );
}

/** As a form field, but for the slash: a space is `+`, and brackets, quotes and tildes are escaped too. */
function formEncoded(key: string): string {
  return encodeURIComponent(key)
    .replaceAll("%2F", "/")
    .replaceAll("%20", "+")
    .replaceAll(/[!'()~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
