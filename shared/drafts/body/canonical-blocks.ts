/**
 * One shape for one content, closed under reading: a browser that reads it again finds the same tree. Blocks hold blocks
 * or running text, running text holds no block, lists hold items, tables hold rows; nothing is empty, no text at the top
 * stands outside a paragraph, no white space stands between blocks.
 */
import type { Element, ElementContent, Root, RootContent } from "hast";
import { FlowWriter, type Piece, withPosition } from "./flow-writer.ts";
import { element } from "./hast-tree.ts";

/** Where an element stands decides what may stand in it. */
type Context = "flow" | "list" | "definitions" | "figure";

const TEXT_BLOCKS = new Set("p h1 h2 h3 h4 h5 h6".split(" "));
/** Blocks whose running text stands in paragraphs; in the others it may stand alone. */
const PARAGRAPHED = new Set(["blockquote", "section"]);
const VOID = new Set(["br", "img"]);
const TABLE_SECTIONS = new Set(["thead", "tbody", "tfoot"]);
const CELLS = new Set(["td", "th"]);
/** Items outside any list make one. */
const LIST_OF_ITEM = new Map<string, { readonly tagName: string; readonly context: Context }>([
  ["li", { tagName: "ul", context: "list" }],
  ["dt", { tagName: "dl", context: "definitions" }],
  ["dd", { tagName: "dl", context: "definitions" }],
]);
const INLINE = new Set("a abbr b cite code del em i ins kbd mark q s samp small strong sub sup u var".split(" "));
/** Elements that mean nothing here, but whose edges part paragraphs. */
const WRAPPERS = new Set(
  (
    "address article aside body caption center details dialog div fieldset figcaption footer form frameset header " +
    "hgroup html legend main nav optgroup option search section summary tbody td tfoot th thead tr"
  ).split(" "),
);

/** Blocks with rules of their own. */
const OTHER_BLOCKS = new Set("ul ol dl li dt dd table pre hr figure".split(" "));

/** Whether its edges part paragraphs. Whatever else there is, known or unknown, is part of running text. */
export function partsText(tagName: string): boolean {
  return TEXT_BLOCKS.has(tagName) || PARAGRAPHED.has(tagName) || OTHER_BLOCKS.has(tagName) || WRAPPERS.has(tagName);
}

/** Inline elements that are repeated in every block they were put around; without a bound few bytes become many. */
const REPEATED_AROUND_BLOCKS_MAX = 4;

export function canonicalBlocks(tree: Root): Root {
  const blocks = canonicalFlow(tree.children);
  const lines = blocks.flatMap((block, index): RootContent[] =>
    index === 0 ? [block] : [{ type: "text", value: "\n" }, block],
  );
  return { type: "root", children: lines };
}

/** The blocks of a tree, each with its place in the draft as far as that is known. Pictures in running text stay there. */
export function canonicalFlow(nodes: readonly RootContent[]): Element[] {
  return paragraphs(flowOf(nodes, []));
}

/** Runs of text, and blocks. `around`: inline elements that stand around all of it. */
function flowOf(nodes: readonly RootContent[], around: readonly Element[], context: Context = "flow"): Piece[] {
  const writer = new FlowWriter(around);
  writeAll(nodes, writer, context);
  return writer.finish();
}

function writeAll(nodes: readonly RootContent[], writer: FlowWriter, context: Context): void {
  for (const node of nodes) {
    if (node.type === "text") writer.text(node.value, node.position);
    else if (node.type === "element") write(node, writer, context);
  }
}

function write(node: Element, writer: FlowWriter, context: Context): void {
  const list = LIST_OF_ITEM.get(node.tagName);
  if (VOID.has(node.tagName)) writer.void(node);
  else if (INLINE.has(node.tagName)) {
    writer.open(node);
    writeAll(node.children, writer, context);
    writer.close();
  } else if (list !== undefined && context !== list.context) {
    writer.items(list.tagName, nonEmpty(node, content(node.children, repeated(writer.around))));
  } else writeBlock(node, writer, context);
}

function writeBlock(node: Element, writer: FlowWriter, context: Context): void {
  const blocks = blocksOf(node, repeated(writer.around), context);
  const isWrapper = blocks === null && WRAPPERS.has(node.tagName);
  if (isWrapper) writer.boundary();
  if (blocks !== null) writer.blocks(blocks);
  else writeAll(node.children, writer, context);
  if (isWrapper) writer.boundary();
}

