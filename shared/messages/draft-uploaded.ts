/** What tells ingest to look at a draft: S3's own notification, or a request of ours to look again. */
import * as z from "zod/mini";
import { DRAFTS_PREFIX } from "../keys.ts";

export interface DraftUploaded {
  /** Object key, decoded. */
  readonly key: string;
  /** ETag of the bytes the notification speaks of; undefined when asked to look again. */
  readonly etag: string | undefined;
  /** Who uploaded, as IAM knows them (`AWS:AROA…:session`); undefined when asked to look again. */
  readonly principal: string | undefined;
}

const s3Notification = z.object({
  Records: z.array(
    z.object({
      eventName: z.string(),
      userIdentity: z.object({ principalId: z.string().check(z.minLength(1)) }),
      s3: z.object({ object: z.object({ key: z.string().check(z.startsWith(DRAFTS_PREFIX)), eTag: z.string() }) }),
    }),
  ),
});
const s3Test = z.object({ Event: z.literal("s3:TestEvent") });
const lookAgain = z.object({ lookAgainAt: z.string().check(z.startsWith(DRAFTS_PREFIX)) });

/** The uploads a message speaks of (none for S3's test event), or undefined when it is no message of this queue. */
export function decodeUploads(body: unknown): DraftUploaded[] | undefined {
  const again = lookAgain.safeParse(body);
  if (again.success) return [{ key: again.data.lookAgainAt, etag: undefined, principal: undefined }];
  if (s3Test.safeParse(body).success) return [];
  const notification = s3Notification.safeParse(body);
  if (!notification.success) return undefined;
  return notification.data.Records.filter(({ eventName }) => eventName.startsWith("ObjectCreated:")).map((record) => ({
    key: decodeKey(record.s3.object.key),
    etag: record.s3.object.eTag,
    principal: record.userIdentity.principalId,
  }));
}

export function encodeLookAgain(key: string): string {
  return JSON.stringify({ lookAgainAt: key });
}

/** S3 writes keys in notifications as a form field: `+` for a space, percent escapes for the rest. */
function decodeKey(key: string): string {
  const spaced = key.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
