/** White space of HTML as readers see it: a run of it is one space, two line breaks are a new paragraph. */
import type { Element, ElementContent, Text } from "hast";
import { partsText } from "../body/canonical-blocks.ts";
import { changeEach, element, unlessSame, withChildren } from "../body/hast-tree.ts";
import { isVerbatim } from "../body/html-elements.ts";

interface Spacing {
  /** Whether a space, or the beginning of a block, stands before. */
  afterSpace: boolean;
  /** The line break that nothing has followed yet, where it stands in the tree being made. */
  lastBreak: { readonly siblings: ElementContent[]; readonly index: number } | null;
}

export function withSingleSpaces(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return spaced(changeEach(nodes, partedAtBlankLines), { afterSpace: true, lastBreak: null });
}

/** Text that stands in no block at all was written with blank lines between its paragraphs, as in WordPress's editor. */
function partedAtBlankLines(node: ElementContent): ElementContent | readonly ElementContent[] {
  if (node.type !== "text" || !node.value.includes("\n")) return node;
  const parts = node.value.split(/\n[ \t\u00a0]*(?:\n[ \t\u00a0]*)+/);
  return parts.flatMap((value, index): ElementContent[] => {
    const text: ElementContent = { ...node, value };
    return index === 0 ? [text] : [element("div", []), text];
  });
}

function spaced(nodes: readonly ElementContent[], spacing: Spacing): readonly ElementContent[] {
  const made: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === "text") addText(node, made, spacing);
    else if (node.type !== "element") continue;
    else if (node.tagName === "br") addBreak(node, made, spacing);
    else if (isVerbatim(node.tagName)) {
      made.push(node);
      Object.assign(spacing, { afterSpace: true, lastBreak: null });
    } else if (node.tagName === "img") {
      made.push(node);
      Object.assign(spacing, { afterSpace: false, lastBreak: null });
    } else if (!partsText(node.tagName)) made.push(withChildren(node, spaced(node.children, spacing)));
    else {
      made.push(withChildren(node, spaced(node.children, { afterSpace: true, lastBreak: null })));
      Object.assign(spacing, { afterSpace: true, lastBreak: null });
    }
  }
  // A break in it may still become an edge.
  return spacing.lastBreak?.siblings === made ? made : unlessSame(nodes, made);
}

function addText(node: Text, made: ElementContent[], spacing: Spacing): void {
  const { value } = node;
  const single = withoutHardSpaces(value).replace(/[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+/g, " ");
  const text = spacing.afterSpace ? single.replace(/^ /, "") : single;
  if (text === "") return;
  made.push(text === value ? node : { ...node, value: text });
  spacing.afterSpace = text.endsWith(" ");
  if (/\S/.test(text)) spacing.lastBreak = null;
}

/** Editors write no-break spaces for every second space, and to indent. Between a number and its unit they mean something. */
function withoutHardSpaces(text: string): string {
  return text.replace(/\u00a0/g, (space, at: number) => {
    const [before = "", after = ""] = [text[at - 1], text[at + 1]];
    const belongs = /\d/.test(before) && /[\p{L}\p{N}%°]/u.test(after);
    return belongs || (/[\p{L}\p{N}]/u.test(before) && /[?!;:»]/.test(after)) || before === "«" ? space : " ";
  });
}

function addBreak(node: Element, made: ElementContent[], spacing: Spacing): void {
  const { lastBreak } = spacing;
  if (lastBreak === null) spacing.lastBreak = { siblings: made, index: made.push(node) - 1 };
  else lastBreak.siblings[lastBreak.index] = element("div", []);
  spacing.afterSpace = true;
}
