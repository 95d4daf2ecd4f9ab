/** Tables of a Word document: rows, cells, and which of them are one. */
import type { Element } from "hast";
import { element } from "../body/hast-tree.ts";
import { TABLE_CELLS_MAX } from "../limits.ts";
import type { Cleaning } from "./cleaning.ts";
import { TooIntricate } from "./too-intricate.ts";
import { child, isElement, isSet, settingOf, type XmlElement, type XmlNode } from "./xml-tree.ts";

/** How the blocks in a cell are read. */
export type ReadBlocks = (nodes: readonly XmlNode[], cleaning: Cleaning) => Element[];

interface Row {
  readonly isHeader: boolean;
  readonly cells: readonly Element[];
}

/** Word allows 63 columns. */
const COLUMNS_MAX = 100;

/** Null when all of it was left out. */
export function readTable(table: XmlElement, readBlocks: ReadBlocks, cleaning: Cleaning): Element | null {
  const reader = new TableReader(readBlocks, cleaning);
  const rows = partsOf(table, "w:tr").flatMap((row) => reader.row(row) ?? []);
  if (rows.length === 0) return null;
  const firstOfBody = rows.findIndex(({ isHeader }) => !isHeader);
  const heads = firstOfBody === -1 ? rows.length : firstOfBody;
  const rowsOf = (some: readonly Row[]) => some.map(({ cells }) => element("tr", cells));
  const head = rowsOf(rows.slice(0, heads));
  const body = rowsOf(rows.slice(heads));
  for (const row of head) for (const cell of row.children) if (cell.type === "element") cell.tagName = "th";
  const sections = [element("thead", head), element("tbody", body)].filter(({ children }) => children.length > 0);
  return element("table", sections);
}

class TableReader {
  readonly #readBlocks: ReadBlocks;
  readonly #cleaning: Cleaning;
  /** The cell that began last at each column, so that cells below can go on with it. */
  readonly #above = new Map<number, Element>();

  constructor(readBlocks: ReadBlocks, cleaning: Cleaning) {
    this.#readBlocks = readBlocks;
    this.#cleaning = cleaning;
  }

  row(row: XmlElement): Row | null {
    const cleaning = this.#cleaning;
    const properties = child(row, "w:trPr");
    const isDeleted = child(properties, "w:del") !== null || child(properties, "w:moveFrom") !== null;
    if (cleaning.rule === null && (isDeleted || child(properties, "w:ins") !== null))
      cleaning.findings.count(isDeleted ? "deletion" : "insertion", cleaning.line + 1);
    const isHidden = isSet(properties, "w:hidden") === true;
    if (cleaning.rule === null && isHidden && !isDeleted) cleaning.findings.count("hidden", cleaning.line + 1);
    if (isDeleted || isHidden) {
      for (const cell of partsOf(row, "w:tc")) this.#leave(cell, isDeleted ? "tracked-deletion" : "hidden-text");
      return null;
    }
    const before = wholeNumber(settingOf(properties, "w:gridBefore"), 0);
    let column = before;
    const cells = partsOf(row, "w:tc").flatMap((cell) => {
      const at = column;
      column += wholeNumber(settingOf(child(cell, "w:tcPr"), "w:gridSpan"), 1);
      return this.#cell(cell, at) ?? [];
    });
    const empty = before === 0 ? [] : [cellOf([], before)];
    return { isHeader: isSet(properties, "w:tblHeader") === true, cells: [...empty, ...cells] };
  }

  #cell(cell: XmlElement, column: number): Element | null {
    const cleaning = this.#cleaning;
    cleaning.cells += 1;
    if (cleaning.cells > TABLE_CELLS_MAX) throw new TooIntricate();
    const properties = child(cell, "w:tcPr");
    if (child(properties, "w:cellDel") !== null) {
      this.#leave(cell, "tracked-deletion");
      return null;
    }
    const merge = child(properties, "w:vMerge");
    const above = this.#above.get(column);
    if (merge !== null && merge.attributes["w:val"] !== "restart" && above !== undefined) {
      // Word shows only the first of merged cells.
      this.#leave(cell, "hidden-text");
      above.properties.rowSpan = String(Number(above.properties.rowSpan ?? 1) + 1);
      return null;
    }
    const made = cellOf(this.#readBlocks(cell.children, cleaning), wholeNumber(settingOf(properties, "w:gridSpan"), 1));
    this.#above.set(column, made);
    return made;
  }

  #leave(cell: XmlElement, rule: "tracked-deletion" | "hidden-text"): void {
    this.#cleaning.leaving(rule, () => void this.#readBlocks(cell.children, this.#cleaning));
  }
}

/** A cell with one paragraph holds its text alone. */
function cellOf(blocks: readonly Element[], columns: number): Element {
  const [only] = blocks;
  const children = blocks.length === 1 && only?.tagName === "p" ? only.children : blocks;
  return element("td", children, columns === 1 ? {} : { colSpan: String(columns) });
}

function wholeNumber(text: string | null, least: number): number {
  const number = Number.parseInt(text ?? "", 10);
  return Number.isFinite(number) ? Math.min(COLUMNS_MAX, Math.max(least, number)) : least;
}

/** Rows of a table or cells of a row, also those inside marks that say who made them or what they are. */
function partsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((node) => {
    if (!isElement(node)) return [];
    if (node.name === name) return [node];
    const isAround = /^w:(?:sdt|sdtContent|customXml|ins|moveTo|smartTag)$/.test(node.name);
    return isAround ? partsOf(node, name) : [];
  });
}
