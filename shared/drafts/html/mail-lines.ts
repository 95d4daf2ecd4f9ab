/** A mail line by line, and which of them its program says that it quotes or passes on. */
import type { Element, ElementContent } from "hast";
import { elementsIn, textOf } from "../body/hast-tree.ts";
import { singleSpaced } from "../characters.ts";
import { attributeOf, hasClassLike, styleOf } from "./classes.ts";
import { beginsMail, fieldOf, isMark, isSender, maySaySender } from "./mail-headers.ts";
import { ruleOfSignature } from "./mail-signatures.ts";

export interface MailLine {
  /** Texts, and what else is not read any deeper. */
  readonly nodes: readonly ElementContent[];
  readonly parent: Element | null;
  readonly text: string;
  /** Words, or a picture. */
  readonly isFilled: boolean;
  /** May be a word to the desk: in a paragraph or a box, and no picture. */
  readonly isPlain: boolean;
  /** The box in which its program writes the header of a mail. */
  readonly header: HeaderBox | null;
  /** Belongs to a mail that is quoted or passed on. */
  isQuoted: boolean;
  /** By which it is left out. */
  rule: string | null;
}

export interface HeaderBox {
  /** Outlook only draws a line above it: then its first lines must say so. */
  isSure: boolean;
}

/** A quotation is a mail where its program says so: letters are quoted in stories, too. */
export interface Quotation {
  readonly around: Quotation | null;
  readonly isOfProgram: boolean;
  isMail: boolean;
  isBegun: boolean;
}

interface Place {
  readonly parent: Element | null;
  readonly quotation: Quotation | null;
  readonly header: HeaderBox | null;
  readonly isPlain: boolean;
}

export interface MailLines {
  readonly lines: readonly MailLine[];
  /** Of each element: its first line, and the one behind its last. */
  readonly spans: ReadonlyMap<Element, readonly [from: number, until: number]>;
  readonly quotations: ReadonlyMap<Element, Quotation>;
}

const RUNNING = new Set(
  "a abbr b bdi big cite code del em font i ins kbd label mark o:p q s small span strike strong sub sup time tt u".split(
    " ",
  ),
);
const LEAVES = new Set(["br", "img", "wbr"]);
const SHOWN = /^(?:img|picture|video|audio|iframe|frame|object|embed|svg|canvas)$/;

export function readMailLines(nodes: readonly ElementContent[]): MailLines {
  const reading = new Reading();
  reading.readAll(nodes, { parent: null, quotation: null, header: null, isPlain: true });
  return reading;
}

class Reading implements MailLines {
  readonly lines: MailLine[] = [];
  readonly spans = new Map<Element, readonly [number, number]>();
  readonly quotations = new Map<Element, Quotation>();
  /** Of the line that is being read. */
  #leaves: ElementContent[] = [];
  /** The last line that holds anything. */
  #last: MailLine | null = null;
  /** Everything from here on is the mail that was answered or passed on. */
  #isBehind = false;

  readAll(nodes: readonly ElementContent[], place: Place): void {
    this.#read(nodes, place);
    this.#end(place, null);
  }

