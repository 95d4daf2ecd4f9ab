/** From marked-up plain copy to the content of a draft. */

import type { Element, Root } from "hast";
import type { Media, Related } from "../../news/article.ts";
import type { Publication } from "../../news/publication-settings.ts";
import { element, textElement } from "../body/hast-tree.ts";
import { positionOf } from "../body/html-tree.ts";
import { doubtfulNote } from "../doubtful-notes.ts";
import { type DraftContent, EMPTY_CONTENT, type Stated } from "../draft-content.ts";
import { fileMissingWarning } from "../picture-warnings.ts";
import type { LeftOut, Warning } from "../report.ts";
import { sectionNamed } from "../sections.ts";
import type { CopyLine } from "./copy-lines.ts";
import { as, beginsList, leftOutIn, type MarkedLine, type Piece, type Role, textAs } from "./copy-pieces.ts";
import { isLabelOfNotes } from "./desk-note-words.ts";
import { embargoesOf, embargoProblems } from "./stated-embargoes.ts";
import { addRow } from "./table-rows.ts";

/** Whom a draft names as its authors where they are no line of its copy. */
export interface NamedAuthors {
  readonly names: readonly Stated[];
  /** They sign beside whoever signs in the copy; otherwise only where nobody does. */
  readonly signToo: boolean;
}

export function foldCopy(
  lines: readonly MarkedLine[],
  publication: Publication,
  authors: NamedAuthors = { names: [], signToo: false },
): DraftContent {
  const dates = [...all(lines, "date"), ...all(lines, "update-date")];
  const [date, standfirst, dateline, section, slug, embargo] = [
    dates,
    ...(["standfirst", "dateline", "section", "slug"] as const).map((role) => all(lines, role)),
    embargoesOf(lines, publication),
  ].map(firstOf);
  const pictures = picturesOf(lines);
  return {
    ...EMPTY_CONTENT,
    title: titleOf(lines),
    standfirst: standfirst?.first ?? null,
    dateline: dateline?.first ?? null,
    section: section === undefined ? null : sectionOf(section.first, publication),
    slug: slug?.first ?? null,
    date: date?.first ?? null,
    embargo: embargo?.first ?? null,
    ...peopleOf(lines, authors),
    tags: all(lines, "tag"),
    body: bodyOf(lines),
    media: pictures.map(({ media }) => media),
    related: relatedOf(lines),
    leftOut: [
      ...leftOutOf(lines),
      ...asLeftOut(date, "second-date"),
      ...asLeftOut(standfirst, "second-standfirst"),
      ...asLeftOut(dateline, "second-dateline"),
      ...asLeftOut(section, "second-section"),
      ...asLeftOut(slug, "second-slug"),
      ...asLeftOut(embargo, "second-embargo"),
    ],
    warnings: [
      ...pictures.flatMap(({ line, media }) => (media.src === "" ? [fileMissingWarning(line)] : [])),
      ...sectionWarnings(lines, publication),
      ...warningsBelowLabels(lines),
    ],
    problems: embargoProblems(embargo?.first ?? null, embargo?.others ?? [], publication),
  };
}

/** What several lines state of one field: the first holds, the others are left out. */
interface FieldLines {
  readonly first: Stated | null;
  readonly others: readonly Stated[];
}

function firstOf([first, ...others]: readonly Stated[]): FieldLines {
  return { first: first ?? null, others };
}

/** The author's name once more, in brackets below the story and without a word for the work, makes nobody an editor. */
function peopleOf(
  lines: readonly MarkedLine[],
  { names, signToo }: NamedAuthors,
): Pick<DraftContent, "byline" | "editors"> {
  const signed = all(lines, "byline");
  const signing = signed.length === 0 || signToo ? [...signed, ...names] : signed;
  const authors = new Set(signing.map(({ text }) => text.toLowerCase()));
  const people = lines.map(({ line, pieces }) => {
    const isLabelled = pieces.some((piece) => piece.as === "left-out" && piece.rule === "label");
    const isAuthor = (piece: Piece) => !isLabelled && piece.as === "editor" && authors.has(piece.text.toLowerCase());
    return { line, pieces: pieces.map((piece) => (isAuthor(piece) ? as("byline", piece.text) : piece)) };
  });
  return { byline: all(people, "byline"), editors: all(people, "editor") };
}

/** A headline broken over several lines is one. */
function titleOf(lines: readonly MarkedLine[]): Stated | null {
  const [first, ...others] = all(lines, "title");
  if (first === undefined) return null;
  return { line: first.line, text: [first, ...others].map(({ text }) => text).join(" ") };
}

function sectionOf(stated: Stated | null, publication: Publication): Stated | null {
  const named = stated === null ? undefined : sectionNamed(stated.text, publication);
  return stated === null || named === undefined ? null : { ...stated, text: named.slug };
}

function all(lines: readonly MarkedLine[], role: Role): Stated[] {
  return lines.flatMap(({ line, pieces }) =>
    pieces.filter((piece) => piece.as === role).map(({ text }) => ({ text, line: line.number })),
  );
}

function leftOutOf(lines: readonly MarkedLine[]): LeftOut[] {
  return lines.flatMap(({ line, pieces }) => leftOutIn(pieces, line.number));
}

function asLeftOut(field: FieldLines | undefined, rule: string): LeftOut[] {
  return (field?.others ?? []).map(({ line, text }) => ({ line, text, rule }));
}

interface PictureLine {
  readonly media: Media;
  readonly line: number;
  readonly afterBlank: boolean;
}

