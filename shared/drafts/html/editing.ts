/** What word processors write around and between a text for its authors: comments, tracked changes, contents, running heads. */
import type { Element, ElementContent } from "hast";
import { changeEach, elementsIn, lineOf, textOf, withChildren } from "../body/hast-tree.ts";
import { attributeOf, hasClassLike, styleOf } from "./classes.ts";
import type { HtmlFindings } from "./findings.ts";
import { proseOf } from "./prose.ts";

interface Editing {
  readonly findings: HtmlFindings;
  comments: number;
  insertions: number;
  deletions: number;
}

export function withoutEditing(nodes: readonly ElementContent[], findings: HtmlFindings): readonly ElementContent[] {
  const editing: Editing = { findings, comments: 0, insertions: 0, deletions: 0 };
  const kept = changeEach(nodes, (node) => withoutMarks(node, 1, editing));
  warn(editing);
  return kept;
}

function withoutMarks(
  node: ElementContent,
  around: number,
  editing: Editing,
): ElementContent | readonly ElementContent[] {
  if (node.type !== "element") return node;
  const line = lineOf(node, around);
  if (isCommentCall(node)) return [];
  if (isComment(node)) {
    editing.comments += 1;
    editing.findings.leave(line, proseOf(node), "comment");
    return [];
  }
  const rule = ruleOf(node);
  if (rule !== null) {
    editing.findings.leave(line, proseOf(node), rule);
    return [];
  }
  if (isTracked(node) && node.tagName === "del") {
    editing.deletions += 1;
    editing.findings.leave(line, proseOf(node), "tracked-deletion");
    return [];
  }
  const children = changeEach(node.children, (child) => withoutMarks(child, line, editing));
  if (!isTracked(node)) return withChildren(node, children);
  editing.insertions += 1;
  return children;
}

function ruleOf(node: Element): string | null {
  if (hasClassLike(node, CONTENTS_CLASS) || /^(?:Table of Contents|toc$)/.test(attributeOf(node, "id")))
    return "table-of-contents";
  if (hasClassLike(node, /^mw-(?:editsection|jump-link)$/)) return "page-furniture";
  const isRunning = node.tagName === "div" && /^(?:header|footer)$/.test(attributeOf(node, "title"));
  return isRunning || /mso-element:\s*(?:header|footer)\b/i.test(styleOf(node)) ? "header-footer" : null;
}

/** Of Word, wikis, and the plugins that WordPress has for it. */
const CONTENTS_CLASS =
  /^(?:MsoToc(?:\d|Heading).*|toc|ez-toc-container|lwptoc|wp-block-table-of-contents|wp-block-rank-math-toc-block)$/;

/** The mark in the text, which leads to a comment. */
function isCommentCall(node: Element): boolean {
  if (hasClassLike(node, /^(?:msocomanchor|MsoCommentReference|msocomoff)$/)) return true;
  return node.tagName === "a" && /^#cmnt\d/.test(attributeOf(node, "href"));
}

/** Word has a list of its own for comments; Google Docs a box below the text, which begins with the way back. */
function isComment(node: Element): boolean {
  if (/mso-element:\s*comment(?!-list)/i.test(styleOf(node))) return true;
  if (node.tagName !== "div" && node.tagName !== "p") return false;
  for (const inner of elementsIn(node, (one) => one === node || one.type !== "element" || one.tagName !== "div"))
    if (inner.tagName === "a" && /^#cmnt_ref\d/.test(attributeOf(inner, "href")))
      return textOf(node).trim().startsWith(textOf(inner).trim());
  return false;
}

/** Word names who changed it and when; an author's own `ins` and `del` do not. */
function isTracked(node: Element): boolean {
  if (node.tagName !== "ins" && node.tagName !== "del") return false;
  return /^mailto:/i.test(attributeOf(node, "cite")) && attributeOf(node, "datetime") !== "";
}

function warn({ findings, comments, insertions, deletions }: Editing): void {
  if (comments > 0)
    findings.warn(
      null,
      "body",
      `The document holds ${counted(comments, "comment")}; no reader sees ${comments === 1 ? "it" : "them"}.`,
      "Nothing to do, unless a comment asks for a change: the list of what was left out shows each.",
    );
  if (insertions + deletions > 0)
    findings.warn(
      null,
      "body",
      `The document holds ${counted(insertions + deletions, "tracked change")}: ${insertions} taken over, ${deletions} left out.`,
      "If that is not what you mean, accept or reject the changes in Word (Review) and export the document again.",
    );
}

function counted(times: number, thing: string): string {
  return `${times} ${thing}${times === 1 ? "" : "s"}`;
}
