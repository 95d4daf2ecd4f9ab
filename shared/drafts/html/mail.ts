/** Mail programs put signatures and the mails that were answered into the HTML of a mail. */
import type { Element, ElementContent } from "hast";
import { lineOf } from "../body/hast-tree.ts";
import { attributeOf, hasClassLike } from "./classes.ts";
import type { HtmlFindings } from "./findings.ts";
import { proseOf } from "./prose.ts";

/** A mail with less text of its own than this passes a story on: then what it quotes is the draft. */
const OWN_CHARACTERS_MIN = 400;

export function withoutMailParts(nodes: readonly ElementContent[], findings: HtmlFindings): ElementContent[] {
  const isMail = (node: Element) => isSignature(node) || isQuoted(node);
  const quoted = partsWith(nodes, isMail);
  if (quoted.length === 0) return [...nodes];
  const own =
    proseOf({ type: "root", children: [...nodes] }).length -
    quoted.reduce((sum, node) => sum + proseOf(node).length, 0);
  const leaves = (node: Element) => isSignature(node) || (own >= OWN_CHARACTERS_MIN && isQuoted(node));
  return without(nodes, leaves, findings, 1);
}

function isSignature(node: Element): boolean {
  return hasClassLike(node, /^(?:gmail_signature|moz-signature)$/) || attributeOf(node, "id") === "Signature";
}

function isQuoted(node: Element): boolean {
  if (hasClassLike(node, /^(?:gmail_quote|gmail_extra|moz-cite-prefix|yahoo_quoted|OutlookMessageHeader)$/))
    return true;
  if (node.tagName === "blockquote" && attributeOf(node, "type") === "cite") return true;
  return /^(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)$/.test(attributeOf(node, "id"));
}

function partsWith(nodes: readonly ElementContent[], matches: (node: Element) => boolean): Element[] {
  return nodes.flatMap((node): Element[] => {
    if (node.type !== "element") return [];
    return matches(node) ? [node] : partsWith(node.children, matches);
  });
}

function without(
  nodes: readonly ElementContent[],
  leaves: (node: Element) => boolean,
  findings: HtmlFindings,
  around: number,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    const line = lineOf(node, around);
    if (!leaves(node)) return [{ ...node, children: without(node.children, leaves, findings, line) }];
    findings.leave(line, proseOf(node), isSignature(node) ? "mail-signature" : "quoted-mail");
    return [];
  });
}
