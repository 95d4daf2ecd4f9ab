/** Paragraphs, lists, tables and notes of a Word document, without what is not for readers. */
import type { Element, ElementContent } from "hast";
import { textOf } from "../body/hast-tree.ts";
import type { Stated } from "../draft-content.ts";
import {
  DRAFT_BYTES_MAX,
  WORD_ADDRESS_CHARACTERS_MAX,
  WORD_PARAGRAPH_PARTS_MAX,
  WORD_TABLES_NESTED_MAX,
} from "../limits.ts";
import type { EnclosedPicture } from "../report.ts";
import type { ParagraphFacts } from "../rich-copy/paragraph-facts.ts";
import { Cleaning, type WordNote } from "./cleaning.ts";
import { type Box, leaveGraphic } from "./drawings.ts";
import { WordFields } from "./fields.ts";
import type { WordFindings } from "./findings.ts";
import { WordFlow } from "./flow.ts";
import { leaveOthers, readInline, ruleOfControl } from "./inline.ts";
import { WordParagraph } from "./paragraph.ts";
import type { WordParts } from "./parts.ts";
import type { ListPlace } from "./styles.ts";
import { readTable } from "./tables.ts";
import { TooIntricate } from "./too-intricate.ts";
import { child, childrenOf, descendantsOf, isElement, type XmlElement, type XmlNode } from "./xml-tree.ts";

/** A document that holds nothing but what readers are to see. */
export interface WordStory {
  readonly blocks: readonly Element[];
  /** Content of the notes by their number in the order in which the text refers to them. */
  readonly notes: ReadonlyMap<number, readonly ElementContent[]>;
  readonly pictures: readonly EnclosedPicture[];
  readonly facts: ReadonlyMap<number, ParagraphFacts>;
  readonly findings: WordFindings;
  /** Lines of notes, headers, footers and comments: no lines of the story, but an embargo may stand there. */
  readonly asides: readonly Stated[];
}

export function readWordStory(
  parts: WordParts,
  entries: ReadonlySet<string>,
): WordStory | "too much text" | "too intricate" {
  if (charactersIn(parts) > DRAFT_BYTES_MAX) return "too much text";
  const cleaning = new Cleaning(parts, entries);
  try {
    const blocks = readBlocks(child(parts.document.root, "w:body")?.children ?? [], cleaning);
    const notes = new Map(cleaning.notes.map((note, index) => [index + 1, readNote(note, cleaning)] as const));
    const asides = [...linesOfNotes(notes, cleaning), ...leaveRest(cleaning)];
    const { pictures, facts, findings } = cleaning;
    return { blocks, notes, pictures, facts, findings, asides };
  } catch (error) {
    if (error instanceof TooIntricate) return "too intricate";
    throw error;
  }
}

/** Attributes with words that somebody typed. */
const SPOKEN = ["descr", "title", "o:title", "alt", "string", "ProgID", "w:author"] as const;
const SPEAKING = /^(?:wp:docPr|pic:cNvPr|v:\w+|o:OLEObject|w:comment)$/;

/** Text, deleted text, notes, comments and descriptions together. */
function charactersIn({ document, footnotes, endnotes, comments, headersAndFooters }: WordParts): number {
  let characters = 0;
  for (const part of [document, footnotes, endnotes, comments, ...headersAndFooters]) {
    for (const { name, attributes, children } of part === null ? [] : descendantsOf(part.root)) {
      if (SPEAKING.test(name)) for (const attribute of SPOKEN) characters += attributes[attribute]?.length ?? 0;
      if (name !== "w:t" && name !== "w:delText" && name !== "m:t") continue;
      for (const node of children) if (!isElement(node)) characters += node.length;
    }
  }
  return characters;
}

function readBlocks(nodes: readonly XmlNode[], cleaning: Cleaning): Element[] {
  const writer = new BlockWriter(cleaning);
  writer.readAll(nodes);
  return writer.finish();
}

function readNote(note: WordNote, cleaning: Cleaning): Element[] {
  const { part, line } = note;
  Object.assign(cleaning, { part, line, isNote: true, fields: new WordFields(note.element) });
  return readBlocks(note.element.children, cleaning);
}

function linesOfNotes(notes: WordStory["notes"], cleaning: Cleaning): Stated[] {
  return cleaning.notes.flatMap(({ line }, index) =>
    (notes.get(index + 1) ?? []).flatMap((block) =>
      block.type === "element"
        ? textOf(block)
            .split("\n")
            .map((text) => ({ text, line }))
        : [],
    ),
  );
}

