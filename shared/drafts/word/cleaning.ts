/** What is known while the text of a Word document is read (blocks.ts, inline.ts, drawings.ts). */
import type { EnclosedPicture } from "../report.ts";
import type { ParagraphFacts } from "../rich-copy/paragraph-facts.ts";
import { Alternates } from "./alternates.ts";
import { WordFields } from "./fields.ts";
import { WordFindings, type WordRule } from "./findings.ts";
import { WordNumbering } from "./numbering.ts";
import type { Part, WordParts } from "./parts.ts";
import { WordStyles } from "./styles.ts";
import { childrenOf, type XmlElement } from "./xml-tree.ts";

/** A footnote or endnote that the text refers to, in the order of the references. */
export interface WordNote {
  readonly part: Part;
  readonly element: XmlElement;
  readonly line: number;
}

export class Cleaning {
  readonly parts: WordParts;
  readonly entries: ReadonlySet<string>;
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  readonly alternates = new Alternates();
  readonly findings = new WordFindings();
  readonly facts = new Map<number, ParagraphFacts>();
  /** Lines of the paragraphs that comments stand at, by the id of the comment. */
  readonly commentLines = new Map<string, number>();
  readonly pictures: EnclosedPicture[] = [];
  readonly notes: WordNote[] = [];
  readonly notesShown = new Set<XmlElement>();
  /** Notes that readers do not see because the text around their reference was left out. */
  readonly notesLeft = new Map<XmlElement, { readonly line: number; readonly rule: WordRule }>();
  /** Footnotes and endnotes by the name of the element that refers to them, and their id. */
  readonly noteReferences = new Map<string, { readonly part: Part; readonly element: XmlElement }>();
  /** Addresses of pictures, by their lines. */
  readonly linksLeft = new Map<number, Set<string>>();
  /** What each picture file is called in the article. */
  readonly sources = new Map<string, string>();
  part: Part;
  fields: WordFields;
  /** Paragraphs of the document count from 1, empty ones and those in tables and boxes too. */
  line = 0;
  isNote = false;
  /** Why text that is met now is not for readers. */
  rule: WordRule | null = null;
  paragraphParts = 0;
  addressCharacters = 0;
  cells = 0;
  tableDepth = 0;

  constructor(parts: WordParts, entries: ReadonlySet<string>) {
    this.parts = parts;
    this.entries = entries;
    this.styles = new WordStyles(parts.styles);
    this.numbering = new WordNumbering(parts.numbering, this.styles);
    this.part = parts.document;
    this.fields = new WordFields(parts.document.root);
    this.#index(parts.footnotes, "w:footnote");
    this.#index(parts.endnotes, "w:endnote");
  }

  #index(part: Part | null, name: string): void {
    if (part === null) return;
    for (const element of childrenOf(part.root, name))
      this.noteReferences.set(`${name}Reference ${element.attributes["w:id"]}`, { part, element });
  }

  /** All that `read` meets is left out; by the outermost rule where one is in force. */
  leaving(rule: WordRule, read: () => void): void {
    const before = this.rule;
    this.rule ??= rule;
    read();
    this.rule = before;
  }
}