/** Of the elements around a block, one of each kind, the innermost. */
function repeated(around: readonly Element[]): Element[] {
  if (around.length === 0) return [];
  const kinds = new Map<string, Element>();
  for (const { tagName, properties } of around) {
    const { id: _, ...rest } = properties;
    kinds.delete(tagName);
    kinds.set(tagName, element(tagName, [], rest));
  }
  return [...kinds.values()].slice(-REPEATED_AROUND_BLOCKS_MAX);
}

/** What a block becomes, or null for an element that is none. */
function blocksOf(node: Element, around: readonly Element[], context: Context): Element[] | null {
  const { tagName, children } = node;
  if (TEXT_BLOCKS.has(tagName)) return textBlocks(node, around);
  if (tagName === "ul" || tagName === "ol") return nonEmpty(node, listItems(flowOf(children, around, "list")));
  if (tagName === "dl") return nonEmpty(node, definitions(flowOf(children, around, "definitions")));
  if (tagName === "table") return tableBlocks(node, around);
  if (tagName === "pre") return preformatted(node, around);
  if (tagName === "hr") return [copy(node, [])];
  if (tagName === "figure") return figureBlocks(node, around);
  if (tagName === "figcaption") return context === "figure" ? nonEmpty(node, content(children, around)) : null;
  if (LIST_OF_ITEM.has(tagName)) return nonEmpty(node, content(children, around));
  const isParagraphed =
    PARAGRAPHED.has(tagName) && (tagName !== "section" || node.properties.dataFootnotes !== undefined);
  return isParagraphed ? nonEmpty(node, paragraphs(flowOf(children, around))) : null;
}

function copy({ tagName, properties, position }: Element, children: readonly ElementContent[]): Element {
  return withPosition(element(tagName, children, properties), position);
}

/** A paragraph that the draft does not write as one stands where its first text stands. */
function paragraph(run: readonly ElementContent[]): Element {
  const first = run.find((node) => node.position !== undefined);
  return withPosition(element("p", run), first?.position);
}

function nonEmpty(node: Element, children: readonly ElementContent[]): Element[] {
  return children.length === 0 ? [] : [copy(node, children)];
}

/** Text and inline elements at the top stand in a paragraph. */
function paragraphs(flow: readonly Piece[]): Element[] {
  return flow.map((piece) => (piece.run === undefined ? piece.block : paragraph(piece.run)));
}

/** Running text may stand alone, but not beside another: then each is a paragraph. */
function content(nodes: readonly RootContent[], around: readonly Element[]): ElementContent[] {
  const flow = flowOf(nodes, around);
  return flow.flatMap((piece, index): ElementContent[] => {
    if (piece.run === undefined) return [piece.block];
    const hasNeighbour = flow[index - 1]?.run !== undefined || flow[index + 1]?.run !== undefined;
    return hasNeighbour ? [paragraph(piece.run)] : piece.run;
  });
}

/** A paragraph or heading; where a browser would end it because another block begins, it ends. */
function textBlocks(node: Element, around: readonly Element[]): Element[] {
  const flow = flowOf(node.children, around);
  if (node.tagName === "p") return flow.map((piece) => (piece.run === undefined ? piece.block : copy(node, piece.run)));
  const pieces = flow.flatMap(withoutParagraph);
  if (pieces.every(({ run }) => run !== undefined)) return joined(pieces).map((run) => copy(node, run));
  const [first, ...rest] = pieces;
  const heading = first?.run === undefined ? [] : [copy(node, first.run)];
  return [...heading, ...paragraphs(first?.run === undefined && first !== undefined ? [first, ...rest] : rest)];
}

function withoutParagraph(piece: Piece): Piece {
  return piece.run === undefined && piece.block.tagName === "p" ? { run: piece.block.children } : piece;
}

/** Runs as one, a space between them. */
function joined(flow: readonly Piece[]): ElementContent[][] {
  const runs = flow.flatMap(({ run }) => (run === undefined ? [] : [run]));
  const space: ElementContent = { type: "text", value: " " };
  return runs.length === 0 ? [] : [runs.flatMap((run, index) => (index === 0 ? run : [space, ...run]))];
}

/** Whatever stands between items is part of one; a list between them, of the item above it. */
function listItems(flow: readonly Piece[]): Element[] {
  const items: Element[] = [];
  for (const { run, block } of flow) {
    const last = items.at(-1);
    if (run !== undefined) items.push(element("li", run));
    else if (block.tagName === "li") items.push(block);
    else if (last !== undefined && (block.tagName === "ul" || block.tagName === "ol")) last.children.push(block);
    else items.push(element("li", [block]));
  }
  return items;
}

