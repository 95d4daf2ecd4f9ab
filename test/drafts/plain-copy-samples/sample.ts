/**
 * A piece of plain copy as a desk sends it, and what must come of it. What a sample does not name must be empty: a name in
 * the byline, a picture or a left-out line that nobody expects fails the test.
 */
export interface Sample {
  readonly name: string;
  readonly copy: string;
  readonly path?: string;
  readonly title: string;
  readonly standfirst?: string;
  readonly byline?: readonly string[];
  readonly editors?: readonly string[];
  /** `draftedAt`, as the article has it. */
  readonly date?: string;
  readonly dateline?: string;
  readonly embargo?: string;
  readonly tags?: readonly string[];
  readonly section?: string;
  readonly slug?: string;
  /** Checked only where a sample names it. */
  readonly language?: string;
  readonly pictures?: readonly (readonly [caption: string, credit: string])[];
  readonly related?: readonly (string | readonly [title: string, href: string])[];
  /**
   * The body, block by block: a paragraph as it stands, `## ` a sub-heading, `- ` an item of a list, `1. ` of a numbered
   * one, `> ` a quotation, `| a | b |` a row of a table. With ` … ` only its first and last words are given.
   */
  readonly body: readonly string[];
  /** `rule: text` of what is left out, in the order of the draft; words that only name a field are not listed. */
  readonly leftOut?: readonly string[];
}
