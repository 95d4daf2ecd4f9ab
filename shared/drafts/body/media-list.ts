/** The pictures of a draft, each once, however often and wherever it is named. */
import type { Media } from "../../news/article.ts";
import type { LeftOut } from "../report.ts";

export class MediaList {
  readonly all: Media[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly #places = new Map<string, number>();

  constructor(known: readonly Media[] = []) {
    for (const media of known) this.add(media, 1);
  }

  /** Returns the picture's place. What was said of it before holds, and is completed, not replaced. */
  add(media: Media, line: number): number {
    const place = media.src === "" ? undefined : this.#places.get(media.src);
    const known = place === undefined ? undefined : this.all[place];
    if (place === undefined || known === undefined) {
      if (media.src !== "") this.#places.set(media.src, this.all.length);
      return this.all.push(media) - 1;
    }
    const { alt, caption, credit } = known;
    this.all[place] = {
      ...known,
      alt: alt || media.alt,
      caption: caption || media.caption,
      credit: credit || media.credit,
    };
    for (const field of ["alt", "caption", "credit"] as const) {
      const other = known[field] !== "" && known[field] !== media[field] ? media[field] : "";
      if (other !== "") this.leftOut.push({ line, text: other, rule: `second-${field}` });
    }
    return place;
  }
}