/** Notes that nothing refers to, comments, headers and footers. Returns the lines of the last three. */
function leaveRest(cleaning: Cleaning): Stated[] {
  const asides: Stated[] = [];
  const aside = (text: string, line: number) => {
    for (const one of text.split("\n")) asides.push({ text: one, line });
  };
  const { parts, findings, alternates, notesShown, notesLeft, commentLines } = cleaning;
  const notes = [...childrenOf(parts.footnotes?.root, "w:footnote"), ...childrenOf(parts.endnotes?.root, "w:endnote")];
  for (const note of notes) {
    if (notesShown.has(note) || /separator|notice/i.test(note.attributes["w:type"] ?? "")) continue;
    const { line, rule } = notesLeft.get(note) ?? { line: 1, rule: "unreferenced-note" as const };
    findings.close();
    findings.leave(line, alternates.plainText(note), rule);
    if (rule !== "tracked-deletion") aside(alternates.standingText(note), line);
  }
  for (const comment of childrenOf(parts.comments?.root, "w:comment")) {
    const { "w:id": id = "", "w:author": author = "" } = comment.attributes;
    const line = commentLines.get(id) ?? 1;
    findings.close();
    const text = alternates.plainText(comment);
    aside(alternates.standingText(comment), line);
    findings.leave(line, `${author === "" ? "" : `${author}: `}${text}`, "comment");
    findings.count("comment", line);
  }
  const margins = new Set(parts.headersAndFooters.map(({ root }) => alternates.plainText(root)));
  for (const text of margins) {
    findings.close();
    findings.leave(1, text, "header-footer");
  }
  for (const { root } of parts.headersAndFooters) aside(alternates.standingText(root), 1);
  return asides;
}

const BLOCKS = new Set(
  "w:p w:tbl w:sdt w:customXml w:ins w:moveTo w:del w:moveFrom mc:AlternateContent w:altChunk".split(" "),
);
/** What stands between blocks and is none. Marks of comments are no block either, but say where a comment is. */
const NO_BLOCK =
  /^w:(?:\w+Pr|tblGrid|bookmark(?:Start|End)|proofErr|perm(?:Start|End)|move(?:From|To)Range(?:Start|End)|customXml\w+Range(?:Start|End)|commentRangeEnd)$/;

/** A large first letter stands in a frame of its own, before the paragraph that it begins. */
function isDropCap(properties: XmlElement | null): boolean {
  return /^(?:drop|margin)$/.test(child(properties, "w:framePr")?.attributes["w:dropCap"] ?? "");
}

class BlockWriter {
  readonly #cleaning: Cleaning;
  readonly #flow = new WordFlow();
  /** A paragraph whose end was deleted, or a large first letter: the next one goes on with it. */
  #open: WordParagraph | null = null;

  constructor(cleaning: Cleaning) {
    this.#cleaning = cleaning;
  }

  finish(): Element[] {
    this.#endOpen();
    return this.#flow.blocks;
  }

  #endOpen(): void {
    if (this.#open !== null) this.#end(this.#open, null);
    this.#open = null;
  }

  readAll(nodes: readonly XmlNode[]): void {
    let loose: XmlElement[] = [];
    for (const node of nodes) {
      if (!isElement(node) || NO_BLOCK.test(node.name)) continue;
      if (!BLOCKS.has(node.name)) loose.push(node);
      else {
        this.#readLoose(loose);
        loose = [];
        this.#read(node);
      }
    }
    this.#readLoose(loose);
  }

