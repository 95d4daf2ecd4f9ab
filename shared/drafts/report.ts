/** What a parser says of a draft: the article, or exactly why not. Every character ends in one of its fields. */
import type { Article } from "../news/article.ts";
import type { LeftOut, Problem, Warning } from "../news/upload-report.ts";

export type { LeftOut, Problem, Warning } from "../news/upload-report.ts";

export type DraftFormat = "plain-copy" | "markdown" | "html" | "docx" | "ninjs" | "newsml-g2" | "package";

/** A picture inside the draft's file. The parser opens no picture; media takes it out of the file by its entry. */
export interface EnclosedPicture {
  /** As `Media.src` names it. */
  readonly src: string;
  /** Name of the entry in the archive that the draft's file is. */
  readonly entry: string;
}

export interface ParsedDraft {
  readonly ok: true;
  readonly format: DraftFormat;
  readonly article: Article;
  readonly enclosed: readonly EnclosedPicture[];
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
}

export interface RefusedDraft {
  readonly ok: false;
  readonly problems: readonly Problem[];
  /** What was noticed besides and may be the cause of a problem: a misspelt field leaves the draft without a headline. */
  readonly warnings?: readonly Warning[];
}

export type DraftReport = ParsedDraft | RefusedDraft;
