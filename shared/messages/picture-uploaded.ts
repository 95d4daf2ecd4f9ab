/** Asks media to process a picture that lies among the drafts. */
import * as z from "zod/mini";
import { DRAFTS_PREFIX } from "../keys.ts";

const pictureUploaded = z.object({
  pictureKey: z.string().check(z.startsWith(DRAFTS_PREFIX)),
  submitter: z.string().check(z.minLength(1)),
});

export type PictureUploaded = z.infer<typeof pictureUploaded>;

export function encodePictureUploaded(picture: PictureUploaded): string {
  return JSON.stringify(picture);
}

export function decodePictureUploaded(body: unknown): PictureUploaded | undefined {
  const parsed = pictureUploaded.safeParse(body);
  return parsed.success ? parsed.data : undefined;
}
