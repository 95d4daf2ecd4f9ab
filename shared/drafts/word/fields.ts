/** Fields of a Word document: a code that readers never see, and a result that they do. */
import { type Shown, shownWithoutResult } from "./resultless-fields.ts";
import { descendantsOf, type XmlElement } from "./xml-tree.ts";

interface Field {
  readonly begin: XmlElement | null;
  readonly code: string[];
  isResult: boolean;
  /** Of this field or one around it. */
  href: string | null;
  isContents: boolean;
  readonly isInCode: boolean;
}

/** What else it says may stand before the address: a tip, a window. */
const HYPERLINK =
  /^\s*HYPERLINK(?:\s+\\[ot]\s+"[^"]{0,1000}"|\s+\\[mn]){0,4}\s+(?:"([^"]{0,4000})"|([^\s"\\]\S{0,4000}))/i;
const ANCHOR = /\\l\s+"([^"]{1,1000})"/i;
const CONTENTS = /^\s*TOC\s/i;

export class WordFields {
  readonly #open: Field[] = [];
  /** Marks of fields that have a beginning and an end; with others a document would disappear in a code that never ends. */
  readonly #whole: ReadonlySet<XmlElement>;

  constructor(root: XmlElement) {
    this.#whole = marksOfWholeFields(root);
  }

  /** Whether what stands here is part of a code. */
  get isCode(): boolean {
    const field = this.#open.at(-1);
    return field !== undefined && (field.isInCode || !field.isResult);
  }

  get href(): string | null {
    return this.#open.at(-1)?.href ?? null;
  }

  get isContents(): boolean {
    return this.#open.at(-1)?.isContents ?? false;
  }

  code(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.isResult) field.code.push(text);
  }

  /** Returns what a field shows that ends without a result. */
  mark(fieldCharacter: XmlElement): Shown | null {
    if (!this.#whole.has(fieldCharacter)) return null;
    const type = fieldCharacter.attributes["w:fldCharType"];
    if (type === "begin") this.#begin(fieldCharacter);
    const field = this.#open.at(-1);
    if (type === "separate" && field !== undefined) this.#toResult(field);
    if (type !== "end") return null;
    this.#open.pop();
    if (field === undefined || field.isResult || field.isInCode) return null;
    return shownWithoutResult(field.begin, field.code.join("").trim());
  }

  /** A field whose code is an attribute. */
  enter(code: string): void {
    const field = this.#begin(null);
    field.code.push(code);
    this.#toResult(field);
  }

  leave(): void {
    this.#open.pop();
  }

  #begin(begin: XmlElement | null): Field {
    const { href, isContents, isCode } = this;
    const field: Field = { begin, code: [], isResult: false, href, isContents, isInCode: isCode };
    this.#open.push(field);
    return field;
  }

  #toResult(field: Field): void {
    const code = field.code.join("");
    field.isResult = true;
    field.isContents ||= CONTENTS.test(code);
    field.href = hrefOf(code) ?? field.href;
  }
}

/** A link to a place in the document itself leads nowhere on a page. */
function hrefOf(code: string): string | null {
  const match = HYPERLINK.exec(code);
  const address = match?.[1] ?? match?.[2] ?? "";
  if (address === "") return null;
  const anchor = ANCHOR.exec(code)?.[1];
  return anchor === undefined ? address : `${address}#${anchor}`;
}

function marksOfWholeFields(root: XmlElement): Set<XmlElement> {
  const whole = new Set<XmlElement>();
  const open: XmlElement[][] = [];
  for (const element of descendantsOf(root)) {
    if (element.name !== "w:fldChar") continue;
    const type = element.attributes["w:fldCharType"];
    if (type === "begin") open.push([element]);
    else open.at(-1)?.push(element);
    if (type === "end") for (const mark of open.pop() ?? []) whole.add(mark);
  }
  return whole;
}
