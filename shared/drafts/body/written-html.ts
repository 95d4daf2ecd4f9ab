/**
 * A tree as HTML, in the very bytes in which browsers write it (HTML Standard, “Serializing HTML fragments”): who reads a
 * body and writes it again has changed nothing.
 * Nothing in a text or an attribute looks like a tag, not even to a reader that is no browser.
 */
import type { Element, Nodes, Properties } from "hast";

const VOID = new Set("area base br col embed frame hr img input link meta param source track wbr".split(" "));
/** Elements whose text browsers write as it is. */
const RAW_TEXT = new Set("script style xmp iframe noembed noframes plaintext".split(" "));

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ["\u00a0", "&nbsp;"],
  ['"', "&quot;"],
]);

export function writtenHtml(nodes: readonly Nodes[]): string {
  const parts: string[] = [];
  for (const node of nodes) write(node, parts, false);
  return parts.join("");
}

function write(node: Nodes, parts: string[], isRaw: boolean): void {
  if (node.type === "text") parts.push(isRaw ? node.value : node.value.replace(/[&<>\u00a0]/g, escaped));
  else if (node.type === "comment") parts.push(`<!--${node.value}-->`);
  else if (node.type === "element") writeElement(node, parts);
  else if (node.type === "root") for (const child of node.children) write(child, parts, false);
}

function writeElement({ tagName, properties, children }: Element, parts: string[]): void {
  parts.push(`<${tagName}${writtenAttributes(properties)}>`);
  if (VOID.has(tagName)) return;
  const isRaw = RAW_TEXT.has(tagName);
  for (const child of children) write(child, parts, isRaw);
  parts.push(`</${tagName}>`);
}

function writtenAttributes(properties: Properties): string {
  let written = "";
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    const text = value === true ? "" : Array.isArray(value) ? value.join(" ") : String(value);
    written += ` ${attributeName(name)}="${text.replace(/[&<>\u00a0"]/g, escaped)}"`;
  }
  return written;
}

function escaped(character: string): string {
  return ESCAPES.get(character) ?? character;
}

/** As it stands in HTML: trees write `dataMedia` and `colSpan`. */
function attributeName(name: string): string {
  if (name === "className") return "class";
  const isParted = /^(?:data|aria)[A-Z]/.test(name);
  return isParted ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : name.toLowerCase();
}
