/** What stands in a Markdown draft and never reaches the page, by the rules of Markdown itself. */
import type { Code, Nodes, Root } from "mdast";
import { isHtmlElement } from "./html-elements.ts";
import type { LeftOut } from "./report.ts";
import { CODE_LANGUAGE } from "./sanitise.ts";

/** Definitions that nothing refers to, remarks beside a code fence's language, HTML that breaks off. */
export function unrendered(tree: Root, text: string): LeftOut[] {
  const nodes = allNodes(tree);
  const used = new Set(
    nodes.flatMap((node) =>
      "identifier" in node && node.type.endsWith("Reference") ? [keyOf(node.type, node.identifier)] : [],
    ),
  );
  return nodes.flatMap((node): LeftOut[] => {
    const line = node.position?.start.line ?? 1;
    if (node.type === "definition" || node.type === "footnoteDefinition") {
      // Of two definitions with one name, Markdown uses the first.
      const isUsed = used.delete(keyOf(node.type, node.identifier));
      return isUsed ? [] : [{ line, text: sourceOf(node, text), rule: "unused-definition" }];
    }
    if (node.type === "code") return codeRemarks(node, line);
    return node.type === "html" ? brokenTags(node.value).map((text) => ({ line, text, rule: "broken-markup" })) : [];
  });
}

/** A page shows the code; its language becomes a class when it can be one. */
function codeRemarks({ lang, meta, value }: Code, line: number): LeftOut[] {
  const isShown = value.trim() !== "" && CODE_LANGUAGE.test(lang ?? "");
  const language = isShown ? "" : (lang ?? "");
  const text = [language, meta ?? ""].filter((part) => part !== "").join(" ");
  return text === "" ? [] : [{ line, text, rule: "code-remark" }];
}

function allNodes(tree: Root): Nodes[] {
  const nodes: Nodes[] = [];
  const waiting: Nodes[] = [tree];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    nodes.push(next);
    if ("children" in next) for (const child of [...next.children].reverse()) waiting.push(child);
  }
  return nodes;
}

function keyOf(type: string, identifier: string): string {
  return `${type.startsWith("footnote") ? "footnote" : "link"} ${identifier}`;
}

function sourceOf({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** End tags of no element, and a tag that never ends: it swallows what follows it in the same block. */
function brokenTags(html: string): string[] {
  const ends = [...html.matchAll(/<\/([a-z][^\s>]*)[^<>]*>/gi)].filter(([, name = ""]) => !isHtmlElement(name));
  const at = html.lastIndexOf("<");
  const unending = at !== -1 && !html.includes(">", at) ? [html.slice(at)] : [];
  return [...ends.map(([tag]) => tag), ...unending];
}
