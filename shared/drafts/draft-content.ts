/** What every format is read into, before the checks that are the same for all (assemble.ts). */
import type { Root } from "hast";
import type { Media, Related } from "../news/article.ts";
import type { LeftOut, Problem, Warning } from "./report.ts";

/** A value and the line of the draft it stands on. */
export interface Stated {
  readonly text: string;
  readonly line: number;
}

export interface DraftContent {
  readonly title: Stated | null;
  readonly standfirst: Stated | null;
  readonly dateline: Stated | null;
  readonly language: Stated | null;
  readonly section: Stated | null;
  readonly slug: Stated | null;
  /** The date as written; wire-dates.ts reads it. */
  readonly date: Stated | null;
  readonly byline: readonly Stated[];
  readonly editors: readonly Stated[];
  readonly tags: readonly Stated[];
  /** Not sanitised. */
  readonly body: Root;
  readonly media: readonly Media[];
  readonly related: readonly Related[];
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
  readonly problems: readonly Problem[];
}
