/** Reading the names and styles that programs give to elements. */
import type { Element } from "hast";

export function classesOf({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : NO_CLASSES;
}

const NO_CLASSES: readonly string[] = [];

export function hasClassLike({ properties: { className } }: Element, pattern: RegExp): boolean {
  return Array.isArray(className) && className.some((name) => pattern.test(String(name)));
}

/** An attribute's text; nothing where the element has none. */
export function attributeOf({ properties }: Element, name: string): string {
  const value = properties[name];
  return typeof value === "string" ? value : Array.isArray(value) ? value.join(" ") : "";
}

export function styleOf(node: Element): string {
  return attributeOf(node, "style");
}

/** Whether one of the words of an attribute (`itemprop`, `rel`) is this one. */
export function hasWord(node: Element, attribute: string, word: string): boolean {
  const words = attributeOf(node, attribute);
  return words !== "" && words.toLowerCase().split(/\s+/).includes(word.toLowerCase());
}
