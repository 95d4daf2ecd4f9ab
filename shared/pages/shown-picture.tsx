/** A picture as browsers choose it: the best format they know, at the width they need. */
import { PICTURE_TYPES, pictureAddress, renditionAddress } from "../news/address.ts";
import { PICTURE_FORMATS, type Picture, type PictureFormat } from "../news/article.ts";

interface ShownPictureProps {
  readonly picture: Picture;
  readonly alt: string;
  /** How wide it stands on the page, in the words of `sizes` (HTML, "Images"). */
  readonly sizes: string;
  /** The reader sees it first, so it must not wait. */
  readonly eager: boolean;
}

/** Width and height keep the text from jumping while the picture loads. */
export function ShownPicture({ picture, alt, sizes, eager }: ShownPictureProps) {
  const better = PICTURE_FORMATS.filter((format) => format !== "jpg");
  return (
    <picture>
      {better.map((format) => (
        <source type={PICTURE_TYPES[format]} srcset={sourceSet(picture, format)} sizes={sizes} />
      ))}
      <img
        src={pictureAddress(picture)}
        srcset={sourceSet(picture, "jpg")}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={alt}
        loading={eager ? undefined : "lazy"}
        fetchpriority={eager ? "high" : undefined}
      />
    </picture>
  );
}

function sourceSet({ hash, widths }: Picture, format: PictureFormat): string {
  return widths.map((width) => `${renditionAddress({ hash, width, format })} ${width}w`).join(", ");
}