/** A line with a file, a caption or both is a picture; what is missing to it may stand alone on the line below. */
function picturesOf(lines: readonly MarkedLine[]): PictureLine[] {
  const pictures: PictureLine[] = [];
  let lastIndex = -2;
  lines.forEach(({ line, pieces }, index) => {
    const [src, caption, credit] = [textAs(pieces, "picture"), textAs(pieces, "caption"), textAs(pieces, "credit")];
    const last = pictures.at(-1);
    const alt = textAs(pieces, "alt");
    if (alt !== "") {
      // What a picture shows is said below it.
      const media = {
        ...(last?.media ?? { src: "", caption: "", credit: "" }),
        alt: `${last?.media.alt ?? ""} ${alt}`.trim(),
      };
      if (last === undefined) pictures.push({ media, line: line.number, afterBlank: line.afterBlank });
      else pictures[pictures.length - 1] = { ...last, media };
      lastIndex = index;
    }
    if (`${src}${caption}${credit}` === "") return;
    const isCredit = src === "" && caption === "" && last?.media.credit === "";
    const isItsCaption = src === "" && lastIndex === index - 1 && last !== undefined && lacks(last, credit, line);
    if (last !== undefined && (isCredit || isItsCaption)) {
      const media = { ...last.media, caption: caption || last.media.caption, credit: credit || last.media.credit };
      pictures[pictures.length - 1] = { ...last, media };
    } else pictures.push({ media: { src, alt: "", caption, credit }, line: line.number, afterBlank: line.afterBlank });
    lastIndex = index;
  });
  return pictures;
}

/** A file without its caption; or a credit that begins a block, and a caption right below which brings none of its own. */
function lacks({ media, afterBlank }: PictureLine, credit: string, below: CopyLine): boolean {
  return media.caption === "" && (media.src !== "" || (credit === "" && afterBlank && !below.afterBlank));
}

function sectionWarnings(lines: readonly MarkedLine[], publication: Publication): Warning[] {
  return leftOutOf(lines)
    .filter(({ rule }) => rule === "unknown-section")
    .map(({ line, text }) => ({
      line,
      field: "section",
      message: `“${text}” is no section of this publication; the draft's folder decides.`,
      fix: `Nothing to do if the folder is right; the sections are ${publication.sections.map(({ name }) => name).join(", ")}.`,
    }));
}

/** `BUKAN UNTUK DIMUAT`, and below it what may be meant: the words alone are cut, and the approver looks at the rest. */
function warningsBelowLabels(lines: readonly MarkedLine[]): Warning[] {
  return lines.flatMap(({ line, pieces }, index) => {
    const below = lines[index + 1];
    const isCut = pieces.some((piece) => piece.as === "left-out" && piece.rule === "not-for-publication");
    const isLabelAbove = isCut && isLabelOfNotes(line.text) && below?.pieces.some((piece) => piece.as === "paragraph");
    return isLabelAbove ? [doubtfulNote("body", below?.line.text ?? "", below?.line.number ?? line.number)] : [];
  });
}

/** A line may give only an address: it is that of the title above, or names the story itself. */
function relatedOf(lines: readonly MarkedLine[]): Related[] {
  const related: Related[] = [];
  for (const { pieces } of lines) {
    // `Baca juga: https://…` is a story of its own.
    const isOwn = pieces.some((piece) => piece.as === "left-out" && piece.rule === "label");
    const isNamed = pieces.some((piece) => piece.as === "related-title");
    for (const piece of pieces) {
      const last = isOwn && !isNamed ? undefined : related.at(-1);
      if (piece.as === "related-title") related.push({ title: piece.text, href: "" });
      else if (piece.as === "related-href" && last?.href === "")
        related[related.length - 1] = { ...last, href: piece.text };
      else if (piece.as === "related-href") related.push({ title: piece.text, href: piece.text });
    }
  }
  return related;
}

const LIST_OF_ITEM = { "bullet-item": "ul", "numbered-item": "ol" } as const;

function bodyOf(lines: readonly MarkedLine[]): Root {
  const children: Element[] = [];
  for (const { line, pieces } of lines) {
    const block = (tagName: string, text: string) => placed(textElement(tagName, text), line);
    const text = textAs(pieces, "paragraph");
    if (text !== "") children.push(block("p", text));
    const cells = pieces.filter((piece) => piece.as === "table-cell").map((piece) => piece.text);
    if (cells.length > 0) addRow(children, cells, line);
    for (const piece of pieces) {
      if (piece.as === "subheading") children.push(block("h2", piece.text));
      else if (piece.as === "quotation") addQuotation(children, block("p", piece.text));
      else if (piece.as === "bullet-item" || piece.as === "numbered-item")
        addItem(children, LIST_OF_ITEM[piece.as], block("li", piece.text), beginsList(pieces));
    }
  }
  return { type: "root", children };
}

/** With its line, for what a report says of it. */
function placed(node: Element, { number }: CopyLine): Element {
  node.position = positionOf(number);
  return node;
}

function addQuotation(children: Element[], paragraph: Element): void {
  const last = children.at(-1);
  if (last?.tagName === "blockquote") last.children.push(paragraph);
  else children.push(element("blockquote", [paragraph]));
}

/** Joins the list above, unless the numbers begin again. */
function addItem(children: Element[], list: "ul" | "ol", item: Element, isFirst: boolean): void {
  const last = children.at(-1);
  if (last?.tagName === list && !isFirst) last.children.push(item);
  else children.push(element(list, [item]));
}
