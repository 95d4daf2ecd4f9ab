/**
 * Notes to the desk in what no reader of lines sees: items of lists, quotations, cells, headings, an agency's paragraphs, and
 * all that stands below `Notes to editors`. Whatever the format: what readers must not see ends here.
 */
import type { Element, ElementContent, Root, RootContent } from "hast";
import { partsText } from "./body/canonical-blocks.ts";
import { element, holdsText, lineOf, textOf, withChildren } from "./body/hast-tree.ts";
import { singleSpaced } from "./characters.ts";
import { HTML_DEPTH_MAX } from "./limits.ts";
import { as, leftOut, type Piece } from "./plain-copy/copy-pieces.ts";
import { isDeskNote, isLabelOfNotes, mayHoldNote, notesIn } from "./plain-copy/desk-note-words.ts";
import { goesOn } from "./plain-copy/desk-notes.ts";
import { embargoesIn } from "./plain-copy/embargo-lines.ts";
import { embargoInLine } from "./plain-copy/embargo-phrases.ts";
import { hasClock, isTimeAlone } from "./plain-copy/embargo-times.ts";
import { isHalfSentence } from "./plain-copy/line-pairs.ts";
import type { LeftOut } from "./report.ts";
import { slicePieces } from "./rich-copy/inline-slices.ts";
import { holdsPicture, placesOfNotes } from "./rich-copy/notes-below.ts";
import { hrefsIn } from "./rich-copy/segments.ts";

export interface BodyWithoutNotes {
  readonly body: Root;
  readonly leftOut: readonly LeftOut[];
}

/**
 * `firstLine` is reported where the tree knows no position. The words of an embargo go only where it `isHeeded`: otherwise an
 * approver must see them.
 */
export function withoutNotes(body: Root, firstLine: number, isHeeded: boolean): BodyWithoutNotes {
  const found: LeftOut[] = [];
  const children = flow(body.children as ElementContent[], { found, line: firstLine, depth: 0, isHeeded });
  return {
    body: children === body.children ? body : { ...body, children: [...children] as RootContent[] },
    leftOut: found,
  };
}

interface Place {
  readonly found: LeftOut[];
  readonly line: number;
  readonly depth: number;
  readonly isHeeded: boolean;
}

/** A text of one line without the notes and embargoes in brackets inside it, and these. */
export function withoutBrackets(text: string): { readonly text: string; readonly notes: readonly string[] } {
  const found = [...notesIn(text), ...embargoesIn(text)];
  if (found.length === 0) return { text, notes: [] };
  const notes = found.map((note) => note.text);
  return { text: singleSpaced(notes.reduce((rest, note) => rest.replace(note, " "), text)), notes };
}

/** Whether a line is nothing for readers. */
export function isForDesk(text: string, isHeeded: boolean): boolean {
  return isDeskNote(text) || (isHeeded && (embargoInLine(text) === "dated" || /^\W*EMBARGO(?:ED)?\W*$/.test(text)));
}

/** Running text and blocks, which may stand side by side. */
function flow(nodes: readonly ElementContent[], place: Place): readonly ElementContent[] {
  if (place.depth > HTML_DEPTH_MAX) return nodes;
  if (!nodes.some(isBlock)) return running(nodes, place);
  const kept: ElementContent[] = [];
  const parts = partsIn(nodes);
  const notes = placesOfNotes(parts);
  let isTermForDesk = false;
  parts.forEach((part, at) => {
    const [first] = part as [ElementContent];
    const here = { ...place, line: lineOf(first, place.line) };
    // A term takes what is said of it along.
    if (isBlock(first))
      isTermForDesk = first.tagName === "dt" ? isLabelForDesk(first, here) : isTermForDesk && first.tagName === "dd";
    if (notes.has(at) || isTermForDesk) leaveOut(part, here);
    else for (const node of isBlock(first) ? block(first, here) : running(part, here)) kept.push(node);
  });
  return kept.length === nodes.length && kept.every((node, at) => node === nodes[at]) ? nodes : kept;
}

function isBlock(node: ElementContent): node is Element {
  return node.type === "element" && partsText(node.tagName);
}

/** Each block, and each run of text between blocks. */
function partsIn(nodes: readonly ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [];
  let isRun = false;
  for (const node of nodes) {
    if (isRun && !isBlock(node)) parts.at(-1)?.push(node);
    else parts.push([node]);
    isRun = !isBlock(node);
  }
  return parts;
}

/** What of a block is for readers; a cell stays where it is, also without words. */
function block(node: Element, place: Place): readonly ElementContent[] {
  if (node.tagName === "pre")
    return isForDesk(singleSpaced(textOf(node)), place.isHeeded) ? running([node], place) : [node];
  if (node.tagName === "tr" && isRowForDesk(node, place)) return leaveOutAll(node, place);
  const children = flow(node.children, { ...place, depth: place.depth + 1 });
  if (children === node.children) return [node];
  const isKept = /^t[dh]$/.test(node.tagName) || children.some((child) => holdsText(child) || holdsPicture(child));
  return isKept ? [withChildren(node, children)] : [];
}

