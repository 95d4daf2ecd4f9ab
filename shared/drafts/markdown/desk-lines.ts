/** Lines of a Markdown draft that are no story, in the conventions of plain copy: embargoes, notes, bylines, related stories. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import type { Related } from "../../news/article.ts";
import type { Publication } from "../../news/publication-settings.ts";
import { element, holdsText, lineOf, textOf } from "../body/hast-tree.ts";
import { singleSpaced } from "../characters.ts";
import { findDate } from "../dates.ts";
import type { DraftContent, Stated } from "../draft-content.ts";
import { RELATED_MAX } from "../limits.ts";
import { as, type MarkedLine, type Piece, type Role } from "../plain-copy/copy-pieces.ts";
import { readDateline } from "../plain-copy/dateline.ts";
import { foldCopy } from "../plain-copy/fold-copy.ts";
import type { LeftOut } from "../report.ts";
import { copyLine, embargoesElsewhere, linesOfOther } from "../rich-copy/embargo-asides.ts";
import { slicePieces } from "../rich-copy/inline-slices.ts";
import { piecesOfLines } from "../rich-copy/marked-lines.ts";
import { markForDesk, placesOfNotes } from "../rich-copy/notes-below.ts";
import { withLinks } from "../rich-copy/related-links.ts";
import { hrefsIn } from "../rich-copy/segments.ts";
import { type Claim, claimOf, datelinePieces, deskPieces, isLabel } from "./line-claims.ts";

/** One line of a paragraph. */
interface BodyLine extends Stated {
  readonly block: number;
}

interface DeskLine extends BodyLine {
  readonly pieces: readonly Piece[];
}

/** What the front matter states comes first. */
export function heedDeskLines(content: DraftContent, publication: Publication): DraftContent {
  const blocks = content.body.children;
  const lines = deskLines(content, publication);
  const captions = content.media.map(({ caption }) => ({ text: caption, line: 1 }));
  const asides = [...(content.title === null ? [] : [content.title]), ...blocks.flatMap(linesIn), ...captions];
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
  const stated = [
    ...statedAs("embargo", content.embargo),
    ...statedAs("date", content.date),
    ...statedAs("dateline", content.dateline),
  ];
  const fields = foldCopy([...stated, ...found], publication, { names: content.byline, signToo: true });
  const children = withoutDeskLines(blocks, lines);
  return {
    ...content,
    embargo: fields.embargo,
    date: fields.date,
    dateline: fields.dateline,
    section: content.section ?? fields.section,
    byline: [...content.byline, ...fields.byline],
    editors: [...content.editors, ...fields.editors],
    tags: [...content.tags, ...fields.tags],
    related: [...content.related, ...fields.related],
    body: { type: "root", children },
    leftOut: [...content.leftOut, ...fields.leftOut, ...lostLinks(content.body, children, fields.related)],
    warnings: [...content.warnings, ...fields.warnings.filter(({ field }) => field === "section")],
    problems: [...content.problems, ...fields.problems],
  };
}

function linesIn(node: RootContent): Stated[] {
  return node.type === "element" ? linesOfOther(node) : [];
}

function statedAs(role: Role, stated: Stated | null): MarkedLine[] {
  return stated === null ? [] : [markedAs(stated, [as(role, stated.text)])];
}

function markedAs(line: Stated, pieces: readonly Piece[]): MarkedLine {
  return { line: copyLine(line), pieces };
}

/**
 * The lines of all paragraphs that are for the desk, or state fields where all lines of their paragraph do. Every line is
 * read, however many there are: an embargo or a note that is overlooked cannot be taken back.
 */
function deskLines({ title, body }: DraftContent, publication: Publication): DeskLine[] {
  const notes = placesOfNotes(body.children.map((node) => [node]));
  const all = body.children.flatMap((node, block): (BodyLine | null)[] => {
    // Pictures, and the notes below the story, are no part of its lines.
    if (node.type !== "element" || node.tagName === "figure" || node.properties.dataFootnotes !== undefined) return [];
    const isLines = node.tagName === "p" && !notes.has(block);
    return isLines ? linesOf(node, block) : [null];
  });
  const texts = [`Judul: ${title?.text ?? "Judul"}`, ...all.map((line) => line?.text ?? null)];
  const [, ...pieces] = piecesOfLines(texts, publication, [undefined, ...all.map((line) => line?.block)]);
  const read = all.map((line, index) => (line === null ? null : { ...line, pieces: pieces[index] ?? [] }));
  const fields = fieldLines(read, lastListOf(body, notes));
  const marked = read.filter((line) => line !== null);
  // More are refused, and their links need not be looked for.
  const titles = marked.filter(({ pieces }) => pieces.some((piece) => piece.as === "related-title"));
  const mixed = new Set(marked.filter((line) => !fields.has(line)).map(({ block }) => block));
  const opening = openingOf(marked.filter((line) => !fields.has(line) && claimOf(line.pieces) === "story"));
  return marked.flatMap((line) => {
    const nodes = (body.children[line.block] as Element).children;
    if (fields.has(line) && !mixed.has(line.block))
      return [
        { ...line, pieces: titles.length > RELATED_MAX ? line.pieces : withLinks(line.pieces, line.text, nodes) },
      ];
    const claimed = deskPieces(line.pieces) ?? (line === opening ? datelinePieces(line.pieces) : null);
    return claimed === null ? [] : [{ ...line, pieces: claimed }];
  });
}

