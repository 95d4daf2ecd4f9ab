/** The little that the parsers need to build and walk HTML trees. */
import type { Element, ElementContent, Nodes, Properties } from "hast";

export function element(tagName: string, children: readonly ElementContent[], properties: Properties = {}): Element {
  return { type: "element", tagName, properties, children: [...children] };
}

export function textElement(tagName: string, text: string): Element {
  return element(tagName, [{ type: "text", value: text }]);
}

/** Text of a node as readers see it; without recursion, so that no nesting can exhaust the stack. */
export function textOf(node: Nodes): string {
  const parts: string[] = [];
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === "text") parts.push(next.value);
    else if (next.type === "element" && next.tagName === "br") parts.push("\n");
    else if ("children" in next) for (const child of [...next.children].reverse()) waiting.push(child);
  }
  return parts.join("");
}

/** Where a node stands in the draft. Nodes that come from broken HTML have a position without a start. */
export function lineOf(node: Nodes, otherwise: number): number {
  return node.position?.start?.line ?? otherwise;
}
