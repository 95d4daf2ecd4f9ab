/** XMP, the metadata of newer press pictures: RDF in XML (ISO 16684-1), with the properties of the IPTC Core schema. */
import { DOMParser, type Element } from "@xmldom/xmldom";
import { outlineXml } from "../xml/outline.ts";
import type { PictureFields } from "./picture-words.ts";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const PROPERTIES: readonly (readonly [field: keyof PictureFields, namespace: string, name: string])[] = [
  ["alt", "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", "AltTextAccessibility"],
  ["caption", "http://purl.org/dc/elements/1.1/", "description"],
  ["creator", "http://purl.org/dc/elements/1.1/", "creator"],
  ["copyright", "http://purl.org/dc/elements/1.1/", "rights"],
  ["credit", "http://ns.adobe.com/photoshop/1.0/", "Credit"],
  ["usageTerms", "http://ns.adobe.com/xap/1.0/rights/", "UsageTerms"],
  ["webStatement", "http://ns.adobe.com/xap/1.0/rights/", "WebStatement"],
];

/** Press pictures carry some kilobytes; editing programs add histories that no one reads here. */
const XMP_BYTES_MAX = 262_144;
const DEPTH_MAX = 50;
const ELEMENT_NODE = 1;

/** Nothing, rather than a fault, from metadata that is broken or made to do harm: the picture is still a picture. */
export function readXmp(packet: Uint8Array | undefined): PictureFields {
  const text = packet === undefined || packet.length > XMP_BYTES_MAX ? "" : new TextDecoder().decode(packet);
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

/** As an attribute or as an element; of several languages the first, which is the default, but of several people all. */
function valueIn(descriptions: readonly Element[], namespace: string, name: string): string {
  for (const description of descriptions) {
    const attribute = description.getAttributeNS(namespace, name);
    if (attribute) return attribute;
    const [element] = childrenOf(description, namespace, name);
    const items = [...(element?.getElementsByTagNameNS(RDF, "li") ?? [])].map((item) => item.textContent?.trim() ?? "");
    const text = items.length === 0 ? element?.textContent?.trim() : name === "creator" ? items.join(", ") : items[0];
    if (text) return text;
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
