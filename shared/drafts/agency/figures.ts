/** Pictures in the text of an agency's story that the item describes outside it, too: one picture, said once. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import type { Media } from "../../news/article.ts";
import { elementsIn, imagesIn, lineOf, textOf } from "../body/hast-tree.ts";
import { tidy, withoutSpace } from "../characters.ts";
import type { LeftOut } from "../report.ts";

export interface KnownPicture {
  readonly media: Media;
  /** Of all its files, as the item gives them: the text often shows the smallest. */
  readonly addresses: readonly string[];
}

/** Every picture of the text under the name of the file that was chosen; its credit beside it is taken out. */
export function nameAlike(body: Root, pictures: readonly KnownPicture[], leftOut: LeftOut[]): Root {
  const known = new Map(
    pictures.flatMap(({ media, addresses }) => addresses.map((address) => [address, media] as const)),
  );
  for (const image of elementsIn(body)) {
    const media = image.tagName === "img" ? known.get(tidy(String(image.properties.src ?? ""))) : undefined;
    if (media !== undefined && media.src !== "") image.properties.src = media.src;
  }
  const credits = new Map(pictures.map(({ media }) => [media.src, withoutSpace(media.credit)]));
  const without = (node: RootContent): RootContent => {
    if (node.type !== "element") return node;
    if (node.tagName !== "figure") return { ...node, children: node.children.map(without) as ElementContent[] };
    return withoutCredit(node, credits, leftOut);
  };
  return { type: "root", children: body.children.map(without) };
}

function withoutCredit(figure: Element, credits: ReadonlyMap<string, string>, leftOut: LeftOut[]): Element {
  const sources = imagesIn(figure).map(({ properties }) => properties.src);
  const [credit = ""] = sources.map((src) => credits.get(String(src)) ?? "");
  if (credit === "") return figure;
  const children = figure.children.filter((child) => {
    const isCredit =
      child.type === "element" && child.tagName !== "figcaption" && withoutSpace(textOf(child)) === credit;
    if (isCredit)
      leftOut.push({ line: lineOf(child, lineOf(figure, 1)), text: tidy(textOf(child)), rule: "repeated-credit" });
    return !isCredit;
  });
  return { ...figure, children };
}
