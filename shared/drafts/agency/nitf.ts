/** A story in NITF, the older notation for texts that NewsML-G2 and ninjs carry: its head, and its body as HTML. */
import type { Media } from "../../news/article.ts";
import { type BodyWriter, htmlWriter } from "../body/body-writers.ts";
import { readPictureSource } from "../body/picture-source.ts";
import type { Problem } from "../report.ts";
import type { Leaf, Passage } from "./leaves.ts";
import { type AgencyStory, excessProblem } from "./story.ts";
import type { AgencyTerms } from "./terms.ts";
import { attributeIn, attributeOf, childrenOf, descendantsOf, elementsOf, passagesIn } from "./xml-find.ts";
import type { XmlElement, XmlNode } from "./xml-tree.ts";

export interface NitfArticle {
  readonly story: AgencyStory;
  readonly headlines: readonly Passage[];
  readonly summaries: readonly Passage[];
  readonly bylines: readonly Passage[];
  readonly datelines: readonly Passage[];
  readonly terms: AgencyTerms;
}

export function isNitf(element: XmlElement): boolean {
  return element.name === "nitf" || descendantsOf(element, "body.content").length > 0;
}

export function readNitf(nitf: XmlElement): NitfArticle | Problem {
  const heads = descendantsOf(nitf, "body.head");
  const inHeads = (name: string) => heads.flatMap((head) => descendantsOf(head, name));
  const writing: Writing = { writer: htmlWriter(), leaves: [], media: [], notes: [] };
  for (const content of descendantsOf(nitf, "body.content")) writeAll(content.children, writing);
  for (const end of descendantsOf(nitf, "body.end")) writeTaglines(end, writing);
  const body = writing.writer.finish();
  if (typeof body === "string") return excessProblem(body, nitf.line);
  const titles = childrenOf(nitf, "head").flatMap((head) => childrenOf(head, "title"));
  return {
    story: { line: nitf.line, leaves: writing.leaves, body, media: writing.media, leftOut: [] },
    headlines: passagesIn([...inHeads("hl1"), ...titles]),
    summaries: passagesIn(inHeads("abstract")),
    bylines: passagesIn(inHeads("byline")),
    datelines: passagesIn(inHeads("dateline").map((dateline) => childrenOf(dateline, "location")[0] ?? dateline)),
    terms: termsOf(nitf, [...passagesIn(inHeads("note")), ...writing.notes]),
  };
}

/** What the head says of the document; a release at the time of issue holds nothing back. */
function termsOf(nitf: XmlElement, notes: readonly Passage[]): AgencyTerms {
  const documents = childrenOf(nitf, "head").flatMap((head) => childrenOf(head, "docdata"));
  const stated = (name: string, attribute: string) =>
    documents.flatMap((document) => childrenOf(document, name)).flatMap((one) => attributeIn(one, attribute));
  const [issue] = stated("date.issue", "norm");
  return {
    statuses: documents.flatMap((document) => attributeIn(document, "management-status")),
    signals: [],
    embargoes: stated("date.release", "norm").filter(({ text }) => issue?.text.startsWith(text) !== true),
    notes: [...notes, ...stated("ed-msg", "info")],
    usageTerms: [],
    expiries: stated("date.expire", "norm"),
  };
}

interface Writing {
  readonly writer: BodyWriter;
  readonly leaves: Leaf[];
  readonly media: Media[];
  readonly notes: Passage[];
}

/** Elements of NITF that HTML has, too, by their names there. Any other is only its content: `person`, `location` … */
const HTML_NAMES: ReadonlyMap<string, string> = new Map([
  ..."p ul ol li dl dt dd table caption thead tbody tfoot tr th td pre br hr em strong b i u q sub sup a"
    .split(" ")
    .map((name) => [name, name] as const),
  ["bq", "blockquote"],
  ["hl1", "h2"],
  ["hl2", "h3"],
]);
/** Attributes of these that mean something to readers. */
const ATTRIBUTES: ReadonlyMap<string, RegExp> = new Map([
  ["a", /^(?:href|title)$/],
  ["ol", /^start$/],
  ["td", /^(?:colspan|rowspan|align)$/],
  ["th", /^(?:colspan|rowspan|align)$/],
]);

