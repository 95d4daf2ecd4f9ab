/** Parts of running text, cut out with their look: an approver's bold stays bold when the dateline before it goes. */
import type { ElementContent } from "hast";

/** Text between two places, counted in characters that are no white space. What has no text stays with what stands before it. */
export function sliceInline(nodes: readonly ElementContent[], from: number, until: number): ElementContent[] {
  return slice(nodes, { from, until, at: 0 });
}

interface Cutting {
  readonly from: number;
  readonly until: number;
  at: number;
}

function slice(nodes: readonly ElementContent[], cutting: Cutting): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") {
      const value = sliceText(node.value, cutting);
      return value === "" ? [] : [{ type: "text", value }];
    }
    if (node.type !== "element") return [];
    const before = cutting.at;
    const children = slice(node.children, cutting);
    const isWithoutText = cutting.at === before;
    if (isWithoutText) return before >= cutting.from && before <= cutting.until ? [node] : [];
    return children.length === 0 ? [] : [{ ...node, children }];
  });
}

function sliceText(text: string, cutting: Cutting): string {
  let kept = "";
  for (let at = 0; at < text.length; at += 1) {
    const isSpace = /\s/.test(text[at] ?? "");
    const { from, until, at: place } = cutting;
    if (isSpace ? place > from && place < until : place >= from && place < until) kept += text[at];
    if (!isSpace) cutting.at += 1;
  }
  return kept;
}
