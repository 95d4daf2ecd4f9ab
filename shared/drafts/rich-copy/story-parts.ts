/** What of a line goes to the story, with its look: the rest of it became fields, or was left out. */

import type { ElementContent } from "hast";
import { beginsList, type Piece, type Role } from "../plain-copy/copy-pieces.ts";
import { slicePieces } from "./inline-slices.ts";
import type { Segment } from "./segments.ts";

/** What of a segment goes to the story. */
export interface Part {
  readonly role: BodyRole;
  readonly children: ElementContent[];
  /** An item that begins a list of its own. */
  readonly isFirst: boolean;
}

export type BodyRole = "paragraph" | "subheading" | "quotation" | "bullet-item" | "numbered-item";
/** Where a role of plain copy ends: in the story, or in a field. A new role must say so here. */
export const IS_OF_BODY: Readonly<Record<Role, boolean>> = {
  title: false,
  standfirst: false,
  section: false,
  slug: false,
  byline: false,
  editor: false,
  date: false,
  "update-date": false,
  embargo: false,
  "embargo-time": false,
  tag: false,
  dateline: false,
  caption: false,
  credit: false,
  alt: false,
  picture: false,
  "related-title": false,
  "related-href": false,
  mark: false,
  paragraph: true,
  subheading: true,
  quotation: true,
  "bullet-item": true,
  "numbered-item": true,
  // Rows stand below each other without a blank line: in rich text that is one paragraph, and never a table.
  "table-cell": true,
};

/** The parts of a line that are of the story, each with its look. Pieces stand in the order of the line, but for marks around it. */
export function partsOf({ children, text }: Segment, pieces: readonly Piece[]): Part[] {
  const isFirst = beginsList(pieces);
  const parts: Part[] = [];
  for (const { piece, children: kept } of slicePieces(children, text, pieces))
    if (piece.as !== "left-out" && IS_OF_BODY[piece.as])
      addPart(parts, { role: piece.as as BodyRole, children: kept, isFirst });
  return parts;
}

/** What a paragraph goes on with after something was cut out of its middle. */
function addPart(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (last?.role !== "paragraph" || part.role !== "paragraph") parts.push(part);
  else for (const node of [{ type: "text" as const, value: " " }, ...part.children]) last.children.push(node);
}
