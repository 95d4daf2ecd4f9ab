/** Asks media to process a picture that lies among the drafts, or the pictures inside a draft's own file. */
import * as z from "zod/mini";
import { DRAFTS_PREFIX } from "../keys.ts";

const pictureUploaded = z.object({
  /** The picture's object, or the archive that holds the picture. */
  key: z.string().check(z.startsWith(DRAFTS_PREFIX)),
  /** Of the bytes that are meant: others bring their own message. */
  etag: z.string().check(z.minLength(1)),
  submitter: z.string().check(z.minLength(1)),
  /** The one entry of the archive this message is about, and all of them: the draft is looked at again after the last. */
  enclosed: z.optional(
    z.object({ entry: z.string().check(z.minLength(1)), all: z.array(z.string().check(z.minLength(1))) }),
  ),
});

export type PictureUploaded = z.infer<typeof pictureUploaded>;

export function encodePictureUploaded(picture: PictureUploaded): string {
  return JSON.stringify(picture);
}

export function decodePictureUploaded(body: unknown): PictureUploaded | undefined {
  const parsed = pictureUploaded.safeParse(body);
  return parsed.success ? parsed.data : undefined;
}
