/**
 * A Word document is newsroom copy in another coat: byline, date, dateline, related stories and credits are lines in it.
 * Its paragraphs are read by the readers of plain copy; what they leave to the story keeps its look.
 */
import type { Element, ElementContent } from "hast";
import type { Publication } from "../news/publication-settings.ts";
import type { CopyLine } from "./copy-lines.ts";
import { as, type MarkedLine, type Piece, type Role } from "./copy-pieces.ts";
import type { DraftContent, Stated } from "./draft-content.ts";
import { foldCopy } from "./fold-copy.ts";
import { element, elementsIn, lineOf, textOf } from "./hast-tree.ts";
import { sliceInline, withoutSpace } from "./inline-slices.ts";
import type { LeftOut } from "./report.ts";
import { markUpCopy } from "./wire-copy.ts";
import { hasClass } from "./word-captions.ts";
import type { ParagraphFacts } from "./word-paragraph.ts";

export interface WordCopy {
  /** Everything that the copy states, but its body. */
  readonly fields: DraftContent;
  readonly blocks: readonly Element[];
  readonly leftOut: readonly LeftOut[];
}

/** A line of a paragraph: people break lines where others begin paragraphs. */
interface Segment {
  /** Place of its block. */
  readonly block: number;
  readonly children: readonly ElementContent[];
  readonly text: string;
  readonly line: number;
}

/** What of a segment goes to the story. */
interface Part {
  readonly role: BodyRole;
  readonly children: readonly ElementContent[];
  /** An item that begins a list of its own. */
  readonly isFirst: boolean;
}

type BodyRole = "paragraph" | "subheading" | "quotation" | "bullet-item" | "numbered-item";
/** Where a role of plain copy ends: in the story, or in a field. A new role must say so here. */
const IS_OF_BODY: Readonly<Record<Role, boolean>> = {
  title: false,
  standfirst: false,
  section: false,
  slug: false,
  byline: false,
  editor: false,
  date: false,
  "update-date": false,
  embargo: false,
  tag: false,
  dateline: false,
  caption: false,
  credit: false,
  picture: false,
  "related-title": false,
  "related-href": false,
  mark: false,
  paragraph: true,
  subheading: true,
  quotation: true,
  "bullet-item": true,
  "numbered-item": true,
};

/** Stands for whatever is no line of copy (a list, a table, a heading): a full paragraph that no reader of lines claims. */
const SOMETHING_ELSE =
  "Di tempat ini naskah memuat bagian yang bukan baris biasa, dan bagian itu tidak dibaca sebagai baris naskah polos.";
const KICKER_CHARACTERS_MAX = 40;
const KICKER_WORDS_MAX = 5;

export interface WordCopySource {
  readonly blocks: readonly Element[];
  /** The block that is the headline by its style or look, if any is. */
  readonly headline: number | null;
  readonly facts: ReadonlyMap<number, ParagraphFacts>;
  /** Lines that are no copy, in which an embargo may stand all the same. */
  readonly asides: readonly Stated[];
}

export function readWordCopy({ blocks, headline, facts, asides }: WordCopySource, publication: Publication): WordCopy {
  const segments = segmentsOf(blocks, headline);
  const marked = markUp(segments, facts, publication);
  const titled = headline === null ? marked : withStatedTitle(marked, segments, headline);
  const lines = titled.map((pieces, index) => withLinks(pieces, segments[index] ?? null));
  const embargoes = embargoesElsewhere([...asides, ...blocks.flatMap(linesOfOther)], publication);
  const fields = foldCopy([...toMarkedLines(lines, segments), ...embargoes], publication);
  const parts = new Map<Segment, readonly Part[]>();
  segments.forEach((segment, index) => {
    if (segment !== null) parts.set(segment, partsOf(segment, lines[index] ?? []));
  });
  const leftOut = segments.flatMap((segment, index) =>
    segment === null ? [] : lostLinks(segment, lines[index] ?? [], parts.get(segment) ?? []),
  );
  return { fields, blocks: rebuilt(blocks, parts, headline), leftOut };
}

/** The headline first, wherever it stands; null for what is no line of copy. Figures are not there for the readers. */
function segmentsOf(blocks: readonly Element[], headline: number | null): (Segment | null)[] {
  const order = blocks.map((_, index) => index).filter((index) => index !== headline);
  const segments = (headline === null ? order : [headline, ...order]).flatMap((index): (Segment | null)[] => {
    const block = blocks[index];
    if (block === undefined || block.tagName === "figure") return [];
    if (index === headline) return [segmentOf(block, index, block.children)];
    return isCopy(block) ? linesOf(block).map((children) => segmentOf(block, index, children)) : [null];
  });
  return segments.filter((segment) => segment === null || segment.text !== "");
}

