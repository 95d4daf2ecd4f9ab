/** Fields of a Word document: a code that readers never see, and a result that they do. */
import { child, childrenOf, descendantsOf, isSet, settingOf, type XmlElement } from "./xml-tree.ts";

interface Field {
  readonly begin: XmlElement | null;
  readonly code: string[];
  isResult: boolean;
  /** Of this field or one around it. */
  href: string | null;
  isContents: boolean;
  readonly isInCode: boolean;
}

const HYPERLINK = /^\s*HYPERLINK\s+(?:"([^"]{0,4000})"|([^\s"\\]\S{0,4000}))/i;
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

  /** Returns the text that a field without a result shows: the boxes and choices of forms. */
  mark(fieldCharacter: XmlElement): string {
    if (!this.#whole.has(fieldCharacter)) return "";
    const type = fieldCharacter.attributes["w:fldCharType"];
    if (type === "begin") this.#begin(fieldCharacter);
    const field = this.#open.at(-1);
    if (type === "separate" && field !== undefined) this.#toResult(field);
    if (type !== "end") return "";
    this.#open.pop();
    return field === undefined || field.isResult ? "" : formText(field);
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

function formText({ begin, code }: Field): string {
  const data = child(begin, "w:ffData");
  const name = code.join("").trim();
  if (/^FORMCHECKBOX/i.test(name)) {
    const box = child(data, "w:checkBox");
    return (isSet(box, "w:checked") ?? isSet(box, "w:default") ?? false) ? "☑" : "☐";
  }
  if (!/^FORMDROPDOWN/i.test(name)) return "";
  const list = child(data, "w:ddList");
  const chosen = Number.parseInt(settingOf(list, "w:result") ?? settingOf(list, "w:default") ?? "0", 10);
  return childrenOf(list, "w:listEntry")[chosen]?.attributes["w:val"] ?? "";
}
