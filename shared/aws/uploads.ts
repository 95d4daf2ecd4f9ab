/** What the desk asks of the drafts bucket: a form that uploads straight to S3, pictures for previews, whole reports. */
import { GetObjectCommand, NoSuchKey, type S3Client } from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { DRAFTS_PREFIX, pictureKey, reportTextKey, SUBMITTER_METADATA } from "../keys.ts";
import type { Rendition } from "../news/address.ts";
import { signedLink } from "./signed-link.ts";

/** How long a signed form may be used; whoever keeps it open longer loads it again. */
const FORM_SECONDS = 3600;
/** S3 puts the name of the file that the person chooses here. */
const CHOSEN_FILE_NAME = `\${filename}`;

interface UploadOffer {
  readonly section: string;
  /** Absent: whatever file the person chooses in the form. */
  readonly fileName?: string;
  /** Identity of the signed-in person; S3 refuses the form when it is altered. */
  readonly submitter: string;
  readonly bytesMax: number;
  /** Where a browser goes afterwards; absent: S3 answers 201. */
  readonly returnTo?: string;
}

/** A form for S3: every field as given, then the file, posted as multipart/form-data to `url`. */
export interface UploadForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Uploads {
  offerUpload(offer: UploadOffer): Promise<UploadForm>;
  /** `undefined` when there is no such picture. */
  openPicture(rendition: Rendition): Promise<OpenObject | undefined>;
  /** The whole report of that name (`reportName`), in words: UTF-8 text. `undefined` when there is none. */
  openReport(name: string): Promise<OpenObject | undefined>;
  /** Where the links of large pictures lead: scheme and host. */
  pictureOrigin(): Promise<string>;
}

/** The bytes themselves, or a link good for minutes: Lambda answers with 6 MB at most, and photographs have more. */
type OpenObject = { readonly bytes: Uint8Array } | { readonly link: string };

/** Base64 makes four bytes of three; the rest is left for headers. */
const ANSWER_BYTES_MAX = 4_000_000;
const LINK_SECONDS = 300;

export function createUploads(client: S3Client, bucket: string): Uploads {
  return {
    offerUpload: ({ section, fileName, submitter, bytesMax, returnTo }) =>
      createPresignedPost(client, {
        Bucket: bucket,
        Key: `${DRAFTS_PREFIX}${section}/${fileName ?? CHOSEN_FILE_NAME}`,
        Expires: FORM_SECONDS,
        Conditions: [["content-length-range", 0, bytesMax]],
        Fields: {
          // Metadata travels as an HTTP header: ASCII only, so every other character is percent-encoded.
          [`x-amz-meta-${SUBMITTER_METADATA}`]: encodeURIComponent(submitter),
          ...(returnTo === undefined ? { success_action_status: "201" } : { success_action_redirect: returnTo }),
        },
      }),
    openPicture: (rendition) => open(client, bucket, pictureKey(rendition)),
    openReport: (name) => open(client, bucket, reportTextKey(name)),
    pictureOrigin: async () => new URL(await urlOf(client, bucket)).origin,
  };
}

async function open(client: S3Client, bucket: string, key: string): Promise<OpenObject | undefined> {
  try {
    const { Body, ContentLength = 0 } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    if (ContentLength <= ANSWER_BYTES_MAX) return { bytes: (await Body?.transformToByteArray()) ?? new Uint8Array() };
    (Body as { destroy?(): void } | undefined)?.destroy?.();
    const bucketUrl = await urlOf(client, bucket);
    return { link: await signedLink(client, { bucketUrl, key, seconds: LINK_SECONDS, now: new Date() }) };
  } catch (fault) {
    if (fault instanceof NoSuchKey) return undefined;
    throw fault;
  }
}

/** As the client would address it: by host, or by path on this machine. */
async function urlOf(client: S3Client, bucket: string): Promise<string> {
  const { url } = await createPresignedPost(client, { Bucket: bucket, Key: "any" });
  return url.replace(/\/+$/, "");
}
