/** Whatever a body writes for a character, people read the character. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { writtenHtml } from "../../shared/drafts/body/written-html.ts";
import { withCharacters } from "../../shared/news/character-references.ts";

test("any text is read as it was written", () => {
  const texts = fc.array(fc.oneof(fc.constantFrom("&", "<", ">", '"', "\u00a0", "&amp;", "&#60;"), fc.string()));
  fc.assert(
    fc.property(texts, (parts) => {
      const value = parts.join("");
      expect(withCharacters(writtenHtml([{ type: "text", value }]))).toBe(value);
    }),
  );
});

test.each([
  ["&#x338;", "\u0338"],
  ["&#39;", "'"],
  ["&#x110000;", "\ufffd"],
  ["&kapal;", "&kapal;"],
])("%s", (written, read) => {
  expect(withCharacters(written)).toBe(read);
});
