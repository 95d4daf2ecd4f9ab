/** The tree of a part of a Word document, and how things are found in it. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Beyond this many children an element is searched by an index. */
const CHILDREN_SEARCHED_MAX = 32;
const INDEXES = new WeakMap<XmlElement, ReadonlyMap<string, XmlElement>>();

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}

/** The first child of that name. */
export function child(element: XmlElement | null | undefined, name: string): XmlElement | null {
  if (element === null || element === undefined) return null;
  if (element.children.length > CHILDREN_SEARCHED_MAX) return indexOf(element).get(name) ?? null;
  return (element.children.find((node) => isElement(node) && node.name === name) as XmlElement | undefined) ?? null;
}

/** The first child of each name. A style may have as many properties as its document is long, and is asked for each run. */
function indexOf(element: XmlElement): ReadonlyMap<string, XmlElement> {
  const known = INDEXES.get(element);
  if (known !== undefined) return known;
  const index = new Map<string, XmlElement>();
  for (const node of element.children) if (isElement(node) && !index.has(node.name)) index.set(node.name, node);
  INDEXES.set(element, index);
  return index;
}

/** The children of that name. */
export function childrenOf(element: XmlElement | null | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter((node): node is XmlElement => isElement(node) && node.name === name);
}

/** The attribute `w:val` of the first child of that name. */
export function settingOf(element: XmlElement | null | undefined, name: string): string | null {
  return child(element, name)?.attributes["w:val"] ?? null;
}

/** Whether a property such as `w:b` is set: it is without a value, too. Undefined when nothing is said. */
export function isSet(
  element: XmlElement | null | undefined,
  name: string,
  attribute: "w:val" | "m:val" = "w:val",
): boolean | undefined {
  const property = child(element, name);
  if (property === null) return undefined;
  return !/^(?:false|0|off|none)$/.test(property.attributes[attribute] ?? "true");
}

/** Everything below an element, in the order of the document; without recursion. */
export function* descendantsOf(element: XmlElement): Generator<XmlElement> {
  const waiting: XmlNode[] = [...element.children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isElement(next)) continue;
    yield next;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const node = next.children[index];
      if (node !== undefined) waiting.push(node);
    }
  }
}
