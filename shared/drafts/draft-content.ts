/** What every format is read into, before the checks that are the same for all (assemble.ts). */
import type { Root } from "hast";
import type { Media, Related } from "../news/article.ts";
import type { EnclosedPicture, LeftOut, Problem, Warning } from "./report.ts";

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
  /** The date as written; dates.ts reads it. */
  readonly date: Stated | null;
  /** The time before which nothing may be public, as written; dates.ts reads it. */
  readonly embargo: Stated | null;
  readonly byline: readonly Stated[];
  readonly editors: readonly Stated[];
  readonly tags: readonly Stated[];
  /** Not sanitised. */
  readonly body: Root;
  readonly media: readonly Media[];
  /** Pictures that came inside the draft's own file. */
  readonly enclosed: readonly EnclosedPicture[];
  readonly related: readonly Related[];
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
  readonly problems: readonly Problem[];
}

/** A draft that says nothing: what a parser adds its findings to. */
export const EMPTY_CONTENT: DraftContent = {
  title: null,
  standfirst: null,
  dateline: null,
  language: null,
  section: null,
  slug: null,
  date: null,
  embargo: null,
  byline: [],
  editors: [],
  tags: [],
  body: { type: "root", children: [] },
  media: [],
  enclosed: [],
  related: [],
  leftOut: [],
  warnings: [],
  problems: [],
};
