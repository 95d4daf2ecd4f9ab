/** HTML of any quality to a tree, read as browsers read it, within bounds: broken markup can make a parser multiply it. */
import type { Element, ElementContent, Properties, Root } from "hast";
import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  type ParserOptions,
  parse,
  parseFragment,
  type TreeAdapter,
} from "parse5";
import { HTML_DEPTH_MAX, HTML_ELEMENTS_MAX, PAGE_ELEMENTS_MAX } from "../limits.ts";

type Adapter = TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>;
type Parsed = DefaultTreeAdapterTypes.Node;

/** Thrown inside the parser, which offers no other way to stop. */
class TooMuch extends Error {
  readonly excess: HtmlExcess;

  constructor(excess: HtmlExcess) {
    super(excess);
    this.excess = excess;
  }
}

export type HtmlExcess = "too deep" | "too many elements";

/** Which 1-based line of the draft an offset of the HTML belongs to. */
export type LineOfOffset = (offset: number) => number;

/** The content of a body, or what it has too much of. */
export function readHtml(html: string, lineOf: LineOfOffset): Root | HtmlExcess {
  const body = defaultTreeAdapter.createElement("body", XHTML, []);
  return read((options) => parseFragment(body, html, options), lineOf, HTML_ELEMENTS_MAX);
}

/** A whole page, with `html`, `head` and `body` even where it does not write them. */
export function readHtmlPage(html: string, lineOf: LineOfOffset): Root | HtmlExcess {
  return read((options) => parse(html, options), lineOf, PAGE_ELEMENTS_MAX);
}

type Options = ParserOptions<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>;

function read(
  parseWith: (options: Options) => DefaultTreeAdapterTypes.ParentNode,
  lineOf: LineOfOffset,
  elementsMax: number,
): Root | HtmlExcess {
  try {
    const parsed = parseWith({
      treeAdapter: boundedAdapter(elementsMax),
      sourceCodeLocationInfo: true,
      scriptingEnabled: false,
    });
    return { type: "root", children: treesOf(parsed, lineOf) };
  } catch (error) {
    if (error instanceof TooMuch) return error.excess;
    throw error;
  }
}

type Namespace = DefaultTreeAdapterTypes.Element["namespaceURI"];
const XHTML = "http://www.w3.org/1999/xhtml" as Namespace;

function boundedAdapter(elementsMax: number): Adapter {
  let elements = 0;
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      elements += 1;
      if (elements > elementsMax) throw new TooMuch("too many elements");
      return defaultTreeAdapter.createElement(tagName, namespace, attributes);
    },
    onItemPush() {
      depth += 1;
      if (depth > HTML_DEPTH_MAX) throw new TooMuch("too deep");
    },
    onItemPop() {
      depth -= 1;
    },
    // Where an element ends is of no use here.
    updateNodeSourceCodeLocation() {},
  };
}

function treesOf({ childNodes }: DefaultTreeAdapterTypes.ParentNode, lineOf: LineOfOffset): ElementContent[] {
  const trees: ElementContent[] = [];
  for (const node of childNodes) {
    const tree = treeOf(node, lineOf);
    if (tree === null) continue;
    const offset = node.sourceCodeLocation?.startOffset;
    const blanks = tree.type === "text" ? Math.max(0, tree.value.search(/\S/)) : 0;
    if (offset !== undefined) tree.position = positionOf(lineOf(offset + blanks));
    trees.push(tree);
  }
  return trees;
}

function treeOf(node: Parsed, lineOf: LineOfOffset): ElementContent | null {
  if ("value" in node) return { type: "text", value: node.value };
  if ("data" in node) return { type: "comment", value: node.data };
  if (!("tagName" in node)) return null;
  const properties =
    node.attrs.length === 0
      ? {}
      : propertiesOf(node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]));
  const children = treesOf("content" in node ? node.content : node, lineOf);
  return { type: "element", tagName: node.tagName, properties, children };
}

/** Names of attributes as the tree writes them: `colspan` is `colSpan` there. */
export function propertiesOf(attributes: readonly (readonly [name: string, value: string])[]): Properties {
  return Object.fromEntries(
    attributes.map(([name, value]) =>
      name === "class"
        ? ["className", value.split(/\s+/).filter((part) => part !== "")]
        : [NAMES.get(name) ?? camelCase(name), value],
    ),
  );
}

const NAMES = new Map([
  ["colspan", "colSpan"],
  ["rowspan", "rowSpan"],
]);

function camelCase(name: string): string {
  if (!/^(?:data|aria)-/.test(name)) return name;
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Only lines are reported. */
export function positionOf(line: number): NonNullable<Element["position"]> {
  const point = { line, column: 1 };
  return { start: point, end: point };
}
