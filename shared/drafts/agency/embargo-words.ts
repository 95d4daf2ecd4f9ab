/** Embargoes that an agency states in words: in a note to editors, in its terms, or in what readers would see. */
import type { Root, RootContent } from "hast";
import type { Publication } from "../../news/publication-settings.ts";
import { elementsIn, lineOf, textOf } from "../body/hast-tree.ts";
import { comparable, singleSpaced } from "../characters.ts";
import { readDate } from "../dates.ts";
import type { DraftContent, Stated } from "../draft-content.ts";
import { leftOut as asLeftOut, type Piece } from "../plain-copy/copy-pieces.ts";
import { embargoInLine } from "../plain-copy/embargo-phrases.ts";
import { hasClock, isTimeAlone } from "../plain-copy/embargo-times.ts";
import type { LeftOut, Problem, Warning } from "../report.ts";
import { markInStory } from "../rich-copy/marked-lines.ts";
import { blocksWithoutEmbargo, type Cutting, isInline, pictureWithoutEmbargo, withoutEmbargo } from "./embargo-cuts.ts";
import { embargoInNote, sentencesIn } from "./embargo-notes.ts";
import { shown } from "./terms.ts";

interface Notice extends Stated {
  /** The line that it stands in. */
  readonly whole: string;
}

/** A line, or several that are one. */
interface Line extends Stated {
  readonly parts: readonly string[];
}

/**
 * The embargo in the item's own field comes first, because it names an instant; words beside it are for the approver to
 * compare. What is nothing but an embargo is not for readers.
 */
export function heedEmbargoWords(
  content: DraftContent,
  notes: readonly Stated[],
  publication: Publication,
): DraftContent {
  const { body, title, standfirst, embargo, media } = content;
  const line = title?.line ?? 1;
  const ofPictures = media.flatMap(({ alt, caption, licence = "" }) => [alt, caption, licence]);
  const told = notes.flatMap(sentencesOf);
  const words = [title, standfirst, ...ofPictures.map((text) => ({ text, line }))].filter((one) => one !== null);
  const lines = distinct([...told, ...words.flatMap(sentencesOf), ...withTimes(linesIn(body, line))]);
  const marked = markedIn(lines, publication);
  const isPast = pastOf(content, publication);
  const notices = [
    ...lines.flatMap((one) => noticesIn(one, marked)),
    ...distinct(told).flatMap((one) => (marked.has(one.text) ? [] : noticeInNote(one, isPast))),
  ];
  const [first, ...others] = notices;
  if (first === undefined) return content;
  const leftOut: LeftOut[] = [];
  const cutting: Cutting = { marked, leftOut, line };
  return {
    ...content,
    title: withoutEmbargo(title, cutting),
    standfirst: withoutEmbargo(standfirst, cutting),
    media: media.map((one) => pictureWithoutEmbargo(one, cutting)),
    embargo: embargo ?? { text: first.text, line: first.line },
    body: { type: "root", children: blocksWithoutEmbargo(body.children, cutting) },
    leftOut: [...content.leftOut, ...leftOut],
    warnings: [...content.warnings, ...(embargo === null ? others : notices).map(otherEmbargo)],
    problems: [...content.problems, ...(embargo === null ? differing(first, others, publication) : [])],
  };
}

/** To publish too early cannot be undone: where no field says which holds, the editor must. */
function differing(first: Notice, others: readonly Notice[], publication: Publication): Problem[] {
  const instant = instantOf(first.text, publication);
  const other = others.find(({ text }) => instantOf(text, publication) !== instant);
  if (other === undefined) return [];
  const message = `The item states two embargoes: “${first.text}” and “${other.text}”.`;
  return [
    { line: other.line, field: "embargo", message, fix: "Ask the agency which one holds, and take out the other." },
  ];
}

/** Whether its year is likely is asked where the embargo is read. */
const LONG_AFTER = new Date("2900-01-01");

/** One instant has many spellings; what is none is told apart by its words. */
function instantOf(text: string, { timeZone }: Publication): number | string {
  const reading = readDate(text, timeZone, LONG_AFTER);
  return reading?.kind === "date" ? Date.parse(reading.iso) : comparable(text);
}

/** Without a date of its own, everything lies ahead of an item. */
function pastOf({ date }: DraftContent, publication: Publication): (text: string) => boolean {
  const written = date === null ? Number.NEGATIVE_INFINITY : instantOf(date.text, publication);
  return (text) => {
    const instant = instantOf(text, publication);
    return typeof instant === "number" && typeof written === "number" && instant <= written;
  };
}

function markedIn(lines: readonly Line[], publication: Publication): Map<string, readonly Piece[]> {
  const marked = new Map<string, readonly Piece[]>();
  for (const { line, pieces } of markInStory(lines, publication)) {
    if (!pieces.some((piece) => piece.as === "embargo")) continue;
    marked.set(line.text, pieces);
    if (line.parts.length > 1)
      for (const part of line.parts) marked.set(part, [asLeftOut("not-for-publication", part)]);
  }
  return marked;
}

function noticesIn({ text: whole, line }: Stated, marked: Cutting["marked"]): Notice[] {
  const stated = (marked.get(whole) ?? []).filter((piece) => piece.as === "embargo");
  return [...new Set(stated.map(({ text }) => text))].map((text) => ({ text, line, whole }));
}

function noticeInNote({ text: whole, line }: Stated, isPast: (date: string) => boolean): Notice[] {
  const text = embargoInNote(whole, isPast);
  return text === null ? [] : [{ text, line, whole }];
}

function distinct(lines: readonly Line[]): Line[] {
  return [...new Map(lines.map((one) => [one.text, one])).values()];
}

/** The hour below the day of an embargo is a part of it, and without it the embargo would end in the night before. */
function withTimes(lines: readonly Stated[]): Line[] {
  const joined: Line[] = [];
  for (const { text, line } of lines) {
    const above = joined.at(-1);
    if (above !== undefined && isTimeAlone(text) && embargoInLine(above.text) === "dated" && !hasClock(above.text))
      joined.splice(-1, 1, { text: `${above.text} ${text}`, line: above.line, parts: [...above.parts, text] });
    else joined.push({ text, line, parts: [text] });
  }
  return joined;
}

function sentencesOf(stated: Stated): Line[] {
  return withTimes(linesOf(stated)).flatMap(({ text, line }) =>
    sentencesIn(text).map((sentence) => ({ text: singleSpaced(sentence), line, parts: [sentence] })),
  );
}

function linesOf({ text, line }: Stated): Stated[] {
  return text.split("\n").flatMap((part) => {
    const one = singleSpaced(part);
    return one === "" ? [] : [{ text: one, line }];
  });
}

/** The lines that stand in each element itself, in their order. */
function linesIn(body: Root, line: number): Stated[] {
  const lines: Stated[] = [];
  const read = (nodes: readonly RootContent[], at: number) => {
    let parts: string[] = [];
    const end = () => {
      for (const one of linesOf({ text: parts.join(""), line: at })) lines.push(one);
      parts = [];
    };
    for (const node of nodes) {
      if (isInline(node)) parts.push(textOf(node));
      else end();
    }
    end();
  };
  read(body.children, line);
  for (const one of elementsIn(body, (node) => node.type !== "element" || !isInline(node)))
    if (!isInline(one)) read(one.children, lineOf(one, line));
  return lines;
}

function otherEmbargo({ line, whole }: Notice): Warning {
  const message = `The agency's item speaks of an embargo in words, too: ${shown(whole)}`;
  return { line, field: "embargo", message, fix: "See that it is not later than the embargo that the item states." };
}
