/** What a page says around footnotes, in the language of the story. */
import { detectLanguage } from "../language.ts";

export interface FootnoteWords {
  readonly heading: string;
  /** Says where the arrow behind a footnote leads, before its number. */
  readonly back: string;
}

const INDONESIAN: FootnoteWords = { heading: "Catatan", back: "Kembali ke rujukan" };
const ENGLISH: FootnoteWords = { heading: "Notes", back: "Back to reference" };

export function footnoteWords(story: string): FootnoteWords {
  return detectLanguage(story, "id").startsWith("en") ? ENGLISH : INDONESIAN;
}
