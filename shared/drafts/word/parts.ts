/** The parts of a Word document: which files of the archive they are, and their XML. */
import { posix } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { WORD_XML_BYTES_MAX } from "../limits.ts";
import type { Problem } from "../report.ts";
import { PartNames } from "./part-names.ts";
import { type XmlFault, XmlReader } from "./xml.ts";
import { childrenOf, type XmlElement } from "./xml-tree.ts";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `image`, `footnotes`, `hyperlink` … */
  readonly type: string;
  /** Name of a file in the archive, or an address outside it. */
  readonly target: string;
  readonly isExternal: boolean;
}

export type Relationships = ReadonlyMap<string, Relationship>;

export interface Part {
  readonly root: XmlElement;
  readonly relationships: Relationships;
}

export interface WordParts {
  readonly ok: true;
  readonly document: Part;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly footnotes: Part | null;
  readonly endnotes: Part | null;
  readonly comments: Part | null;
  readonly headersAndFooters: readonly Part[];
}

const CONTENT_TYPES = "[Content_Types].xml";
const MAIN = "word/document.xml";
const ADDRESS_CHARACTERS_MAX = 10_000;

/** Thrown and caught in this file alone: a fault in any part is one of the document. */
class Unreadable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** The file in which a document of this archive is, or null when there is none. */
export function mainPartOf(archive: Archive): string | null {
  const source = sourceOf(archive);
  try {
    const related = [...relationshipsOf(source, "", "").values()];
    const stated = related.find(({ type }) => type === "officeDocument")?.target;
    const name = stated === undefined ? null : source.names.find(stated);
    if (name !== null) return name;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  return source.names.find(MAIN);
}

/** What the archive says that a part is: `…wordprocessingml.document.main+xml`. Empty when it says nothing. */
export function contentTypeOf(archive: Archive, part: string): string {
  const bytes = archive.read(new PartNames(archive).find(CONTENT_TYPES) ?? "", WORD_XML_BYTES_MAX);
  const root = bytes === undefined ? "damaged" : new XmlReader().read(bytes);
  if (typeof root === "string") return "";
  const override = childrenOf(root, "types:Override").find(
    ({ attributes }) => attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  return override?.attributes.ContentType ?? "";
}

export function readWordParts(archive: Archive, main: string): WordParts | { ok: false; problem: Problem } {
  try {
    return readParts(archive, main);
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** A document whose parts are being read. */
interface Source {
  readonly archive: Archive;
  readonly names: PartNames;
  readonly xml: XmlReader;
}

function sourceOf(archive: Archive): Source {
  return { archive, names: new PartNames(archive), xml: new XmlReader() };
}

function readParts(archive: Archive, main: string): WordParts {
  const source = sourceOf(archive);
  const { names } = source;
  const document = readPart(source, main);
  const related = [...document.relationships.values()].filter(({ isExternal }) => !isExternal);
  const has = (name: string) => names.find(name) !== null;
  const find = (type: string) => {
    const usual = posix.join(posix.dirname(main), `${type}.xml`);
    const name = names.find(related.find((one) => one.type === type && has(one.target))?.target ?? usual);
    return name === null ? null : readPart(source, name);
  };
  // Sections share their headers.
  const margins = new Set(
    related.flatMap(({ type, target }) => (/^(?:header|footer)$/.test(type) && has(target) ? [target] : [])),
  );
  return {
    ok: true,
    document,
    styles: find("styles")?.root ?? null,
    numbering: find("numbering")?.root ?? null,
    footnotes: find("footnotes"),
    endnotes: find("endnotes"),
    comments: find("comments"),
    headersAndFooters: [...margins].map((name) => readPart(source, name)),
  };
}

function readPart(source: Source, name: string): Part {
  const root = rootOf(source, name);
  return { root, relationships: relationshipsOf(source, posix.dirname(name), posix.basename(name)) };
}

function rootOf({ archive, xml }: Source, name: string): XmlElement {
  const size = archive.entries.find((entry) => entry.name === name)?.sizeBytes ?? 0;
  const bytes = archive.read(name, WORD_XML_BYTES_MAX);
  const root = bytes === undefined ? (size > WORD_XML_BYTES_MAX ? "too large" : "damaged") : xml.read(bytes);
  if (typeof root === "string") throw new Unreadable(faultProblem(root, name));
  return root;
}

/** Targets are relative to the folder of the part that has them. */
function relationshipsOf(source: Source, folder: string, file: string): Relationships {
  const name = source.names.find(posix.join(folder, "_rels", `${file}.rels`));
  if (name === null) return new Map();
  const elements = childrenOf(rootOf(source, name), "rel:Relationship");
  const tooLong = elements.find(({ attributes }) => (attributes.Target?.length ?? 0) > ADDRESS_CHARACTERS_MAX);
  if (tooLong !== undefined) throw new Unreadable(addressProblem());
  return new Map(
    elements.map(({ attributes }) => [attributes.Id ?? "", relationshipOf(attributes, folder, source.names)]),
  );
}

function relationshipOf(attributes: XmlElement["attributes"], folder: string, names: PartNames): Relationship {
  const { Id = "", Type = "", Target = "", TargetMode = "" } = attributes;
  const isExternal = TargetMode.toLowerCase() === "external";
  const path = Target.replaceAll("\\", "/");
  const inside = path.startsWith("/") ? posix.normalize(path).slice(1) : posix.join(folder, path);
  const target = isExternal ? Target : (names.find(inside) ?? inside);
  return { id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target, isExternal };
}

function addressProblem(): Problem {
  const message = `The Word document holds a link with an address of more than ${ADDRESS_CHARACTERS_MAX} characters.`;
  return {
    line: null,
    field: "file",
    message,
    fix: "Shorten the address, or remove the link, and upload the document again.",
  };
}

function faultProblem(fault: XmlFault, name: string): Problem {
  const where = `The part ${name.slice(0, 100)} of the Word document`;
  const saveAgain = "Open it in Word or LibreOffice, save it as a Word document (.docx) again, and upload that file.";
  const simplify = "Copy the text into a new document, as text only, and upload that.";
  const sentences: Readonly<Record<XmlFault, readonly [message: string, fix: string]>> = {
    "too large": [`${where} is larger than any article.`, simplify],
    "too deep": [`${where} has tables or boxes too deep inside one another.`, simplify],
    doctype: [`${where} defines names of its own (a DOCTYPE), which no word processor does.`, saveAgain],
    damaged: [`${where} is damaged.`, saveAgain],
  };
  const [message, fix] = sentences[fault];
  return { line: null, field: "file", message, fix };
}
