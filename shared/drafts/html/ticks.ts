/** Boxes that are ticked or not, in lists of things to do: the box is information, the control is not. */
import type { Element, ElementContent } from "hast";
import { changeEach, elementsIn, holdsText, withChildren } from "../body/hast-tree.ts";
import { attributeOf, hasClassLike } from "./classes.ts";

const DONE = "☑ ";
const TO_DO = "☐ ";

export function withTicks(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return ticked(nodes, false);
}

function ticked(nodes: readonly ElementContent[], isInItem: boolean): readonly ElementContent[] {
  return changeEach(nodes, (node) => {
    // What is ticked in a form is nobody's text.
    if (node.type !== "element" || node.tagName === "form") return node;
    const box = boxOf(node, isInItem);
    if (box !== null) return [{ type: "text", value: box }, ...node.children];
    const state = node.tagName === "li" ? stateOf(node) : null;
    const children = ticked(
      state === null ? node.children : withoutControls(node.children),
      isInItem || node.tagName === "li",
    );
    return withChildren(node, state === null ? children : begunWith(children, state));
  });
}

/** What an element shows that is nothing but a box. */
function boxOf(node: Element, isInItem: boolean): string | null {
  const { tagName, properties } = node;
  if (tagName === "en-todo") return properties.checked === "true" ? DONE : TO_DO;
  if (isCheckbox(node))
    return isInItem || properties.disabled !== undefined ? mark(properties.checked !== undefined) : null;
  const isDrawn = tagName === "div" && hasClassLike(node, /^checkbox-o(?:n|ff)$/) && !holdsText(node);
  return isDrawn ? mark(hasClassLike(node, /^checkbox-on$/)) : null;
}

/** Editors that say it of the item itself. */
function stateOf(item: Element): string | null {
  const checked = attributeOf(item, "dataChecked");
  if (/^(?:true|false)$/.test(checked)) return mark(checked === "true");
  const kind = attributeOf(item, "dataList");
  if (/^(?:un)?checked$/.test(kind)) return mark(kind === "checked");
  return attributeOf(item, "dataInlineTaskId") === "" ? null : mark(hasClassLike(item, /^checked$/));
}

function mark(isDone: boolean): string {
  return isDone ? DONE : TO_DO;
}

function isCheckbox({ tagName, properties }: Element): boolean {
  return tagName === "input" && String(properties.type).toLowerCase() === "checkbox";
}

/** The box in front of the words, which the item itself speaks for. */
function withoutControls(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return changeEach(nodes, (node) => {
    if (node.type !== "element") return node;
    const isBox =
      isCheckbox(node) || (node.tagName === "label" && !holdsText(node) && elementsIn(node).some(isCheckbox));
    return isBox ? [] : node;
  });
}

/** Inside the first paragraph, where there is one. */
function begunWith(nodes: readonly ElementContent[], value: string): readonly ElementContent[] {
  const place = nodes.findIndex((node) => node.type === "element" || holdsText(node));
  const first = nodes[place];
  if (first?.type !== "element" || !/^(?:div|p)$/.test(first.tagName)) return [{ type: "text", value }, ...nodes];
  return nodes.with(place, withChildren(first, begunWith(first.children, value)));
}
