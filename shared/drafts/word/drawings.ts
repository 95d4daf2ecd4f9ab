/** Pictures, boxes and other things that are drawn on the page of a Word document. */
import { posix } from "node:path";
import { element } from "../body/hast-tree.ts";
import { ruleHere } from "./characters.ts";
import type { Cleaning } from "./cleaning.ts";
import type { WordRule } from "./findings.ts";
import type { WordParagraph } from "./paragraph.ts";
import { child, isElement, type XmlElement, type XmlNode } from "./xml-tree.ts";

/** A box with text: blocks that follow the paragraph, for readers unless there is a rule by which they are left out. */
export interface Box {
  readonly nodes: readonly XmlNode[];
  readonly rule: WordRule | null;
}

export interface Drawn {
  readonly paragraph: WordParagraph;
  readonly boxes: Box[];
  /** Of the link around it. */
  readonly href: string | null;
}

/** Drawings of printers, which no browser shows and no image library here opens. */
const UNSUPPORTED = /\.(?:emf|wmf|emz|wmz|pict|pct|wdp|hdp|jxr|svg|svgz|eps|pdf)$/i;
const PICTURE_WITHIN_DRAWING = "pic:pic";
/** Word adds these sentences to descriptions that no person wrote. */
const AUTOMATIC =
  /\s*(?:Description automatically generated(?: with [a-z -]{3,30} confidence)?|AI-generated content may be incorrect\.)\s*$/i;

export function readDrawing(drawing: XmlElement, drawn: Drawn, cleaning: Cleaning): void {
  if (drawing.name === "w:object") leaveObject(drawing, drawn, cleaning);
  else read(drawing, "", drawn, cleaning);
}

/** `alt`: the description of what is around. Recursion is bounded by the reader of XML. */
function read(element: XmlElement, alt: string, drawn: Drawn, cleaning: Cleaning): void {
  if (isHidden(element)) {
    if (cleaning.rule === null) cleaning.findings.count("hidden", cleaning.line);
    cleaning.leaving("hidden-text", () => readShown(element, alt, drawn, cleaning));
  } else readShown(element, alt, drawn, cleaning);
}

