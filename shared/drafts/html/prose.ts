/** Words of a part of a page, in one line: what stood in blocks of its own stays apart. */
import type { Nodes } from "hast";
import { nodesIn } from "../body/hast-tree.ts";

const RUNNING = new Set("abbr b bdi cite code del em font i ins mark q s small span strong sub sup time u".split(" "));
const UNSEEN = new Set(["script", "style", "template", "title"]);

export function proseOf(node: Nodes): string {
  return openingProse(node, Number.POSITIVE_INFINITY);
}

/** How it begins: of a story in boxes, each of them may be asked for that. White space between elements does not count. */
export function openingProse(node: Nodes, charactersMax: number): string {
  const prose: Prose = { parts: [], left: charactersMax };
  collect(node, prose);
  return prose.parts
    .join("")
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,;:!?)])/g, "")
    .trim();
}

interface Prose {
  readonly parts: string[];
  /** Characters that are wanted still. */
  left: number;
}

function collect(node: Nodes, prose: Prose): void {
  if (prose.left <= 0) return;
  if (node.type === "text") add(node.value, prose);
  if (!("children" in node) || isUnseen(node)) return;
  const isRunning = node.type === "element" && RUNNING.has(node.tagName);
  if (!isRunning) prose.parts.push(" ");
  if (node.type === "element" && node.tagName === "img") {
    add(String(node.properties.alt ?? ""), prose);
    prose.parts.push(" ");
  }
  for (const child of node.children) collect(child, prose);
  if (!isRunning) prose.parts.push(" ");
}

function add(text: string, prose: Prose): void {
  const isSpace = !/\S/.test(text);
  prose.parts.push(isSpace ? text : text.slice(0, prose.left));
  if (!isSpace) prose.left -= text.length;
}

function isUnseen(node: Nodes): boolean {
  return node.type === "element" && UNSEEN.has(node.tagName);
}

/** No line of few words is made of more elements. */
const NODES_MAX = 1_000;

/** Whether a part of a page is no more than a few words. A story is not read to its end for the answer. */
export function isShort(node: Nodes, charactersMax: number): boolean {
  let characters = 0;
  let nodes = 0;
  for (const inner of nodesIn(node, (one) => !isUnseen(one))) {
    nodes += 1;
    if (inner.type === "text") characters += inner.value.trim().length;
    if (characters > charactersMax || nodes > NODES_MAX) return false;
  }
  return true;
}
