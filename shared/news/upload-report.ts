/** What became of an upload, as the editor reads it: beside the draft, in the catalogue, on the desk, in `galley status`. */
import type { ArticleId } from "./article.ts";

/** A reason why a draft cannot become a revision. Shown to the editor as it stands. */
export interface Problem {
  /** 1-based line in the draft as uploaded, or null when the whole file is meant. */
  readonly line: number | null;
  /** The article field or file property concerned: `title`, `section`, `file`, `encoding` … */
  readonly field: string;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly fix: string;
}

/** Something the approver should know that does not stop the draft. `fix` is for when it is not what was meant. */
export type Warning = Problem;

/**
 * Text of the draft that readers will not see, and the rule by which it was left out. Punctuation between two fields is
 * not listed. Words that only name a field (`Baca juga:`, `Editor:`) have the rule `label`.
 */
export interface LeftOut {
  readonly line: number;
  readonly text: string;
  /** Short kebab-case name of the rule: `boilerplate`, `repeated-headline` … */
  readonly rule: string;
}

/** Rules for what programs write for programs. It is on record, but in an approver's way: among it a note would be overlooked. */
const WRITTEN_FOR_PROGRAMS: ReadonlySet<string> = new Set([
  "agency-field",
  "control-characters",
  "field-code",
  "label",
  "page-metadata",
  "program-comment",
  "system-file",
  "tracking-pixel",
]);

/** Whether a person wrote it, or could miss it: an approver reads it. */
export function isForPeople({ rule }: LeftOut): boolean {
  return !WRITTEN_FOR_PROGRAMS.has(rule);
}

/**
 * What the report beside a draft is called: `reports/kota/banjir.json` is about the article `kota/banjir`. Pictures, and files
 * that have no article, keep their whole path, so that `banjir.jpg` does not take the place of `banjir.txt`.
 */
export function reportName({ articleId, draft }: Pick<UploadReport, "articleId" | "draft">): string {
  return articleId ?? draft;
}

export interface UploadReport {
  /** Path below `drafts/`. */
  readonly draft: string;
  /** Of the bytes this report is about. */
  readonly etag: string;
  /**
   * `unpacking`: understood, and put before approvers as soon as the pictures inside the file are ready. `stored`: a
   * picture, ready for the drafts that name it. `unchanged`: bytes about which a decision was taken before.
   */
  readonly outcome: "in-review" | "unpacking" | "stored" | "unchanged" | "refused";
  readonly submitter: string;
  readonly articleId?: ArticleId;
  readonly revision?: number;
  readonly hash?: string;
  readonly format?: string;
  readonly title?: string;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  readonly leftOut: readonly LeftOut[];
  /** Entries of `leftOut` that only the report beside the draft has; absent: none. */
  readonly moreLeftOut?: number;
  /** Pictures the draft names that have not arrived. */
  readonly awaited: readonly string[];
}
