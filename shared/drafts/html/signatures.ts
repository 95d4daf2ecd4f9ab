/** Boxes of a page around its headline: who wrote it, when, how long it takes to read. What is readable becomes a line of its own. */
import type { Element, ElementContent } from "hast";
import { withPosition } from "../body/flow-writer.ts";
import { changeEach, element, elementsIn, lineOf, withChildren } from "../body/hast-tree.ts";
import type { Stated } from "../draft-content.ts";
import { readHeadCredits, readLabelledCredits } from "../plain-copy/byline-lines.ts";
import { isFullName } from "../plain-copy/names.ts";
import { hasMediaName, isNewsroom } from "../plain-copy/outlets.ts";
import { attributeOf, classesOf, hasWord } from "./classes.ts";
import type { HtmlFindings } from "./findings.ts";
import { isShort, proseOf } from "./prose.ts";

const NAMED =
  /^(?:(?:entry|post|article|story|single|content|detail|news|read|item|page|node|p|dt|js)[-_]{1,2})?(?:byline|bylines|by|article-info|author|authors|author-name|penulis|reporter|editor|meta|date|time|timestamp|datetime|published|posted|posted-on|updated|date-published|credits?|reading-time|read-time|tanggal|dateline)$/i;
const OF_STORY = /^(?:p|h[1-6]|ul|ol|dl|blockquote|figure|figcaption|table|pre)$/;
const CHARACTERS_MAX = 300;

/** Of those, what names who wrote the story. */
const OF_AUTHOR = /(?:^|[-_])(?:authors?|author-name|penulis)$/i;
/** Behind a second paragraph, a name may be that of somebody who is quoted; the first may be a standfirst. */
const PARAGRAPHS_ABOVE_MAX = 1;
const PARAGRAPH_CHARACTERS_MIN = 30;

export interface Signing {
  readonly findings: HtmlFindings;
  readonly house: string;
  readonly authors: readonly Stated[];
  /** Names without a word that says whose they are, in boxes for the author: they are that where nothing else is said. */
  readonly named: Stated[];
  /** Paragraphs above. */
  paragraphs: number;
}

export function withSignatureLines(
  nodes: readonly ElementContent[],
  signing: Signing,
  around = 1,
): readonly ElementContent[] {
  return changeEach(nodes, (node) => {
    if (node.type !== "element") return node;
    const line = lineOf(node, around);
    if (isSignature(node)) return isOfAuthor(node, line, signing) ? [] : signature(node, line, signing);
    if (node.tagName === "p" && !isShort(node, PARAGRAPH_CHARACTERS_MIN)) signing.paragraphs += 1;
    // What stands in running text is part of a sentence.
    if (OF_STORY.test(node.tagName) || node.children.some(isSentence)) return node;
    return withChildren(node, withSignatureLines(node.children, signing, line));
  });
}

/** More than what stands between the names and dates of a line. */
function isSentence(node: ElementContent): boolean {
  return node.type === "text" && /\p{L}{2}/u.test(node.value);
}

function isSignature(node: Element): boolean {
  if (!/^(?:div|p|span|ul|li|dl|section|header|address|time|a|small|footer)$/.test(node.tagName)) return false;
  const isMarked =
    hasWord(node, "itemprop", "author") ||
    hasWord(node, "itemprop", "datePublished") ||
    hasWord(node, "rel", "author") ||
    (node.tagName === "time" && attributeOf(node, "datetime") !== "") ||
    classesOf(node).some((name) => NAMED.test(name));
  if (!isMarked || !isShort(node, CHARACTERS_MAX)) return false;
  for (const { tagName } of elementsIn(node))
    if (/^(?:h[1-6]|figure|blockquote|table|pre)$/.test(tagName)) return false;
  return true;
}

/** A name alone, or with the newsroom behind it. */
function isOfAuthor(node: Element, line: number, signing: Signing): boolean {
  const { findings, named, authors, house, paragraphs } = signing;
  if (paragraphs > PARAGRAPHS_ABOVE_MAX || authors.length > 0 || !classesOf(node).some((name) => OF_AUTHOR.test(name)))
    return false;
  const [name = "", ...newsrooms] = proseOf(node).split(/\s[-–—|]\s/);
  const isName = isFullName(name) && !hasMediaName(name, house) && !isNewsroom(name, house);
  if (!isName || !newsrooms.every((newsroom) => isNewsroom(newsroom, house))) return false;
  named.push({ text: name, line });
  findings.leave(line, newsrooms.join(" "), "outlet");
  return true;
}

/** Its own parts may be lines where the whole is none: a list of author, date and reading time. */
function signature(node: Element, line: number, signing: Signing): ElementContent[] {
  const text = proseOf(node);
  if (text === "") return [];
  const { findings, house, authors } = signing;
  if (readHeadCredits(text, house) !== null || readLabelledCredits(text, house, true) !== null)
    return [withPosition(element("p", [{ type: "text", value: text }]), node.position)];
  if (authors.some((author) => author.text.toLowerCase() === text.toLowerCase())) return [];
  const parts = node.children.filter((child) => child.type === "element");
  if (parts.length > 0 && parts.some((part) => readHeadCredits(proseOf(part), house) !== null))
    return node.children.flatMap((child) =>
      child.type === "element" ? signature(child, lineOf(child, line), signing) : leaveText(child, line, findings),
    );
  return node.tagName === "p" ? [node] : leaveText(node, line, findings);
}

function leaveText(node: ElementContent, line: number, findings: HtmlFindings): [] {
  const text = proseOf(node);
  if (/[\p{L}\p{N}]/u.test(text)) findings.leave(line, text, "page-furniture");
  return [];
}
