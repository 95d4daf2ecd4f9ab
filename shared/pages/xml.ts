/** XML for feeds and sitemaps: elements made by functions, so that text can never become markup. */

type Attributes = Readonly<Record<string, string | number>>;

/** An element. Children that are `Xml` stand as they are; plain strings are text and get escaped. */
export function xml(name: string, attributes: Attributes, ...children: readonly (Xml | string)[]): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const inside = children.map((child) => (child instanceof Xml ? child.source : escapeXml(child))).join("");
  return new Xml(inside === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inside}</${name}>`);
}

export class Xml {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.source}\n`;
}

/** Numeric references, because feed readers disagree on named ones in titles. */
function escapeXml(text: string): string {
  return withoutForbidden(text)
    .replaceAll("&", "&#x26;")
    .replaceAll("<", "&#x3C;")
    .replaceAll(">", "&#x3E;")
    .replaceAll('"', "&#x22;");
}

/** Control characters, non-characters and halves of pairs: no XML document and no HTML page may hold them. */
export function withoutForbidden(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to remove
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g, "");
}
