/** What stands inside the paragraphs of a Word document: for readers, or for nobody but its writers. */
import { element } from "./hast-tree.ts";
import type { Cleaning } from "./word-cleaning.ts";
import { type Drawn, leaveGraphic, readDrawing } from "./word-drawings.ts";
import type { WordRule } from "./word-findings.ts";
import { type Look, PLAIN } from "./word-paragraph.ts";
import { SYMBOL_FONT, signOf } from "./word-symbols.ts";
import { child, isElement, isSet, settingOf, type XmlElement, type XmlNode } from "./word-xml.ts";

/** A paragraph that is being read. */
export interface Inline extends Drawn {
  readonly properties: XmlElement | null;
  readonly href: string | null;
  readonly script: Look["script"];
}

type Reader = (element: XmlElement, inline: Inline, cleaning: Cleaning) => void;

/** Neither text nor anything that readers could miss. */
const NOTHING = new Set(
  (
    "w:pPr w:rPr w:sectPr w:proofErr w:bookmarkStart w:bookmarkEnd w:commentRangeEnd w:permStart w:permEnd " +
    "w:lastRenderedPageBreak w:annotationRef w:footnoteRef w:endnoteRef w:separator w:continuationSeparator w:pgNum " +
    "w:softHyphen w:sdtPr w:sdtEndPr w:smartTagPr w:customXmlPr w:rubyPr w:rt w:moveFromRangeStart w:moveFromRangeEnd " +
    "w:moveToRangeStart w:moveToRangeEnd w:customXmlInsRangeStart w:customXmlInsRangeEnd w:customXmlDelRangeStart " +
    "w:customXmlDelRangeEnd w:customXmlMoveFromRangeStart w:customXmlMoveFromRangeEnd w:customXmlMoveToRangeStart " +
    "w:customXmlMoveToRangeEnd w:dayShort w:dayLong w:monthShort w:monthLong w:yearShort w:yearLong w:tblPr w:tblGrid " +
    "w:trPr w:tcPr w:tblPrEx w:fldData w:ffData"
  ).split(" "),
);
/** Marks around text that say nothing to readers. */
const TRANSPARENT = new Set("w:smartTag w:customXml w:dir w:bdo w:sdtContent w:rubyBase w:subDoc".split(" "));
const SCRIPTS: ReadonlyMap<string, Look["script"]> = new Map([
  ["superscript", "sup"],
  ["subscript", "sub"],
]);
/** Where fonts of symbols have their letters. */
const PRIVATE_USE = /[\uf020-\uf0ff]/;

export function readInline(nodes: readonly XmlNode[], inline: Inline, cleaning: Cleaning): void {
  for (const node of nodes) if (isElement(node)) readElement(node, PLAIN, inline, cleaning);
}

function readElement(element: XmlElement, look: Look, inline: Inline, cleaning: Cleaning): void {
  const { name, children } = element;
  const reader = READERS.get(name);
  if (reader !== undefined) reader(element, inline, cleaning);
  else if (readCharacters(element, look, inline, cleaning) || NOTHING.has(name) || /^m:\w+Pr$/.test(name)) return;
  else {
    if (!TRANSPARENT.has(name) && !name.startsWith("m:")) cleaning.findings.count("unknown", cleaning.line, name);
    for (const node of children) if (isElement(node)) readElement(node, look, inline, cleaning);
  }
}

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["w:r", readRun],
  ["m:r", readRun],
  ["w:hyperlink", readHyperlink],
  ["w:fldSimple", readSimpleField],
  ["w:ins", readInsertion],
  ["w:moveTo", readInsertion],
  ["w:del", readDeletion],
  ["w:moveFrom", readDeletion],
  ["w:sdt", readControl],
  ["w:commentRangeStart", readCommentMark],
  ["w:commentReference", readCommentMark],
  ["w:footnoteReference", readNoteReference],
  ["w:endnoteReference", readNoteReference],
  ["w:fldChar", readFieldMark],
  ["w:instrText", (element, _, { fields }) => fields.code(charactersOf(element))],
  ["w:delInstrText", () => undefined],
  ["w:drawing", readDrawing],
  ["w:pict", readDrawing],
  ["w:object", readDrawing],
  ["w:control", (element, _, cleaning) => leaveGraphic(element.attributes["w:name"] ?? "control", "", cleaning)],
  ["w:ruby", readRuby],
  ["mc:AlternateContent", readAlternates],
  // Blocks where none may be: they follow the paragraph.
  ["w:p", (element, { boxes }) => void boxes.push(element)],
  ["w:tbl", (element, { boxes }) => void boxes.push(element)],
  ["m:oMath", readFormula],
  ["m:f", readFraction],
  ["m:sup", (element, inline, cleaning) => readInline(element.children, { ...inline, script: "sup" }, cleaning)],
  ["m:sub", (element, inline, cleaning) => readInline(element.children, { ...inline, script: "sub" }, cleaning)],
]);

