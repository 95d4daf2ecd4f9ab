/** Two ways to write the body of a Markdown draft: straight into a tree, or as HTML when the draft itself holds some. */
import type { Element, ElementContent, Root } from "hast";
import { HTML_DEPTH_MAX } from "../limits.ts";
import { element } from "./hast-tree.ts";
import { type HtmlExcess, positionOf, propertiesOf, readHtml } from "./html-tree.ts";

export interface BodyWriter {
  open(tagName: string, line: number, attributes?: Readonly<Record<string, string>>): void;
  close(): void;
  text(value: string): void;
  /** HTML of the draft's own. */
  html(value: string, line: number): void;
  /** What was written, or why it cannot be read. */
  finish(): Root | HtmlExcess;
}

const VOID = new Set(["br", "hr", "img", "input"]);

export function treeWriter(): BodyWriter {
  const root: Root = { type: "root", children: [] };
  const open: (Element | Root)[] = [root];
  let isTooDeep = false;
  const add = (node: ElementContent) => open.at(-1)?.children.push(node);
  return {
    open(tagName, line, attributes) {
      isTooDeep ||= open.length > HTML_DEPTH_MAX;
      const node = element(tagName, [], attributes && propertiesOf(Object.entries(attributes)));
      node.position = positionOf(line);
      add(node);
      open.push(node);
    },
    close() {
      open.pop();
    },
    text(value) {
      if (value !== "") add({ type: "text", value });
    },
    html(value) {
      add({ type: "text", value });
    },
    finish: () => (isTooDeep ? "too deep" : root),
  };
}

export function htmlWriter(): BodyWriter {
  const parts: string[] = [];
  const open: string[] = [];
  /** Offsets in the HTML at which something begins, ascending, and its line. */
  const marks: { offset: number; line: number }[] = [];
  let length = 0;
  const write = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  return {
    open(tagName, line, attributes = {}) {
      marks.push({ offset: length, line });
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
      write(`<${tagName}${written.join("")}>`);
      open.push(tagName);
    },
    close() {
      const tagName = open.pop() ?? "";
      if (!VOID.has(tagName)) write(`</${tagName}>`);
    },
    text(value) {
      write(escaped(value));
    },
    html(value, line) {
      let at = length;
      value.split("\n").forEach((part, index) => {
        marks.push({ offset: at, line: line + index });
        at += part.length + 1;
      });
      write(value);
    },
    finish: () => readHtml(parts.join(""), (offset) => lineOfOffset(marks, offset)),
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The line of the last mark before or at an offset. */
function lineOfOffset(marks: readonly { offset: number; line: number }[], offset: number): number {
  let from = 0;
  let until = marks.length;
  while (until - from > 1) {
    const middle = (from + until) >> 1;
    if ((marks[middle]?.offset ?? 0) <= offset) from = middle;
    else until = middle;
  }
  return marks[from]?.line ?? 1;
}