  #read(element: XmlElement): void {
    const { name, children } = element;
    const cleaning = this.#cleaning;
    if (name === "w:p") this.#readParagraph(element);
    else if (name === "w:tbl") this.#readTable(element);
    else if (name === "w:sdt") this.#readControl(element);
    else if (name === "w:ins" || name === "w:moveTo") this.#readChange("insertion", children);
    else if (name === "w:del" || name === "w:moveFrom") this.#readChange("deletion", children);
    else if (name === "mc:AlternateContent") {
      const chosen = cleaning.alternates.chosen(element);
      leaveOthers(element, chosen, cleaning);
      this.readAll(chosen?.children ?? []);
    } else if (name === "w:altChunk") {
      const target = cleaning.part.relationships.get(element.attributes["r:id"] ?? "")?.target;
      leaveGraphic(target ?? "embedded document", "", cleaning);
    } else this.readAll(children);
  }

  #readControl(control: XmlElement): void {
    const rule = ruleOfControl(control);
    const read = () => this.readAll(child(control, "w:sdtContent")?.children ?? []);
    if (rule === null) read();
    else this.#cleaning.leaving(rule, read);
  }

  /** A change around whole paragraphs. */
  #readChange(change: "insertion" | "deletion", nodes: readonly XmlNode[]): void {
    const cleaning = this.#cleaning;
    if (cleaning.rule === null) cleaning.findings.count(change, cleaning.line + 1);
    if (change === "insertion") this.readAll(nodes);
    else cleaning.leaving("tracked-deletion", () => this.readAll(nodes));
  }

  #readParagraph(element: XmlElement): void {
    const cleaning = this.#cleaning;
    const { styles, rule } = cleaning;
    this.#nextLine();
    const properties = child(element, "w:pPr");
    const paragraph = this.#begin();
    paragraph.kind = styles.kindOf(properties);
    const isInitial = isDropCap(properties);
    paragraph.isInitial = isInitial;
    const isContents = paragraph.kind === "contents";
    const boxes: Box[] = [];
    const read = () =>
      readInline(element.children, { paragraph, properties, boxes, href: null, script: null }, cleaning);
    if (isContents) cleaning.leaving("table-of-contents", read);
    else read();
    const mark = child(properties, "w:rPr");
    const isEndDeleted = child(mark, "w:del") !== null || child(mark, "w:moveFrom") !== null;
    const isJoined = isEndDeleted || isInitial;
    if (isEndDeleted && rule === null && !paragraph.isEmpty) cleaning.findings.count("deletion", cleaning.line);
    if (isJoined || rule !== null) this.#keepOpen(paragraph);
    else this.#end(paragraph, paragraph.kind === "text" ? styles.listPlaceOf(properties) : null);
    this.#readBoxes(boxes);
  }

  #nextLine(): void {
    const { findings, isNote } = this.#cleaning;
    if (!isNote) this.#cleaning.line += 1;
    findings.close();
  }

  /** The paragraph to write into. */
  #begin(): WordParagraph {
    const open = this.#open;
    this.#open = null;
    return open ?? new WordParagraph(this.#cleaning.line);
  }

  #keepOpen(paragraph: WordParagraph): void {
    if (!paragraph.isEmpty) this.#open = paragraph;
  }

  #end(paragraph: WordParagraph, place: ListPlace | null): void {
    const cleaning = this.#cleaning;
    // An empty item counts, too.
    paragraph.item = place === null ? null : cleaning.numbering.next(place);
    if (paragraph.isEmpty) return;
    cleaning.paragraphParts += paragraph.parts;
    cleaning.addressCharacters += paragraph.addressCharacters;
    if (cleaning.paragraphParts > WORD_PARAGRAPH_PARTS_MAX) throw new TooIntricate();
    if (cleaning.addressCharacters > WORD_ADDRESS_CHARACTERS_MAX) throw new TooIntricate();
    if (!cleaning.isNote) cleaning.facts.set(paragraph.line, paragraph.facts);
    this.#flow.paragraph(paragraph, !cleaning.isNote);
  }

  /** Text between blocks, where no program of today writes it. */
  #readLoose(elements: readonly XmlElement[]): void {
    if (elements.length === 0) return;
    const paragraph = this.#begin();
    const boxes: Box[] = [];
    readInline(elements, { paragraph, properties: null, boxes, href: null, script: null }, this.#cleaning);
    if (this.#cleaning.rule === null) this.#end(paragraph, null);
    else this.#keepOpen(paragraph);
    this.#readBoxes(boxes);
  }

  #readBoxes(boxes: readonly Box[]): void {
    for (const { nodes, rule } of boxes) {
      if (rule === null) this.readAll(nodes);
      else this.#cleaning.leaving(rule, () => this.readAll(nodes));
    }
  }

  #readTable(table: XmlElement): void {
    const cleaning = this.#cleaning;
    this.#endOpen();
    cleaning.tableDepth += 1;
    if (cleaning.tableDepth > WORD_TABLES_NESTED_MAX) throw new TooIntricate();
    const made = readTable(table, readBlocks, cleaning);
    cleaning.tableDepth -= 1;
    if (made !== null && cleaning.rule === null) this.#flow.block(made);
  }
}
