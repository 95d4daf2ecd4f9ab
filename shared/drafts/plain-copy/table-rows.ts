/** Tables: lines below each other whose cells stand between tabs or bars. */
import type { Element } from "hast";
import { element, textElement } from "../body/hast-tree.ts";
import type { CopyLine } from "./copy-lines.ts";
import { as, type Piece } from "./copy-pieces.ts";

const CELL_CHARACTERS_MAX = 120;
const COLUMNS_MAX = 30;
/** Beyond this the lines stay paragraphs: no table for readers has as many. */
const CELLS_MAX = 20_000;
const ROWS_MIN = 2;
/** With two columns between bars it takes more to be sure: `10.45 | Feri tiba` */
const NARROW_ROWS_MIN = 3;
const ITEM_MARK = /^(?:[-•*–·▪●◦]|\(?\d{1,3}[.)]|\(?[a-z][.)])$/;
const BAR = /(\s?\|\s?)/;

/** Pieces of the lines that are rows of a table. */
export function tableRows(body: readonly CopyLine[]): (readonly Piece[] | undefined)[] {
  const rows: (readonly Piece[] | undefined)[] = body.map(() => undefined);
  let cells = 0;
  for (const read of [rowOfTabs, rowOfTabsRun, rowOfBars]) {
    for (let from = 0; from < body.length; ) {
      const columns = rows[from] === undefined ? columnsOf(read(body[from])) : 0;
      let until = from;
      while (columns > 0 && goesOn(body, rows, until, from) && columnsOf(read(body[until])) === columns) until += 1;
      const rowsMin = read === rowOfBars && columns === 2 ? NARROW_ROWS_MIN : ROWS_MIN;
      const isTable = until - from >= rowsMin && cells + columns * (until - from) <= CELLS_MAX;
      if (isTable) cells += columns * (until - from);
      if (isTable) for (let at = from; at < until; at += 1) rows[at] = read(body[at]) ?? undefined;
      from = Math.max(until, from + 1);
    }
  }
  return rows;
}

function goesOn(
  body: readonly CopyLine[],
  rows: readonly (readonly Piece[] | undefined)[],
  at: number,
  from: number,
): boolean {
  return at < body.length && rows[at] === undefined && (at === from || body[at]?.afterBlank === false);
}

function columnsOf(pieces: readonly Piece[] | null): number {
  const cells = (pieces ?? []).filter((piece) => piece.as === "table-cell");
  const [first, second] = cells;
  const isTable =
    cells.length > 1 &&
    cells.length <= COLUMNS_MAX &&
    cells.every(({ text }) => text.length <= CELL_CHARACTERS_MAX) &&
    // `1.`, tab, text: an item of a list. `Nama`, tab, `: Dian`: a form.
    !ITEM_MARK.test(first?.text ?? "") &&
    !second?.text.startsWith(":");
  return isTable ? cells.length : 0;
}

function rowOfTabs(line: CopyLine | undefined): Piece[] | null {
  return line?.cells?.map((text) => as("table-cell", text)) ?? null;
}

/** Several tabs between two cells only align them. */
function rowOfTabsRun(line: CopyLine | undefined): Piece[] | null {
  return rowOfTabs(line)?.filter(({ text }) => text !== "") ?? null;
}

function rowOfBars(line: CopyLine | undefined): Piece[] | null {
  if (line === undefined || !line.text.includes("|")) return null;
  const [, opening = "", inner = "", closing = ""] = /^(\|?)(.*?)(\|?)$/.exec(line.text) ?? [];
  const cells = inner.trim().split(BAR);
  return [
    as("mark", opening),
    ...cells.map((text, index) => as(index % 2 === 1 ? "mark" : "table-cell", text)),
    as("mark", closing),
  ];
}

/** Joins the table above, when no blank line stands between. */
export function addRow(children: Element[], cells: readonly string[], { afterBlank }: CopyLine): void {
  const row = element(
    "tr",
    cells.map((text) => textElement("td", text)),
  );
  const last = children.at(-1);
  if (last?.tagName === "table" && !afterBlank) last.children.push(row);
  else children.push(element("table", [row]));
}
