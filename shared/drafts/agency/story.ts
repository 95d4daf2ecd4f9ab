/** The text of an agency's story: HTML or plain lines to a tree, without what the article says elsewhere. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import type { Media } from "../../news/article.ts";
import { element, holdsText, nodesIn, textOf } from "../body/hast-tree.ts";
import { type HtmlExcess, positionOf, readHtml } from "../body/html-tree.ts";
import { readHtmlBlock } from "../body/raw-html.ts";
import { tidy, withoutSpace } from "../characters.ts";
import { HTML_DEPTH_MAX, HTML_ELEMENTS_MAX } from "../limits.ts";
import type { LeftOut, Problem } from "../report.ts";
import type { Leaf } from "./leaves.ts";

export interface AgencyStory {
  readonly line: number;
  /** The values it was made of. */
  readonly leaves: readonly Leaf[];
  /** Pictures stand in it as `img`. */
  readonly body: Root;
  /** What is known of pictures in the body besides their `img`. */
  readonly media: readonly Media[];
  readonly leftOut: readonly LeftOut[];
}

export type StoryReading = AgencyStory | Problem;

export function storyOfHtml(leaf: Leaf): StoryReading {
  const { html, dropped } = readHtmlBlock(leaf.text);
  const body = readHtml(html, () => leaf.line);
  if (typeof body === "string") return excessProblem(body, leaf.line);
  const leftOut = dropped.map(({ text }): LeftOut => ({ line: leaf.line, text, rule: "broken-markup" }));
  return { line: leaf.line, leaves: [leaf], body, media: [], leftOut };
}

/** Empty lines divide paragraphs; where there is none, every line is one. */
export function storyOfLines(leaf: Leaf): StoryReading {
  const { text, line } = leaf;
  const paragraphs = /\n[ \t\u00a0]*\n/.test(text.trim())
    ? text.split(/\n[ \t\u00a0]*(?:\n[ \t\u00a0]*)+/)
    : text.split("\n");
  const filled = paragraphs.map(tidy).filter((one) => one !== "");
  if (filled.length > HTML_ELEMENTS_MAX) return excessProblem("too many elements", line);
  const children = filled.map((value): Element => {
    const paragraph = element("p", [{ type: "text", value }]);
    paragraph.position = positionOf(line);
    return paragraph;
  });
  return { line, leaves: [leaf], body: { type: "root", children }, media: [], leftOut: [] };
}

/** Text of a field that may come as HTML. */
export function textOfHtml(html: string): string {
  const tree = readHtml(readHtmlBlock(html).html, () => 1);
  return tidy(typeof tree === "string" ? html : textOf(tree));
}

export function excessProblem(excess: HtmlExcess, line: number): Problem {
  const what =
    excess === "too deep"
      ? `The elements of the story lie more than ${HTML_DEPTH_MAX} deep inside one another.`
      : `The story has more than ${HTML_ELEMENTS_MAX} elements.`;
  return { line, field: "body", message: what, fix: "Upload the story as plain text (.txt) instead." };
}

/** Line breaks and indentation of the file mean nothing in a text. */
export function spaceSingly(body: Root): void {
  for (const node of nodesIn(body, (one) => one.type !== "element" || one.tagName !== "pre"))
    if (node.type === "text") node.value = node.value.replace(/[ \t\n]+/g, " ");
}

/** An empty line, or one set in that does not go on in small letters. */
const NEXT_PARAGRAPH = /\n(?:[ \t]*\n)+|\n[ \t]{3,}(?=[^\s\p{Ll}])/u;

/** Agencies of the teleprinter's age send one `p`, and in it paragraphs as on paper: their first lines are set in. */
export function divideAsOnPaper(story: AgencyStory): AgencyStory {
  const divide = (node: RootContent): RootContent[] => {
    if (node.type !== "element") return [node];
    if (node.tagName === "p" && node.children.every(({ type }) => type === "text")) return paragraphsOnPaper(node);
    return isWrapper(node) ? [{ ...node, children: node.children.flatMap(divide) as ElementContent[] }] : [node];
  };
  return { ...story, body: { type: "root", children: story.body.children.flatMap(divide) } };
}

/** Where all lines are set in, a program has indented its file; where none is, it has wrapped its lines. */
function paragraphsOnPaper(paragraph: Element): Element[] {
  const text = textOf(paragraph);
  if (!/\n\S/.test(text) || !/\n[ \t]{3,}\S/.test(text)) return [paragraph];
  return text
    .split(NEXT_PARAGRAPH)
    .filter((part) => /\S/.test(part))
    .map((value) => ({ ...paragraph, children: [{ type: "text", value }] }));
}

interface Search {
  readonly title: string;
  readonly leftOut: LeftOut[];
  readonly line: number;
  isTextSeen: boolean;
}

/** Agencies repeat the headline on top of the text, and in the `title` of a page. */
export function withoutHeadline(story: AgencyStory, title: string): AgencyStory {
  const search: Search = {
    title: withoutSpace(title),
    leftOut: [...story.leftOut],
    line: story.line,
    isTextSeen: false,
  };
  if (search.title === "") return story;
  const children = story.body.children.flatMap((node): RootContent[] => without(node, search));
  return { ...story, body: { type: "root", children }, leftOut: search.leftOut };
}

function without(node: RootContent, search: Search): RootContent[] {
  if (node.type === "element" && isHeadline(node, search)) {
    search.leftOut.push({ line: search.line, text: tidy(textOf(node)), rule: "repeated-headline" });
    return [];
  }
  if (node.type !== "element" || !isWrapper(node)) {
    search.isTextSeen ||= node.type !== "comment" && holdsText(node);
    return [node];
  }
  return [{ ...node, children: node.children.flatMap((child) => without(child, search) as ElementContent[]) }];
}

function isHeadline(node: Element, { title, isTextSeen }: Search): boolean {
  const mayStandAnywhere = /^(?:title|h1)$/.test(node.tagName);
  if (!mayStandAnywhere && (isTextSeen || !/^(?:h[2-6]|p|strong|b)$/.test(node.tagName))) return false;
  return withoutSpace(textOf(node)) === title;
}

/** Only in wrappers; a paragraph that begins with the headline's words is text. */
export function isWrapper({ tagName }: Element): boolean {
  return /^(?:html|head|body|article|section|main|header|div|hgroup)$/.test(tagName);
}