function writeAll(nodes: readonly XmlNode[], writing: Writing): void {
  for (const node of nodes) write(node, writing);
}

function write(node: XmlNode, writing: Writing): void {
  const { writer, leaves } = writing;
  if (node.kind === "text") {
    leaves.push(node);
    writer.text(node.text);
  } else if (node.name === "media") writeMedia(node, writing);
  else if (node.name === "note") writing.notes.push(...passagesIn([node]));
  else if (node.name === "frac") writeFraction(node, writing);
  else {
    const name = HTML_NAMES.get(node.name);
    if (name !== undefined) writer.open(name, node.line, attributesOf(node, writing));
    writeAll(node.children, writing);
    if (name !== undefined) writer.close();
  }
}

function attributesOf(element: XmlElement, { leaves }: Writing): Record<string, string> {
  const known = ATTRIBUTES.get(element.name);
  const written = element.attributes.filter(({ name, namespace }) => namespace === "" && known?.test(name));
  for (const attribute of written) leaves.push(attribute);
  return Object.fromEntries(written.map(({ name, text }) => [name, text]));
}

/** `<frac><frac-num>3</frac-num><frac-den>4</frac-den></frac>`: the stroke need not be written. */
function writeFraction(fraction: XmlElement, writing: Writing): void {
  const hasStroke = childrenOf(fraction, "frac-sep").length > 0;
  for (const part of fraction.children) {
    if (part.kind === "element" && part.name === "frac-den" && !hasStroke) writing.writer.text("/");
    write(part, writing);
  }
}

/** A picture in its place. Of films and sounds nothing is shown. */
function writeMedia(media: XmlElement, { writer, leaves, media: known }: Writing): void {
  const reference = childrenOf(media, "media-reference").find((one) => attributeOf(one, "source") !== undefined);
  const source = reference && attributeOf(reference, "source");
  if (reference === undefined || source === undefined || !isPicture(media, reference)) return;
  const alt = attributeOf(reference, "alternate-text");
  const captions = passagesIn(childrenOf(media, "media-caption"));
  const producers = passagesIn(childrenOf(media, "media-producer"));
  leaves.push(source, ...(alt === undefined ? [] : [alt]), ...[...captions, ...producers].flatMap((one) => one.leaves));
  const { src } = readPictureSource(source.text, source.line);
  const credit = producers.map(({ text }) => text).join("/");
  if (src !== null && credit !== "") known.push({ src, alt: "", caption: "", credit });
  writer.open("figure", media.line);
  writer.open("img", media.line, { src: source.text, alt: alt?.text ?? "" });
  writer.close();
  writer.open("figcaption", media.line);
  writer.text(captions.map(({ text }) => text).join(" "));
  writer.close();
  writer.close();
}

function isPicture(media: XmlElement, reference: XmlElement): boolean {
  const type = attributeOf(media, "media-type")?.text ?? "";
  const format = attributeOf(reference, "mime-type")?.text ?? "";
  return /image|photo|picture|graphic/i.test(type) || (type === "" && /^(?:image\/|$)/i.test(format));
}

/** `Reporting by …; editing by …`, below the story. */
function writeTaglines(end: XmlElement, writing: Writing): void {
  for (const tagline of childrenOf(end, "tagline")) {
    const holdsParagraphs = elementsOf(tagline).some(({ name }) => name === "p");
    if (!holdsParagraphs) writing.writer.open("p", tagline.line);
    writeAll(tagline.children, writing);
    if (!holdsParagraphs) writing.writer.close();
  }
}