/** The line that a dateline may begin: of the first paragraph, or of the second, unless further ones begin with a place. */
function openingOf(lines: readonly DeskLine[]): DeskLine | undefined {
  const heads = lines.filter((line, at) => line.block !== lines[at - 1]?.block);
  const dated = heads.filter((line) => readDateline(line.text, true) !== null);
  const [first, second] = heads;
  return dated.length === 1 && dated[0] === second ? second : first;
}

/** Beside paragraphs, what is read as a part of the story; a heading is one by what follows it, a rule ends it. */
const OF_STORY = new Set("ul ol dl table blockquote pre details".split(" "));

/** Where the last list, table or quotation of the story stands, or before all. One of nothing but links leads elsewhere. */
function lastListOf(body: Root, notes: ReadonlySet<number>): number {
  return body.children.findLastIndex(
    (node, block) =>
      node.type === "element" && OF_STORY.has(node.tagName) && !notes.has(block) && !holdsOnlyLinks(node),
  );
}

function holdsOnlyLinks(node: RootContent): boolean {
  if (node.type === "text") return node.value.trim() === "";
  return node.type !== "element" || node.tagName === "a" || node.children.every(holdsOnlyLinks);
}

/** Those that state fields where they stand; null is a list, a table, a heading: a part of the story. */
function fieldLines(lines: readonly (DeskLine | null)[], lastList: number): ReadonlySet<DeskLine> {
  const claims = lines.map((line, index) => {
    const isLabelOfNext = line?.pieces.every(isLabel) === true && isTitle(lines[index + 1] ?? null);
    return line === null ? "story" : isLabelOfNext ? "field" : claimOf(line.pieces);
  });
  const isProse = (claim: Claim, at: number) => claim === "story" && lines[at] !== null;
  const [first, last] = [claims.findIndex(isProse), claims.findLastIndex(isProse)];
  const deckEnd = endOfFieldsBelowDeck(lines, claims, first);
  // Further dates between its paragraphs: then the first one heads a part of a chronicle, too.
  const isChronicle = lines.some((line, at) => at >= deckEnd && at < last && line !== null && isDate(line.text));
  const isField = (line: DeskLine, at: number) => {
    const claim = claims[at];
    const isBelow = at > last && line.block > lastList;
    const isAround = at < deckEnd || isBelow;
    return (
      claim === "field" ||
      (claim === "moment around the story" && isAround) ||
      (claim === "date around the story" && isAround && !isChronicle) ||
      (claim === "field below the story" && isBelow && last !== -1)
    );
  };
  return new Set(lines.filter((line, at) => line !== null && isField(line, at))) as Set<DeskLine>;
}

/** Who wrote a story and when stands above it, or below a deck: with a name, fields right below the first paragraph are its own. */
function endOfFieldsBelowDeck(lines: readonly (DeskLine | null)[], claims: readonly Claim[], first: number): number {
  const until = claims.findIndex((claim, at) => at > first && claim === "story");
  const fields = lines.slice(first + 1, until === -1 ? first + 1 : until);
  const isSigned = fields.some((line) => line?.pieces.some((piece) => piece.as === "byline"));
  return isSigned ? until : first + 1;
}

function isDate(text: string): boolean {
  const found = findDate(text);
  return found !== null && !/[\p{L}\d]/u.test(found.before + found.after);
}

/** The title of a related story whose label stands above it. */
function isTitle(line: DeskLine | null): boolean {
  const pieces = line?.pieces ?? [];
  return pieces.some((piece) => piece.as === "related-title") && !pieces.some(isLabel);
}

/** Where links led that stood in a line which became a field, or was left out. */
function lostLinks(before: Root, after: readonly RootContent[], related: readonly Related[]): LeftOut[] {
  const kept = new Set([...hrefsIn(after as ElementContent[]), ...related.map(({ href }) => href)]);
  return before.children.flatMap((node) =>
    hrefsIn([node as ElementContent]).flatMap((href) =>
      kept.has(href) ? [] : [{ line: lineOf(node, 1), text: href, rule: "link" }],
    ),
  );
}

function isParagraph(node: RootContent): node is Element {
  return node.type === "element" && node.tagName === "p";
}

function linesOf(paragraph: Element, block: number): BodyLine[] {
  const line = lineOf(paragraph, 1);
  return textOf(paragraph)
    .split("\n")
    .map((text, index) => ({ block, text: singleSpaced(text), line: line + index }))
    .filter(({ text }) => text !== "");
}

function isStory(piece: Piece): boolean {
  return piece.as === "paragraph";
}

function withoutDeskLines(blocks: readonly RootContent[], lines: readonly DeskLine[]): RootContent[] {
  const byBlock = Map.groupBy(lines, ({ block }) => block);
  const notes = placesOfNotes(blocks.map((node) => [node]));
  return blocks.flatMap((node, block) => {
    if (notes.has(block)) return [markForDesk(node)];
    const found = byBlock.get(block);
    return found === undefined || !isParagraph(node) ? [node] : withoutLines(node, block, found);
  });
}

/** What is left of a paragraph keeps its look. */
function withoutLines(paragraph: Element, block: number, found: readonly DeskLine[]): Element[] {
  const byLine = new Map(found.map((one) => [one.line, one.pieces]));
  const pieces = linesOf(paragraph, block).flatMap((line) => byLine.get(line.line) ?? [as("paragraph", line.text)]);
  const children: ElementContent[] = [];
  for (const { piece, children: kept } of slicePieces(paragraph.children, textOf(paragraph), pieces))
    if (isStory(piece)) for (const node of [...between(children), ...kept]) children.push(node);
  return holdsText(element("p", children)) ? [{ ...paragraph, children }] : [];
}

function between(before: readonly ElementContent[]): ElementContent[] {
  return before.length === 0 ? [] : [{ type: "text", value: " " }];
}