function readRun(run: XmlElement, inline: Inline, cleaning: Cleaning): void {
  const properties = child(run, "w:rPr");
  const look = lookOf(properties, inline, cleaning);
  const read = () => {
    for (const node of run.children) if (isElement(node)) readElement(node, look, inline, cleaning);
  };
  const isHidden = cleaning.styles.isHidden(inline.properties, properties);
  if (isHidden && cleaning.rule === null && cleaning.alternates.plainText(run) !== "")
    cleaning.findings.count("hidden", cleaning.line);
  if (isHidden) cleaning.leaving("hidden-text", read);
  else read();
}

function lookOf(properties: XmlElement | null, inline: Inline, { styles }: Cleaning): Look {
  const size = styles.sizeOf(inline.properties, properties);
  if (properties === null) return { ...PLAIN, size, script: inline.script };
  const isSet = (name: string) => styles.isSetOnText(properties, name);
  const script = styles.textValue(properties, "w:vertAlign");
  const font = child(properties, "w:rFonts")?.attributes ?? {};
  return {
    isBold: isSet("w:b"),
    isItalic: isSet("w:i"),
    isUnderlined: isUnderline(styles.textValue(properties, "w:u")),
    isStruckOut: isSet("w:strike") || isSet("w:dstrike"),
    script: SCRIPTS.get(script ?? "") ?? inline.script,
    size,
    symbolFont: [font["w:ascii"], font["w:hAnsi"]].find((name) => SYMBOL_FONT.test(name ?? "")) ?? null,
  };
}

function isUnderline(value: string | null): boolean {
  return value !== null && !/^(?:none|false|0|off)$/.test(value);
}

/** Characters and what stands for them; returns whether the element was one of them. */
function readCharacters(node: XmlElement, look: Look, inline: Inline, cleaning: Cleaning): boolean {
  switch (node.name) {
    case "w:t":
    case "m:t":
      readText(charactersOf(node), look, inline, cleaning);
      return true;
    case "w:delText":
      cleaning.leaving("tracked-deletion", () => readText(charactersOf(node), look, inline, cleaning));
      return true;
    case "w:tab":
    case "w:ptab":
      readText(" ", look, inline, cleaning);
      return true;
    case "w:noBreakHyphen":
      readText("\u2011", look, inline, cleaning);
      return true;
    case "w:br":
    case "w:cr":
      if (ruleHere(cleaning) === null) inline.paragraph.add(element("br", []));
      else readText(" ", look, inline, cleaning);
      return true;
    case "w:sym":
      readSymbol(node, look, inline, cleaning);
      return true;
    default:
      return false;
  }
}

function charactersOf(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? charactersOf(node) : node)).join("");
}

/** Why text that stands here is not for readers, or null. */
function ruleHere({ rule, fields }: Cleaning): WordRule | null {
  if (rule !== null) return rule;
  if (fields.isCode) return "field-code";
  return fields.isContents ? "table-of-contents" : null;
}

function readText(text: string, look: Look, inline: Inline, cleaning: Cleaning): void {
  const { findings, line } = cleaning;
  const { symbolFont } = look;
  const rule = ruleHere(cleaning);
  if (text === "") return;
  if (rule !== null) {
    findings.leave(line, text, rule);
    return;
  }
  findings.close();
  if (symbolFont !== null && PRIVATE_USE.test(text)) readSymbols(text, symbolFont, look, inline, cleaning);
  else inline.paragraph.text(findings.seen(line, text.normalize("NFC")), look, hrefHere(inline, cleaning));
}

/** Letters in a font of symbols, each of which means another sign. */
function readSymbols(text: string, font: string, look: Look, inline: Inline, cleaning: Cleaning): void {
  for (const character of text) {
    if (PRIVATE_USE.test(character)) readSign(font, character.charCodeAt(0), look, inline, cleaning);
    else readText(character, { ...look, symbolFont: null }, inline, cleaning);
  }
}

function readSymbol({ attributes }: XmlElement, look: Look, inline: Inline, cleaning: Cleaning): void {
  const { "w:font": font = "", "w:char": code = "" } = attributes;
  if (/^[0-9a-f]{1,6}$/i.test(code)) readSign(font, Number.parseInt(code, 16), look, inline, cleaning);
}

function readSign(font: string, code: number, look: Look, inline: Inline, cleaning: Cleaning): void {
  const { findings, line } = cleaning;
  const sign = signOf(font, code);
  if (sign !== null) {
    readText(sign, { ...look, symbolFont: null }, inline, cleaning);
    return;
  }
  const name = `${font.slice(0, 60)} ${code.toString(16).toUpperCase()}`;
  findings.close();
  findings.leave(line, name, ruleHere(cleaning) ?? "unknown-symbol");
  if (ruleHere(cleaning) === null) findings.count("symbol", line, name);
}

function hrefHere({ href }: Inline, { fields }: Cleaning): string | null {
  return href ?? fields.href;
}