  #read(nodes: readonly ElementContent[], place: Place): void {
    for (const node of nodes) {
      if (node.type === "comment") continue;
      const rule = node.type === "element" ? ruleOfSignature(node) : null;
      if (node.type !== "element" || LEAVES.has(node.tagName)) this.#leaves.push(node);
      else if (rule === null && RUNNING.has(node.tagName)) this.#read(node.children, place);
      else this.#enter(node, place, rule);
      if (node.type === "element" && node.tagName === "br") this.#end(place, null);
    }
  }

  /** An element in which other lines stand than around it. */
  #enter(node: Element, around: Place, rule: string | null): void {
    this.#end(around, null);
    const from = this.lines.length;
    const place = this.#placeIn(node, around);
    const isRow = node.tagName === "tr" && place.header !== null;
    if (rule !== null || isRow || node.tagName === "hr" || SHOWN.test(node.tagName)) this.#leaves.push(node);
    else this.#read(node.children, place);
    this.#end(place, rule);
    this.spans.set(node, [from, this.lines.length]);
  }

  #placeIn(node: Element, around: Place): Place {
    const id = attributeOf(node, "id");
    const isTableOfMark = node.tagName === "table" && this.#last !== null && isMark(this.#last.text);
    if (isTableOfMark && this.#last !== null) this.#last.isQuoted = true;
    const isAbove =
      /^(?:x_)?(?:divRplyFwdMsg|appendonsend)$/.test(id) ||
      hasClassLike(node, /^OutlookMessageHeader$/) ||
      attributeOf(node, "dataMarker") === "__HEADERS__" ||
      isTableOfMark;
    const isHeader = isAbove || hasClassLike(node, /^(?:gmail_attr|moz-cite-prefix|moz-email-headers-table)$/);
    const isLined = node.tagName === "div" && /border-top:\s*solid/i.test(styleOf(node));
    if (isAbove) this.#isBehind = true;
    return {
      parent: node,
      quotation: isHeader
        ? quotation(around.quotation, true)
        : (this.#quotationOf(node, around.quotation) ?? around.quotation),
      header: isHeader || isLined ? { isSure: isHeader } : around.header,
      isPlain: around.isPlain && /^(?:p|div)$/.test(node.tagName),
    };
  }

  #quotationOf(node: Element, around: Quotation | null): Quotation | null {
    const isBox =
      hasClassLike(node, /^(?:(?:gmail|yahoo|protonmail)_quoted?|gmail_extra|zmail_extra|moz-forward-container)$/) ||
      attributeOf(node, "id") === "mail-editor-reference-message-container";
    if (node.tagName !== "blockquote") return isBox ? quotation(around, true) : null;
    const isOfProgram = isBox || attributeOf(node, "type") === "cite";
    const sender = this.#senderAbove(isOfProgram);
    for (const line of sender) line.isQuoted = true;
    const quoted = { ...quotation(around, sender.length > 0), isOfProgram };
    this.quotations.set(node, quoted);
    return quoted;
  }

  /** The lines that say whose words follow: it may be broken in two. */
  #senderAbove(isOfProgram: boolean): readonly MailLine[] {
    const last = this.#last;
    if (last === null) return [];
    const says = isOfProgram ? maySaySender : isSender;
    if (last.header?.isSure === true || says(last.text)) return [last];
    const above = this.lines[this.lines.lastIndexOf(last) - 1];
    const isBroken = above?.isFilled === true && above.parent === last.parent && says(`${above.text} ${last.text}`);
    return isBroken ? [above, last] : [];
  }

  #end(place: Place, rule: string | null): void {
    const nodes = this.#leaves;
    this.#leaves = [];
    if (nodes.every((node) => node.type === "text" && /^[ \t\n\r\f]*$/.test(node.value))) return;
    const text = singleSpaced(nodes.map(textOf).join(""));
    const isPicture = nodes.some((node) => elementsIn(node).some(({ tagName }) => SHOWN.test(tagName)));
    const line: MailLine = {
      nodes,
      parent: place.parent,
      text,
      isFilled: text !== "" || isPicture,
      isPlain: place.isPlain && !isPicture,
      header: place.header,
      isQuoted: this.#isBehind || isMail(place.quotation),
      rule,
    };
    if (rule === null && text !== "") this.#judge(line, place.quotation);
    this.lines.push(line);
    if (line.isFilled) this.#last = line;
  }

  #judge(line: MailLine, quoted: Quotation | null): void {
    if (quoted?.isOfProgram === true && !quoted.isBegun && beginsMail(line.text)) quoted.isMail = true;
    if (quoted !== null) quoted.isBegun = true;
    line.isQuoted ||= isMail(quoted);
    const last = this.#last;
    if (line.isQuoted || last === null) return;
    const isHeader = isHeaderOf(last, line);
    if (isHeader && last.header !== null) last.header.isSure = true;
    this.#isBehind ||= isHeader;
    if (!isHeader && !isAnswered(last, line)) return;
    last.isQuoted = true;
    line.isQuoted = true;
  }
}

function quotation(around: Quotation | null, isOwn: boolean): Quotation {
  return { around, isOfProgram: false, isMail: isOwn, isBegun: false };
}

function isMail(quoted: Quotation | null): boolean {
  for (let one = quoted; one !== null; one = one.around) if (one.isMail) return true;
  return false;
}

/** Plain mails have a sign in front of each line that they quote. */
function isAnswered(last: MailLine, { text }: MailLine): boolean {
  return text.startsWith(">") && (isSender(last.text) || (last.isQuoted && last.text.startsWith(">")));
}

/** Below a line that is drawn, or words that say so, stands whose mail it is: everything behind that is the mail. */
function isHeaderOf(first: MailLine, { text, header }: MailLine): boolean {
  if (isMark(first.text)) return fieldOf(text) === "from";
  return first.header !== null && first.header === header && fieldOf(first.text) === "from" && fieldOf(text) === "date";
}
