/** The table of properties that Notion puts below a page's headline: who wrote it, when, tags. Most of it is for the desk. */
import type { Element, ElementContent } from "hast";
import type { Publication } from "../../news/publication-settings.ts";
import { withPosition } from "../body/flow-writer.ts";
import { changeEach, elementsIn, lineOf, textElement, withChildren } from "../body/hast-tree.ts";
import { piecesOfLines } from "../rich-copy/marked-lines.ts";
import { IS_OF_BODY } from "../rich-copy/story-parts.ts";
import { hasClassLike } from "./classes.ts";
import type { HtmlFindings } from "./findings.ts";
import { proseOf } from "./prose.ts";

/** Names of properties that the readers of lines know. */
const FIELD =
  /^(?:authors?|writers?|reporter|penulis|pewarta|editors?|penyunting|date|published|tanggal|tags?|topik|topics?)$/i;

/** Properties that are fields become lines (`Author: Dian Laut`); the others are left out. */
export function withPropertyLines(
  nodes: readonly ElementContent[],
  findings: HtmlFindings,
  publication: Publication,
): readonly ElementContent[] {
  return changeEach(nodes, (node) => {
    if (node.type !== "element") return node;
    if (node.tagName === "table" && hasClassLike(node, /^properties$/) && isOfRows(node))
      return linesOf(node, findings, publication);
    return withChildren(node, withPropertyLines(node.children, findings, publication));
  });
}

function linesOf(table: Element, findings: HtmlFindings, publication: Publication): Element[] {
  return rowsOf(table).flatMap((row): Element[] => {
    const [name, value, ...others] = row.children.filter((cell) => cell.type === "element");
    const line = lineOf(row, lineOf(table, 1));
    const said = [name === undefined ? "" : proseOf(name), value === undefined ? "" : valuesOf(value)];
    const text = said.filter((part) => part !== "").join(": ");
    for (const { properties } of elementsIn(row))
      for (const address of [properties.href, properties.src])
        if (address) findings.leave(line, String(address), "page-property");
    if (FIELD.test(said[0] ?? "") && said[1] !== "" && others.length === 0 && isRead(text, publication))
      return [withPosition(textElement("p", text), { start: { line, column: 1 }, end: { line, column: 1 } })];
    findings.leave(line, [text, ...others.map(proseOf)].join(" "), "page-property");
    return [];
  });
}

/** Whether the readers of lines understand all of it: `Published: Yes` and `Editor: Sekar Ayu (cuti)` would come into the story. */
function isRead(line: string, publication: Publication): boolean {
  const [, pieces = []] = piecesOfLines(["Judul", line, null], publication);
  return pieces.length > 0 && pieces.every((piece) => piece.as === "left-out" || !IS_OF_BODY[piece.as]);
}

/** Nothing but rows of properties, and no table inside a table. */
function isOfRows(table: Element): boolean {
  const rows = rowsOf(table);
  const parts = [...elementsIn(table)].filter(({ tagName }) => /^(?:tr|table|caption)$/.test(tagName));
  return rows.length > 0 && parts.length === rows.length + 1;
}

function rowsOf(table: Element): Element[] {
  return [...elementsIn(table)].filter((node) => node.tagName === "tr" && hasClassLike(node, /^property-row$/));
}

/** Of several values each has an element of its own; a date has a sign before it. */
function valuesOf(cell: Element): string {
  const parts = cell.children.map(proseOf).filter((text) => text !== "");
  return parts.join(", ").replace(/^@(?=\p{L}|\d)/u, "");
}