/** A link to a place in the document itself leads nowhere on a page; only its text stays. */
function readHyperlink(element: XmlElement, inline: Inline, cleaning: Cleaning): void {
  const { "r:id": id = "", "w:anchor": anchor } = element.attributes;
  const relationship = cleaning.part.relationships.get(id);
  const isOutside = relationship?.isExternal === true && relationship.target !== "";
  if (relationship !== undefined && !isOutside) cleaning.findings.leave(cleaning.line, relationship.target, "link");
  const href = isOutside ? `${relationship.target}${anchor ? `#${anchor}` : ""}` : null;
  readInline(element.children, href === null || href.startsWith("#") ? inline : { ...inline, href }, cleaning);
}

function readSimpleField(element: XmlElement, inline: Inline, cleaning: Cleaning): void {
  cleaning.fields.enter(element.attributes["w:instr"] ?? "");
  readInline(element.children, inline, cleaning);
  cleaning.fields.leave();
}

function readFieldMark(element: XmlElement, inline: Inline, cleaning: Cleaning): void {
  readText(cleaning.fields.mark(element), PLAIN, inline, cleaning);
}

function readInsertion(element: XmlElement, inline: Inline, cleaning: Cleaning): void {
  if (cleaning.rule === null) cleaning.findings.count("insertion", cleaning.line);
  readInline(element.children, inline, cleaning);
}

function readDeletion(element: XmlElement, inline: Inline, cleaning: Cleaning): void {
  if (cleaning.rule === null) cleaning.findings.count("deletion", cleaning.line);
  cleaning.leaving("tracked-deletion", () => readInline(element.children, inline, cleaning));
}

/** A form field, a date picker, a drop-down: its content is text like any other, unless nobody filled it in. */
function readControl(element: XmlElement, inline: Inline, cleaning: Cleaning): void {
  const read = () => readInline(child(element, "w:sdtContent")?.children ?? [], inline, cleaning);
  const rule = ruleOfControl(element);
  if (rule === null) read();
  else cleaning.leaving(rule, read);
}

export function ruleOfControl(control: XmlElement): WordRule | null {
  const properties = child(control, "w:sdtPr");
  if (isSet(properties, "w:showingPlcHdr") === true) return "placeholder";
  const gallery = settingOf(
    child(properties, "w:docPartObj") ?? child(properties, "w:docPartList"),
    "w:docPartGallery",
  );
  return gallery === "Table of Contents" ? "table-of-contents" : null;
}

function readCommentMark({ attributes }: XmlElement, _: Inline, { commentLines, line }: Cleaning): void {
  const id = attributes["w:id"] ?? "";
  if (!commentLines.has(id)) commentLines.set(id, line);
}

/** Each note is shown once, at its first reference. */
function readNoteReference({ name, attributes }: XmlElement, inline: Inline, cleaning: Cleaning): void {
  const note = cleaning.noteReferences.get(`${name} ${attributes["w:id"]}`);
  if (note === undefined || cleaning.isNote || cleaning.notesShown.has(note.element)) return;
  const { line } = cleaning;
  const rule = ruleHere(cleaning);
  if (rule !== null) cleaning.notesLeft.set(note.element, { line, rule });
  else {
    cleaning.notesShown.add(note.element);
    const number = cleaning.notes.push({ ...note, line });
    inline.paragraph.add(element("sup", [], { dataNote: String(number) }));
  }
}

/** Readings above East Asian characters: the characters are the text. */
function readRuby(element: XmlElement, inline: Inline, cleaning: Cleaning): void {
  const reading = child(element, "w:rt");
  readInline(child(element, "w:rubyBase")?.children ?? [], inline, cleaning);
  if (reading !== null) cleaning.leaving("ruby", () => readInline(reading.children, inline, cleaning));
}

function readAlternates(element: XmlElement, inline: Inline, cleaning: Cleaning): void {
  const chosen = cleaning.alternates.chosen(element);
  leaveOthers(element, chosen, cleaning);
  readInline(chosen?.children ?? [], inline, cleaning);
}

/** Both ways to write a thing say the same; where they do not, the other one is told. */
export function leaveOthers(element: XmlElement, chosen: XmlElement | null, cleaning: Cleaning): void {
  const { alternates, findings, line } = cleaning;
  const text = chosen === null ? "" : alternates.plainText(chosen);
  for (const branch of alternates.all(element)) {
    const other = branch === chosen ? text : alternates.plainText(branch);
    if (other === text) continue;
    findings.close();
    findings.leave(line, other, "alternate-content");
  }
}

function readFormula(element: XmlElement, inline: Inline, cleaning: Cleaning): void {
  if (cleaning.rule === null) cleaning.findings.count("formula", cleaning.line);
  readInline(element.children, inline, cleaning);
}

function readFraction(element: XmlElement, inline: Inline, cleaning: Cleaning): void {
  readInline(child(element, "m:num")?.children ?? [], inline, cleaning);
  readText("/", PLAIN, inline, cleaning);
  readInline(child(element, "m:den")?.children ?? [], inline, cleaning);
}
