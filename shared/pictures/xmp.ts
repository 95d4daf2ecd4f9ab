/** XMP, the metadata of newer press pictures: RDF in XML (ISO 16684-1), with the properties of the IPTC Core schema. */
import { DOMParser, type Element } from "@xmldom/xmldom";
import { outlineXml } from "../xml/outline.ts";
import { decodeText } from "./metadata-text.ts";
import type { PictureFields } from "./picture-words.ts";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XML = "http://www.w3.org/XML/1998/namespace";
const PROPERTIES: readonly (readonly [field: keyof PictureFields, namespace: string, name: string])[] = [
  ["alt", "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", "AltTextAccessibility"],
  ["caption", "http://purl.org/dc/elements/1.1/", "description"],
  ["creator", "http://purl.org/dc/elements/1.1/", "creator"],
  ["copyright", "http://purl.org/dc/elements/1.1/", "rights"],
  ["credit", "http://ns.adobe.com/photoshop/1.0/", "Credit"],
  ["usageTerms", "http://ns.adobe.com/xap/1.0/rights/", "UsageTerms"],
  ["webStatement", "http://ns.adobe.com/xap/1.0/rights/", "WebStatement"],
  ["licence", "http://creativecommons.org/ns#", "license"],
];

/** Press pictures carry some kilobytes; editing programs add histories that no one reads here. */
const XMP_BYTES_MAX = 262_144;
const DEPTH_MAX = 50;
const ELEMENT_NODE = 1;

/** Nothing, rather than a fault, from metadata that is broken or made to do harm: the picture is still a picture. */
export function readXmp(packet: Uint8Array | undefined): PictureFields {
  const text = packet === undefined || packet.length > XMP_BYTES_MAX ? "" : decodePacket(packet);
  const { declarationAt, depth } = outlineXml(text);
  // No declaration of entities: their expansion is how small files become large.
  if (text === "" || declarationAt !== null || depth > DEPTH_MAX) return {};
  try {
    const onError = (level: string, message: string) => {
      if (level !== "warning") throw new Error(message);
    };
    const document = new DOMParser({ onError }).parseFromString(text.trim(), "text/xml");
    const descriptions = [...document.getElementsByTagNameNS(RDF, "RDF")].flatMap((rdf) =>
      childrenOf(rdf, RDF, "Description"),
    );
    return Object.fromEntries(
      PROPERTIES.map(([field, namespace, name]) => [field, valueIn(descriptions, namespace, name)]),
    );
  } catch {
    return {};
  }
}

/** UTF-8 in JPEG, where other formats allow 16 bits too (ISO 16684-1, 7.2); some programs pad it with nulls. */
function decodePacket(packet: Uint8Array): string {
  const start = Buffer.from(packet.subarray(0, 2)).toString("hex");
  const wide = /^(?:fffe|3c00)$/.test(start) ? "utf-16le" : /^(?:feff|003c)$/.test(start) ? "utf-16be" : null;
  const text = wide === null ? decodeText(packet) : new TextDecoder(wide).decode(packet);
  return text.replaceAll("\0", " ").trimEnd();
}

/** As an attribute or as an element; of several languages the default, which should be the first, but of several people all. */
function valueIn(descriptions: readonly Element[], namespace: string, name: string): string {
  for (const description of descriptions) {
    const attribute = description.getAttributeNS(namespace, name);
    if (attribute) return attribute;
    const [element] = childrenOf(description, namespace, name);
    const items = [...(element?.getElementsByTagNameNS(RDF, "li") ?? [])];
    const usual = items.find((item) => item.getAttributeNS(XML, "lang") === "x-default") ?? items[0] ?? element;
    const said = name === "creator" && items.length > 0 ? items : [usual];
    const text = said.map((item) => item?.textContent?.trim() ?? "").join(", ");
    if (text) return text;
    const address = element?.getAttributeNS(RDF, "resource");
    if (address) return address;
  }
  return "";
}

/** Properties stand directly in their description; what is further in belongs to something else. */
function childrenOf(parent: Element, namespace: string, name: string): Element[] {
  return [...parent.childNodes].filter(
    (node): node is Element =>
      node.nodeType === ELEMENT_NODE && node.namespaceURI === namespace && node.localName === name,
  );
}