function isCopy(block: Element): boolean {
  return block.tagName === "p" && !hasClass(block, "caption");
}

function segmentOf(block: Element, index: number, children: readonly ElementContent[]): Segment {
  const text = textOf(element("p", children)).replace(/\s+/g, " ").trim();
  return { block: index, children, text, line: lineOf(block, 1) };
}

/** The lines of a paragraph, without the breaks between them. */
function linesOf(block: Element): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of block.children) {
    if (node.type === "element" && node.tagName === "br") lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

/** The pieces of each segment. A line of bold text is marked as plain copy marks it. */
function markUp(
  segments: readonly (Segment | null)[],
  facts: ReadonlyMap<number, ParagraphFacts>,
  publication: Publication,
): (readonly Piece[])[] {
  const lines = segments.map((segment) => {
    if (segment === null || /^>{1,3}$/.test(segment.text)) return SOMETHING_ELSE;
    const isBold = facts.get(segment.line)?.isBold === true && !/[*_]/.test(segment.text);
    return isBold ? `**${segment.text}**` : segment.text;
  });
  const pieces: (readonly Piece[])[] = segments.map(() => []);
  for (const marked of markUpCopy(lines.join("\n\n"), publication))
    pieces[(marked.line.number - 1) / 2] = marked.pieces;
  return pieces.map((one, index) => {
    const segment = segments[index] ?? null;
    return segment !== null && lines[index] === SOMETHING_ELSE ? [as("paragraph", segment.text)] : one;
  });
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
  const isShort = text.length <= KICKER_CHARACTERS_MAX && text.split(" ").length <= KICKER_WORDS_MAX;
  return isUnclaimed && isShort && !/[.!?]$/.test(text);
}

/** Where a related story's title is a link, that is its address. */
function withLinks(pieces: readonly Piece[], segment: Segment | null): readonly Piece[] {
  const isRelated = pieces.some((piece) => piece.as === "related-title");
  const [href, ...others] = segment === null ? [] : hrefsIn(segment.children);
  if (!isRelated || href === undefined || others.length > 0) return pieces;
  if (pieces.some((piece) => piece.as === "related-href")) return pieces;
  return [...pieces, as("related-href", href)];
}

function hrefsIn(nodes: readonly ElementContent[]): string[] {
  const hrefs = [...elementsIn(element("p", nodes))].flatMap(({ properties }) =>
    properties.href ? [String(properties.href)] : [],
  );
  return [...new Set(hrefs)];
}

function toMarkedLines(lines: readonly (readonly Piece[])[], segments: readonly (Segment | null)[]): MarkedLine[] {
  return lines.flatMap((pieces, index) => {
    const segment = segments[index] ?? null;
    if (segment === null) return [];
    return [{ line: copyLine(segment), pieces }];
  });
}

function copyLine({ text, line }: Stated): CopyLine {
  return { number: line, text, marks: "", indent: 0, afterBlank: true, isHeading: false, isQuoted: false };
}

/** Embargoes stand at the beginning or at the end of what they are about. */
const ASIDES_READ_MAX = 500;

/** To overlook an embargo cannot be undone: it holds wherever it stands, in a table, a heading, a header or a comment. */
function embargoesElsewhere(asides: readonly Stated[], publication: Publication): MarkedLine[] {
  const distinct = [...new Map(asides.map((aside) => [aside.text.replace(/\s+/g, " ").trim(), aside.line]))];
  const half = ASIDES_READ_MAX / 2;
  const read = distinct.length <= ASIDES_READ_MAX ? distinct : [...distinct.slice(0, half), ...distinct.slice(-half)];
  const lines = read.flatMap(([text, line]) => (text === "" ? [] : [{ text, line }]));
  if (lines.length === 0) return [];
  // A headline and a story first: what stands above them is read as their head.
  const copy = ["Judul", SOMETHING_ELSE, ...lines.map(({ text }) => text)].join("\n\n");
  return markUpCopy(copy, publication).flatMap((marked) => {
    const aside = lines[(marked.line.number - 1) / 2 - 2];
    const pieces = marked.pieces.filter((piece) => piece.as === "embargo");
    return aside === undefined || pieces.length === 0 ? [] : [{ line: copyLine(aside), pieces }];
  });
}

const WITH_LINES = new Set("p h1 h2 h3 h4 h5 h6 li td th".split(" "));

function linesOfOther(block: Element): Stated[] {
  if (isCopy(block) || block.tagName === "figure") return [];
  const parts = [...elementsIn(block)].filter(({ tagName }) => WITH_LINES.has(tagName));
  return parts.flatMap((part) => {
    const line = lineOf(part, lineOf(block, 1));
    return textOf(part)
      .split("\n")
      .map((text) => ({ text, line }));
  });
}

/** The parts of a line that are of the story, each with its look. Pieces stand in the order of the line, but for marks around it. */
function partsOf({ children, text }: Segment, pieces: readonly Piece[]): Part[] {
  const characters = withoutSpace(text);
  const isFirst = pieces.some((piece) => piece.as === "mark" && FIRST_NUMBER.test(piece.text));
  const parts: Part[] = [];
  let at = 0;
  for (const piece of pieces) {
    const wanted = withoutSpace(piece.text);
    const found = characters.indexOf(wanted, at);
    if (found !== -1) at = found + wanted.length;
    if (piece.as === "left-out" || !IS_OF_BODY[piece.as]) continue;
    const kept = found === -1 ? [{ type: "text" as const, value: piece.text }] : sliceInline(children, found, at);
    addPart(parts, { role: piece.as as BodyRole, children: kept, isFirst });
  }
  return parts;
}

/** What a paragraph goes on with after something was cut out of its middle. */
function addPart(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (last?.role !== "paragraph" || part.role !== "paragraph") parts.push(part);
  else
    parts[parts.length - 1] = { ...last, children: [...last.children, { type: "text", value: " " }, ...part.children] };
}

const FIRST_NUMBER = /^\(?[1a][.)]$/;

/** Where links led that stood in a line which became a field. */
function lostLinks({ children, line }: Segment, pieces: readonly Piece[], parts: readonly Part[]): LeftOut[] {
  const kept = new Set(parts.flatMap((part) => hrefsIn(part.children)));
  for (const piece of pieces) if (piece.as === "related-href") kept.add(piece.text);
  return hrefsIn(children).flatMap((href) => (kept.has(href) ? [] : [{ line, text: href, rule: "link" }]));
}

const LIST_OF: Readonly<Partial<Record<BodyRole, string>>> = { "bullet-item": "ul", "numbered-item": "ol" };

function rebuilt(
  blocks: readonly Element[],
  parts: ReadonlyMap<Segment, readonly Part[]>,
  headline: number | null,
): Element[] {
  const byBlock = Map.groupBy(parts, ([segment]) => segment.block);
  const made: Element[] = [];
  blocks.forEach((block, index) => {
    if (index === headline) return;
    const lines = byBlock.get(index);
    if (lines === undefined) {
      if (!isCopy(block)) made.push(block);
      return;
    }
    let isOpen = false;
    for (const part of lines.flatMap(([, all]) => all)) {
      isOpen = addBlock(made, block, part, isOpen);
    }
  });
  return made;
}

/** A sub-heading that was nothing but a line of bold text is bold by nature. */
function withoutBold(children: readonly ElementContent[]): ElementContent[] {
  const [only] = children;
  const isBold = children.length === 1 && only?.type === "element" && only.tagName === "strong";
  return isBold ? only.children : [...children];
}

/** `isOpen`: the last block is a paragraph that the next line goes on with. */
function addBlock(made: Element[], { position }: Element, part: Part, isOpen: boolean): boolean {
  const { role, children, isFirst } = part;
  const last = made.at(-1);
  const list = LIST_OF[role];
  const add = (block: Element) => {
    if (position !== undefined) block.position = position;
    made.push(block);
  };
  if (role === "paragraph" && isOpen && last !== undefined) {
    last.children.push(element("br", []));
    for (const node of children) last.children.push(node);
  } else if (role === "paragraph") add(element("p", children));
  else if (role === "subheading") add(element("h2", withoutBold(children)));
  else {
    const container = list ?? "blockquote";
    const item = element(list === undefined ? "p" : "li", children);
    if (last?.tagName === container && last.properties.dataCopy === "" && !isFirst) last.children.push(item);
    else add(element(container, [item], { dataCopy: "" }));
  }
  return role === "paragraph";
}
