/** Embargoes that an agency states in words: in a note to editors, in its terms, or in the text itself. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import type { Publication } from "../../news/publication-settings.ts";
import { elementsIn, lineOf, textOf } from "../body/hast-tree.ts";
import { comparable, singleSpaced } from "../characters.ts";
import type { DraftContent, Stated } from "../draft-content.ts";
import type { LeftOut, Problem, Warning } from "../report.ts";
import { embargoesElsewhere } from "../rich-copy/embargo-asides.ts";
import { isWrapper } from "./story.ts";
import { shown } from "./terms.ts";

interface Notice extends Stated {
  /** The line that it stands in. */
  readonly whole: string;
}

/**
 * The embargo in the item's own field comes first, because it names an instant; words beside it are for the approver to
 * compare. A paragraph that is nothing but an embargo is not for readers.
 */
export function heedEmbargoWords(
  content: DraftContent,
  asides: readonly Stated[],
  publication: Publication,
): DraftContent {
  const { body, title, standfirst, embargo } = content;
  const stated = [title, standfirst, ...asides].filter((one) => one !== null);
  const line = title?.line ?? 1;
  const notices = noticesIn([...stated.flatMap(linesOf), ...linesIn(body, line)], publication);
  const [first, ...others] = notices;
  if (first === undefined) return content;
  const leftOut: LeftOut[] = [];
  const words = new Set(notices.map(({ whole }) => whole));
  const children = body.children.flatMap((node) => without(node, words, leftOut, line));
  return {
    ...content,
    embargo: embargo ?? { text: first.text, line: first.line },
    body: { type: "root", children },
    leftOut: [...content.leftOut, ...leftOut],
    warnings: [...content.warnings, ...(embargo === null ? others : notices).map(otherEmbargo)],
    problems: [...content.problems, ...(embargo === null ? others.flatMap((other) => differing(first, other)) : [])],
  };
}

/** To publish too early cannot be undone: where no field says which holds, the editor must. */
function differing(first: Notice, other: Notice): Problem[] {
  if (comparable(first.text) === comparable(other.text)) return [];
  const message = `The item states two embargoes: “${first.text}” and “${other.text}”.`;
  return [
    { line: other.line, field: "embargo", message, fix: "Ask the agency which one holds, and take out the other." },
  ];
}

function noticesIn(lines: readonly Stated[], publication: Publication): Notice[] {
  return embargoesElsewhere(lines, publication).flatMap(({ line: { number, text: whole }, pieces }) =>
    pieces.flatMap((piece) => (piece.as === "embargo" ? [{ line: number, text: piece.text, whole }] : [])),
  );
}

function linesOf({ text, line }: Stated): Stated[] {
  return text.split("\n").map((one) => ({ text: one, line }));
}

const INLINE = /^(?:a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/;

/** The lines that stand in each element itself, whatever elements an agency writes for its paragraphs. */
function linesIn(body: Root, line: number): Stated[] {
  const lines: Stated[] = [];
  const read = (nodes: readonly RootContent[], at: number) => {
    let parts: string[] = [];
    const end = () => {
      if (parts.length > 0) for (const one of linesOf({ text: parts.join(""), line: at })) lines.push(one);
      parts = [];
    };
    for (const node of nodes) {
      if (node.type === "text") parts.push(node.value);
      else if (node.type === "element" && INLINE.test(node.tagName)) parts.push(textOf(node));
      else end();
    }
    end();
  };
  read(body.children, line);
  for (const one of elementsIn(body, (node) => node.type !== "element" || !INLINE.test(node.tagName)))
    if (!INLINE.test(one.tagName)) read(one.children, lineOf(one, line));
  return lines;
}

function without(node: RootContent, words: ReadonlySet<string>, leftOut: LeftOut[], line: number): RootContent[] {
  if (node.type !== "element") return [node];
  const text = isParagraph(node) ? singleSpaced(textOf(node)) : "";
  if (words.has(text)) {
    leftOut.push({ line: lineOf(node, line), text, rule: "not-for-publication" });
    return [];
  }
  if (!isWrapper(node)) return [node];
  const children = node.children.flatMap((child) => without(child, words, leftOut, line) as ElementContent[]);
  return [{ ...node, children }];
}

function isParagraph({ tagName }: Element): boolean {
  return /^(?:p|h[1-6])$/.test(tagName);
}

function otherEmbargo({ line, whole }: Notice): Warning {
  const message = `The agency's item speaks of an embargo in words, too: ${shown(whole)}`;
  return { line, field: "embargo", message, fix: "See that it is not later than the embargo that the item states." };
}
