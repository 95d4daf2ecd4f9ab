/** A page as a browser's parser sees it, without a browser. */
import type { Element, Nodes, Root } from "hast";
import rehypeRaw from "rehype-raw";

export interface ParsedElement {
  readonly name: string;
  readonly properties: Element["properties"];
  readonly text: string;
  readonly parents: readonly string[];
}

/** Every element of a document, in order. Parsed by the HTML standard's algorithm (parse5). */
export function parseHtml(html: string): ParsedElement[] {
  const body = html.replace(/^<!doctype html>\n/, "");
  const parse = rehypeRaw() as (tree: Root, file: object) => Nodes;
  const tree = parse({ type: "root", children: [{ type: "doctype" }, { type: "raw", value: body }] } as Root, {});
  const found: ParsedElement[] = [];
  collect(tree, [], found);
  return found;
}

export function elementsNamed(html: string, name: string): ParsedElement[] {
  return parseHtml(html).filter((element) => element.name === name);
}

/** The first element whose class is or includes the given one. */
export function elementOfClass(html: string, className: string): ParsedElement | undefined {
  return parseHtml(html).find(({ properties }) => [properties.className].flat().includes(className));
}

function collect(node: Nodes, parents: readonly string[], found: ParsedElement[]): void {
  if (node.type === "element") {
    found.push({ name: node.tagName, properties: node.properties, text: textOf(node), parents });
  }
  if (!("children" in node)) return;
  const inside = node.type === "element" ? [...parents, node.tagName] : parents;
  for (const child of node.children) collect(child as Nodes, inside, found);
}

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map((child) => textOf(child as Nodes)).join("") : "";
}
