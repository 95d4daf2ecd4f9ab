/**
 * Text with looks (Word, HTML) is newsroom copy in another coat: byline, date, dateline, related stories and credits are
 * lines in it. Its paragraphs are read by the readers of plain copy; what they leave to the story keeps its look.
 */
import type { Element, ElementContent } from "hast";
import type { Publication } from "../../news/publication-settings.ts";
import { holdsText } from "../body/hast-tree.ts";
import type { DraftContent, Stated } from "../draft-content.ts";
import { as, type MarkedLine, type Piece } from "../plain-copy/copy-pieces.ts";
import { foldCopy } from "../plain-copy/fold-copy.ts";
import { mayBeKicker } from "../plain-copy/headline.ts";
import type { LeftOut } from "../report.ts";
import { copyLine, embargoesElsewhere, linesOfOther } from "./embargo-asides.ts";
import { piecesOfLines } from "./marked-lines.ts";
import type { ParagraphFacts } from "./paragraph-facts.ts";
import { withLinks } from "./related-links.ts";
import { hrefsIn, type Segment, segmentsOf } from "./segments.ts";
import { rebuilt } from "./story-blocks.ts";
import { IS_OF_BODY, type Part, partsOf } from "./story-parts.ts";

export interface RichCopy {
  /** Everything that the copy states, but its body. */
  readonly fields: DraftContent;
  readonly blocks: readonly Element[];
  readonly leftOut: readonly LeftOut[];
}

export interface RichCopySource {
  readonly blocks: readonly Element[];
  /** The block that is the headline by its style or look, if any is. */
  readonly headline: number | null;
  readonly facts: ReadonlyMap<number, ParagraphFacts>;
  /** Lines that are no copy, in which an embargo may stand all the same. */
  readonly asides: readonly Stated[];
  /** Whom the document names as its authors, where they are no line of it. */
  readonly authors: readonly Stated[];
}

export function readRichCopy(
  { blocks, headline, facts, asides, authors }: RichCopySource,
  publication: Publication,
): RichCopy {
  const segments = segmentsOf(blocks, headline);
  const marked = markUp(segments, facts, publication);
  const titled = headline === null ? marked : withStatedTitle(marked, segments, headline);
  const lines = titled.map((pieces, index) => {
    const segment = segments[index] ?? null;
    return segment === null ? pieces : withLinks(pieces, segment.text, segment.children);
  });
  const embargoes = embargoesElsewhere([...asides, ...blocks.flatMap(linesOfOther)], publication);
  const fields = foldCopy([...toMarkedLines(lines, segments), ...embargoes], publication, {
    names: authors,
    signToo: false,
  });
  const parts = new Map<Segment, readonly Part[]>();
  segments.forEach((segment, index) => {
    if (segment !== null) parts.set(segment, partsOf(segment, lines[index] ?? []));
  });
  const leftOut = segments.flatMap((segment, index) =>
    segment === null ? [] : lostLinks(segment, lines[index] ?? [], parts.get(segment) ?? []),
  );
  return { fields, blocks: rebuilt(blocks, parts, headline), leftOut };
}

/** The pieces of each segment. A line of bold text is marked as plain copy marks it. */
function markUp(
  segments: readonly (Segment | null)[],
  facts: ReadonlyMap<number, ParagraphFacts>,
  publication: Publication,
): (readonly Piece[])[] {
  const byBlock = Map.groupBy(segments, (segment) => segment?.block);
  // Above the first sentence in plain type, bold lines are what the story opens with.
  const opening = segments.findIndex(
    (segment) => segment !== null && !isStrong(segment.children) && isSentence(segment),
  );
  const isHeading = ({ block, children }: Segment, at: number) =>
    at > opening && opening !== -1 && byBlock.get(block)?.length === 1 && isStrong(children);
  const lines = segments.map((segment, at) => {
    if (segment === null) return null;
    const isBold = (facts.get(segment.line)?.isBold ?? isHeading(segment, at)) && !/[*_]/.test(segment.text);
    return isBold ? `**${segment.text}**` : segment.text;
  });
  return piecesOfLines(
    lines,
    publication,
    segments.map((segment) => segment?.block),
  );
}

function isSentence({ text }: Segment): boolean {
  return /[.!?]["”’)]?$/.test(text);
}

/** Bold from end to end: alone in its paragraph such a line heads what follows. */
function isStrong(nodes: readonly ElementContent[]): boolean {
  return nodes.every((node) => !holdsText(node) || (node.type === "element" && node.tagName === "strong"));
}

/** A headline is what the document says, even where its words would be something else in plain copy. */
function withStatedTitle(
  marked: readonly (readonly Piece[])[],
  segments: readonly (Segment | null)[],
  headline: number,
): (readonly Piece[])[] {
  const isTitled = marked[0]?.some((piece) => piece.as === "title") === true;
  return marked.map((pieces, index) => {
    const segment = segments[index] ?? null;
    if (segment === null) return pieces;
    if (index === 0) return isTitled ? pieces : [as("title", segment.text)];
    const isAbove = segment.block < headline;
    if (isAbove && isKicker(segment.text, pieces)) return [{ as: "left-out", rule: "kicker", text: segment.text }];
    return pieces.map((piece) => (piece.as === "title" ? as("paragraph", piece.text) : piece));
  });
}

function isKicker(text: string, pieces: readonly Piece[]): boolean {
  const isUnclaimed = pieces.every((piece) => piece.as === "mark" || (piece.as !== "left-out" && IS_OF_BODY[piece.as]));
  return isUnclaimed && mayBeKicker(text);
}

function toMarkedLines(lines: readonly (readonly Piece[])[], segments: readonly (Segment | null)[]): MarkedLine[] {
  return lines.flatMap((pieces, index) => {
    const segment = segments[index] ?? null;
    if (segment === null) return [];
    return [{ line: copyLine(segment), pieces }];
  });
}

/** Where links led that stood in a line which became a field. */
function lostLinks({ children, line }: Segment, pieces: readonly Piece[], parts: readonly Part[]): LeftOut[] {
  const kept = new Set(parts.flatMap((part) => hrefsIn(part.children)));
  for (const piece of pieces) if (piece.as === "related-href") kept.add(piece.text);
  return hrefsIn(children).flatMap((href) => (kept.has(href) ? [] : [{ line, text: href, rule: "link" }]));
}
