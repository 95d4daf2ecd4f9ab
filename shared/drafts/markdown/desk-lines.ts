/** What a Markdown draft says to the desk and not to readers: embargoes and notes, in the conventions of plain copy. */

import type { Element, ElementContent, RootContent } from "hast";
import type { Publication } from "../../news/publication-settings.ts";
import { element, holdsText, lineOf, textOf } from "../body/hast-tree.ts";
import { singleSpaced } from "../characters.ts";
import type { DraftContent, Stated } from "../draft-content.ts";
import { as, type MarkedLine, type Piece } from "../plain-copy/copy-pieces.ts";
import { foldCopy } from "../plain-copy/fold-copy.ts";
import { copyLine, embargoesElsewhere, linesOfOther } from "../rich-copy/embargo-asides.ts";
import { slicePieces } from "../rich-copy/inline-slices.ts";
import { markInStory } from "../rich-copy/lines-in-story.ts";

/** One line of a paragraph. */
interface DeskLine extends Stated {
  readonly block: number;
  readonly pieces: readonly Piece[];
}

/** To publish either cannot be undone; everything else that plain copy has conventions for is Markdown's own business. */
export function heedDeskLines(content: DraftContent, publication: Publication): DraftContent {
  const blocks = content.body.children;
  const lines = deskLines(blocks, publication);
  const asides = [...(content.title === null ? [] : [content.title]), ...blocks.flatMap(linesIn)];
  const stated: MarkedLine[] =
    content.embargo === null ? [] : [markedAs(content.embargo, [embargoOf(content.embargo)])];
  const found = [
    ...lines.map((line) =>
      markedAs(
        line,
        line.pieces.filter((piece) => !isStory(piece)),
      ),
    ),
    ...embargoesElsewhere(asides, publication),
  ].filter(({ pieces }) => pieces.length > 0);
  if (found.length === 0) return content;
  const { embargo, leftOut, problems } = foldCopy([...stated, ...found], publication);
  return {
    ...content,
    embargo,
    body: { type: "root", children: withoutDeskLines(blocks, lines) },
    leftOut: [...content.leftOut, ...leftOut],
    problems: [...content.problems, ...problems],
  };
}

function linesIn(node: RootContent): Stated[] {
  return node.type === "element" ? linesOfOther(node) : [];
}

function embargoOf({ text }: Stated): Piece {
  return as("embargo", text);
}

function markedAs(line: Stated, pieces: readonly Piece[]): MarkedLine {
  return { line: copyLine(line), pieces };
}

/** The lines of all paragraphs that hold an embargo or a note, with their pieces. */
function deskLines(blocks: readonly RootContent[], publication: Publication): DeskLine[] {
  const all = blocks.flatMap((node, block) => (isParagraph(node) ? linesOf(node, block) : []));
  return markInStory(all, publication).flatMap(({ line, pieces }) =>
    pieces.some(isForDesk) ? [{ ...line, pieces }] : [],
  );
}

function isParagraph(node: RootContent): node is Element {
  return node.type === "element" && node.tagName === "p";
}

function linesOf(paragraph: Element, block: number): Omit<DeskLine, "pieces">[] {
  const line = lineOf(paragraph, 1);
  return textOf(paragraph)
    .split("\n")
    .map((text, index) => ({ block, text: singleSpaced(text), line: line + index }))
    .filter(({ text }) => text !== "");
}

function isForDesk(piece: Piece): boolean {
  return piece.as === "embargo" || (piece.as === "left-out" && piece.rule === "not-for-publication");
}

/** Beside what is for the desk; its label goes with it. */
function isStory(piece: Piece): boolean {
  return !isForDesk(piece) && !(piece.as === "left-out" && piece.rule === "label") && piece.as !== "mark";
}

function withoutDeskLines(blocks: readonly RootContent[], lines: readonly DeskLine[]): RootContent[] {
  const byBlock = Map.groupBy(lines, ({ block }) => block);
  return blocks.flatMap((node, block) => {
    const found = byBlock.get(block);
    return found === undefined || !isParagraph(node) ? [node] : withoutLines(node, block, found);
  });
}

/** What is left of a paragraph keeps its look. */
function withoutLines(paragraph: Element, block: number, found: readonly DeskLine[]): Element[] {
  const pieces = linesOf(paragraph, block).flatMap(
    (line) => found.find((one) => one.line === line.line)?.pieces ?? [as("paragraph", line.text)],
  );
  const children: ElementContent[] = [];
  for (const { piece, children: kept } of slicePieces(paragraph.children, textOf(paragraph), pieces))
    if (isStory(piece)) for (const node of [...between(children), ...kept]) children.push(node);
  return holdsText(element("p", children)) ? [{ ...paragraph, children }] : [];
}

function between(before: readonly ElementContent[]): ElementContent[] {
  return before.length === 0 ? [] : [{ type: "text", value: " " }];
}