function definitions(flow: readonly Piece[]): Element[] {
  return flow.map(({ run, block }) => {
    if (run !== undefined) return element("dd", run);
    return block.tagName === "dt" || block.tagName === "dd" ? block : element("dd", [block]);
  });
}

/** White space matters; a browser ignores one line break right after the start tag. */
function preformatted(node: Element, around: readonly Element[]): Element[] {
  const writer = new FlowWriter(around, "verbatim");
  writeVerbatim(node.children, writer);
  const [piece] = writer.finish();
  return piece?.run === undefined ? [] : [copy(node, piece.run)];
}

function writeVerbatim(nodes: readonly RootContent[], writer: FlowWriter): void {
  for (const node of nodes) {
    if (node.type === "text") writer.text(node.value);
    else if (node.type === "element" && node.tagName === "br") writer.text("\n");
    else if (node.type === "element" && INLINE.has(node.tagName)) {
      writer.open(node);
      writeVerbatim(node.children, writer);
      writer.close();
    } else if (node.type === "element") {
      writeVerbatim(node.children, writer);
      if (WRAPPERS.has(node.tagName) || TEXT_BLOCKS.has(node.tagName)) writer.text("\n");
    }
  }
}

/** A picture's place is empty; a figure around a single block says nothing. */
function figureBlocks(node: Element, around: readonly Element[]): Element[] {
  if (node.properties.dataMedia !== undefined) return [copy(node, [])];
  const flow = flowOf(node.children, around, "figure");
  const [only] = flow;
  if (flow.length === 1 && only?.block?.tagName === "figcaption") return paragraphs(flowOf(only.block.children, []));
  if (flow.length === 1 && only?.block !== undefined) return [only.block];
  const isText = flow.length === 1 && only?.run !== undefined;
  return nonEmpty(node, isText ? only.run : paragraphs(flow));
}

interface Table {
  readonly caption: Element[];
  readonly sections: Element[];
  /** What can stand in no table stands before it, as browsers have it. */
  readonly before: ElementContent[];
}

function tableBlocks(node: Element, around: readonly Element[]): Element[] {
  const table: Table = { caption: [], sections: [], before: [] };
  readTable(node, table, around);
  const before = paragraphs(flowOf(table.before, around));
  const sections = table.sections.filter(({ children }) => children.length > 0);
  if (sections.length > 0) return [...before, copy(node, [...table.caption, ...sections])];
  return [...before, ...paragraphs(table.caption.flatMap(({ children }) => flowOf(children, [])))];
}

function readTable(node: Element, table: Table, around: readonly Element[]): void {
  for (const child of node.children) {
    if (child.type !== "element") putBefore(child, table);
    else if (TABLE_SECTIONS.has(child.tagName)) table.sections.push(copy(child, rowsOf(child, table, around)));
    else if (child.tagName === "caption" && table.caption.length === 0)
      table.caption.push(...nonEmpty(child, content(child.children, around)));
    else if (child.tagName === "tr" || CELLS.has(child.tagName)) addRow(child, table, around);
    else putBefore(child, table);
  }
}

function putBefore(node: ElementContent, table: Table): void {
  table.before.push(element("div", [node]));
}

/** A row, or a cell that is one, outside the sections of its table. */
function addRow(child: Element, table: Table, around: readonly Element[]): void {
  const rows = rowsOf(element("tbody", [child]), table, around);
  const last = table.sections.at(-1);
  if (last?.tagName === "tbody") last.children.push(...rows);
  else table.sections.push(element("tbody", rows));
}

function rowsOf(section: Element, table: Table, around: readonly Element[]): Element[] {
  return section.children.flatMap((child) => {
    if (child.type === "element" && child.tagName === "tr") return nonEmpty(child, cellsOf(child, table, around));
    const cells = cellsOf(element("tr", [child]), table, around);
    return cells.length === 0 ? [] : [element("tr", cells)];
  });
}

function cellsOf(row: Element, table: Table, around: readonly Element[]): Element[] {
  return row.children.flatMap((child) => {
    if (child.type === "element" && CELLS.has(child.tagName)) return [copy(child, content(child.children, around))];
    putBefore(child, table);
    return [];
  });
}
