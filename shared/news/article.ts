/**
 * The canonical article: what every draft format becomes, what an approval binds, what readers get.
 * Its shape is the contract between parsers (shared/drafts), the hash (revision.ts) and pages (shared/pages).
 */

/** The draft's path under `drafts/` without extension, for ever: `internasional/pasukan-ditarik`. */
export type ArticleId = string;

export interface Person {
  readonly name: string;
}

/** A picture the draft names. `picture` is absent while the file has not arrived. */
export interface Media {
  /** As the draft names it: a file name beside the draft, or empty when only a caption came. */
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** On what terms it may be shown, as its agency wrote into the file: a sentence or a web address. */
  readonly licence?: string;
  readonly picture?: Picture;
}

/** A processed picture: content-addressed, so that an approval of the article binds these bytes too. */
export interface Picture {
  /** Lower-case hex: SHA-256 over the SHA-256s of all renditions, so that one name stands for every byte readers can get. */
  readonly hash: string;
  /** Pixels of the largest rendition, as shown. */
  readonly width: number;
  readonly height: number;
  /** Pixels, ascending, up to `width`: each width stands in each of `PICTURE_FORMATS`. */
  readonly widths: readonly number[];
}

/** Best first, as a browser should choose; every client shows the last. The names are file extensions. */
export const PICTURE_FORMATS = ["avif", "webp", "jpg"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A related story the draft points to. `href` is empty when the draft gives only the title. */
export interface Related {
  readonly title: string;
  readonly href: string;
}

export interface Article {
  readonly title: string;
  readonly standfirst: string;
  /** BCP 47. */
  readonly language: string;
  readonly dateline: string;
  readonly byline: readonly Person[];
  readonly editors: readonly Person[];
  /** The date the draft states for itself: ISO 8601 with offset (`2025-01-31T12:09:00+07:00`), or null. */
  readonly draftedAt: string | null;
  /** Before this instant nothing of the article may be public: ISO 8601 with offset, or null. */
  readonly embargo: string | null;
  /** As the newsroom writes them; their slugs are addresses. */
  readonly tags: readonly string[];
  readonly section: string;
  /** An address the draft asks for; empty: made from the title at first publication. */
  readonly slug: string;
  /** Sanitised HTML: the output of shared/drafts/body/sanitise.ts, nothing else. */
  readonly body: string;
  readonly media: readonly Media[];
  readonly related: readonly Related[];
}
