/** Writes running text and blocks in turn: inline elements that are open when a block begins are opened again behind it. */
import type { Element, ElementContent, Text } from "hast";
import { composed } from "../characters.ts";
import { changeEach, element, textOf, unlessSame, withChildren } from "./hast-tree.ts";

/** A run of text and inline elements, neither blank nor with blanks at its edges, or a block. */
export type Piece =
  | { readonly run: ElementContent[]; readonly block?: undefined }
  | { readonly run?: undefined; readonly block: Element };

export class FlowWriter {
  readonly #pieces: Piece[] = [];
  readonly #isVerbatim: boolean;
  /** Inline elements that are open; null for one that says nothing where it stands. */
  readonly #open: (Element | null)[];
  /** Of the run being written: its nodes, and the open elements that have been written in it. */
  #run: ElementContent[] = [];
  #written: (Element | null)[] = [];
  /** Elements that have been begun before: an id stands once. */
  readonly #begun = new Set<Element>();
  #madeList: Element | null = null;

  constructor(around: readonly Element[], mode: "flow" | "verbatim" = "flow") {
    this.#open = [...around];
    this.#isVerbatim = mode === "verbatim";
  }

  get around(): readonly Element[] {
    return this.#open.filter((node) => node !== null);
  }

  /** A link in a link would end the first one. */
  open(node: Element): void {
    const isNestedLink = node.tagName === "a" && this.#open.some((other) => other?.tagName === "a");
    this.#open.push(isNestedLink ? null : node);
  }

  close(): void {
    this.#open.pop();
    if (this.#written.length > this.#open.length) this.#written.length = this.#open.length;
  }

  text(value: string, position?: Text["position"]): void {
    if (value === "") return;
    const children = this.#place();
    const last = children.at(-1);
    if (last?.type === "text") last.value += value;
    else children.push(position === undefined ? { type: "text", value } : { type: "text", value, position });
  }

  /** A line break or a picture. */
  void(node: Element): void {
    this.#place().push({ ...node, children: [] });
  }

  /** The edge of a block: what follows belongs to another paragraph. */
  boundary(): void {
    const run = this.#isVerbatim ? verbatim(settled(this.#run)) : trimmed(settled(withoutBlankElements(this.#run)));
    if (run.length > 0) this.#pieces.push({ run });
    this.#run = [];
    this.#written = [];
  }

  blocks(blocks: readonly Element[]): void {
    this.boundary();
    for (const block of blocks) this.#pieces.push({ block });
  }

  /** Items that stand in no list of their own: those that follow one another are one list. */
  items(tagName: string, items: readonly Element[]): void {
    this.boundary();
    const list = this.#madeList;
    if (list?.tagName === tagName && this.#pieces.at(-1)?.block === list) list.children.push(...items);
    else if (items.length > 0) {
      this.#madeList = element(tagName, items);
      this.#pieces.push({ block: this.#madeList });
    }
  }

  finish(): Piece[] {
    this.boundary();
    return this.#pieces;
  }

  /** Where the next text goes: inside copies of all open elements, of which those not yet written are begun. */
  #place(): ElementContent[] {
    let children: ElementContent[] = innermost(this.#written)?.children ?? this.#run;
    for (let at = this.#written.length; at < this.#open.length; at += 1) {
      const node = this.#open[at] ?? null;
      const begun = node === null ? null : this.#begin(node);
      this.#written.push(begun);
      if (begun === null) continue;
      children.push(begun);
      children = begun.children;
    }
    return children;
  }

  #begin(node: Element): Element {
    const { id: _, ...again } = node.properties;
    const properties = this.#begun.has(node) ? again : node.properties;
    this.#begun.add(node);
    return withPosition(element(node.tagName, [], properties), node.position);
  }
}

/** Where it stands in the draft, if that is known. */
export function withPosition<Node extends Element | Text>(node: Node, position: Element["position"]): Node {
  return position === undefined ? node : { ...node, position };
}

function innermost(written: readonly (Element | null)[]): Element | null {
  return written.findLast((node) => node !== null) ?? null;
}

/** An element around nothing but white space is white space: it still separates two words. */
function withoutBlankElements(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return changeEach(nodes, (node) => {
    if (node.type !== "element" || isBreak(node)) return node;
    const children = withoutBlankElements(node.children);
    const isBlankInside = node.tagName !== "img" && children.every((child) => isBlank(child) || isBreak(child));
    return isBlankInside ? children : withChildren(node, children);
  });
}

/** Texts that follow one another are one, composed (NFC), as they will be when the page is read. */
function settled(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const result: ElementContent[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] as ElementContent;
    if (node.type === "element") result.push(withChildren(node, settled(node.children)));
    if (node.type !== "text") continue;
    let value = node.value;
    for (let next = nodes[at + 1]; next?.type === "text"; next = nodes[at + 1]) {
      value += next.value;
      at += 1;
    }
    value = composed(value);
    result.push(value === node.value ? node : { ...node, value });
  }
  return unlessSame(nodes, result);
}

function isBlank(node: ElementContent): boolean {
  return node.type === "text" && !/\S/.test(node.value);
}

function isBreak(node: ElementContent): boolean {
  return node.type === "element" && node.tagName === "br";
}

/** White space and line breaks at the edges of a block separate nothing. */
function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  const from = nodes.findIndex((node) => !isBlank(node) && !isBreak(node));
  if (from === -1) return [];
  const until = nodes.findLastIndex((node) => !isBlank(node) && !isBreak(node));
  return nodes.slice(from, until + 1).map((node, index, { length }) => {
    if (node.type !== "text") return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    const value = index === length - 1 ? start.trimEnd() : start;
    return value === node.value ? node : { ...node, value };
  });
}

/** HTML ignores a line break right after `<pre>`. */
function verbatim(nodes: readonly ElementContent[]): ElementContent[] {
  const [first, ...rest] = nodes;
  const begin: Text[] = first?.type === "text" ? [{ ...first, value: first.value.replace(/^\n+/, "") }] : [];
  const run = first?.type === "text" ? [...begin, ...rest] : [...nodes];
  return run.every((node) => textOf(node).trim() === "") ? [] : run;
}
