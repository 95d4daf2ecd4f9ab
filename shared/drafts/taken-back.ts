/** Whether a draft is a notice that takes a story back, whatever the format: its headline, its first lines, its notes to the desk. */
import type { Root } from "hast";
import { partsText } from "./body/canonical-blocks.ts";
import { elementsIn, lineOf, textOf } from "./body/hast-tree.ts";
import { singleSpaced } from "./characters.ts";
import type { DraftContent, Stated } from "./draft-content.ts";
import { killNoticeIn } from "./plain-copy/kill-notices.ts";
import { copyLine } from "./rich-copy/embargo-asides.ts";

/** As far as a notice is looked for in plain copy. */
const HEAD_LINES = 6;

/** Such a draft has this one problem: whatever else it lacks, nobody should add. */
export function refusedIfTakenBack(content: DraftContent): DraftContent {
  const { title, body, leftOut } = content;
  const head = headOf(body, title?.line ?? 1);
  const until = head.length < HEAD_LINES ? Number.POSITIVE_INFINITY : (head.at(-1)?.line ?? 1);
  // Readers of lines have cut them out already.
  const notes = leftOut.filter(({ line, rule }) => rule === "not-for-publication" && line <= until);
  const lines = [...(title === null ? [] : [title]), ...notes.slice(0, HEAD_LINES), ...head];
  const [kill] = lines.flatMap((line) => killNoticeIn([copyLine(line)]) ?? []);
  return kill === undefined ? content : { ...content, problems: [kill] };
}

function headOf(body: Root, firstLine: number): Stated[] {
  const lines: Stated[] = [];
  for (const node of elementsIn(body, (one) => one.type !== "element" || one.tagName !== "pre")) {
    if (lines.length >= HEAD_LINES) break;
    if (!partsText(node.tagName) || node.children.some((child) => child.type === "element" && partsText(child.tagName)))
      continue;
    for (const part of textOf(node).split("\n", HEAD_LINES)) {
      const text = singleSpaced(part);
      if (text !== "") lines.push({ text, line: lineOf(node, firstLine) });
    }
  }
  return lines.slice(0, HEAD_LINES);
}
