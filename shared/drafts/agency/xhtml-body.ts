/** A story in XHTML inside an agency's XML: written as HTML, and read as browsers read it. */

import { type BodyWriter, htmlWriter } from "../body/body-writers.ts";
import { isHtmlElement } from "../body/html-elements.ts";
import type { LeftOut, Problem } from "../report.ts";
import type { Leaf } from "./leaves.ts";
import { type AgencyStory, excessProblem } from "./story.ts";
import { passageIn } from "./xml-find.ts";
import type { XmlAttribute, XmlElement, XmlNode } from "./xml-tree.ts";

/** Elements whose content HTML reads as something else than markup; none holds text of the story. */
const NOT_WRITTEN = /^(?:script|style|template|textarea|xmp|iframe|noembed|noframes|noscript|plaintext|select)$/;
/** Wrappers of a page, and what it says of itself. */
const PAGE = /^(?:html|body)$/;
const PAGE_HEAD = "head";

const XML = "http://www.w3.org/XML/1998/namespace";

interface Writing {
  readonly writer: BodyWriter;
  readonly leaves: Leaf[];
  readonly leftOut: LeftOut[];
}

export function storyOfXhtml(container: XmlElement): AgencyStory | Problem {
  const writing: Writing = { writer: htmlWriter(), leaves: [], leftOut: [] };
  for (const node of container.children) write(node, writing);
  const body = writing.writer.finish();
  if (typeof body === "string") return excessProblem(body, container.line);
  return { line: container.line, leaves: writing.leaves, body, media: [], leftOut: writing.leftOut };
}

function write(node: XmlNode, writing: Writing): void {
  if (node.kind === "text") {
    writing.leaves.push(node);
    writing.writer.text(node.text);
    return;
  }
  const name = node.name.toLowerCase();
  if (name === PAGE_HEAD) return;
  if (NOT_WRITTEN.test(name)) {
    leaveOut(node, writing);
    return;
  }
  const isWritten = isHtmlElement(name) && !PAGE.test(name);
  if (isWritten) writing.writer.open(name, node.line, attributesOf(node, writing));
  for (const child of node.children) write(child, writing);
  if (isWritten) writing.writer.close();
}

function leaveOut(node: XmlElement, { leaves, leftOut }: Writing): void {
  const { text, line, leaves: used } = passageIn(node);
  for (const leaf of used) leaves.push(leaf);
  leftOut.push({ line, text: `<${node.name}>${text}</${node.name}>`, rule: "active-content" });
}

function attributesOf({ attributes }: XmlElement, { leaves }: Writing): Record<string, string> {
  const written = attributes.filter(isHtmlAttribute);
  for (const attribute of written) leaves.push(attribute);
  return Object.fromEntries(written.map(({ name, text }) => [name.toLowerCase(), text]));
}

function isHtmlAttribute({ name, namespace }: XmlAttribute): boolean {
  return /^[a-z][\w-]{0,40}$/i.test(name) && (namespace === "" || (namespace === XML && name === "lang"));
}
