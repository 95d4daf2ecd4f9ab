/** Pictures leave the body and become media; a placeholder keeps the place of each. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import type { Media } from "../../news/article.ts";
import { tidy } from "../characters.ts";
import type { LeftOut, Warning } from "../report.ts";
import { element, elementsIn, imagesIn, lineOf, nodesIn, textOf } from "./hast-tree.ts";
import { MediaList } from "./media-list.ts";
import { readPictureSource } from "./picture-source.ts";

export interface LiftedImages {
  readonly body: Root;
  readonly media: readonly Media[];
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
}

interface Lifting {
  readonly media: MediaList;
  readonly leftOut: LeftOut[];
  readonly warnings: Warning[];
  line: number;
}

/**
 * Takes every picture out of a body. A picture is a block of its own in the page, so its placeholder follows the
 * paragraph (or list, quotation …) it was part of. `known` are pictures that the front matter names already.
 */
export function liftImages(tree: Root, known: readonly Media[], firstLine: number): LiftedImages {
  if (!holdsImages(tree)) return { body: tree, media: known, leftOut: [], warnings: [] };
  const lifting: Lifting = { media: new MediaList(known), leftOut: [], warnings: [], line: firstLine };
  const children = tree.children.flatMap((node): RootContent[] => {
    lifting.line = lineOf(node, lifting.line);
    const figures: Element[] = [];
    return [...lift(node, lifting, figures), ...figures];
  });
  const { media, leftOut, warnings } = lifting;
  return { body: { type: "root", children }, media: media.all, leftOut: [...leftOut, ...media.leftOut], warnings };
}

/** Most long drafts have none, and need not be copied. */
function holdsImages(tree: Root): boolean {
  for (const { tagName, properties } of elementsIn(tree))
    if (tagName === "img" || properties.dataMedia !== undefined) return true;
  return false;
}

function lift(node: RootContent, lifting: Lifting, figures: Element[]): RootContent[] {
  if (node.type !== "element") return [node];
  // Only the placeholders made here are real.
  const { dataMedia: _, ...properties } = node.properties;
  if (node.tagName === "img") return place(node, "", lifting, figures);
  const image = node.tagName === "figure" ? imageIn(node) : null;
  if (image !== null) {
    // One by one: a call cannot be given as many arguments as a figure can have comments.
    for (const entry of besideImage(node, lineOf(image, lifting.line))) lifting.leftOut.push(entry);
    return place(image, captionIn(node), lifting, figures);
  }
  const children = node.children.flatMap((child) => lift(child, lifting, figures) as ElementContent[]);
  return [{ ...node, properties, children }];
}

function place(image: Element, written: string, lifting: Lifting, figures: Element[]): [] {
  const line = lineOf(image, lifting.line);
  const property = (name: string) => tidy(String(image.properties[name] ?? ""));
  const [alt, title] = [property("alt"), property("title")];
  const caption = written || title;
  const source = readPictureSource(property("src"), line);
  lifting.leftOut.push(...source.leftOut);
  lifting.warnings.push(...source.warnings);
  if (title !== "" && title !== caption) lifting.leftOut.push({ line, text: title, rule: "second-caption" });
  if (source.src === null) {
    const words = [alt, caption].filter((text) => text !== "").join(" ");
    if (words !== "") lifting.leftOut.push({ line, text: words, rule: "picture-without-file" });
    return [];
  }
  const index = lifting.media.add({ src: source.src, alt, caption, credit: "" }, line);
  figures.push(element("figure", [], { dataMedia: String(index) }));
  return [];
}

/** Captions are text: where links in a figure lead, and remarks, are left out. */
function besideImage(figure: Element, line: number): LeftOut[] {
  return [...nodesIn(figure)].flatMap((node) => {
    if (node.type === "comment")
      return node.value.trim() === "" ? [] : [{ line, text: node.value.trim(), rule: "comment" }];
    if (node.type !== "element" || node.tagName !== "a") return [];
    const { href, title } = node.properties;
    return [href, title].flatMap((value) => (value ? [{ line, text: String(value), rule: "caption-link" }] : []));
  });
}

/** The only picture of a figure that holds nothing else but a caption. */
function imageIn(figure: Element): Element | null {
  const images = imagesIn(figure);
  const rest = figure.children.filter((child) => child.type !== "element" || child.tagName !== "figcaption");
  const hasOtherText = rest.some((child) => textOf(child).trim() !== "");
  return images.length === 1 && !hasOtherText ? (images[0] ?? null) : null;
}

function captionIn(figure: Element): string {
  const caption = figure.children.find((child) => child.type === "element" && child.tagName === "figcaption");
  return caption === undefined ? "" : tidy(textOf(caption));
}
