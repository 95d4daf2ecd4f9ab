/** Words of a part of a page that is left out, in one line: what stood in blocks of its own stays apart. */
import type { Nodes } from "hast";

const RUNNING = new Set("abbr b bdi cite code del em font i ins mark q s small span strong sub sup time u".split(" "));
const UNSEEN = new Set(["script", "style", "template", "title"]);

export function proseOf(node: Nodes): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts
    .join("")
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,;:!?)])/g, "")
    .trim();
}

function collect(node: Nodes, parts: string[]): void {
  if (node.type === "text") parts.push(node.value);
  if (!("children" in node) || (node.type === "element" && UNSEEN.has(node.tagName))) return;
  const isRunning = node.type === "element" && RUNNING.has(node.tagName);
  if (!isRunning) parts.push(" ");
  if (node.type === "element" && node.tagName === "img") parts.push(String(node.properties.alt ?? ""), " ");
  for (const child of node.children) collect(child, parts);
  if (!isRunning) parts.push(" ");
}
