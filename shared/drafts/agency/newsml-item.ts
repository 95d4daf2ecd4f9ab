/** What the parts of a `newsItem` say of the item, of its rights and of its content. */
import type { Passage } from "./leaves.ts";
import { NEWSML_G2 } from "./newsml-recognition.ts";
import { type Candidate, inLanguage, type Languages } from "./roles.ts";
import { type AgencyTerms, codeOf } from "./terms.ts";
import { attributeIn, attributeOf, elementsOf, passageIn, passagesIn } from "./xml-find.ts";
import type { XmlElement } from "./xml-tree.ts";

/** Elements at the end of a path of names of NewsML-G2; the same names in another namespace say nothing. */
export function partsOf(item: XmlElement, ...path: readonly string[]): XmlElement[] {
  return path.reduce<XmlElement[]>((found, name) => found.flatMap((one) => childrenNamed(one, name)), [item]);
}

function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => child.namespace === NEWSML_G2 && child.name === name);
}

/** `text`, `picture` …; an item that does not say is one of text. */
export function kindOf(item: XmlElement): Passage | undefined {
  return partsOf(item, "itemMeta", "itemClass").flatMap((one) => attributeIn(one, "qcode", "uri"))[0];
}

export function isKind(item: XmlElement, kind: string): boolean {
  return codeOf(kindOf(item)?.text ?? "text") === kind;
}

/** The language of the content comes before the one in which its metadata is written. */
export function languageOf(item: XmlElement): Passage[] {
  const stated = partsOf(item, "contentMeta", "language").flatMap((one) => attributeIn(one, "tag"));
  return stated.length > 0 ? stated : attributeIn(item, "lang");
}

export function candidatesOf(elements: readonly XmlElement[]): Candidate[] {
  return elements.map((element) => ({
    passage: passageIn(element),
    role: attributeOf(element, "role")?.text ?? "",
    language: attributeOf(element, "lang")?.text ?? "",
  }));
}

/** People, places and subjects have a name in each of several languages. */
export function namesOf(concepts: readonly XmlElement[], languages: Languages): Passage[] {
  return concepts.flatMap((concept) => {
    const names = candidatesOf(partsOf(concept, "name")).filter(({ passage }) => passage.text !== "");
    return inLanguage(names, languages).slice(0, 1);
  });
}

/** Creators and contributors in a role. */
export function peopleAs(item: XmlElement, part: string, role: RegExp, languages: Languages): Passage[] {
  const people = partsOf(item, "contentMeta", part);
  return namesOf(
    people.filter((one) => role.test(codeOf(attributeOf(one, "role")?.text ?? ""))),
    languages,
  );
}

export function termsOf(item: XmlElement): AgencyTerms {
  return {
    statuses: partsOf(item, "itemMeta", "pubStatus").flatMap((one) => attributeIn(one, "qcode", "uri")),
    signals: partsOf(item, "itemMeta", "signal").flatMap((one) => attributeIn(one, "qcode", "uri")),
    embargoes: partsOf(item, "itemMeta", "embargoed").map(passageIn),
    notes: passagesIn(partsOf(item, "itemMeta", "edNote")),
    usageTerms: passagesIn(partsOf(item, "rightsInfo", "usageTerms")),
    expiries: passagesIn(partsOf(item, "itemMeta", "expires")),
  };
}