/** `| Catatan untuk editor | nama korban … |` */
function isRowForDesk(row: Element, place: Place): boolean {
  const [first] = row.children.filter((cell) => cell.type === "element");
  return first !== undefined && isLabelForDesk(first, place);
}

function isLabelForDesk(node: ElementContent, { isHeeded }: Place): boolean {
  const text = singleSpaced(textOf(node));
  return isLabelOfNotes(text) || (isHeeded && /^\W*(?:(?:tanggal|waktu|jam) )?embargo\W*$/i.test(text));
}

function leaveOutAll(node: Element, place: Place): ElementContent[] {
  leaveOut(node.children, place);
  return [];
}

/** The lines of running text that are for readers; a note goes on below its line where that is cut off. */
function running(nodes: readonly ElementContent[], place: Place): readonly ElementContent[] {
  const text = nodes.map(textOf).join("");
  const isPlain = !place.isHeeded && !text.includes("\n") && !mayHoldNote(text);
  if (isPlain || !/\S/.test(text)) return nodes;
  const { lines, breaks } = linesOf(nodes);
  const kept: { readonly line: ElementContent[]; readonly words: string; readonly at: number }[] = [];
  let above: string | null = null;
  lines.forEach((line, at) => {
    const words = singleSpaced(line.map(textOf).join(""));
    const isRest = above !== null && words !== "" && goesOn(above, words, true);
    const isOfSentence = isHalfSentence(kept.at(-1)?.words ?? "") && above === null && !/^\W*\p{Lu}{2,}/u.test(words);
    if (isRest || (isForDesk(words, place.isHeeded) && !isOfSentence) || isTimeOfLast(words, place)) {
      leaveOut(line, place);
      above = words;
    } else {
      kept.push({ line: withoutBracketed(line, words, place), words, at });
      above = null;
    }
  });
  if (kept.length === lines.length && kept.every(({ line }, at) => line === lines[at])) return nodes;
  return kept.flatMap(({ line, at }, index) => [...(index === 0 ? [] : [breaks[at] ?? element("br", [])]), ...line]);
}

/** `Pukul 10.00 WIB`, where the day of the embargo was cut out right above. */
function isTimeOfLast(words: string, { found, isHeeded }: Place): boolean {
  const last = found.at(-1)?.text ?? "";
  return isHeeded && isTimeAlone(words) && embargoInLine(last) === "dated" && !hasClock(last);
}

/** Lines of running text, as its writer broke them: with `br`, or in Markdown at the ends of lines. `breaks[n]` stands above `lines[n]`. */
function linesOf(nodes: readonly ElementContent[]) {
  const lines: ElementContent[][] = [[]];
  const breaks: (ElementContent | null)[] = [null];
  const next = (node: ElementContent) => {
    breaks.push(node);
    lines.push([]);
  };
  for (const node of nodes) {
    if (node.type === "element" && node.tagName === "br") next(node);
    else if (node.type !== "text" || !node.value.includes("\n")) lines.at(-1)?.push(node);
    else
      node.value.split("\n").forEach((value, index) => {
        if (index > 0) next({ type: "text", value: "\n" });
        lines.at(-1)?.push({ type: "text", value });
      });
  }
  return { lines, breaks };
}

/** `Harga naik [cek angka] sejak Senin` */
function withoutBracketed(nodes: ElementContent[], text: string, place: Place): ElementContent[] {
  const notes = [...notesIn(text), ...(place.isHeeded ? embargoesIn(text) : [])].sort((a, b) => a.at - b.at);
  if (notes.length === 0) return nodes;
  const pieces: Piece[] = [];
  let from = 0;
  for (const note of notes) {
    if (note.at < from) continue;
    pieces.push(as("paragraph", text.slice(from, note.at)), leftOut("not-for-publication", note.text));
    from = note.at + note.text.length;
    place.found.push({ line: place.line, text: note.text, rule: "not-for-publication" });
  }
  pieces.push(as("paragraph", text.slice(from)));
  const kept = slicePieces(
    nodes,
    text,
    pieces.filter((piece) => piece.text !== ""),
  )
    .filter(({ piece }) => piece.as === "paragraph")
    .map(({ children }) => children);
  return kept.flatMap((children, at) => (at === 0 ? children : [{ type: "text" as const, value: " " }, ...children]));
}

/** An entry for each block or run of text. */
function leaveOut(nodes: readonly ElementContent[], place: Place): void {
  for (const part of partsIn(nodes)) {
    const [first] = part;
    const line = first === undefined ? place.line : lineOf(first, place.line);
    const isOuter = first !== undefined && isBlock(first) && first.children.some(isBlock);
    if (isOuter && place.depth <= HTML_DEPTH_MAX) leaveOut(first.children, { ...place, line, depth: place.depth + 1 });
    else leaveOutText(part, { ...place, line });
  }
}

function leaveOutText(nodes: readonly ElementContent[], { found, line }: Place): void {
  const text = singleSpaced(nodes.map(textOf).join(""));
  if (text !== "") found.push({ line, text, rule: "not-for-publication" });
  for (const href of hrefsIn(nodes)) found.push({ line, text: href, rule: "link" });
}
