/** Embargoes that an agency states in words: in a note to editors, in its terms, or in what readers would see. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import type { Media } from "../../news/article.ts";
import type { Publication } from "../../news/publication-settings.ts";
import { elementsIn, holdsText, lineOf, textOf, withChildren } from "../body/hast-tree.ts";
import { comparable, singleSpaced } from "../characters.ts";
import { readDate } from "../dates.ts";
import type { DraftContent, Stated } from "../draft-content.ts";
import type { Piece } from "../plain-copy/copy-pieces.ts";
import { isTimeOfEmbargo } from "../plain-copy/desk-breaks.ts";
import type { LeftOut, Problem, Warning } from "../report.ts";
import { copyLine } from "../rich-copy/embargo-asides.ts";
import { slicePieces } from "../rich-copy/inline-slices.ts";
import { markInStory } from "../rich-copy/marked-lines.ts";
import { embargoInNote, sentencesIn } from "./embargo-notes.ts";
import { isWrapper } from "./story.ts";
import { shown } from "./terms.ts";

interface Notice extends Stated {
  /** The line that it stands in. */
  readonly whole: string;
}

/** What the lines that state an embargo consist of. */
type Marked = ReadonlyMap<string, readonly Piece[]>;

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
  const told = notes.flatMap(linesOf).flatMap(sentencesOf);
  const captions = media.flatMap(({ caption }) => linesOf({ text: caption, line }).flatMap(sentencesOf));
  const stated = [title, standfirst].filter((one) => one !== null).flatMap(linesOf);
  const lines = distinct([...stated, ...told, ...captions, ...linesIn(body, line)]);
  const marked = markedIn(lines, publication);
  const isPast = pastOf(content, publication);
  const notices = [
    ...lines.flatMap((one) => noticesIn(one, marked)),
    ...distinct(told).flatMap((one) => (marked.has(one.text) ? [] : noticeInNote(one, isPast))),
  ];
  const [first, ...others] = notices;
  if (first === undefined) return content;
  const leftOut: LeftOut[] = [];
  const forReaders: ForReaders = { marked, leftOut, line };
  return {
    ...content,
    title: title === null ? null : { ...title, text: wordsForReaders([title.text], forReaders) },
    standfirst: standfirst === null ? null : { ...standfirst, text: wordsForReaders([standfirst.text], forReaders) },
    media: media.map((one) => withoutEmbargo(one, forReaders)),
    embargo: embargo ?? { text: first.text, line: first.line },
    body: { type: "root", children: body.children.flatMap((node) => without(node, forReaders)) },
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

function markedIn(lines: readonly Stated[], publication: Publication): Marked {
  return new Map(
    markInStory(lines, publication).flatMap(({ line: { text }, pieces }) =>
      pieces.some((piece) => piece.as === "embargo") ? [[text, pieces]] : [],
    ),
  );
}

function noticesIn({ text: whole, line }: Stated, marked: Marked): Notice[] {
  const stated = (marked.get(whole) ?? []).filter((piece) => piece.as === "embargo");
  return [...new Set(stated.map(({ text }) => text))].map((text) => ({ text, line, whole }));
}

function noticeInNote({ text: whole, line }: Stated, isPast: (date: string) => boolean): Notice[] {
  const text = embargoInNote(whole, isPast);
  return text === null ? [] : [{ text, line, whole }];
}

function distinct(lines: readonly Stated[]): Stated[] {
  const byText = new Map(lines.map(({ text, line }) => [singleSpaced(text), line]));
  byText.delete("");
  return [...byText].map(([text, line]) => ({ text, line }));
}

/** The hour below the day of an embargo is a part of it. */
function linesOf({ text, line }: Stated): Stated[] {
  const lines: Stated[] = [];
  for (const one of text.split("\n").map(singleSpaced)) {
    const above = lines.at(-1);
    if (one === "") continue;
    const isTime = above !== undefined && isTimeOfEmbargo({ above: copyLine(above), line: wrapped(one, line) });
    if (isTime) lines.splice(-1, 1, { text: `${above.text} ${one}`, line });
    else lines.push({ text: one, line });
  }
  return lines;
}

function wrapped(text: string, line: number) {
  return { ...copyLine({ text, line }), afterBlank: false };
}

function sentencesOf({ text, line }: Stated): Stated[] {
  return sentencesIn(text).map((sentence) => ({ text: sentence, line }));
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

interface ForReaders {
  readonly marked: Marked;
  readonly leftOut: LeftOut[];
  readonly line: number;
}

function withoutEmbargo(media: Media, forReaders: ForReaders): Media {
  const sentences = sentencesIn(media.caption);
  const isMarked = sentences.some((sentence) => forReaders.marked.has(singleSpaced(sentence)));
  return isMarked ? { ...media, caption: wordsForReaders(sentences, forReaders) } : media;
}

/** `Harga Ikan Naik (EMBARGO 1 Juli 2025)`: what stands around an embargo stays, unless it only speaks of that. */
function wordsForReaders(parts: readonly string[], { marked, leftOut, line }: ForReaders): string {
  const kept = parts.map((part) => {
    const pieces = marked.get(singleSpaced(part));
    if (pieces === undefined) return part;
    const words = pieces.filter(isStory).map(({ text }) => text);
    const rest = pieces.filter((piece) => !isStory(piece)).map(({ text }) => text);
    leftOut.push({ line, text: rest.join(" "), rule: "not-for-publication" });
    return words.join(" ");
  });
  return singleSpaced(kept.join(" "));
}

function isStory(piece: Piece): boolean {
  return piece.as === "paragraph";
}

function without(node: RootContent, forReaders: ForReaders): RootContent[] {
  if (node.type !== "element") return [node];
  const pieces = isParagraph(node) ? forReaders.marked.get(singleSpaced(textOf(node))) : undefined;
  if (pieces !== undefined) return withoutPieces(node, pieces, forReaders);
  if (!isWrapper(node)) return [node];
  return [
    withChildren(
      node,
      node.children.flatMap((child) => without(child, forReaders) as ElementContent[]),
    ),
  ];
}

function withoutPieces(paragraph: Element, pieces: readonly Piece[], { leftOut, line }: ForReaders): Element[] {
  const rest = pieces.filter((piece) => !isStory(piece)).map(({ text }) => text);
  leftOut.push({ line: lineOf(paragraph, line), text: rest.join(" "), rule: "not-for-publication" });
  const text = textOf(paragraph);
  const children = slicePieces(paragraph.children, text, pieces).flatMap(({ piece, children: kept }, at) =>
    isStory(piece) ? (at === 0 ? kept : [{ type: "text" as const, value: " " }, ...kept]) : [],
  );
  const kept = withChildren(paragraph, children);
  return holdsText(kept) ? [kept] : [];
}

function isParagraph({ tagName }: Element): boolean {
  return /^(?:p|h[1-6])$/.test(tagName);
}

function otherEmbargo({ line, whole }: Notice): Warning {
  const message = `The agency's item speaks of an embargo in words, too: ${shown(whole)}`;
  return { line, field: "embargo", message, fix: "See that it is not later than the embargo that the item states." };
}
