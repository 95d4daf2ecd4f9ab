/** A processed picture as rows carry it. */
import * as z from "zod/mini";

const pixels = z.int().check(z.positive());

export const pictureFields = z.object({
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  width: pixels,
  height: pixels,
  widths: z.array(pixels).check(z.minLength(1)),
});
