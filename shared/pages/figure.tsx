/** A picture with its caption and credit; the words stand also where the picture never came. */
import { pictureAddress } from "../news/address.ts";
import type { Media } from "../news/article.ts";

/** `eager`: the reader sees it first, so it must not wait. Width and height keep the text from jumping. */
export function Figure({ media, eager }: { media: Media; eager: boolean }) {
  const { picture, caption, credit } = media;
  if (picture === undefined && caption === "" && credit === "") return null;
  return (
    <figure class={picture === undefined ? "wordless" : undefined}>
      {picture !== undefined && (
        <img
          src={pictureAddress(picture)}
          width={picture.width}
          height={picture.height}
          alt={media.alt}
          loading={eager ? undefined : "lazy"}
          fetchpriority={eager ? "high" : undefined}
        />
      )}
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
