/** Pictures leave the body and become media; a placeholder keeps the place of each. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import type { Media } from "../news/article.ts";
import { tidy } from "./characters.ts";
import { element, lineOf, textOf } from "./hast-tree.ts";
import { readPictureSource } from "./picture-source.ts";
import type { LeftOut, Warning } from "./report.ts";

export interface LiftedImages {
  readonly body: Root;
  readonly media: readonly Media[];
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
}

interface Lifting {
  readonly media: Media[];
  readonly leftOut: LeftOut[];
  readonly warnings: Warning[];
  line: number;
}

/**
 * Takes every picture out of a body. A picture is a block of its own in the page, so its placeholder follows the
 * paragraph (or list, quotation …) it was part of. `known` are pictures that the front matter names already.
 */
export function liftImages(tree: Root, known: readonly Media[], firstLine: number): LiftedImages {
  const lifting: Lifting = { media: [...known], leftOut: [], warnings: [], line: firstLine };
  const children = tree.children.flatMap((node): RootContent[] => {
    lifting.line = lineOf(node, lifting.line);
    const figures: Element[] = [];
    return [...lift(node, lifting, figures), ...figures];
  });
  const { media, leftOut, warnings } = lifting;
  return { body: { type: "root", children }, media, leftOut, warnings };
}

function lift(node: RootContent, lifting: Lifting, figures: Element[]): RootContent[] {
  if (node.type !== "element") return [node];
  // Only the placeholders made here are real.
  const { dataMedia: _, ...properties } = node.properties;
  if (node.tagName === "img") return place(node, "", lifting, figures);
  const image = node.tagName === "figure" ? imageIn(node) : null;
  if (image !== null) return place(image, captionIn(node), lifting, figures);
  const children = node.children.flatMap((child) => lift(child, lifting, figures) as ElementContent[]);
  return [{ ...node, properties, children }];
}

function place(image: Element, caption: string, lifting: Lifting, figures: Element[]): [] {
  const line = lineOf(image, lifting.line);
  const property = (name: string) => tidy(String(image.properties[name] ?? ""));
  const alt = property("alt");
  const media = { src: property("src"), alt, caption: caption || property("title"), credit: "" };
  const source = readPictureSource(media.src, line);
  lifting.leftOut.push(...source.leftOut);
  lifting.warnings.push(...source.warnings);
  if (source.src === null) {
    const words = [alt, media.caption].filter((text) => text !== "").join(" ");
    if (words !== "") lifting.leftOut.push({ line, text: words, rule: "picture-without-file" });
    return [];
  }
  figures.push(element("figure", [], { dataMedia: String(indexOf({ ...media, src: source.src }, line, lifting)) }));
  return [];
}

/** The picture's place in `media`; one that the front matter names already is completed, not repeated. */
function indexOf(media: Media, line: number, { media: all, leftOut }: Lifting): number {
  const index = all.findIndex(({ src }) => src === media.src);
  const known = all[index];
  if (known === undefined) return all.push(media) - 1;
  all[index] = { ...known, alt: known.alt || media.alt, caption: known.caption || media.caption };
  for (const field of ["alt", "caption"] as const) {
    const other = known[field] !== "" && known[field] !== media[field] ? media[field] : "";
    if (other !== "") leftOut.push({ line, text: other, rule: `second-${field}` });
  }
  return index;
}

/** The only picture of a figure that holds nothing else but a caption. */
function imageIn(figure: Element): Element | null {
  const images: Element[] = [];
  const waiting: Element[] = [figure];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.tagName === "img") images.push(next);
    for (const child of next.children) if (child.type === "element") waiting.push(child);
  }
  const rest = figure.children.filter((child) => child.type !== "element" || child.tagName !== "figcaption");
  const hasOtherText = rest.some((child) => textOf(child).trim() !== "");
  return images.length === 1 && !hasOtherText ? (images[0] ?? null) : null;
}

function captionIn(figure: Element): string {
  const caption = figure.children.find((child) => child.type === "element" && child.tagName === "figcaption");
  return caption === undefined ? "" : tidy(textOf(caption));
}
