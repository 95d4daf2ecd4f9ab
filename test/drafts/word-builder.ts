/** Word documents made in memory: the least XML that says what a test is about. */
import { zipOf } from "../support/archives.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const NAMESPACES = [
  ["w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
  ["r", `${OFFICE}/relationships`],
  ["m", `${OFFICE}/math`],
  ["wp", `${DRAWING}/wordprocessingDrawing`],
  ["a", `${DRAWING}/main`],
  ["pic", `${DRAWING}/picture`],
  ["c", `${DRAWING}/chart`],
  ["wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
  ["w14", "http://schemas.microsoft.com/office/word/2010/wordml"],
  ["mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ["v", "urn:schemas-microsoft-com:vml"],
  ["o", "urn:schemas-microsoft-com:office:office"],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");

export interface WordContent {
  /** WordprocessingML inside `w:body`. */
  readonly body: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly header?: string;
  /** `[id, type, target]`; links lead outside. */
  readonly relationships?: readonly (readonly [id: string, type: string, target: string])[];
  /** Other files of the archive. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly contentType?: string;
}

const DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const PARTS = ["styles", "numbering", "footnotes", "endnotes", "comments", "header"] as const;

export function wordFile(content: WordContent): Uint8Array {
  const own = PARTS.flatMap((part): (readonly [string, string, string])[] =>
    content[part] === undefined ? [] : [[`part-${part}`, part, `${part}.xml`]],
  );
  const parts = PARTS.flatMap((part) => {
    const inner = content[part];
    return inner === undefined ? [] : [[`word/${part}.xml`, xmlPart(part === "header" ? "hdr" : part, inner)]];
  });
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${content.contentType ?? DOCUMENT_TYPE}"/></Types>`,
    "_rels/.rels": relationships([["main", "officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationships([...own, ...(content.relationships ?? [])]),
    "word/document.xml": xmlPart("document", `<w:body>${content.body}</w:body>`),
    ...Object.fromEntries(parts),
    ...content.files,
  });
}

export function xmlPart(root: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${inner}</w:${root}>`;
}

export function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const elements = all.map(([id, type, target]) => {
    const isOutside = type === "hyperlink" || /^https?:/.test(target);
    const mode = isOutside ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${text(target)}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join("")}</Relationships>`;
}

export function text(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** A run; `look` is what its properties hold. */
export function run(value: string, look = ""): string {
  return `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text(value)}</w:t></w:r>`;
}

/** A paragraph of text, or of runs when it begins with a tag. */
export function paragraph(content: string, properties = ""): string {
  const inner =
    content.startsWith("<w:") || content.startsWith("<m:") || content.startsWith("<mc:") ? content : run(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

export function styled(style: string, content: string): string {
  return paragraph(content, `<w:pStyle w:val="${style}"/>`);
}

export function item(numId: number, level: number, content: string): string {
  return paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

export function list(id: number, formats: readonly string[], start = 1): string {
  const levels = formats.map(
    (format, level) => `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
}

export function numbered(numId: number, abstractId: number, inner = ""): string {
  return `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractId}"/>${inner}</w:num>`;
}

export function picture(relationshipId: string, description: string, title = ""): string {
  return (
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Gambar 1" descr="${text(description)}" title="${text(title)}"/>` +
    `<a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="x"/></pic:nvPicPr><pic:blipFill>` +
    `<a:blip r:embed="${relationshipId}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}

export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((cell) => (cell.startsWith("<w:tc>") ? cell : `<w:tc>${paragraph(cell)}</w:tc>`)).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}
