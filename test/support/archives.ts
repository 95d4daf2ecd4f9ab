/** Zip files made in memory, so that nothing binary is committed. */
import { type Zippable, zipSync } from "fflate";

/** Each entry's text or bytes, by name. */
export function zipOf(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = Object.fromEntries(
    Object.entries(entries).map(([name, content]) => [
      name,
      typeof content === "string" ? Buffer.from(content) : content,
    ]),
  );
  return zipSync(files);
}

interface DocxPicture {
  readonly alt: string;
  /** A JPEG. */
  readonly bytes: Uint8Array;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The least Word document that has these paragraphs, and a picture after them. */
export function docxOf(paragraphs: readonly string[], picture?: DocxPicture): Uint8Array {
  const texts = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`);
  const body = [...texts, ...(picture === undefined ? [] : [drawing(picture.alt)])].join("");
  return zipOf({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": relationship("officeDocument", "word/document.xml"),
    "word/_rels/document.xml.rels": relationship("image", "media/image1.jpg"),
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${RELATIONSHIPS}"><w:body>${body}</w:body></w:document>`,
    ...(picture === undefined ? {} : { "word/media/image1.jpg": picture.bytes }),
  });
}

function relationship(type: string, target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/${type}" Target="${target}"/></Relationships>`;
}

function drawing(alt: string): string {
  const drawingml = "http://schemas.openxmlformats.org/drawingml/2006";
  return `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${drawingml}/wordprocessingDrawing"><wp:docPr id="1" name="Gambar 1" descr="${alt}"/><a:graphic xmlns:a="${drawingml}/main"><a:graphicData uri="${drawingml}/picture"><pic:pic xmlns:pic="${drawingml}/picture"><pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}
