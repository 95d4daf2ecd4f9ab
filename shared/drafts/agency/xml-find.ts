/** Finding elements, attributes and texts in an XML tree, by names without their prefixes. */

import { tidy } from "../characters.ts";
import type { Leaf, Passage } from "./leaves.ts";
import type { XmlAttribute, XmlElement, XmlNode } from "./xml-tree.ts";

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((node): node is XmlElement => node.kind === "element");
}

export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

/** Elements of a name below one, in their order; what lies in one of them belongs to it, also if it is called the same. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const search = ({ children }: XmlElement) => {
    for (const child of children) {
      if (child.kind === "element" && child.name === name) found.push(child);
      else if (child.kind === "element") search(child);
    }
  };
  search(element);
  return found;
}

export function attributeOf(element: XmlElement, name: string): XmlAttribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}

/** A code or an address in an attribute. */
export function attributeIn(element: XmlElement, ...names: readonly string[]): Passage[] {
  const attribute = names.map((name) => attributeOf(element, name)).find((one) => one !== undefined && one.text !== "");
  return attribute === undefined ? [] : [{ text: attribute.text.trim(), line: attribute.line, leaves: [attribute] }];
}

/** What an element says, with all below it. */
export function passageIn(element: XmlElement): Passage {
  const leaves = textsIn(element);
  const line = leaves.find(({ text }) => /\S/.test(text))?.line ?? element.line;
  return { text: tidy(wordsOf(element)), line, leaves };
}

/** What elements say; those that say nothing are left away. */
export function passagesIn(elements: readonly XmlElement[]): Passage[] {
  return elements.map(passageIn).filter(({ text }) => text !== "");
}

function textsIn(node: XmlNode): Leaf[] {
  return node.kind === "text" ? [node] : node.children.flatMap(textsIn);
}

/** Elements that begin a line of their own, also where the file has no space between them. */
const BLOCKS = /^(?:p|br|li|tr|td|th|div|block|hl\d|h\d|dt|dd)$/;

function wordsOf(node: XmlNode): string {
  if (node.kind === "text") return node.text;
  const words = node.children.map(wordsOf).join("");
  return BLOCKS.test(node.name) ? ` ${words} ` : words;
}