/** Word shows nothing of what somebody switched off in its Selection Pane, or hid by a style. */
function isHidden({ name, attributes, children }: XmlElement): boolean {
  if (name.startsWith("v:"))
    return /(?:^|;)\s*(?:visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(attributes.style ?? "");
  return children.some(
    (node) =>
      isElement(node) && /:(?:docPr|cNvPr)$/.test(node.name) && /^(?:1|true|on)$/.test(node.attributes.hidden ?? ""),
  );
}

function readShown(element: XmlElement, alt: string, drawn: Drawn, cleaning: Cleaning): void {
  const { name, attributes } = element;
  if (name === "w:txbxContent") addBox(element.children, drawn, cleaning);
  else if (name === PICTURE_WITHIN_DRAWING) readPicture(element, alt, drawn, cleaning);
  else if (name === "a:blipFill") readFill(element, alt, drawn, cleaning);
  else if (name === "v:imagedata") {
    const picture = { id: attributes["r:id"], isLinked: false, isCropped: isCropped(attributes, VML_CROPS) };
    place(picture, alt || (attributes["o:title"] ?? ""), drawn, cleaning);
  } else if (name === "v:fill" && attributes.type === "frame")
    place({ id: attributes["r:id"], isLinked: false, isCropped: false }, alt, drawn, cleaning);
  else if (name === "a:hlinkClick") leaveLink(targetOf(element, cleaning), cleaning);
  else if (name === "v:textpath") leaveDrawnText(attributes.string ?? "", cleaning);
  else if (name === "c:chart" || name === "dgm:relIds")
    leaveGraphic(name === "c:chart" ? "chart" : "diagram", alt, cleaning);
  else if (name === "mc:AlternateContent") {
    const branch = cleaning.alternates.chosen(element);
    if (branch !== null) readAll(branch, alt, drawn, cleaning);
  } else if (name === "?:t") leaveDrawnText(textOf(element), cleaning);
  else if (name === "a:t") leaveDrawnText(`${textOf(element)} `, cleaning);
  else readAll(element, describe(element, cleaning) || alt, drawn, cleaning);
}

function readAll(element: XmlElement, alt: string, drawn: Drawn, cleaning: Cleaning): void {
  for (const node of element.children) if (isElement(node)) read(node, alt, drawn, cleaning);
}

/** What is left out where the box is anchored is left out in the box. */
export function addBox(nodes: readonly XmlNode[], { boxes }: Drawn, cleaning: Cleaning): void {
  boxes.push({ nodes, rule: ruleHere(cleaning) });
}

function leaveDrawnText(text: string, cleaning: Cleaning): void {
  cleaning.findings.leave(cleaning.line, text, ruleHere(cleaning) ?? "drawing-text");
}

function textOf(element: XmlElement): string {
  return element.children.filter((node) => !isElement(node)).join("");
}

/** The description that an element gives of all that is drawn inside it. */
function describe(element: XmlElement, cleaning: Cleaning): string {
  const { alt, title } = element.attributes;
  if (element.name.startsWith("v:")) return alt ?? title ?? "";
  return describedBy(child(element, "wp:docPr") ?? child(element, "pic:nvPicPr"), cleaning);
}

/** Programs put the name of the file where a description should be. */
const FILE_NAME = /^[^\n]{0,500}\.(?:jpe?g|png|gif|tiff?|webp|bmp|heic|heif|avif|emf|wmf|svg|eps|psd)$/i;

function describedBy(properties: XmlElement | null, cleaning: Cleaning): string {
  const { descr: stated = "", title = "" } = (child(properties, "pic:cNvPr") ?? properties)?.attributes ?? {};
  const descr = FILE_NAME.test(stated.trim()) ? "" : stated;
  if (descr !== stated) {
    cleaning.findings.close();
    cleaning.findings.leave(cleaning.line, stated, "picture-name");
  }
  if (descr.trim() === "") return title;
  if (title.trim() !== "" && title !== descr) {
    cleaning.findings.close();
    cleaning.findings.leave(cleaning.line, title, "picture-title");
  }
  return descr;
}

function readPicture(picture: XmlElement, alt: string, drawn: Drawn, cleaning: Cleaning): void {
  const link = child(child(child(picture, "pic:nvPicPr"), "pic:cNvPr"), "a:hlinkClick");
  if (link !== null) leaveLink(targetOf(link, cleaning), cleaning);
  place(pictureIn(child(picture, "pic:blipFill")), describe(picture, cleaning) || alt, drawn, cleaning);
}

/** A shape that is filled with a picture shows it; one that is filled with a pattern shows none. */
function readFill(fill: XmlElement, alt: string, drawn: Drawn, cleaning: Cleaning): void {
  if (child(fill, "a:tile") === null) place(pictureIn(fill), alt, drawn, cleaning);
}

interface DrawnPicture {
  /** Of the relationship that leads to its file. */
  readonly id: string | undefined;
  /** The document says where the picture is, and does not hold it. */
  readonly isLinked: boolean;
  readonly isCropped: boolean;
}

const CROPS = ["l", "t", "r", "b"] as const;
const VML_CROPS = ["cropleft", "croptop", "cropright", "cropbottom"] as const;

function pictureIn(fill: XmlElement | null): DrawnPicture {
  const { "r:embed": embedded, "r:link": linked } = child(fill, "a:blip")?.attributes ?? {};
  const crops = child(fill, "a:srcRect")?.attributes ?? {};
  return { id: embedded ?? linked, isLinked: embedded === undefined, isCropped: isCropped(crops, CROPS) };
}

/** Negative numbers add a margin. */
function isCropped(attributes: XmlElement["attributes"], sides: readonly string[]): boolean {
  return sides.some((side) => Number.parseFloat(attributes[side] ?? "0") > 0);
}

function targetOf(link: XmlElement, { part }: Cleaning): string {
  return part.relationships.get(link.attributes["r:id"] ?? "")?.target ?? "";
}

/** Pictures of an article lead nowhere. Word states the address of one twice. */
function leaveLink(target: string, { findings, line, rule, linksLeft }: Cleaning): void {
  const told = linksLeft.get(line) ?? new Set();
  linksLeft.set(line, told);
  if (told.has(target)) return;
  told.add(target);
  findings.close();
  findings.leave(line, target, rule ?? "link");
}

function place(picture: DrawnPicture, description: string, { paragraph, href }: Drawn, cleaning: Cleaning): void {
  const { findings, part, entries, line, rule } = cleaning;
  const { isLinked, isCropped } = picture;
  const alt = description.replace(AUTOMATIC, "").trim();
  const relationship = part.relationships.get(picture.id ?? "");
  if (relationship === undefined && alt === "") return;
  const target = relationship?.target ?? "";
  const leave = (why: "external-picture" | "missing-picture" | "unsupported-picture") => {
    findings.close();
    findings.leave(line, [target, alt].filter((word) => word !== "").join(" "), rule ?? why);
    if (rule === null) findings.count(why, line, target || alt);
  };
  if (relationship !== undefined && (isLinked || relationship.isExternal)) leave("external-picture");
  else if (relationship === undefined || !entries.has(target)) leave("missing-picture");
  else if (UNSUPPORTED.test(target)) leave("unsupported-picture");
  else if (rule !== null) findings.leave(line, alt === "" ? posix.basename(target) : alt, rule);
  else {
    findings.close();
    const address = href ?? cleaning.fields.href;
    if (address !== null) leaveLink(address, cleaning);
    if (isCropped) findings.count("cropped", line, posix.basename(target));
    paragraph.add(element("img", [], { src: sourceOf(target, cleaning), alt }));
  }
}

/** What the picture is called in the article: the name of its file, unless that could be taken for another one. */
function sourceOf(entry: string, { sources, pictures }: Cleaning): string {
  const known = sources.get(entry);
  if (known !== undefined) return known;
  const name = posix.basename(entry);
  const isFree = /^[\w-][\w. -]*$/.test(name) && ![...sources.values()].includes(name);
  const src = isFree ? name : `picture-${sources.size + 1}${/\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? ""}`;
  sources.set(entry, src);
  pictures.push({ src, entry });
  return src;
}

/** A spreadsheet, a recording, a control: none of them is text, and its preview is no picture. */
function leaveObject(object: XmlElement, drawn: Drawn, cleaning: Cleaning): void {
  const kinds: string[] = [];
  const collect = (element: XmlElement) => {
    if (element.name === "o:OLEObject") kinds.push(element.attributes.ProgID ?? "");
    else if (element.name === "w:control") kinds.push(element.attributes["w:name"] ?? "");
    else if (element.name === "w:txbxContent") addBox(element.children, drawn, cleaning);
    else for (const node of element.children) if (isElement(node)) collect(node);
  };
  collect(object);
  for (const kind of kinds.length === 0 ? [""] : kinds) leaveGraphic(kind || "object", "", cleaning);
}

/** A chart or diagram without a picture of itself, or any object. */
export function leaveGraphic(kind: string, alt: string, { findings, line, rule }: Cleaning): void {
  findings.close();
  findings.leave(line, alt === "" ? kind : `${kind}: ${alt}`, rule ?? "embedded-object");
  if (rule === null) findings.count("object", line, alt === "" ? kind : `${kind} ${alt}`);
}
