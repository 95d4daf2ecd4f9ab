/** Reading the names and styles that programs give to elements. */
import type { Element } from "hast";

export function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

export function hasClassLike(node: Element, pattern: RegExp): boolean {
  return classesOf(node).some((name) => pattern.test(name));
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
  return attributeOf(node, attribute).toLowerCase().split(/\s+/).includes(word.toLowerCase());
}
