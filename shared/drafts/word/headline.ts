/** Headline and standfirst of a Word document: by their styles, or by their look. */

import type { Element } from "hast";
import type { Publication } from "../../news/publication-settings.ts";
import { element, hasClass, lineOf, textOf } from "../body/hast-tree.ts";
import { singleSpaced } from "../characters.ts";
import type { Stated } from "../draft-content.ts";
import { readHeadCredits, readLabelledCredits } from "../plain-copy/byline-lines.ts";
import { readLabelledCaption } from "../plain-copy/caption-lines.ts";
import type { ParagraphFacts } from "../rich-copy/paragraph-facts.ts";

/** Lines above a first heading that is the headline all the same: a kicker, a date, a byline. */
const LINES_ABOVE_MAX = 4;
const LINE_CHARACTERS_MAX = 100;
const HEADLINE_CHARACTERS_MAX = 160;
/** So much larger than the text is a headline. */
const LARGER = 1.2;

/**
 * The first paragraphs in the styles for them; several in a row are one. Further below these styles are used for
 * sub-headings.
 */
export function takeStated(all: readonly Element[]): {
  readonly blocks: readonly Element[];
  readonly standfirst: Stated | null;
} {
  const titles = runOf(all, "title");
  const stated = runOf(all, "subtitle");
  const above = all.slice(0, stated[0] ?? 0).filter((block) => block.tagName !== "h1" && !hasClass(block, "title"));
  const subtitles = isHeadAbove(above) ? stated : [];
  const blocks = all.flatMap((block, index): Element[] => {
    if (index === titles[0]) return [joined(all, titles)];
    if (titles.includes(index) || subtitles.includes(index)) return [];
    if (hasClass(block, "title")) return [{ ...block, tagName: "h1", properties: {} }];
    return [hasClass(block, "subtitle") ? { ...block, tagName: "h2", properties: {} } : block];
  });
  const first = all[subtitles[0] ?? -1];
  if (first === undefined) return { blocks, standfirst: null };
  const text = singleSpaced(textOf(joined(all, subtitles)));
  return { blocks, standfirst: { text, line: lineOf(first, 1) } };
}

/** A headline or standfirst is not broken into more. */
const PARAGRAPHS_MAX = 5;

function runOf(blocks: readonly Element[], style: string): number[] {
  const run: number[] = [];
  for (let index = blocks.findIndex((block) => hasClass(block, style)); run.length < PARAGRAPHS_MAX; index += 1) {
    const block = blocks[index];
    if (block === undefined || !hasClass(block, style)) break;
    run.push(index);
  }
  return run;
}

function joined(blocks: readonly Element[], run: readonly number[]): Element {
  const parts = run.flatMap((index) => blocks[index] ?? []);
  const [first = element("p", [])] = parts;
  const children = parts.flatMap((part, index) =>
    index === 0 ? part.children : [{ type: "text" as const, value: " " }, ...part.children],
  );
  return { ...first, children };
}

/** Place of the block that is the headline, or null when the first line will be it, as in plain copy. */
export function findHeadline(
  blocks: readonly Element[],
  facts: ReadonlyMap<number, ParagraphFacts>,
  publication: Publication,
): number | null {
  const titled = blocks.findIndex((block) => hasClass(block, "title"));
  if (titled !== -1) return titled;
  const heading = blocks.findIndex(({ tagName }) => tagName === "h1");
  if (heading !== -1 && isHeadAbove(blocks.slice(0, heading))) return heading;
  return findByLook(blocks, facts, publication);
}

function isHeadAbove(above: readonly Element[]): boolean {
  const lines = above.filter(({ tagName }) => tagName !== "figure");
  return (
    lines.length <= LINES_ABOVE_MAX &&
    lines.every((block) => block.tagName === "p" && textOf(block).length <= LINE_CHARACTERS_MAX)
  );
}

/** The first bold or large line, below nothing but lines that are certainly no headline. */
function findByLook(
  blocks: readonly Element[],
  facts: ReadonlyMap<number, ParagraphFacts>,
  publication: Publication,
): number | null {
  const usual = usualSize(facts);
  let above = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.tagName === "figure") continue;
    if (block.tagName !== "p" || above > LINES_ABOVE_MAX) return null;
    const text = singleSpaced(textOf(block));
    const look = facts.get(lineOf(block, 0));
    const isLarge = usual !== null && (look?.size ?? 0) >= usual * LARGER;
    const isOfHead = isCredit(text, publication.name);
    if (!isOfHead && (look?.isBold === true || isLarge) && text.length <= HEADLINE_CHARACTERS_MAX) return index;
    if (!isOfHead) return null;
    above += 1;
  }
  return null;
}

/** A line that says who, when or what is shown. */
function isCredit(text: string, house: string): boolean {
  return (
    readHeadCredits(text, house) !== null ||
    readLabelledCredits(text, house, true) !== null ||
    readLabelledCaption(text) !== null
  );
}

/** The size that most paragraphs have. */
function usualSize(facts: ReadonlyMap<number, ParagraphFacts>): number | null {
  const counts = new Map<number, number>();
  for (const { size } of facts.values()) if (size !== null) counts.set(size, (counts.get(size) ?? 0) + 1);
  let usual: number | null = null;
  for (const [size, count] of counts) if (count > (counts.get(usual ?? -1) ?? 0)) usual = size;
  return usual;
}
