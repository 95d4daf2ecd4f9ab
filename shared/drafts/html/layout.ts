/** Tables that only put things side by side: their cells are paragraphs one after the other. */
import type { Element, ElementContent } from "hast";
import { changeEach, element, elementsIn, holdsText, withChildren } from "../body/hast-tree.ts";
import { attributeOf } from "./classes.ts";

export function withoutLayoutTables(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return changeEach(nodes, (node) => {
    if (node.type !== "element") return node;
    const whole = withChildren(node, withoutLayoutTables(node.children));
    if (node.tagName !== "table" || !isLayout(node)) return whole;
    return partsOf(whole).map((part) => ({ ...part, tagName: "div", properties: {} }));
  });
}

/** Says so itself, has one cell, holds a table, or one column of more than words: mails are made of these. */
function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attributeOf(table, "role"))) return true;
  const rows = rowsOf(table);
  const cells = rows.flatMap(cellsOf);
  if (cells.length <= 1) return true;
  const filled = cells.filter((cell) => holdsText(cell) || holds(cell, /^img$/));
  if (filled.some((cell) => holds(cell, /^(?:table|h[1-6])$/))) return true;
  const isColumn = rows.every((row) => cellsOf(row).length <= 1);
  return (
    isColumn &&
    !cells.some(({ tagName }) => tagName === "th") &&
    filled.some((cell) => holds(cell, /^(?:p|div|img|ul|ol)$/))
  );
}

function holds(node: Element, names: RegExp): boolean {
  for (const inner of elementsIn(node)) if (inner !== node && names.test(inner.tagName)) return true;
  return false;
}

/** Rows and cells of this table, not of those inside it. */
function rowsOf(table: Element): Element[] {
  return [
    ...elementsIn(
      table,
      (node) => node === table || (node.type === "element" && /^(?:thead|tbody|tfoot)$/.test(node.tagName)),
    ),
  ].filter(({ tagName }) => tagName === "tr");
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === "element" && /^t[dh]$/.test(child.tagName));
}

/** The caption and the cells, and whatever else stands in it, in order. */
function partsOf(table: Element): Element[] {
  return table.children.flatMap((child): Element[] => {
    if (child.type !== "element") return [element("div", [child])];
    return /^(?:thead|tbody|tfoot|tr)$/.test(child.tagName) ? partsOf(child) : [child];
  });
}
