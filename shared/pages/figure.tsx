/** A picture with its caption and credit; the words stand also where the picture never came. */
import type { Media } from "../news/article.ts";
import { ShownPicture } from "./shown-picture.tsx";

/** The column of a story: the whole of a phone, 42 rem at most. */
const STORY_SIZES = "(min-width: 44rem) 42rem, 100vw";

/** `eager`: the reader sees it first, so it must not wait. */
export function Figure({ media, eager }: { media: Media; eager: boolean }) {
  const { picture, caption, credit } = media;
  if (picture === undefined && caption === "" && credit === "") return null;
  return (
    <figure class={picture === undefined ? "wordless" : undefined}>
      {picture !== undefined && <ShownPicture picture={picture} alt={media.alt} sizes={STORY_SIZES} eager={eager} />}
      {(caption !== "" || credit !== "") && (
        <figcaption>
          {caption}
          {caption !== "" && credit !== "" && " "}
          {credit !== "" && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
