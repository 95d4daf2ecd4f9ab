/** Where the title of a related story is a link, that is its address; `Baca juga:` and several links are several stories. */
import type { ElementContent } from "hast";
import { element, elementsIn, textOf } from "../body/hast-tree.ts";
import { singleSpaced } from "../characters.ts";
import { as, type Piece } from "../plain-copy/copy-pieces.ts";

interface Link {
  readonly text: string;
  readonly href: string;
}

/** `nodes`: what the line is made of, perhaps with other lines of its paragraph. */
export function withLinks(pieces: readonly Piece[], line: string, nodes: readonly ElementContent[]): readonly Piece[] {
  const titles = pieces.filter((piece) => piece.as === "related-title");
  if (titles.length === 0 || pieces.some((piece) => piece.as === "related-href")) return pieces;
  const links = linksIn(nodes).filter(({ text }) => text !== "" && line.includes(text));
  const [href, ...others] = new Set(links.map((link) => link.href));
  if (href === undefined) return pieces;
  if (others.length === 0) return [...pieces, as("related-href", href)];
  const [title] = titles;
  if (title === undefined || titles.length > 1 || !isListOf(links, title.text)) return pieces;
  const stories = links.flatMap((link) => [as("related-title", link.text), as("related-href", link.href)]);
  return pieces.flatMap((piece) => (piece === title ? stories : [piece]));
}

function linksIn(nodes: readonly ElementContent[]): Link[] {
  return [...elementsIn(element("p", nodes))].flatMap((node) => {
    const { href } = node.properties;
    return href ? [{ text: singleSpaced(textOf(node)), href: String(href) }] : [];
  });
}

/** Nothing stands between them but what parts the items of a list. */
function isListOf(links: readonly Link[], title: string): boolean {
  let at = 0;
  for (const { text } of links) {
    const next = title.indexOf(text, at);
    if (next === -1 || /[^\s,;|/•·–—-]/.test(title.slice(at, next))) return false;
    at = next + text.length;
  }
  return !/[^\s,;|/•·–—-]/.test(title.slice(at));
}
