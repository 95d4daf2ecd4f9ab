/** What of an agency's words is for readers, where some of them state an embargo: those are cut, what stands around them stays. */
import type { Element, ElementContent, RootContent } from "hast";
import type { Media } from "../../news/article.ts";
import { holdsText, imagesIn, lineOf, textOf, withChildren } from "../body/hast-tree.ts";
import { singleSpaced } from "../characters.ts";
import type { Stated } from "../draft-content.ts";
import type { Piece } from "../plain-copy/copy-pieces.ts";
import type { LeftOut } from "../report.ts";
import { slicePieces } from "../rich-copy/inline-slices.ts";
import { sentencesIn } from "./embargo-notes.ts";

export interface Cutting {
  /** Of the lines that state an embargo: what they consist of. */
  readonly marked: ReadonlyMap<string, readonly Piece[]>;
  readonly leftOut: LeftOut[];
  readonly line: number;
}

const INLINE = /^(?:a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/;

/** Of the same line, whatever elements an agency writes for its paragraphs. */
export function isInline(node: RootContent): boolean {
  return node.type !== "element" || INLINE.test(node.tagName);
}

/** `Harga Ikan Naik (EMBARGO 1 Juli 2025)`, sentence by sentence. */
export function withoutEmbargo(stated: Stated | null, cutting: Cutting): Stated | null {
  return stated === null ? null : { ...stated, text: wordsForReaders(stated.text, { ...cutting, line: stated.line }) };
}

export function pictureWithoutEmbargo(media: Media, cutting: Cutting): Media {
  const { licence = "", ...rest } = media;
  const terms = wordsForReaders(licence, cutting);
  const words = { alt: wordsForReaders(media.alt, cutting), caption: wordsForReaders(media.caption, cutting) };
  return { ...rest, ...words, ...(terms === "" ? {} : { licence: terms }) };
}

function wordsForReaders(text: string, { marked, leftOut, line }: Cutting): string {
  const sentences = sentencesIn(text);
  if (!sentences.some((sentence) => marked.has(singleSpaced(sentence)))) return text;
  const kept = sentences.flatMap((sentence) => {
    const pieces = marked.get(singleSpaced(sentence));
    if (pieces === undefined) return [sentence];
    leave(pieces, line, leftOut);
    return pieces.filter(isStory).map((piece) => piece.text);
  });
  return singleSpaced(kept.join(" "));
}

function leave(pieces: readonly Piece[], line: number, leftOut: LeftOut[]): void {
  const rest = pieces.filter((piece) => !isStory(piece)).map(({ text }) => text);
  leftOut.push({ line, text: rest.join(" "), rule: "not-for-publication" });
}

function isStory(piece: Piece): boolean {
  return piece.as === "paragraph";
}

export function blocksWithoutEmbargo<Node extends RootContent>(nodes: readonly Node[], cutting: Cutting): Node[] {
  const kept: RootContent[] = [];
  let run: ElementContent[] = [];
  let isCut = false;
  const end = () => {
    const words = lineForReaders(run, cutting);
    isCut = run.length > 0 && words.length === 0;
    for (const node of words) kept.push(node);
    run = [];
  };
  for (const node of nodes as readonly RootContent[]) {
    if (isInline(node)) {
      run.push(node as ElementContent);
      continue;
    }
    end();
    // A line goes with its break.
    if (node.type !== "element" || (isCut && node.tagName === "br")) continue;
    for (const one of blockForReaders(node, cutting)) kept.push(one);
  }
  end();
  return kept as Node[];
}

function lineForReaders(run: ElementContent[], { marked, leftOut, line }: Cutting): readonly ElementContent[] {
  const text = run.map(textOf).join("");
  const pieces = marked.get(singleSpaced(text));
  if (pieces === undefined) return run;
  leave(pieces, line, leftOut);
  return slicePieces(run, text, pieces)
    .filter(({ piece }) => isStory(piece))
    .flatMap(({ children }, at) => (at === 0 ? children : [{ type: "text" as const, value: " " }, ...children]));
}

/** A cell stays where it is, also without words. */
function blockForReaders(block: Element, cutting: Cutting): Element[] {
  const before = cutting.leftOut.length;
  const kept = withChildren(
    block,
    blocksWithoutEmbargo(block.children, { ...cutting, line: lineOf(block, cutting.line) }),
  );
  if (cutting.leftOut.length === before) return [block];
  return /^t[dh]$/.test(block.tagName) || holdsText(kept) || imagesIn(kept).length > 0 ? [kept] : [];
}
