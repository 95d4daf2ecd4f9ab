/** Definitions of a Markdown draft that readers never see: nothing refers to them, or only their names are lost. */
import type { Token } from "markdown-it";
import type { LeftOut } from "../report.ts";
import type { MarkdownBody } from "./body.ts";
import { footnoteName } from "./footnotes.ts";

/** Of two definitions with one name, Markdown uses the first. */
export function unusedDefinitions(
  tokens: readonly Token[],
  { linksUsed, footnotesUsed }: MarkdownBody,
  text: string,
): LeftOut[] {
  const lines = text.split("\n");
  const seen = new Set<string>();
  return tokens.flatMap((token): LeftOut[] => {
    const isFootnote = token.type === "footnote_open";
    if (!isFootnote && token.type !== "reference_definition") return [];
    const name = isFootnote ? footnoteName(token) : String(token.meta?.label);
    const key = `${isFootnote ? "footnote" : "link"} ${name}`;
    const isUsed = !seen.has(key) && (isFootnote ? footnotesUsed.has(name) : linksUsed.has(name));
    seen.add(key);
    const [from, until] = token.map ?? [0, 0];
    const line = from + 1;
    if (!isUsed) return [{ line, text: lines.slice(from, until).join("\n").trim(), rule: "unused-definition" }];
    return isFootnote ? [] : [{ line, text: `[${name.toLowerCase()}]`, rule: "label" }];
  });
}
