/** What a parser says of a draft: the article, or exactly why not. Every character ends in one of its fields. */
import type { Article } from "../news/article.ts";
import type { LeftOut, Problem, Warning } from "../news/upload-report.ts";

export type { LeftOut, Problem, Warning } from "../news/upload-report.ts";

export type DraftFormat = "plain-copy" | "markdown";

export interface ParsedDraft {
  readonly ok: true;
  readonly format: DraftFormat;
  readonly article: Article;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
}

export interface RefusedDraft {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

export type DraftReport = ParsedDraft | RefusedDraft;
