/** Parts of running text, cut out with their look: an approver's bold stays bold when the dateline before it goes. */
import type { ElementContent } from "hast";
import { withoutSpace } from "../characters.ts";
import type { Piece } from "../plain-copy/copy-pieces.ts";

/** Places in a text, counted in characters that are no white space. */
export interface Range {
  readonly from: number;
  readonly until: number;
}

/**
 * Each of several ranges, which follow one another. In one walk: a paragraph may be in as many pieces as it has words. What
 * has no text stays with what stands before it.
 */
export function sliceInline(nodes: readonly ElementContent[], ranges: readonly Range[]): ElementContent[][] {
  const parts = cut(nodes, { ranges, at: 0, current: 0 });
  return ranges.map((_, index) => parts.get(index) ?? []);
}

/** The pieces of a line in their order, each with its look. One that stands nowhere in the line (a mark around it) is its text. */
export function slicePieces(
  nodes: readonly ElementContent[],
  text: string,
  pieces: readonly Piece[],
): { readonly piece: Piece; readonly children: ElementContent[] }[] {
  const [only, ...others] = pieces;
  // Most paragraphs are one piece: nothing need be cut.
  if (only?.text === text && others.length === 0 && !beginsOrEndsBlank(nodes))
    return [{ piece: only, children: [...nodes] }];
  const characters = withoutSpace(text);
  const ranges: Range[] = [];
  let at = 0;
  const places = pieces.map((piece) => {
    const wanted = withoutSpace(piece.text);
    const from = characters.indexOf(wanted, at);
    if (from === -1) return -1;
    at = from + wanted.length;
    return ranges.push({ from, until: at }) - 1;
  });
  const slices = sliceInline(nodes, ranges);
  return pieces.map((piece, index) => ({
    piece,
    children: slices[places[index] ?? -1] ?? [{ type: "text", value: piece.text }],
  }));
}

/** Whether it may: of what ends with no text, that is not known. */
function beginsOrEndsBlank(nodes: readonly ElementContent[]): boolean {
  return /^\s/.test(edgeText(nodes, 0)) || /\s$/.test(edgeText(nodes, -1));
}

/** The first or the last text. */
function edgeText(nodes: readonly ElementContent[], place: 0 | -1): string {
  let node = nodes.at(place);
  while (node?.type === "element") node = node.children.at(place);
  return node?.type === "text" && node.value !== "" ? node.value : " ";
}

interface Cutting {
  readonly ranges: readonly Range[];
  at: number;
  /** The first range that has not ended yet. */
  current: number;
}

type Parts = Map<number, ElementContent[]>;

function cut(nodes: readonly ElementContent[], cutting: Cutting): Parts {
  const parts: Parts = new Map();
  const add = (index: number, node: ElementContent) => {
    const part = parts.get(index) ?? [];
    part.push(node);
    parts.set(index, part);
  };
  for (const node of nodes) {
    if (node.type === "text")
      for (const [index, value] of cutText(node.value, cutting)) add(index, { type: "text", value });
    if (node.type !== "element") continue;
    const before = cutting.at;
    const inside = cut(node.children, cutting);
    if (cutting.at > before) for (const [index, children] of inside) add(index, { ...node, children });
    else {
      const index = rangeAt(cutting);
      if (index !== null) add(index, node);
    }
  }
  return parts;
}

function cutText(text: string, cutting: Cutting): Map<number, string> {
  const { ranges } = cutting;
  const kept = new Map<number, string>();
  for (const character of text) {
    const isSpace = /\s/.test(character);
    while ((ranges[cutting.current]?.until ?? Number.POSITIVE_INFINITY) <= cutting.at) cutting.current += 1;
    const { current, at } = cutting;
    const from = ranges[current]?.from ?? Number.POSITIVE_INFINITY;
    if (isSpace ? at > from : at >= from) kept.set(current, (kept.get(current) ?? "") + character);
    if (!isSpace) cutting.at += character.length;
  }
  return kept;
}

/** The range that stands right before a place, or else the one around it. */
function rangeAt({ ranges, at, current }: Cutting): number | null {
  for (const index of [current - 1, current, current + 1]) {
    const range = ranges[index];
    if (range !== undefined && range.from <= at && at <= range.until) return index;
  }
  return null;
}
