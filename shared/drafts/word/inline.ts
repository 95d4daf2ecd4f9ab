/** What stands inside the paragraphs of a Word document: for readers, or for nobody but its writers. */
import { element } from "../body/hast-tree.ts";
import { charactersOf, type Inline, readCharacters, readText, ruleHere } from "./characters.ts";
import type { Cleaning } from "./cleaning.ts";
import { addBox, leaveGraphic, readDrawing } from "./drawings.ts";
import type { WordRule } from "./findings.ts";
import { formulaReaders } from "./formulas.ts";
import { lookOf } from "./look.ts";
import { type Look, PLAIN } from "./paragraph.ts";
import { child, isElement, isSet, settingOf, type XmlElement, type XmlNode } from "./xml-tree.ts";

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
const TRANSPARENT = new Set("w:smartTag w:customXml w:dir w:bdo w:sdtContent w:rubyBase".split(" "));
export function readInline(nodes: readonly XmlNode[], inline: Inline, cleaning: Cleaning): void {
  for (const node of nodes) if (isElement(node)) readElement(node, PLAIN, inline, cleaning);
}

function readElement(element: XmlElement, look: Look, inline: Inline, cleaning: Cleaning): void {
  const { name, children } = element;
  const reader = READERS.get(name);
  if (reader !== undefined) reader(element, inline, cleaning);
  else if (readCharacters(element, look, inline, cleaning) || NOTHING.has(name) || /^m:\w+Pr$/.test(name)) return;
  else {
    const isKnown = TRANSPARENT.has(name) || name.startsWith("m:");
    if (!isKnown) cleaning.findings.count("unknown", cleaning.line, name);
    for (const node of children) {
      if (isElement(node)) readElement(node, look, inline, cleaning);
      else if (!isKnown && node.trim() !== "") readText(node, look, inline, cleaning);
    }
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
  ["w:subDoc", leaveSubdocument],
  ["w:ruby", readRuby],
  ["mc:AlternateContent", readAlternates],
  // Blocks where none may be: they follow the paragraph.
  ["w:p", (element, inline, cleaning) => addBox([element], inline, cleaning)],
  ["w:tbl", (element, inline, cleaning) => addBox([element], inline, cleaning)],
  ...formulaReaders(readInline),
]);

function readRun(run: XmlElement, inline: Inline, cleaning: Cleaning): void {
  const properties = child(run, "w:rPr");
  const look = lookOf(properties, inline, cleaning);
  const readEach = (nodes: readonly XmlNode[]) => {
    for (const node of nodes) if (isElement(node)) readElement(node, look, inline, cleaning);
  };
  const marked = run.children.findIndex((node) => isElement(node) && hasOwnMark(node));
  const read = () => {
    readEach(marked === -1 ? run.children : run.children.slice(0, marked + 1));
    if (marked !== -1) cleaning.leaving("note-mark", () => readEach(run.children.slice(marked + 1)));
  };
  const isHidden = cleaning.styles.isHidden(inline.properties, properties);
  if (isHidden && cleaning.rule === null && cleaning.alternates.plainText(run) !== "")
    cleaning.findings.count("hidden", cleaning.line);
  if (isHidden) cleaning.leaving("hidden-text", read);
  else read();
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

/** A chapter of a book, in a file of its own. */
function leaveSubdocument({ attributes }: XmlElement, _: Inline, cleaning: Cleaning): void {
  const relationship = cleaning.part.relationships.get(attributes["r:id"] ?? "");
  leaveGraphic(relationship?.target ?? "subdocument", "", cleaning);
}

function readSimpleField(element: XmlElement, inline: Inline, cleaning: Cleaning): void {
  cleaning.fields.enter(element.attributes["w:instr"] ?? "");
  readInline(element.children, inline, cleaning);
  cleaning.fields.leave();
}

function readFieldMark(element: XmlElement, inline: Inline, cleaning: Cleaning): void {
  const shown = cleaning.fields.mark(element);
  if (shown === null) return;
  const { text, rule, isMissed } = shown;
  if (isMissed && ruleHere(cleaning) === null) cleaning.findings.count("field", cleaning.line, text);
  if (rule === null) readText(text, PLAIN, inline, cleaning);
  else {
    cleaning.findings.close();
    cleaning.leaving(rule, () => readText(text, PLAIN, inline, cleaning));
  }
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

/** A note may be called by a sign that somebody typed behind its reference; readers get its number. */
function hasOwnMark({ name, attributes }: XmlElement): boolean {
  const isReference = name === "w:footnoteReference" || name === "w:endnoteReference";
  return isReference && /^(?:1|true|on)$/.test(attributes["w:customMarkFollows"] ?? "");
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
  const others = alternates.all(element).filter((branch) => branch !== chosen);
  if (others.length === 0) return;
  // The text of the element is that of the chosen branch.
  const text = alternates.plainText(element);
  for (const branch of others) {
    const other = alternates.plainText(branch);
    if (other === text) continue;
    findings.close();
    findings.leave(line, other, "alternate-content");
  }
}
