/** A tab is a space to readers; between the parts of a byline it parts them: `Dian Laut⇥Muara Jati, 2 Januari 2026`. */
import type { ElementContent } from "hast";
import { textOf } from "../body/hast-tree.ts";
import { findDate } from "../dates.ts";
import { readHeadCredits } from "../plain-copy/byline-lines.ts";

const BYLINE_CHARACTERS_MAX = 120;

/** `nodes`: all of a paragraph, in any grouping. */
export function spaceTabs(nodes: readonly ElementContent[]): void {
  if (!nodes.some(holdsTab)) return;
  const sign = isByline(nodes.map(textOf).join("")) ? ", " : " ";
  for (const node of nodes) if (node.type === "text") node.value = node.value.replace(/ ?\t[\t ]*/g, sign);
}

function holdsTab(node: ElementContent): boolean {
  return node.type === "text" && node.value.includes("\t");
}

function isByline(text: string): boolean {
  if (text.length > BYLINE_CHARACTERS_MAX || text !== text.trim() || findDate(text) === null) return false;
  return readHeadCredits(text.replace(/\s*\t\s*/g, ", "), "") !== null;
}
