/** The little that the parsers need to build and walk HTML trees. */
import type { Element, ElementContent, Nodes, Properties } from "hast";

export function element(tagName: string, children: readonly ElementContent[], properties: Properties = {}): Element {
  return { type: "element", tagName, properties, children: [...children] };
}

export function textElement(tagName: string, text: string): Element {
  return element(tagName, [{ type: "text", value: text }]);
}

/**
 * A node and all below it, in the order of the draft; of a node for which `enters` says no, only itself. Without
 * recursion, so that no nesting can exhaust the stack, and step by step, so that who stops early has not paid for the rest.
 */
export function* nodesIn(root: Nodes, enters: (node: Nodes) => boolean = () => true): Generator<Nodes> {
  const open: (readonly Nodes[])[] = [[root]];
  const places = [0];
  for (let level = 0; level >= 0; level = open.length - 1) {
    const place = places[level] ?? 0;
    const node = open[level]?.[place];
    places[level] = place + 1;
    if (node === undefined) {
      open.pop();
      places.pop();
      continue;
    }
    yield node;
    if (!("children" in node) || node.children.length === 0 || !enters(node)) continue;
    open.push(node.children);
    places.push(0);
  }
}

/** As `nodesIn`, but texts are not even looked at: this is what most readers walk by, many times. */
export function* elementsIn(root: Nodes, enters: (node: Nodes) => boolean = () => true): Generator<Element> {
  const open: (readonly Nodes[])[] = [[root]];
  const places = [0];
  for (let level = 0; level >= 0; level = open.length - 1) {
    const nodes = open[level] ?? [];
    let place = places[level] ?? 0;
    while (nodes[place]?.type === "text") place += 1;
    const node = nodes[place];
    places[level] = place + 1;
    if (node === undefined) {
      open.pop();
      places.pop();
      continue;
    }
    if (node.type === "element") yield node;
    if (!("children" in node) || node.children.length === 0 || !enters(node)) continue;
    open.push(node.children);
    places.push(0);
  }
}

/**
 * Nodes as `change` leaves each of them: as it is, as another, or as several or none. Where nothing changes the very array
 * comes back, and with `withChildren` the very element: most stations change little of a tree, and copy only that.
 */
export function changeEach(
  nodes: readonly ElementContent[],
  change: (node: ElementContent) => ElementContent | readonly ElementContent[],
): readonly ElementContent[] {
  let changed: ElementContent[] | null = null;
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] as ElementContent;
    const instead = change(node);
    if (instead === node && changed === null) continue;
    changed ??= nodes.slice(0, at);
    if ("type" in instead) changed.push(instead);
    else for (const one of instead) changed.push(one);
  }
  return changed ?? nodes;
}

/** The nodes there were, where others made of them are the very same. */
export function unlessSame(before: readonly ElementContent[], after: ElementContent[]): readonly ElementContent[] {
  const isSame = after.length === before.length && after.every((node, at) => node === before[at]);
  return isSame ? before : after;
}

export function withChildren(node: Element, children: readonly ElementContent[]): Element {
  return children === node.children ? node : { ...node, children: children as ElementContent[] };
}

/** Pictures in a tree. */
export function imagesIn(root: Nodes): Element[] {
  const images: Element[] = [];
  for (const node of elementsIn(root)) if (node.tagName === "img") images.push(node);
  return images;
}

export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** The tag that begins an element, as a report shows it. */
export function startTagOf({ tagName, properties }: Element): string {
  const attributes = Object.entries(properties).map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<${tagName}${attributes.join("")}>`;
}

/** Text of a node as readers see it. */
export function textOf(node: Nodes): string {
  // Mostly it is one text, right here or in a paragraph.
  const only = "children" in node && node.children.length === 1 ? node.children[0] : node;
  if (only?.type === "text") return only.value;
  const parts: string[] = [];
  for (const one of nodesIn(node)) {
    if (one.type === "text") parts.push(one.value);
    else if (one.type === "element" && one.tagName === "br") parts.push("\n");
  }
  return parts.join("");
}

/** Whether readers see any text in a node. */
export function holdsText(node: Nodes): boolean {
  // Mostly the text is right here.
  if (node.type === "text") return /\S/.test(node.value);
  if (!("children" in node)) return false;
  if (node.children.some((child) => child.type === "text" && /\S/.test(child.value))) return true;
  for (const one of nodesIn(node)) if (one.type === "text" && /\S/.test(one.value)) return true;
  return false;
}

/** Levels of nodes below a node. */
export function depthOf(node: Nodes): number {
  let depth = 0;
  for (let level: Nodes[] = [node]; level.length > 0; depth += 1)
    level = level.flatMap((one) => ("children" in one ? (one.children as Nodes[]) : []));
  return depth - 1;
}

/** Where a node stands in the draft. Nodes that come from broken HTML have a position without a start. */
export function lineOf(node: Nodes, otherwise: number): number {
  return node.position?.start?.line ?? otherwise;
}
